"""XC303: a weekday beside a date that does not fall on it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from crosscheck.model import Claim, Finding, Reason

SURE, LIKELY = 0.95, 0.85
"""Confidence with the year written, and with the year taken from the publication."""

DOUBTFUL_YEARS = 15
"""Years before the publication in which one that puts every weekday right shows the publication date to be wrong."""

LEAST_FOR_DOUBT = 2
"""Wrong weekdays of one article from which on the publication date itself is doubted."""

BOTH_YEARS_DAYS = 120
"""Days from the publication beyond which the next year's (or last year's) date is nearly as likely."""

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NUMBERS = {**MONTHS, **MONTH_ABBREVIATIONS}
WEEKDAY_NUMBERS = {**WEEKDAYS, **WEEKDAY_ABBREVIATIONS}

WEEKDAY = rf"(?:{alternatives(WEEKDAY_NUMBERS)})"
MONTH = rf"(?:{alternatives(MONTH_NUMBERS)})"
YEAR = r"(?:19|20)\d\d(?!\d|[.,]\d|\s?%)"

WEEKDAY_NEAR = re.compile(r"MON|TUE|WED|THU|FRI|SAT|SUN|Mon|Tue|Wed|Thu|Fri|Sat|Sun")
"""What a sentence must hold before it is searched at length."""

DATED = re.compile(
    rf"""\b(?P<weekday>{WEEKDAY})\b\.?
      (?:\s(?:morning|afternoon|evening|night))?
      \s?,?\s?[(]?(?:the\s)?
      (?: (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{MONTH})\b\.?(?:,?\s(?P<year>{YEAR}))?
        | (?P<us_month>{MONTH})\b\.?\s(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:\d|\s?[ap]\.?m)
          (?:,?\s(?P<us_year>{YEAR}))?
      )""",
    re.VERBOSE | re.IGNORECASE,
)
"""Examples: "Tuesday, March 5, 2024", "Thursday 24 January", "Friday evening (the 3rd of May)"."""

NUMERIC = re.compile(
    rf"""\b(?P<weekday>{WEEKDAY})\b\.?\s?,?\s?[(]?
      (?P<day>\d{{1,2}})(?P<mark>[./-])(?P<month>\d{{1,2}})(?P=mark)(?P<year>{YEAR})""",
    re.VERBOSE | re.IGNORECASE,
)
"""Examples: "Monday, 17.06.2024", "Mon 6/17/2024": either order, except that dots put the day first."""

DATED_BACKWARDS = re.compile(
    rf"""\b
      (?: (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{MONTH})\b\.?(?:,?\s(?P<year>{YEAR}))?
        | (?P<us_month>{MONTH})\b\.?\s(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<us_year>{YEAR}))?
      )
      \s?(?: [(](?:a\s)?(?P<weekday>{WEEKDAY})[)] | ,\s(?:which\s(?:is|was|will\sbe)\s)?a\s(?P<plain>{WEEKDAY})\b )""",
    re.VERBOSE | re.IGNORECASE,
)
"""Examples: "5 March 2024 (Tuesday)", "on March 5, a Tuesday"."""

LISTED = re.compile(
    rf"\b{WEEKDAY}\b\.?(?:\s(?:morning|afternoon|evening|night))?\s?(?:,|{alternatives(cues.WEEKDAY_LIST)})\s?$",
    re.IGNORECASE,
)
"""Before a weekday that is not alone: "Saturday and Sunday, March 9 and 10"."""

STORY_WINDOW = 400  # characters before a sentence in which a year is named that its dates may be of
LOOK_BACK = 30  # characters before a weekday in which another one of a list stands
ANY_YEAR = re.compile(r"(?<![\d.,$€£])(?:19|20)\d\d(?![\d]|[.,]\d)")


@dataclass(frozen=True, slots=True)
class Dated:
    """A weekday beside a date: the claim that states the date, the day as written, its year where one is written."""

    statement: Statement
    claims: tuple[Claim, ...]
    weekday: int
    month: int
    day: int
    year: int | None
    words: str

    def on(self, year: int) -> date | None:
        """The day in a year; None for the 30th of February."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    def right_in(self, year: int) -> bool:
        """Whether the weekday is right in a year."""
        day = self.on(year)
        return day is not None and day.weekday() == self.weekday


def wrong_weekdays(statements: Sequence[Statement]) -> Iterator[Finding]:
    """The weekdays of one article that no likely year makes right."""
    found = [dated for statement in statements for dated in _dated(statement)]
    meant = [(dated, _meant(dated)) for dated in found]
    wrong = [(dated, days) for dated, days in meant if days and not any(dated.right_in(day.year) for day in days)]
    if _publication_doubtful([dated for dated, _ in wrong]):
        wrong = [(dated, days) for dated, days in wrong if dated.year is not None]
    for dated, days in wrong:
        facts = {
            "date": dated.words if dated.year else f"{dated.words} ({days[0].year})",
            "expected": NAMES[days[0].weekday()],
            "stated": NAMES[dated.weekday],
        }
        confidence = SURE if dated.year else LIKELY
        article = dated.statement.article
        yield finding("XC303", Reason.WEEKDAY_WRONG, article, (dated.claims,), confidence, facts)


def _dated(statement: Statement) -> Iterator[Dated]:
    """Every weekday of a sentence that stands beside a date."""
    if not statement.moments or not WEEKDAY_NEAR.search(statement.text):
        return
    for match in NUMERIC.finditer(statement.text):
        yield from _read_numeric(statement, match)
    for pattern in (DATED, DATED_BACKWARDS):
        for match in pattern.finditer(statement.text):
            dated = _read(statement, match)
            if dated is not None:
                yield dated


def _read(statement: Statement, match: re.Match[str]) -> Dated | None:
    named = match.groupdict()
    weekday = named["weekday"] or named["plain"]
    month, day = named["month"] or named["us_month"], named["day"] or named["us_day"]
    if not weekday[0].isupper() or not month[0].isupper():
        return None
    if LISTED.search(statement.text[max(0, match.start() - LOOK_BACK):match.start()]):
        return None
    claims = _claims_in(statement, match)
    year = named["year"] or named["us_year"]
    if year and not any(year in claim.text for claim in claims):
        year = None  # "March 5, 2000 people came": the reader of dates saw no year
    if not claims:
        return None
    words = f"{day} {month}" if named["day"] else f"{month} {day}"
    return Dated(
        statement, claims, WEEKDAY_NUMBERS[weekday.lower()], MONTH_NUMBERS[month.lower()], int(day),
        int(year) if year else None, f"{words}{' ' if named['day'] else ', '}{year}" if year else words,
    )


def _read_numeric(statement: Statement, match: re.Match[str]) -> Iterator[Dated]:
    """A weekday beside a date in figures; none where either order of day and month makes it right."""
    claims = _claims_in(statement, match)
    weekday, day, month = WEEKDAY_NUMBERS[match["weekday"].lower()], int(match["day"]), int(match["month"])
    orders = [(month, day)] if match["mark"] == "." else [(month, day), (day, month)]
    written = match.group()[match.start("day") - match.start():]
    read = [Dated(statement, claims, weekday, m, d, int(match["year"]), written) for m, d in orders]
    possible = [dated for dated in read if dated.on(int(match["year"])) is not None]
    if claims and not any(dated.right_in(int(match["year"])) for dated in possible):
        yield from possible[:1]


def _claims_in(statement: Statement, match: re.Match[str]) -> tuple[Claim, ...]:
    """The dates that the words of a match state."""
    start, end = statement.start + match.start(), statement.start + match.end()
    return tuple(c for c in statement.moments if c.start < end and start < c.end)


def _meant(dated: Dated) -> list[date]:
    """The days that a date can mean, the likeliest first; none when its year cannot be told."""
    if dated.year is not None:
        day = dated.on(dated.year)
        return [day] if day else []
    published = dated.statement.article.published
    if published is None:
        return []
    years = range(published.earliest.year - 1, published.earliest.year + 2)
    near = sorted((abs((d - published.earliest).days), d) for y in years if (d := dated.on(y)))
    days = [d for away, d in near[:1]]
    if near and near[0][0] > BOTH_YEARS_DAYS:
        days += [d for _, d in near[1:2]]
    start = dated.statement.start
    near_by = dated.statement.article.text[max(0, start - STORY_WINDOW):dated.statement.end]
    named = {int(year) for year in ANY_YEAR.findall(near_by)}
    days += [d for year in sorted(named) if (d := dated.on(year))]
    return days if near else []


def _publication_doubtful(wrong: Sequence[Dated]) -> bool:
    """Whether one other year puts several wrong weekdays right: then the year of publication is what is wrong."""
    yearless = [dated for dated in wrong if dated.year is None]
    published = yearless[0].statement.article.published if yearless else None
    if published is None or len({(d.month, d.day) for d in yearless}) < LEAST_FOR_DOUBT:
        return False
    years = range(published.earliest.year - DOUBTFUL_YEARS, published.earliest.year + 2)
    return any(all(dated.right_in(year) for dated in yearless) for year in years)
