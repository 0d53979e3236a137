"""Two dates of one event: the same, different, or not to be compared."""

from dataclasses import replace

from crosscheck.compare import tolerance
from crosscheck.compare.clock import allowed, apart, clocks, zones_differ
from crosscheck.compare.granules import (
    FROM_ON,
    LOOSE,
    UP_TO,
    Span,
    admits,
    days_between,
    in_year,
    month_and_day,
    named,
    weekday,
)
from crosscheck.compare.specificity import of_moment
from crosscheck.compare.verdict import Outcome, Verdict
from crosscheck.compare.wording import WHOLE, Wording
from crosscheck.model import Moment, Reason, ResolvedFrom

WEEKDAYS_APART = 0.5
"""Closeness of two different weekdays of which one belongs to no known week."""

DAY_LEVEL = frozenset({"day", "time"})

UNSURE = frozenset({ResolvedFrom.GUESS, ResolvedFrom.NEARBY, ResolvedFrom.NOTHING})


Words = tuple[Wording, Wording]
"""What the words of each side leave open."""


def compare_dates(one: Moment, other: Moment, words: Words = (WHOLE, WHOLE)) -> Verdict:
    """What two dates are to each other if they are said of the same event.

    What the words of a side leave to its surroundings (the year of "26 June", the day of "half past five") is not held
    against it: those surroundings may have been misread, or the article may have been published a year later.
    """
    by_time = _by_time_alone(one, other, words)
    if by_time is not None:
        return by_time
    verdict = _as_read(one, other, words)
    if verdict.outcome is not Outcome.DIFFERENT:
        return verdict
    return _in_another_year(one, other, words) or _in_another_week(one, other, words) or verdict


def _as_read(one: Moment, other: Moment, words: Words) -> Verdict:
    """What they are to each other on the days that they were read as."""
    specificity = min(of_moment(one), of_moment(other))
    first, second = named(one), named(other)
    if first is None or second is None:
        return _without_year(one, other, specificity, words)
    near = closeness(first, second, one.granularity, other.granularity)
    spans = admits(one), admits(other)
    if spans[0] is None or spans[1] is None or not _same(one, other, spans[0], spans[1]):
        bound = one.qualifier in UP_TO | FROM_ON or other.qualifier in UP_TO | FROM_ON
        reason = Reason.OUTSIDE_BOUND if bound else Reason.DATES_APART
        return Verdict(Outcome.DIFFERENT, reason, near, specificity, _strictly_apart(one, other))
    return _by_clock(one, other, words) or Verdict(Outcome.SAME, _why_same(first, second, spans), near, specificity)


def _by_time_alone(one: Moment, other: Moment, words: Words) -> Verdict | None:
    """The verdict of two times of day where their days say nothing: a side leaves it open, or it is another zone's."""
    days = named(one), named(other)
    if days[0] is None or days[1] is None:
        return None
    between = days_between(days[0], days[1])
    if words[0].open_day or words[1].open_day:
        verdict = _by_clock(one, other, words)
        return verdict if verdict is None or between == 0 else replace(verdict, strict=False)
    if between != 1 or not zones_differ(clocks(one, words[0]), clocks(other, words[1])):
        return None
    verdict = _by_clock(one, other, words)
    return verdict if verdict is not None and verdict.outcome is Outcome.SAME else None


def _in_another_year(one: Moment, other: Moment, words: Words) -> Verdict | None:
    """The verdict once a side without a year is taken to be of the other's: the same day, or, of months, no verdict:
    there are too few months for two of one name to be one."""
    for moved, still, open_year in ((one, other, words[0].open_year), (other, one, words[1].open_year)):
        span = named(still)
        shifted = in_year(moved, span.last.year) if open_year and span is not None else None
        if shifted is not None and shifted != moved:
            order = words if moved is one else (words[1], words[0])
            verdict = _as_read(shifted, still, order)
            if verdict.outcome is Outcome.SAME:
                days = one.granularity in DAY_LEVEL and other.granularity in DAY_LEVEL
                return verdict if days else replace(verdict, outcome=Outcome.INCOMPARABLE, reason=Reason.UNRESOLVED)
    return None


def _in_another_week(one: Moment, other: Moment, words: Words) -> Verdict | None:
    """No verdict on two equal weekdays of which one is of a week that no word tells: there are too few to be one, and
    the week may have been misread."""
    days = weekday(one), weekday(other)
    if days[0] is None or days[0] != days[1] or not (words[0].open_week or words[1].open_week):
        return None
    spans = named(one), named(other)
    if None in spans or spans[0] == spans[1]:  # of one day, what differs is the time
        return None
    return Verdict(Outcome.INCOMPARABLE, Reason.UNRESOLVED)


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


def _by_clock(one: Moment, other: Moment, words: Words) -> Verdict | None:
    """The verdict of two times of day where both are stated, else None."""
    most = allowed(one, other)
    found = apart(clocks(one, words[0]), clocks(other, words[1]), most)
    if found is None:
        return None
    specificity = min(of_moment(one), of_moment(other))
    near = tolerance.NEAR_MINUTES / (tolerance.NEAR_MINUTES + found.minutes)
    if found.same:
        return Verdict(Outcome.SAME, Reason.SAME_DAYS, near, specificity)
    strict = most == tolerance.CLOCK_MINUTES
    return Verdict(Outcome.DIFFERENT, Reason.DATES_APART, near, specificity, strict=strict)


def _without_year(one: Moment, other: Moment, specificity: float, words: Words) -> Verdict:
    """Dates of which one has no year: by month and day, else by weekday, else by the clock, else not at all."""
    first, second = month_and_day(one), month_and_day(other)
    days = weekday(one), weekday(other)
    if (first is None or second is None) and None not in days:
        if days[0] == days[1]:
            return _by_clock(one, other, words) or Verdict(Outcome.SAME, Reason.SAME_DAYS, 1.0, 0.0)
        return Verdict(Outcome.DIFFERENT, Reason.DATES_APART, WEEKDAYS_APART, 0.0)
    if first is None or second is None:
        unknown = Verdict(Outcome.INCOMPARABLE, Reason.UNRESOLVED, specificity=specificity)
        return _by_clock(one, other, words) or unknown
    if first[0] == second[0] and (first[1] == second[1] or None in (first[1], second[1])):
        return _by_clock(one, other, words) or Verdict(Outcome.SAME, Reason.SAME_DAYS, 1.0, specificity)
    apart_days = abs((first[0] - second[0]) * 30 + (first[1] or 15) - (second[1] or 15))
    near = tolerance.DEFAULT_DAYS / (tolerance.DEFAULT_DAYS + min(apart_days, 365 - apart_days))
    return Verdict(Outcome.DIFFERENT, Reason.DATES_APART, near, specificity)
