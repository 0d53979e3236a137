"""XC304: a length of time that does not match the dates it is told with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, dimension
from crosscheck.compare.checks.making import finding, plural
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.granules import FROM_ON, Span, named
from crosscheck.model import BlockKind, Claim, Finding, Moment, Quantity, Reason

CONFIDENCE = 0.9
DAY_SECONDS = 86_400.0
YEAR_DAYS = 365.25

WORDS_BETWEEN = 60
"""Characters between a length of time and the dates it belongs to."""

CONTRACT_SLACK_DAYS = 110
"""Days that a contract may start after it is signed, or run past its last season: a transfer window and a summer."""

YEARS_SLACK = 1
"""Years that an age, an anniversary or "years ago" may be off: a birthday or a season still to come, or rounding."""

HEDGE = rf"(?:(?:{alternatives(cues.HEDGES)})\s+){{0,3}}"

LENGTH_FIRST = re.compile(
    rf"(?:[\s-]\w+){{0,2}}(?:\s?,)?\s?(?:\(|\b(?:(?:running|runs)\s)?from\s|\bof\s|,\s){HEDGE}", re.IGNORECASE
)
"""Between a length and its dates: "14 years, from 1990 to 2004", "a 14-year reign (1990-2004)"."""

LENGTH_LAST = re.compile(
    rf"\)?\s?[,(–—-]\s?(?:for\s|a\s|in\sall\s)?(?:(?:{alternatives(cues.STRETCHES)})\sof\s)?{HEDGE}", re.IGNORECASE
)
"""Between dates and their length: "from 1990 to 2004, a reign of 14 years"."""

LENGTH_ENDS = re.compile(r"\s*(?:[,.;:)–—]|$|in\s(?:all|total)\b)")
"""After a length that stands by itself: "14 years."."""

FROM_TO = re.compile(r"\b(?:from|between)\s|\d\s?[-–—]\s?\w|\w\s(?:to|until|through)\s", re.IGNORECASE)
"""Inside or before a claim that tells both ends of a stretch."""

MONTH_NAMED = re.compile(r"[A-Za-z]{3}")
DAY_NAMED = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
YEAR_ONLY = re.compile(r"(?:19|20)\d\d")

SINCE = re.compile(r"(?:\s?,|\s?\()?\s?(?:ever\s)?since\s$", re.IGNORECASE)
"""Between a length and its start: "20 years since 1990"."""

AGO_THEN = re.compile(r"\s?[,(–—]?\s?(?:back\s)?(?:in|on|since)?\s?(?:early|late|the\s\w+\sof)?\s?", re.IGNORECASE)
"""Between "30 years ago" and the year it means, whichever comes first."""

AGO = re.compile(r"\byears?\sago$", re.IGNORECASE)

STORY_TIME = re.compile(rf"\b(?:{alternatives(cues.STORY_TIME)})\b", re.IGNORECASE)
"""Words that tell an age of another day than the article's."""

END_OF = r"(?:the\s(?:end|summer)\sof\s)?"
CONTRACT = re.compile(
    rf"""[\s-](?:\w+\s){{0,2}}?(?:{alternatives(cues.CONTRACTS)})\s
         (?:\w+\s){{0,3}}?(?:{alternatives(cues.UP_TO_DATE)})\s{END_OF}$""",
    re.IGNORECASE | re.VERBOSE,
)
"""Between a length and an end: "a four-year contract until June 2030"."""

UNTIL_INSIDE = re.compile(rf"(?:{alternatives(cues.UP_TO_DATE)})\s{END_OF}", re.IGNORECASE)
SINCE_INSIDE = re.compile(r"since\s", re.IGNORECASE)
GAP = re.compile(r"\s?[,(]?\s?")
"""The reader of dates may count "until" and "since" as part of a date."""

