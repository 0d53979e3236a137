"""How alike the words of two claims are: shared, related, opposed, by their distance from the figure."""

import math
from collections.abc import Mapping

from crosscheck.lexicon.equivalents import related
from crosscheck.lexicon.kinship import Kinship
from crosscheck.topics.profile import Profile, Rarity

Weighted = Mapping[str, float]
"""Words with a weight each."""


def weighted_overlap(one: frozenset[str], other: frozenset[str], rarity: Rarity) -> float:
    """Weight of the common words against that of the smaller side and of both: 0 to 1."""
    common = sum(map(rarity.of, one & other))
    return common / math.sqrt(rarity.sum(one) * rarity.sum(other)) if common else 0.0


def length(words: Weighted, rarity: Rarity | None = None) -> float:
    """The length of weighted words as a vector, which `near` divides by."""
    return math.sqrt(sum((weight * (rarity.of(word) if rarity else 1.0)) ** 2 for word, weight in words.items()))


def near(one: Weighted, other: Weighted, lengths: float, rarity: Rarity | None = None) -> float:
    """Cosine of weighted words, by their rarity; `lengths`: the product of both `length`s."""
    common = one.keys() & other.keys()
    if not common:
        return 0.0
    return sum(one[w] * other[w] * (rarity.of(w) if rarity else 1.0) ** 2 for w in common) / lengths


def soft(one: Weighted, other: Weighted, kinship: Kinship) -> float:
    """How well the words around one figure are answered by related words around the other, by their nearness: 0 to
    1."""
    if not one or not other:
        return 0.0
    answered = _answered(one, other, kinship) + _answered(other, one, kinship)
    return answered / (sum(w * w for w in one.values()) + sum(v * v for v in other.values())) if answered else 0.0


def _answered(words: Weighted, by: Weighted, kinship: Kinship) -> float:
    return sum(weight * _best(kinship.related(word), by) for word, weight in words.items())


def _best(kin: Weighted, among: Weighted) -> float:
    """The weight of the word that answers best."""
    common = kin.keys() & among.keys()
    return max([among[word] * kin[word] for word in common]) if common else 0.0


def adjacent(a: Profile, b: Profile, kinship: Kinship) -> float:
    """How related the words right at the two figures are: the best pair among those within two words."""
    return max((_nearest_kin(word, b.adjacent, kinship) for word in a.adjacent), default=0.0)


def _nearest_kin(word: str, among: frozenset[str], kinship: Kinship) -> float:
    kin = kinship.related(word)
    return max([kin[other] for other in kin.keys() & among], default=0.0)


def attribute(a: Profile, b: Profile, kinship: Kinship) -> float:
    """How related the two attributes are: the mean over the smaller of each word's best partner."""
    if not a.attribute or not b.attribute:
        return 0.0
    small, large = sorted((a.attribute, b.attribute), key=len)
    return sum(_nearest_kin(word, large, kinship) for word in small) / len(small)


def event(a: Profile, b: Profile) -> float:
    if not a.event or not b.event:
        return 0.0
    return 1.0 if a.event == b.event else (related(a.event, b.event) or -0.5)


def opposed_words(a: Profile, b: Profile, kinship: Kinship) -> float:
    """Whether words close to the figures exclude each other (dead, injured)."""
    others = b.close - a.close
    return float(any(not others.isdisjoint(kinship.opposed(word)) for word in a.close - b.close))


def of_clauses(a: Profile, b: Profile, kinship: Kinship) -> dict[str, float]:
    """How alike the clauses of two figures are, and the words that lead up to them."""
    return {
        "clause_soft": soft(a.clause, b.clause, kinship),
        "lead_same": float(bool(a.lead) and a.lead == b.lead),
        "contrast": min(3.0, float(a.contrast + b.contrast)),
        "shared": min(8.0, float(len(a.sentence & b.sentence))),
    }
