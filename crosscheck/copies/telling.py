"""Copies as they are reported: groups with their passages, likely source and credit, and the letters of the origins."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from crosscheck.copies.compare import Edge, marks_of, share_names
from crosscheck.copies.groups import RANK, PassageGroups
from crosscheck.copies.limits import RUN_WORDS
from crosscheck.copies.runs import Run
from crosscheck.copies.shelf import Shelf
from crosscheck.copies.texts import Texts
from crosscheck.model import ArticleId, Copies, CopyEdge, CopyGroup, CopyKind, Passage

_KEPT = 512
"""Articles whose offsets are kept at hand."""


def tell(shelf: Shelf, texts: Texts, edges: Iterable[Edge], origin: Sequence[int]) -> Copies:
    """Put what was found into words of the report."""
    inside: dict[int, list[Edge]] = {}
    across: list[Edge] = []
    for edge in edges:
        if origin[edge.one] != origin[edge.other]:
            across.append(replace(edge, kind=CopyKind.PASSAGE))
        elif edge.kind is not CopyKind.PASSAGE:
            inside.setdefault(origin[edge.one], []).append(edge)
    exact = [edge for joined in inside.values() for edge in joined if edge.kind is CopyKind.EXACT]
    teller = _Teller(shelf, texts, exact)
    groups = [teller.origin_group(members, inside[first]) for first, members in _members(origin)]
    across = [edge for edge in across if not teller.is_house_text(edge)]
    shared = PassageGroups(across, origin, teller.rows(), texts)
    groups += [teller.passage_group(*found) for found in shared]
    return Copies(_numbered(groups), _letters(shelf.ids, origin))


class _Teller:
    """Makes groups of rows into groups of articles."""

    def __init__(self, shelf: Shelf, texts: Texts, exact: Iterable[Edge]) -> None:
        self._shelf = shelf
        self._texts = texts
        self._ends = lru_cache(_KEPT)(shelf.ends)
        self._lengths = lru_cache(_KEPT)(shelf.lengths)
        self._copies: dict[int, list[int]] = {}
        for edge in exact:
            self._copies.setdefault(edge.one, []).append(edge.other)

    def rows(self) -> list[int]:
        """The rows but for exact copies of others."""
        copied = {row for rows in self._copies.values() for row in rows}
        return [row for row in range(len(self._shelf)) if row not in copied]

    def is_house_text(self, edge: Edge) -> bool:
        """Whether two articles of one outlet share nothing but what stands under all it prints: no name or figure
        besides."""
        outlet, other_outlet = self._shelf.outlets[edge.one], self._shelf.outlets[edge.other]
        if not outlet or not other_outlet or outlet.casefold() != other_outlet.casefold():
            return False
        words = self._texts.words(edge.one)
        runs = self._texts.runs(edge.one, edge.other)
        shared = {word for run in runs for word in words[run.start:run.start + run.length]}
        marks, other_marks = (self._texts.names(row) - shared for row in (edge.one, edge.other))
        return not share_names(marks_of(marks, other_marks))

    def origin_group(self, members: Sequence[int], inside: Sequence[Edge]) -> CopyGroup:
        """The articles of one origin: what each shares with the source, or the longest where the source is not
        known."""
        source = self._source(members)
        longest = max(members, key=lambda row: (self._shelf.counts[row], -row))
        hub = longest if source is None else source
        kind = max((edge.kind for edge in inside), key=RANK.__getitem__)
        shown = [(edge, run) for edge in _spokes(hub, inside) for run in self._passages(edge)]
        return self._group(kind, members, inside, shown)

    def passage_group(self, members: Sequence[int], inside: Sequence[Edge]) -> CopyGroup:
        """Articles of different origins that share a passage, with the exact copies of each."""
        everyone = sorted({row for member in members for row in (member, *self._copies.get(member, ()))})
        shown = [(edge, run) for edge in inside for run in self._passages(edge)]
        return self._group(CopyKind.PASSAGE, everyone, inside, shown)

    def _passages(self, edge: Edge) -> Sequence[Run]:
        """The runs that are more than a phrase."""
        grain = max(self._shelf.grain(edge.one), self._shelf.grain(edge.other))
        runs = self._texts.runs(edge.one, edge.other)
        return [run for run in runs if run.length >= RUN_WORDS * grain] or runs

    def _group(
        self, kind: CopyKind, members: Sequence[int], inside: Sequence[Edge], shown: Sequence[tuple[Edge, Run]]
    ) -> CopyGroup:
        ids = self._shelf.ids
        source = self._source(members)
        return CopyGroup(
            id="",
            kind=kind,
            articles=tuple(ids[row] for row in members),
            similarity=min(edge.similarity for edge in inside),
            edges=tuple(CopyEdge(ids[edge.one], ids[edge.other], edge.kind, edge.similarity) for edge in inside),
            passages=tuple(self._passage(edge, run) for edge, run in shown),
            source=None if source is None else ids[source],
            credit=self._credit(members),
        )

    def _passage(self, edge: Edge, run: Run) -> Passage:
        return Passage(
            self._shelf.ids[edge.one], *self._span(edge.one, run.start, run.length),
            self._shelf.ids[edge.other], *self._span(edge.other, run.other_start, run.length),
        )

    def _span(self, row: int, start: int, length: int) -> tuple[int, int]:
        """The characters of some words."""
        ends = self._ends(row)
        return ends[start] - self._lengths(row)[start], ends[start + length - 1]

    def _credit(self, members: Sequence[int]) -> str | None:
        """The agency that most articles of a group credit."""
        named = Counter(credit for row in members if (credit := self._shelf.credits[row]))
        return max(sorted(named), key=named.__getitem__, default=None)

    def _source(self, members: Sequence[int]) -> int | None:
        """The article of the credited agency itself, else the one that was surely published first, else none."""
        credit = self._credit(members)
        if credit:
            own = [row for row in members if (self._shelf.outlets[row] or "").casefold() == credit.casefold()]
            if len(own) == 1:
                return own[0]
        dated = [(published, row) for row in members if (published := self._shelf.published[row])]
        if len(dated) < len(members):
            return None
        (_, latest), first = min(dated)
        return first if all(latest < published[0] for published, row in dated if row != first) else None


def _spokes(hub: int, edges: Sequence[Edge]) -> list[Edge]:
    """The edges that lead to the hub, and for each other row the closest that it has."""
    reached = {hub}
    found = []
    for edge in sorted(edges, key=lambda edge: (hub not in (edge.one, edge.other), RANK[edge.kind], -edge.similarity)):
        if hub in (edge.one, edge.other) or not reached.issuperset((edge.one, edge.other)):
            found.append(edge)
            reached.update((edge.one, edge.other))
    return found


def _members(origin: Sequence[int]) -> list[tuple[int, list[int]]]:
    """The origins of more than one article, each by its first row."""
    members: dict[int, list[int]] = {}
    for row, first in enumerate(origin):
        members.setdefault(first, []).append(row)
    return [(first, rows) for first, rows in members.items() if len(rows) > 1]


def _numbered(groups: Iterable[CopyGroup]) -> tuple[CopyGroup, ...]:
    ordered = sorted(groups, key=lambda group: (RANK[group.kind], group.articles))
    return tuple(replace(group, id=f"C{number}") for number, group in enumerate(ordered, 1))


def _letters(ids: Sequence[ArticleId], origin: Sequence[int]) -> dict[ArticleId, str]:
    letters: dict[int, str] = {}
    return {each: letters.setdefault(first, letter(len(letters))) for each, first in zip(ids, origin, strict=True)}


def letter(number: int) -> str:
    """The name of an origin: 0 is A, 25 is Z, 26 is AA, as the columns of a sheet are named."""
    name = ""
    number += 1
    while number:
        number, place = divmod(number - 1, 26)
        name = chr(ord("A") + place) + name
    return name


