"""The words around a place in the text: what decides whether "May", "2000" or "first half" is a date at all."""

import re

from crosscheck.claims.dates.view import View
from crosscheck.lexicon.grammar import STOPPERS

WINDOW = 40
"""Characters looked at before a place: room for four words."""

_WORD_AFTER = re.compile(r"[ ]{1,2}([a-z]+(?:'[a-z]+)?)")
_LAST_WORDS = re.compile(r"[a-z0-9'&.-]+$")

IN_TIME = frozenset({
    "in", "by", "since", "until", "till", "during", "before", "after", "from", "through", "throughout", "last", "next",
    "this", "early", "late", "mid", "between", "around", "circa", "about", "to", "of", "for", "and", "or", "on", "til",
    "within", "beginning", "starting", "ending", "ended", "year", "mid-", "end", "every", "than", "versus", "vs",
})  # fmt: skip
"""Words after which a bare "May" or "1066" may be a date."""

SURELY_IN_TIME = frozenset(
    {"in", "since", "until", "till", "during", "last", "next", "early", "late", "mid", "throughout"}
)
"""Words after which it surely is."""


def words_before(view: View, at: int) -> list[str]:
    """The words just before a place, the nearest first, in lower case, as far as a window goes."""
    words = view.low[max(0, at - WINDOW) : at].split()
    words.reverse()
    return words


def word_before(view: View, at: int) -> str:
    """The word just before a place, "" when punctuation or another line stands between."""
    if at == 0 or view.low[at - 1] not in " -" or view.text[at - 1] == "\n":
        return ""
    match = _LAST_WORDS.search(view.low, max(0, at - WINDOW), at - 1)
    return match[0] if match else ""


_REPEATED = re.compile(r"(?<![a-z])(?:every|each|alternate|most|many)(?: other| single| second)? $")


def is_repeated(view: View, at: int) -> bool:
    """Whether "every" or the like stands before a place: a set of dates, not one."""
    return view.low[at - 2 : at] in ("y ", "h ", "r ", "e ", "d ", "t ") and bool(
        _REPEATED.search(view.low, max(0, at - WINDOW // 2), at)
    )


def word_after(view: View, at: int) -> str:
    """The word that follows a blank at a place, "" when something else or another line follows."""
    if view.text[at : at + 1] == "\n":
        return ""
    match = _WORD_AFTER.match(view.low, at)
    return match[1] if match else ""


def noun_follows(view: View, at: int) -> bool:
    """Whether the next word looks like a plural noun that a number could count."""
    word = word_after(view, at)
    return word.endswith("s") and word not in STOPPERS and not word.endswith(("ss", "'s")) and len(word) > 3


def ends_phrase(view: View, at: int) -> bool:
    """Whether the phrase ends at a place: punctuation, the end, or a word that begins another phrase."""
    rest = view.low[at : at + 1]
    if rest != " ":
        return not rest.isalnum()
    word = word_after(view, at)
    return not word or word in STOPPERS


def capitalised(view: View, at: int) -> bool:
    """Whether the word at a place is written with a capital."""
    return view.text[at : at + 1].isupper()
