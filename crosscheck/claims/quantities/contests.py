"""Scores and votes: "won 5-4", "a 31-24 victory", "two-nil"."""

import re

from crosscheck.claims.nouns import counted_noun
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.parts import Form
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.cues import NOT_AFTER_SCORE
from crosscheck.lexicon.numerals import ONES

_SMALL_WORDS = any_of(ONES)
SCORE = re.compile(
    r"(?P<one>\d{1,3})-(?P<other>\d{1,3})(?:-(?P<third>\d{1,3}))?"
    rf"(?![\w-]|[.,]\d|%| ?(?:{any_of(NOT_AFTER_SCORE)})s?(?![a-z]))"
)
"""5-4, and 10-5-1 of wins, losses and draws"""
IN_WORDS = re.compile(rf"(?P<one>{_SMALL_WORDS})-(?P<other>{_SMALL_WORDS})(?![a-z-])")
"""two-nil"""


def score(sight: Sight, at: int) -> Form | None:
    """Two sides' points or votes, in a sentence about a contest."""
    digits = sight.low[at].isdigit()
    found = (SCORE if digits else IN_WORDS).match(sight.low, at, sight.stop)
    if found is None or (at > sight.start and sight.low[at - 1] in "-.,/$€£"):
        return None
    if digits and found["third"] is None and (_is_year_pair(found) or _is_range(sight, found)):
        return None
    if not (sight.contest or (digits and _in_parentheses(sight, found))):
        return None
    ends = (found["one"], found["other"])
    one, other = (float(end) if digits else float(ONES[end]) for end in ends)
    return Form(at, found.end(), quantity(one, other, unit="score", dimension="score"))


def _is_year_pair(found: re.Match[str]) -> bool:
    """ "the 98-99 season" """
    return len(found["one"]) == 2 and found["one"] > "50" and int(found["other"]) == int(found["one"]) + 1


def _is_range(sight: Sight, found: re.Match[str]) -> bool:
    """ "20-30 games" """
    noun = (
        counted_noun(sight.text, found.end(), sight.stop, plural=True)
        if int(found["one"]) < int(found["other"])
        else None
    )
    return noun is not None and " " not in noun.phrase


def _in_parentheses(sight: Sight, found: re.Match[str]) -> bool:
    """A team's record: "the Colts (10-5)"."""
    return sight.low[found.start() - 1 : found.start()] == "(" and sight.low[found.end() : found.end() + 1] in (
        "",
        ")",
        ",",
    )
