"""What an article is found by: the bands of its signature, its fingerprints, and its terms, as numbers of 47 bits."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from crosscheck.archive.packing import KEY_BITS, spread, spread_all
from crosscheck.copies.limits import BANDS, ROWS, SHINGLE
from crosscheck.copies.shelf import Shelf
from crosscheck.copies.sketches import sketch
from crosscheck.lexicon.equivalents import lemma
from crosscheck.lexicon.grammar import STOPPERS
from crosscheck.model import Article, ArticleId, Claim, Quantity
from crosscheck.topics.keys import key

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SPARE_BITS: Final = 64 - KEY_BITS
"""Of 64: 47 bits fit into six bytes, and tell ten million articles' keys apart."""

SHORTEST: Final = 3
"""Letters of a name's word from which it is a term."""

WINDOW: Final = 16
"""Shingles in the winnowing window of what is kept: its fingerprints are half of those that a scan compares by, and are
among them."""

CACHED: Final = 50_000
"""Terms whose numbers are remembered: those that articles have in common, in some megabytes."""

_FACTORS: Final = (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93)
"""Odd numbers that spread the rows of a band over 64 bits (the constants of SplitMix64 and of its kin)."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one article, each kind sorted and without repeats."""

    band: tuple[int, ...]
    fingerprint: tuple[int, ...]
    term: tuple[int, ...]


def keys(articles: Sequence[Article], claims: Sequence[Sequence[Claim]]) -> list[Keys]:
    """The keys of some articles, each with its claims."""
    if not articles:
        return []
    numbered = [replace(article, id=ArticleId(f"{number:09}")) for number, article in enumerate(articles)]
    shelf = Shelf([sketch(numbered)])  # sorted by id: each row is its article's number
    bands, fingerprints = _sketched(shelf)
    return [
        Keys(_sorted(bands[row]), _sorted(fingerprints[row]), _sorted([*terms(own), *map(spread, shelf.marks(row))]))
        for row, own in enumerate(claims)
    ]


def _sorted(values: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(set(values)))


def _sketched(shelf: Shelf) -> tuple[list[list[int]], list[list[int]]]:
    """The bands and fingerprints of each row; an article shorter than a shingle has neither."""
    from crosscheck.copies.arrays.shingles import WordBuffer
    from crosscheck.copies.arrays.sketching import sketch_rows

    bands: list[list[int]] = [[] for _ in range(len(shelf))]
    fingerprints: list[list[int]] = [[] for _ in range(len(shelf))]
    rows = [row for row in range(len(shelf)) if shelf.counts[row] >= SHINGLE]
    if not rows:
        return bands, fingerprints
    found = sketch_rows(WordBuffer(shelf), rows, window=WINDOW)
    for row, own in zip(rows, spread_all(_bands(found.signatures)).tolist(), strict=True):
        bands[row] = own
    for row, value in zip(found.rows.tolist(), spread_all(found.values).tolist(), strict=True):
        fingerprints[row].append(value)
    return bands, fingerprints


def _bands(signatures: "NDArray[np.uint32]") -> "NDArray[np.uint64]":
    """One number for each band of each signature: equal where all its rows are."""
    import numpy as np

    rows = signatures.reshape(len(signatures), BANDS, ROWS).astype(np.uint64)
    mixed = np.arange(1, BANDS + 1, dtype=np.uint64) * np.uint64(_FACTORS[0])
    total: NDArray[np.uint64] = np.broadcast_to(mixed, (len(signatures), BANDS)).copy()
    for place in range(ROWS):
        total = (total ^ rows[:, :, place]) * np.uint64(_FACTORS[place])
        total ^= total >> np.uint64(31)
    return total >> np.uint64(SPARE_BITS)


def terms(claims: Iterable[Claim]) -> set[int]:
    """The blocking keys of claims: what each measures, with each of its names and each word of what it is about."""
    return {_number(term) for claim in claims for term in words(claim)}


def words(claim: Claim) -> Iterator[str]:
    """The same in words: "count person|osterby", "count person|injure"; none for a claim that is never compared."""
    kind = key(claim)
    if kind is None:
        return
    counted = claim.value.counted if isinstance(claim.value, Quantity) else None
    measured = f"{kind} {lemma(counted.lower())}" if counted else kind
    named = {word for name in claim.about.subject for word in name.lower().split()}
    about = {lemma(word) for word in claim.about.attribute.lower().split()}
    for word in {*(word for word in named if len(word) >= SHORTEST), *about, claim.about.event} - STOPPERS:
        if word:
            yield f"{measured}|{word}"


@lru_cache(CACHED)
def _number(term: str) -> int:
    return spread(int.from_bytes(blake2b(term.encode("utf-8", "replace"), digest_size=8).digest(), "big") >> SPARE_BITS)
