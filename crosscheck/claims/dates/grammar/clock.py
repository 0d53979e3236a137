"""Times of day: "7 p.m. Friday", "15:00 GMT", "at 05:40", "noon", and parts of days: "Monday night", "this morning"."""

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
)
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.patterns import DAY_PART
from crosscheck.claims.dates.grammar.written import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, numerals

_ZONE_NAMES = rf"(?:{patterns.alternation(calendar.TIME_ZONES)})(?![a-z])"
_ZONE = rf"(?:[ ]?{_ZONE_NAMES}|[ ]?\({_ZONE_NAMES}\))"

CLOCK = re.compile(
    rf"""
    (?P<hour>2[0-3]|1\d|0?\d) (?: (?P<mark>[:.h]) (?P<minute>[0-5]\d) (?::[0-5]\d)? )? (?!\d|[.,:]\d|%)
    (?: (?:[ ]?-[ ]?|[ ](?:to|and|until)[ ]) (?P<hour2>1\d|0?\d) (?:[:.](?P<minute2>[0-5]\d))? (?=[ ]?[ap]\.?m\b) )?
    (?: [ ]?(?P<half>[ap])(?:\.[ ]?m\.?|m)(?![a-z]) | [ ]?(?P<oclock>o'clock) | (?P<hours>[ ]?(?:hours|hrs|hr|h))(?![a-z]) )?
    (?P<zone>{_ZONE}{{1,2}})?
    """,
    re.VERBOSE,
)
"""7 p.m., 5.30pm, 15:00 GMT, 8 o'clock, 18:00 hours"""

MILITARY = re.compile(
    rf"""
    (?P<hour>[01]\d|2[0-3]) (?P<minute>[0-5]\d) (?!\d)
    (?: [ ]?(?:hours|hrs|h)(?![a-z])(?![ ]of) | {_ZONE} | (?=[ ]\(\d{{1,2}}[:.]?\d\d{_ZONE}\)) )
    """,
    re.VERBOSE,
)
"""1430 GMT, 0600 hours"""

CLOCK_WORD = re.compile(rf"(?P<word>{patterns.alternation(calendar.CLOCK_WORDS)})(?![a-z])(?P<zone>{_ZONE})?")

ELSEWHERE = re.compile(
    rf"[ ]\((?:\d{{1,2}}(?:[:.]\d\d)?(?:[ ]?[ap]\.?m\.?)?|\d{{4}}){_ZONE}(?:[ ](?:on[ ])?[a-z]{{3,9}})?\)"
)
"""The same time in another zone: "07:06 am (2206 GMT)"."""

HOURS = {word: value for word, value in numerals.ONES.items() if 1 <= value <= 12}

_HOUR = rf"(?:{patterns.alternation(HOURS)}|noon|midnight)(?![a-z])"
_MINUTES = rf"(?:(?:{patterns.alternation(patterns.NUMBERS)}|\d{{1,2}})(?:[ ]minutes?)?|(?:a[ ])?quarter|half)"

SPELLED = re.compile(
    rf"""
    (?: (?P<minutes>{_MINUTES}) [ ] (?P<way>to|past|before|after) [ ] )?
    (?P<hour>{_HOUR})
    (?: (?P<oclock>[ ]o'clock) | (?P<half>[ ]?[ap]\.?m\.?(?![a-z])) )?
    (?P<part> [ ](?:in|on)[ ]the[ ](?={DAY_PART})
            | [ ](?=(?:this|that|the[ ]next|the[ ]following|yesterday|tomorrow|last)[ ]{DAY_PART}) | [ ](?=(?:yesterday|tomorrow)(?![a-z]))
            | [ ](?=on[ ][a-z]+day) )?
    """,
    re.VERBOSE,
)
"""ten to three, half past six, nine o'clock, nine on the evening of (August 9), three the next morning"""

DOTTED = re.compile(
    r"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?!\d|[.,]\d|%|[ ]?[ap]\.?m)(?=[ ](?:on|this|that|yesterday|local|gmt)|[ ]?$|[ ]{2})"
)
"""04.10 (on 8 January), after "at"."""

