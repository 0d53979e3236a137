"""A sentence as words and signs with tags: a light tagger of closed-class words, endings and neighbours."""

import re
from bisect import bisect_left
from collections.abc import Callable

from crosscheck.lexicon import grammar
from crosscheck.lexicon.equivalents import lemma
from crosscheck.lexicon.equivalents_data import lexicon
from crosscheck.lexicon.numerals import ONES, SCALE_PLURALS, SCALES, TENS
from crosscheck.lexicon.scopes import ADJECTIVES

TOKEN = re.compile(r"\d+(?:[.,]\d+)+|\w+(?:[’'.&/-]\w+)*|[^\w\s]")
"""plant, don't, U.S, second-quarter, 13,000, and every sign on its own."""

DETERMINER, OF, PREPOSITION, TO, CONJUNCTION, PRONOUN = "D", "O", "P", "T", "C", "R"
AUXILIARY, ADVERB, VERB, GERUND, NOUN, NAME, NUMBER, SIGN = "X", "A", "V", "G", "N", "E", "M", "U"
"""Tags. A noun may be an adjective: what matters is what belongs to a noun phrase."""
NOMINAL = frozenset({NOUN, NAME})

CLOSED = {
    **dict.fromkeys(grammar.ADVERBS, ADVERB), **dict.fromkeys(grammar.PREPOSITIONS, PREPOSITION),
    **dict.fromkeys(grammar.DETERMINERS, DETERMINER), **dict.fromkeys(grammar.CONJUNCTIONS, CONJUNCTION),
    **dict.fromkeys(grammar.PRONOUNS, PRONOUN), **dict.fromkeys(grammar.AUXILIARIES, AUXILIARY),
    **dict.fromkeys((*ONES, *TENS, *SCALES, *SCALE_PLURALS, "dozen"), NUMBER),
    "of": OF, "to": TO, "up": ADVERB, "down": ADVERB, "that": CONJUNCTION, "about": ADVERB, "around": ADVERB,
    "over": ADVERB, "off": ADVERB, "out": ADVERB, "back": ADVERB, "total": NOUN, "such": NOUN, "overall": NOUN,
    "aboard": ADVERB, "inside": ADVERB, "outside": ADVERB,
}  # fmt: skip
MAYBE_VERB, MAYBE_PARTICIPLE, MAYBE_GERUND, MAYBE_THIRD_PERSON = "v", "e", "g", "s"
"""Kinds of words that their neighbours decide on."""
OPEN = frozenset({MAYBE_VERB, MAYBE_PARTICIPLE, MAYBE_GERUND, MAYBE_THIRD_PERSON})
KINDS = dict(CLOSED)
"""The kind of every word met so far."""
REMEMBERED = 1 << 16
"""Words whose kind is remembered: more than the vocabulary of a large batch."""
NAMES_LIKE_WORDS = frozenset({"us", "who", "it"})
OPENING_SIGNS = frozenset('.!?:“"')
BEFORE_NOUNS = frozenset({DETERMINER, OF, PREPOSITION, NUMBER})
"""Tags after which a word that may be a verb is a noun ("the rise", "of use")."""


