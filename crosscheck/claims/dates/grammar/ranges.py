"""Two dates as one period: "August to September", "June 19, 1975 - 2025", "between Monday and Wednesday"."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import (
    Clock,
    Edge,
    Era,
    Expression,
    Fiscal,
    Numeric,
    Parsed,
    Part,
    Range,
    Shift,
    Weekday,
    Within,
    Written,
)  # fmt: skip
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View

JOIN = re.compile(r"(?P<dash>[ ]?-[ ]?)|,?[ ](?P<word>to|until|till|through|thru|and|up[ ]to)[ ](?:the[ ])?")
"""What stands between the two ends of a range."""

MOVED = re.compile(
    r"""
    (?:postpon|mov|delay|reschedul|push|shift|chang|switch|brought|bring|defer|extend|slip)[a-z]*
    (?: [ ][a-z]+ ){0,5} [ ]from[ ]$
    """,
    re.VERBOSE,
)
"""Before "from October to November": two dates, not a range of time."""

MOVE_WINDOW = 80
"""Characters before a range in which such a verb is looked for."""


def extended(view: View, at: int, parsed: Parsed, read: Read) -> Parsed:
    """The range that begins with an expression, or the expression alone."""
    join = JOIN.match(view.low, parsed.end) if _can_begin(parsed.expression) else None
    if not join:
        return parsed
    if join["word"] == "and" and "between" not in _lead(view, at):
        return parsed
    if join["word"] == "to" and MOVED.search(view.low, max(0, at - MOVE_WINDOW), at):
        return parsed
    last = read(view, join.end())
    if not last or not _match(_whole(parsed.expression), _whole(last.expression), join):
        return parsed
    return Parsed(last.end, Range(parsed.expression, last.expression), parsed.start)


def _lead(view: View, at: int) -> list[str]:
    """The word before a date, and the one before that where the first is "the"."""
    words = context.words_before(view, at)
    return words[:2] if words[:1] == ["the"] else words[:1]


def _whole(expression: Expression) -> Expression:
    """An expression without its "early" or "end of"."""
    return expression.of if isinstance(expression, Edge) else expression


def _can_begin(expression: Expression) -> bool:
    match expression:
        case Range() | Clock():
            return False
        case Shift(nearby=nearby):
            return not nearby
    return True


def _match(first: Expression, last: Expression, join: re.Match[str]) -> bool:
    """Whether two expressions can be the ends of one range: both written dates, both weekdays, both years..."""
    if isinstance(last, Shift):
        return join["word"] is not None and isinstance(first, Written | Shift | Weekday) and not last.nearby
    if isinstance(first, Written) and isinstance(last, Written):
        return _fields_match(first, last, join)
    return type(first) is type(last) and isinstance(first, Weekday | Part | Era | Fiscal | Numeric | Within)


def _fields_match(first: Written, last: Written, join: re.Match[str]) -> bool:
    """Whether two written dates state fields that make one period."""
    if first.month is None and first.year is not None:
        return last.month is None and last.year is not None and last.year > first.year
    if last.month is None:  # June 19, 1975 - 2025
        return first.year is not None and last.year is not None and last.year > first.year and join["dash"] is not None
    return (first.day is None) == (last.day is None) or join["word"] is not None
