"""Four digits that are a year, a decade or a financial year, and the many that are not."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Era, Fiscal, Holiday, Parsed, Part, Range, Unit, Written
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.patterns import ORDINAL, YEAR
from crosscheck.claims.dates.grammar.written import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, not_dates

DECADE = re.compile(r"(?P<decade>(?:1[0-9]|20)\d0)[ ]?'?s(?![a-z])")
"""1950s, 1990's"""

DECADE_TAIL = re.compile(
    r"(?:[ ]?(?:-|/)[ ]?|[ ](?:and|to|or)[ ](?:the[ ])?(?:(?:early|mid|late)[ -])?)'?(?P<decade>(?:1[0-9]|20)?\d0)'?s(?![a-z])"
)
"""After a decade: "and 60s", "to the 1980s"."""

SHORT_DECADE = re.compile(r"'?(?P<decade>[2-9]0)'?s(?![a-z])")
"""'60s, 60s"""

SHORT_YEAR = re.compile(r"'(?P<year>\d\d)(?=[ .,;:)?!]|$)(?![ .,]\d)")
"""(in) '87"""

_BEFORE_SHORT_YEAR = frozenset(
    {"in", "since", "of", "by", "until", "from", "summer", "spring", "winter", "autumn", "fall"}
)

DECADE_WORD = re.compile(rf"(?P<decade>{patterns.alternation(calendar.DECADE_WORDS)})(?![a-z])")

CENTURY = re.compile(
    rf"""
    (?P<first>{ORDINAL})
    (?: (?:[ -]centur(?:y|ies))? (?:[ ](?:and|or|to)[ ](?:the[ ])?|-|[ ]-[ ]) (?:early[ ]|late[ ])? (?P<last>{ORDINAL}) )?
    [ -] centur(?:y|ies) (?![a-z]) (?P<before>[ ]b\.?c\.?(?:e\.?)?(?![a-z]))?
    """,
    re.VERBOSE,
)
"""20th century, nineteenth-century, 18th and 19th centuries"""

YEARS = re.compile(
    rf"(?P<first>(?:1[0-9]|20|21)\d\d)(?P<link>[ ]?[-/][ ]?)(?P<last>{YEAR}|\d\d(?![\d]|[.,:]\d))(?![-/]\d|-[a-z](?!nd))"
)
"""2009-2010, 2009-10, 2023/24"""

ONE_YEAR = re.compile(
    rf"(?P<year>{YEAR})(?P<after>[a-z%]|[ ]\d{{3}}[ ]\d{{3}}(?!\d)|-[a-z]+|[-/]\d|[ ]?(?:gmt|utc|hours|hrs)(?![a-z]))?"
)

FISCAL = re.compile(
    r"""
    (?: fy | (?:fiscal|financial|tax|school|academic|marketing|crop)[ -](?:years?[ ]?)? | fiscal ) [ ]?-?
    (?: (?P<first>(?:19|20)\d\d) (?: [-/] (?P<last>(?:19|20)?\d\d) )?
      | '? (?P<short>\d\d) (?: [-/] (?P<shortlast>\d\d) )? ) (?![\d%a-z]|[.,]\d)
    """,
    re.VERBOSE,
)
"""FY2023, FY23, fiscal 2024, financial year 2023-24, school year 2023/24"""

_TO_OTHER = re.compile(r"(?:[ ](?:to|and|or)[ ]|-)\d{4}(?!\d)")
"""After four digits: "(1000) to 2000 (hires)", which counts."""

EARLIEST_BARE, LATEST_BARE = 1600, 2100
"""Four digits outside these years are a year only after a word like "in" or "since"."""

FIRST_DECADE_OF_ZEROS = 2000
"""The 1600s are a century, the 2000s a decade."""

LONGEST_RANGE = 999
"""Years: a longer range is no range of years."""

_UNSURE = frozenset(
    {"of", "to", "about", "around", "for", "than", "over", "between", "from", "and", "or", "after", "before"}
)
"""Words after which a plural noun makes four digits a count: "of 1975 respondents"."""

_COUNTING = frozenset(
    {"over", "than", "nearly", "almost", "approximately", "some", "total", "least", "most", "exactly", "roughly", "up"}
)

