"""Dates with a month's name: "October 11, 2023", "11-13 Oct", "May 2023", "October last year", "June"."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Parsed, Range, Which, Within, Written
from crosscheck.claims.dates.grammar import names, patterns
from crosscheck.claims.dates.grammar.joints import YEAR_TAIL, counts, relative_year, written_year
from crosscheck.claims.dates.grammar.patterns import DAY, DAY_PART, MONTH, NOT_A_COUNT, YEAR
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar
from crosscheck.lexicon.numerals import TENS

_LINK = r"(?: [ ]?[-&/][ ]? | [ ](?P<word>to|and|or|until|till|through|thru)[ ](?:the[ ])? )"

MONTH_DAY = re.compile(
    rf"""
    (?P<month>{MONTH}) (?: \.?[ ]{{0,2}} (?:the[ ])? | - | / ) (?P<day>{DAY}) {NOT_A_COUNT}
    (?: {_LINK} (?P<day2>{DAY}) {NOT_A_COUNT} )?
    {YEAR_TAIL}
    """,
    re.VERBOSE,
)
"""October 11, 2023; Oct. 11-13; October12; Oct 11 and 12"""

DAY_MONTH = re.compile(
    rf"""
    (?P<day>{DAY}) (?: {_LINK} (?P<day2>{DAY}) )?
    (?: [ ]{{0,2}} | [ ]of[ ] | - | / | \.[ ]? ) (?P<month>{MONTH})
    {YEAR_TAIL}
    """,
    re.VERBOSE,
)
"""11 October 2023; 11th of October; 11-13 Oct; 12October"""

NTH_OF_MONTH = re.compile(rf"(?P<day>{patterns.ORDINAL})[ ]of[ ](?P<month>{MONTH}){YEAR_TAIL}", re.VERBOSE)
TENS_BEFORE = re.compile(r"(twenty|thirty)-$")
"""The ninth of March, the twenty-second of June 2023"""
MOST_DAYS = 31

MONTH_YEAR = re.compile(
    rf"""
    (?P<month>{MONTH})
    (?: (?: [ ]?,[ ]? | [ ](?:of[ ]|in[ ])? | - | / | ) (?P<year>{YEAR}) (?!-[a-z]) | [ ]?'(?P<short>\d\d)(?!\d) )
    """,
    re.VERBOSE,
)
"""October 2023; Oct. '23; October of 2023; October2023"""

MONTH_ALONE = re.compile(rf"(?P<month>{MONTH})")

SOME_DAY = re.compile(rf"[ ](?:day|weekend|{DAY_PART})(?![a-z])(?:[ ]in[ ](?P<year>{YEAR}))?")
"""After a month: "that January day in 2011"; the year is its own mention."""

NEXT_OR_LAST = re.compile(r"[ ](?P<which>next|last)(?=[.,;)]|[ ](?:and|he|she|it|when)[ ])")
"""March next, October last"""


def from_month(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Forms that begin with a month's name."""
    day = MONTH_DAY.match(view.low, at)
    if day and _day_follows(view, day):
        return _days(view, day)
    year = MONTH_YEAR.match(view.low, at)
    if year and _year_follows(view, year):
        return Parsed(year.end(), Written(written_year(year), patterns.month(year["month"])))
    return _month_alone(view, at, strong)


def from_day(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Forms that begin with the day: 11 October, 11th of October, 11-13 Oct."""
    match = DAY_MONTH.match(view.low, at)
    return _days(view, match) if match and _month_follows(view, match) else None


def from_ordinal(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """The ninth of March, the twenty-second of June 2023."""
    match = NTH_OF_MONTH.match(view.low, at)
    if not match:
        return None
    tens = TENS_BEFORE.search(view.low, max(0, at - len("twenty-")), at)
    day = patterns.number(match["day"]) + (TENS[tens[1]] if tens else 0)
    year = None if match["year"] and counts(view, match.end("year")) else written_year(match)
    end = match.end() if year else match.end("month")
    within = relative_year(view, end) if year is None else None
    start = tens.start() if tens else at
    if within:
        return Parsed(within[0], Within(Written(None, patterns.month(match["month"]), day), within[1]), start)
    return Parsed(end, Written(year, patterns.month(match["month"]), day), start) if day <= MOST_DAYS else None


def _month_alone(view: View, at: int, strong: bool) -> Parsed | None:
    """A month without day and year, with what places it in another year where that follows."""
    match = MONTH_ALONE.match(view.low, at)
    if not match:
        return None
    name, month, end = match["month"], patterns.month(match["month"]), match.end()
    within = relative_year(view, end)
    if within and not names.is_other_word(view, at, name, strong=True):
        return Parsed(within[0], Within(Written(None, month), within[1]))
    if names.is_other_word(view, at, name, strong):
        return None
    named = NEXT_OR_LAST.match(view.low, end)
    if named:
        which: Which = "next" if named["which"] == "next" else "last"
        return Parsed(named.end(), Written(None, month, None, None, which))
    some = SOME_DAY.match(view.low, end)
    if some:
        year = int(some["year"]) if some["year"] else None
        return Parsed(some.start("year") - len(" in ") if year else some.end(), Written(year, month, some_day=True))
    ends_sentence = name.endswith(".") and name.rstrip(".") not in calendar.MONTH_ABBREVIATIONS
    return Parsed(end - ends_sentence, Written(None, month))


def _day_follows(view: View, match: re.Match[str]) -> bool:
    """Whether the number after a month is its day ("In March 12 people" has none)."""
    if names.has_other_meaning(view, match.start(), match["month"]):
        return False
    if match["year"] or match["short"] or match["day2"] or not match["day"].isdigit():
        return True
    if view.low[match.end("month")] == "-":
        return False
    return not counts(view, match.end()) or context.word_before(view, match.start()) == "on"


def _year_follows(view: View, match: re.Match[str]) -> bool:
    """Whether the number after a month is its year ("In October 2000 workers" has none)."""
    if names.is_other_word(view, match.start(), match["month"], strong=True):
        return False
    return bool(match["short"]) or not counts(view, match.end("year"))


def _month_follows(view: View, match: re.Match[str]) -> bool:
    """Whether the word after a number is the month it is a day of ("12 may be hurt" has none)."""
    name = match["month"].rstrip(".")
    if name in calendar.MONTHS_LIKE_WORDS and not context.capitalised(view, match.start("month")):
        return False
    unsure = match["day"].isdigit() and name in ("march", "may", "mar") and not match["year"]
    return not (unsure and context.word_before(view, match.start()) in ("of", "top", "the"))


def _days(view: View, match: re.Match[str]) -> Parsed:
    """One day, or a range of days in one month; a number that counts what follows it is left out."""
    month, year, end = patterns.month(match["month"]), written_year(match), match.end()
    day, day2 = patterns.number(match["day"]), patterns.number(match["day2"]) if match["day2"] else 0
    month_first = match.start("month") < match.start("day")
    if match["year"] and counts(view, match.end("year")):
        year, end = None, max(match.end("month"), match.end("day"), match.end("day2"))
    if day2 and month_first and year is None and match["word"] and _is_count(view, match):
        day2, end = 0, match.end("day")
    if day2 > day:
        return Parsed(end, Range(Written(year, month, day), Written(year, month, day2)))
    if day2 and month_first:
        end = match.end("day")
    within = relative_year(view, end) if year is None else None
    if within:
        return Parsed(within[0], Within(Written(None, month, day), within[1]))
    return Parsed(end, Written(year, month, day))


def _is_count(view: View, match: re.Match[str]) -> bool:
    """Whether the second number counts what follows ("on October 11 and 12 men")."""
    end = match.end("day2")
    return match["day2"].isdigit() and (counts(view, end) or context.noun_follows(view, end))
