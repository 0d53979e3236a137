"""Which words mean the same in news: lemmas, concepts, nearness and opposites, from WordNet and thought-through fields.

The data file `equivalents.txt` is built by `benchmarks/build_lexicon.py` from WordNet (its licence stands in
WORDNET-LICENSE) and from `fields/*.toml`. Names of concepts without a dot come from the fields ("dead"), those with one
from WordNet ("decease.v").

Words and phrases may come in any form and case; a phrase is words with spaces ("lost their lives").
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from crosscheck.lexicon.equivalents_data import LOOSE_SHARE, SAME, Entry, lexicon
from crosscheck.lexicon.equivalents_lemma import CACHED_WORDS, lemma

__all__ = ["concepts", "lemma", "opposed", "phrase_concepts", "related"]

CACHED_PAIRS = 1 << 18  # different pairs of words kept
LEAST_NEARNESS = 0.3  # two weak links in a row come to less, and to chance

# passed over inside a phrase: "lost their lives", "the jobs were cut"
SKIPPED = frozenset({
    "the", "his", "her", "its", "their", "our", "my", "your",
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
})


@lru_cache(CACHED_WORDS)
def concepts(word: str) -> frozenset[str]:
    """Names of the concepts that a word or phrase stands for; empty where the lexicon does not know it."""
    return frozenset(entry(word).own)


def phrase_concepts(words: Sequence[str]) -> frozenset[str]:
    """Names of the concepts in a run of words, in time linear in the words.

    A known phrase counts as one and hides the concepts of its words: "lost their lives" is "dead", nothing of losing.
    """
    return frozenset(name for part in parts(words) for name in part.own)


@lru_cache(CACHED_WORDS)
def names(word: str) -> frozenset[str]:
    """The names of a word's own concepts and of those near it."""
    known = entry(word)
    return frozenset(known.own) | frozenset(known.near)


@lru_cache(CACHED_PAIRS)
def related(one: str, other: str) -> float:
    """How near two words or phrases are in meaning, from 0 (unrelated or opposed) to 1 (the same lemma or concept).

    Synonyms in WordNet and a verb with its deed ("inaugurate", "inauguration") are at 0.81, words that mean a concept
    only in context between 0.56 and 0.75, neighbours (broader and near concepts, direct hypernyms, other derivations)
    between 0.3 and 0.7.
    """
    if lemma(one) == lemma(other):
        return SAME
    if names(one).isdisjoint(names(other)):
        return 0.0  # as most words are to each other
    first, second = entry(one), entry(other)
    nearness = max(
        best_product(first.own, second.own), best_product(first.own, second.near), best_product(second.own, first.near)
    )
    return round(nearness, 2) if nearness >= LEAST_NEARNESS and not opposed(one, other) else 0.0


@lru_cache(CACHED_PAIRS)
def opposed(one: str, other: str) -> bool:
    """Whether two words or phrases name siblings that exclude each other: dead and injured, profit and revenue.

    Two phrases are opposed where a part of one excludes a part of the other and neither is in both ("people killed",
    "people injured"). For words the fields come first; WordNet's antonyms are asked only where no field joins the two.
    """
    if lemma(one) == lemma(other):
        return False
    first, second = entry(one), entry(other)
    if " " in one or " " in other:
        return parts_oppose(first.own, second.own)
    if fields_oppose(first.own, second.own):
        return True
    if first.own.keys() & second.own.keys() or first.near.keys() & second.own.keys() & lexicon().columns.keys():
        return False  # "buy" and "sell" are two sides of one deed
    return not (first.apart.isdisjoint(second.own) and second.apart.isdisjoint(first.own))


def parts_oppose(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """Whether the fields set a concept of one phrase apart from one of the other, neither being in both of them."""
    known = lexicon()
    mine, theirs = (
        {name for name, share in these.items() if share > LOOSE_SHARE and name not in those}
        for these, those in ((one, other), (other, one))
    )
    return any(not known.concept(name).apart.isdisjoint(theirs) for name in mine)


def fields_oppose(one: Mapping[str, float], other: Mapping[str, float]) -> bool:
    """Whether the fields set a concept of one word apart from one of the other; loose meanings say nothing here.

    What contains both does not join them ("operating profit" and "net profit" are both profit), any other meaning does.
    """
    known = lexicon()
    shared = one.keys() & other.keys()
    return any(
        other[against] > LOOSE_SHARE and shared <= known.concept(name).near.keys() & known.concept(against).near.keys()
        for name, share in one.items() if share > LOOSE_SHARE
        for against in known.concept(name).apart & other.keys()
    )


def best_product(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The largest product of the weights of a name that stands in both."""
    return max((one[name] * other[name] for name in one.keys() & other.keys()), default=0.0)


@lru_cache(CACHED_WORDS)
def entry(word: str) -> Entry:
    """What the lexicon knows of a word or phrase; a form's own concepts ("sales") stand beside those of its lemma."""
    if " " in word:
        return merged(parts(word.split()))
    data = lexicon()
    plain, base = word.lower(), lemma(word)
    of_form = None if plain in data.forms or plain == base else data.line(plain)
    return merged(data.entry(columns) for columns in (of_form, data.line(base)) if columns)


def merged(entries: Iterable[Entry]) -> Entry:
    """The entries of a phrase's parts together."""
    own: dict[str, float] = {}
    near: dict[str, float] = {}
    apart: frozenset[str] = frozenset()
    for part in entries:
        for into, names in ((own, part.own), (near, part.near)):
            for name, share in names.items():
                into[name] = max(share, into.get(name, 0.0))
        apart |= part.apart
    return Entry(own, near, apart)


def parts(words: Sequence[str]) -> Iterator[Entry]:
    """The entries of a run of words, a known phrase taken as one."""
    kept = [word.lower() for word in words if word.lower() not in SKIPPED]
    lemmas = [lemma(word) for word in kept]
    at = 0
    while at < len(kept):
        names, length = longest_phrase(kept, lemmas, at)
        yield lexicon().joined(names, {}, frozenset()) if length else entry(kept[at])
        at += length or 1


def longest_phrase(words: Sequence[str], lemmas: Sequence[str], at: int) -> tuple[tuple[str, ...], int]:
    """The concepts and the length of the longest phrase that begins at a word; ((), 0) where none does."""
    best: tuple[tuple[str, ...], int] = ((), 0)
    for first in dict.fromkeys((words[at], lemmas[at])):  # the form itself first: "struck down" is not "strike down"
        for phrase in lexicon().phrases_from(first):
            length = len(phrase.rest) + 1
            if length > best[1] and at + length <= len(words) and all(
                part in (words[at + index], lemmas[at + index]) for index, part in enumerate(phrase.rest, start=1)
            ):
                best = (phrase.names, length)
    return best
