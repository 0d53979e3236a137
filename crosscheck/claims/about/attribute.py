"""The noun phrase that a figure measures ("total investment", "site area"), found by the words that link them."""

from collections.abc import Sequence

from crosscheck.claims.about.words import Word
from crosscheck.claims.nouns import counted_noun
from crosscheck.lexicon.grammar import PREPOSITIONS
from crosscheck.lexicon.scopes import MEASURE_LINKS

MAX_LENGTH = 5
"""Words of a noun phrase worth keeping."""
PASSED_OVER = frozenset("a an the some about around nearly almost just more less than over under up its their his her our this that these those only also now already currently alone as record total".split())


def attribute(text: str, words: Sequence[Word], start: int, end: int, stop: int, *, counts: bool) -> str:
    """What the figure at start:end measures, in the words of its sentence; "" where nothing says so."""
    if counts:
        noun = counted_noun(text, end, stop, plural=True)
        if noun:
            return noun.phrase
    before = [w for w in words if w.end <= start]
    after = [w for w in words if w.start >= end]
    return _linked(text, before) or _following(text, after, end) or _nearest(before)


def _linked(text: str, before: list[Word]) -> str:
    """The phrase before a linking word: "an area of 23 hectares", "its export value reached 46.9 billion"."""
    position = len(before) - 1
    while position >= 0 and before[position].low in PASSED_OVER:
        position -= 1
    if position < 0 or before[position].low not in MEASURE_LINKS:
        return ""
    while position >= 0 and (before[position].low in MEASURE_LINKS or not before[position].content):
        position -= 1
    return _phrase_before(text, before[: position + 1])


def _phrase_before(text: str, before: list[Word]) -> str:
    """The run of content words that ends the list, joined by "of" at most once."""
    taken: list[Word] = []
    for word in reversed(before):
        if taken and _broken(text, word, taken[-1]):
            break
        if word.content or (word.low == "of" and taken):
            taken.append(word)
        else:
            break
        if len(taken) == MAX_LENGTH:
            break
    while taken and not taken[-1].content:
        taken.pop()
    return " ".join(w.text for w in reversed(taken))


def _broken(text: str, left: Word, right: Word) -> bool:
    """Whether punctuation stands between two words."""
    return any(c in ",;:()—–\n\"“”" for c in text[left.end : right.start])


def _following(text: str, after: list[Word], end: int) -> str:
    """The phrase after the figure: "$1.6 billion chip factory launch", "$3 million in funding"."""
    taken: list[Word] = []
    for word in after:
        if taken and _broken(text, taken[-1], word) or (not taken and text[end : word.start].strip(" -\u00a0") not in ("", "in", "of", "for")):
            break
        if not word.content:
            if not taken and word.low in ("in", "of", "for"):
                continue
            break
        taken.append(word)
        if len(taken) == MAX_LENGTH:
            break
    return " ".join(w.text for w in taken)


def _nearest(before: list[Word]) -> str:
    """The content word nearest before the figure, mostly its verb."""
    for word in reversed(before):
        if word.content and word.low not in PREPOSITIONS:
            return word.text
    return ""
