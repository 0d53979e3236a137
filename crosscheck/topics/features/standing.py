"""How two claims stand in their articles: how many others are of their kind, and whether the other article speaks of
what they are about."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.lexicon.equivalents import lemma
from crosscheck.model import Claim, Moment
from crosscheck.topics.profile import Profile

Kind = tuple[str, str, str]
"""Article, dimension, and the unit or the noun that is counted."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Every article's words and how many different values of a kind it states. Nothing here depends on what else is in
    the batch."""

    words: Mapping[str, frozenset[str]]
    kinds: Mapping[Kind, int]
    dimensions: Mapping[tuple[str, str], int]


def standing(claims: Sequence[Claim], profiles: Mapping[str, Profile]) -> Standing:
    """What there is of every kind in every article."""
    words: dict[str, set[str]] = defaultdict(set)
    kinds: dict[Kind, set[str]] = defaultdict(set)
    dimensions: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        found = profiles[claim.id]
        words[claim.article] |= found.sentence | found.name_words | found.nearest
        kinds[_kind(claim)].add(claim.text.lower())
        dimensions[claim.article, _dimension(claim)].add(claim.text.lower())
    return Standing(
        {article: frozenset(known) for article, known in words.items()},
        {kind: len(texts) for kind, texts in kinds.items()},
        {kind: len(texts) for kind, texts in dimensions.items()},
    )


def of_standing(one: Claim, other: Claim, a: Profile, b: Profile, known: Standing) -> dict[str, float]:
    """`absent`: sides whose nearest name the other article never mentions; `kin`: different figures of one kind in the
    article that has more of them, `kin_wide` those of one dimension (logarithms)."""
    counts = [math.log1p(known.kinds[_kind(c)]) for c in (one, other)]
    wide = [math.log1p(known.dimensions[c.article, _dimension(c)]) for c in (one, other)]
    return {
        "absent": float(_absent(a, known.words[other.article])) + float(_absent(b, known.words[one.article])),
        "kin": max(counts),
        "kin_least": min(counts),
        "kin_wide": max(wide),
        "kin_wide_least": min(wide),
    }


def _absent(own: Profile, words: frozenset[str]) -> bool:
    return bool(own.nearest) and not own.nearest & words


def _dimension(claim: Claim) -> str:
    return "date" if isinstance(claim.value, Moment) else claim.value.dimension


def _kind(claim: Claim) -> Kind:
    if isinstance(claim.value, Moment):
        return claim.article, "date", claim.value.granularity
    noun = lemma(claim.value.counted) if claim.value.counted else ""
    return claim.article, claim.value.dimension, noun or claim.value.unit