BARE_HOUR = re.compile(
    rf"(?P<hour>1[0-2]|[1-9])(?P<blank>[ ])(?=(?:(?:this|that|yesterday|tomorrow|the[ ]next)[ ]|in[ ]the[ ]){DAY_PART})"
)
"""10 (this morning), after "at"."""

TO_CLOCK = re.compile(r"[ ]?(?:-|to|until|till)[ ]?(?=\d)")

CLOCK_THEN_DAY = re.compile(r",?[ ](?:(?:on|of|in[ ]the|on[ ]the|late|early)[ ])?(?:the[ ])?(?=[a-z\d])")

DAY_THEN_CLOCK = re.compile(
    r",?[ ](?:(?:at|from|around|about|by|after|before|@|until)[ ](?:about[ ]|around[ ]|approximately[ ])?)?(?=\d|noon|midnight|midday)"
)

DAY_THEN_PART = re.compile(rf"(?:'s)?[ ](?:(?:late|early|mid)[ -])?(?P<part>{DAY_PART})")

PART_OF_DAY = re.compile(rf"(?P<part>{DAY_PART})[ ](?:of|on)[ ](?:the[ ])?")
"""the night of (October 11)"""

_BEFORE_CLOCK = frozenset(
    {"at", "by", "from", "until", "till", "around", "about", "between", "before", "after", "since", "to", "@", "than"}
)


def is_day(expression: Expression) -> bool:
    """Whether an expression names one day, so that a time of day can belong to it."""
    match expression:
        case Written(day=day, weekday=weekday):
            return day is not None or weekday is not None
        case Weekday() | Holiday() | NthWeekday():
            return True
        case Shift(unit="day"):
            return True
        case Within(inner=inner) | Edge(of=inner):
            return is_day(inner)
    return False


def day_with_time(view: View, parsed: Parsed) -> Parsed:
    """The day with the part of it or the time that follows: "Friday night", "Oct. 13 at 7:30 p.m."."""
    part = DAY_THEN_PART.match(view.low, parsed.end)
    if part:
        parsed = Parsed(part.end(), Clock(calendar.DAY_PARTS[part["part"]], parsed.expression), parsed.start)
    join = DAY_THEN_CLOCK.match(view.low, parsed.end)
    if join:
        clock = _clock(view, join.end(), sure=" at " in join[0] or view.low[parsed.end - 1].isdigit())
        if clock:
            of = parsed.expression
            return Parsed(clock[0], Clock(clock[1], of.of if isinstance(of, Clock) else of), parsed.start)
    return parsed


