"""Place an expression in the calendar: pure arithmetic against a setting, no text."""

from collections.abc import Callable

from crosscheck.claims.dates.expressions import (
    Clock,
    Edge,
    Era,
    Expression,
    Fiscal,
    Holiday,
    NthWeekday,
    Numeric,
    Offset,
    Part,
    Range,
    SamePeriod,
    Shift,
    Stretch,
    Until,
    Weekday,
    WeekOf,
    Within,
    Written,
)  # fmt: skip
from crosscheck.claims.dates.resolving import parts, relative, stretches, written
from crosscheck.claims.dates.resolving.choose import DAY_LEVEL, Resolve, mentioned
from crosscheck.claims.dates.resolving.days import Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting, Tense, one_day, unresolved
from crosscheck.model import ResolvedFrom

ISO_DAY = len("2023-10-11")


def resolve(expression: Expression, setting: Setting) -> Interval:
    """The interval of days of an expression; without a span where the setting does not give its year."""
    return _RESOLVERS[type(expression)](expression, setting, resolve)


def depends_on_tense(e: Expression) -> bool:
    """Whether the days of an expression depend on whether its sentence looks back or ahead."""
    match e:
        case Written(year=year):
            return year is None
        case Shift(unit=unit, loose=loose):
            return loose or unit == "weekend"
        case Era() | Numeric() | Fiscal():
            return False
        case Range(first=first, last=last):
            return depends_on_tense(last) or depends_on_tense(first)
        case Edge(of=of) | Stretch(of=of) | NthWeekday(of=of) | WeekOf(of=of) | Offset(of=of):
            return depends_on_tense(of)
        case Part(of=of) | Clock(of=of):
            return of is None or depends_on_tense(of)
    return True


def within(e: Within, s: Setting, resolve: Resolve) -> Interval:
    """A month, day or holiday in a year told by words."""
    year = resolve(e.of, s)
    if year.span is None:
        return resolve(e.inner, Setting(None, s.source))
    number, inner = year.span.first.year, e.inner
    if isinstance(inner, Written):
        return written.in_year(Written(number, inner.month, inner.day, inner.weekday), number, year.source)
    if isinstance(inner, Holiday):
        return resolve(Holiday(inner.rule, number), s)._replace(source=year.source)
    return resolve(inner, s)


def clock(e: Clock, s: Setting, resolve: Resolve) -> Interval:
    """A time of day: on the day it names, else on the day spoken of, else on the day of writing."""
    day = resolve(e.of, s) if e.of is not None else _spoken_of(s)
    if day.span is None:
        return unresolved("time", f"{day.timex or 'XXXX-XX-XX'}{e.suffix}")
    return Interval(day.span, "time", f"{(day.timex or '')[:ISO_DAY]}{e.suffix}", day.source)


def _spoken_of(s: Setting) -> Interval:
    """The day mentioned last, else the day of writing."""
    day = mentioned(s, DAY_LEVEL)
    if day and day.span:
        source = ResolvedFrom.NEARBY if day.source is ResolvedFrom.WRITTEN else day.source
        return one_day(day.span.first, source)
    return one_day(s.today, s.source) if s.today else unresolved("day")


def period(e: Range, s: Setting, resolve: Resolve) -> Interval:
    """Both ends. An end that leaves its year open is placed by the other: before the last, after the first."""
    if _is_open(e.last) and not _is_open(e.first):
        first = resolve(e.first, s)
        last = resolve(e.last, _seen_from(first.span, first.source, s, "future"))
    else:
        last = resolve(e.last, s)
        first = resolve(e.first, _seen_from(last.span, last.source, s, "past") if _is_open(e.first) else s)
    timex = f"{first.timex}/{last.timex}" if first.timex and last.timex else None
    if first.span is None or last.span is None or first.span.first > last.span.last:
        return unresolved("range", timex)
    both_written = last.source is ResolvedFrom.WRITTEN and _is_open(e.first)
    source = first.source if last.source is ResolvedFrom.WRITTEN and not both_written else last.source
    return Interval(Span(first.span.first, last.span.last), "range", timex, source)


def _is_open(e: Expression) -> bool:
    """Whether an expression leaves its year (or week) to what is around it."""
    match e:
        case Written(year=year, which=which):
            return year is None and not which
        case Weekday(which=which, week=week):
            return not which and week is None
        case Part(of=of, which=which):
            return of is None and not which
        case Edge(of=of):
            return _is_open(of)
    return False


def _seen_from(end: Span | None, source: ResolvedFrom, s: Setting, tense: Tense) -> Setting:
    """The setting for the other end of a range."""
    if end is None:
        return s
    day = end.last if tense == "past" else end.first
    return s._replace(reference=Span(day, day), source=source, tense=tense)


_RESOLVERS: dict[type, Callable[..., Interval]] = {
    Written: written.written, Numeric: written.numeric, Era: written.era, Fiscal: written.fiscal,
    Holiday: written.holiday, Weekday: relative.weekday, Shift: relative.shift, SamePeriod: relative.same_period,
    Offset: relative.offset, Part: parts.part, Edge: parts.edge, Stretch: stretches.stretch,
    NthWeekday: stretches.nth_weekday, WeekOf: stretches.week_of, Until: stretches.until, Within: within, Clock: clock,
    Range: period,
}  # fmt: skip
