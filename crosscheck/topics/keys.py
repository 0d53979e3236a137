"""Candidates from an inverted index: only claims of one kind in one group of articles are ever compared."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations, islice, product

from crosscheck.lexicon.equivalents import lemma
from crosscheck.lexicon.grammar import STOPPERS
from crosscheck.model import BlockKind, Claim, ClaimId, Moment, Quantity
from crosscheck.topics.across import RANK, is_bare, of_one_order, unlike, written_ratio
from crosscheck.topics.meaning import Meanings

UNCOMPARED = frozenset(
    {BlockKind.PUBLISHED, BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.METADATA, BlockKind.RELATED}
)
"""Blocks whose figures say nothing about the story."""
ONE_KEY = {"points": "ratio", "angle": "temperature"}
"""Dimensions told apart by a word that is often left out: "up 6.2 points", "104 degrees"."""


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
    return None if value.dimension == RANK else ONE_KEY.get(value.dimension, value.dimension)


def kind(claim: Claim) -> str | None:
    """The key of a claim, and "rank" for a place in an order, which is held against its like alone."""
    is_rank = isinstance(claim.value, Quantity) and claim.value.dimension == RANK and claim.block not in UNCOMPARED
    return RANK if is_rank else key(claim)


SMALL = 600
"""Claims of one key up to which every pair is looked at: a story's whole coverage."""
COMMON = 60
"""Claims that may share a term before it says nothing: what everybody mentions names no topic."""


def candidates(claims: Sequence[Claim], groups: Mapping[str, str]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims of different articles that could be about one thing. `groups`: what each article is compared in.

    Few claims of one key are all paired; of many only those that share a rare term (a name, what is counted or
    measured), so that the number of pairs grows with the claims and not with their square. A figure without a unit is
    also paired with measures of like figures, and a place in an order with counts.
    """
    index: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        found = kind(claim)
        if found is not None:
            index[groups[claim.article]][found].append(claim)
    for buckets in index.values():
        within = [pair for bucket in buckets.values() for pair in _within(bucket)]
        for one, other in chain(within, _across(buckets)):
            if one.article != other.article and held(one, other):
                yield one, other


def held(one: Claim, other: Claim) -> bool:
    """Whether two claims that have a kind are held against each other at all."""
    first, second = one.value, other.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return isinstance(first, Moment) and isinstance(second, Moment)
    if first.dimension == second.dimension == RANK:
        return of_one_order(first, second)
    return _quantity_key(first) == _quantity_key(second) or unlike(first, second)


def _within(bucket: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    return combinations(bucket, 2) if len(bucket) <= SMALL else _sharing(bucket)


def _across(buckets: Mapping[str, Sequence[Claim]]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of a bare figure or a rank with a claim of another kind."""
    loose = [claim for claim in buckets.get("count", ()) if is_bare(claim.value)]
    ranks = buckets.get(RANK, ())
    for name, bucket in buckets.items():
        if name not in ("date", "count", RANK):
            yield from _between(loose, bucket)
        if name in ("count", "age"):
            yield from _between(ranks, bucket)


def _between(ones: Sequence[Claim], others: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of one claim of each; of many, those that share a rare term."""
    if len(ones) + len(others) <= SMALL:
        return product(ones, others)
    return (pair for pair in _sharing([*ones, *others]) if kind(pair[0]) != kind(pair[1]))


LEAST_MEANING = -2.0
"""Log odds that two claims are about one thing, by the meaning of their words, below which unequal figures are not
looked at any further. Of labelled conflicts that are told at all, one in twenty lies below."""
LEAST_RATIO = 0.2
"""Ratio of two figures below which they are hardly ever said of one thing, not even of a quarter and its year."""
EQUAL_RATIO = 0.85
"""Ratio from which two figures may be one, rounded or hedged: these are looked at whatever the words."""
BATCH = 100_000
"""Pairs held at once."""


def promising(
    pairs: Iterable[tuple[Claim, Claim]], meanings: Meanings, keep: Collection[tuple[ClaimId, ClaimId]] = ()
) -> Iterator[tuple[Claim, Claim]]:
    """The candidates worth describing: nearly equal values, or claims of like meaning whose figures are not far apart;
    and those in `keep`. Most pairs are neither, and describing one costs a hundred times as much as this."""
    pairs = iter(pairs)
    while batch := list(islice(pairs, BATCH)):
        for (one, other), alike in zip(batch, meanings.alike(batch)[:, 0].tolist(), strict=True):
            if worthwhile(one, other, alike) or (one.id, other.id) in keep or (other.id, one.id) in keep:
                yield one, other


def worthwhile(one: Claim, other: Claim, alike: float) -> bool:
    """Whether a pair is worth describing. `alike`: the log odds that its words are about one thing."""
    near = _ratio(one, other)
    return near >= EQUAL_RATIO or (near >= LEAST_RATIO and alike >= LEAST_MEANING)


def _ratio(one: Claim, other: Claim) -> float:
    """How near two values are: the smaller of the likest bounds over the larger, 1 for dates that may be one."""
    first, second = one.value, other.value
    if isinstance(first, Quantity) and isinstance(second, Quantity):
        if (is_bare(first) or is_bare(second)) and first.dimension != second.dimension:
            return written_ratio(first, second)
        return max((_share(x, y) for x in _bounds(first) for y in _bounds(second)), default=1.0)
    if isinstance(first, Moment) and isinstance(second, Moment):
        return 1.0 if _may_be_one(first, second) else LEAST_RATIO
    return LEAST_RATIO


def _bounds(value: Quantity) -> set[float]:
    """The bounds of a figure in its base unit, and those of a change."""
    return {x for x in (value.base.low, value.base.high) if x is not None}


def _share(one: float, other: float) -> float:
    if one == other:
        return 1.0
    small, large = sorted((abs(one), abs(other)))
    return small / large if one * other > 0 else 0.0


def _may_be_one(one: Moment, other: Moment) -> bool:
    """Whether two dates have a day in common, or one is of no known day."""
    if one.earliest is None or other.earliest is None or one.latest is None or other.latest is None:
        return True
    return one.earliest <= other.latest and other.earliest <= one.latest


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
