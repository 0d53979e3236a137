"""Two dates of one event: the same, different, or not to be compared."""

from crosscheck.compare import tolerance
from crosscheck.compare.clock import clock, minutes_apart
from crosscheck.compare.granules import (
    FROM_ON,
    LOOSE,
    UP_TO,
    Span,
    admits,
    days_between,
    month_and_day,
    named,
    weekday,
)
from crosscheck.compare.specificity import of_moment
from crosscheck.compare.verdict import Outcome, Verdict
from crosscheck.model import Moment, Qualifier, Reason, ResolvedFrom

WEEKDAYS_APART = 0.5
"""Closeness of two different weekdays of which one belongs to no known week."""

UNSURE = frozenset({ResolvedFrom.GUESS, ResolvedFrom.NEARBY, ResolvedFrom.NOTHING})


def compare_dates(one: Moment, other: Moment) -> Verdict:
    """What two dates are to each other if they are said of the same event."""
    specificity = min(of_moment(one), of_moment(other))
    first, second = named(one), named(other)
    if first is None or second is None:
        return _without_year(one, other, specificity)
    near = closeness(first, second, one.granularity, other.granularity)
    spans = admits(one), admits(other)
    if spans[0] is None or spans[1] is None or not _same(one, other, spans[0], spans[1]):
        bound = one.qualifier in UP_TO | FROM_ON or other.qualifier in UP_TO | FROM_ON
        reason = Reason.OUTSIDE_BOUND if bound else Reason.DATES_APART
        return Verdict(Outcome.DIFFERENT, reason, near, specificity, _strictly_apart(one, other))
    return _by_clock(one, other) or Verdict(Outcome.SAME, _why_same(first, second, spans), near, specificity)


def closeness(one: Span, other: Span, granularity: str, other_granularity: str) -> float:
    """1 where the named days meet, else falling with the days between, slower for coarser dates."""
    scale = max(tolerance.NEAR_DAYS.get(g, tolerance.DEFAULT_DAYS) for g in (granularity, other_granularity))
    return scale / (scale + days_between(one, other))


def _same(one: Moment, other: Moment, first: Span, second: Span) -> bool:
    """Whether two admitted spans are one date: one holds the other, or they meet and one is coarser or loose."""
    kinds = {one.qualifier, other.qualifier}
    if one.qualifier == other.qualifier and one.qualifier in UP_TO | FROM_ON:
        anchors = named(one), named(other)  # two deadlines: what they share before both says nothing
        return anchors[0] is not None and anchors[1] is not None and anchors[0].meets(anchors[1])
    if not first.meets(second):
        return False
    if first.holds(second) or second.holds(first) or one.granularity != other.granularity:
        return True
    if kinds & (UP_TO | FROM_ON | LOOSE):
        return True
    common = (min(first.last, second.last) - max(first.first, second.first)).days + 1
    return common >= tolerance.RANGE_OVERLAP * max(first.days(), second.days())


def _strictly_apart(one: Moment, other: Moment) -> bool:
    """Whether no day satisfies both in logic, and neither date rests on a guess."""
    if one.resolved_from in UNSURE or other.resolved_from in UNSURE:
        return False
    first, second = admits(one, logically=True), admits(other, logically=True)
    return first is not None and second is not None and not first.meets(second)


def _why_same(one: Span, other: Span, spans: tuple[Span | None, Span | None]) -> Reason:
    return Reason.SAME_DAYS if one.meets(other) or None in spans else Reason.WITHIN_BOUND


def _by_clock(one: Moment, other: Moment) -> Verdict | None:
    """The verdict of two times of day where both are stated, else None."""
    first, second = clock(one.timex), clock(other.timex)
    apart = minutes_apart(first, second) if first and second else None
    if apart is None:
        return None
    loose = one.qualifier is not Qualifier.EXACT or other.qualifier is not Qualifier.EXACT
    allowed = tolerance.ABOUT_CLOCK_MINUTES if loose else tolerance.CLOCK_MINUTES
    specificity = min(of_moment(one), of_moment(other))
    near = tolerance.ABOUT_CLOCK_MINUTES / (tolerance.ABOUT_CLOCK_MINUTES + apart)
    if apart <= allowed:
        return Verdict(Outcome.SAME, Reason.SAME_DAYS, near, specificity)
    return Verdict(Outcome.DIFFERENT, Reason.DATES_APART, near, specificity, strict=not loose)


def _without_year(one: Moment, other: Moment, specificity: float) -> Verdict:
    """Dates of which one has no year: by month and day, else by weekday, else by the clock, else not at all."""
    first, second = month_and_day(one), month_and_day(other)
    days = weekday(one), weekday(other)
    if (first is None or second is None) and None not in days:
        if days[0] == days[1]:
            return _by_clock(one, other) or Verdict(Outcome.SAME, Reason.SAME_DAYS, 1.0, 0.0)
        return Verdict(Outcome.DIFFERENT, Reason.DATES_APART, WEEKDAYS_APART, 0.0)
    if first is None or second is None:
        unknown = Verdict(Outcome.INCOMPARABLE, Reason.UNRESOLVED, specificity=specificity)
        return _by_clock(one, other) or unknown
    if first[0] == second[0] and (first[1] == second[1] or None in (first[1], second[1])):
        return Verdict(Outcome.SAME, Reason.SAME_DAYS, 1.0, specificity)
    apart = abs((first[0] - second[0]) * 30 + (first[1] or 15) - (second[1] or 15))
    near = tolerance.DEFAULT_DAYS / (tolerance.DEFAULT_DAYS + min(apart, 365 - apart))
    return Verdict(Outcome.DIFFERENT, Reason.DATES_APART, near, specificity)
