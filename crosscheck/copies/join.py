"""From sketches to copies and origins."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import combinations, product

from crosscheck.copies.compare import (
    Common,
    Edge,
    Marks,
    are_strangers,
    is_template,
    judge,
    may_be_template,
    share_names,
)
from crosscheck.copies.groups import join_origins
from crosscheck.copies.limits import SHINGLE
from crosscheck.copies.search import Pair, Search, choose
from crosscheck.copies.shelf import Shelf
from crosscheck.copies.sketches import Sketches, sketch_words
from crosscheck.copies.telling import tell
from crosscheck.copies.texts import Texts
from crosscheck.model import Article, ArticleId, Copies, CopyKind


def join(sketches: Iterable[Sketches]) -> Copies:
    """Find every copy among sketched batches of articles. Neither the order of the articles nor how they were put into
    batches changes anything; their ids must differ."""
    shelf = Shelf(sketches)
    return join_shelf(shelf, choose(shelf))


def join_shelf(shelf: Shelf, search: Search) -> Copies:
    """The same with a given search."""
    exact = _exact(shelf)
    rows = _compared(shelf, exact)
    strange = lru_cache(None)(partial(_are_strangers, search.texts))
    near = _near(search, rows)
    shared = _shared(shelf, search, rows, join_origins(len(shelf), near, strange))
    edges = [*exact, *near, *shared]
    return tell(shelf, search.texts, edges, join_origins(len(shelf), edges, strange))


def similar(articles: Iterable[Article]) -> Iterator[tuple[ArticleId, ArticleId, float]]:
    """Every pair of articles whose shingles have a Jaccard coefficient of NEAR_JACCARD and more, with that coefficient,
    exactly verified: what is elsewhere called near-duplicate detection. Nothing else is asked, so reports from one
    template are pairs here, and of articles of the same words every two are one."""
    shelf = Shelf([sketch_words(articles)])
    same: dict[int, list[int]] = {}
    for edge in (exact := _exact(shelf)):
        same.setdefault(edge.one, [edge.one]).append(edge.other)
    for rows in same.values():
        yield from ((shelf.ids[one], shelf.ids[other], 1.0) for one, other in combinations(rows, 2))
    rows = _compared(shelf, exact)
    ids = shelf.ids
    for first, second, shared, of_first, of_second in choose(shelf, window=0).near(rows):
        jaccard = shared / (of_first + of_second - shared)
        if first in same or second in same:
            for one, other in product(same.get(first, [first]), same.get(second, [second])):
                yield ids[min(one, other)], ids[max(one, other)], jaccard
        else:
            yield ids[first], ids[second], jaccard


def _compared(shelf: Shelf, exact: Iterable[Edge]) -> list[int]:
    """The rows that are compared: those with a shingle, and of exact copies the first."""
    copied = {edge.other for edge in exact}
    return [row for row, count in enumerate(shelf.counts) if count >= SHINGLE and row not in copied]


def _exact(shelf: Shelf) -> list[Edge]:
    """Articles of the same words, each with the first of them; all else is looked for among the first ones alone."""
    known: dict[int, int] = {}
    firsts = ((shelf.first_equal(row, known), row) for row, count in enumerate(shelf.counts) if count >= SHINGLE)
    return [Edge(first, row, CopyKind.EXACT, 1.0) for first, row in firsts if first != row]


def _near(search: Search, rows: Sequence[int]) -> list[Edge]:
    near = list(search.near(rows))
    marks = search.marks([(common.one, common.other) for common in near])
    templates = _templates(search, list(zip(near, marks, strict=True)))
    return [
        Edge(common.one, common.other, CopyKind.NEAR, common.jaccard)
        for common in near if (common.one, common.other) not in templates
    ]


def _shared(shelf: Shelf, search: Search, rows: Sequence[int], origin: Sequence[int]) -> list[Edge]:
    """What articles share that near copies have not yet joined."""
    sharing = search.sharing(rows, origin)
    measured = list(search.measure(sharing.pairs, sharing.boilerplate))
    templates = _templates(search, [(each.common, each.marks) for each in measured])
    edges = []
    for common, cover, _ in measured:
        one, other = common.one, common.other
        if (one, other) not in templates:
            words = shelf.counts[one], shelf.counts[other]
            edges.append(judge(common, cover, words, max(shelf.grain(one), shelf.grain(other))))
    return [edge for edge in edges if edge is not None]


def _templates(search: Search, pairs: Sequence[tuple[Common, Marks]]) -> set[Pair]:
    """The pairs that fill one template."""
    suspected = [(common, marks) for common, marks in pairs if may_be_template(marks)]
    differing = search.differing([(common.one, common.other) for common, _ in suspected])
    return {
        (common.one, common.other)
        for (common, marks), words in zip(suspected, differing, strict=True) if is_template(marks, words)
    }


def _are_strangers(texts: Texts, one: int, other: int) -> bool:
    marks = texts.marks(one, other)
    return not share_names(marks) and are_strangers(texts.common(one, other), marks)
