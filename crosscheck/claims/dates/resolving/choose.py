"""Which year a date without one means, and which of the dates mentioned before another leans on."""

from collections.abc import Callable
from datetime import date

from crosscheck.claims.dates.expressions import Expression, Which
from crosscheck.claims.dates.resolving import days
from crosscheck.claims.dates.resolving.days import Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting
from crosscheck.model import ResolvedFrom

Resolve = Callable[[Expression, Setting], Interval]
"""Resolves any expression: how those that hold others reach them."""

WRITTEN, NOTHING, GUESS, NEARBY = ResolvedFrom.WRITTEN, ResolvedFrom.NOTHING, ResolvedFrom.GUESS, ResolvedFrom.NEARBY

DAY_AGAINST_TENSE, MONTH_AGAINST_TENSE = 20.0, 300.0
"""How much farther a date against the sentence's tense is taken to be: "peaked in May", written in March, is last May.

A day within two or three weeks of today stays where it is: rather the tense is misread than the date a year away. A
month is another matter: "in March", written in February in the past tense, is last year's."""

AHEAD_OF_TODAY = 2.0
"""How much farther a coming date is taken to be where the tense says nothing: news looks back."""

YEARS_TRIED = range(-1, 2)
"""Years around that of writing in which a date without a year is looked for."""

DAY_LEVEL = frozenset({"day", "time"})
PLACING = DAY_LEVEL | {"week", "weekend", "month", "quarter", "half", "season"}
"""Granularities that give another date its year: a lone year may be of another story altogether."""

STRETCHES = frozenset({"month", "quarter", "half", "season", "range", "week"})
"""Granularities of what "the same period" can mean."""


def choose(make: Callable[[int], Span | None], s: Setting, which: Which = "") -> tuple[Span, ResolvedFrom] | None:
    """The year's span that fits the setting best, and what it was resolved from; None without any reference."""
    reference, source = s.reference, s.source
    if which in ("same", "previous", "following") or reference is None:
        anchor = mentioned(s, PLACING)
        if anchor and anchor.span:
            reference, source = anchor.span, NEARBY
    if reference is None:
        return None
    wide = YEARS_TRIED if which or reference.last.year - reference.first.year == 0 else range(-1, 1)
    spans = (
        [span for back in (*wide, -2, 2) if (span := make(reference.last.year + back))]
        if which
        else [span for back in wide if (span := make(reference.last.year + back))]
    )
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
    return min(spans, key=lambda c: distance(c, reference, ahead, behind), default=None)


def _is_month(spans: list[Span]) -> bool:
    """Whether these are months: "next March", written in February, is not next month."""
    return bool(spans) and 27 <= (spans[0].last - spans[0].first).days <= 30


def distance(span: Span, reference: Span, ahead: float, behind: float) -> float:
    """Days between a span and the reference, those ahead of it and behind it weighed apart."""
    if span.first > reference.last:
        return (span.first - reference.last).days * ahead
    if span.last < reference.first:
        return (reference.first - span.last).days * behind
    return 0.0


def mentioned(s: Setting, granularities: frozenset[str] | None) -> Interval | None:
    """The nearest interval mentioned before that is fine enough."""
    for interval in reversed(s.earlier):
        if interval.span and (granularities is None or interval.granularity in granularities):
            return interval
    return None


def one_day(found: date, source: ResolvedFrom) -> Interval:
    return Interval(Span(found, found), "day", found.isoformat(), source)
