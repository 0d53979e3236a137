"""Dates in digits: "11/10/2023", "1.22.2024", "2023-10-11T05:40", "10/2023", and a day alone ("the 17th")."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Clock, Numeric, Parsed, Written
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.patterns import DAY, MONTH, NOT_A_COUNT
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import not_dates

_ANY_YEAR = r"(?:1[5-9]|20|21)\d\d"

YEAR_FIRST = re.compile(
    rf"""
    (?P<year>{_ANY_YEAR}) (?P<mark>[-/.]) (?P<month>1[0-2]|0?[1-9]) (?P=mark) (?P<day>3[01]|[12]\d|0?[1-9]) (?!\d|-\d)
    (?: [t ] (?P<time>[0-2]\d:[0-5]\d) (?::[0-5]\d (?:\.\d+)? )? (?: z(?![a-z]) | [+-]\d\d:?\d\d )? )?
    """,
    re.VERBOSE,
)
"""2023-10-11; 2023/10/11; 2023-10-11T05:40:00Z"""

YEAR_NAME_DAY = re.compile(
    rf"(?P<year>{_ANY_YEAR})(?P<mark>[-/ ])(?P<month>{MONTH})(?P=mark)(?P<day>{DAY}){NOT_A_COUNT}"
)
"""2023-Oct-11"""

YEAR_MONTH = re.compile(r"(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d-])")
"""2023-10"""

DAY_AND_MONTH = re.compile(
    rf"""
    (?P<first>\d{{1,2}}) (?P<mark>[-/.]) (?P<second>\d{{1,2}}) (?P=mark) (?P<year>{_ANY_YEAR})
    (?! \d | /\d | -\d (?! \d? [/-]\d ) )
    """,
    re.VERBOSE,
)
"""11/10/2023; 1.22.2024; 10-1-2018"""

DAY_AND_MONTH_SHORT = re.compile(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d\d)(?![\d/])")
"""11/10/23"""

MONTH_SLASH_YEAR = re.compile(r"(?P<month>1[0-2]|0?[1-9])/(?P<year>(?:19|20)\d\d)(?![\d/])")
"""10/2023"""

DAY_ALONE = re.compile(r"(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?![a-z-])")
DAY_ALONE_LEAD = re.compile(r"(?<![a-z])(?:on|from|by|until|since|before) the $")
LONGEST_LEAD = len("before the ")
"""(from the) 17th"""

_LAST_MONTH, _LAST_DAY = 12, 31
_PARTS_OF_NUMBERS, _SIGNS = frozenset(".,:/-"), frozenset("$€£#+")
_PARTS_OF_ADDRESSES = frozenset("/_=-.")


def inside_number(view: View, at: int) -> bool:
    """Whether the digits at a place continue a number or follow a sign that makes them none of a date's."""
    if not at:
        return False
    before = view.low[at - 1]
    return before in _SIGNS or (before in _PARTS_OF_NUMBERS and at > 1 and view.low[at - 2].isdigit())


def from_digits(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """11/10/2023, 10/2023, and a day whose month the text tells elsewhere."""
    low = view.low
    match = DAY_AND_MONTH.match(low, at) or DAY_AND_MONTH_SHORT.match(low, at)
    if match and context.word_before(view, at).rstrip(".") not in not_dates.CODE_NOUNS:
        return _either_way(match)
    match = DAY_ALONE.match(low, at)
    if match and DAY_ALONE_LEAD.search(low, max(0, at - LONGEST_LEAD), at) and context.ends_phrase(view, match.end()):
        return Parsed(match.end(), Written(None, None, patterns.number(match["day"])))
    match = MONTH_SLASH_YEAR.match(low, at)
    return Parsed(match.end(), Written(int(match["year"]), int(match["month"]))) if match else None


def _either_way(match: re.Match[str]) -> Parsed | None:
    """Day and month in the order that their sizes allow; None when they allow none."""
    first, second, year = int(match["first"]), int(match["second"]), patterns.full_year(match["year"])
    if not (1 <= min(first, second) <= _LAST_MONTH and max(first, second) <= _LAST_DAY):
        return None
    if first > _LAST_MONTH:
        return Parsed(match.end(), Written(year, second, first))
    if second > _LAST_MONTH or first == second:
        return Parsed(match.end(), Written(year, first, second))
    return Parsed(match.end(), Numeric(first, second, year))


def from_year(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """2023-10-11, with its time where it has one; 2023-Oct-11; 2023-10."""
    match = YEAR_FIRST.match(view.low, at)
    if match and not (at and view.low[at - 1] in _PARTS_OF_ADDRESSES):
        day = Written(int(match["year"]), int(match["month"]), int(match["day"]))
        return Parsed(match.end(), Clock(f"T{match['time']}", day) if match["time"] else day)
    match = YEAR_NAME_DAY.match(view.low, at)
    if match:
        month, number = patterns.month(match["month"]), patterns.number(match["day"])
        return Parsed(match.end(), Written(int(match["year"]), month, number))
    match = YEAR_MONTH.match(view.low, at)
    if match and int(match["month"]) <= int(match["year"]) % 100:  # 2009-10 are two years
        return Parsed(match.end(), Written(int(match["year"]), int(match["month"])))
    return None
