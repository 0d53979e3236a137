"""Four digits that are a year, a range of years or a financial year, and the many that are not."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Fiscal, Holiday, Parsed, Part, Range, Unit, Written
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.joints import counts
from crosscheck.claims.dates.grammar.patterns import YEAR
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import not_dates

YEARS = re.compile(
    rf"""
    (?P<first>(?:1[0-9]|20|21)\d\d) (?P<link>[ ]?[-/][ ]?) (?P<last>{YEAR}|\d\d(?!\d|[.,:]\d))
    (?! [-/]\d | -[a-z](?!nd) )
    """,
    re.VERBOSE,
)
"""2009-2010, 2009-10, 2023/24"""

ONE_YEAR = re.compile(
    rf"""
    (?P<year>{YEAR})
    (?P<after> [a-z%] | [ ]\d{{3}}[ ]\d{{3}}(?!\d) | -[a-z]+ | [-/]\d | [ ]?(?:gmt|utc|hours|hrs)(?![a-z]) )?
    """,
    re.VERBOSE,
)
"""2023, and what may follow it that makes it no year: "2000-strong", "1800 555 011"."""

YEAR_PART = re.compile(r"(?P<year>(?:19|20)\d\d)[ -]?(?P<unit>[qh])(?P<nth>[1-4])(?![a-z0-9])")
"""2019 Q1, 2019H2"""

FISCAL = re.compile(
    r"""
    (?: fy | (?:fiscal|financial|tax|school|academic|marketing|crop)[ -](?:years?[ ]?)? | fiscal ) [ ]?-?
    (?: (?P<first>(?:19|20)\d\d) (?: [-/] (?P<last>(?:19|20)?\d\d) )?
      | '? (?P<short>\d\d) (?: [-/] (?P<shortlast>\d\d) )? ) (?![\d%a-z]|[.,]\d)
    """,
    re.VERBOSE,
)
"""FY2023, FY23, fiscal 2024, financial year 2023-24, school year 2023/24"""

OTHER_NUMBER = re.compile(r"(?:[ ](?:to|and|or)[ ]|-)\d{4}(?!\d)")
"""After four digits: "(1000) to 2000 (hires)", which counts."""

PHONE = re.compile(r"(?<![\d.,])(?:\+\d|0\d)[\d ()-]*$")
"""The beginning of a telephone number: "020 7946 (2018)"."""

CODE = re.compile(r"(?P<word>[a-z]+).$")
"""The word and the mark before digits: "AH-(1999)", "mid-(2024)"."""

EARLIEST_BARE, LATEST_BARE = 1600, 2100
"""Four digits outside these years are a year only after a word like "in" or "since"."""

EARLIEST_SURE = 1700
"""Before it, and at full thousands, four digits need a word like "in" too, or nothing after them."""

EARLIEST_RANGE, LONGEST_RANGE = 1000, 999
"""A range of years begins no earlier, and has no more years."""

LONGEST_CODE = 3
"""Letters: longer words before a hyphen are words, not codes."""

_UNSURE = frozenset({
    "of", "to", "about", "around", "for", "than", "over", "between", "from", "and", "or", "after", "before",
})  # fmt: skip
"""Words after which a plural noun makes four digits a count: "of 1975 respondents"."""

_COUNTING = frozenset({
    "over", "than", "nearly", "almost", "approximately", "some", "total", "least", "most", "exactly", "roughly", "up",
})  # fmt: skip
"""Words after which four digits are no year: "more than 2000"."""

_OF_A_YEAR = frozenset({
    "levels", "sales", "results", "earnings", "figures", "prices", "elections", "games", "olympics", "highs", "lows",
    "season", "rates", "data",
})  # fmt: skip
"""Plurals that a year, not a count, stands before: "from 2019 levels"."""

_PREFIXES = frozenset({
    "mid", "pre", "end", "non", "to", *patterns.MONTH_NUMBERS,
})  # fmt: skip
"""Short words that a year may follow after a hyphen."""


def from_year(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """2019 Q1; 2009-10; 2015 New Year's Eve; 2023."""
    part = YEAR_PART.match(view.low, at)
    if part and (part["unit"] == "q" or part["nth"] in "12"):
        unit: Unit = "quarter" if part["unit"] == "q" else "half"
        return Parsed(part.end(), Part(unit, int(part["nth"]), Written(int(part["year"]))))
    if _inside_number(view, at):
        return None
    years = YEARS.match(view.low, at)
    ranged = _range(view, years) if years else None
    if ranged:
        return ranged
    match = ONE_YEAR.match(view.low, at)
    if not match:
        return None
    end = match.end("year")
    day = read(view, end + 1) if view.low[end : end + 1] == " " else None
    if day and isinstance(day.expression, Holiday) and day.expression.year is None:
        return Parsed(day.end, Holiday(day.expression.rule, int(match["year"])))
    return Parsed(end, Written(int(match["year"]))) if _is_year(view, match, strong) else None


def from_fiscal(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """FY2023; fiscal 2024; financial year 2023-24."""
    match = FISCAL.match(view.low, at)
    if not match:
        return None
    first = int(match["first"]) if match["first"] else patterns.full_year(match["short"])
    digits = match["last"] or match["shortlast"]
    last = _last_year(first, digits) if digits else first
    return Parsed(match.end(), Fiscal(first, last)) if last in (first, first + 1) else None


def _last_year(first: int, digits: str) -> int:
    """The year that four or two digits after a year and a dash mean: 2009-10, 1999-00."""
    if len(digits) == 4:
        return int(digits)
    last = first // 100 * 100 + int(digits)
    return last + 100 if digits == "00" else last


def _range(view: View, match: re.Match[str]) -> Parsed | None:
    """2009-2010 and 1939-45 as one range; 2009-10 and 2023/24 as a season or a financial year."""
    first, digits = int(match["first"]), match["last"]
    last = _last_year(first, digits)
    if not first < last <= first + LONGEST_RANGE or last > LATEST_BARE or first < EARLIEST_RANGE:
        return None
    if (" " in match["link"] and len(digits) == 2) or counts(view, match.end()):
        return None
    if last == first + 1 and ("/" in match["link"] or len(digits) == 2):
        return Parsed(match.end(), Fiscal(first, last))
    return None if "/" in match["link"] else Parsed(match.end(), Range(Written(first), Written(last)))


def _inside_number(view: View, at: int) -> bool:
    """Whether the digits are part of a longer number, a code, an address or an amount."""
    if not at:
        return False
    mark, before = view.low[at - 1], view.low[at - 2 : at - 1]
    if mark in "$€£¥#_@&=":
        return True
    if mark == " ":
        return before.isdigit() and PHONE.search(view.low, max(0, at - context.WINDOW // 2), at) is not None
    if mark == "/":
        return before.isalnum()
    if mark in ".,:-+":
        return before.isdigit() or (mark in "-." and before.isalpha() and _is_code(view, at))
    return False


def _is_code(view: View, at: int) -> bool:
    """Whether the word before a mark makes the digits a code ("AH-1999"); "mid-2024" and "pre-2008" are none."""
    word = CODE.search(view.low, max(0, at - LONGEST_CODE - 2), at)
    return word is not None and len(word["word"]) <= LONGEST_CODE and word["word"] not in _PREFIXES


def _is_year(view: View, match: re.Match[str], strong: bool) -> bool:
    """Whether four digits are a year here: first what forbids it, then what demands it, then what is likely."""
    end, before = match.end("year"), context.word_before(view, match.start()).rstrip(".")
    if _is_measured(view, match) or before in not_dates.CODE_NOUNS:
        return False
    if strong:
        return True
    year, plural = int(match["year"]), context.noun_follows(view, end)
    if before in context.SURELY_IN_TIME or before == "by":
        return year % 100 > 0 or not plural
    plural = plural and context.word_after(view, end) not in _OF_A_YEAR
    if before in _COUNTING or (plural and (before in _UNSURE or year % 100 == 0)):
        return False
    if not EARLIEST_BARE <= year <= LATEST_BARE:
        return before in context.IN_TIME and year < LATEST_BARE and not plural and context.ends_phrase(view, end)
    if year % 1000 == 0 or year < EARLIEST_SURE:
        return before in context.IN_TIME or before == "the" or not context.word_after(view, end)
    return True


def _is_measured(view: View, match: re.Match[str]) -> bool:
    """Whether what follows makes the digits a count, a measure or a code: "2000 workers", "1500-metre"."""
    after, end = match["after"], match.end("year")
    if after and (after[0] != "-" or after[1:] not in not_dates.NOT_AFTER_YEAR_HYPHEN):
        return True
    other = OTHER_NUMBER.match(view.low, end)
    if other and (counts(view, other.end()) or context.noun_follows(view, other.end())):
        return True
    return counts(view, end)
