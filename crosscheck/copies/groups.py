"""From edges to groups: articles of one origin, guarded against chaining, and articles that share a passage."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, product

from crosscheck.copies.compare import Edge
from crosscheck.copies.limits import REST, STRANGER_CHECKS
from crosscheck.copies.texts import Texts
from crosscheck.model import CopyKind

RANK = {kind: rank for rank, kind in enumerate(CopyKind)}
"""The closest kind of copy first."""

Pair = tuple[int, int]


def join_origins(count: int, edges: Iterable[Edge], are_strangers: Callable[[int, int], bool]) -> list[int]:
    """For each of `count` rows the first row of its origin. Exact, near and brief edges join, the closest first, except
    where that would put strangers into one origin."""
    strong = sorted(
        (edge for edge in edges if edge.kind is not CopyKind.PASSAGE),
        key=lambda edge: (RANK[edge.kind], -edge.similarity, edge.one, edge.other),
    )
    linked = {(edge.one, edge.other) for edge in strong}
    origin = list(range(count))
    members: dict[int, list[int]] = {}
    for edge in strong:
        first, second = sorted((origin[edge.one], origin[edge.other]))
        if first == second:
            continue
        one, other = members.get(first, [first]), members.get(second, [second])
        crossing = (tuple(sorted(pair)) for pair in islice(product(one, other), STRANGER_CHECKS))
        if any(pair not in linked and are_strangers(*pair) for pair in crossing):
            continue
        for row in other:
            origin[row] = first
        members[first] = one + other
        members.pop(second, None)
    return origin


class PassageGroups:
    """Articles of different origins that share one passage: every article of a group shares it with one that began the
    group, and text with every other, so that A-B and B-C do not make A and C share anything. A near copy or brief of
    one that began the group is in it too if it holds the passage.

    Args:
        edges: between rows of different origins.
        origin: the first row of each row's origin.
        rows: those that are told apart: of exact copies the first.
        texts: what is asked of the rows.
    """

    def __init__(self, edges: Iterable[Edge], origin: Sequence[int], rows: Iterable[int], texts: Texts) -> None:
        self._origin = origin
        self._edges = {(edge.one, edge.other): edge for edge in edges}
        self._texts = texts
        self._neighbours: dict[int, set[int]] = {}
        for one, other in self._edges:
            self._neighbours.setdefault(one, set()).add(other)
            self._neighbours.setdefault(other, set()).add(one)
        self._mates: dict[int, list[int]] = {}
        for row in rows:
            self._mates.setdefault(origin[row], []).append(row)

    def __iter__(self) -> Iterator[tuple[list[int], list[Edge]]]:
        """Each group's rows and the edges among them; no group is part of another."""
        within: dict[int, list[set[int]]] = {}
        for members, inside in sorted(self._all(), key=lambda group: -len(group[0])):
            if not any(group.issuperset(members) for group in within.get(members[0], ())):
                group = set(members)
                for row in members:
                    within.setdefault(row, []).append(group)
                yield members, inside

    def _all(self) -> Iterator[tuple[list[int], list[Edge]]]:
        """The groups around each edge that is in none before it, from the passage of most words down."""
        taken: set[Pair] = set()
        for edge in sorted(self._edges.values(), key=lambda edge: (-self._words(edge), edge.one, edge.other)):
            if (edge.one, edge.other) in taken:
                continue
            members = self._around(edge)
            inside = [each for pair in _pairs(members) if (each := self._edges.get(pair))]
            taken.update((each.one, each.other) for each in inside)
            yield members, inside

    def _words(self, edge: Edge) -> int:
        return sum(run.length for run in self._texts.runs(edge.one, edge.other))

    def _around(self, edge: Edge) -> list[int]:
        members = [edge.one, edge.other]
        passage = max(self._texts.runs(edge.one, edge.other), key=lambda run: run.length)
        shingles = frozenset(self._texts.shingles(edge.one)[passage.start:passage.start + passage.length - REST])
        for row in sorted(self._neighbours[edge.one] | self._neighbours[edge.other]):
            linked = row not in members and all(self._are_linked(row, member) for member in members)
            if linked and self._holds(row, shingles):
                members.append(row)
        mates = {row for member in (edge.one, edge.other) for row in self._mates[self._origin[member]]}
        members += [row for row in mates.difference(members) if self._holds(row, shingles)]
        return sorted(members)

    def _are_linked(self, row: int, member: int) -> bool:
        return row in self._neighbours[member] or self._origin[row] == self._origin[member]

    def _holds(self, row: int, passage: frozenset[int]) -> bool:
        """Whether a row has at least half of a passage."""
        return 2 * len(passage & self._texts.distinct(row)) >= len(passage)


def _pairs(members: Sequence[int]) -> Iterator[Pair]:
    return ((one, other) for place, one in enumerate(members) for other in members[place + 1:])
