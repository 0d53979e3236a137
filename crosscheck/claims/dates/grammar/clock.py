"""Times of day in figures: "7 p.m.", "15:00 GMT", "at 05:40", "1430 GMT", "from 9am to 5pm"."""

import re
from typing import NamedTuple

from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.patterns import DAY_PART
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar

_ZONE_NAME = rf"(?:{patterns.alternation(calendar.TIME_ZONES)})(?![a-z])"
_ZONE = rf"(?:[ ]?{_ZONE_NAME}|[ ]?\({_ZONE_NAME}\))"

CLOCK = re.compile(
    rf"""
    (?P<hour>2[0-3]|1\d|0?\d) (?: (?P<mark>[:.h]) (?P<minute>[0-5]\d) (?::[0-5]\d)? )? (?!\d|[.,:]\d|%)
    (?: (?:[ ]?-[ ]?|[ ](?:to|and|until)[ ]) (?:1\d|0?\d) (?:[:.][0-5]\d)? (?=[ ]?[ap]\.?m\b) )?
    (?: [ ]?(?P<half>[ap])(?:\.[ ]?m\.?|m)(?![a-z])
      | [ ]?(?P<oclock>o'clock)
      | (?P<hours>[ ]?(?:hours|hrs|hr|h))(?![a-z]) )?
    (?P<zone>{_ZONE}{{1,2}})?
    """,
    re.VERBOSE,
)
"""7 p.m., 5.30pm, 15:00 GMT, 8 o'clock, 18:00 hours, 2 and 6:30 p.m."""

MILITARY = re.compile(
    rf"""
    (?P<hour>[01]\d|2[0-3]) (?P<minute>[0-5]\d) (?!\d)
    (?: [ ]?(?:hours|hrs|h)(?![a-z])(?![ ]of) | {_ZONE} | (?=[ ]\(\d{{1,2}}[:.]?\d\d{_ZONE}\)) )
    """,
    re.VERBOSE,
)
"""1430 GMT, 0600 hours, 1353 (1023 GMT)"""

WORD = re.compile(rf"(?P<word>{patterns.alternation(calendar.CLOCK_WORDS)})(?![a-z])(?:{_ZONE})?")
"""noon, midnight local time"""

DOTTED = re.compile(
    r"""
    (?P<hour>[01]?\d|2[0-3]) \. (?P<minute>[0-5]\d) (?! \d | [.,]\d | % | [ ]?[ap]\.?m )
    (?= [ ](?:on|this|that|every|each|yesterday|tomorrow|tonight|last[ ](?:night|evening)|local|gmt
             |in[ ]the[ ](?:morning|afternoon|evening)) | [ ]?$ | [ ]{2} )
    """,
    re.VERBOSE,
)
"""04.10 (on 8 January), after "at"."""

STAMP = re.compile(
    r"""
    (?: 0\d | 1[3-9] | 2[0-3] ) : [0-5]\d (?! \d | [:.,]\d | [ ]?(?:remaining|left|to[ ]play|to[ ]go|into|min|mark) )
    """,
    re.VERBOSE,
)
"""15:40 and 07:33, which only times of day are written as, and how long a race took"""
LINE_STAMP = re.compile(r"(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)(?=[ ]?-[ ]|:[ ])")
"""18.35 - Turnout was..., where a line begins"""

BARE_HOUR = re.compile(
    rf"(?P<hour>1[0-2]|[1-9])[ ](?=(?:(?:this|that|yesterday|tomorrow|the[ ]next)[ ]|in[ ]the[ ]){DAY_PART})"
)
"""10 (this morning), after "at"."""

ELSEWHERE = re.compile(
    rf"""
    [ ]\( (?: \d{{1,2}} (?:[:.]\d\d)? (?:[ ]?[ap]\.?m\.?)? | \d{{4}} ) {_ZONE} (?: [ ](?:on[ ])?[a-z]{{3,9}} )? \)
    """,
    re.VERBOSE,
)
"""The same time in another zone: "07:06 am (2206 GMT)"."""

TO_CLOCK = re.compile(r"[ ]?(?:-|to|until|till)[ ]?(?=\d)")

LATE = re.compile(
    r"""
    (?: (?:in|on)[ ]the[ ] | (?:this|that|the[ ]next|yesterday|tomorrow|last)[ ] )? (?:afternoon|evening|night)
    """,
    re.VERBOSE,
)
"""After an hour: it is one of the second half of the day."""

