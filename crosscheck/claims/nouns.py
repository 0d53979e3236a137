"""The noun that a number counts: the head of the phrase that follows it, found by closed-class words and suffixes."""

import re
from functools import lru_cache
from typing import NamedTuple

from crosscheck.claims.patterns import any_of
from crosscheck.lexicon.grammar import (
    COMMON_VERBS,
    COUNTED_SINGULARS,
    DETERMINERS,
    GROUPS,
    IRREGULAR_PLURALS,
    MODIFYING_PLURALS,
    NEVER_COUNTED,
    NOT_PLURAL,
    STOPPERS,
)
from crosscheck.lexicon.numerals import ONES, TENS

MAX_WORDS = 6
"""Words after a number in which its noun is looked for; longer noun phrases are rare in news."""
CACHED = 1 << 16
"""Words whose form is remembered: more than the vocabulary of a large batch."""

NEXT_WORD = re.compile(
    r"[ \t\n\u00a0\u2009\u202f]{0,3}[-‐‑]?[ \t\u00a0\u2009\u202f]{0,3}[“‘\"']?([A-Za-zÀ-ɏ][\w’'&./-]*)"
)
HYPHENATED = re.compile(r"-([a-z]{2,})\b")
NUMBER = re.compile(
    rf"""
    (?: [a-z]{{3,12}}[ ] )? (?: \d[\d.,]*[a-zA-Z]{{0,2}} | (?:{any_of([*TENS, *ONES])}) (?: -[a-z]{{3,5}} )? )
    (?: [ ](?:million|billion|thousand|hundred) )? (?= [ ][A-Za-z] )
    """,
    re.VERBOSE,
)
"""(the) combined 4.3m (sales), (its) eleven (tanks)"""
MODEL = re.compile(r"[ -](\d{1,4})(?= [A-Za-z])")
"""14 MG 42 guns"""
VERB_ENDING = re.compile(r"[a-z]{3}(?:ed|ing)$")
"""opened, opening; not "seed" or "ring"."""
OBJECT = re.compile(r" (?:him|her|them|it|the|an?|his|its|their|us|me|you)(?![\w'])")
"""What makes of a word that may be a plural a verb ("a ranking of 29 makes him")."""
OF = re.compile(rf" of (?:(?:{any_of(DETERMINERS)}|them|which|whom) )?(?:(?:most|more|very|many|few|several|least) )?")
NAMES_LIKE_STOPPERS = frozenset({"US", "WHO", "IT"})
NUMBER_NAMES = frozenset(ONES | TENS)
PASSED = frozenset({"more", "other", "additional", "further", "extra"})
BREAKS = frozenset(".,;:)?!”\"/—–’'")
"""Signs that end a noun phrase."""
ABBREVIATION_PLURAL = re.compile(r"[A-Z]{2,}s$")
"""TDs, MPs, EVs"""


class Counted(NamedTuple):
    """The counted noun, singular, the phrase as written ("foreign-invested projects") and where it ends."""

    noun: str
    phrase: str
    end: int


@lru_cache(maxsize=CACHED)
def singular(noun: str) -> str:
    """The singular of an English noun, lower case."""
    word = noun.lower().rstrip("'’")
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if word.endswith("men") and len(word) > 5:
        return word[:-2] + "an"
    if not word.endswith("s") or word in NOT_PLURAL or len(word) < 3 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("oes") and len(word) > 5:
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=CACHED)
def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR_PLURALS:
        return True
    if len(word) > 3 and word.endswith("s"):
        return not word.endswith(("ss", "us", "is", "'s", "’s")) and word not in NOT_PLURAL
    return len(word) > 5 and word.endswith("men")


def counted_noun(text: str, at: int, stop: int, *, plural: bool, modifier: bool = False) -> Counted | None:
    """What the number that ends at `at` counts, looking no further than `stop`.

    `plural`: a plural is looked for, else the last noun of the phrase ("third largest economy"); `modifier`: the number
    may stand before a singular ("a four course menu").
    """
    hyphenated = HYPHENATED.match(text, at, stop)
    if hyphenated and (plural or not hyphenated.group(1).endswith("est")):
        return Counted(_head_word(hyphenated.group(1)), hyphenated.group(1), hyphenated.end())
    phrase = _Phrase(text, at, stop, plural=plural)
    words, head = phrase.words, phrase.head
    if head is None and modifier and words and words[0][0].islower() and not VERB_ENDING.search(words[0][0]):
        head = 0
    if head is None:
        return None
    noun, end = words[head]
    return Counted(_head_word(noun), text[phrase.first : end], end)


