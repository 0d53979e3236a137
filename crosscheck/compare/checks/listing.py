"""Parts in a row and the total they should come to (XC302)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, base_unit, counted, dimension, firm, same_measure
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.model import Claim, Finding, Reason

CONFIDENCE = 0.9

ADDED = frozenset({"count", "money", "mass", "area", "length", "volume", "energy", "power"})
"""Dimensions whose parts add up."""

LEAST_SHARE = 0.6
"""Share of the total that the parts must reach, and the inverse at most: else they are parts of something else."""

NEAR_SHARE = 0.75
"""The same where little but the figures themselves shows that the parts are meant to be the whole."""

LEAST_PARTS = 3
"""Parts that a list must have where only their number shows that they are one: two may be anything."""

ALMOST_ALL = 0.9
"""Share of a whole that parts must reach where nothing says that they are all of it."""

WORDS_IN_PART = 120
"""Characters of one part of a list, from its figure to the next."""

HEDGE = rf"(?:(?:{alternatives(cues.HEDGES)})\s+){{0,3}}"
HEDGES = re.compile(rf"(?:the\s+(?:other|remaining)\s+)?{HEDGE}", re.IGNORECASE)

OPEN_LIST = re.compile(rf"\b(?:{alternatives(cues.OPEN_LIST)})\b", re.IGNORECASE)

PART_BREAK = re.compile(
    r"(?P<comma>[,;])\s(?:(?P<and>and)\s)?(?:against\s|followed\sby\s)?|\s(?P<plain>and|plus)\s", re.IGNORECASE
)
"""Between the parts of a list."""

ONE = re.compile(rf"(?:one|an?)\s+(?!(?:{alternatives(cues.NOT_ONE)})\b)[a-z]", re.IGNORECASE)
"""A part of one that is written without a figure: "two buses and a van"."""

CLAUSE_ENDS = re.compile(r"[.!?–—()]|\s-\s")
"""After the last part: the list is over."""


AFTER_LIST = 24
"""Characters after a list in which "and others" or "plus" shows that it is not complete."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Parts in a row: their claims, how many parts of one are written without a figure, and where the list ends."""

    claims: tuple[Claim, ...]
    ones: int
    end: int

    def is_open(self, statement: Statement, start: int) -> bool:
        """Whether words from `start` on say that it is not the whole."""
        return OPEN_LIST.search(statement.article.text, start, min(self.end + AFTER_LIST, statement.end)) is not None

    @property
    def length(self) -> int:
        """How many parts it has."""
        return len(self.claims) + self.ones


def listed(statement: Statement, claims: Sequence[Claim], named: bool = False) -> Listed | None:
    """The parts that begin with the first claim and follow each other; None when something in the list is no part.

    `named` lets a part begin with a name before its figure ("the Union 19, Terra seven").
    """
    text, ones = statement.article.text, 0
    members, later = [claims[0]], list(claims[1:])
    position, joined = claims[0].end, False
    while True:
        stop = min(statement.end, position + WORDS_IN_PART)
        over, gap = CLAUSE_ENDS.search(text, position, stop), PART_BREAK.search(text, position, stop)
        if gap is None or (over is not None and over.start() < gap.start()):
            end = over.start() if over is not None else stop
            break
        while later and later[0].start < gap.start() and _of_another_kind(later[0]):
            later.pop(0)
        hedged = HEDGES.match(text, gap.end(), statement.end)
        reach = hedged.end() if hedged else gap.end()
        if named and later:
            reach = max(reach, _past_name(text, gap.end(), later[0].start))
        if later and gap.end() <= later[0].start <= reach:
            members.append(later.pop(0))
            position = members[-1].end
        elif ONE.match(text, gap.end(), statement.end) and not (joined and not gap["and"]):
            ones, position = ones + 1, gap.end()
        elif joined and gap["comma"] and not gap["and"]:
            end = gap.start()
            break
        else:
            return None
        joined = joined or bool(gap["and"] or gap["plain"])
    while later and later[0].start < end and _of_another_kind(later[0]):
        later.pop(0)
    return None if later and later[0].start < end else Listed(tuple(members), ones, end)


def _of_another_kind(claim: Claim) -> bool:
    """Whether a figure inside a part counts something else: "three had one dose"."""
    return bool(counted(claim)) and counted(claim) not in cues.PEOPLE | cues.PARTITIONS


def _past_name(text: str, start: int, figure: int) -> int:
    """The place of a figure that only a name stands before, else `start`."""
    words = text[start:figure].split()
    plain = all(word[0].isupper() or word.lower() in cues.BESIDE_NAMES for word in words)
    return figure if words and len(words) <= cues.NAME_WORDS and plain else start


def unless_it_sums(
    statement: Statement, total: Claim, parts: Listed, *, least_share: float = LEAST_SHARE
) -> Iterator[Finding]:
    """The finding that parts do not come to their total, as far as rounding can tell."""
    whole = amount(total)
    figures = [f for f in map(amount, parts.claims) if f is not None]
    if whole is None or len(figures) < len(parts.claims) or whole.low <= 0:
        return
    exact = sum((f.low + f.high) / 2 for f in figures) + parts.ones
    if any(f.low > whole.high for f in figures) or not least_share <= exact / whole.high <= 1 / least_share:
        return
    slack = sum(f.half for f in figures) + whole.half
    counts = dimension(total) == "count" and all(f.half <= 1 for f in (*figures, whole))
    if exact == whole.low or (not counts and abs(exact - whole.low) <= slack):
        return
    facts = {
        "parts": in_a_row([c.text for c in parts.claims] + ["one"] * parts.ones),
        "expected": figure_in_words(exact, base_unit(total)),
        "stated": total.text,
    }
    yield finding("XC302", Reason.SUM_WRONG, statement.article, ((total,), parts.claims), CONFIDENCE, facts)


def in_a_row(parts: Sequence[str]) -> str:
    """ "5, 4 and 2"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def enumerates(parts: Sequence[Claim]) -> bool:
    """Whether figures only number the points of a list: one, two, three."""
    sizes = [f.low for f in map(amount, parts) if f is not None]
    return len(sizes) > 1 and sizes == list(range(1, len(sizes) + 1))


def same_kind(one: Claim, other: Claim) -> bool:
    """Whether two counts are of one noun, or both of people."""
    kinds = counted(one), counted(other)
    people = cues.PEOPLE | cues.PARTITIONS
    return bool(kinds[0]) and (kinds[0] == kinds[1] or (kinds[0] in people and kinds[1] in people))


def all_firm(claims: Sequence[Claim]) -> bool:
    """Whether claims state one exact figure each, in one measure."""
    return all(firm(claim) and same_measure(claims[0], claim) for claim in claims)
