"""One pass over the text for the places where a date can begin, and the forms to try at each."""

import re
from collections.abc import Callable, Iterator

from crosscheck.claims.dates import absolute, clock, patterns, periods, ranges, relative, years
from crosscheck.claims.dates.expressions import Parsed
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, holidays

Form = Callable[..., Parsed | None]

_UNITS_AHEAD = r"(?:hour|day|night|week|fortnight|weekend|month|quarter|year|decade|centur)"
_COUNTS = patterns.by_first_letter([*patterns.NUMBERS, "half"])
_ORDINALS = patterns.by_first_letter([*patterns.ORDINAL_NUMBERS, "final", "last", "initial", "opening", "latter"])
_MONTH_HEADS = "|".join(sorted({name[:3] for name in patterns.MONTH_NUMBERS}))

TRIGGER = re.compile(
    rf"""
    (?<! [a-z0-9] )
    (?:
      (?P<year> (?:1[0-9]|20|21)\d\d (?!\d) (?![.,]\d{{3}}) )
    | (?P<digits> \d{{1,2}} (?= [/.\-]\d | :\d\d | h\d\d | (?:st|nd|rd|th)(?![a-z]) | [ ]?[ap]\.?[ ]?m(?![a-z]) | [ ]{{0,2}}(?:{_MONTH_HEADS}) | /(?:{_MONTH_HEADS})
                              | [ ]of[ ] | [ ]?(?:-|&|/)[ ]?\d | [ ](?:to|and|or|through|until|till)[ ]\d | \.[ ](?:{_MONTH_HEADS}) | -(?:{_MONTH_HEADS})
                              | 's | s(?![a-z]) | [ ]o'clock | [qh](?![a-z]) ) )
    | (?P<count> (?: \d{{1,4}} | {_COUNTS} ) (?= [ -](?:and[ ]a[ ]half[ ]|a[ ]|an[ ]|1/2[ ])?{_UNITS_AHEAD} | \.5[ ]{_UNITS_AHEAD} ) )
    | (?P<quote> ' (?= [2-9]0'?s ) )
    | (?P<month> (?: {patterns.by_first_letter(patterns.MONTH_NUMBERS)} ) (?![a-z]) )
    | (?P<weekday> (?: {patterns.by_first_letter(patterns.WEEKDAY_NUMBERS)} ) (?![a-z]) )
    | (?P<deictic> (?: {patterns.by_first_letter(calendar.DEICTIC_DAYS)} ) (?![a-z]) )
    | (?P<ordinal> (?: {_ORDINALS} ) (?= [ -](?:calendar[ ]|fiscal[ ]|financial[ ]|full[ ])?(?:quarter|half|centur|{_UNITS_AHEAD[3:-1]}|mon|tue|wed|thu|fri|sat|sun)
                                       | [ ](?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)
                                       | [ ](?:and|to|or)[ ](?:the[ ])?[a-z0-9-]+[ -]centur | [ ]of[ ](?:{_MONTH_HEADS}) ) )
    | (?P<which> (?: last|this|next|previous|preceding|following|coming|same|that|current ) [ ] (?= [a-z] ) )
    | (?P<edge> (?: early|earlier|later?|mid|end|beginning|start|opening|middle|close|rest|remainder|whole ) (?= [ /-] ) )
    | (?P<season> (?: spring|summer|autumn|fall|winter ) (?![a-z]) )
    | (?P<fiscal> (?: fy[ ]?'?\d | fiscal[ -] | financial[ -]year | tax[ -]year | school[ -]year | academic[ -]year | marketing[ -]year | crop[ -]year ) )
    | (?P<short> [qh][1-4] (?![a-z0-9]) )
    | (?P<unit> (?: week|weekend|fortnight|quarter|year|month|half|half-year ) (?= [ ](?:of|that|to|through|until|up|end|begin|start|comm|period)
                | -end | 's[ ]end | [ ]end(?![a-z]) | -ago | -earlier | [ .,;] ) )
    | (?P<beside> (?: day|night|morning|evening|week|weekend|month|year )[ ](?:before|after|earlier|later)(?![a-z]) )
    | (?P<clock> (?: noon|midday|midnight|dawn|dusk|night|morning|evening|afternoon ) (?![a-z]) )
    | (?P<holiday> (?: {patterns.by_first_letter(holidays.HOLIDAYS)} ) (?![a-z]) )
    | (?P<decade> (?: {patterns.by_first_letter(calendar.DECADE_WORDS)} ) (?![a-z]) )
    )
    """,
    re.VERBOSE,
)
"""Every place at which a date can begin. Kinds are tried in the order in which they stand."""

