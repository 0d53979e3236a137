"""Days of the week, alone and before a date: "Tuesday", "Tuesday (October 10)", "Friday of last week"."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Parsed, Shift, Weekday, Written
from crosscheck.claims.dates.grammar import months, numeric, patterns
from crosscheck.claims.dates.grammar.patterns import WEEKDAY
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, not_dates

HEAD = re.compile(rf"(?P<weekday>{WEEKDAY})(?:'s)?")

JOIN = re.compile(r"(?:[ ]?,[ ]?|[ ](?:the[ ]|\()?|\.[ ])(?=[\da-z])")
"""Between a weekday and its date: ", ", " the ", " (", ". "."""

DAY_OF_MONTH = re.compile(r"[ ]the[ ](?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?![a-z])")
"""(Tuesday) the 10th"""

OF_WEEK = re.compile(
    r"""
    ,?[ ] (?:of[ ])? (?P<which> last | this | next | that | the[ ]same | the[ ]following | the[ ]previous )
    [ ]week (?![a-z])
    """,
    re.VERBOSE,
)
"""(Friday) of last week"""

_WEEKS = {
    "last": Shift("week", -1), "this": Shift("week", 0), "next": Shift("week", 1),
    "that": Shift("week", 0, nearby=True), "the same": Shift("week", 0, nearby=True),
    "the following": Shift("week", 1, nearby=True), "the previous": Shift("week", -1, nearby=True),
}  # fmt: skip

_ALSO_WORDS = frozenset({"sun", "sat", "mon"})
_BEFORE_SHORT = frozenset({"on", "last", "next", "this"})


def from_weekday(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Tuesday; Tuesday, 10 October; Tuesday the 10th; Tuesday of last week."""
    head = HEAD.match(view.low, at)
    if not head:
        return None
    dated = _with_date(view, head, read)
    if dated:
        return dated
    name, end = head["weekday"].rstrip("."), head.end("weekday")
    if name in calendar.WEEKDAY_ABBREVIATIONS and not _is_short_day(view, at, name):
        return None
    day = patterns.weekday(name)
    nth = DAY_OF_MONTH.match(view.low, head.end())
    if nth:
        return Parsed(nth.end(), Written(None, None, patterns.number(nth["day"]), day))
    week = OF_WEEK.match(view.low, end)
    if week:
        return Parsed(week.end(), Weekday(day, week=_WEEKS[week["which"]]))
    return None if not strong and _is_title(view, at, end) else Parsed(end, Weekday(day))


def _with_date(view: View, head: re.Match[str], read: Read) -> Parsed | None:
    """A weekday with the day and month that follow it, in any order."""
    join = JOIN.match(view.low, head.end())
    if not join:
        return None
    at = join.end()
    if view.low[at].isdigit():
        inner = months.from_day(view, at, read) or numeric.from_digits(view, at, read)
    else:
        inner = months.from_month(view, at, read)
    if inner is None:
        return None
    date = inner.expression
    if isinstance(date, Written):
        if date.day is None or date.month is None:
            return None
        date = Written(date.year, date.month, date.day, patterns.weekday(head["weekday"]))
    closed = view.low[at - 1] == "(" and view.low[inner.end : inner.end + 1] == ")"
    return Parsed(inner.end + closed, date)


def _is_short_day(view: View, at: int, name: str) -> bool:
    """Whether "Wed" stands for a day: capitalised, after a word like "on", and no other word."""
    return context.capitalised(view, at) and name not in _ALSO_WORDS and context.word_before(view, at) in _BEFORE_SHORT


def _is_title(view: View, start: int, end: int) -> bool:
    """Whether a weekday is part of a name: "Bloody Sunday", "the Sunday Times", "Sheffield Wednesday"."""
    if context.word_before(view, start) in not_dates.TITLE_BEFORE_DAY:
        return True
    if view.text[start:end].isupper() or not context.capitalised(view, end + 1):
        return False
    return context.word_after(view, end) in not_dates.TITLE_AFTER_DAY
