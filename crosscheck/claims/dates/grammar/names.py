"""Whether a month's name is a month where it stands: "may", "march", "April Jones" and "Theresa May" are not."""

import re
from functools import lru_cache

from crosscheck.claims.dates import context
from crosscheck.claims.dates.grammar.patterns import MONTH
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, not_dates

MAY_THE_PERSON = re.compile(r"(?:theresa|mrs\.?|ms\.?|mr\.?|minister|premier|brian|leader) may(?![a-z])")

MONTH_RANGE = re.compile(rf"(?:[ ]?-[ ]?|/|[ ](?:to|through)[ ]){MONTH}")
"""After a month: "-February", "to March"."""

_ARTICLES = frozenset({"the", "a"})
_SENTENCE_STARTERS = frozenset({"the", "a", "its", "his", "their", "our", "but", "and"})


def is_other_word(view: View, at: int, name: str, strong: bool) -> bool:
    """Whether the month's name at a place is another word, or somebody's name.

    `strong` when the words around it already say that it is a month ("early", a year after it).
    """
    word = name.rstrip(".")
    if word in calendar.MONTHS_LIKE_WORDS and not context.capitalised(view, at):
        return True
    if strong:
        return False
    before = context.word_before(view, at)
    if before in not_dates.TITLE_BEFORE_MONTH:
        return True
    if MONTH_RANGE.match(view.low, at + len(name)) or before in context.SURELY_IN_TIME:
        return _is_bare_abbreviation(name, before) and not MONTH_RANGE.match(view.low, at + len(name))
    return (
        _is_bare_abbreviation(name, before)
        or (word == "may" and (before not in context.IN_TIME or _speaks_of_may(view.low)))
        or (word == "march" and before not in context.IN_TIME | _ARTICLES)
        or (word in calendar.MONTHS_LIKE_NAMES and _in_name(view, at, at + len(name), before))
    )


def has_other_meaning(view: View, at: int, name: str) -> bool:
    """Whether a name with a day beside it is still no month: "may 5", "Long March 5"."""
    if name.rstrip(".") not in calendar.MONTHS_LIKE_WORDS:
        return False
    return not context.capitalised(view, at) or context.word_before(view, at) in not_dates.TITLE_BEFORE_MONTH


def _is_bare_abbreviation(name: str, before: str) -> bool:
    """Whether a short form stands where only a dot and a word like "in" would make it a month ("Jan", "in Mar")."""
    word = name.rstrip(".")
    if word not in calendar.MONTH_ABBREVIATIONS or word == "sept":
        return False
    return not (name.endswith(".") and before in context.IN_TIME)


@lru_cache(maxsize=1)
def _speaks_of_may(low: str) -> bool:
    """Whether a text names a person called May. The last answer is kept: every "May" of a text asks again."""
    return MAY_THE_PERSON.search(low) is not None


def _in_name(view: View, start: int, end: int, before: str) -> bool:
    """Whether a capitalised word stands beside, as in a person's name or a title."""
    if view.text[start:end].isupper():
        return False
    if view.text[end : end + 1] == " " and context.capitalised(view, end + 1):
        return True
    leads = before.isalpha() and before not in context.IN_TIME and before not in _SENTENCE_STARTERS
    return leads and context.capitalised(view, start - 1 - len(before))
