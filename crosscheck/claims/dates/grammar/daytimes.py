"""A time of day with its day: "7 p.m. Friday", "Oct. 13 at 7:30 p.m.", "Monday night", "the night of October 11"."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import (
    Clock,
    Edge,
    Expression,
    Holiday,
    NthWeekday,
    Parsed,
    Shift,
    Weekday,
    Within,
    Written,
)  # fmt: skip
from crosscheck.claims.dates.grammar import clock
from crosscheck.claims.dates.grammar.clock import TimeOfDay
from crosscheck.claims.dates.grammar.patterns import DAY_PART
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar

TIME_THEN_DAY = re.compile(r",?[ ](?:(?:on|of|in[ ]the|on[ ]the|late|early)[ ])?(?:the[ ])?(?=[a-z\d])")
"""Between a time and its day: " ", ", ", " on "."""

DAY_THEN_TIME = re.compile(
    r"""
    ,?[ ]
    (?: (?:at|from|around|about|by|after|before|@|until)[ ] (?:about[ ]|around[ ]|approximately[ ])? )?
    (?= \d | noon | midnight | midday )
    """,
    re.VERBOSE,
)
"""Between a day and its time: " at ", ", "."""

DAY_THEN_PART = re.compile(rf"(?:'s)?[ ](?:(?:late|early|mid)[ -])?(?P<part>{DAY_PART})")
"""After a day: " night", " late evening"."""

PART_OF_DAY = re.compile(rf"(?P<part>{DAY_PART})[ ](?:of|on)[ ](?:the[ ])?")
"""the night of (October 11)"""

BEFORE_TIME = frozenset({
    "at", "by", "from", "until", "till", "around", "about", "between", "before", "after", "since", "to", "@", "than",
})  # fmt: skip
"""Words after which hours and minutes are a time of day without more."""


_BEFORE_LENGTHS = frozenset({"in", "of", "ran", "clocked", "played", "finished", "won", "with", "time"})
"""Words after which hours and minutes may be how long something took."""


def is_day(expression: Expression) -> bool:
    """Whether an expression names one day, so that a time of day can belong to it."""
    match expression:
        case Written(day=day, weekday=weekday):
            return day is not None or weekday is not None
        case Weekday() | Holiday() | NthWeekday() | Shift(unit="day"):
            return True
        case Within(inner=inner) | Edge(of=inner):
            return is_day(inner)
    return False


def from_digits(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """A time of day in figures, with the day that follows it where one does."""
    before = context.word_before(view, at)
    told = before in BEFORE_TIME or (before not in _BEFORE_LENGTHS and clock.is_stamp(view, at))
    time = clock.line_stamp(view, at) or clock.time_at(view, at, expected=told)
    return with_day(view, time, read) if time else None


def from_word(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """noon, midnight on Tuesday; the night of October 11."""
    word = clock.WORD.match(view.low, at)
    if word:
        name = view.text[at : word.end("word")]
        titled = name[0].isupper() and not name.isupper() and context.word_before(view, at)  # "Midnight Oil"
        return None if titled else with_day(view, TimeOfDay(word.end(), calendar.CLOCK_WORDS[word["word"]]), read)
    part = PART_OF_DAY.match(view.low, at)
    inner = read(view, part.end()) if part else None
    if part and inner and is_day(inner.expression):
        return Parsed(inner.end, Clock(calendar.DAY_PARTS[part["part"]], inner.expression))
    return None


def with_day(view: View, time: TimeOfDay, read: Read) -> Parsed:
    """A time of day with the day that follows it, where one does."""
    join = TIME_THEN_DAY.match(view.low, time.end)
    inner = read(view, join.end()) if join else None
    if inner:
        of = inner.expression.of if isinstance(inner.expression, Clock) else inner.expression
        if of is not None and is_day(of):
            return Parsed(inner.end, Clock(time.suffix, of))
    return Parsed(time.end, Clock(time.suffix))


def day_with_time(view: View, day: Parsed) -> Parsed:
    """A day with the part of it or the time that follows: "Friday night", "Oct. 13 at 7:30 p.m."."""
    parsed = day
    part = DAY_THEN_PART.match(view.low, day.end)
    if part:
        parsed = Parsed(part.end(), Clock(calendar.DAY_PARTS[part["part"]], day.expression), day.start)
    join = DAY_THEN_TIME.match(view.low, parsed.end)
    if join:
        time = clock.time_at(view, join.end(), expected=" at " in join[0] or view.low[parsed.end - 1].isdigit())
        if time:
            return Parsed(time.end, Clock(time.suffix, day.expression), day.start)
    return parsed
