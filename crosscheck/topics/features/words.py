"""How alike the words of two claims are: shared, related, opposed, by their distance from the figure."""

import math
from collections.abc import Mapping, Sequence

from crosscheck.lexicon.equivalents import opposed, related
from crosscheck.topics.profile import Profile, Rarity


def weighted_overlap(one: frozenset[str], other: frozenset[str], rarity: Rarity) -> float:
    """Weight of the common words against that of the smaller side and of both: 0 to 1."""
    if not one or not other:
        return 0.0
    common = sum(rarity.of(w) for w in one & other)
    if not common:
        return 0.0
    left, right = sum(rarity.of(w) for w in one), sum(rarity.of(w) for w in other)
    return common / math.sqrt(left * right)


def near(one: Mapping[str, float], other: Mapping[str, float], rarity: Rarity | None) -> float:
    """Cosine of the near words, weighted by their distance from the figure and their rarity."""
    common = one.keys() & other.keys()
    if not common:
        return 0.0

    def weight(word: str) -> float:
        return rarity.of(word) if rarity else 1.0

    dot = sum(one[w] * other[w] * weight(w) ** 2 for w in common)
    left = math.sqrt(sum((v * weight(w)) ** 2 for w, v in one.items()))
    right = math.sqrt(sum((v * weight(w)) ** 2 for w, v in other.items()))
    return dot / (left * right)


def soft(one: Sequence[tuple[str, float]], other: Sequence[tuple[str, float]]) -> float:
    """How well the words around one figure are answered by related words around the other, by their nearness: 0 to
    1."""
    if not one or not other:
        return 0.0
    forth = sum(w * max(v * related(x, y) for y, v in other) for x, w in one)
    back = sum(v * max(w * related(x, y) for x, w in one) for y, v in other)
    whole = sum(w * w for _, w in one) + sum(v * v for _, v in other)
    return (forth + back) / whole


ADJACENT_WEIGHT = 0.7
"""Weight from which a near word stands within two words of the figure."""


def adjacent(a: Profile, b: Profile) -> float:
    """How related the words right at the two figures are: the best pair among those within two words."""
    ones = [w for w, weight in a.context if weight >= ADJACENT_WEIGHT]
    others = [w for w, weight in b.context if weight >= ADJACENT_WEIGHT]
    return max((related(x, y) for x in ones for y in others), default=0.0)


def attribute(a: Profile, b: Profile) -> float:
    """How related the two attributes are: the mean over the smaller of each word's best partner."""
    if not a.attribute or not b.attribute:
        return 0.0
    small, large = sorted((a.attribute, b.attribute), key=len)
    return sum(max(related(x, y) for y in large) for x in small) / len(small)


def event(a: Profile, b: Profile) -> float:
    if not a.event or not b.event:
        return 0.0
    return 1.0 if a.event == b.event else (related(a.event, b.event) or -0.5)


def opposed_words(a: Profile, b: Profile) -> float:
    """Whether words close to the figures exclude each other (dead, injured)."""
    ones = [w for w, weight in a.near.items() if weight >= ADJACENT_WEIGHT]
    others = [w for w, weight in b.near.items() if weight >= ADJACENT_WEIGHT]
    shared = set(ones) & set(others)
    return float(any(opposed(x, y) for x in ones if x not in shared for y in others if y not in shared))


CLAUSE_WORDS = 8
"""Words of a clause, the nearest, that are held against the other's for related meaning."""


def of_clauses(a: Profile, b: Profile) -> dict[str, float]:
    """How alike the clauses of two figures are, and the words that lead up to them."""
    return {
        "clause_soft": soft(_nearest(a.clause), _nearest(b.clause)),
        "lead_same": float(bool(a.lead) and a.lead == b.lead),
        "contrast": min(3.0, float(a.contrast + b.contrast)),
        "shared": min(8.0, float(len(a.sentence & b.sentence))),
    }


def _nearest(words: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    return tuple(sorted(words.items(), key=lambda x: (-x[1], x[0]))[:CLAUSE_WORDS])
