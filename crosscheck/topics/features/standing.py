"""How a claim stands in its article: how many others there are of its kind."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.lexicon.equivalents import lemma
from crosscheck.model import Claim, Moment

Kind = tuple[str, str, str]
"""Article, dimension, and the unit or the noun that is counted."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How many different values of a kind, and of a dimension, every article states. Nothing here depends on what else
    is in the batch."""

    kinds: Mapping[Kind, int]
    dimensions: Mapping[tuple[str, str], int]


def standing(claims: Sequence[Claim]) -> Standing:
    """What there is of every kind in every article."""
    kinds: dict[Kind, set[str]] = defaultdict(set)
    dimensions: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        kinds[_kind(claim)].add(claim.text.lower())
        dimensions[claim.article, _dimension(claim)].add(claim.text.lower())
    return Standing(
        {kind: len(texts) for kind, texts in kinds.items()},
        {kind: len(texts) for kind, texts in dimensions.items()},
    )


def of_standing(one: Claim, other: Claim, known: Standing) -> dict[str, float]:
    """`kin`: different figures of one kind in the article that has more of them; `kin_wide` and `kin_wide_least` those
    of one dimension in the article that has more and in the other (logarithms)."""
    wide = [math.log1p(known.dimensions[c.article, _dimension(c)]) for c in (one, other)]
    return {
        "kin": max(math.log1p(known.kinds[_kind(c)]) for c in (one, other)),
        "kin_wide": max(wide),
        "kin_wide_least": min(wide),
    }


def _dimension(claim: Claim) -> str:
    return "date" if isinstance(claim.value, Moment) else claim.value.dimension


def _kind(claim: Claim) -> Kind:
    if isinstance(claim.value, Moment):
        return claim.article, "date", claim.value.granularity
    noun = lemma(claim.value.counted) if claim.value.counted else ""
    return claim.article, claim.value.dimension, noun or claim.value.unit
