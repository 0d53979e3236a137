"""Dates as written, in the calendar: their year where they name one, else the year that fits."""

from crosscheck.claims.dates.expressions import Era, Fiscal, Holiday, Numeric, Written
from crosscheck.claims.dates.resolving import days
from crosscheck.claims.dates.resolving.choose import (
    AHEAD_OF_TODAY,
    GUESS,
    MONTH_AGAINST_TENSE,
    NOTHING,
    WRITTEN,
    Resolve,
    choose,
    distance,
)  # fmt: skip
from crosscheck.claims.dates.resolving.days import Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting
from crosscheck.model import ResolvedFrom

FISCAL_SLACK = 9
"""Months by which a financial year may begin before, or end after, the year it is named by (April to March, say)."""


def written(e: Written, s: Setting, resolve: Resolve) -> Interval:
    if e.year is not None:
        return in_year(e, e.year, WRITTEN)
    if e.month is None:
        return _day_of_month(e, s)
    chosen = choose(lambda year: _on_weekday(e, year), s, e.which) if e.weekday is not None else None
    chosen = chosen or choose(lambda year: _fields(e, year), s, e.which)
    if chosen is None:
        stamp = f"XXXX-{e.month:02}" + (f"-{e.day:02}" if e.day else "")
        return Interval(None, "day" if e.day else "month", stamp, NOTHING)
    span, source = chosen
    return _named(e, span, source)


def in_year(e: Written, year: int, source: ResolvedFrom) -> Interval:
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
    """ "Tuesday the 10th": the nearest month in which that is so."""
    today = s.today
    if today and e.day:
        tries = [
            days.day(m.first.year, m.first.month, e.day)
            for back in (0, -1, 1, -2, 2)
            if (m := days.months(today.year, today.month + back))
        ]
        fitting = [d for d in tries if d and e.weekday in (None, d.weekday())]
        if fitting:
            best = min(
                fitting,
                key=lambda d: abs((d - today).days) * (AHEAD_OF_TODAY if d > today and s.tense != "future" else 1.0),
            )
            return Interval(Span(best, best), "day", best.isoformat(), s.source)
    return Interval(None, "day", f"XXXX-XX-{e.day:02}" if e.day else None, NOTHING)


def numeric(e: Numeric, s: Setting, resolve: Resolve) -> Interval:
    """11/10/2023 by the article's habit; else the reading nearer to the day of writing, and that is a guess."""
    readings = (Written(e.year, e.second, e.first), Written(e.year, e.first, e.second))
    if s.day_first is not None:
        chosen = readings[0 if s.day_first else 1]
        return resolve(chosen, s)._replace(source=WRITTEN if s.habit_known else GUESS)
    spans = [(found.span, found) for found in (resolve(r, s) for r in readings) if found.span]
    reference = s.reference
    if reference and spans:
        best = min(spans, key=lambda pair: distance(pair[0], reference, MONTH_AGAINST_TENSE, 1.0))
        return best[1]._replace(source=GUESS)
    return resolve(readings[1], s)._replace(source=GUESS)


def era(e: Era, s: Setting, resolve: Resolve) -> Interval:
    span = days.years(e.start, e.years) if e.start else days.years(1, e.years - 1)
    decade = e.years == 10
    return Interval(
        span, "decade" if decade else "century", f"{e.start // 10:03}" if decade else f"{e.start // 100:02}", WRITTEN
    )


def fiscal(e: Fiscal, s: Setting, resolve: Resolve) -> Interval:
    if e.first == e.last:
        around = days.months(e.first, 1 - FISCAL_SLACK, 12 + 2 * FISCAL_SLACK - 6)
        return Interval(around, "year", str(e.last), WRITTEN)
    return Interval(days.years(e.first, e.last - e.first + 1), "year", f"{e.first}/{e.last}", WRITTEN)


def holiday(e: Holiday, s: Setting, resolve: Resolve) -> Interval:
    def make(year: int) -> Span | None:
        found = days.holiday(e.rule, year)
        return Span(found, found) if found else None

    if e.year is not None:
        span = make(e.year)
        return Interval(span, "day", span.first.isoformat() if span else None, WRITTEN if span else NOTHING)
    chosen = choose(make, s, e.which)
    if chosen is None:
        return Interval(None, "day", None, NOTHING)
    return Interval(chosen[0], "day", chosen[0].first.isoformat(), chosen[1])
