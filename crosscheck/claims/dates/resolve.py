"""Place an expression in the calendar: pure arithmetic against a setting, no text."""

from collections.abc import Callable
from datetime import date
from typing import cast

from crosscheck.claims.dates import days
from crosscheck.claims.dates.days import Span
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
    Unit,
    Until,
    Weekday,
    WeekOf,
    Which,
    Within,
    Written,
)  # fmt: skip
from crosscheck.claims.dates.setting import Interval, Setting, Tense
from crosscheck.lexicon import calendar
from crosscheck.model import ResolvedFrom

WRITTEN, NOTHING, GUESS, NEARBY = ResolvedFrom.WRITTEN, ResolvedFrom.NOTHING, ResolvedFrom.GUESS, ResolvedFrom.NEARBY

DAY_AGAINST_TENSE, MONTH_AGAINST_TENSE = 20.0, 300.0
"""How much farther a date against the sentence's tense is taken to be: "peaked in May", written in March, is last May.

A day within two or three weeks of today stays where it is: rather the tense is misread than the date a year away. A
month is another matter: "in March", written in February in the past tense, is last year's."""

AHEAD_OF_TODAY = 2.0
"""How much farther a coming date is taken to be where the tense says nothing: news looks back."""

FISCAL_SLACK = 9
"""Months by which a financial year may begin before, or end after, the year it is named by (April to March, say)."""

YEARS_TRIED = range(-1, 2)
"""Years around that of writing in which a date without a year is looked for."""

_MIDWEEK, _SATURDAY = 2, 5
"""Until Wednesday, "this weekend" in the past tense is the last one."""

_SEASON_NAMES = list(calendar.SEASONS)
_DAY_LEVEL = frozenset({"day", "time"})
_PLACING = _DAY_LEVEL | {"week", "weekend", "month", "quarter", "half", "season"}
"""Granularities that give another date its year: a lone year may be of another story altogether."""

_STRETCHES = frozenset({"month", "quarter", "half", "season", "range", "week"})
"""Granularities of what "the same period" can mean."""

_NO_FINER = {
    "day": _DAY_LEVEL, "week": _DAY_LEVEL | {"week"}, "weekend": _DAY_LEVEL | {"week", "weekend"}, "month": _DAY_LEVEL | {"week", "weekend", "month"},
}  # fmt: skip


def resolve(expression: Expression, setting: Setting) -> Interval:
    """The interval of days of an expression; without a span where the setting does not give its year."""
    return _RESOLVERS[type(expression)](expression, setting)


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


# ---- dates as written -------------------------------------------------------------------------------------------------


def _written(e: Written, s: Setting) -> Interval:
    if e.year is not None:
        return _in_year(e, e.year, WRITTEN)
    if e.month is None:
        return _day_of_month(e, s)
    chosen = _choose(lambda year: _on_weekday(e, year), s, e.which) if e.weekday is not None else None
    chosen = chosen or _choose(lambda year: _fields(e, year), s, e.which)
    if chosen is None:
        stamp = f"XXXX-{e.month:02}" + (f"-{e.day:02}" if e.day else "")
        return Interval(None, "day" if e.day else "month", stamp, NOTHING)
    span, source = chosen
    return _named(e, span, source)


def _in_year(e: Written, year: int, source: ResolvedFrom) -> Interval:
    span = _fields(e, year)
    if span is None:
        return Interval(None, "day", None, NOTHING)
    return _named(e, span, source)


def _fields(e: Written, year: int) -> Span | None:
    """The days that the fields name in a year; None for February 30, or where the weekday is another's."""
    if e.month is None:
        return days.years(year)
    if e.day is None:
        return days.months(year, e.month)
    found = days.day(year, e.month, e.day)
    return Span(found, found) if found else None


def _on_weekday(e: Written, year: int) -> Span | None:
    """The day in a year in which it falls on the weekday that is written with it."""
    span = _fields(e, year)
    return span if span and span.first.weekday() == e.weekday else None