class Tokens:
    """The words and signs of `text[start:end]`: `words` as written, `lows` in lower case, their places, their tags.

    `low` is the text in lower case with plain apostrophes, of the same length.
    """

    __slots__ = ("end", "ends", "lows", "start", "starts", "tags", "words")

    def __init__(self, text: str, low: str, start: int, end: int, is_name: Callable[[str, bool], bool]) -> None:
        self.start, self.end = start, end
        spans = [hit.span() for hit in TOKEN.finditer(text, start, end)]
        self.starts = [span[0] for span in spans]
        self.ends = [span[1] for span in spans]
        self.words = [text[first:last] for first, last in spans]
        self.lows = [low[first:last] for first, last in spans]
        self.tags: list[str] = []
        self._tag(is_name)

    def _tag(self, is_name: Callable[[str, bool], bool]) -> None:
        tags, lows = self.tags, self.lows
        opening = True
        for index, word in enumerate(self.words):
            low = lows[index]
            tag = KINDS.get(low) or _kind(low)
            may_name = word[0].isupper() and (low not in CLOSED or (low in NAMES_LIKE_WORDS and word.isupper()))
            if may_name and is_name(word, opening and not self._before_capital(index)):
                tag = NAME
            elif tag == NOUN and index and lows[index - 1] in grammar.MODALS and _is_verb(low):
                tag = VERB
            if tag in OPEN:
                tag = self._open(index, low, tag)
            tags.append(tag)
            opening = tag == SIGN and (opening or low in OPENING_SIGNS)

    def _open(self, index: int, low: str, kind: str) -> str:
        """The tag of a word that may be a verb, by the words beside it."""
        lows = self.lows
        before = self.tags[index - 1] if index else SIGN
        previous = lows[index - 1] if index else ""
        if previous == "%":
            before = NUMBER
        following = lows[index + 1] if index + 1 < len(lows) else ""
        return _verbal(low, kind, before, following, previous)

    def _before_capital(self, index: int) -> bool:
        """Whether another capitalised word follows, as in a name opening a sentence ("Raj Moreno", "Bank of Ire")."""
        words = self.words
        following = words[index + 1] if index + 1 < len(words) else ""
        if following in ("of", "&") and index + 2 < len(words) and words[index][-1] != "s":
            following = words[index + 2]
        return following[:1].isupper() and len(following) > 1 and following.lower() not in CLOSED

    def mask(self, start: int, end: int) -> None:
        """Make the words of `start` to `end` in the text a figure: "May 2" tells no mood, "Saturday" is no noun."""
        for index in range(bisect_left(self.starts, start), bisect_left(self.starts, end)):
            self.tags[index], self.lows[index] = NUMBER, ""

    def touching(self, index: int) -> bool:
        """Whether no sign stands between a word and the one before it."""
        return index > 0 and self.tags[index - 1] != SIGN


def _kind(low: str) -> str:
    """The tag of a word by itself, or which open kind it is of; remembered."""
    if not low[0].isalnum():
        kind = SIGN
    elif low[0].isdigit():
        return NUMBER
    elif low.endswith("ly") and len(low) > len("only"):
        kind = ADVERB
    elif low.endswith("'s"):
        kind = NOUN
    elif "-" in low and CLOSED.get(low.partition("-")[0]) == NUMBER:
        kind = NUMBER
    elif low in grammar.COMMON_VERBS:
        kind = MAYBE_VERB
    elif low.endswith("ed") and len(low) > len("need"):
        kind = MAYBE_PARTICIPLE
    elif low.endswith("ing") and len(low) > len("being"):
        kind = MAYBE_GERUND
    elif low[-1] == "s":
        kind = MAYBE_THIRD_PERSON
    else:
        kind = NOUN
    if len(KINDS) < REMEMBERED:
        KINDS[low] = kind
    return kind


def _verbal(low: str, kind: str, before: str, following: str, previous: str) -> str:
    """Whether a word is a verb, by its kind and its neighbours."""
    if kind == MAYBE_VERB:
        return NOUN if before in BEFORE_NOUNS or previous.endswith("'s") else VERB
    if kind == MAYBE_PARTICIPLE:
        modifies = (
            (before in BEFORE_NOUNS or previous in ADJECTIVES) and following[:1].isalpha() and following not in CLOSED
        )
        return NOUN if modifies else VERB
    if kind == MAYBE_GERUND:
        return NOUN if before in (DETERMINER, NOUN) and not _begins_object(following) else GERUND
    if (
        (before in (NOUN, NAME, PRONOUN, CONJUNCTION) or previous == ",")
        and _begins_object(following)
        and _is_verb(low)
    ):
        return VERB
    return NOUN


def _begins_object(low: str) -> bool:
    """Whether a word begins what a verb acts on: a number, an article, an adverb before either."""
    return low[:1].isdigit() or (low != "" and low in "$€£¥₹") or CLOSED.get(low) in (DETERMINER, NUMBER, ADVERB)


def _is_verb(low: str) -> bool:
    return lexicon().is_verb(lemma(low))