class _Phrase:
    """The noun phrase after a number, read word by word: its words with their ends, and which of them is the head."""

    __slots__ = ("first", "head", "plural", "position", "stop", "text", "words")

    def __init__(self, text: str, at: int, stop: int, *, plural: bool) -> None:
        self.text, self.stop, self.plural = text, stop, plural
        self.words: list[tuple[str, int]] = []
        self.head: int | None = None
        self.position = self.first = at
        for _ in range(MAX_WORDS):
            found = NEXT_WORD.match(text, self.position, stop)
            if found is None and self.words and self.words[-1][0][0].isupper():
                found = MODEL.match(text, self.position, stop)
            if found is None or not self._take(found):
                break

    def _take(self, found: re.Match[str]) -> bool:
        """Take a word, or pass it; whether the phrase may go on."""
        raw = found.group(1).rstrip(".,/-’'&")
        owner = raw[-2:-1] in ("'", "’")
        raw = raw[:-2] if owner else raw
        low, end = raw.lower(), found.start(1) + len(raw)
        if self._passes(low):
            self.position = end
            return True
        if not raw or (low in STOPPERS and raw not in NAMES_LIKE_STOPPERS) or self._ends_before(low):
            return False
        self.position = end + ("." in raw and self.text.startswith(". ", end))  # U.S.
        self.first = self.first if self.words else found.start(1)
        self.words.append((raw, self.position))
        if owner or _owns(self.text, raw, self.position):
            return self._take_owner(raw, low, possessive=owner)
        return self._take_noun(raw, low)

    def _passes(self, low: str) -> bool:
        """Whether a word is passed over: "10 more people", "printed and painted tiles"."""
        if not self.words:
            return low in PASSED
        return self.head is None and self.plural and low in ("and", "or")

    def _ends_before(self, low: str) -> bool:
        """Whether a word cannot belong to the noun phrase of the words before it."""
        if low in NUMBER_NAMES:
            return True
        words, head = self.words, self.head
        if not self.plural:
            return bool(words) and low in COMMON_VERBS and words[-1][0] not in ("straight", "consecutive", "successive")
        return head is not None and not (words[head][0].lower() in MODIFYING_PLURALS and _continues(low))

    def _take_owner(self, raw: str, low: str, *, possessive: bool) -> bool:
        """An owner is what is counted where it is a plural ("two countries' air forces"); else what it owns is."""
        if not self.plural or (not possessive and self.head is None and raw[0].islower() and is_plural(low)):
            self.head = len(self.words) - 1
            return False
        self.position += 2 if possessive else 1
        return True

    def _take_noun(self, raw: str, low: str) -> bool:
        if low in NEVER_COUNTED:
            return False
        verb = self.plural and self.head is None and low in COMMON_VERBS
        if verb and not (is_plural(low) and not OBJECT.match(self.text, self.position)):
            return False
        if _plural_head(raw, low) if self.plural else not VERB_ENDING.search(low):
            self.head = len(self.words) - 1
        return self.position >= len(self.text) or self.text[self.position] not in BREAKS


def _owns(text: str, raw: str, end: int) -> bool:
    """Whether a word that ends in s has an apostrophe after it, so that the head follows ("the Saints' 16 games")."""
    return raw[-1:] == "s" and text[end : end + 1] in ("'", "’") and text[end + 1 : end + 2] == " "


def noun_after_of(text: str, at: int, stop: int) -> Counted | None:
    """The plural that "of" leads to: "one of its oldest ballparks", "9 of the 17 charges", "dozens of vehicles"."""
    of = OF.match(text, at, stop)
    if of is None:
        return None
    return noun_after_number(text, of.end(), stop) or counted_noun(text, of.end() - 1, stop, plural=True)


def noun_after_number(text: str, at: int, stop: int) -> Counted | None:
    """The plural that the number at `at` counts: "(the) combined 4.3m sales"."""
    number = NUMBER.match(text, at, stop)
    return counted_noun(text, number.end(), stop, plural=True) if number else None


def _plural_head(raw: str, low: str) -> bool:
    return is_plural(low.rpartition("-")[2]) or low in COUNTED_SINGULARS or ABBREVIATION_PLURAL.match(raw) is not None


def _continues(low: str) -> bool:
    """Whether a word after the head so far is the head instead ("injured people", "rules violations")."""
    return (is_plural(low) and low not in COMMON_VERBS) or low in GROUPS


def _head_word(noun: str) -> str:
    return singular(noun.rpartition("-")[2])
