"""The words before a date that qualify it: "by 2035", "no later than June", "since the 1950s", "nearly a year ago"."""

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Expression, Range, Shift
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar
from crosscheck.model import Qualifier

LONGEST = 3
"""Words of the longest qualifying phrase ("no later than")."""

MOST_BETWEEN = 3
"""Words such as "the" or "in" that may stand between the phrase and the date."""


def qualifier(view: View, start: int, expression: Expression) -> tuple[int, Qualifier]:
    """Where the qualifying words begin (`start` when there are none), and how they qualify."""
    low, begin = view.low, max(0, start - context.WINDOW)
    gap = low[begin:start]
    if not gap or gap[-1] != " ":
        return start, Qualifier.EXACT
    words = gap.split()
    if begin and words and not gap.startswith(" "):
        words = words[1:]
    skipped = 0
    while words and skipped < MOST_BETWEEN:
        found = _phrase(words)
        if found and _fits(found, expression):
            place = _place(low, begin, start, " ".join(found.split()))
            return place, _value(found, expression)
        if words[-1] not in calendar.BETWEEN_QUALIFIER_AND_DATE:
            break
        words, skipped = words[:-1], skipped + 1
    return start, Qualifier.EXACT


def _phrase(words: list[str]) -> str:
    """The qualifying phrase that the words end with, "" when there is none."""
    for size in range(min(LONGEST, len(words)), 0, -1):
        phrase = " ".join(words[-size:])
        if phrase in calendar.QUALIFYING_WORDS:
            return phrase
    return ""


def _fits(phrase: str, expression: Expression) -> bool:
    if isinstance(expression, Range):
        return phrase not in ("from", "by", "after")
    counted = isinstance(expression, Shift) and abs(expression.count) >= 1
    return counted or phrase not in calendar.AGO_ONLY or phrase == "about"


def _value(phrase: str, expression: Expression) -> Qualifier:
    return Qualifier(calendar.QUALIFYING_WORDS[phrase])


def _place(low: str, begin: int, start: int, phrase: str) -> int:
    """The offset of the phrase's first word; double blanks fall back to its last."""
    at = low.rfind(phrase, begin, start)
    return at if at >= 0 else low.rfind(phrase.split()[-1], begin, start)
