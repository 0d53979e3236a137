"""XC305: a percentage, a multiple or a difference that does not follow from the two figures it is told with."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, base_unit, dimension, is_share, same_measure
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.figures import Figure, nominal
from crosscheck.model import BlockKind, Claim, Finding, Qualifier, Quantity, Reason

CONFIDENCE = 0.9

SLACK_POINTS = 1.0
"""Percentage points that a percentage may miss the figures beyond their rounding: it is often worked out first."""

SLACK_SHARE = 0.1
"""The same as a share of the percentage, for large ones ("up 340%")."""

MULTIPLE_SLACK = 0.2
"""Share by which "doubled" may miss twice."""

WORDS_BETWEEN = 60
"""Characters between the parts of one change at most."""

UNFIT = frozenset({"ratio", "points", "rank", "score", "multiple", "temperature", "age", "index"})
"""Dimensions of which a percentage change is not told, or not simply the new figure over the old."""

HEDGE = rf"(?:(?:{alternatives(cues.HEDGES)})\s+){{0,3}}"
FROM = re.compile(rf"\bfrom\s+(?:an?\s+|the\s+)?{HEDGE}$", re.IGNORECASE)
TO = re.compile(rf"\bto\s+(?:an?\s+|the\s+)?{HEDGE}$", re.IGNORECASE)
CUE_WINDOW = 40
"""Characters before a figure in which its "from" or "to" and the hedges after it stand."""

MARKS = " –—-:,("
"""After a change, before its percentage: "from 80 to 100 – a 25% increase"."""

BREAKS = re.compile(rf"[;:—–]|\.\s|\b(?:{alternatives(cues.CLAUSE_STARTS)})\b", re.IGNORECASE)
"""Between two figures: another clause begins, so they may be of two things."""

CHANGE = re.compile(rf"\b(?:{alternatives((*cues.RISE, *cues.FALL))})\b", re.IGNORECASE)
ADJUSTED = re.compile(rf"\b(?:{alternatives(cues.ADJUSTED)})\b", re.IGNORECASE)
OF_SOMETHING = re.compile(rf"\s*(?:{alternatives(cues.SHARES)})\b", re.IGNORECASE)
"""After a percentage that is a share, not a change."""

BY = re.compile(rf"\b(?:by|(?:{alternatives((*cues.RISE, *cues.FALL))})\s+of)\s+(?:an?\s+)?{HEDGE}$", re.IGNORECASE)
"""Before a difference: "rose by 30", "an increase of about 30"."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure before and a figure after, with the claims that state them and the stretch of text they take."""

    claims: tuple[Claim, ...]
    before: Figure
    after: Figure
    start: int
    end: int


def wrong_changes(statement: Statement) -> Iterator[Finding]:
    """The changes of one sentence, told as "from" and "to", that do not follow from their figures."""
    if statement.block is not BlockKind.TABLE and len(statement.quantities) > 1:
        found = tuple(_found(statement))
        if found and not ADJUSTED.search(statement.text):
            yield from found


def _found(statement: Statement) -> Iterator[Finding]:
    for change in _changes(statement, [c for c in statement.quantities if dimension(c) not in UNFIT]):
        yield from _against_percent(statement, change)
        yield from _against_multiple(statement, change)
        yield from _against_difference(statement, change)
    for change in _changes(statement, [c for c in statement.quantities if is_share(c)]):
        yield from _against_points(statement, change)


def _changes(statement: Statement, claims: Sequence[Claim]) -> Iterator[Change]:
    """Every "from A to B" among claims of a sentence, whichever comes first."""
    for index, claim in enumerate(claims):
        whole = _told_by_one(statement, claim)
        if whole is not None:
            yield whole
        elif index + 1 < len(claims):
            pair = _told_by_two(statement, claim, claims[index + 1])
            if pair is not None:
                yield pair


def _told_by_one(statement: Statement, claim: Claim) -> Change | None:
    """A change that is read as one claim: "from 80 to 110"."""
    value, whole = claim.value, amount(claim)
    if not isinstance(value, Quantity) or whole is None or whole.low == whole.high:
        return None
    if value.change is None and not (" to " in claim.text and FROM.search(statement.before(claim))):
        return None
    low, high = (Figure(x, x, whole.half, whole.grain, whole.qualifier) for x in (whole.low, whole.high))
    before, after = (low, high) if value.change is None or value.change[0] <= value.change[1] else (high, low)
    return Change((claim,), before, after, claim.start, claim.end)


def _told_by_two(statement: Statement, one: Claim, other: Claim) -> Change | None:
    """A change that is read as two claims: "to 110 from 80"."""
    first, second = amount(one), amount(other)
    if first is None or second is None or not same_measure(one, other, loosely=True):
        return None
    words = statement.between(one, other)
    if len(words) > WORDS_BETWEEN or BREAKS.search(words):
        return None
    leads = [statement.article.text[max(statement.start, c.start - CUE_WINDOW):c.start] for c in (one, other)]
    if FROM.search(leads[0]) and TO.search(leads[1]):
        return Change((one, other), first, second, one.start, other.end)
    if TO.search(leads[0]) and FROM.search(leads[1]):
        return Change((one, other), second, first, one.start, other.end)
    return None


