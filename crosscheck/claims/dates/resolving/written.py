"""Dates as written, in the calendar: their year where they name one, else the year that fits."""

from datetime import date

from crosscheck.claims.dates.expressions import Era, Fiscal, Holiday, Numeric, Written
from crosscheck.claims.dates.resolving import days
from crosscheck.claims.dates.resolving.choose import AHEAD_OF_TODAY, MONTH_AGAINST_TENSE, Resolve, choose, nearest
from crosscheck.claims.dates.resolving.days import Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting, one_day, unresolved
from crosscheck.model import ResolvedFrom

FISCAL_BEGINS, FISCAL_MONTHS = -8, 24
"""A financial year n lies somewhere between April of the year before (month -8 of n) and March of the year after."""

MONTHS_TRIED = (0, -1, 1, -2, 2)
"""Months from that of writing in which "Tuesday the 10th" is looked for."""

DECADE = 10


def written(e: Written, s: Setting, resolve: Resolve) -> Interval:
    """Calendar fields; the year that fits where they have none, one in which the weekday is right if there is."""
    if e.year is not None:
        return in_year(e, e.year, ResolvedFrom.WRITTEN)
    if e.month is None:
        return _day_of_month(e, s)
    chosen = choose(lambda year: _on_weekday(e, year), s, e.which) if e.weekday is not None else None
    chosen = chosen or choose(lambda year: _fields(e, year), s, e.which)
    if chosen is None:
        return unresolved("day" if e.day else "month", f"XXXX-{e.month:02}" + (f"-{e.day:02}" if e.day else ""))
    return _named(e, *chosen)


def in_year(e: Written, year: int, source: ResolvedFrom) -> Interval:
    """The fields in a given year."""
    span = _fields(e, year)
    return _named(e, span, source) if span else unresolved("day")


def _fields(e: Written, year: int) -> Span | None:
    """The days that the fields name in a year; None for February 30."""
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
    return one_day(first, source)


def _day_of_month(e: Written, s: Setting) -> Interval:
    """ "Tuesday the 10th", "the 17th": in the nearest month in which that is so."""
    today, number = s.today, e.day or 1
    if today is None:
        return unresolved("day", f"XXXX-XX-{number:02}")
    months = [month for away in MONTHS_TRIED if (month := days.months(today.year, today.month + away))]
    tries = [day for month in months if (day := days.day(month.first.year, month.first.month, number))]
    spans = [Span(day, day) for day in tries if e.weekday in (None, day.weekday())]
    best = nearest(spans, Span(today, today), 1.0 if s.tense == "future" else AHEAD_OF_TODAY, 1.0)
    return one_day(best.first, s.source) if best else unresolved("day", f"XXXX-XX-{number:02}")


def numeric(e: Numeric, s: Setting, resolve: Resolve) -> Interval:
    """11/10/2023 by the article's habit; else the reading nearer to the day of writing, and that is a guess."""
    day_first, month_first = days.day(e.year, e.second, e.first), days.day(e.year, e.first, e.second)
    chosen = day_first if s.day_first else month_first
    if s.day_first is None and s.reference:
        chosen = _nearer([day for day in (day_first, month_first) if day], s.reference)
    source = ResolvedFrom.WRITTEN if s.day_first is not None and s.habit_known else ResolvedFrom.GUESS
    return one_day(chosen, source) if chosen else unresolved("day")


def _nearer(readings: list[date], reference: Span) -> date | None:
    """The reading that lies nearer to the day of writing, one after it being unlikely."""
    best = nearest([Span(day, day) for day in readings], reference, MONTH_AGAINST_TENSE, 1.0)
    return best.first if best else None


def era(e: Era, s: Setting, resolve: Resolve) -> Interval:
    """A decade or a century, from its year with a zero at the end ("the 20th century" from 1900)."""
    span = days.years(e.start, e.years) if e.start else days.years(1, e.years - 1)
    if e.years == DECADE:
        return Interval(span, "decade", f"{e.start // e.years:03}", ResolvedFrom.WRITTEN)
    return Interval(span, "century", f"{e.start // e.years:02}", ResolvedFrom.WRITTEN)


def fiscal(e: Fiscal, s: Setting, resolve: Resolve) -> Interval:
    """A financial year by one year's name is anywhere around it; by two years' names it lies in both."""
    if e.first == e.last:
        around = days.months(e.first, FISCAL_BEGINS, FISCAL_MONTHS)
        return Interval(around, "year", str(e.last), ResolvedFrom.WRITTEN)
    both = days.years(e.first, e.last - e.first + 1)
    return Interval(both, "year", f"{e.first}/{e.last}", ResolvedFrom.WRITTEN)


def holiday(e: Holiday, s: Setting, resolve: Resolve) -> Interval:
    """A day with a name of its own."""

    def make(year: int) -> Span | None:
        found = days.holiday(e.rule, year)
        return Span(found, found) if found else None

    if e.year is not None:
        span = make(e.year)
        return one_day(span.first, ResolvedFrom.WRITTEN) if span else unresolved("day")
    chosen = choose(make, s, e.which)
    return one_day(chosen[0].first, chosen[1]) if chosen else unresolved("day")
