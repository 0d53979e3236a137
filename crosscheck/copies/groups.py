"""From edges to groups: articles of one origin, guarded against chaining, and articles that share a passage."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, product

from crosscheck.copies.compare import Features, Shared, are_strangers
from crosscheck.copies.limits import STRANGER_CHECKS
from crosscheck.copies.runs import Run
from crosscheck.model import CopyKind

_RANK = {CopyKind.EXACT: 0, CopyKind.NEAR: 1, CopyKind.BRIEF: 2, CopyKind.PASSAGE: 3}


@dataclass(frozen=True, slots=True)
class Edge:
    """Two articles, by their places in the batch sorted by id (`one` before `other`), and what they share."""

    one: int
    other: int
    shared: Shared

    @property
    def strength(self) -> tuple[int, float, int, int]:
        """Sorts the strongest edge first, whatever the order of the inputs."""
        return _RANK[self.shared.kind], -self.shared.similarity, self.one, self.other


def join_origins(features: Sequence[Features], edges: Iterable[Edge]) -> list[int]:
    """For every article the first article of its origin. Exact, near and brief edges join, strongest first, except
    where that would put strangers into one origin."""
    origin = list(range(len(features)))
    members = {place: [place] for place in origin}
    joining = (edge for edge in edges if edge.shared.kind is not CopyKind.PASSAGE)
    strong = sorted(joining, key=lambda edge: edge.strength)
    linked = {(edge.one, edge.other) for edge in strong}
    for edge in strong:
        first, second = sorted((origin[edge.one], origin[edge.other]))
        if first == second or _would_merge_strangers(features, members[first], members[second], linked):
            continue
        for place in members[second]:
            origin[place] = first
        members[first] += members.pop(second)
    return origin


def _would_merge_strangers(
    features: Sequence[Features], one: list[int], other: list[int], linked: set[tuple[int, int]]
) -> bool:
    for pair in islice(product(one, other), STRANGER_CHECKS):
        low, high = sorted(pair)
        if (low, high) not in linked and are_strangers(features[low], features[high]):
            return True
    return False


def passage_groups(edges: Iterable[Edge], origin: Sequence[int]) -> list[tuple[list[int], list[Edge]]]:
    """Articles of different origins that share one passage, with the edges among them: every article of a group shares
    text with every other, so that A-B and B-C do not make A and C share anything."""
    open_edges = {
        (edge.one, edge.other): edge for edge in edges if edge.shared.runs and origin[edge.one] != origin[edge.other]
    }
    neighbours: dict[int, set[int]] = {}
    for one, other in open_edges:
        neighbours.setdefault(one, set()).add(other)
        neighbours.setdefault(other, set()).add(one)
    groups = []
    left = sorted(open_edges.values(), key=lambda edge: (-_words(edge), edge.one, edge.other))
    taken: set[tuple[int, int]] = set()
    for edge in left:
        if (edge.one, edge.other) in taken:
            continue
        members = _clique(edge, open_edges, neighbours, origin)
        inside = [open_edges[pair] for pair in _pairs(members) if pair in open_edges]
        taken.update((each.one, each.other) for each in inside)
        groups.append((members, inside))
    return groups


def _clique(
    edge: Edge, edges: dict[tuple[int, int], Edge], neighbours: dict[int, set[int]], origin: Sequence[int]
) -> list[int]:
    members = [edge.one, edge.other]
    passage = max(edge.shared.runs, key=lambda run: run.length)
    for place in sorted(neighbours[edge.one] | neighbours[edge.other]):
        if place in members or not all(
            place in neighbours[member] or origin[place] == origin[member] for member in members
        ):
            continue
        if any(_meets(edges, edge, passage, member, place) for member in (edge.one, edge.other)):
            members.append(place)
    return sorted(members)


def _meets(edges: dict[tuple[int, int], Edge], edge: Edge, passage: Run, member: int, place: int) -> bool:
    """Whether what `place` shares with `member` is at least half of `passage`, the run that began the group."""
    shared = edges.get((min(member, place), max(member, place)))
    if shared is None:
        return False
    start = passage.start if member == edge.one else passage.other_start
    for run in shared.shared.runs:
        begins = run.start if member < place else run.other_start
        if 2 * (min(start + passage.length, begins + run.length) - max(start, begins)) >= passage.length:
            return True
    return False


def _words(edge: Edge) -> int:
    return sum(run.length for run in edge.shared.runs)


def _pairs(members: Sequence[int]) -> Iterable[tuple[int, int]]:
    return ((one, other) for place, one in enumerate(members) for other in members[place + 1:])
