"""Claims made by hand for the tests of comparing."""

import calendar
from datetime import date

from crosscheck.model import (
    About,
    ArticleId,
    BlockKind,
    Bounds,
    Claim,
    ClaimId,
    Modality,
    Moment,
    Qualifier,
    Quantity,
    ResolvedFrom,
    Scope,
)

BASE = {  # unit: (dimension, base unit, factor)
    "count": ("count", "count", 1.0), "percent": ("ratio", "percent", 1.0),
    "percentage point": ("points", "percentage point", 1.0), "acre": ("area", "square meter", 4046.8564224),
    "hectare": ("area", "square meter", 10000.0), "square meter": ("area", "square meter", 1.0),
    "square foot": ("area", "square meter", 0.09290304), "mile": ("length", "meter", 1609.344),
    "kilometer": ("length", "meter", 1000.0), "USD": ("money", "USD", 1.0), "EUR": ("money", "EUR", 1.0),
    "fraction": ("ratio", "percent", 100.0), "day": ("time", "second", 86400.0), "week": ("time", "second", 604800.0),
    "month": ("time", "second", 2629746.0), "year": ("time", "second", 31556952.0), "rank": ("rank", "rank", 1.0),
    "score": ("score", "score", 1.0), "degree celsius": ("temperature", "degree celsius", 1.0),
}


def quantity(low: float, unit: str = "count", qualifier: Qualifier = Qualifier.EXACT, *, high: float | None = None,
             step: float = 1.0, per: str | None = None) -> Quantity:
    """A quantity whose figure is `low` (to `high`) in `unit`, opened as its qualifier says."""
    dimension, base, factor = BASE[unit]
    top = low if high is None else high
    open_low = qualifier in (Qualifier.LESS_THAN, Qualifier.AT_MOST)
    open_high = qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST)
    first, last = None if open_low else low, None if open_high else top
    shown = f"{unit} per {per}" if per else unit
    return Quantity(first, last, shown, dimension, qualifier,
                    Bounds(None if first is None else first * factor,
                           None if last is None else last * factor, base),
                    Bounds(low, top, shown), step, per=per)


def day(year: int, month: int, number: int, qualifier: Qualifier = Qualifier.EXACT,
        source: ResolvedFrom = ResolvedFrom.WRITTEN) -> Moment:
    """One day, opened as its qualifier says."""
    it = date(year, month, number)
    return moment(it, it, "day", it.isoformat(), qualifier, source)


def month(year: int, number: int, qualifier: Qualifier = Qualifier.EXACT) -> Moment:
    """One month."""
    last = date(year, number, calendar.monthrange(year, number)[1])
    return moment(date(year, number, 1), last, "month", f"{year}-{number:02}", qualifier)


def year(number: int, qualifier: Qualifier = Qualifier.EXACT) -> Moment:
    """One year."""
    return moment(date(number, 1, 1), date(number, 12, 31), "year", str(number), qualifier)


def moment(earliest: date | None, latest: date | None, granularity: str, timex: str | None = None,
           qualifier: Qualifier = Qualifier.EXACT, source: ResolvedFrom = ResolvedFrom.WRITTEN) -> Moment:
    """An interval of days, opened as its qualifier says."""
    if qualifier in (Qualifier.BY, Qualifier.BEFORE, Qualifier.UNTIL):
        earliest = None
    if qualifier in (Qualifier.SINCE, Qualifier.AFTER):
        latest = None
    return Moment(earliest, latest, granularity, qualifier, source, timex)


def claim(
    value: Quantity | Moment, scope: Scope | None = None, modality: Modality = Modality.ACTUAL, text: str = ""
) -> Claim:
    """A claim of a value with nothing known about it but its scope, its mood and its words (a date's as its timex)."""
    about = About(scope=scope or Scope(), modality=modality)
    words = text or (isinstance(value, Moment) and value.timex) or "in 2024"
    return Claim(ClaimId("a@0"), ArticleId("a"), words, 0, len(words), 1, 1, words, 0, BlockKind.BODY, value, about)
