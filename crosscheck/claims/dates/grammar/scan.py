"""Read the date expressions of a text: at each trigger the forms that it can begin, then what may follow them."""

from collections.abc import Iterator

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Parsed
from crosscheck.claims.dates.grammar import (
    daytimes,
    eras,
    months,
    named_days,
    numeric,
    parts,
    ranges,
    shifts,
    spelled,
    stretches,
    triggers,
    weekdays,
    which,
    worded,
    years,
)  # fmt: skip
from crosscheck.claims.dates.grammar.reading import Form
from crosscheck.claims.dates.view import View

FORMS: dict[str, tuple[Form, ...]] = {
    "year": (eras.from_year, years.from_year),
    "year date": (numeric.from_year, eras.from_year, years.from_year),
    "year years": (shifts.from_count, years.from_year),
    "year time": (daytimes.from_digits, years.from_year),
    "digits": (months.from_day, numeric.from_digits, daytimes.from_digits),
    "digits clock": (daytimes.from_digits, months.from_day),
    "digits past": (spelled.from_words,),
    "digits nth": (
        months.from_day, numeric.from_digits, eras.from_ordinal, stretches.from_ordinal, parts.from_ordinal,
    ),
    "digits span": (shifts.from_offset, shifts.from_count, stretches.from_unit),
    "digits few": (eras.from_short, parts.from_short),
    "count": (spelled.from_words,),
    "count counted": (shifts.from_offset, shifts.from_count, stretches.from_unit),
    "hour": (spelled.from_words,),
    "near": (spelled.near_hour,),
    "quote": (eras.from_short,),
    "month": (months.from_month,),
    "weekday": (weekdays.from_weekday,),
    "deictic": (named_days.from_deictic,),
    "ordinal": (
        months.from_ordinal, stretches.from_ordinal, parts.from_ordinal, eras.from_ordinal, named_days.from_holiday,
    ),
    "which": (shifts.from_same_period, which.from_which),
    "edge": (stretches.from_edge,),
    "season": (parts.from_season,),
    "fiscal": (years.from_fiscal,),
    "short": (parts.from_short,),
    "unit": (
        stretches.from_period_end, shifts.from_year_ago, shifts.from_beside, stretches.from_unit,
    ),
    "beside": (shifts.from_beside,),
    "clock": (daytimes.from_word,),
    "holiday": (named_days.from_holiday,),
    "decade": (eras.from_short,),
    "worded": (worded.from_words,),
}  # fmt: skip
"""The forms that a kind of trigger can begin, the likeliest or longest first."""

SHAPED = frozenset({"year", "digits", "count"})
"""Kinds whose forms depend on what follows: "digits clock" are those of digits with a time's marks after them."""

MAX_DEPTH = 4
"""Expressions inside expressions ("early in the first week of ... "): English has no use for more."""


def find_all(view: View) -> Iterator[tuple[int, Parsed]]:
    """Every date expression of the text with its start, in order, none overlapping."""
    end = 0
    for at, kinds in triggers.places(view):
        if at < end:
            continue
        parsed = _whole(view, at, kinds)
        if parsed is None:
            continue
        start = parsed.start if parsed.start >= 0 else at
        if start >= end and not context.is_repeated(view, start):
            yield start, parsed
            end = parsed.end


def read_alone(view: View, at: int) -> Parsed | None:
    """The expression at a place of a view that was cut at a sentence's end."""
    kinds = triggers.kinds_at(view, at)
    return _whole(view, at, kinds) if kinds else None


def _whole(view: View, at: int, kinds: tuple[str, ...]) -> Parsed | None:
    """The expression at a place, with the other end where it begins a range."""
    parsed = _read_kinds(view, at, kinds, 0, strong=False)
    return ranges.extended(view, at, parsed, _read) if parsed else None


def _read(view: View, at: int, depth: int = 1) -> Parsed | None:
    """The expression that begins at a place inside another, None when there is none."""
    kinds = triggers.kinds_at(view, at) if depth <= MAX_DEPTH else ()
    return _read_kinds(view, at, kinds, depth, strong=True) if kinds else None


def _read_kinds(view: View, at: int, kinds: tuple[str, ...], depth: int, strong: bool) -> Parsed | None:
    """The first form that fits, with a time of day where one follows."""

    def inner(view: View, at: int) -> Parsed | None:
        return _read(view, at, depth + 1)

    if kinds[0] == "digits" and not strong and numeric.inside_number(view, at):
        return None
    for kind in kinds:
        shape = triggers.shape(view, at) if kind in SHAPED else ""
        for form in FORMS.get(f"{kind} {shape}") or FORMS[kind]:
            parsed = form(view, at, inner, strong)
            if parsed:
                return daytimes.day_with_time(view, parsed) if daytimes.is_day(parsed.expression) else parsed
    return None
