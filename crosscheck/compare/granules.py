"""A date expression as days: the day, month or year it names, and the days it admits."""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from crosscheck.compare import tolerance
from crosscheck.model import Moment, Qualifier

UP_TO = frozenset({Qualifier.BY, Qualifier.BEFORE, Qualifier.UNTIL, Qualifier.AT_MOST, Qualifier.LESS_THAN})
FROM_ON = frozenset({Qualifier.SINCE, Qualifier.AFTER, Qualifier.AT_LEAST, Qualifier.MORE_THAN})
LOOSE = frozenset({Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.JUST_OVER})
FIRM = frozenset({Qualifier.SINCE, Qualifier.UNTIL})  # they name the very start or end of something, not a limit to it
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}

WEEKLESS = re.compile(r"XXXX-WXX-(?P<weekday>[1-7])(?:T|$)", re.ASCII)
"""A weekday of an unknown week: "XXXX-WXX-4", "XXXX-WXX-4TNI"."""

THIRD = 9  # days after the first of ten: the early, middle or late part of a month

YEARLESS = re.compile(r"XXXX-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?:T|$)", re.ASCII)
"""A date without a year: "XXXX-10-11", "XXXX-10", "XXXX-10-11T09:00"."""


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` to `last`, both included."""

    first: date
    last: date

    def meets(self, other: "Span") -> bool:
        """Whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies within this span."""
        return self.first <= other.first and other.last <= self.last

    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


def named(moment: Moment) -> Span | None:
    """The days that the expression names, without what its qualifier opens: "by June 2024" names June 2024."""
    if moment.qualifier in UP_TO and moment.latest is not None:
        return _around(moment.latest, moment.granularity, last=True)
    if moment.qualifier in FROM_ON and moment.earliest is not None:
        return _around(moment.earliest, moment.granularity, last=False)
    if moment.earliest is None and moment.latest is None:
        return None
    span = Span(moment.earliest or date.min, moment.latest or date.max)
    return span if span.first <= span.last else Span(span.last, span.first)


def admits(moment: Moment, *, logically: bool = False) -> Span | None:
    """The days that the words admit in ordinary use, or `logically`, where "by June" admits any day before."""
    span = named(moment)
    if span is None:
        return None
    reach = tolerance.REACH_DAYS.get(moment.granularity, tolerance.DEFAULT_DAYS)
    if moment.qualifier in LOOSE:
        stray = tolerance.ABOUT_DAYS.get(moment.granularity, tolerance.DEFAULT_DAYS)
        return Span(shifted(span.first, -stray), shifted(span.last, stray))
    if moment.qualifier in FIRM:
        return span
    if moment.qualifier in UP_TO:
        return Span(date.min if logically else shifted(span.first, -reach), span.last)
    if moment.qualifier in FROM_ON:
        return Span(span.first, date.max if logically else shifted(span.last, reach))
    return span


def in_year(moment: Moment, year: int) -> Moment | None:
    """The moment moved so that it ends (begins, where it has no end) in a year; None for February 29 of most."""
    end = moment.latest or moment.earliest
    if end is None:
        return None
    years = year - end.year
    try:
        ends = [day and day.replace(year=day.year + years) for day in (moment.earliest, moment.latest)]
    except ValueError:
        return None
    return replace(moment, earliest=ends[0], latest=ends[1])


def days_between(one: Span, other: Span) -> int:
    """Days from the end of the earlier span to the start of the later; 0 where they meet."""
    return max(0, (other.first - one.last).days, (one.first - other.last).days)


def month_and_day(moment: Moment) -> tuple[int, int | None] | None:
    """Month and, where named, day of the month: of a date without a year as well."""
    match = YEARLESS.match(moment.timex) if moment.timex else None
    if match is not None:
        return int(match["month"]), int(match["day"]) if match["day"] else None
    if moment.earliest is None or moment.latest is None:
        return None
    if moment.earliest == moment.latest:
        return moment.earliest.month, moment.earliest.day
    if moment.granularity == "month":
        return moment.earliest.month, None
    return None


def weekday(moment: Moment) -> int | None:
    """The weekday of a single day, Monday being 1: of one whose week is unknown as well ("XXXX-WXX-4")."""
    match = WEEKLESS.match(moment.timex) if moment.timex else None
    if match is not None:
        return int(match["weekday"])
    return moment.earliest.isoweekday() if moment.earliest is not None and moment.earliest == moment.latest else None


def _around(day: date, granularity: str, *, last: bool) -> Span:
    """The month, quarter or year whose last (or first) day is `day`: bounds may name their granule by one end alone."""
    months = MONTHS.get(granularity)
    if months is None:
        length = {"week": 6, "weekend": 1, "season": 91}.get(granularity, 0)
        return Span(shifted(day, -length), day) if last else Span(day, shifted(day, length))
    if granularity == "month" and 1 < day.day < calendar.monthrange(day.year, day.month)[1]:
        return Span(shifted(day, -THIRD), day) if last else Span(day, shifted(day, THIRD))  # "since mid-November"
    if last:
        if day.day != calendar.monthrange(day.year, day.month)[1]:
            return Span(day, day)
        return Span(_month_start(day.year, day.month - months + 1), day)
    if day.day != 1:
        return Span(day, day)
    end = _month_start(day.year, day.month + months)
    return Span(day, shifted(end, -1))


def _month_start(year: int, month: int) -> date:
    """The first of a month counted on past December or back before January, held within the calendar."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date.min if year < date.min.year else date.max if year > date.max.year else date(year, month, 1)


def shifted(day: date, days: int) -> date:
    """`day` moved by a number of days, held within the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min
