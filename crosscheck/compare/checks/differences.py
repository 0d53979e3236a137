"""XC305: a difference or margin that does not follow from the two figures it is told with."""

import re
from collections.abc import Iterator
from itertools import pairwise

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, base_unit, counted, dimension, firm, is_share, same_measure
from crosscheck.compare.checks.changes import HEDGE, Change, wrong_change
from crosscheck.compare.checks.making import figure_in_words
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.figures import Figure, nominal
from crosscheck.model import BlockKind, Claim, Finding

MORE_THAN = re.compile(
    rf"\s+(?:\w+\s+)?(?P<way>{alternatives(cues.THAN)})\s+than\s+(?:(?:the|its|their)\s+)?{HEDGE}", re.IGNORECASE
)
AND_THEN = re.compile(rf"(?:\s[\w’'-]+){{0,4}}\s?[,–—(]\s?{HEDGE}", re.IGNORECASE)
"""Around a difference: "45 seats, | 12 | more than the | 31"."""

UP = re.compile(rf"(?:\s[\w’'-]+){{0,4}}\s?[,–—(]\s?(?P<way>up|down)\s+(?:by\s+)?{HEDGE}", re.IGNORECASE)
FROM = re.compile(
    rf"\s+(?:\w+\s+)?(?:{alternatives((*cues.COMPARED, 'on'))})\s+(?:(?:the|its|their)\s+)?{HEDGE}", re.IGNORECASE
)
"""Around a difference: "61%, up | four points | from | 55%"."""

BY = re.compile(r"\bby\s+(?:a\s+margin\s+of\s+)?(?:just\s+|only\s+)?$", re.IGNORECASE)
THEN_COUNT = re.compile(r"(?:\s\w+)?\s?[,(–—:]\s?", re.IGNORECASE)
AGAINST = re.compile(r"\s(?:to|against)\s", re.IGNORECASE)
"""Around a margin and its two counts: "by | 1,304 | votes, | 20,512 | to | 19,208"."""

MARGINS = frozenset({"vote", "point", "run", "goal", "seat"})
"""What a contest is won by."""

POINT_DIMENSIONS = frozenset({"points", "index"})


def wrong_differences(statement: Statement) -> Iterator[Finding]:
    """The differences and margins of one sentence that do not come out."""
    if statement.block is BlockKind.TABLE:
        return
    claims = statement.quantities
    for one, two, three in zip(claims, claims[1:], claims[2:], strict=False):
        yield from _excess(statement, one, two, three)
        yield from _margin(statement, one, two, three)
    for margin, score in pairwise(claims):
        yield from _score(statement, margin, score)


def _excess(statement: Statement, now: Claim, more: Claim, older: Claim) -> Iterator[Finding]:
    """A figure, by how much it exceeds an older one, and that one: "45 seats, 12 more than the 31 it held"."""
    sizes = amount(now), amount(more), amount(older)
    if sizes[0] is None or sizes[1] is None or sizes[2] is None or not firm(now) or not firm(more):
        return
    points = is_share(now) and dimension(more) in POINT_DIMENSIONS
    if not same_measure(now, older) or not (points or same_measure(now, more)):
        return
    sign = _sign(statement, now, more, older)
    if sign is None:
        return
    expected = nominal(sizes[0]) - nominal(sizes[2])
    if abs(expected - sign * nominal(sizes[1])) > sum(s.half for s in sizes if s is not None):
        change = Change((now, older), sizes[2], sizes[0], now.start, older.end)
        unit = "percentage point" if points else base_unit(now)
        yield wrong_change(statement, change, more, figure_in_words(abs(expected), unit))


def _sign(statement: Statement, now: Claim, more: Claim, older: Claim) -> int | None:
    """Whether the words between three figures say that the first exceeds the last (1) or falls short of it (-1)."""
    before, after = statement.between(now, more), statement.between(more, older)
    excess, change = MORE_THAN.fullmatch(after), UP.fullmatch(before)
    if excess and AND_THEN.fullmatch(before):
        return -1 if excess["way"].lower() in cues.LESS else 1
    if change and FROM.fullmatch(after):
        return -1 if change["way"].lower() == "down" else 1
    return None


def _margin(statement: Statement, margin: Claim, one: Claim, other: Claim) -> Iterator[Finding]:
    """A margin and two counts: "by 1,304 votes, 20,512 to 19,208"."""
    first, second = amount(one), amount(other)
    if not AGAINST.fullmatch(statement.between(one, other)) or not same_measure(one, other):
        return
    if first is not None and second is not None and firm(one) and firm(other):
        yield from _unless_margin(statement, margin, one, (one, other), (first, second))


def _score(statement: Statement, margin: Claim, score: Claim) -> Iterator[Finding]:
    """A margin and a score: "by 13 points, 88-75"."""
    size = amount(score)
    if dimension(score) != "score" or size is None:
        return
    sides = Figure(size.low, size.low, 0.0, 0.0, size.qualifier), Figure(size.high, size.high, 0.0, 0.0, size.qualifier)
    yield from _unless_margin(statement, margin, score, (score,), sides)


def _unless_margin(
    statement: Statement, margin: Claim, first: Claim, claims: tuple[Claim, ...], sides: tuple[Figure, Figure]
) -> Iterator[Finding]:
    size = amount(margin)
    told = counted(margin) in MARGINS or dimension(margin) in POINT_DIMENSIONS
    if size is None or not told or not firm(margin) or not BY.search(statement.before(margin)):
        return
    if not THEN_COUNT.fullmatch(statement.between(margin, first)):
        return
    expected = abs(nominal(sides[0]) - nominal(sides[1]))
    if expected != nominal(size):
        change = Change(claims, sides[1], sides[0], first.start, claims[-1].end)
        yield wrong_change(statement, change, margin, figure_in_words(expected, "count"))