RUN_TOGETHER = re.compile(
    rf"[JFMASONDTW](?<=[a-z].)(?:{'|'.join(name[1:] for name in [*calendar.MONTHS, *calendar.WEEKDAYS])})(?![a-z])(?=[ ]?\d)"
)
"""A month or weekday run together with the word before it ("inOctober 2023")."""

FORMS: dict[str, tuple[Form, ...]] = {
    "year": (absolute.from_year, relative.from_count, clock.from_digits, years.from_year),
    "digits": (
        absolute.from_digits, years.from_ordinal, periods.from_ordinal, periods.from_short_part, clock.from_digits, years.from_short_decade,
    ),
    "count": (relative.from_count, periods.from_unit),
    "quote": (years.from_short_decade,),
    "month": (absolute.from_month,),
    "weekday": (relative.from_holiday, absolute.from_weekday),
    "deictic": (relative.from_deictic,),
    "ordinal": (periods.from_ordinal, years.from_ordinal, relative.from_holiday, relative.from_which),
    "which": (relative.from_which,),
    "edge": (periods.from_edge,),
    "season": (periods.from_season,),
    "fiscal": (years.from_fiscal,),
    "short": (periods.from_short_part,),
    "unit": (periods.from_period_end, relative.from_ago_adjective, relative.from_beside, periods.from_unit),
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
    for at, kind in _triggers(view):
        if at < end:
            continue
        parsed = _read_kind(view, at, kind, 0, strong=False)
        if parsed is None:
            continue
        parsed = ranges.extended(view, at, parsed, _read)
        start = parsed.start if parsed.start >= 0 else at
        if start >= end:
            yield start, parsed
            end = parsed.end


def _triggers(view: View) -> Iterator[tuple[int, str]]:
    """Places and kinds, in order."""
    glued = [(m.start(), "month" if m[0].lower() in calendar.MONTHS else "weekday") for m in RUN_TOGETHER.finditer(view.text)]
    for match in TRIGGER.finditer(view.low):
        while glued and glued[0][0] < match.start():
            yield glued.pop(0)
        yield match.start(), match.lastgroup or ""
    yield from glued


def _read(view: View, at: int, depth: int = 1) -> Parsed | None:
    """The expression that begins at a place inside another, None when there is none."""
    match = TRIGGER.match(view.low, at)
    if not match or depth > MAX_DEPTH:
        return None
    return _read_kind(view, at, match.lastgroup or "", depth, strong=True)


def _read_kind(view: View, at: int, kind: str, depth: int, strong: bool) -> Parsed | None:
    """The first form of a kind that fits, with a time of day where one follows."""

    def inner(view: View, at: int) -> Parsed | None:
        return _read(view, at, depth + 1)

    for form in FORMS[kind]:
        parsed = form(view, at, inner, strong)
        if parsed:
            if clock.is_day(parsed.expression):
                return clock.day_with_time(view, parsed)
            return parsed
    return None


def read_alone(view: View, at: int) -> Parsed | None:
    """The expression at a place of a view that was cut at a sentence's end."""
    match = TRIGGER.match(view.low, at)
    parsed = _read_kind(view, at, match.lastgroup or "", 0, strong=False) if match else None
    return ranges.extended(view, at, parsed, _read) if parsed else None
