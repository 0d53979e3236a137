"""Which year a date without one means, and which of the dates mentioned before another leans on."""

from collections.abc import Callable, Iterable
from datetime import date

from crosscheck.claims.dates.expressions import Expression, Which
from crosscheck.claims.dates.resolving import days
from crosscheck.claims.dates.resolving.days import Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting, Tense
from crosscheck.model import ResolvedFrom

Resolve = Callable[[Expression, Setting], Interval]
"""Resolves any expression: how those that hold others reach them."""

DAY_AGAINST_TENSE, MONTH_AGAINST_TENSE = 20.0, 300.0
"""How much farther a date against the sentence's tense is taken to be: "peaked in May", written in March, is last May.

A day within two or three weeks of today stays where it is: rather the tense is misread than the date a year away. A
month is another matter: "in March", written in February in the past tense, is last year's."""

AHEAD_OF_TODAY = 2.0
"""How much farther a coming date is taken to be where the tense says nothing: news looks back."""

NEXT_YEARS, FARTHER_YEARS = (-1, 0, 1), (-2, 2)
"""Years from that of writing in which a date without a year is looked for; the farther ones only for "last", "next"."""

DAY_LEVEL = frozenset({"day", "time"})
PLACING = DAY_LEVEL | {"week", "weekend", "month", "quarter", "half", "season"}
"""Granularities that give another date its year: a lone year may be of another story altogether."""

STRETCHES = frozenset({"month", "quarter", "half", "season", "range", "week"})
"""Granularities of what "the same period" can mean."""

_FROM_NEARBY = frozenset({"same", "previous", "following"})
_MONTH_DAYS, _QUARTER_DAYS = range(28, 32), 80


def choose(make: Callable[[int], Span | None], s: Setting, which: Which = "") -> tuple[Span, ResolvedFrom] | None:
    """The year's span that fits the setting best, and what it was resolved from; None without any reference.

    `make` gives the days of the expression in a year, None where there are none (February 29).
    """
    reference, source = s.reference, s.source
    if which in _FROM_NEARBY or reference is None:
        anchor = mentioned(s, PLACING)
        if anchor and anchor.span:
            reference, source = anchor.span, ResolvedFrom.NEARBY
    if reference is None:
        return None
    years = (*NEXT_YEARS, *FARTHER_YEARS) if which else NEXT_YEARS
    spans = [span for away in years if (span := make(reference.last.year + away))]
    best = _which_of(spans, reference, which) if which else _likeliest(spans, reference, s.tense)
    return (best, source) if best else None


def _which_of(spans: list[Span], reference: Span, which: Which) -> Span | None:
    """Of the same dates of several years the one that "last", "next" or "this" means."""
    if which in ("last", "previous"):
        return max((span for span in spans if span.last < reference.first), default=None)
    if which in ("next", "following"):
        return min((span for span in spans if span.first > _before_next(spans, reference)), default=None)
    return next((span for span in spans if span.first.year == reference.last.year), None)


def _before_next(spans: list[Span], reference: Span) -> date:
    """The day that "next" leaves behind: for a month the end of the coming one, which nobody calls "next March"."""
    month = days.months(reference.last.year, reference.last.month + 1)
    is_month = bool(spans) and (spans[0].last - spans[0].first).days + 1 in _MONTH_DAYS
    return month.last if month and is_month else reference.last


def _likeliest(spans: list[Span], reference: Span, tense: Tense) -> Span | None:
    """Of the same dates of several years the nearest, dates against the tense being farther."""
    single = bool(spans) and spans[0].first == spans[0].last
    against = DAY_AGAINST_TENSE if single else MONTH_AGAINST_TENSE
    ahead = {"past": against, "future": 1.0}.get(tense, AHEAD_OF_TODAY)
    behind = against if tense == "future" else 1.0
    if tense == "past":
        spans = [span for span in spans if not _just_begun(span, reference)] or spans
    return nearest(spans, reference, ahead, behind)


def _just_begun(span: Span, reference: Span) -> bool:
    """Whether a quarter, season or half is not half over: what is told of it in the past tense is of an earlier one."""
    length, gone = (span.last - span.first).days, (reference.last - span.first).days
    return length >= _QUARTER_DAYS and 0 <= gone < length / 2


def nearest(spans: Iterable[Span], reference: Span, ahead: float, behind: float) -> Span | None:
    """The span with the fewest days to the reference, those ahead of it and behind it weighed apart."""

    def distance(span: Span) -> float:
        if span.first > reference.last:
            return (span.first - reference.last).days * ahead
        return max(0, (reference.first - span.last).days) * behind

    return min(spans, key=distance, default=None)


def mentioned(s: Setting, granularities: frozenset[str] | None) -> Interval | None:
    """The nearest interval mentioned before that is of one of the granularities (None: of any)."""
    for interval in reversed(s.earlier):
        if interval.span and (granularities is None or interval.granularity in granularities):
            return interval
    return None
