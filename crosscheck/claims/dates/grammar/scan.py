"""Read the date expressions of a text: at each trigger the forms that it can begin, then what may follow them."""

from collections.abc import Callable, Iterator

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Parsed
from crosscheck.claims.dates.grammar import clock, periods, ranges, relative, triggers, written, years
from crosscheck.claims.dates.view import View

Form = Callable[..., Parsed | None]

FORMS: dict[str, tuple[Form, ...]] = {
    "year": (written.from_year, relative.from_count, clock.from_digits, years.from_year),
    "digits": (
        written.from_digits, relative.from_offset, relative.from_count, periods.from_unit, years.from_ordinal, periods.from_ordinal, periods.from_short_part,
        clock.from_digits, years.from_short_decade,
    ),
    "count": (relative.from_offset, relative.from_count, periods.from_unit, clock.from_spelled),
    "hour": (clock.from_spelled,),
    "quote": (years.from_short_decade,),
    "month": (written.from_month,),
    "weekday": (relative.from_holiday, written.from_weekday),
    "deictic": (relative.from_deictic,),
    "ordinal": (periods.from_ordinal, years.from_ordinal, relative.from_holiday),
    "which": (relative.from_same_period, relative.from_which),
    "edge": (periods.from_edge,),
    "season": (periods.from_season,),
    "fiscal": (years.from_fiscal,),
    "short": (periods.from_short_part,),
    "unit": (periods.from_period_end, relative.from_same_period, relative.from_ago_adjective, relative.from_beside, periods.from_unit),
    "beside": (relative.from_beside,),
    "clock": (clock.from_word,),
    "holiday": (relative.from_holiday,),
    "decade": (years.from_short_decade,),
}  # fmt: skip
"""The forms that a kind of trigger can begin, the likeliest or longest first."""

MAX_DEPTH = 6
"""Expressions inside expressions ("early in the first week of ... "): English has no use for more."""


def find_all(view: View) -> Iterator[tuple[int, Parsed]]:
    """Every date expression of the text with its start, in order, none overlapping."""
    end = 0
    for at, kinds in triggers.places(view):
        if at < end:
            continue
        parsed = _read_kinds(view, at, kinds, 0, strong=False)
        if parsed is None:
            continue
        parsed = ranges.extended(view, at, parsed, _read)
        start = parsed.start if parsed.start >= 0 else at
        if start >= end and not context.is_repeated(view, start):
            yield start, parsed
            end = parsed.end


def read_alone(view: View, at: int) -> Parsed | None:
    """The expression at a place of a view that was cut at a sentence's end."""
    match = triggers.TRIGGER.match(view.low, at)
    parsed = _read_kinds(view, at, triggers.kinds_of(match[0]), 0, strong=False) if match else None
    return ranges.extended(view, at, parsed, _read) if parsed else None


def _read(view: View, at: int, depth: int = 1) -> Parsed | None:
    """The expression that begins at a place inside another, None when there is none."""
    if depth > MAX_DEPTH:
        return None
    match = triggers.TRIGGER.match(view.low, at)
    return _read_kinds(view, at, triggers.kinds_of(match[0]), depth, strong=True) if match else None


def _read_kinds(view: View, at: int, kinds: tuple[str, ...], depth: int, strong: bool) -> Parsed | None:
    """The first form that fits, with a time of day where one follows."""

    def inner(view: View, at: int) -> Parsed | None:
        return _read(view, at, depth + 1)

    for kind in kinds:
        for form in FORMS[kind]:
            parsed = form(view, at, inner, strong)
            if parsed:
                return clock.day_with_time(view, parsed) if clock.is_day(parsed.expression) else parsed
    return None