def _named(e: Written, span: Span, source: ResolvedFrom) -> Interval:
    first = span.first
    if e.month is None:
        return Interval(span, "year", f"{first.year:04}", source)
    if e.day is None:
        return Interval(span, "month", f"{first:%Y-%m}" + ("-XX" if e.some_day else ""), source)
    return Interval(span, "day", first.isoformat(), source)


def _day_of_month(e: Written, s: Setting) -> Interval:
    """"Tuesday the 10th": the nearest month in which that is so."""
    today = s.today
    if today and e.day:
        tries = [days.day(m.first.year, m.first.month, e.day) for back in (0, -1, 1, -2, 2) if (m := days.months(today.year, today.month + back))]
        fitting = [d for d in tries if d and e.weekday in (None, d.weekday())]
        if fitting:
            best = min(fitting, key=lambda d: abs((d - today).days) * (AHEAD_OF_TODAY if d > today and s.tense != "future" else 1.0))
            return Interval(Span(best, best), "day", best.isoformat(), s.source)
    return Interval(None, "day", f"XXXX-XX-{e.day:02}" if e.day else None, NOTHING)


def _within(e: Within, s: Setting) -> Interval:
    year = resolve(e.of, s)
    if year.span is None:
        return resolve(e.inner, Setting(None, s.source))
    number, inner = year.span.first.year, e.inner
    if isinstance(inner, Written):
        return _in_year(Written(number, inner.month, inner.day, inner.weekday), number, year.source)
    if isinstance(inner, Holiday):
        return _holiday(Holiday(inner.rule, number), s)._replace(source=year.source)
    return resolve(inner, s)


def _same_period(e: SamePeriod, s: Setting) -> Interval:
    """A quarter, month or other stretch mentioned before, moved into another year."""
    anchor = _anchor(s, frozenset({e.unit}) if e.unit else _STRETCHES) or _anchor(s, _STRETCHES)
    year = resolve(e.of, s)
    if anchor is None or anchor.span is None or year.span is None:
        return year._replace(granularity="year") if year.span else Interval(None, e.unit or "range", None, NOTHING)
    return _years_on(anchor, year.span.first.year - anchor.span.last.year)


def _numeric(e: Numeric, s: Setting) -> Interval:
    """11/10/2023 by the article's habit; else the reading nearer to the day of writing, and that is a guess."""
    readings = (Written(e.year, e.second, e.first), Written(e.year, e.first, e.second))
    if s.day_first is not None:
        chosen = readings[0 if s.day_first else 1]
        return resolve(chosen, s)._replace(source=WRITTEN if s.habit_known else GUESS)
    spans = [(found.span, found) for found in (resolve(r, s) for r in readings) if found.span]
    reference = s.reference
    if reference and spans:
        best = min(spans, key=lambda pair: _distance(pair[0], reference, MONTH_AGAINST_TENSE, 1.0))
        return best[1]._replace(source=GUESS)
    return resolve(readings[1], s)._replace(source=GUESS)


def _era(e: Era, s: Setting) -> Interval:
    span = days.years(e.start, e.years) if e.start else days.years(1, e.years - 1)
    decade = e.years == 10
    return Interval(span, "decade" if decade else "century", f"{e.start // 10:03}" if decade else f"{e.start // 100:02}", WRITTEN)


def _fiscal(e: Fiscal, s: Setting) -> Interval:
    if e.first == e.last:
        around = days.months(e.first, 1 - FISCAL_SLACK, 12 + 2 * FISCAL_SLACK - 6)
        return Interval(around, "year", str(e.last), WRITTEN)
    return Interval(days.years(e.first, e.last - e.first + 1), "year", f"{e.first}/{e.last}", WRITTEN)


# ---- without a year ---------------------------------------------------------------------------------------------------


def _choose(make: Callable[[int], Span | None], s: Setting, which: Which = "") -> tuple[Span, ResolvedFrom] | None:
    """The year's span that fits the setting best, and what it was resolved from; None without any reference."""
    reference, source = s.reference, s.source
    if which in ("same", "previous", "following") or reference is None:
        anchor = _anchor(s, _PLACING)
        if anchor and anchor.span:
            reference, source = anchor.span, NEARBY
    if reference is None:
        return None
    wide = YEARS_TRIED if which or reference.last.year - reference.first.year == 0 else range(-1, 1)
    spans = [span for back in (*wide, -2, 2) if (span := make(reference.last.year + back))] if which else [
        span for back in wide if (span := make(reference.last.year + back))
    ]
    best = _which_of(spans, reference, which, s.tense)
    return (best, source) if best else None


