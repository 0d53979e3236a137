"""Which words of a batch are related, and which exclude each other.

Few of all pairs of words are anything to each other, so only those are looked at (`equivalents.related`, `.opposed`)
that a lemma or the name of a concept brings together.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import chain

from crosscheck.lexicon.equivalents import entry, lemma, names, opposed, related
from crosscheck.lexicon.equivalents_data import lexicon

Index = Mapping[str, list[str]]


class Kinship:
    """The kin of each word among the words of a batch, found when it is asked for.

    Attributes:
        related: the words of the batch that a word is related to, with how near they are (`equivalents.related`).
        opposed: those that it excludes (`equivalents.opposed`).
    """

    def __init__(self, words: Iterable[str]) -> None:
        known = sorted(set(words))
        self._by_lemma = _index(known, lambda word: (lemma(word),))
        self._by_name = _index(known, names)
        self._by_own = _index(known, lambda word: entry(word).own)
        self._by_apart = _index(known, lambda word: entry(word).apart)
        self.related: Callable[[str], Mapping[str, float]] = cache(self._related)
        self.opposed: Callable[[str], frozenset[str]] = cache(self._opposed)

    def _related(self, word: str) -> Mapping[str, float]:
        candidates = {*self._by_lemma.get(lemma(word), ()), *_found(self._by_name, names(word))}
        return {other: nearness for other in candidates if (nearness := related(word, other))}

    def _opposed(self, word: str) -> frozenset[str]:
        mine = entry(word)
        set_apart = chain(mine.apart, *(lexicon().concept(name).apart for name in mine.own))
        candidates = {*_found(self._by_own, set_apart), *_found(self._by_apart, mine.own)}
        return frozenset(other for other in candidates if opposed(word, other))


def _index(words: Iterable[str], keys: Callable[[str], Iterable[str]]) -> Index:
    index: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        for key in keys(word):
            index[key].append(word)
    return index


def _found(index: Index, keys: Iterable[str]) -> Iterable[str]:
    return chain.from_iterable(index.get(key, ()) for key in keys)
