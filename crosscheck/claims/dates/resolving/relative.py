"""Dates told from the day of writing or from a date mentioned before: "last week", "a year earlier", "Tuesday"."""

from datetime import date

from crosscheck.claims.dates.expressions import Offset, SamePeriod, Shift, Weekday
from crosscheck.claims.dates.resolving import days
from crosscheck.claims.dates.resolving.choose import DAY_LEVEL, STRETCHES, Resolve, mentioned
from crosscheck.claims.dates.resolving.days import DAYS_IN_WEEK, MONTHS_IN_QUARTER, Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting, Tense, one_day, unresolved
from crosscheck.model import ResolvedFrom

HOURS_IN_DAY = 24

MIDWEEK, SATURDAY = 2, 5
"""Before Wednesday, "this weekend" in the past tense is the last one."""

HALF_A_WEEK = 4
"""Days ahead from which on "that Friday" rather is the Friday before."""

_NO_FINER = {
    "day": DAY_LEVEL,
    "week": DAY_LEVEL | {"week"},
    "weekend": DAY_LEVEL | {"week", "weekend"},
    "month": DAY_LEVEL | {"week", "weekend", "month"},
}
"""For "the same week" and the like: granularities of the dates that can be meant."""

_UNKNOWN = {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "day": "XXXX-XX-XX"}
_FROM_NEARBY = frozenset({"same", "following", "previous"})
_WHOLE_PERIODS = frozenset({"month", "quarter", "half", "season"})
_NEED_DAY = frozenset({"hour", "day", "week", "weekend"})
_YEARS = {"year": 1, "decade": 10, "century": 100}


def weekday(e: Weekday, s: Setting, resolve: Resolve) -> Interval:
    """A day of the week: back to the nearest one unless the sentence looks ahead."""
    code = f"XXXX-WXX-{e.weekday + 1}"
    if e.week is not None:
        week = resolve(e.week, s)
        found = week.span and days.days_on(week.span.first, e.weekday)
        return one_day(found, week.source) if found else unresolved("day", code)
    today, source = s.today, s.source
    if e.which in _FROM_NEARBY or today is None:
        anchor = mentioned(s, DAY_LEVEL)
        if anchor and anchor.span:
            today, source = anchor.span.last, ResolvedFrom.NEARBY
    found = today and days.days_on(today, _days_away(e, today, s.tense))
    return one_day(found, source) if found else unresolved("day", code)


def _days_away(e: Weekday, today: date, tense: Tense) -> int:
    """Days from today; "last" and "next" leave today out."""
    back, ahead = (today.weekday() - e.weekday) % DAYS_IN_WEEK, (e.weekday - today.weekday()) % DAYS_IN_WEEK
    if e.which in ("last", "previous"):
        return -(back or DAYS_IN_WEEK)
    if e.which in ("next", "following"):
        return ahead or DAYS_IN_WEEK
    if e.which == "same":
        return ahead if ahead < HALF_A_WEEK else -back
    looks_ahead = tense != "past" if e.which == "this" else tense == "future"
    return ahead if looks_ahead else -back


def shift(e: Shift, s: Setting, resolve: Resolve) -> Interval:
    """Units before or after today, or a date mentioned before where the words lean on one."""
    base, source = s.reference, s.source
    anchor = mentioned(s, _NO_FINER.get(e.unit)) if e.nearby else None
    if anchor and anchor.span:
        if e.unit == "year" and e.count and anchor.granularity in _WHOLE_PERIODS:
            return years_on(anchor, anchor.span, e.count)
        base, source = anchor.span, ResolvedFrom.NEARBY
    needs_anchor = e.nearby and e.count >= 0  # "a year earlier" may be told from today, "a year later" may not
    found = None if base is None or (needs_anchor and anchor is None) else _shifted(e, base, source, s)
    return found or unresolved("time" if e.unit == "hour" else e.unit, _UNKNOWN.get(e.unit))


