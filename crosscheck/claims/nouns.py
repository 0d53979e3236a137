"""The noun that a number counts: the head of the phrase that follows it, found by closed-class words and suffixes."""

import re
from dataclasses import dataclass
from functools import lru_cache

from crosscheck.lexicon.grammar import COMMON_VERBS, COUNTED_SINGULARS, IRREGULAR_PLURALS, MODIFYING_PLURALS, NOT_PLURAL, STOPPERS

MAX_WORDS = 6
"""Words after a number in which its noun is looked for; longer noun phrases are rare in news."""

NEXT_WORD = re.compile(r"[ \t\u00a0\u2009\u202f]*[-‐‑]?[ \t\u00a0\u2009\u202f]*([“‘\"']?)([A-Za-zÀ-ɏ][\w’'&./-]*)")
HYPHENATED = re.compile(r"-([a-z]{2,})\b")
VERB_ENDING = re.compile(r"(?:ed|ing)$")


@dataclass(frozen=True, slots=True)
class Counted:
    """The counted noun, singular, the phrase as written ("foreign-invested projects") and where it ends."""

    noun: str
    phrase: str
    end: int


@lru_cache(maxsize=65536)
def singular(noun: str) -> str:
    """The singular of an English noun, lower case."""
    word = noun.lower().rstrip("'’")
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if word.endswith(("men",)) and len(word) > 5:
        return word[:-2] + "an"
    if not word.endswith("s") or word in NOT_PLURAL or len(word) < 4 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("oes") and len(word) > 5:
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=65536)
def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    return word in IRREGULAR_PLURALS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s")) and word not in NOT_PLURAL
    ) or (len(word) > 5 and word.endswith("men"))


def counted_noun(text: str, at: int, stop: int, *, plural: bool) -> Counted | None:
    """What the number that ends at `at` counts, looking no further than `stop`. `plural`: the number is not one."""
    hyphenated = HYPHENATED.match(text, at, stop)
    if hyphenated:
        return Counted(_head_word(hyphenated.group(1)), hyphenated.group(1), hyphenated.end())
    words: list[tuple[str, int]] = []
    head: int | None = None
    position = at
    for _ in range(MAX_WORDS):
        found = NEXT_WORD.match(text, position, stop)
        if found is None:
            break
        raw = found.group(2).rstrip(".,/-'’&")
        low = raw.lower()
        if low in STOPPERS or not raw:
            break
        if head is not None and not (words[head][0].lower() in MODIFYING_PLURALS and _continues(low)):
            break
        if head is None and words and not plural and low in COMMON_VERBS:
            break
        end = found.start(2) + len(raw)
        words.append((raw, end))
        if (plural and _plural_head(low)) or (not plural and not VERB_ENDING.search(low)):
            head = len(words) - 1
        if plural and head is None and low in COMMON_VERBS:
            break
        position = end
        if text[end : end + 1] in (".", ",", ";", ":", ")", "?", "!", "”", '"', "/", "—", "–", "’", "'"):
            break
    if head is None:
        return None
    noun, end = words[head]
    start = at + (len(text[at:end]) - len(text[at:end].lstrip(" \t\u00a0\u2009\u202f-‐‑“‘\"'")))
    return Counted(_head_word(noun), text[start:end], end)


def _plural_head(low: str) -> bool:
    return is_plural(low.rpartition("-")[2]) or low in COUNTED_SINGULARS


def _continues(low: str) -> bool:
    """Whether a word after the head so far can still belong to the noun phrase ("injured people")."""
    return is_plural(low) and low not in COMMON_VERBS


def _head_word(noun: str) -> str:
    return singular(noun.rpartition("-")[2])
