"""Dates told from the day of writing or from a date mentioned before: "last week", "a year earlier", "Tuesday"."""

from datetime import date
from typing import cast

from crosscheck.claims.dates.expressions import Offset, SamePeriod, Shift, Unit, Weekday
from crosscheck.claims.dates.resolving import days
from crosscheck.claims.dates.resolving.choose import DAY_LEVEL, NEARBY, NOTHING, STRETCHES, Resolve, mentioned, one_day
from crosscheck.claims.dates.resolving.days import Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting
from crosscheck.model import ResolvedFrom

_MIDWEEK, _SATURDAY = 2, 5
"""Until Wednesday, "this weekend" in the past tense is the last one."""

_NO_FINER = {
    "day": DAY_LEVEL, "week": DAY_LEVEL | {"week"}, "weekend": DAY_LEVEL | {"week", "weekend"}, "month": DAY_LEVEL | {"week", "weekend", "month"},
}  # fmt: skip


def weekday(e: Weekday, s: Setting, resolve: Resolve) -> Interval:
    code = f"XXXX-WXX-{e.weekday + 1}"
    if e.week is not None:
        week = resolve(e.week, s)
        found = week.span and days.days_on(week.span.first, e.weekday)
        return one_day(found, week.source) if found else Interval(None, "day", code, NOTHING)
    today, source = s.today, s.source
    if e.which in ("same", "following", "previous") or today is None:
        anchor = mentioned(s, DAY_LEVEL)
        if anchor and anchor.span:
            today, source = anchor.span.last, NEARBY
    if today is None or (s.reference is None and source is not NEARBY):
        return Interval(None, "day", code, NOTHING)
    found = days.days_on(today, _weekday_shift(e, today, s.tense))
    return one_day(found, source) if found else Interval(None, "day", code, NOTHING)


def _weekday_shift(e: Weekday, today: date, tense: str) -> int:
    """Days from today: back to the nearest one unless the sentence looks ahead; "last" and "next" leave today out."""
    back, ahead = (today.weekday() - e.weekday) % 7, (e.weekday - today.weekday()) % 7
    if e.which in ("last", "previous"):
        return -(back or 7)
    if e.which in ("next", "following"):
        return ahead or 7
    if e.which == "same":
        return ahead if ahead < 4 else -back
    if e.which == "this":
        return -back if tense == "past" else ahead
    return ahead if tense == "future" else -back


def shift(e: Shift, s: Setting, resolve: Resolve) -> Interval:
    base, source = s.reference, s.source
    if e.nearby:
        anchor = mentioned(s, _NO_FINER.get(e.unit))
        if anchor and anchor.span:
            base, source = anchor.span, NEARBY
            if e.unit == "year" and anchor.granularity in ("month", "quarter", "half", "season") and e.count:
                return years_on(anchor, e.count)
    if base is None or (e.nearby and source is not NEARBY and e.count >= 0):
        return Interval(None, _granularity(e.unit), _unknown(e), NOTHING)
    return _shifted(e, base, source, s)


def _unknown(e: Shift) -> str | None:
    return {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "day": "XXXX-XX-XX"}.get(e.unit)


def _granularity(unit: Unit) -> str:
    return "time" if unit == "hour" else unit


def years_on(anchor: Interval, count: int) -> Interval:
    """The same month, quarter or half of another year: "a year earlier" after "in the third quarter"."""
    span = cast(Span, anchor.span)
    length = (span.last.year - span.first.year) * 12 + span.last.month - span.first.month + 1
    moved = days.months(span.first.year + count, span.first.month, length)
    year, rest = str(span.first.year), (anchor.timex or "")[4:]
    return Interval(
        moved, anchor.granularity, f"{int(year) + count}{rest}" if moved else None, NEARBY if moved else NOTHING
    )


def _shifted(e: Shift, base: Span, source: ResolvedFrom, s: Setting) -> Interval:
    """A unit counted from a base. Days and weeks need a base that is one day (or, for weeks, one week)."""
    unit, start = e.unit, base.first
    nothing = Interval(None, _granularity(unit), _unknown(e), NOTHING)
    if unit in ("hour", "day", "week", "weekend") and (base.last - base.first).days > 6:
        return nothing
    if unit == "hour":
        found = days.days_on(start, int(e.count / 24))
        return Interval(Span(found, found), "time", found.isoformat(), source) if found else nothing
    if unit == "day":
        found = days.days_on(base.last if e.count > 0 else start, e.count)
        return (
            one_day(found, source)._replace(
                granularity="time" if e.suffix else "day", timex=found.isoformat() + e.suffix
            )
            if found
            else nothing
        )
    if unit == "week":
        span = days.week(start, e.count)
        return Interval(span, "week", days.week_name(span.first), source) if span else nothing
    if unit == "weekend":
        return _weekend(e, start, source, s) or nothing
    return _long_shift(e, base, source) or nothing


def _weekend(e: Shift, today: date, source: ResolvedFrom, s: Setting) -> Interval | None:
    """Saturday and Sunday; "last weekend" said on a weekend is the one before."""
    count = e.count
    looks_back = s.tense != "future" if e.loose else s.tense == "past" and not count and today.weekday() < _MIDWEEK
    if looks_back and today.weekday() < _SATURDAY:
        count -= 1
    week = days.week(today, count)
    if week is None:
        return None
    saturday = days.days_on(week.last, -1)
    return (
        Interval(Span(saturday, week.last), "weekend", f"{days.week_name(week.first)}-WE", source) if saturday else None
    )


def _long_shift(e: Shift, base: Span, source: ResolvedFrom) -> Interval | None:
    start = base.first
    if e.unit == "month":
        span = days.months(start.year, start.month + e.count)
        return Interval(span, "month", f"{span.first:%Y-%m}", source) if span else None
    if e.unit == "quarter":
        quarter = (start.month - 1) // days.MONTHS_IN_QUARTER + e.count
        span = days.months(start.year, quarter * days.MONTHS_IN_QUARTER + 1, days.MONTHS_IN_QUARTER)
        return Interval(span, "quarter", f"{span.first.year}-Q{(span.first.month + 2) // 3}", source) if span else None
    if e.unit == "year":
        span = days.years(start.year + e.count)
        return Interval(span, "year", f"{span.first.year:04}", source) if span else None
    if e.unit in ("decade", "century"):
        length = 10 if e.unit == "decade" else 100
        first = start.year // length * length + e.count * length
        span = days.years(first, length) if first > 0 else None
        return Interval(span, e.unit, str(first // length), source) if span else None
    return None


def same_period(e: SamePeriod, s: Setting, resolve: Resolve) -> Interval:
    """A quarter, month or other stretch mentioned before, moved into another year."""
    anchor = mentioned(s, frozenset({e.unit}) if e.unit else STRETCHES) or mentioned(s, STRETCHES)
    year = resolve(e.of, s)
    if anchor is None or anchor.span is None or year.span is None:
        return year._replace(granularity="year") if year.span else Interval(None, e.unit or "range", None, NOTHING)
    return years_on(anchor, year.span.first.year - anchor.span.last.year)


def offset(e: Offset, s: Setting, resolve: Resolve) -> Interval:
    day = resolve(e.of, s)
    found = day.span and days.days_on(day.span.first, e.days)
    return one_day(found, day.source) if found else Interval(None, "day", None, NOTHING)
