"""Parts and stretches of periods: quarters, halves, seasons, "early", "the first nine months of", "the week of"."""

from collections.abc import Callable
from datetime import date

from crosscheck.claims.dates.expressions import Edge, Expression, NthWeekday, Part, Shift, Stretch, Until, WeekOf
from crosscheck.claims.dates.resolving import days
from crosscheck.claims.dates.resolving.choose import (
    NEARBY,
    NOTHING,
    PLACING,
    WRITTEN,
    Resolve,
    choose,
    mentioned,
    one_day,
)
from crosscheck.claims.dates.resolving.days import Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting
from crosscheck.lexicon import calendar

_SEASON_NAMES = list(calendar.SEASONS)


def part(e: Part, s: Setting, resolve: Resolve) -> Interval:
    """A quarter, half or season."""
    if e.of is not None:
        return _loose(e.of, s, resolve, lambda whole: _part_of(e, whole, s))

    def make(year: int) -> Span | None:
        whole = days.years(year)
        return _part_of(e, Interval(whole, "year", str(year), WRITTEN), s).span if whole else None

    chosen = choose(make, s, e.which)
    if chosen is None:
        return Interval(None, e.unit, f"XXXX-{_part_code(e)}", NOTHING)
    span, source = chosen
    year = span.first.year
    return Interval(span, e.unit, f"{year}-{_part_code(e)}", source)


def _part_code(e: Part) -> str:
    if e.unit == "season":
        return calendar.SEASONS[_SEASON_NAMES[e.index]][0]
    return f"{'Q' if e.unit == 'quarter' else 'H'}{e.index}"


def _part_of(e: Part, whole: Interval, s: Setting) -> Interval:
    """The part of a year; of any other period the half or quarter of its days."""
    if whole.span is None:
        return Interval(None, e.unit, f"XXXX-{_part_code(e)}", NOTHING)
    year = (
        whole.span.first.year
        if whole.granularity == "year" and (whole.span.last - whole.span.first).days < 400
        else whole.span.last.year
    )
    if e.unit == "season":
        first = calendar.SEASONS[_SEASON_NAMES[e.index]][1]
        if s.southern:
            first = (first + 5) % 12 + 1
        return Interval(days.months(year, first, 3), "season", f"{year}-{_part_code(e)}", whole.source)
    length = days.MONTHS_IN_QUARTER if e.unit == "quarter" else 2 * days.MONTHS_IN_QUARTER
    if whole.granularity in ("decade", "century", "month"):
        size = (whole.span.last - whole.span.first).days + 1
        share = size // (12 // length)
        first_day = days.days_on(whole.span.first, share * (e.index - 1))
        last_day = (
            whole.span.last if share * e.index + share > size else days.days_on(whole.span.first, share * e.index - 1)
        )
        return Interval(
            Span(first_day, last_day) if first_day and last_day else None, e.unit, whole.timex, whole.source
        )
    return Interval(
        days.months(year, (e.index - 1) * length + 1, length), e.unit, f"{year}-{_part_code(e)}", whole.source
    )


def _loose(of: Expression, s: Setting, resolve: Resolve, narrow: Callable[[Interval], Interval]) -> Interval:
    """A part of a period; of "the year" it is this year's, unless the tense says that this year's is not meant."""
    if not (isinstance(of, Shift) and of.loose):
        return narrow(resolve(of, s))
    found = narrow(resolve(of, s))
    ahead = mentioned(s, PLACING)
    if (
        of.unit == "year"
        and s.tense != "past"
        and ahead
        and ahead.span
        and s.reference
        and ahead.span.first > s.reference.last
    ):
        return narrow(Interval(days.years(ahead.span.first.year), "year", f"{ahead.span.first:%Y}", NEARBY))
    if found.span and s.reference and s.tense == "past" and found.span.first > s.reference.last:
        return narrow(resolve(Shift(of.unit, -1), s))
    if found.span and s.reference and s.tense == "future" and found.span.last < s.reference.first:
        return narrow(resolve(Shift(of.unit, 1), s))
    return found


def edge(e: Edge, s: Setting, resolve: Resolve) -> Interval:
    return _loose(e.of, s, resolve, lambda whole: _narrowed(e, whole, s))


def _narrowed(e: Edge, whole: Interval, s: Setting) -> Interval:
    span = whole.span
    if span is None or not e.side:
        return whole
    if e.side in ("gone", "rest"):
        return whole._replace(span=_clipped(e.side, span, s.reference))
    if span.first == span.last:
        return whole
    return whole._replace(span=_third(span, e.side, whole.granularity, e.hedge))


def _clipped(side: str, span: Span, reference: Span | None) -> Span:
    """What is gone of a period, or left of it, on the day of writing."""
    if reference is None or not (span.first <= reference.first and reference.last <= span.last):
        return span
    return Span(span.first, reference.last) if side == "gone" else Span(reference.first, span.last)


