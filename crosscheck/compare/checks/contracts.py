"""XC304: a contract or permit that does not last from its start to its end as long as it is said to."""

import re
from collections.abc import Iterator

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.lengths import Length, days_of, lengths, told, wrong_span
from crosscheck.compare.checks.spans import WORDS_BETWEEN
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.granules import Span
from crosscheck.model import BlockKind, Claim, Finding

CONTRACT_SLACK_DAYS = 110
"""Days that a contract may start after it is signed, or run past its last season: a transfer window and a summer."""

END_OF = r"(?:the\s(?:end|summer)\sof\s)?"
UNTIL = rf"(?:{alternatives(cues.UP_TO_DATE)})\s{END_OF}"

CONTRACT = re.compile(
    rf"[\s-](?:\w+\s){{0,2}}?(?:{alternatives(cues.CONTRACTS)})\s(?:\w+\s){{0,3}}?{UNTIL}$", re.IGNORECASE
)
"""Between a length and an end: "a four-year contract until June 2030"."""

UNTIL_INSIDE = re.compile(UNTIL, re.IGNORECASE)
"""The reader of dates may take "until" in."""

SIGNED = re.compile(rf"\b(?:{alternatives(cues.SIGNED)})\b", re.IGNORECASE)
EXTENSION = re.compile(rf"\b(?:{alternatives(cues.EXTENSIONS)})\b", re.IGNORECASE)

FROM_START = re.compile(rf"\b(?:{alternatives(cues.STARTS)})\s$", re.IGNORECASE)
FOR_A_TIME = re.compile(r"\s?,?\sfor\s(?:a\s(?:term|period)\sof\s|a\s|the\s(?:next|following)\s)?", re.IGNORECASE)
"""Between a start and a length: "from 2018 for 25 years"."""

UNTIL_END = re.compile(rf"(?:\s\w+){{0,2}}?(?:\s?,|\sand|\s?\()?\s{UNTIL}$", re.IGNORECASE)
"""Between a length and an end: "for 25 years, until 2043"."""


def wrong_terms(statement: Statement) -> Iterator[Finding]:
    """The contracts and permits of one sentence whose length their dates contradict."""
    if statement.block is BlockKind.TABLE:
        return
    for length in lengths(statement):
        yield from _signed_until(statement, length)
        yield from _from_until(statement, length)


def _signed_until(statement: Statement, length: Length) -> Iterator[Finding]:
    """A contract from its signing to a date: "signed a four-year contract until June 2030"."""
    if not SIGNED.search(statement.before(length.claim)) or EXTENSION.search(statement.text):
        return
    for claim in statement.moments:
        end = days_of(claim) if claim.start >= length.claim.end else None
        if end is None or not CONTRACT.fullmatch(_up_to(statement, length.claim, claim)):
            continue
        start = _signing(statement, claim, end)
        if start is None:
            continue
        least = (end.first - start.last).days - CONTRACT_SLACK_DAYS
        most = (end.last - start.first).days + CONTRACT_SLACK_DAYS
        if length.misses(least, most):
            yield wrong_span(statement, length.claim, (claim,), (start, end), told((least + most) / 2, length))


def _signing(statement: Statement, until: Claim, end: Span) -> Span | None:
    """When a contract was signed: the one earlier date of its sentence, else the day of publication."""
    starts = [s for m in statement.moments if m is not until and (s := days_of(m)) and s.last < end.first]
    if len(starts) == 1:
        return starts[0]
    today = statement.article.published
    return Span(today.earliest, today.latest) if today and not starts else None


def _from_until(statement: Statement, length: Length) -> Iterator[Finding]:
    """A start, a length and an end in a row: "from 2018 for 25 years until 2043"."""
    before = [m for m in statement.moments if m.end <= length.claim.start]
    after = [m for m in statement.moments if m.start >= length.claim.end]
    if not before or not after or not FOR_A_TIME.fullmatch(statement.between(before[-1], length.claim)):
        return
    start, end = days_of(before[-1]), days_of(after[0])
    if start is None or end is None or not FROM_START.search(statement.before(before[-1])):
        return
    if not UNTIL_END.fullmatch(_up_to(statement, length.claim, after[0])):
        return
    least, most = (end.first - start.last).days, (end.last - start.first).days
    if length.misses(least, most):
        dates = (before[-1], after[0])
        yield wrong_span(statement, length.claim, dates, (start, end), told((least + most) / 2, length))


def _up_to(statement: Statement, length: Claim, end: Claim) -> str:
    """The words from a length to an end date, with an "until" that belongs to the date; "" when they are too many."""
    inside = UNTIL_INSIDE.match(end.text)
    words = statement.between(length, end) + (inside.group() if inside else "")
    return words if len(words) <= WORDS_BETWEEN else ""
