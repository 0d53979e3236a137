"""Candidates from an inverted index: only claims of one kind in one group of articles are ever compared."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from crosscheck.model import BlockKind, Claim, Moment, Quantity

UNCOMPARED = frozenset({BlockKind.PUBLISHED, BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.METADATA, BlockKind.RELATED})
"""Blocks whose figures say nothing about the story."""
UNCOMPARED_DIMENSIONS = frozenset({"rank"})


def key(claim: Claim) -> str | None:
    """What a claim can be compared with: the same dimension and, for money, currency; None for what never is."""
    if claim.block in UNCOMPARED:
        return None
    if isinstance(claim.value, Moment):
        return "date" if claim.value.earliest or claim.value.latest or claim.value.timex else None
    return None if _partitive(claim) else _quantity_key(claim.value)


def _partitive(claim: Claim) -> bool:
    """ "one of the things": a part of a known whole, not a count."""
    after = claim.sentence[claim.start - claim.sentence_start + len(claim.text) :]
    return claim.text.lower() == "one" and after.startswith(" of ")


def _quantity_key(value: Quantity) -> str | None:
    if value.dimension in UNCOMPARED_DIMENSIONS:
        return None
    if value.dimension in ("ratio", "points"):
        return "ratio"
    return value.dimension


def candidates(claims: Sequence[Claim], groups: Mapping[str, str]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims of different articles that could be about one thing. `groups`: what each article is compared in."""
    index: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        found = key(claim)
        if found is not None:
            index[groups[claim.article], found].append(claim)
    for bucket in index.values():
        for one, other in combinations(bucket, 2):
            if one.article != other.article:
                yield one, other