def _third(span: Span, side: str, granularity: str, hedge: bool) -> Span:
    """The first, middle or last third; of a month by tens, of a year by four months (the end of a year: its last three)."""
    if granularity == "month":
        tenth, twentieth = span.first.replace(day=10), span.first.replace(day=20)
        return _by_side(span, tenth, twentieth, side)
    if granularity == "year" and (span.last - span.first).days < 400:
        year, months = span.first.year, (4, 8) if hedge or side == "mid" else (3, 9)
        first, last = days.months(year, 1, months[0]), days.months(year, 1, months[1])
        return _by_side(span, first.last, last.last, side) if first and last else span
    size = (span.last - span.first).days + 1
    first_end, second_end = days.days_on(span.first, size // 3 - 1), days.days_on(span.first, 2 * size // 3 - 1)
    if granularity == "decade":
        parts = days.years(span.first.year, 4), days.years(span.first.year, 7)
        first_end, second_end = (p.last if p else None for p in parts)
    return _by_side(span, first_end, second_end, side) if first_end and second_end else span


def _by_side(span: Span, first_end: date, second_end: date, side: str) -> Span:
    if side == "start":
        return Span(span.first, first_end)
    begin = days.days_on(first_end if side == "mid" else second_end, 1)
    return Span(begin or span.first, second_end if side == "mid" else span.last)


def stretch(e: Stretch, s: Setting, resolve: Resolve) -> Interval:
    return _loose(e.of, s, resolve, lambda whole: _stretched(e, whole))


def _stretched(e: Stretch, whole: Interval) -> Interval:
    span = whole.span
    if span is None:
        return Interval(None, e.unit if e.nth else "range", whole.timex, NOTHING)
    found = _units_of(e, span)
    if found is None or found.first < span.first or found.last > span.last:
        found = span
    if not e.nth:
        return Interval(
            found,
            "range",
            f"{found.first:%Y-%m}/{found.last:%Y-%m}" if e.unit != "day" else f"{found.first}/{found.last}",
            whole.source,
        )
    timex = {
        "day": found.first.isoformat(),
        "week": days.week_name(days.days_on(found.first, 3) or found.first),
        "month": f"{found.first:%Y-%m}",
        "year": f"{found.first:%Y}",
    }
    return Interval(found, e.unit, timex.get(e.unit, whole.timex), whole.source)


def _units_of(e: Stretch, span: Span) -> Span | None:
    """The first or last `count` units of a span, or the nth alone."""
    skip, count = (e.nth - 1, 1) if e.nth else (0, e.count)
    if e.unit in ("day", "week"):
        size = days.DAYS_IN_WEEK if e.unit == "week" else 1
        if e.last:
            last = days.days_on(span.last, -skip * size)
            first = last and days.days_on(last, 1 - count * size)
        else:
            first = days.days_on(span.first, skip * size)
            last = first and days.days_on(first, count * size - 1)
        return Span(first, last) if first and last else None
    if e.unit == "weekend":
        saturday = days.nth_weekday(span.first.year, span.first.month, 5, -1 if e.last else skip + 1)
        sunday = saturday and days.days_on(saturday, 1)
        return Span(saturday, sunday) if saturday and sunday else None
    size = {"month": 1, "quarter": 3, "year": 12, "decade": 120}.get(e.unit)
    if size is None:
        return None
    if e.last:
        return days.months(span.last.year, span.last.month + 1 - (skip + count) * size, count * size)
    return days.months(span.first.year, span.first.month + skip * size, count * size)


def nth_weekday(e: NthWeekday, s: Setting, resolve: Resolve) -> Interval:
    whole = resolve(e.of, s)
    if whole.span is None or whole.granularity != "month":
        return Interval(None, "day", f"XXXX-WXX-{e.weekday + 1}", NOTHING)
    found = days.nth_weekday(whole.span.first.year, whole.span.first.month, e.weekday, e.nth)
    return one_day(found, whole.source) if found else Interval(None, "day", None, NOTHING)


def week_of(e: WeekOf, s: Setting, resolve: Resolve) -> Interval:
    inner = resolve(e.of, s)
    week = inner.span and days.week(inner.span.first)
    if not week:
        return Interval(None, e.unit, "XXXX-WXX", NOTHING)
    saturday = days.days_on(week.last, -1)
    if e.unit == "weekend" and inner.span and inner.span.first.weekday() == 0:  # a long weekend ends with its Monday
        monday = inner.span.first
        before = days.days_on(monday, -2)
        return Interval(
            Span(before, monday) if before else None, "weekend", f"{days.week_name(before or monday)}-WE", inner.source
        )
    if e.unit == "weekend" and saturday:
        return Interval(Span(saturday, week.last), "weekend", f"{days.week_name(week.first)}-WE", inner.source)
    return Interval(week, "week", days.week_name(week.first), inner.source)


def until(e: Until, s: Setting, resolve: Resolve) -> Interval:
    last = resolve(e.last, s)
    if last.span is None:
        return Interval(None, "range", None, NOTHING)
    end = last.span.last
    if e.unit == "month":
        whole = days.months(end.year, end.month + 1 - e.count, e.count)
        first = whole.first if whole else None
    else:
        first = days.days_on(end, 1 - e.count * (days.DAYS_IN_WEEK if e.unit == "week" else 1))
    if first is None:
        return Interval(None, "range", None, NOTHING)
    if e.unit == "week" and e.count == 1:
        return Interval(Span(first, end), "week", days.week_name(end), last.source)
    return Interval(Span(first, end), "range", f"{first:%Y-%m}/{end:%Y-%m}", last.source)
