"""The words and digits at which a date can begin, as one pattern for a single pass over the text."""

import re
from collections.abc import Iterable, Iterator, Mapping

from crosscheck.claims.dates.grammar import patterns, worded
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, holidays

_UNITS = r"(?:hour|day|night|week|fortnight|month|quarter|year|decade|centur)"
_MONTHS = patterns.MONTH_HEAD
_WEEKDAYS = r"(?:mon|tue|wed|thu|fri|sat|sun)"
_PARTS = r"(?:morn|after|even|night)"
_HOURS = f"(?:{patterns.alternation(patterns.HOURS)}|noon|midnight)"
_END = r"(?![a-z])"

AHEAD_OF_COUNT = (
    rf"[ ](?:minutes?[ ])?(?:to|past)[ ]{_HOURS}"
    rf"|[ -](?:and[ ]a[ ]half[ ]|an?[ ]|1/2[ ])?{_UNITS}|\.5[ ]{_UNITS}"
)  # fmt: skip
AHEAD_OF_HOUR = (
    rf"[ ]o'clock|[ ]?[ap]\.?m{_END}|[ ](?:in|on)[ ]the[ ]{_PARTS}"
    rf"|[ ](?:the[ ](?:next|following)|this|that|yesterday|last)[ ]{_PARTS}|[ ](?:yesterday|tomorrow)"
)
AHEAD_OF_ORDINAL = (
    r"[ -](?:(?:calendar|fiscal|financial|full)[ ])?"
    rf"(?:quarter|half|centur|day|week|month|year|decade|{_WEEKDAYS})"
    r"|[ ](?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    rf"|[ ](?:and|to|or)[ ](?:the[ ])?[a-z0-9-]{{3,14}}[ -]centur|[ ]of[ ]{_MONTHS}"
)
AHEAD_OF_UNIT = (
    r"[ ](?:of|that|to|through|until|up|end|begin|start|comm|period|before|after|earlier|later)"
    r"|-(?:end|ago|earlier)|'s[ ]end|[ ]end"
)
_HEAD = 4
"""Letters that tell a name well enough: a pattern of the whole names would take long to compile."""

_NAMES = (*calendar.DAY_PARTS, *calendar.SEASONS, *holidays.HOLIDAYS)

AHEAD_OF_WHICH = (
    rf"[ ](?:(?:{patterns.alternation(calendar.BETWEEN_WHICH_AND_NAME)})[ ])?"
    rf"(?:{_MONTHS}|{_UNITS}|{_WEEKDAYS}|period|half|time[ ]last"
    rf"|{patterns.by_first_letter({name[:_HEAD] for name in _NAMES})})"
)
AHEAD_OF_PERIOD = r"[ ](?:period|quarter|month|half|three|six|nine)"

WORDS: tuple[tuple[str, Iterable[str], str], ...] = (
    ("worded", worded.CENTURIES, worded.AHEAD),
    ("worded", ("two",), worded.AHEAD_OF_THOUSAND),
    ("month", patterns.MONTH_NUMBERS, _END),
    ("weekday", patterns.WEEKDAY_NUMBERS, _END),
    ("deictic", calendar.DEICTIC_DAYS, _END),
    ("ordinal", (*patterns.ORDINAL_NUMBERS, "final", "last", "initial", "opening", "latter"), AHEAD_OF_ORDINAL),
    ("which", calendar.WHICH_WORDS, AHEAD_OF_WHICH),
    ("which", ("corresponding", "comparable", "equivalent"), AHEAD_OF_PERIOD),
    ("edge", calendar.EDGES, r"[ /-]"),
    ("edge", ("small",), r"[ ]hours"),
    ("count", (*patterns.NUMBERS, "half", "quarter"), AHEAD_OF_COUNT),
    ("hour", patterns.HOURS, AHEAD_OF_HOUR),
    ("near", ("after", "before", "past"), rf"[ ]{_HOURS}{_END}"),
    ("season", calendar.SEASONS, _END),
    ("fiscal", ("fy",), r"[ ]?'?\d"),
    ("fiscal", ("fiscal",), r"[ -]"),
    ("fiscal", ("financial", "tax", "school", "academic", "marketing", "crop"), r"[ -]year"),
    ("short", ("q1", "q2", "q3", "q4", "h1", "h2"), r"(?![a-z0-9])"),
    ("unit", ("week", "weekend", "fortnight", "quarter", "year", "month", "half", "half-year"), AHEAD_OF_UNIT),
    ("unit", ("weekend",), r"[ .,;]"),
    ("beside", ("day", "night", "morning", "evening"), r"[ ](?:before|after|earlier|later)"),
    ("clock", ("noon", "midday", "midnight"), _END),
    ("clock", calendar.DAY_PARTS, r"[ ]o[fn][ ]"),
    ("holiday", holidays.HOLIDAYS, _END),
    ("decade", calendar.DECADE_WORDS, _END),
)
"""Kinds of trigger words, and what must follow each for it to be worth a look."""

DIGITS = rf"""
    (?:1[0-9]|20|21)\d\d (?!\d) (?![.,]\d\d\d)                                   # a year, perhaps
  | \d{{4}} (?= [ ]?(?:gmt|utc|bst|est|edt|hours|hrs|local){_END} )                # 0430 GMT
  | \d{{1,4}} (?= [ -](?:and[ ]a[ ]half[ ]|1/2[ ])?{_UNITS} )                      # 10 years ago
  | \d{{1,2}} (?= [/.\-]\d | :\d\d | h\d\d | (?:st|nd|rd|th){_END}                 # 11/10, 05:40, 3rd
                | [ ]?[ap]\.?[ ]?m{_END} | [ ]o'clock                              # 7 p.m.
                | [ ]{{0,2}}{_MONTHS} | [/.-][ ]?{_MONTHS} | [ ]of[ ]              # 11 October
                | [ ](?:this|that|yesterday|tomorrow|in[ ]the)[ ]{_PARTS}          # 10 this morning
                | [ ]?[-&/][ ]?\d | [ ](?:to|and|or|through|until|till)[ ]\d       # 11-13 October
                | [ ](?:minutes[ ])?past[ ]{_HOURS}                                # 20 past seven
                | '?s{_END} | [qh]{_END} )                                         # 60s, 3Q
"""
"""Digits that can begin a date, with what follows them."""


