"""A corpus with planted copies, and the exact truth about it.

A corpus is three files: PREFIX.parquet (columns id and text), PREFIX_truth.npz (for each text its `kind`, a number into
`kinds`, and `src`, the text it was made from or -1) and PREFIX_pairs.npz (`pairs` of texts, sorted, with the exact
`jaccard` of their word 5-shingles, from 0.5 up).
"""

import math
import random
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

KINDS: Final = ("single", "exact", "case", "light", "edited", "rewritten", "brief", "footer", "passage")
SHINGLE: Final = 5
JACCARD: Final = 0.5
SYLLABLES: Final = tuple(first + vowel for first in "bdfgklmnprstvz" for vowel in "aeiou")
VOCABULARY: Final = 40_000
FOOTERS: Final = 25
WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts, of what kind each is, what it was made from, and the pairs that are near copies."""

    texts: Sequence[str]
    kinds: Sequence[str]
    sources: Sequence[int]
    pairs: dict[tuple[int, int], float]


def read(prefix: Path) -> Corpus:
    """Read a corpus from its files."""
    texts = pq.read_table(prefix.with_suffix(".parquet"))["text"].to_pylist()
    truth, exact = np.load(f"{prefix}_truth.npz"), np.load(f"{prefix}_pairs.npz")
    names = [str(name) for name in truth["kinds"]]
    pairs = dict(zip(map(tuple, exact["pairs"].tolist()), exact["jaccard"].tolist(), strict=True))
    return Corpus(texts, [names[kind] for kind in truth["kind"]], truth["src"].tolist(), pairs)


def write(prefix: Path, count: int, seed: int) -> None:
    """Make a corpus of so many texts, the same for the same seed."""
    made = sorted(_made(count, random.Random(seed)), key=lambda each: random.Random(f"{seed} {each[0]}").random())
    place = {number: at for at, (number, *_) in enumerate(made)}
    texts = [" ".join(words) for _, words, _, _ in made]
    pq.write_table(pa.table({"id": list(range(count)), "text": texts}), prefix.with_suffix(".parquet"))
    kinds = [KINDS.index(kind) for _, _, kind, _ in made]
    np.savez(f"{prefix}_truth.npz", kinds=KINDS, kind=kinds, src=[place.get(source, -1) for *_, source in made])
    found = sorted(exact_pairs(texts))
    pairs = np.array([pair for *pair, _ in found], np.int64).reshape(-1, 2)
    np.savez(f"{prefix}_pairs.npz", pairs=pairs, jaccard=[jaccard for *_, jaccard in found])


class _Writer:
    """Writes stories of invented words, and copies of them."""

    def __init__(self, source: random.Random) -> None:
        self._source = source
        self._vocabulary = ["".join(source.choices(SYLLABLES, k=source.randint(1, 4))) for _ in range(VOCABULARY)]
        self._steps = np.cumsum(1 / np.arange(1, VOCABULARY + 1)).tolist()
        self._footers = [self.story(source.randint(40, 120)) for _ in range(FOOTERS)]

    def story(self, length: int) -> list[str]:
        """Words with the frequencies of natural text, in sentences."""
        words = self._source.choices(self._vocabulary, cum_weights=self._steps, k=length)
        for place in range(0, length, self._source.randint(10, 25)):
            words[place] = words[place].capitalize()
            words[place - 1] += "."
        return words

    def copy(self, kind: str, words: list[str]) -> list[str]:
        """A copy of some kind."""
        match kind:
            case "exact":
                return words
            case "case":
                return [word.upper() if place < 12 else word for place, word in enumerate(words)]
            case "brief":
                return self._edited(words[:int(len(words) * self._source.uniform(0.15, 0.35))], 0.005)
            case "footer":
                return words + self._source.choice(self._footers)
            case _:
                return self._edited(words, {"light": 0.01, "edited": 0.03, "rewritten": 0.06}[kind])

    def _edited(self, words: Sequence[str], share: float) -> list[str]:
        return [self._source.choice(self._vocabulary) if self._source.random() < share else word for word in words]


def _made(count: int, source: random.Random) -> Iterator[tuple[int, list[str], str, int]]:
    """Texts by number, as words, with the kind of each and the number of the one it was made from."""
    writer = _Writer(source)
    stories: list[tuple[int, list[str]]] = []
    number = 0
    while number < count:
        words = writer.story(min(max(round(source.lognormvariate(6.15, 0.3)), 300), 800))
        kind, origin = "single", -1
        if stories and source.random() < 0.05:
            origin, other = source.choice(stories)
            start, at = source.randrange(len(other) - 90), source.randrange(len(words))
            words[at:at] = other[start:start + source.randint(40, 90)]
            kind = "passage"
        yield number, words, kind, origin
        original, number = number, number + 1
        stories.append((original, words))
        copies = min(int(source.expovariate(0.7)) + 1, 40) if source.random() < 0.35 else 0
        for _ in range(min(copies, count - number)):
            kind = source.choice(KINDS[1:-1])
            yield number, writer.copy(kind, words), kind, original
            number += 1


def exact_pairs(texts: Sequence[str]) -> Iterator[tuple[int, int, float]]:
    """Every pair of texts with a Jaccard coefficient of JACCARD and more. No pair is missed: where two sets share that
    much, their rarest elements, all but that share of the smaller, have one in common (Chaudhuri, Ganti and Kaushik,
    "A primitive operator for similarity joins in data cleaning", ICDE 2006)."""
    shingles = [_shingles(text) for text in texts]
    frequency: defaultdict[str, int] = defaultdict(int)
    for each in shingles:
        for shingle in each:
            frequency[shingle] += 1
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, mine in enumerate(shingles):
        candidates: set[int] = set()
        rarest = sorted((shingle for shingle in mine), key=lambda shingle: (frequency[shingle], shingle))
        for shingle in rarest[:len(mine) - math.ceil(JACCARD * len(mine)) + 1]:
            if frequency[shingle] > 1:
                candidates.update(holders[shingle])
                holders[shingle].append(number)
        for other in candidates:
            common = len(mine & shingles[other])
            jaccard = common / (len(mine) + len(shingles[other]) - common)
            if jaccard >= JACCARD:
                yield other, number, jaccard


def _shingles(text: str) -> frozenset[str]:
    words = WORD.findall(text.lower())
    return frozenset(" ".join(words[place:place + SHINGLE]) for place in range(max(1, len(words) - SHINGLE + 1)))