NOON = 12
FIRST_OF_NIGHT = 6
"""The first hour that is in the evening when it is said to be at night."""
_SIGNS = frozenset(".,:-$€£")


class TimeOfDay(NamedTuple):
    """A time of day that ends at `end`, as the suffix of a TIMEX3 value ("T15:00")."""

    end: int
    suffix: str


def suffix(hour: int, minute: int = 0) -> str:
    """T15:00"""
    return f"T{hour:02}:{minute:02}"


def time_at(view: View, at: int, expected: bool) -> TimeOfDay | None:
    """The time of day in figures at a place, None when it is none.

    `expected` when a word like "at" stands before, so that "05:40" needs nothing after it.
    """
    low = view.low
    if at > 1 and low[at - 1] in _SIGNS and low[at - 2].isdigit():
        return None
    word = WORD.match(low, at)
    if word:
        return TimeOfDay(word.end(), calendar.CLOCK_WORDS[word["word"]])
    military = MILITARY.match(low, at)
    if military:
        return TimeOfDay(_end(low, military.end()), suffix(int(military["hour"]), int(military["minute"])))
    loose = _loose_time(low, at) if expected else None
    if loose:
        return loose
    match = CLOCK.match(low, at)
    if not match or not _is_time(match, expected):
        return None
    hour = _hour(match)
    if not (match["half"] or match["zone"] or match["hour"].startswith("0")) and _is_late(low, match.end(), hour):
        hour += NOON
    return TimeOfDay(_end(low, match.end()), suffix(hour, int(match["minute"] or 0)))


def is_stamp(view: View, at: int) -> bool:
    """Whether hours and minutes at a place are a time of day by how they are written."""
    found = STAMP.match(view.low, at)
    if found is None:
        return False
    ends_line = view.text[found.end() : found.end() + 1] in ("", "\n")  # "MUST WATCH 01:35": how long a video is
    return not (ends_line and view.low[at] == "0")


def line_stamp(view: View, at: int) -> TimeOfDay | None:
    """The time of day that a line of a live report begins with."""
    found = LINE_STAMP.match(view.low, at) if at == 0 or view.text[at - 1] == "\n" else None
    return TimeOfDay(found.end(), suffix(int(found["hour"]), int(found["minute"]))) if found else None


def _is_late(low: str, end: int, hour: int) -> bool:
    """Whether the words after an hour put it past noon: "8:51 on the evening", "11:50 last night", not "3:30" then."""
    late = LATE.match(low, end + 1) if low.startswith(" ", end) and hour < NOON else None
    return late is not None and (hour >= FIRST_OF_NIGHT or not late[0].endswith("night"))


def _loose_time(low: str, at: int) -> TimeOfDay | None:
    """Times that only "at" tells from decimals and counts: "04.10 on 8 January", "10 this morning"."""
    dotted = DOTTED.match(low, at)
    if dotted:
        hour = int(dotted["hour"])
        hour += NOON if _is_late(low, dotted.end(), hour) else 0
        return TimeOfDay(dotted.end(), suffix(hour, int(dotted["minute"])))
    bare = BARE_HOUR.match(low, at)
    if bare:
        return TimeOfDay(
            bare.end("hour"), suffix(int(bare["hour"]) % NOON + (NOON if LATE.match(low, bare.end()) else 0))
        )
    return None


def _end(low: str, end: int) -> int:
    """Where a time ends with what belongs to it: the time elsewhere in parentheses, or the end of a span of hours."""
    elsewhere = ELSEWHERE.match(low, end)
    if elsewhere:
        return elsewhere.end()
    join = TO_CLOCK.match(low, end)
    to = CLOCK.match(low, join.end()) if join else None
    return to.end() if to and _is_time(to, expected=True) else end


def _hour(match: re.Match[str]) -> int:
    """The hour of 24."""
    hour = int(match["hour"])
    if match["half"]:
        return hour % NOON + (NOON if match["half"] == "p" else 0)
    return hour


def _is_time(match: re.Match[str], expected: bool) -> bool:
    """Whether digits are a time of day: a half of the day, a zone, or hours and minutes where one is expected."""
    if match["half"] or match["oclock"]:
        return int(match["hour"]) <= NOON
    if match["hours"]:
        return bool(match["minute"]) and match["mark"] == ":"
    if match["zone"]:
        return bool(match["minute"])
    return expected and match["mark"] in (":", "h") and len(match["hour"] + match["minute"]) > 2