_PARTICLES = frozenset(
    {
        "levels",
        "sales",
        "results",
        "earnings",
        "figures",
        "prices",
        "elections",
        "games",
        "olympics",
        "highs",
        "lows",
        "season",
        "rates",
        "data",
    }
)
"""Plurals that a year, not a count, stands before: "from 2019 levels"."""


YEAR_PART = re.compile(r"(?P<year>(?:19|20)\d\d)[ -]?(?P<unit>[qh])(?P<nth>[1-4])(?![a-z0-9])")
"""2019 Q1, 2019H2"""


def from_year(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Decades, ranges of years, and years."""
    match = YEAR_PART.match(view.low, at)
    if match and (match["unit"] == "q" or match["nth"] in "12"):
        unit: Unit = "quarter" if match["unit"] == "q" else "half"
        return Parsed(match.end(), Part(unit, int(match["nth"]), Written(int(match["year"]))))
    match = DECADE.match(view.low, at)
    if match:
        return _decades(view, match.end(), int(match["decade"]))
    if _inside_number(view, at):
        return None
    match = YEARS.match(view.low, at)
    if match:
        parsed = _years(view, match)
        if parsed:
            return parsed
    match = ONE_YEAR.match(view.low, at)
    if match and view.low[match.end("year") : match.end("year") + 1] == " ":
        day = read(view, match.end("year") + 1)
        if day and isinstance(day.expression, Holiday) and day.expression.year is None:
            return Parsed(day.end, Holiday(day.expression.rule, int(match["year"])))
    if match and _is_year(view, match, strong):
        return Parsed(match.end("year"), Written(int(match["year"])))
    return None


def _decades(view: View, end: int, start: int) -> Parsed:
    """One decade, or the range to another that follows."""
    tail = DECADE_TAIL.match(view.low, end)
    if tail:
        digits = tail["decade"]
        last = int(digits) if len(digits) == 4 else start // 100 * 100 + int(digits)
        if last > start:
            return Parsed(tail.end(), Range(Era(start, 10), Era(last, 10)))
    return Parsed(end, Era(start, 100 if start % 100 == 0 and start < FIRST_DECADE_OF_ZEROS else 10))


def _inside_number(view: View, at: int) -> bool:
    """Whether the digits are part of a longer number, a code or an amount."""
    if not at:
        return False
    before = view.low[at - 1]
    if before in "$€£¥#_@&=" or (before == "/" and at > 1 and view.low[at - 2].isalnum()):
        return True
    if (
        before == " "
        and at > 1
        and view.low[at - 2].isdigit()
        and _PHONE.search(view.low, max(0, at - context.WINDOW // 2), at)
    ):
        return True
    return (
        before in ".,:/-+"
        and at > 1
        and (view.low[at - 2].isdigit() or (before in "-./" and view.low[at - 2].isalpha() and _code_before(view, at)))
    )


_PHONE = re.compile(r"(?<![\d.,])(?:\+\d|0\d)[\d ()-]*$")
"""The beginning of a telephone number: "020 7946 (2018)"."""


def _code_before(view: View, at: int) -> bool:
    """Whether a hyphenated word before the digits is a code ("AH-1999"), not a prefix ("mid-2024", "pre-2008")."""
    word = re.search(r"[a-z]+(?=.$)", view.low[max(0, at - 12) : at])
    return word is None or (
        word[0]
        not in (
            "mid",
            "pre",
            "post",
            "early",
            "late",
            "end",
            "non",
            "since",
            "to",
            "year",
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
        )
        and len(word[0]) < 4
    )


def _years(view: View, match: re.Match[str]) -> Parsed | None:
    """2009-2010 and 2009-10 as one range; 2023/24 as a financial year or a season."""
    first, digits = int(match["first"]), match["last"]
    last = int(digits) if len(digits) == 4 else first // 100 * 100 + int(digits)
    if len(digits) == 2 and last < first and digits == "00":
        last += 100
    if not first < last <= first + LONGEST_RANGE or last > LATEST_BARE or first < 1000:
        return None
    if match["link"].strip() != match["link"] and len(digits) == 2:
        return None
    if context.word_after(view, match.end()) in not_dates.COUNTED_AFTER:
        return None
    if "/" in match["link"] or (len(digits) == 2 and last == first + 1):
        return Parsed(match.end(), Fiscal(first, last)) if last == first + 1 else None
    return Parsed(match.end(), Range(Written(first), Written(last)))


def _is_year(view: View, match: re.Match[str], strong: bool) -> bool:
    """Whether four digits are a year here."""
    year, after = int(match["year"]), match["after"] or ""
    if after:
        if after[0] != "-" or after[1].isdigit() or after[1:] not in not_dates.NOT_AFTER_YEAR_HYPHEN:
            return False
    other = _TO_OTHER.match(view.low, match.end("year"))
    if other and (
        context.word_after(view, other.end()) in not_dates.COUNTED_AFTER or context.noun_follows(view, other.end())
    ):
        return False
    following = context.word_after(view, match.end("year"))
    if following in not_dates.COUNTED_AFTER:
        return False
    before = context.word_before(view, match.start())
    if before in not_dates.CODE_NOUNS or before.rstrip(".") in not_dates.CODE_NOUNS:
        return False
    if strong:
        return True
    if before in context.SURELY_IN_TIME or before == "by":
        return year % 100 > 0 or not context.noun_follows(view, match.end("year"))
    if before in _COUNTING:
        return False
    plural = context.noun_follows(view, match.end("year")) and following not in _PARTICLES
    if plural and (before in _UNSURE or year % 100 == 0):
        return False
    if not EARLIEST_BARE <= year <= LATEST_BARE:
        return (
            before in context.IN_TIME
            and year < LATEST_BARE
            and not plural
            and context.ends_phrase(view, match.end("year"))
        )
    if year % 1000 == 0 or year < 1700:
        return before in context.IN_TIME or before in ("the", "(") or not context.word_after(view, match.end("year"))
    return True


def from_short_decade(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """'60s; and 60s or "sixties" where the words before say that it is no age and no temperature."""
    match = SHORT_DECADE.match(view.low, at)
    if match:
        start = 1900 + int(match["decade"])
        if view.low[at] != "'" and not _after_the(view, at):
            return None
        return _decades(view, match.end(), start)
    match = SHORT_YEAR.match(view.low, at)
    if match and context.word_before(view, at) in _BEFORE_SHORT_YEAR:
        return Parsed(match.end(), Written(patterns.full_year(match["year"])))
    match = DECADE_WORD.match(view.low, at)
    if match and _after_the(view, at):
        return Parsed(match.end(), Era(1900 + calendar.DECADE_WORDS[match["decade"]], 10))
    return None


_WARM = re.compile(r"temperature|degree|weather|high|low|mid-|upper|warm|sunny|forecast|aged?|score|polls?")


def _after_the(view: View, at: int) -> bool:
    """Whether "the" (not "his") stands before, and nothing of temperatures or ages near."""
    words = context.words_before(view, at)[:3]
    if "the" not in words[:2]:
        return False
    return not _WARM.search(view.low, max(0, at - 2 * context.WINDOW), at)


def from_ordinal(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """20th century, 18th and 19th centuries."""
    match = CENTURY.match(view.low, at)
    if not match or match["before"]:
        return None
    first = (patterns.number(match["first"]) - 1) * 100
    if not 0 <= first <= LATEST_BARE:
        return None
    last = (patterns.number(match["last"]) - 1) * 100 if match["last"] else first
    if last > first:
        return Parsed(match.end(), Range(Era(first, 100), Era(last, 100)))
    return Parsed(match.end(), Era(first, 100))


def from_fiscal(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """FY2023, fiscal 2024, financial year 2023-24."""
    match = FISCAL.match(view.low, at)
    if not match:
        return None
    first = int(match["first"]) if match["first"] else patterns.full_year(match["short"])
    digits = match["last"] or match["shortlast"]
    if not digits:
        return Parsed(match.end(), Fiscal(first, first))
    last = int(digits) if len(digits) == 4 else first // 100 * 100 + int(digits)
    return Parsed(match.end(), Fiscal(first, last)) if last == first + 1 else None
