"""Whether an archive is whole: the file, every article against its hash, and every posting against its article."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from crosscheck.archive import runs
from crosscheck.archive.archive import Archive
from crosscheck.archive.codec import content_of, reader, unpack_article, unpack_claims
from crosscheck.archive.packing import FULL, SLICES, Postings, of_articles
from crosscheck.archive.runs import KINDS, Run


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in an archive: where (an article's place, or "" for the file), and what."""

    place: str
    what: str


def verify(archive: Archive, progress: Callable[[int, int], None] | None = None) -> Iterator[Problem]:
    """Everything that is wrong; nothing for a whole archive. `progress` is told how many articles are done, of how
    many."""
    connection = archive.connection
    try:
        yield from _file(connection)
        yield from _articles(connection, len(archive), progress)
        yield from _postings(connection)
    except sqlite3.DatabaseError as error:
        yield Problem("", f"the file is damaged: {error}")


def _file(connection: sqlite3.Connection) -> Iterator[Problem]:
    for (words,) in connection.execute("PRAGMA integrity_check(20)"):
        if words != "ok":
            yield Problem("", f"the file is damaged: {words}")
    for table, number, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("", f"{table} of article {number} has no entry in {parent}")


def _articles(
    connection: sqlite3.Connection, total: int, progress: Callable[[int, int], None] | None
) -> Iterator[Problem]:  # fmt: skip
    query = (
        "SELECT id, place, content, article.record, reader, count, claims.record, keys.article FROM article"
        " LEFT JOIN claims ON claims.article = id LEFT JOIN keys ON keys.article = id"
    )
    for done, row in enumerate(connection.execute(query)):
        if progress is not None:
            progress(done, total)
        what = _article(row[2:7]) or ("its keys are missing" if row[7] is None else "")
        if what:
            yield Problem(row[1], what)


def _article(row: tuple[Any, ...]) -> str:
    """What is wrong with an article and its claims; "" for nothing."""
    content, record, made_by, count, packed = row
    try:
        article = unpack_article(record)
    except (ValueError, KeyError, TypeError):
        return "the article cannot be read"
    if content_of(article) != content:
        return "the article is not the one that was added"
    if packed is None:
        return "its claims are missing"
    if made_by != reader():
        return ""
    try:
        claims = unpack_claims(packed, article.text)
    except (ValueError, KeyError, TypeError):
        return "its claims cannot be read"
    if len(claims) != count:
        return f"it has {len(claims)} claims instead of {count}"
    misplaced = [claim for claim in claims if article.text[claim.start:claim.end] != claim.text]
    return f"{len(misplaced)} of its claims are not where they say" if misplaced else ""


def _postings(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Whether each article is found by all its keys, and by nothing else."""
    known = runs.runs(connection)
    for number in runs.strays(connection):
        yield Problem("", f"entries of run {number} belong to no article")
    ends = [0, *(run.last for run in known)]
    starts = [*(run.first for run in known), 1 << 62]
    for after, before in zip(ends, starts, strict=True):
        query = "SELECT place FROM article WHERE id > ? AND id < ?"
        for (place,) in connection.execute(query, (after, before)):
            yield Problem(place, "it is found by none of its keys")
    for run in known:
        for kind, name in enumerate(KINDS):
            yield from _run(connection, run, kind, name)


def _run(connection: sqlite3.Connection, run: Run, kind: int, name: str) -> Iterator[Problem]:
    """Whether a run has the keys of its articles, of one kind."""
    query = f"SELECT article, {name} FROM keys WHERE article BETWEEN ? AND ? ORDER BY article"
    stated = connection.execute(query, (run.first, run.last)).fetchall()
    missing: Counter[int] = Counter()
    extra = 0
    try:
        wanted = of_articles(stated)
        for part in range(SLICES):
            held = runs.postings(connection, [run], kind, part)
            lost, more = _differences(wanted.part(part), held)
            missing.update(article for _, article in lost)
            extra += len(more)
    except ValueError as error:
        yield Problem("", f"the file is damaged: {name}s of run {run.id}: {error}")
    for article, count in sorted(missing.items()):
        (place,) = connection.execute("SELECT place FROM article WHERE id = ?", (article,)).fetchone() or ("",)
        yield Problem(place, f"it is not found by {count} of its {name}s")
    if extra:
        yield Problem("", f"{extra} entries of {name}s belong to no article")


def _differences(wanted: Postings, held: Postings) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """What is missing and what is too many; lists that are full aside, which may name others."""
    import numpy as np

    if np.array_equal(wanted.keys, held.keys) and np.array_equal(wanted.articles, held.articles):
        return set(), set()
    keys, counts = np.unique(held.keys, return_counts=True)
    full = keys[counts >= FULL]
    one, other = (
        {pair for pair, counted in zip(each.pairs(), ~np.isin(each.keys, full), strict=True) if counted}
        for each in (wanted, held)
    )
    return one - other, other - one
