"""A length of time as days, the two ends of a stretch, and the finding that they do not match (XC304)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, dimension
from crosscheck.compare.checks.making import finding, plural
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.granules import FROM_ON, Span, named, shifted
from crosscheck.model import Claim, Finding, Moment, Quantity, Reason

CONFIDENCE = 0.9
DAY_SECONDS = 86_400.0

YEARS_SLACK = 1
"""Years that an age, an anniversary or "years ago" may be off: a birthday or a season still to come, or rounding."""

YEAR_LENGTH, MONTH_LENGTH = 365, 30
"""Days that the first or last year or month of a stretch leaves open."""

FROM_TO = re.compile(r"\b(?:from|between)\s|\d\s?[-–—]\s?\w|\w\s(?:to|until|through)\s", re.IGNORECASE)
"""Inside or before a claim that tells both ends of a stretch."""

LINKS = re.compile(r"\b(?:from|to|and|until|through|between)\b", re.IGNORECASE)
MONTH_NAMED = re.compile(r"[A-Za-z]{3}")
DAY_NAMED = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
YEAR_NAMED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")

STORY_TIME = re.compile(rf"\b(?:{alternatives(cues.STORY_TIME)})\b(?!\sborn\b)", re.IGNORECASE)
"""Words that tell an age or a length of another day than the article's."""


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: its claim and the least and most days it may mean."""

    claim: Claim
    least: float
    most: float

    def misses(self, least: float, most: float) -> bool:
        """Whether it cannot be between so many days."""
        return self.most < least or self.least > most


def lengths(statement: Statement) -> list[Length]:
    """The lengths of time that a sentence tells."""
    made = []
    for claim in statement.quantities:
        size = amount(claim) if dimension(claim) == "time" else None
        if size is not None:
            low, high = size.admits()
            made.append(Length(claim, low / DAY_SECONDS, high / DAY_SECONDS))
    return made


def ends_of(statement: Statement, claim: Claim) -> tuple[Span, Span] | None:
    """The first and the last day, month or year of a stretch; None for a claim that names no two ends."""
    value = claim.value
    lead = statement.article.text[max(statement.start, claim.start - len("between ")):claim.start]
    if not isinstance(value, Moment) or value.earliest is None or value.latest is None:
        return None
    if value.earliest >= value.latest or not FROM_TO.search(lead + claim.text):
        return None
    words = LINKS.sub(" ", YEAR_NAMED.sub(" ", claim.text))
    if DAY_NAMED.search(words):
        return Span(value.earliest, value.earliest), Span(value.latest, value.latest)
    length = MONTH_LENGTH if MONTH_NAMED.search(words) else YEAR_LENGTH
    if length == YEAR_LENGTH and not YEAR_NAMED.search(claim.text):
        return None
    return Span(value.earliest, shifted(value.earliest, length)), Span(shifted(value.latest, -length), value.latest)


def days_of(claim: Claim) -> Span | None:
    """The days that a claim names; None where it is no date."""
    return named(claim.value) if isinstance(claim.value, Moment) else None


def year_of(claim: Claim) -> int | None:
    """The year of a claim that names a year by its digits, and no more than one."""
    value = claim.value
    years = YEAR_NAMED.findall(claim.text)
    if not isinstance(value, Moment) or len(years) != 1 or value.earliest is None:
        return None
    return int(years[0]) if value.qualifier in FROM_ON or value.latest is not None else None


def told(days: float, length: Length) -> str:
    """A number of days in the unit in which the length is told: "about 14 years"."""
    value = length.claim.value
    shown, size = "day", 1.0
    if isinstance(value, Quantity) and value.low and value.base.low:
        shown, size = value.unit, value.base.low / value.low / DAY_SECONDS
    return f"about {days / size:.2g} {plural(shown)}"


def whole_years(first: int, last: int) -> tuple[Span, Span]:
    """The two years as spans."""
    return Span(date(first, 1, 1), date(first, 12, 31)), Span(date(last, 1, 1), date(last, 12, 31))


def wrong_span(
    statement: Statement, stated: Claim, dates: Sequence[Claim], ends: tuple[Span, Span], expected: str
) -> Finding:
    """The finding that a length as `stated` is not the one between the two ends."""
    facts = {"start": in_words(ends[0]), "end": in_words(ends[1]), "expected": expected, "stated": stated.text}
    groups = ((stated,), tuple(dates))
    return finding("XC304", Reason.SPAN_WRONG, statement.article, groups, CONFIDENCE, facts)


def in_words(span: Span) -> str:
    """A day as "2024-03-05", a month as "2024-03", anything longer as its year."""
    if span.first == span.last:
        return span.first.isoformat()
    return f"{span.first.year}" if span.days() > MONTH_LENGTH + 1 else f"{span.last:%Y-%m}"