def from_digits(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """A time of day with the day that follows it, where one does."""
    clock = _clock(view, at, sure=context.word_before(view, at) in _BEFORE_CLOCK)
    return _with_day(view, clock, read) if clock else None


def from_word(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """noon, midnight; the night of October 11."""
    match = CLOCK_WORD.match(view.low, at)
    if match:
        if (
            context.capitalised(view, at)
            and not view.text[at : match.end("word")].isupper()
            and context.word_before(view, at)
        ):
            return None
        return _with_day(view, (match.end(), calendar.CLOCK_WORDS[match["word"]]), read)
    match = PART_OF_DAY.match(view.low, at)
    if match:
        inner = read(view, match.end())
        if inner and is_day(inner.expression):
            return Parsed(inner.end, Clock(calendar.DAY_PARTS[match["part"]], inner.expression))
    return None


def from_spelled(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """A time in words, where the words around it leave no doubt: "at ten to three", "nine o'clock"."""
    match = SPELLED.match(view.low, at)
    if not match:
        return None
    before, way = context.word_before(view, at), match["way"]
    expected = before in _BEFORE_CLOCK and not (way == "to" and before in ("from", "between", "than", "to"))
    told = way == "past" or (way == "to" and context.ends_phrase(view, match.end()))
    sure = match["oclock"] or match["half"] or (expected and (match["part"] or told))
    if not sure and not (way in ("to", "past") and _TELLS_MINUTES.search(match["minutes"])):
        return None
    if not way and match["hour"] not in HOURS:
        return None
    hour, minutes = HOURS.get(match["hour"], 12), 0
    if way:
        minutes = _minutes(match["minutes"])
        if not 0 < minutes < 60:
            return None
        hour, minutes = (hour - 1, 60 - minutes) if way in ("to", "before") else (hour, minutes)
    late = (match["half"] or "").strip().startswith("p") or _EVENING.match(view.low, match.end())
    hour = hour % 12 + (12 if late or match["hour"] == "noon" else 0)
    return _with_day(view, (match.end() - len(match["part"] or ""), f"T{hour:02}:{minutes:02}"), read)


_TELLS_MINUTES = re.compile(r"quarter|half|minute")
_EVENING = re.compile(
    r"(?:in[ ]the[ ]|on[ ]the[ ]|(?:this|that|the[ ]next|yesterday|tomorrow|last)[ ])?(?:afternoon|evening|night)"
)


def _minutes(words: str) -> int:
    amount = words.removesuffix("s").removesuffix(" minute").removeprefix("a ")
    return {"quarter": 15, "half": 30}.get(amount) or patterns.number(amount)


def _clock(view: View, at: int, sure: bool) -> tuple[int, str] | None:
    """The end of a time of day and its TIMEX3 suffix. `sure` when a word like "at" stands before."""
    low = view.low
    if at and low[at - 1] in ".,:-$€£" and at > 1 and low[at - 2].isdigit():
        return None
    word = CLOCK_WORD.match(low, at)
    if word:
        return word.end(), calendar.CLOCK_WORDS[word["word"]]
    military = MILITARY.match(low, at)
    if military:
        elsewhere = ELSEWHERE.match(low, military.end())
        return elsewhere.end() if elsewhere else military.end(), f"T{military['hour']}:{military['minute']}"
    dotted = DOTTED.match(low, at) if sure else None
    if dotted:
        return dotted.end(), f"T{int(dotted['hour']):02}:{dotted['minute']}"
    bare = BARE_HOUR.match(low, at) if sure else None
    if bare:
        hour = int(bare["hour"])
        return bare.end("hour"), f"T{hour % 12 + (12 if _EVENING.match(low, bare.end('blank')) else 0):02}:00"
    match = CLOCK.match(low, at)
    if not match or not _is_time(match, sure):
        return None
    end, join = match.end(), TO_CLOCK.match(low, match.end())
    elsewhere = ELSEWHERE.match(low, end)
    if elsewhere:
        end = elsewhere.end()
    if join:
        to = CLOCK.match(low, join.end())
        if to and _is_time(to, sure=True):
            end = to.end()
    hour = int(match["hour"])
    if match["half"] == "p" and hour < 12:
        hour += 12
    elif match["half"] == "a" and hour == 12:
        hour = 0
    return end, f"T{hour:02}:{match['minute'] or '00'}"


def _is_time(match: re.Match[str], sure: bool) -> bool:
    """Whether digits are a time of day: a half of the day, a zone, or hours and minutes where one is expected."""
    hour = int(match["hour"])
    if match["half"]:
        return 1 <= hour <= 12 or hour == 0
    if match["oclock"]:
        return 1 <= hour <= 12
    if match["hours"]:
        return bool(match["minute"]) and match["mark"] == ":"
    if match["zone"]:
        return bool(match["minute"])
    return sure and match["mark"] in (":", "h") and len(match["hour"]) + len(match["minute"]) >= 3


def _with_day(view: View, clock: tuple[int, str], read: Read) -> Parsed:
    end, suffix = clock
    join = CLOCK_THEN_DAY.match(view.low, end)
    if join:
        inner = read(view, join.end())
        if inner:
            of = inner.expression.of if isinstance(inner.expression, Clock) else inner.expression
            if of is not None and is_day(of):
                return Parsed(inner.end, Clock(suffix, of))
    return Parsed(end, Clock(suffix))
