"""Stretches of periods: "the first nine months of 2023", "last week of June", "the week of Oct. 9", "year to March"."""

from crosscheck.claims.dates.expressions import Fiscal, NthWeekday, Stretch, Until, WeekOf
from crosscheck.claims.dates.resolving import days
from crosscheck.claims.dates.resolving.choose import Resolve
from crosscheck.claims.dates.resolving.days import DAYS_IN_WEEK, Span
from crosscheck.claims.dates.resolving.parts import of_loose
from crosscheck.claims.dates.resolving.setting import Interval, Setting, one_day, unresolved

MONDAY, SATURDAY = 0, 5
MIDDLE_OF_WEEK = 3
"""Days from a week's first to the one that decides which ISO week it mostly is."""

_DAYS = {"day": 1, "week": DAYS_IN_WEEK}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}


def stretch(e: Stretch, s: Setting, resolve: Resolve) -> Interval:
    """The first or last units of a period, or the nth of them; of a financial year they are somewhere in it."""
    if isinstance(e.of, Fiscal):
        return resolve(e.of, s)._replace(granularity=e.unit if e.nth else "range")
    return of_loose(e.of, s, resolve, lambda whole: _of_whole(e, whole))


def _of_whole(e: Stretch, whole: Interval) -> Interval:
    if whole.span is None:
        return unresolved(e.unit if e.nth else "range", whole.timex)
    span = _units(e, whole.span)
    if span is None or span.first < whole.span.first or span.last > whole.span.last:
        span = whole.span
    if e.nth:
        return Interval(span, e.unit, _name(e.unit, span) or whole.timex, whole.source)
    ends = f"{span.first}/{span.last}" if e.unit == "day" else f"{span.first:%Y-%m}/{span.last:%Y-%m}"
    return Interval(span, "range", ends, whole.source)


def _name(unit: str, span: Span) -> str | None:
    """The TIMEX3 value of a day, week, month or year."""
    if unit == "week":
        return days.week_name(days.days_on(span.first, MIDDLE_OF_WEEK) or span.first)
    return {"day": span.first.isoformat(), "month": f"{span.first:%Y-%m}", "year": f"{span.first.year:04}"}.get(unit)


def _units(e: Stretch, span: Span) -> Span | None:
    """The first or last `count` units of a span, or the nth alone."""
    skip, count = (e.nth - 1, 1) if e.nth else (0, e.count)
    if e.unit in _DAYS:
        return _run_of_days(span, skip * _DAYS[e.unit], count * _DAYS[e.unit], e.last)
    if e.unit == "weekend":
        saturday = days.nth_weekday(span.first.year, span.first.month, SATURDAY, -1 if e.last else skip + 1)
        sunday = saturday and days.days_on(saturday, 1)
        return Span(saturday, sunday) if saturday and sunday else None
    size = _MONTHS.get(e.unit)
    if size is None:
        return None
    first = span.last.month + 1 - (skip + count) * size if e.last else span.first.month + skip * size
    return days.months(span.last.year if e.last else span.first.year, first, count * size)


def _run_of_days(span: Span, skip: int, count: int, last: bool) -> Span | None:
    """`count` days of a span, `skip` days from its first or its last."""
    if last:
        end = days.days_on(span.last, -skip)
        begin = end and days.days_on(end, 1 - count)
    else:
        begin = days.days_on(span.first, skip)
        end = begin and days.days_on(begin, count - 1)
    return Span(begin, end) if begin and end else None


def nth_weekday(e: NthWeekday, s: Setting, resolve: Resolve) -> Interval:
    """The third Monday of a month."""
    whole = resolve(e.of, s)
    if whole.span is None or whole.granularity != "month":
        return unresolved("day", f"XXXX-WXX-{e.weekday + 1}")
    found = days.nth_weekday(whole.span.first.year, whole.span.first.month, e.weekday, e.nth)
    return one_day(found, whole.source) if found else unresolved("day")


def week_of(e: WeekOf, s: Setting, resolve: Resolve) -> Interval:
    """The week or weekend that a day lies in; the weekend of a Monday holiday is the one that it ends."""
    inner = resolve(e.of, s)
    week = days.week(inner.span.first) if inner.span else None
    if not week or not inner.span:
        return unresolved(e.unit, "XXXX-WXX")
    if e.unit != "weekend":
        return Interval(week, "week", days.week_name(week.first), inner.source)
    long = inner.span.first.weekday() == MONDAY
    last = inner.span.first if long else week.last
    saturday = days.days_on(last, -2 if long else -1)
    if saturday is None:
        return unresolved("weekend")
    return Interval(Span(saturday, last), "weekend", f"{days.week_name(saturday)}-WE", inner.source)


def until(e: Until, s: Setting, resolve: Resolve) -> Interval:
    """Units that end with a date: "the three months to June"."""
    last = resolve(e.last, s)
    if last.span is None:
        return unresolved("range")
    end = last.span.last
    if e.unit in _DAYS:
        first = days.days_on(end, 1 - e.count * _DAYS[e.unit])
    else:
        whole = days.months(end.year, end.month + 1 - e.count, e.count)
        first = whole.first if whole else None
    if first is None:
        return unresolved("range")
    if e.unit == "week" and e.count == 1:
        return Interval(Span(first, end), "week", days.week_name(end), last.source)
    return Interval(Span(first, end), "range", f"{first:%Y-%m}/{end:%Y-%m}", last.source)
