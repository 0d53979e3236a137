"""Parts of periods: quarters, halves, seasons, and "early", "late", "the end of" anything."""

from collections.abc import Callable
from datetime import date

from crosscheck.claims.dates.expressions import Edge, Expression, Fiscal, Part, Shift
from crosscheck.claims.dates.resolving import days
from crosscheck.claims.dates.resolving.choose import PLACING, Resolve, choose, mentioned
from crosscheck.claims.dates.resolving.days import MONTHS_IN_QUARTER, MONTHS_IN_YEAR, Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting, unresolved
from crosscheck.lexicon import calendar
from crosscheck.model import ResolvedFrom

TENTH, TWENTIETH = 10, 20
"""The days that end the early and the middle part of a month."""

HEDGED_YEAR, PLAIN_YEAR = (4, 8), (3, 9)
"""Months after which the parts of a year end: "early 2026" is its first four, "the end of 2026" its last three."""

DECADE = (4, 7)
"""Years after which the early and the middle part of a decade end."""

A_YEAR = 366
"""Days: a longer "year" is a financial one, told by two calendar years."""

FISCAL_LEAD = 11
"""Months by which a part of a financial year may begin before the calendar's; it begins at most one after."""

HALF_A_YEAR = 6
_PART_MONTHS = {"quarter": MONTHS_IN_QUARTER, "half": HALF_A_YEAR, "season": MONTHS_IN_QUARTER}
_BY_DAYS = frozenset({"decade", "century", "month"})
_SEASONS = list(calendar.SEASONS.values())


def part(e: Part, s: Setting, resolve: Resolve) -> Interval:
    """A quarter, half or season, of the period that it names or of the year that fits."""
    if isinstance(e.of, Fiscal) and e.unit != "season":
        return _of_fiscal(e, e.of)
    if e.of is not None:
        return of_loose(e.of, s, resolve, lambda whole: _part_of(e, whole, s))
    chosen = choose(lambda year: _in_year(e, year, s), s, e.which)
    if chosen is None:
        return unresolved(e.unit, f"XXXX-{_code(e)}")
    span, source = chosen
    return Interval(span, e.unit, f"{span.first.year}-{_code(e)}", source)


def _of_fiscal(e: Part, of: Fiscal) -> Interval:
    """A quarter or half of a financial year, which may begin almost a year before the calendar's."""
    length = _PART_MONTHS[e.unit]
    around = days.months(of.last, (e.index - 1) * length + 1 - FISCAL_LEAD, length + MONTHS_IN_YEAR)
    return Interval(around, e.unit, f"{of.last}-{_code(e)}", ResolvedFrom.WRITTEN)


def _code(e: Part) -> str:
    """Q3, H1, SU: as a TIMEX3 value ends."""
    if e.unit == "season":
        return _SEASONS[e.index][0]
    return f"{'Q' if e.unit == 'quarter' else 'H'}{e.index}"


def _in_year(e: Part, year: int, s: Setting) -> Span | None:
    length = _PART_MONTHS[e.unit]
    if e.unit != "season":
        return days.months(year, (e.index - 1) * length + 1, length)
    first = _SEASONS[e.index][1]
    return days.months(year, (first + HALF_A_YEAR - 1) % MONTHS_IN_YEAR + 1 if s.southern else first, length)


def _part_of(e: Part, whole: Interval, s: Setting) -> Interval:
    """The part of a year; of a month or an era the half or quarter of its days."""
    span = whole.span
    if span is None:
        return unresolved(e.unit, f"XXXX-{_code(e)}")
    if whole.granularity in _BY_DAYS and e.unit != "season":
        return Interval(
            _share(span, e.index, MONTHS_IN_YEAR // _PART_MONTHS[e.unit]), e.unit, whole.timex, whole.source
        )
    year = span.first.year if (span.last - span.first).days <= A_YEAR else span.last.year
    return Interval(_in_year(e, year, s), e.unit, f"{year}-{_code(e)}", whole.source)


def _share(span: Span, index: int, parts: int) -> Span | None:
    """The nth of equal parts of a span; the last has the days left over."""
    size = ((span.last - span.first).days + 1) // parts
    first = days.days_on(span.first, size * (index - 1))
    last = span.last if index == parts else days.days_on(span.first, size * index - 1)
    return Span(first, last) if first and last else None


def of_loose(of: Expression, s: Setting, resolve: Resolve, narrow: Callable[[Interval], Interval]) -> Interval:
    """A part of a period; of "the year" it is this year's, unless the tense says that this year's is not meant."""
    found = narrow(resolve(of, s))
    reference = s.reference
    if not (isinstance(of, Shift) and of.loose) or found.span is None or reference is None:
        return found
    spoken_of = mentioned(s, PLACING)
    if of.unit == "year" and s.tense != "past" and spoken_of and spoken_of.span:
        year = spoken_of.span.first.year
        if spoken_of.span.first > reference.last:
            return narrow(Interval(days.years(year), "year", str(year), ResolvedFrom.NEARBY))
    if s.tense == "past" and found.span.first > reference.last:
        return narrow(resolve(Shift(of.unit, -1), s))
    if s.tense == "future" and found.span.last < reference.first:
        return narrow(resolve(Shift(of.unit, 1), s))
    return found


def edge(e: Edge, s: Setting, resolve: Resolve) -> Interval:
    """The early, middle or late part of a period; what is gone or left of it on the day of writing."""
    if isinstance(e.of, Fiscal):
        return resolve(e.of, s)
    return of_loose(e.of, s, resolve, lambda whole: _narrowed(e, whole, s))


def _narrowed(e: Edge, whole: Interval, s: Setting) -> Interval:
    span = whole.span
    if span is None or not e.side or span.first == span.last:
        return whole
    if e.side in ("gone", "rest"):
        return whole._replace(span=_clipped(e.side, span, s.reference))
    return whole._replace(span=_third(span, e.side, whole.granularity, e.hedge))


def _clipped(side: str, span: Span, reference: Span | None) -> Span:
    """What is gone of a period, or left of it, on the day of writing."""
    if reference is None or not (span.first <= reference.first and reference.last <= span.last):
        return span
    return Span(span.first, reference.last) if side == "gone" else Span(reference.first, span.last)


def _third(span: Span, side: str, granularity: str, hedge: bool) -> Span:
    """The first, middle or last part: of a month, year or decade as people use the words, of others thirds."""
    first, second = _ends(span, granularity, hedge or side == "mid")
    if first is None or second is None:
        return span
    if side == "start":
        return Span(span.first, first)
    begin = days.days_on(first if side == "mid" else second, 1)
    return Span(begin or span.first, second if side == "mid" else span.last)


def _ends(span: Span, granularity: str, hedged: bool) -> tuple[date | None, date | None]:
    """The last days of the first and of the middle part."""
    start, size = span.first, (span.last - span.first).days + 1
    if granularity == "month":
        return start.replace(day=TENTH), start.replace(day=TWENTIETH)
    if granularity == "year" and size <= A_YEAR:
        return _last_days(days.months, start.year, HEDGED_YEAR if hedged else PLAIN_YEAR)
    if granularity == "decade":
        return _last_days(lambda year, _, count: days.years(year, count), start.year, DECADE)
    return days.days_on(start, size // 3 - 1), days.days_on(start, 2 * size // 3 - 1)


def _last_days(
    stretch: Callable[[int, int, int], Span | None], year: int, counts: tuple[int, int]
) -> tuple[date | None, date | None]:
    first, second = (stretch(year, 1, count) for count in counts)
    return first.last if first else None, second.last if second else None
