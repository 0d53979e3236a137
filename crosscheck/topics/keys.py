"""Candidates from an inverted index: only claims of one kind in one group of articles are ever compared."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from crosscheck.lexicon.equivalents import lemma
from crosscheck.lexicon.grammar import STOPPERS
from crosscheck.model import BlockKind, Claim, Moment, Quantity

UNCOMPARED = frozenset(
    {BlockKind.PUBLISHED, BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.METADATA, BlockKind.RELATED}
)
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


SMALL = 600
"""Claims of one key up to which every pair is looked at: a story's whole coverage."""
COMMON = 60
"""Claims that may share a term before it says nothing: what everybody mentions names no topic."""


def candidates(claims: Sequence[Claim], groups: Mapping[str, str]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims of different articles that could be about one thing. `groups`: what each article is compared in.

    Few claims of one key are all paired; of many only those that share a rare term (a name, what is counted or
    measured), so that the number of pairs grows with the claims and not with their square.
    """
    index: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        found = key(claim)
        if found is not None:
            index[groups[claim.article], found].append(claim)
    for bucket in index.values():
        pairs = combinations(bucket, 2) if len(bucket) <= SMALL else _sharing(bucket)
        for one, other in pairs:
            if one.article != other.article:
                yield one, other


def _sharing(bucket: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs that share at least one rare term, each once."""
    postings: dict[str, list[int]] = defaultdict(list)
    for place, claim in enumerate(bucket):
        for term in _terms(claim):
            postings[term].append(place)
    partners: dict[int, set[int]] = defaultdict(set)
    for places in postings.values():
        if len(places) <= COMMON:
            for first, second in combinations(places, 2):
                partners[first].add(second)
    for first in sorted(partners):
        for second in sorted(partners[first]):
            yield bucket[first], bucket[second]


def _terms(claim: Claim) -> set[str]:
    """The words that a claim is found by: its names, its noun or attribute, and its event joined to each name."""
    names = {
        word for name in claim.about.subject for word in name.lower().split() if len(word) > 2 and word not in STOPPERS
    }
    measured = {lemma(word) for word in claim.about.attribute.lower().split() if word not in STOPPERS}
    joined = {f"{name} {word}" for name in names for word in (*measured, claim.about.event) if word}
    return names | measured | joined
