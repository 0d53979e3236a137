"""Times of day in words: "ten to three", "half past six", "nine o'clock", "nine on the evening of 9 August"."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Parsed
from crosscheck.claims.dates.grammar import clock, daytimes, patterns
from crosscheck.claims.dates.grammar.clock import NOON, TimeOfDay
from crosscheck.claims.dates.grammar.patterns import DAY_PART, HOURS
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View

_HOUR = rf"(?:{patterns.alternation(HOURS)}|noon|midnight)(?![a-z])"
_MINUTES = rf"(?:(?:{patterns.alternation(patterns.NUMBERS)}|\d{{1,2}})(?:[ ]minutes?)?|(?:a[ ])?quarter|half)"

SPELLED = re.compile(
    rf"""
    (?: (?P<minutes>{_MINUTES}) [ ] (?P<way>to|past|before|after) [ ] )?
    (?P<hour>{_HOUR}) (?! [ ]?%|[ -]per[ ]?cent )
    (?: (?P<oclock>[ ]o'clock) | (?P<half>[ ]?[ap]\.?m\.?(?![a-z])) )?
    (?P<part> [ ](?:in|on)[ ]the[ ](?={DAY_PART})
            | [ ](?=(?:this|that|the[ ]next|the[ ]following|yesterday|tomorrow|last)[ ]{DAY_PART})
            | [ ](?=(?:yesterday|tomorrow)(?![a-z]) | on[ ][a-z]+day) )?
    """,
    re.VERBOSE,
)
"""The time, and in `part` the beginning of what makes a bare hour one ("three the next morning")."""

TELLS_MINUTES = re.compile(r"quarter|half|minute")
_FRACTIONS = {"quarter": 15, "half": 30}
_MINUTES_IN_HOUR = 60
_BEFORE_COUNTS = frozenset({"from", "between", "than", "to"})
"""Before "ten to twelve" these make it a range of counts."""
_CLOCK_VERBS = frozenset({"was", "is", "said", "says", "showed", "shows", "read", "reads", "struck", "until", "till"})
"""After these "ten to three" and "four in the afternoon" are times as well."""
_NEAR = frozenset({"shortly", "just", "soon", "little", "well", "moments", "right", "sometime"})
"""Before "after four" these make it a time."""
NEAR_HOUR = re.compile(rf"(?:after|before|past) (?P<hour>{_HOUR})(?P<day> on [a-z]+day)?")
"""(shortly) after four"""


def from_words(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """A time in words, where the words around it leave no doubt."""
    match = SPELLED.match(view.low, at)
    if not match or not _is_time(view, match):
        return None
    time = _time(view, match)
    return daytimes.with_day(view, time, read) if time else None


def near_hour(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """The hour after "shortly after" and the like: "just after four on Sunday morning", "a little before one"."""
    match = NEAR_HOUR.match(view.low, at)
    if not match or match["hour"] not in HOURS or context.word_before(view, at) not in _NEAR:
        return None
    hour = match.start("hour")
    told = SPELLED.match(view.low, hour)
    if told and (told["oclock"] or told["half"] or told["part"]):
        time = _time(view, told)
    elif context.ends_phrase(view, match.end("hour")):
        time = TimeOfDay(match.end("hour"), clock.suffix(HOURS[match["hour"]]))
    else:
        return None
    return daytimes.with_day(view, time, read)._replace(start=hour) if time else None


def _is_time(view: View, match: re.Match[str]) -> bool:
    """Whether the words tell a time: "ten to three" may be odds, and "by five" a count."""
    before, way = context.word_before(view, match.start()), match["way"]
    if way == "past" and match["hour"] in HOURS:
        return True
    if not way and match["hour"] not in HOURS:
        return False
    if match["oclock"] or match["half"]:
        return True
    if way in ("to", "past") and TELLS_MINUTES.search(match["minutes"]):
        return True
    if before not in daytimes.BEFORE_TIME | _CLOCK_VERBS or (way == "to" and before in _BEFORE_COUNTS):
        return False
    return bool(match["part"]) or way == "past" or (way == "to" and context.ends_phrase(view, match.end()))


def _time(view: View, match: re.Match[str]) -> TimeOfDay | None:
    hour, minutes, way = HOURS.get(match["hour"], NOON), 0, match["way"]
    if way:
        minutes = _minutes(match["minutes"])
        if not 0 < minutes < _MINUTES_IN_HOUR:
            return None
        if way in ("to", "before"):
            hour, minutes = hour - 1, _MINUTES_IN_HOUR - minutes
    late = (match["half"] or "").strip().startswith("p") or clock.LATE.match(view.low, match.end())
    hour = hour % NOON + (NOON if late or match["hour"] == "noon" else 0)
    return TimeOfDay(match.end() - len(match["part"] or ""), clock.suffix(hour, minutes))


def _minutes(words: str) -> int:
    amount = words.removesuffix("s").removesuffix(" minute").removeprefix("a ")
    return _FRACTIONS.get(amount) or patterns.number(amount)
