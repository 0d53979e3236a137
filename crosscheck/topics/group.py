"""From linked pairs to topics: agreements first, then what differs from them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosscheck.model import Claim, ClaimId, Link, Outcome

AGREE_AT = 0.5
"""Odds from which two claims of one value are put into one group: better right than wrong."""
KEEP_AT = 0.1
"""Odds below which a difference is not worth keeping even for `-v`."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Two groups of claims that state different values of what may be one thing, with the links between them."""

    one: tuple[Claim, ...]
    other: tuple[Claim, ...]
    links: tuple[Link, ...]
    conflict: float
    differ: float
    told_apart: bool  # an article states both values


@dataclass(frozen=True, slots=True)
class Agreement:
    """Claims of two articles and more that state one value of one thing; `odds` is the mean of its links."""

    claims: tuple[Claim, ...]
    links: tuple[Link, ...]
    odds: float


@dataclass(frozen=True, slots=True)
class Topics:
    """Everything that a batch says about the same things."""

    agreements: tuple[Agreement, ...]
    differences: tuple[Difference, ...]


def group(links: Sequence[Link]) -> Topics:
    """Group claims by the links between them. The order of the links changes nothing."""
    clusters = _clusters([x for x in links if x.comparison.verdict.outcome is Outcome.SAME and x.agree >= AGREE_AT])
    claims = {c.id: c for link in links for c in (link.comparison.one, link.comparison.other)}
    members: dict[ClaimId, list[ClaimId]] = defaultdict(list)
    for claim, root in clusters.items():
        members[root].append(claim)
    inner: dict[ClaimId, list[Link]] = defaultdict(list)
    between: dict[tuple[ClaimId, ClaimId], list[Link]] = defaultdict(list)
    for link in links:
        a, b = (clusters.get(c.id, c.id) for c in (link.comparison.one, link.comparison.other))
        if link.comparison.verdict.outcome is Outcome.SAME:
            if a == b:
                inner[a].append(link)
        elif link.comparison.verdict.outcome is Outcome.DIFFERENT and a != b:
            between[min(a, b), max(a, b)].append(link)

    def side(root: ClaimId) -> tuple[Claim, ...]:
        return tuple(sorted((claims[c] for c in members.get(root, [root])), key=lambda c: (c.article, c.start)))

    agreements = [
        Agreement(side(root), tuple(inner[root]), sum(x.agree for x in inner[root]) / len(inner[root])) for root in members if inner[root]
    ]
    differences = [d for (a, b), found in between.items() if (d := _difference(side(a), side(b), found)) is not None]
    return Topics(
        tuple(sorted(agreements, key=lambda a: a.claims[0].id)), tuple(sorted(differences, key=lambda d: (d.one[0].id, d.other[0].id)))
    )


def _difference(one: tuple[Claim, ...], other: tuple[Claim, ...], found: list[Link]) -> Difference | None:
    conflict = max(x.conflict for x in found)
    differ = max(x.differ for x in found)
    if max(conflict, differ) < KEEP_AT:
        return None
    told_apart = bool({c.article for c in one} & {c.article for c in other})
    best = tuple(sorted(found, key=lambda x: (-max(x.conflict, x.differ), x.comparison.one.id, x.comparison.other.id)))
    return Difference(one, other, best, conflict, differ, told_apart)


def _clusters(links: Sequence[Link]) -> Mapping[ClaimId, ClaimId]:
    """Connected claims under the least id of each group, strongest links first.

    Two groups are only joined when no link between them says that two of their values differ: 57 acres and 58 acres
    never meet through "about 57".
    """
    parent: dict[ClaimId, ClaimId] = {}

    def root(claim: ClaimId) -> ClaimId:
        while parent.setdefault(claim, claim) != claim:
            parent[claim] = parent[parent[claim]]
            claim = parent[claim]
        return claim

    for link in sorted(links, key=lambda x: (-x.agree, x.comparison.one.id, x.comparison.other.id)):
        a, b = root(link.comparison.one.id), root(link.comparison.other.id)
        if a != b:
            parent[max(a, b)] = min(a, b)
    return {claim: root(claim) for claim in parent}
