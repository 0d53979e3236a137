"""A length of time as days, the two ends of a stretch, and the finding that they do not match (XC304)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crosscheck.compare.checks.amounts import amount
from crosscheck.compare.checks.making import finding, plural
from crosscheck.compare.checks.statements import Statement
from crosscheck.compare.figures import Figure
from crosscheck.compare.granules import FROM_ON, Span, shifted
from crosscheck.lexicon import numerals
from crosscheck.model import Article, Claim, Finding, Moment, Qualifier, Quantity, Reason

CONFIDENCE = 0.9
DAY_SECONDS = 86_400.0
YEAR_DAYS = 365.25

UNIT_SECONDS = {
    "minute": 60.0, "hour": 3600.0, "day": DAY_SECONDS, "night": DAY_SECONDS, "week": 7 * DAY_SECONDS,
    "month": YEAR_DAYS / 12 * DAY_SECONDS, "year": YEAR_DAYS * DAY_SECONDS, "decade": 10 * YEAR_DAYS * DAY_SECONDS,
}

LATER = re.compile(
    rf"""(?:(?:just|only|some|about|nearly|almost)\s)?(?P<number>[\w.,-]+)(?P<half>\sand\sa\shalf)?
         \s(?P<unit>{"|".join(UNIT_SECONDS)})s?\s(?:later|afterwards?|on)$""",
    re.VERBOSE | re.IGNORECASE,
)
"""A date told by how long after another it is: "three and a half hours later"."""

CLOCK = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?!\d)\s?(?P<half>[ap])?\.?m?\b", re.IGNORECASE
)
"""A time of the day inside a claim: "9am", "15:30"."""

YEAR_LENGTH, MONTH_LENGTH = 365, 30
"""Days that the first or last year or month of a stretch leaves open."""

FROM_TO = re.compile(r"\b(?:from|between)\s|\d\s?[-–—]\s?\w|\w\s(?:to|until|through)\s", re.IGNORECASE)
"""Inside or before a claim that tells both ends of a stretch."""

LINKS = re.compile(r"\b(?:from|to|and|until|through|between)\b", re.IGNORECASE)
MONTH_NAMED = re.compile(r"[A-Za-z]{3}")
DAY_NAMED = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
YEAR_NAMED = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: its claim and the least and most days it may mean."""

    claim: Claim
    least: float
    most: float

    def misses(self, least: float, most: float) -> bool:
        """Whether it cannot be between so many days."""
        return self.most < least or self.least > most


def length_of(claim: Claim) -> Length | None:
    """The length of time that a claim tells."""
    size = amount(claim) or later(claim)
    if size is None:
        return None
    low, high = size.admits()
    return Length(claim, low / DAY_SECONDS, high / DAY_SECONDS)


def later(claim: Claim) -> Figure | None:
    """The length of a date that is told as so long after another, in seconds."""
    match = LATER.fullmatch(claim.text) if isinstance(claim.value, Moment) else None
    number = _number(match["number"].lower()) if match else None
    if match is None or number is None:
        return None
    unit = UNIT_SECONDS[match["unit"].lower()]
    size = (number + (0.5 if match["half"] else 0.0)) * unit
    return Figure(size, size, unit / 2, unit, Qualifier.EXACT)


def _number(word: str) -> float | None:
    """A number in figures or in words below a hundred."""
    try:
        return float(word.replace(",", ""))
    except ValueError:
        parts = [numerals.ONES.get(p, numerals.TENS.get(p)) for p in word.split("-")]
        known = [p for p in parts if p is not None]
        return float(sum(known)) if len(known) == len(parts) and known else 1.0 if word in ("a", "an") else None


def years_of(claim: Claim) -> float | None:
    """A length or an age in years where it is told in years, without a bound."""
    value = claim.value
    if not isinstance(value, Quantity) or value.low is None or value.low != value.high:
        return None
    if value.dimension == "time":
        return value.low * {"year": 1, "decade": 10, "century": 100}.get(value.unit, 0) or None
    return value.low


def ends_of(statement: Statement, claim: Claim) -> tuple[Span, Span] | None:
    """The first and the last day, month or year of a stretch; None for a claim that names no two ends."""
    value = claim.value
    lead = statement.article.text[max(statement.start, claim.start - len("between ")):claim.start]
    if not isinstance(value, Moment) or value.earliest is None or value.latest is None:
        return None
    if value.earliest >= value.latest or value.granularity == "time" or not FROM_TO.search(lead + claim.text):
        return None
    words = LINKS.sub(" ", YEAR_NAMED.sub(" ", claim.text))
    if DAY_NAMED.search(words):
        return Span(value.earliest, value.earliest), Span(value.latest, value.latest)
    length = MONTH_LENGTH if MONTH_NAMED.search(words) else YEAR_LENGTH
    if length == YEAR_LENGTH and not YEAR_NAMED.search(claim.text):
        return None
    return Span(value.earliest, shifted(value.earliest, length)), Span(shifted(value.latest, -length), value.latest)


def year_of(claim: Claim) -> int | None:
    """The year of a claim that names a year by its digits, and no more than one."""
    value = claim.value
    years = YEAR_NAMED.findall(claim.text)
    if not isinstance(value, Moment) or len(years) != 1 or value.earliest is None:
        return None
    return int(years[0]) if value.qualifier in FROM_ON or value.latest is not None else None


def told(days: float, claim: Claim) -> str:
    """A number of days in the unit in which a length is told: "about 14 years"."""
    value = claim.value
    shown, size = "day", 1.0
    if isinstance(value, Quantity) and value.low and value.base.low:
        shown, size = value.unit, value.base.low / value.low / DAY_SECONDS
    return f"about {days / size:.2g} {plural(shown)}"


def whole_year(year: int) -> Span:
    """A year as a span."""
    return Span(date(year, 1, 1), date(year, 12, 31))


def wrong_span(
    article: Article, stated: Claim, dates: Sequence[Claim], ends: tuple[Span, Span], expected: str
) -> Finding:
    """The finding that a length as `stated` is not the one between the two ends."""
    facts = {"start": in_words(ends[0]), "end": in_words(ends[1]), "expected": expected, "stated": stated.text}
    groups = ((stated,), tuple(dict.fromkeys(dates)))
    return finding("XC304", Reason.SPAN_WRONG, article, groups, CONFIDENCE, facts)


def in_words(span: Span) -> str:
    """A day as "2024-03-05", a month as "2024-03", anything longer as its year."""
    if span.first == span.last:
        return span.first.isoformat()
    return f"{span.first.year}" if span.days() > MONTH_LENGTH + 1 else f"{span.last:%Y-%m}"
