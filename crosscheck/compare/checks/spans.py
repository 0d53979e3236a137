"""XC304: a length of time that does not match the dates it is told with."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.lengths import (
    YEARS_SLACK,
    Length,
    days_of,
    ends_of,
    lengths,
    told,
    whole_years,
    wrong_span,
    year_of,
)
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.granules import Span, month_and_day
from crosscheck.model import BlockKind, Claim, Finding, Moment

YEAR_DAYS = 365.25
LEAP_YEAR = 2024  # the year in which dates without one are subtracted, so that the 29th of February exists

WORDS_BETWEEN = 60
"""Characters between a length of time and the dates it belongs to."""

EVENT_SLACK_DAYS = 1
"""Days that "three days after" may be off: the first or the last day may count, and a night lies between."""

HEDGE = rf"(?:(?:{alternatives((*cues.HEDGES, 'exactly', 'barely'))})\s+){{0,3}}"

LENGTH_FIRST = re.compile(
    rf"(?:[\s-]\w+){{0,2}}(?:\s?,)?\s?(?:\(|\b(?:(?:running|runs)\s)?from\s|\bof\s|,\s){HEDGE}", re.IGNORECASE
)
"""Between a length and its dates: "14 years, from 1990 to 2004", "a 14-year reign (1990-2004)"."""

WITHIN = re.compile(r"\s(?:between|during|in|from)\s", re.IGNORECASE)
"""Between a length and dates that it may not exceed: "closed for 14 months between March 2022 and May 2023"."""

LENGTH_LAST = re.compile(
    rf"""\)? (?: \s?[,(–—-]\s?(?:for\s|a\s|in\sall\s)?(?:(?:{alternatives(cues.STRETCHES)})\sof\s)?
              | \s(?:lasted|took|ran\sfor|lasted\sfor)\s ) {HEDGE}""",
    re.IGNORECASE | re.VERBOSE,
)
"""Between dates and their length: "from 1990 to 2004, a reign of 14 years"."""

LENGTH_ENDS = re.compile(r"\s*(?:[,.;:)–—]|$|in\s(?:all|total)\b)")
"""After a length that stands by itself: "14 years."."""

SINCE = re.compile(r"\s?[,(]?\s?(?:ever\s)?(?:since\s)?", re.IGNORECASE)
"""Between a length and its start: "20 years since 1990"; the date may have taken the word in."""

AGO_THEN = re.compile(r"\s?[,(–—]?\s?(?:back\s)?(?:in|on|since)?\s?(?:early|late|the\s\w+\sof)?\s?", re.IGNORECASE)
"""Between "30 years ago" and the year it means, whichever comes first."""

AGO = re.compile(r"\byears?\sago$", re.IGNORECASE)

PAST_STORY = re.compile(rf"\b(?:{alternatives(cues.PAST_STORY)})\b", re.IGNORECASE)
"""Words that tell a length up to another day than the article's."""

THEN_LENGTH = re.compile(rf"\s?,?\s{HEDGE}", re.IGNORECASE)
AFTER_EVENT = re.compile(r"\s(?P<way>after|before|since|following)\s(?:[\w’'-]+\s){0,8}?(?:of|on)?\s?$", re.IGNORECASE)
"""Around a length between two days: "on 3 May, | three weeks | after the debate of 12 April"."""


BEGAN = re.compile(rf"\b(?:{alternatives(cues.BEGAN)})\s(?:on\s)?$", re.IGNORECASE)
ENDED = re.compile(rf"(?:,|\sand)?\s(?:{alternatives(cues.ENDED)})\s(?:on\s)?", re.IGNORECASE)
SAME_THING = re.compile(r"[\s-][a-z]+(?:\s[a-z]+)?,?\s(?:(?:which|that)\s)?(?:[a-z]+\s){0,2}(?:on\s)?", re.IGNORECASE)
"""Around the days of something that lasted: "12-day | strike, which began on | 3 May | and ended on | 30 May"."""


def wrong_spans(statement: Statement) -> Iterator[Finding]:
    """The lengths of time of one sentence that their dates contradict."""
    if statement.block is BlockKind.TABLE:
        return
    for length in lengths(statement):
        for moment in statement.moments:
            yield from _of_stretch(statement, length, moment)
            yield from _since(statement, length, moment)
        for one, other in pairwise(statement.moments):
            yield from _between_days(statement, one, length, other)
            yield from _began_and_ended(statement, one, length, other)
    yield from _ago(statement)


def _of_stretch(statement: Statement, length: Length, claim: Claim) -> Iterator[Finding]:
    """A length beside a stretch with two ends: "from 1990 to 2004, a reign of 20 years"."""
    ends = ends_of(statement, claim)
    if ends is None:
        return
    first, last = ends
    least, most = (last.first - first.last).days - 1, (last.last - first.first).days + 1
    inside = length.claim.end <= claim.start and WITHIN.fullmatch(statement.between(length.claim, claim)) is not None
    if (_beside(statement, length.claim, claim) and length.misses(least, most)) or (inside and length.least > most):
        yield wrong_span(statement, length.claim, (claim,), (first, last), told((least + most) / 2, length))


def _beside(statement: Statement, length: Claim, dates: Claim) -> bool:
    """Whether the words between a length and its dates tie the two together."""
    if length.end <= dates.start:
        words = statement.between(length, dates)
        return len(words) <= WORDS_BETWEEN and LENGTH_FIRST.fullmatch(words) is not None
    words = statement.between(dates, length)
    ties = len(words) <= WORDS_BETWEEN and LENGTH_LAST.fullmatch(words) is not None
    return ties and LENGTH_ENDS.match(statement.after(length)) is not None


def _since(statement: Statement, length: Length, claim: Claim) -> Iterator[Finding]:
    """A length up to the day of publication: "the first in 20 years, since 1990"."""
    start, today = year_of(claim), statement.article.published
    if start is None or today is None or length.claim.end > claim.start:
        return
    words = statement.between(length.claim, claim)
    if "since" not in f"{words}{claim.text[:6]}".lower() or not SINCE.fullmatch(words):
        return
    years = today.earliest.year - start
    if PAST_STORY.search(statement.text):
        return
    if length.misses((years - YEARS_SLACK) * YEAR_DAYS, (years + YEARS_SLACK) * YEAR_DAYS):
        ends = whole_years(start, today.earliest.year)
        yield wrong_span(statement, length.claim, (claim,), ends, f"{years} years")


def _ago(statement: Statement) -> Iterator[Finding]:
    """ "30 years ago" beside another year than it means."""
    today = statement.article.published
    for claim in statement.moments:
        span = days_of(claim) if AGO.search(claim.text) else None
        if span is None or today is None:
            continue
        for other in statement.moments:
            year = year_of(other)
            words = statement.between(claim, other) if claim.end <= other.start else statement.between(other, claim)
            if year is None or other is claim or len(words) > WORDS_BETWEEN or not AGO_THEN.fullmatch(words):
                continue
            if max(year - span.last.year, span.first.year - year) > YEARS_SLACK:
                ends = whole_years(year, today.earliest.year)
                yield wrong_span(statement, claim, (other,), ends, f"{today.earliest.year - year} years")


def _between_days(statement: Statement, one: Claim, length: Length, other: Claim) -> Iterator[Finding]:
    """A day, a length and another day: "on 3 May, three weeks after the debate of 12 April"."""
    if not one.end <= length.claim.start or not length.claim.end <= other.start:
        return
    if not THEN_LENGTH.fullmatch(statement.between(one, length.claim)):
        return
    event = AFTER_EVENT.fullmatch(statement.between(length.claim, other))
    later, earlier = (other, one) if event and event["way"].lower() == "before" else (one, other)
    ends = _two_days(earlier, later)
    if event is None or ends is None:
        return
    days = (ends[1].first - ends[0].first).days
    if length.misses(days - EVENT_SLACK_DAYS, days + EVENT_SLACK_DAYS):
        yield wrong_span(statement, length.claim, (one, other), ends, f"{days} days")


def _began_and_ended(statement: Statement, one: Claim, length: Length, other: Claim) -> Iterator[Finding]:
    """A length beside a first and a last day: "the 12-day strike, which began on 3 May and ended on 30 May"."""
    if not BEGAN.search(statement.before(one)) or not ENDED.fullmatch(statement.between(one, other)):
        return
    if length.claim.end <= one.start:
        words = statement.between(length.claim, one)
        tied = len(words) <= WORDS_BETWEEN and SAME_THING.fullmatch(words) is not None
    else:
        words = statement.article.text[other.end:length.claim.start]
        tied = LENGTH_LAST.fullmatch(words) is not None and LENGTH_ENDS.match(statement.after(length.claim)) is not None
    ends = _two_days(one, other) if tied else None
    if ends is None:
        return
    days = (ends[1].first - ends[0].first).days
    if length.misses(days - EVENT_SLACK_DAYS, days + EVENT_SLACK_DAYS):
        yield wrong_span(statement, length.claim, (one, other), ends, f"{days} days")


def _two_days(earlier: Claim, later: Claim) -> tuple[Span, Span] | None:
    """Two single days that the article dates itself, the earlier one before the later whatever year was read."""
    if not isinstance(earlier.value, Moment) or not isinstance(later.value, Moment):
        return None
    first, last = days_of(earlier), days_of(later)
    if first is None or last is None or first.days() > 1 or last.days() > 1:
        return None
    if year_of(earlier) is None and year_of(later) is None and last.first < first.first:
        one, two = month_and_day(earlier.value), month_and_day(later.value)
        if one is None or two is None or one[1] is None or two[1] is None or two < one:
            return None
        days = date(LEAP_YEAR, one[0], one[1]), date(LEAP_YEAR, two[0], two[1])
        return Span(days[0], days[0]), Span(days[1], days[1])
    return (first, last) if first.first <= last.first else None