SIGNED = re.compile(rf"\b(?:{alternatives(cues.SIGNED)})\b", re.IGNORECASE)
EXTENSION = re.compile(rf"\b(?:{alternatives(cues.EXTENSIONS)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: its claim and the least and most days it may mean."""

    claim: Claim
    least: float
    most: float


def wrong_spans(statement: Statement) -> Iterator[Finding]:
    """The lengths of time of one sentence that their dates contradict."""
    if statement.block is BlockKind.TABLE:
        return
    for length in _lengths(statement):
        for moment in statement.moments:
            yield from _of_stretch(statement, length, moment)
            yield from _since(statement, length, moment)
        yield from _of_contract(statement, length)
    yield from _ago(statement)


def _lengths(statement: Statement) -> list[Length]:
    made = []
    for claim in statement.quantities:
        size = amount(claim) if dimension(claim) == "time" else None
        if size is not None:
            low, high = size.admits()
            made.append(Length(claim, low / DAY_SECONDS, high / DAY_SECONDS))
    return made


def _of_stretch(statement: Statement, length: Length, claim: Claim) -> Iterator[Finding]:
    """A length beside a stretch with two ends: "from 1990 to 2004, a reign of 20 years"."""
    ends = ends_of(statement, claim)
    if ends is None or not _beside(statement, length.claim, claim):
        return
    first, last = ends
    least, most = (last.first - first.last).days - 1, (last.last - first.first).days + 1
    if length.most < least or length.least > most:
        yield wrong_span(statement, length.claim, claim, (first, last), _told((least + most) / 2, length))


def ends_of(statement: Statement, claim: Claim) -> tuple[Span, Span] | None:
    """The first and the last day, month or year of a stretch; None for a claim that names no two ends."""
    value = claim.value
    lead = statement.article.text[max(statement.start, claim.start - len("between ")):claim.start]
    if not isinstance(value, Moment) or value.earliest is None or value.latest is None:
        return None
    if not FROM_TO.search(lead + claim.text):
        return None
    if value.granularity not in ("range", "year", "month", "day") or value.earliest >= value.latest:
        return None
    years = YEAR_ONLY.findall(claim.text)
    words = YEAR_ONLY.sub(" ", claim.text)
    if len(years) == 2 and not MONTH_NAMED.search(re.sub(r"\b(?:from|to|and|until|through|between)\b", " ", words)):
        return _granule(value.earliest, 365, True), _granule(value.latest, 365, False)
    if DAY_NAMED.search(words):
        return Span(value.earliest, value.earliest), Span(value.latest, value.latest)
    return _granule(value.earliest, 30, True), _granule(value.latest, 30, False)


def _granule(day: date, days: int, first: bool) -> Span:
    away = timedelta(days=days)
    return Span(day, day + away) if first else Span(day - away, day)


def _beside(statement: Statement, length: Claim, dates: Claim) -> bool:
    """Whether the words between a length and its dates tie the two together."""
    text = statement.article.text
    if length.end <= dates.start:
        words = text[length.end:dates.start]
        return len(words) <= WORDS_BETWEEN and LENGTH_FIRST.fullmatch(words) is not None
    words = text[dates.end:length.start]
    ties = len(words) <= WORDS_BETWEEN and LENGTH_LAST.fullmatch(words) is not None
    return ties and LENGTH_ENDS.match(statement.after(length)) is not None


def _since(statement: Statement, length: Length, claim: Claim) -> Iterator[Finding]:
    """A length up to the day of publication: "the first in 20 years, since 1990"."""
    start, today = year_of(claim), statement.article.published
    if start is None or today is None or length.claim.end > claim.start:
        return
    words = statement.between(length.claim, claim)
    if not SINCE.fullmatch(words) and not (SINCE_INSIDE.match(claim.text) and GAP.fullmatch(words)):
        return
    years = today.earliest.year - start
    if STORY_TIME.search(statement.text):
        return
    if length.most / YEAR_DAYS < years - YEARS_SLACK or length.least / YEAR_DAYS > years + YEARS_SLACK:
        ends = whole_years(start, today.earliest.year)
        yield wrong_span(statement, length.claim, claim, ends, f"{years} years")


def _ago(statement: Statement) -> Iterator[Finding]:
    """ "30 years ago" beside another year than it means."""
    today = statement.article.published
    for claim in statement.moments:
        span = named(claim.value) if isinstance(claim.value, Moment) else None
        if span is None or today is None or not AGO.search(claim.text):
            continue
        for other in statement.moments:
            year = year_of(other)
            words = statement.between(claim, other) if claim.end <= other.start else statement.between(other, claim)
            if year is None or other is claim or len(words) > WORDS_BETWEEN or not AGO_THEN.fullmatch(words):
                continue
            off = max(year - span.last.year, span.first.year - year)
            if off > YEARS_SLACK:
                ends = whole_years(year, today.earliest.year)
                yield wrong_span(statement, claim, other, ends, f"{today.earliest.year - year} years")


def _of_contract(statement: Statement, length: Length) -> Iterator[Finding]:
    """A contract from its signing to a date: "signed a four-year contract until June 2030"."""
    signed = SIGNED.search(statement.before(length.claim))
    if signed is None or EXTENSION.search(statement.text):
        return
    today = statement.article.published
    for claim in statement.moments:
        end = named(claim.value) if isinstance(claim.value, Moment) else None
        if end is None or claim.start < length.claim.end or not _contract_words(statement, length.claim, claim):
            continue
        starts = [s for m in statement.moments if m is not claim and (s := _named_day(m)) and s.last < end.first]
        start = starts[0] if len(starts) == 1 else Span(today.earliest, today.latest) if today and not starts else None
        if start is None:
            continue
        least = (end.first - start.last).days - CONTRACT_SLACK_DAYS
        most = (end.last - start.first).days + CONTRACT_SLACK_DAYS
        if length.most < least or length.least > most:
            yield wrong_span(statement, length.claim, claim, (start, end), _told((least + most) / 2, length))


def _contract_words(statement: Statement, length: Claim, end: Claim) -> bool:
    lead = statement.article.text[length.end:end.start]
    inside = UNTIL_INSIDE.match(end.text)
    return len(lead) <= WORDS_BETWEEN and CONTRACT.fullmatch(lead + (inside.group() if inside else "")) is not None


def _named_day(claim: Claim) -> Span | None:
    return named(claim.value) if isinstance(claim.value, Moment) else None


def year_of(claim: Claim) -> int | None:
    """The year of a claim that names a year by its digits, and no more than one."""
    value = claim.value
    years = YEAR_ONLY.findall(claim.text)
    if not isinstance(value, Moment) or len(years) != 1 or value.earliest is None:
        return None
    return int(years[0]) if value.qualifier in FROM_ON or value.latest is not None else None


def whole_years(first: int, last: int) -> tuple[Span, Span]:
    """The two years as spans."""
    return Span(date(first, 1, 1), date(first, 12, 31)), Span(date(last, 1, 1), date(last, 12, 31))


def _told(days: float, length: Length) -> str:
    """A number of days in the unit in which the length is told."""
    value = length.claim.value
    shown, size = ("day", 1.0)
    if isinstance(value, Quantity) and value.low and value.base.low:
        shown, size = value.unit, value.base.low / value.low / DAY_SECONDS
    return f"about {days / size:.2g} {plural(shown)}"


def wrong_span(statement: Statement, stated: Claim, dates: Claim, ends: tuple[Span, Span], expected: str) -> Finding:
    """A finding that a length as `stated` is not the one between the ends of `dates`."""
    facts = {
        "start": _day_in_words(ends[0]), "end": _day_in_words(ends[1]), "expected": expected, "stated": stated.text,
    }
    return finding("XC304", Reason.SPAN_WRONG, statement.article, ((stated,), (dates,)), CONFIDENCE, facts)


def _day_in_words(span: Span) -> str:
    """A day as "2024-03-05", anything longer as its year or month."""
    if span.first == span.last:
        return span.first.isoformat()
    return f"{span.first.year}" if span.days() > 31 else f"{span.last:%Y-%m}"
