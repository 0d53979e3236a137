"""XC305: a percentage that does not follow from a figure and the older one that it is compared with."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, counted, dimension, is_share, same_measure
from crosscheck.compare.checks.changes import (
    ADJUSTED,
    BREAKS,
    CHANGE,
    HEDGE,
    OF_SOMETHING,
    UNFIT,
    WORDS_BETWEEN,
    Change,
    fits,
    percent_range,
    unless_it_fits,
)
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.quantities import closeness
from crosscheck.model import BlockKind, Claim, Finding, Qualifier

COMPARED = re.compile(rf"\b(?:{alternatives(cues.COMPARED)})\s+(?:an?\s+|the\s+|its\s+)?{HEDGE}$", re.IGNORECASE)
"""Right before the older of two figures: "31,240 students, compared with 30,010"."""

MORE_THAN_BEFORE = re.compile(
    rf"""\s*(?:(?:{alternatives(cues.GREATER)})\s+)? (?:{alternatives((*cues.COMPARED, "than", "on", "over"))})\s+
         (?:[\w’'-]+\s+){{0,4}}?""",
    re.VERBOSE | re.IGNORECASE,
)
"""Between a percentage and the older figure: "up 6% from 1.74 billion", "6% more than"."""

GREATER = re.compile(rf"\s*(?:{alternatives(cues.GREATER)})\b", re.IGNORECASE)
SENTENCE_PARTS = re.compile(r"[;–—]|\.\s|:\s(?!up\b|down\b)|\b(?:while|whereas|but)\b", re.IGNORECASE)
LEAST_CLAIMS = 3
"""The two figures and what is said of their difference."""

LOOK_AHEAD = 3
"""Claims after a figure among which the older one is looked for."""

LEAST_LIKENESS = 0.2
"""Ratio below which two figures are hardly the same thing before and after."""

WORDS_TO_OLDER = 100
"""Characters from a figure to the older one that it is compared with."""


def wrong_comparisons(statement: Statement) -> Iterator[Finding]:
    """The changes of one sentence, told by comparing, that do not follow from their figures."""
    if statement.block is not BlockKind.TABLE and len(statement.quantities) > LEAST_CLAIMS - 1:
        found = tuple(_found(statement))
        if found and not ADJUSTED.search(statement.text):
            yield from found


def _found(statement: Statement) -> Iterator[Finding]:
    claims = [c for c in statement.quantities if dimension(c) not in UNFIT or is_share(c)]
    found: dict[Claim, list[Change]] = {}
    for index, now in enumerate(claims):
        for place, older in enumerate(claims[index + 1:index + 1 + LOOK_AHEAD], index + 1):
            if dimension(now) in UNFIT or not same_measure(now, older) or counted(older) not in ("", counted(now)):
                continue
            told = _comparison(statement, now, older, claims[index + 1:place], claims[place + 1:place + 2])
            if told is not None:
                found.setdefault(told[1], []).append(told[0])
    for percent, changes in found.items():
        ranges = [r for r in map(percent_range, changes) if r is not None]
        if not any(fits(percent, expected) for expected in ranges):
            alike = (c for c in changes if closeness(c.before, c.after, "") >= LEAST_LIKENESS)
            for change in islice(alike, 1):
                yield from unless_it_fits(statement, change, percent)


def _comparison(
    statement: Statement, now: Claim, older: Claim, between: Sequence[Claim], following: Sequence[Claim]
) -> tuple[Change, Claim] | None:
    """A figure, an older one, and the percentage between or after them."""
    after, before = amount(now), amount(older)
    if after is None or before is None or before.low <= 0:
        return None
    change = Change((now, older), before, after, now.start, older.end)
    inside = [c for c in between if is_share(c)]
    words = statement.between(now, older)
    if len(words) > WORDS_TO_OLDER or SENTENCE_PARTS.search(words):
        return None
    if len(inside) == 1 and MORE_THAN_BEFORE.fullmatch(statement.between(inside[0], older)):
        percent, lead = inside[0], statement.between(now, inside[0])
        change = replace(change, before=replace(before, qualifier=Qualifier.EXACT))  # "9% more than the 1.74bn"
        tied = bool(CHANGE.search(lead) or GREATER.match(statement.after(percent))) and not BREAKS.search(lead)
    elif not inside and COMPARED.search(words) and following and is_share(following[0]):
        percent, lead = following[0], statement.between(older, following[0])
        tied = bool(CHANGE.search(lead) or GREATER.match(statement.after(percent)))
        tied = tied and not SENTENCE_PARTS.search(lead) and not OF_SOMETHING.match(statement.after(percent))
    else:
        return None
    return (change, percent) if tied and len(lead) <= WORDS_BETWEEN else None