def _which_of(spans: list[Span], reference: Span, which: Which, tense: str) -> Span | None:
    """Of the same dates of several years the one that "last", "next" or the tense means."""
    if which in ("last", "previous"):
        return max((c for c in spans if c.last < reference.first), default=None)
    if which in ("next", "following"):
        ahead_of = days.months(reference.last.year, reference.last.month + 1) if _is_month(spans) else None
        return min((c for c in spans if c.first > (ahead_of or reference).last), default=None)
    if which in ("this", "same"):
        same = [c for c in spans if c.first.year == reference.last.year]
        return same[0] if same else None
    ahead, behind = AHEAD_OF_TODAY, 1.0
    against = DAY_AGAINST_TENSE if spans and spans[0].first == spans[0].last else MONTH_AGAINST_TENSE
    if tense == "past":
        ahead = against
    elif tense == "future":
        ahead, behind = 1.0, against
    return min(spans, key=lambda c: _distance(c, reference, ahead, behind), default=None)


def _is_month(spans: list[Span]) -> bool:
    """Whether these are months: "next March", written in February, is not next month."""
    return bool(spans) and 27 <= (spans[0].last - spans[0].first).days <= 30


def _distance(span: Span, reference: Span, ahead: float, behind: float) -> float:
    """Days between a span and the reference, those ahead of it and behind it weighed apart."""
    if span.first > reference.last:
        return (span.first - reference.last).days * ahead
    if span.last < reference.first:
        return (reference.first - span.last).days * behind
    return 0.0


def _part(e: Part, s: Setting) -> Interval:
    """A quarter, half or season."""
    if e.of is not None:
        return _loose(e.of, s, lambda whole: _part_of(e, whole, s))

    def make(year: int) -> Span | None:
        whole = days.years(year)
        return _part_of(e, Interval(whole, "year", str(year), WRITTEN), s).span if whole else None

    chosen = _choose(make, s, e.which)
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
    year = whole.span.first.year if whole.granularity == "year" and (whole.span.last - whole.span.first).days < 400 else whole.span.last.year
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
        last_day = whole.span.last if share * e.index + share > size else days.days_on(whole.span.first, share * e.index - 1)
        return Interval(Span(first_day, last_day) if first_day and last_day else None, e.unit, whole.timex, whole.source)
    return Interval(days.months(year, (e.index - 1) * length + 1, length), e.unit, f"{year}-{_part_code(e)}", whole.source)


def _holiday(e: Holiday, s: Setting) -> Interval:
    def make(year: int) -> Span | None:
        found = days.holiday(e.rule, year)
        return Span(found, found) if found else None

    if e.year is not None:
        span = make(e.year)
        return Interval(span, "day", span.first.isoformat() if span else None, WRITTEN if span else NOTHING)
    chosen = _choose(make, s, e.which)
    if chosen is None:
        return Interval(None, "day", None, NOTHING)
    return Interval(chosen[0], "day", chosen[0].first.isoformat(), chosen[1])


# ---- from the day of writing, or a nearby date ------------------------------------------------------------------------


def _weekday(e: Weekday, s: Setting) -> Interval:
    code = f"XXXX-WXX-{e.weekday + 1}"
    if e.week is not None:
        week = resolve(e.week, s)
        found = week.span and days.days_on(week.span.first, e.weekday)
        return _one_day(found, week.source) if found else Interval(None, "day", code, NOTHING)
    today, source = s.today, s.source
    if e.which in ("same", "following", "previous") or today is None:
        anchor = _anchor(s, _DAY_LEVEL)
        if anchor and anchor.span:
            today, source = anchor.span.last, NEARBY
    if today is None or (s.reference is None and source is not NEARBY):
        return Interval(None, "day", code, NOTHING)
    found = days.days_on(today, _weekday_shift(e, today, s.tense))
    return _one_day(found, source) if found else Interval(None, "day", code, NOTHING)


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