def years_on(anchor: Interval, span: Span, count: int) -> Interval:
    """The same month, quarter or half of another year: "a year earlier" after "in the third quarter"."""
    length = (span.last.year - span.first.year) * 12 + span.last.month - span.first.month + 1
    moved = days.months(span.first.year + count, span.first.month, length)
    if moved is None:
        return unresolved(anchor.granularity)
    year, rest = span.first.year + count, (anchor.timex or "")[4:]
    return Interval(moved, anchor.granularity, f"{year}{rest}", ResolvedFrom.NEARBY)


def _shifted(e: Shift, base: Span, source: ResolvedFrom, s: Setting) -> Interval | None:
    """A unit counted from a base. Hours, days and weeks need a base within one week."""
    if e.unit in _NEED_DAY and (base.last - base.first).days >= DAYS_IN_WEEK:
        return None
    if e.unit == "weekend":
        return _weekend(e, base.first, source, s)
    if e.unit in ("hour", "day"):
        return _days_on(e, base, source)
    if e.unit == "week":
        week = days.week(base.first, e.count)
        return Interval(week, "week", days.week_name(week.first), source) if week else None
    return _longer(e, base.first, source)


def _days_on(e: Shift, base: Span, source: ResolvedFrom) -> Interval | None:
    """Days, and hours as the day on which they fall."""
    count = int(e.count / HOURS_IN_DAY) if e.unit == "hour" else e.count
    found = days.days_on(base.last if count > 0 else base.first, count)
    if found is None:
        return None
    granularity = "time" if e.suffix or e.unit == "hour" else "day"
    return Interval(Span(found, found), granularity, found.isoformat() + e.suffix, source)


def _weekend(e: Shift, today: date, source: ResolvedFrom, s: Setting) -> Interval | None:
    """Saturday and Sunday of a week; "over the weekend" is the last one unless the sentence looks ahead."""
    looks_back = s.tense != "future" if e.loose else s.tense == "past" and not e.count and today.weekday() < MIDWEEK
    week = days.week(today, e.count - (looks_back and today.weekday() < SATURDAY))
    saturday = days.days_on(week.last, -1) if week else None
    if not week or not saturday:
        return None
    return Interval(Span(saturday, week.last), "weekend", f"{days.week_name(week.first)}-WE", source)


def _longer(e: Shift, start: date, source: ResolvedFrom) -> Interval | None:
    """Months and more, whole: "last month" is all of it."""
    if e.unit == "month":
        month = days.months(start.year, start.month + e.count)
        return Interval(month, "month", f"{month.first:%Y-%m}", source) if month else None
    if e.unit == "quarter":
        first = ((start.month - 1) // MONTHS_IN_QUARTER + e.count) * MONTHS_IN_QUARTER + 1
        span = days.months(start.year, first, MONTHS_IN_QUARTER)
        return Interval(span, "quarter", f"{span.first.year}-Q{span.last.month // 3}", source) if span else None
    length = _YEARS.get(e.unit)
    if length is None:
        return None
    first = (start.year // length + e.count) * length
    span = days.years(first, length) if first > 0 else None
    return Interval(span, e.unit, f"{first:04}" if length == 1 else str(first // length), source) if span else None


def same_period(e: SamePeriod, s: Setting, resolve: Resolve) -> Interval:
    """A quarter, month or other stretch mentioned before, moved into another year; that year where there is none."""
    anchor = mentioned(s, frozenset({e.unit}) if e.unit else STRETCHES) or mentioned(s, STRETCHES)
    year = resolve(e.of, s)
    if anchor is None or anchor.span is None or year.span is None:
        return year
    return years_on(anchor, anchor.span, year.span.first.year - anchor.span.last.year)


def offset(e: Offset, s: Setting, resolve: Resolve) -> Interval:
    """Days before or after a day that is named."""
    day = resolve(e.of, s)
    found = day.span and days.days_on(day.span.first, e.days)
    return one_day(found, day.source) if found else unresolved("day")
