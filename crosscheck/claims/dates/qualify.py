"""The words before a date that qualify it: "by 2035", "no later than June", "since the 1950s", "nearly a year ago"."""

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Expression, Range, Shift, Weekday
from crosscheck.claims.dates.grammar.patterns import NUMBERS
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar
from crosscheck.model import Qualifier

LONGEST = 3
"""Words of the longest qualifying phrase ("no later than")."""

MOST_BETWEEN = 3
"""Words such as "the" or "in" that may stand between the phrase and the date."""

_LAST_WORDS = (
    frozenset(phrase.split()[-1] for phrase in calendar.QUALIFYING_WORDS) | calendar.BETWEEN_QUALIFIER_AND_DATE
)


def qualifier(view: View, start: int, expression: Expression) -> tuple[int, Qualifier]:
    """Where the qualifying words begin (`start` when there are none), and how they qualify."""
    low, begin = view.low, max(0, start - context.WINDOW)
    gap = low[begin:start]
    if not gap or gap[-1] != " ":
        return start, Qualifier.EXACT
    words = gap.split()
    if not words or words[-1] not in _LAST_WORDS:
        return start, Qualifier.EXACT
    if begin and words and not gap.startswith(" "):
        words = words[1:]
    skipped, counted = 0, isinstance(expression, Shift) and _is_counted(low, start)
    while words and skipped < MOST_BETWEEN:
        found = _phrase(words)
        if found and _fits(found, expression, counted and not skipped) and not _compares(words, found):
            place = _place(low, begin, start, found)
            return place, Qualifier(calendar.QUALIFYING_WORDS[found])
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


def _is_counted(low: str, start: int) -> bool:
    """Whether a number begins the date's words ("two years ago")."""
    return low[start].isdigit() or low[start : start + context.WINDOW].split(" ", 1)[0] in NUMBERS


def _fits(phrase: str, expression: Expression, counted: bool) -> bool:
    if isinstance(expression, Range):
        return phrase not in ("from", "by", "after")
    if calendar.QUALIFYING_WORDS[phrase] == "about" and isinstance(expression, Weekday | Shift) and not counted:
        return False
    return counted or phrase not in calendar.AGO_ONLY or phrase == "about"


def _compares(words: list[str], phrase: str) -> bool:
    """Whether "more than a year ago" compares a figure with one of then: "1,200 more than a year ago"."""
    if phrase not in ("more than", "less than"):
        return False
    before = words[-3] if len(words) > 2 else ""
    return (
        before[:1].isdigit()
        or before in NUMBERS
        or before in ("percent", "cent", "million", "billion", "points", "hundred", "thousand")
    )


def _place(low: str, begin: int, start: int, phrase: str) -> int:
    """The offset of the phrase's first word; double blanks fall back to its last."""
    at = low.rfind(phrase, begin, start)
    return at if at >= 0 else low.rfind(phrase.split()[-1], begin, start)