def _one_day(found: date, source: ResolvedFrom) -> Interval:
    return Interval(Span(found, found), "day", found.isoformat(), source)


def _anchor(s: Setting, granularities: frozenset[str] | None) -> Interval | None:
    """The nearest interval mentioned before that is fine enough."""
    for interval in reversed(s.earlier):
        if interval.span and (granularities is None or interval.granularity in granularities):
            return interval
    return None


def _shift(e: Shift, s: Setting) -> Interval:
    base, source = s.reference, s.source
    if e.nearby:
        anchor = _anchor(s, _NO_FINER.get(e.unit))
        if anchor and anchor.span:
            base, source = anchor.span, NEARBY
            if e.unit == "year" and anchor.granularity in ("month", "quarter", "half", "season") and e.count:
                return _years_on(anchor, e.count)
    if base is None or (e.nearby and source is not NEARBY and e.count >= 0):
        return Interval(None, _granularity(e.unit), _unknown(e), NOTHING)
    return _shifted(e, base, source, s)


def _unknown(e: Shift) -> str | None:
    return {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX", "day": "XXXX-XX-XX"}.get(e.unit)


def _granularity(unit: Unit) -> str:
    return "time" if unit == "hour" else unit


def _years_on(anchor: Interval, count: int) -> Interval:
    """The same month, quarter or half of another year: "a year earlier" after "in the third quarter"."""
    span = cast(Span, anchor.span)
    length = (span.last.year - span.first.year) * 12 + span.last.month - span.first.month + 1
    moved = days.months(span.first.year + count, span.first.month, length)
    year, rest = str(span.first.year), (anchor.timex or "")[4:]
    return Interval(moved, anchor.granularity, f"{int(year) + count}{rest}" if moved else None, NEARBY if moved else NOTHING)


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
        return _one_day(found, source)._replace(granularity="time" if e.suffix else "day", timex=found.isoformat() + e.suffix) if found else nothing
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
    return Interval(Span(saturday, week.last), "weekend", f"{days.week_name(week.first)}-WE", source) if saturday else None


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


# ---- parts and stretches of other expressions -------------------------------------------------------------------------


def _loose(of: Expression, s: Setting, narrow: Callable[[Interval], Interval]) -> Interval:
    """A part of a period; of "the year" it is this year's, unless the tense says that this year's is not meant."""
    if not (isinstance(of, Shift) and of.loose):
        return narrow(resolve(of, s))
    found = narrow(resolve(of, s))
    ahead = _anchor(s, _PLACING)
    if of.unit == "year" and s.tense != "past" and ahead and ahead.span and s.reference and ahead.span.first > s.reference.last:
        return narrow(Interval(days.years(ahead.span.first.year), "year", f"{ahead.span.first:%Y}", NEARBY))
    if found.span and s.reference and s.tense == "past" and found.span.first > s.reference.last:
        return narrow(resolve(Shift(of.unit, -1), s))
    if found.span and s.reference and s.tense == "future" and found.span.last < s.reference.first:
        return narrow(resolve(Shift(of.unit, 1), s))
    return found


def _edge(e: Edge, s: Setting) -> Interval:
    return _loose(e.of, s, lambda whole: _narrowed(e, whole, s))


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


def _stretch(e: Stretch, s: Setting) -> Interval:
    return _loose(e.of, s, lambda whole: _stretched(e, whole))


def _stretched(e: Stretch, whole: Interval) -> Interval:
    span = whole.span
    if span is None:
        return Interval(None, e.unit if e.nth else "range", whole.timex, NOTHING)
    found = _units_of(e, span)
    if found is None or found.first < span.first or found.last > span.last:
        found = span
    if not e.nth:
        return Interval(found, "range", f"{found.first:%Y-%m}/{found.last:%Y-%m}" if e.unit != "day" else f"{found.first}/{found.last}", whole.source)
    timex = {"day": found.first.isoformat(), "week": days.week_name(days.days_on(found.first, 3) or found.first), "month": f"{found.first:%Y-%m}", "year": f"{found.first:%Y}"}
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


def _nth_weekday(e: NthWeekday, s: Setting) -> Interval:
    whole = resolve(e.of, s)
    if whole.span is None or whole.granularity != "month":
        return Interval(None, "day", f"XXXX-WXX-{e.weekday + 1}", NOTHING)
    found = days.nth_weekday(whole.span.first.year, whole.span.first.month, e.weekday, e.nth)
    return _one_day(found, whole.source) if found else Interval(None, "day", None, NOTHING)


def _week_of(e: WeekOf, s: Setting) -> Interval:
    inner = resolve(e.of, s)
    week = inner.span and days.week(inner.span.first)
    if not week:
        return Interval(None, e.unit, "XXXX-WXX", NOTHING)
    saturday = days.days_on(week.last, -1)
    if e.unit == "weekend" and inner.span and inner.span.first.weekday() == 0:  # a long weekend ends with its Monday
        monday = inner.span.first
        before = days.days_on(monday, -2)
        return Interval(Span(before, monday) if before else None, "weekend", f"{days.week_name(before or monday)}-WE", inner.source)
    if e.unit == "weekend" and saturday:
        return Interval(Span(saturday, week.last), "weekend", f"{days.week_name(week.first)}-WE", inner.source)
    return Interval(week, "week", days.week_name(week.first), inner.source)


def _until(e: Until, s: Setting) -> Interval:
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


def _offset(e: Offset, s: Setting) -> Interval:
    day = resolve(e.of, s)
    found = day.span and days.days_on(day.span.first, e.days)
    return _one_day(found, day.source) if found else Interval(None, "day", None, NOTHING)


def _clock(e: Clock, s: Setting) -> Interval:
    """A time of day: on the day it names, else on the day spoken of, else on the day of writing."""
    if e.of is not None:
        day = resolve(e.of, s)
    else:
        day = _anchor(s, _DAY_LEVEL) or (_one_day(s.today, s.source) if s.today else Interval(None, "time", None, NOTHING))
        if day.span:
            day = day._replace(timex=day.span.first.isoformat(), source=NEARBY if day.source is WRITTEN else day.source)
    if day.span is None:
        return Interval(None, "time", f"{day.timex or 'XXXX-XX-XX'}{e.suffix}", NOTHING)
    return Interval(day.span, "time", f"{(day.timex or '')[:10]}{e.suffix}", day.source)


def _range(e: Range, s: Setting) -> Interval:
    """Both ends. An end that leaves its year open is placed by the other: before the last, after the first."""
    if _is_open(e.last) and not _is_open(e.first):
        first = resolve(e.first, s)
        last = resolve(e.last, _seen_from(first, s, "future") if first.span else s)
    else:
        last = resolve(e.last, s)
        first = resolve(e.first, _seen_from(last, s, "past") if last.span and _is_open(e.first) else s)
    timex = f"{first.timex}/{last.timex}" if first.timex and last.timex else None
    if first.span is None or last.span is None or first.span.first > last.span.last:
        return Interval(None, "range", timex, NOTHING)
    source = first.source if last.source is WRITTEN and not _is_open(e.first) else last.source
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


def _seen_from(end: Interval, s: Setting, tense: Tense) -> Setting:
    """The setting for the other end of a range."""
    span = cast(Span, end.span)
    day = span.last if tense == "past" else span.first
    return Setting(Span(day, day), end.source, tense, s.earlier, s.day_first, s.habit_known, s.southern)


_RESOLVERS: dict[type, Callable[..., Interval]] = {
    Written: _written, Within: _within, Numeric: _numeric, Era: _era, Weekday: _weekday, Shift: _shift, Part: _part, Stretch: _stretch,
    Edge: _edge, NthWeekday: _nth_weekday, WeekOf: _week_of, Until: _until, Fiscal: _fiscal, Holiday: _holiday, Clock: _clock, Range: _range,
    Offset: _offset,
    SamePeriod: _same_period,
}  # fmt: skip
