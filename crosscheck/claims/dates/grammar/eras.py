"""Decades, centuries and years of our era: "1950s and 60s", "the '80s", "18th and 19th centuries", "AD 79"."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Era, Parsed, Range, Written
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.patterns import ORDINAL
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar

DECADE = re.compile(r"(?P<decade>(?:1[0-9]|20)\d0)[ ]?'?s(?![a-z])")
"""1950s, 1990's"""

DECADE_TAIL = re.compile(
    r"""
    (?: [ ]?[-/][ ]? | [ ](?:and|to|or)[ ] (?:the[ ])? (?:(?:early|mid|late)[ -])? )
    '? (?P<decade>(?:1[0-9]|20)?\d0) '?s (?![a-z])
    """,
    re.VERBOSE,
)
"""After a decade: "and 60s", "to the 1980s"."""

SHORT_DECADE = re.compile(r"'?(?P<decade>[2-9]0)'?s(?![a-z])")
"""'60s, 60s"""

SHORT_YEAR = re.compile(r"'(?P<year>\d\d)(?=[ .,;:)?!]|$)(?![ .,]\d)")
"""(in) '87"""

DECADE_WORD = re.compile(rf"(?P<decade>{patterns.alternation(calendar.DECADE_WORDS)})(?![a-z])")
"""(the) sixties"""

CENTURY = re.compile(
    rf"""
    (?P<first>{ORDINAL})
    (?: (?: (?:[ -]centur(?:y|ies))? [ ](?:and|or|to)[ ] (?:the[ ])? | - | [ ]-[ ] )
        (?:early[ ]|late[ ])? (?P<last>{ORDINAL}) )?
    [ -] centur(?:y|ies) (?![a-z]) (?P<before>[ ]b\.?c\.?(?:e\.?)?(?![a-z]))?
    """,
    re.VERBOSE,
)
"""20th century, nineteenth-century, 18th and 19th centuries"""

CENTURY_YEARS, DECADE_YEARS = 100, 10

FIRST_DECADE_OF_ZEROS = 2000
"""The 1600s are a century, the 2000s a decade."""

LATEST = 2100
"""The latest year that a century may begin with."""

NOT_OF_TIME = re.compile(r"temperature|degree|weather|high|low|mid-|upper|warm|sunny|forecast|aged?|score")
"""Near "the 60s" these speak of heat or age."""

_BEFORE_SHORT_YEAR = frozenset({
    "in", "since", "of", "by", "until", "from", "summer", "spring", "winter", "autumn", "fall",
})  # fmt: skip


def from_year(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """1950s; 1950s and 60s; 1600s."""
    match = DECADE.match(view.low, at)
    return _decades(view, match.end(), int(match["decade"])) if match else None


def from_short(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """'60s, in '87; and "60s" or "sixties" where the words before say that it is no age and no temperature."""
    match = SHORT_DECADE.match(view.low, at)
    if match:
        plain = view.low[at] != "'"
        return None if plain and not _after_the(view, at) else _decades(view, match.end(), 1900 + int(match["decade"]))
    match = SHORT_YEAR.match(view.low, at)
    if match and context.word_before(view, at) in _BEFORE_SHORT_YEAR:
        return Parsed(match.end(), Written(patterns.full_year(match["year"])))
    match = DECADE_WORD.match(view.low, at)
    if match and _after_the(view, at):
        return Parsed(match.end(), Era(1900 + calendar.DECADE_WORDS[match["decade"]], DECADE_YEARS))
    return None


def from_ordinal(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """20th century; 18th and 19th centuries."""
    match = CENTURY.match(view.low, at)
    if not match or match["before"]:
        return None
    first = (patterns.number(match["first"]) - 1) * CENTURY_YEARS
    last = (patterns.number(match["last"]) - 1) * CENTURY_YEARS if match["last"] else first
    if not 0 <= first <= last <= LATEST:
        return None
    if last > first:
        return Parsed(match.end(), Range(Era(first, CENTURY_YEARS), Era(last, CENTURY_YEARS)))
    return Parsed(match.end(), Era(first, CENTURY_YEARS))


def _decades(view: View, end: int, start: int) -> Parsed:
    """One decade, or the range to another that follows."""
    tail = DECADE_TAIL.match(view.low, end)
    if tail:
        digits = tail["decade"]
        last = int(digits) if len(digits) == 4 else start // CENTURY_YEARS * CENTURY_YEARS + int(digits)
        if last > start:
            return Parsed(tail.end(), Range(Era(start, DECADE_YEARS), Era(last, DECADE_YEARS)))
    whole_century = start % CENTURY_YEARS == 0 and start < FIRST_DECADE_OF_ZEROS
    return Parsed(end, Era(start, CENTURY_YEARS if whole_century else DECADE_YEARS))


def _after_the(view: View, at: int) -> bool:
    """Whether "the" (not "his") stands before, and nothing of temperatures or ages near."""
    if "the" not in context.words_before(view, at)[:2]:
        return False
    return not NOT_OF_TIME.search(view.low, max(0, at - 2 * context.WINDOW), at)