def _against_percent(statement: Statement, change: Change) -> Iterator[Finding]:
    """The finding where no percentage beside a change fits it."""
    beside = [c for c in _percents(statement) if _beside(statement, change, c)]
    if beside:
        yield from unless_it_fits(statement, change, beside[0])


def unless_it_fits(statement: Statement, change: Change, percent: Claim) -> Iterator[Finding]:
    """The finding that no percentage of the sentence fits a change, told at the one beside it."""
    expected = percent_range(change)
    if expected is not None and not any(fits(claim, expected) for claim in _percents(statement)):
        told = (nominal(change.after) / nominal(change.before) - 1) * 100
        yield wrong_change(statement, change, percent, figure_in_words(round(abs(told), 1), "percent"))


def _percents(statement: Statement) -> list[Claim]:
    """The percentages of a sentence that are not so much a year."""
    percents = (c for c in statement.quantities if is_share(c))
    return [c for c in percents if isinstance(c.value, Quantity) and not c.value.per]


def fits(claim: Claim, expected: tuple[float, float]) -> bool:
    """Whether a percentage, up or down, can be one of the expected size (least and greatest, in percent)."""
    stated = amount(claim)
    if stated is None:
        return True
    low, high = (abs(x) for x in stated.admits())
    slack = max(SLACK_POINTS, SLACK_SHARE * max(low, high))
    return min(low, high) - slack <= expected[1] and expected[0] <= max(low, high) + slack


def percent_range(change: Change) -> tuple[float, float] | None:
    """The least and greatest size of the change in percent that rounding of both figures allows."""
    before, after = change.before.admits(), change.after.admits()
    if before[0] <= 0 or after[0] < 0:
        return None
    least, most = (after[0] / before[1] - 1) * 100, (after[1] / before[0] - 1) * 100
    sizes = sorted((abs(least), abs(most)))
    return (0.0, sizes[1]) if least <= 0 <= most else (sizes[0], sizes[1])


def _against_multiple(statement: Statement, change: Change) -> Iterator[Finding]:
    """The finding where "doubled" stands before a change that does not double."""
    for claim in statement.quantities:
        value = claim.value
        if not isinstance(value, Quantity) or value.dimension != "multiple" or not value.as_written.low:
            continue
        if not 0 <= change.start - claim.end <= WORDS_BETWEEN or not _beside(statement, change, claim):
            continue
        times, most = value.as_written.low, value.as_written.high or value.as_written.low
        low, high = times * (1 - MULTIPLE_SLACK), most * (1 + MULTIPLE_SLACK)
        before, after = change.before.admits(), change.after.admits()
        if before[0] <= 0 or value.qualifier is not Qualifier.EXACT:
            continue
        if after[1] / before[0] < low or after[0] / before[1] > high:
            found = change.after.low / change.before.low
            yield wrong_change(statement, change, claim, f"{found:.2g} times")


def _against_difference(statement: Statement, change: Change) -> Iterator[Finding]:
    """The finding where "rose by 30" stands beside a change of another size."""
    for claim in statement.quantities:
        if claim not in change.claims and same_measure(claim, change.claims[0]) and BY.search(statement.before(claim)):
            yield from _unless_difference(statement, change, claim)


def _against_points(statement: Statement, change: Change) -> Iterator[Finding]:
    """The finding where "rose eight points" stands beside percentages that lie otherwise apart."""
    for claim in statement.quantities:
        if dimension(claim) == "points":
            yield from _unless_difference(statement, change, claim)


def _unless_difference(statement: Statement, change: Change, claim: Claim) -> Iterator[Finding]:
    size = amount(claim)
    if size is None or not _beside(statement, change, claim):
        return
    before, after = change.before.admits(), change.after.admits()
    apart = sorted((abs(after[0] - before[1]), abs(after[1] - before[0])))
    least = 0.0 if before[0] <= after[1] and after[0] <= before[1] else apart[0]
    low, high = size.admits()
    if high < least or low > apart[1]:
        told = figure_in_words(abs(nominal(change.after) - nominal(change.before)), base_unit(claim))
        yield wrong_change(statement, change, claim, told)


def _beside(statement: Statement, change: Change, claim: Claim) -> bool:
    """Whether a claim is told of a change: right before or after it, in the same clause, with a word of change."""
    text = statement.article.text
    words = text[claim.end:change.start] if claim.end <= change.start else text[change.end:claim.start].lstrip(MARKS)
    if claim in change.claims or len(words) > WORDS_BETWEEN or BREAKS.search(words):
        return False
    if any(claim.end <= c.start < change.start or change.end <= c.start < claim.start for c in statement.quantities):
        return False
    start, end = min(claim.start, change.start), max(claim.end, change.end)
    near = text[max(statement.start, start - CUE_WINDOW):min(statement.end, end + CUE_WINDOW)]
    return CHANGE.search(near) is not None and not OF_SOMETHING.match(statement.after(claim))


def wrong_change(statement: Statement, change: Change, stated: Claim, expected: str) -> Finding:
    """The finding that what is stated of a change is not the one between its figures."""
    claims = change.claims
    unit = base_unit(claims[0])
    words = [figure_in_words(f.low, unit) for f in (change.before, change.after)]
    facts = {"start": words[0], "end": words[1], "expected": expected, "stated": stated.text}
    return finding("XC305", Reason.CHANGE_WRONG, statement.article, (claims, (stated,)), CONFIDENCE, facts)