def _kinds() -> Mapping[str, tuple[str, ...]]:
    """Every trigger word with the kinds it can be of, in the order of WORDS."""
    kinds: dict[str, list[str]] = {}
    for kind, words, _ in WORDS:
        for word in words:
            if kind not in kinds.setdefault(word, []):
                kinds[word].append(kind)
    return {word: tuple(found) for word, found in kinds.items()}


def _by_letter() -> Iterator[str]:
    """The words as alternatives grouped by first letter: a scan drops most words at their first character.

    Words of a letter with the same look-ahead share it, which keeps the pattern small and quick to compile.
    """
    ahead: dict[str, list[str]] = {}
    for _, words, follows in WORDS:
        for word in words:
            ahead.setdefault(word, []).append(follows)
    letters: dict[str, dict[str, list[str]]] = {}
    for word, follows_one in ahead.items():
        follows = "|".join(dict.fromkeys(follows_one))
        letters.setdefault(word[0], {}).setdefault(follows, []).append(word[1:])
    for letter, groups in sorted(letters.items()):
        tails = [f"(?:{patterns.alternation(tails)})(?={follows})" for follows, tails in groups.items()]
        yield f"{letter}(?:{'|'.join(tails)})"


KINDS = _kinds()

_BEGINNING = rf"(?:{'|'.join(_by_letter())}|'(?=[2-9]0'?s|\d\d(?![\d'a-z]))|(?=\d)(?:{DIGITS}))"
"""What a date can begin with. It has no groups: the engine then drops alternatives by their first letter."""

PLACE = re.compile(rf"[^a-z0-9](?=({_BEGINNING}))", re.VERBOSE)
"""The next place at which a date can begin: the engine looks at what follows no letter and no digit alone."""

_CAPITALS = "".join(sorted({name[0].upper() for name in [*calendar.MONTHS, *calendar.WEEKDAYS]}))
_REST = "|".join(name[1:] for name in [*calendar.MONTHS, *calendar.WEEKDAYS])

RUN_TOGETHER = re.compile(rf"[{_CAPITALS}](?<=[a-z].)(?:{_REST})(?![a-z])(?=[ ]?\d)")
"""A month or weekday run together with the word before it ("inOctober 2023")."""

YEAR_LENGTH = 4

LONGEST = 60
"""Characters that a trigger with what must follow it can have."""

SHAPE = re.compile(
    rf"""
    \d{{4}} (?: (?P<date>   [-/.]\d | [-/ ]{_MONTHS} )
              | (?P<years>  [ -](?:and[ ]a[ ]half[ ]|1/2[ ])?{_UNITS} )
              | (?P<time>   [ ]?(?:gmt|utc|bst|est|edt|hours|hrs|h|local){_END} | [ ]\(\d ) )
  | \d{{1,3}} (?: (?P<clock>  :\d | h\d | [ ]?[ap]\.?[ ]?m{_END} | [ ]o'clock
                             | [ ](?:this|that|yesterday|tomorrow|in)[ ] )
                | (?P<past>   [ ](?:minutes[ ])?past[ ] )
                | (?P<nth>    (?:st|nd|rd|th){_END} )
                | (?P<span>   [ -](?:and[ ]a[ ]half[ ]|1/2[ ])?{_UNITS} | \.5[ ] )
                | (?P<few>    '?s{_END} | [qh]{_END} ) )
  | [a-z-]+ (?: (?P<counted> [ -](?:and[ ]a[ ]half[ ]|an?[ ]|1/2[ ])?{_UNITS} ) | (?P<told> [ ] ) )
    """,
    re.VERBOSE,
)
"""What follows digits and number words: it leaves few of the forms that they can begin."""


def kinds_of(word: str) -> tuple[str, ...]:
    """What a match of TRIGGER can be."""
    if word[0].isdigit():
        return ("year",) if len(word) == YEAR_LENGTH else ("digits",)
    return KINDS.get(word) or ("quote",)


def kinds_at(view: View, at: int) -> tuple[str, ...]:
    """What can begin at a place, () for nothing."""
    match = PLACE.match(view.low, at - 1) if at else PLACE.match(" " + view.low[:LONGEST])
    return kinds_of(match[1]) if match else ()


def shape(view: View, at: int) -> str:
    """The shape of the digits or the number word at a place, "" for none of those with forms of their own."""
    match = SHAPE.match(view.low, at)
    return match.lastgroup or "" if match else ""


def places(view: View) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Every place at which a date can begin and the kinds it can be of, in order."""
    glued = [(m.start(), m[0].lower()) for m in RUN_TOGETHER.finditer(view.text)]
    glued.reverse()
    first = kinds_at(view, 0)
    if first:
        yield 0, first
    for match in PLACE.finditer(view.low):
        at = match.end()
        while glued and glued[-1][0] < at:
            place, name = glued.pop()
            yield place, kinds_of(name)
        yield at, kinds_of(match[1])
    for place, name in reversed(glued):
        yield place, kinds_of(name)
