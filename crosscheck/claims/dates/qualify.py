"""The words before a date that qualify it: "by 2035", "no later than June", "since the 1950s", "nearly a year ago"."""

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Clock, Expression, Range, Shift, Weekday
from crosscheck.claims.dates.grammar.patterns import NUMBERS
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar
from crosscheck.model import Qualifier

LONGEST = 3
"""Words of the longest qualifying phrase ("no later than")."""

MOST_BETWEEN = 3
"""Words such as "the" or "in" that may stand between the phrase and the date."""

_LAST_WORDS = frozenset(
    [*(phrase.split()[-1] for phrase in calendar.QUALIFYING_WORDS), *calendar.BETWEEN_QUALIFIER_AND_DATE]
)
_NOT_OF_RANGES = frozenset({"from", "by", "after"})
_COMPARING = frozenset({"more than", "less than"})
_COUNTS = frozenset({"percent", "cent", "million", "billion", "points", "hundred", "thousand"})


def qualifier(view: View, start: int, expression: Expression) -> tuple[int, Qualifier]:
    """Where the qualifying words begin (`start` when there are none), and how they qualify."""
    begin = max(0, start - context.WINDOW)
    gap = view.low[begin:start]
    words = gap.split()
    if not words or words[-1] not in _LAST_WORDS or gap[-1] != " ":
        return start, Qualifier.EXACT
    if begin and gap[0] != " ":
        words = words[1:]  # cut by the window
    counted = isinstance(expression, Shift) and _is_counted(view.low, start)
    for skipped in range(MOST_BETWEEN):
        phrase = _phrase(words)
        if phrase and _fits(phrase, expression, counted and not skipped) and not _compares(words, phrase):
            place = view.low.rfind(phrase, begin, start)
            return (place if place >= 0 else start), Qualifier(calendar.QUALIFYING_WORDS[phrase])
        if not words or words[-1] not in calendar.BETWEEN_QUALIFIER_AND_DATE:
            break
        words = words[:-1]
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
    """Whether a phrase can qualify a date: "about a year ago", not "about last Sunday" nor "over the weekend"."""
    if isinstance(expression, Range):
        return phrase not in _NOT_OF_RANGES
    if isinstance(expression, Clock) and phrase == "from":  # "from 9am to 5pm"
        return False
    if calendar.QUALIFYING_WORDS[phrase] == Qualifier.ABOUT and isinstance(expression, Weekday | Shift):
        return counted
    return counted or phrase not in calendar.AGO_ONLY or phrase == "about"


def _compares(words: list[str], phrase: str) -> bool:
    """Whether "more than a year ago" compares a figure with one of then: "1,200 more than a year ago"."""
    before = words[-LONGEST] if phrase in _COMPARING and len(words) >= LONGEST else ""
    return before[:1].isdigit() or before in NUMBERS or before in _COUNTS
