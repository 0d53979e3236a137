"""From sketches to copy groups and origins: candidates, comparison, groups."""

from collections import Counter
from collections.abc import Iterable, Sequence

from crosscheck.copies.candidates import by_shared_shingles
from crosscheck.copies.compare import Features, Shared, compare
from crosscheck.copies.groups import Edge, join_origins, passage_groups
from crosscheck.copies.runs import Run, shared_runs
from crosscheck.copies.sketches import Sketch
from crosscheck.model import ArticleId, Copies, CopyEdge, CopyGroup, CopyKind, Passage


def join(sketches: Iterable[Sketch]) -> Copies:
    """Find every copy among the sketched articles. The order of the sketches changes nothing; ids must differ."""
    features = [Features(each) for each in sorted(sketches, key=lambda each: each.id)]
    edges = _edges(features)
    origin = join_origins(features, edges)
    edges = [_as_passage(features, edge) if _crosses(edge, origin) else edge for edge in edges]
    groups = [_origin_group(features, edges, members) for members in _members(origin)]
    for members, inside in passage_groups(edges, origin):
        groups.append(_group(features, CopyKind.PASSAGE, members, inside, inside))
    return Copies(_numbered(groups), _letters(features, origin))


def _edges(features: Sequence[Features]) -> list[Edge]:
    found = []
    for one, other in by_shared_shingles(features):
        shared = compare(features[one], features[other])
        if shared is not None:
            found.append(Edge(one, other, shared))
    return found


def _crosses(edge: Edge, origin: Sequence[int]) -> bool:
    return edge.shared.kind is not CopyKind.PASSAGE and origin[edge.one] != origin[edge.other]


def _with_runs(features: Sequence[Features], edge: Edge) -> Edge:
    """The edge with its shared runs, which near and exact copies are judged without."""
    if edge.shared.runs:
        return edge
    runs = shared_runs(features[edge.one].sketch.hashes, features[edge.other].sketch.hashes)
    return Edge(edge.one, edge.other, Shared(edge.shared.kind, edge.shared.similarity, tuple(runs)))


def _as_passage(features: Sequence[Features], edge: Edge) -> Edge:
    """An edge that would have merged strangers still says that text is shared."""
    shared = _with_runs(features, edge).shared
    return Edge(edge.one, edge.other, Shared(CopyKind.PASSAGE, shared.similarity, shared.runs))


def _members(origin: Sequence[int]) -> list[list[int]]:
    """The origins of more than one article."""
    members: dict[int, list[int]] = {}
    for place, first in enumerate(origin):
        members.setdefault(first, []).append(place)
    return [places for places in members.values() if len(places) > 1]


def _origin_group(features: Sequence[Features], edges: Sequence[Edge], members: Sequence[int]) -> CopyGroup:
    held = set(members)
    joining = (edge for edge in edges if edge.shared.kind is not CopyKind.PASSAGE)
    inside = [edge for edge in joining if edge.one in held and edge.other in held]
    kind = max((edge.shared.kind for edge in inside), key=list(CopyKind).index)
    source = _source(features, members)
    hub = source if source is not None else max(members, key=lambda place: (len(features[place].sketch.hashes), -place))
    shown = [_with_runs(features, edge) for edge in inside if hub in (edge.one, edge.other)]
    return _group(features, kind, members, inside, shown)


def _group(
    features: Sequence[Features], kind: CopyKind, members: Sequence[int], inside: Sequence[Edge], shown: Sequence[Edge]
) -> CopyGroup:
    ids = [each.sketch.id for each in features]
    source = _source(features, members)
    return CopyGroup(
        id="",
        kind=kind,
        articles=tuple(ids[place] for place in members),
        similarity=min(edge.shared.similarity for edge in inside),
        edges=tuple(CopyEdge(ids[e.one], ids[e.other], e.shared.kind, e.shared.similarity) for e in inside),
        passages=tuple(
            _passage(features[edge.one].sketch, features[edge.other].sketch, run)
            for edge in shown for run in edge.shared.runs
        ),
        source=None if source is None else ids[source],
        credit=_credit(features, members),
    )


def _passage(one: Sketch, other: Sketch, run: Run) -> Passage:
    spans, other_spans = one.spans(), other.spans()
    return Passage(
        one.id, spans[run.start][0], spans[run.start + run.length - 1][1],
        other.id, other_spans[run.other_start][0], other_spans[run.other_start + run.length - 1][1],
    )


def _credit(features: Sequence[Features], members: Sequence[int]) -> str | None:
    """The agency that most articles of a group credit."""
    named = Counter(credit for place in members if (credit := features[place].sketch.credit))
    return max(sorted(named), key=named.__getitem__, default=None)


def _source(features: Sequence[Features], members: Sequence[int]) -> int | None:
    """The article of the credited agency itself, else the one that was surely published first, else nothing."""
    credit = _credit(features, members)
    if credit:
        own = [place for place in members if (features[place].sketch.outlet or "").casefold() == credit.casefold()]
        if len(own) == 1:
            return own[0]
    dated = [(published, place) for place in members if (published := features[place].sketch.published)]
    if len(dated) < len(members):
        return None
    (_, latest), first = min(dated)
    return first if all(latest < other[0] for other, place in dated if place != first) else None


def _numbered(groups: Sequence[CopyGroup]) -> tuple[CopyGroup, ...]:
    from dataclasses import replace

    ordered = sorted(groups, key=lambda group: (list(CopyKind).index(group.kind), group.articles))
    return tuple(replace(group, id=f"C{number}") for number, group in enumerate(ordered, 1))


def _letters(features: Sequence[Features], origin: Sequence[int]) -> dict[ArticleId, str]:
    letters: dict[int, str] = {}
    return {
        each.sketch.id: letters.setdefault(first, _letter(len(letters)))
        for each, first in zip(features, origin, strict=True)
    }


def _letter(number: int) -> str:
    """0 is A, 25 is Z, 26 is AA, as columns are named."""
    name = ""
    number += 1
    while number:
        number, place = divmod(number - 1, 26)
        name = chr(ord("A") + place) + name
    return name
