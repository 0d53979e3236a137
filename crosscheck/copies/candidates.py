"""Which pairs of articles are worth comparing: those that share a shingle, found without looking at all pairs."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from crosscheck.copies.compare import Features
from crosscheck.copies.sketches import Shingle

Pair = tuple[int, int]


def by_shared_shingles(features: Sequence[Features]) -> list[Pair]:
    """Every pair that shares a shingle, by an inverted index: exact, and quick for a small batch."""
    holders: dict[Shingle, list[int]] = {}
    for place, feature in enumerate(features):
        for shingle in feature.shingles:
            holders.setdefault(shingle, []).append(place)
    shared: Counter[Pair] = Counter()
    for places in Counter(tuple(held) for held in holders.values() if len(held) > 1):
        shared.update(combinations(places, 2))
    return sorted(shared)
