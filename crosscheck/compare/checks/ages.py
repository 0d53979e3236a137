"""XC304: an anniversary or an age that does not match the year it is told with."""

import re
from collections.abc import Iterator
from itertools import pairwise

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, dimension
from crosscheck.compare.checks.lengths import (
    CONFIDENCE,
    STORY_TIME,
    YEARS_SLACK,
    ends_of,
    whole_years,
    wrong_span,
    year_of,
)
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.granules import Span
from crosscheck.model import BlockKind, Claim, Finding, Reason

OLDEST = 115
"""Years a person may live: what is more is no age."""

ANNIVERSARY = re.compile(rf"\s(?:{alternatives(cues.ANNIVERSARIES)})\b", re.IGNORECASE)
CENTENARY = re.compile(rf"\b(?:{alternatives(cues.CENTENARIES)})\b", re.IGNORECASE)
FOUNDED = re.compile(
    rf"\b(?:{alternatives(cues.FOUNDED)})\s(?:\w+\s){{0,3}}?(?:in|on|since)\s(?:\w+\s){{0,2}}$", re.IGNORECASE
)
BORN = re.compile(r"\b(?:born|b\.)\s(?:\w+\s){0,3}?(?:in\s|on\s)?$", re.IGNORECASE)
LIFE = re.compile(r"(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d")
BORN_FOLLOWS = re.compile(r"\s?\((?:born|b\.)\s", re.IGNORECASE)
DIED_IN = re.compile(r"\b(?:died|death|passed\saway|killed)\s(?:\w+\s){0,3}?(?:in|on)\s$", re.IGNORECASE)
DIED = re.compile(r"\b(?:died|dies|dead|death|passed\saway)\b", re.IGNORECASE)


def wrong_ages(statement: Statement) -> Iterator[Finding]:
    """The anniversaries and ages of one sentence that their years contradict."""
    if statement.block is not BlockKind.TABLE:
        yield from _anniversaries(statement)
        yield from _centenaries(statement)
        yield from _ages(statement)
        yield from _lifespans(statement)


def _anniversaries(statement: Statement) -> Iterator[Finding]:
    """ "the 50th anniversary" of something founded in another year."""
    today = statement.article.published
    for claim in statement.quantities:
        nth = amount(claim)
        if dimension(claim) != "rank" or nth is None or not ANNIVERSARY.match(statement.after(claim)):
            continue
        for moment in statement.moments:
            ends = ends_of(statement, moment)
            if ends is not None and ends[1].last.year - ends[0].first.year > 1 and _follows(statement, claim, moment):
                years = ends[1].last.year - ends[0].first.year
                if years != nth.low:
                    yield wrong_span(statement, claim, (moment,), ends, f"{years} years")
            founded = year_of(moment)
            if founded is None or today is None or not FOUNDED.search(statement.before(moment)):
                continue
            others = [y for m in statement.moments if (y := year_of(m)) is not None and y != founded]
            if any(abs(year - founded - nth.low) <= YEARS_SLACK for year in (*others, today.earliest.year)):
                continue
            yield wrong_span(
                statement, claim, (moment,), whole_years(founded, today.earliest.year),
                f"{today.earliest.year - founded} years",
            )


def _centenaries(statement: Statement) -> Iterator[Finding]:
    """A centenary of something founded in another year."""
    today, word = statement.article.published, CENTENARY.search(statement.text) if statement.moments else None
    if word is None or today is None:
        return
    years = cues.CENTENARIES[word.group().lower()]
    for moment in statement.moments:
        founded = year_of(moment)
        if founded is None or not FOUNDED.search(statement.before(moment)):
            continue
        others = [y for m in statement.moments if (y := year_of(m)) is not None and y != founded]
        if not any(abs(year - founded - years) <= YEARS_SLACK for year in (*others, today.earliest.year)):
            facts = {
                "start": f"{founded}", "end": f"{today.earliest.year}", "stated": word.group(),
                "expected": f"{today.earliest.year - founded} years",
            }
            yield finding("XC304", Reason.SPAN_WRONG, statement.article, ((moment,),), CONFIDENCE, facts)


def _follows(statement: Statement, claim: Claim, moment: Claim) -> bool:
    """Whether a stretch in parentheses comes right after an anniversary."""
    words = statement.between(claim, moment) if claim.end <= moment.start else ""
    return re.fullmatch(r"\s\w+\s?\(", words) is not None


def _ages(statement: Statement) -> Iterator[Finding]:
    """An age beside a year of birth that gives another."""
    today = statement.article.published
    if not statement.moments or not any(_is_age(statement, c) for c in statement.quantities):
        return
    births = [(m, y) for m in statement.moments if (y := year_of(m)) is not None and BORN.search(statement.before(m))]
    ages = [c for c in statement.quantities if _is_age(statement, c)]
    if today is None or len(births) != 1 or len(ages) != 1 or STORY_TIME.search(statement.text):
        return
    if DIED.search(statement.text) or len({year_of(m) for m in statement.moments if year_of(m)}) > 1:
        return
    (born, year), age = births[0], amount(ages[0])
    years = today.earliest.year - year
    if age is None or not 0 < years <= OLDEST or years - 1 - YEARS_SLACK <= age.low <= years + YEARS_SLACK:
        return
    yield wrong_span(statement, ages[0], (born,), whole_years(year, today.earliest.year), f"{years} years")


def _is_age(statement: Statement, claim: Claim) -> bool:
    """Whether a claim is an age: read as one, or a bare figure before a birth in parentheses."""
    if dimension(claim) == "count":
        return BORN_FOLLOWS.match(statement.after(claim)) is not None
    return dimension(claim) == "age"


def _lifespans(statement: Statement) -> Iterator[Finding]:
    """An age at death beside the years of a life: "(1940-2020) died aged 70"."""
    ages = [c for c in statement.quantities if dimension(c) == "age"]
    age = amount(ages[0]) if len(ages) == 1 and DIED.search(statement.text) else None
    if age is None:
        return
    for claims, ends in _lives(statement):
        years = ends[1].last.year - ends[0].first.year
        if 0 < years <= OLDEST and not years - 1 <= age.low <= years:
            yield wrong_span(statement, ages[0], claims, ends, f"{years} years")


def _lives(statement: Statement) -> Iterator[tuple[tuple[Claim, ...], tuple[Span, Span]]]:
    """The years of birth and death that a sentence tells, as one claim or as two."""
    for claim in statement.moments:
        ends = ends_of(statement, claim) if LIFE.fullmatch(claim.text) else None
        if ends is not None:
            yield (claim,), ends
    for one, other in pairwise(statement.moments):
        born, died = year_of(one), year_of(other)
        if born is None or died is None or not BORN.search(statement.before(one)):
            continue
        if DIED_IN.search(statement.between(one, other)):
            yield (one, other), whole_years(born, died)
