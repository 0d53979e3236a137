"""The few articles of an archive that can matter to a draft, by what is rare in both."""

import math
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from crosscheck.archive.keys import Keys
from crosscheck.archive.packing import FULL
from crosscheck.archive.runs import KINDS, Run, holders, runs

COMMON: Final = FULL
COMMON_SHARE: Final = 0.05
COMMON_LEAST: Final = 50
"""Articles of one run that have a key, from which it says nothing: so many, or in a small archive this share of all,
but never fewer than a large story has."""

ROWS: Final = 6_000
"""Postings of one kind that a search reads, of the rarest keys first: a few milliseconds. Keys beyond are so common
that they would change no rank worth having."""

EVERYTHING: Final = 200
"""Articles of an archive up to which all are candidates: comparing them costs less than losing one would."""

COPIES: Final = 100
CLAIMS: Final = 200
"""Candidates for copies and for claims that are kept, the likeliest."""

TERMS: Final = 2
"""Rare terms that an article shares with a draft at least, to be a candidate for its claims."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Articles by their number in the archive, the likeliest first: those that may share text with a draft, and those
    that may speak of the same things."""

    copies: tuple[int, ...]
    claims: tuple[int, ...]

    @property
    def all(self) -> tuple[int, ...]:
        """Both, each article once."""
        return tuple(dict.fromkeys([*self.copies, *self.claims]))


def candidates(connection: sqlite3.Connection, wanted: Keys) -> Candidates:
    """The candidates for an article of these keys."""
    few = "SELECT count(*) FROM (SELECT 1 FROM article LIMIT ?)"
    total = int(connection.execute(few, (EVERYTHING + 1,)).fetchone()[0])
    if total <= EVERYTHING:
        everything = tuple(row[0] for row in connection.execute("SELECT id FROM article ORDER BY id"))
        return Candidates((), everything)
    last = int(connection.execute("SELECT max(id) FROM article").fetchone()[0])
    known = runs(connection)
    common = min(COMMON, max(COMMON_LEAST, int(last * COMMON_SHARE)))
    shared: Counter[int] = Counter()
    for kind in KINDS[:2]:
        for articles in _found(connection, kind, getattr(wanted, kind), known, common):
            shared.update(articles)
    weight: dict[int, float] = {}
    hits: Counter[int] = Counter()
    for articles in _found(connection, "term", wanted.term, known, common):
        hits.update(articles)
        rarity = math.log(1 + last / len(articles))
        for article in articles:
            weight[article] = weight.get(article, 0.0) + rarity
    likely = [article for article in weight if hits[article] >= TERMS]
    return Candidates(
        tuple(sorted(shared, key=lambda article: (-shared[article], article))[:COPIES]),
        tuple(sorted(likely, key=lambda article: (-weight[article], article))[:CLAIMS]),
    )


def nearest(wanted: Iterable[int], held: Sequence[Iterable[int]], most: int) -> list[int]:
    """The articles that share the rarest terms with a draft, by their place in `held`, which has the terms of each: at
    most so many, the nearest first."""
    holders: dict[int, list[int]] = {term: [] for term in wanted}
    for place, found in enumerate(held):
        for term in found:
            if term in holders:
                holders[term].append(place)
    weight: dict[int, float] = {}
    for places in holders.values():
        for place in places:
            weight[place] = weight.get(place, 0.0) + math.log(1 + len(held) / len(places))
    return sorted(weight, key=lambda place: (-weight[place], place))[:most]


def _found(
    connection: sqlite3.Connection, kind: str, wanted: Iterable[int], known: Sequence[Run], common: int
) -> Iterator[list[int]]:
    """The articles that have each rare key: those of the rarest keys first, up to ROWS."""
    number = KINDS.index(kind)
    rare: list[tuple[int, int, list[int]]] = []
    for key in wanted:
        found: list[int] = []
        for run in known:
            having = holders(connection, run, number, key)
            if len(having) >= common:
                break
            found += having
        else:
            if found:
                rare.append((len(found), key, found))
    read = 0
    for count, _, found in sorted(rare):
        read += count
        if read > ROWS:
            return
        yield found
