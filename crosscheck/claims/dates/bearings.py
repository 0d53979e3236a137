"""What the dates of an article are resolved against: its blocks' dates, its day of publication, and its full dates."""

from bisect import bisect_left
from collections.abc import Sequence

from crosscheck.claims.dates import habit
from crosscheck.claims.dates.expressions import Expression, Numeric, Range, Written
from crosscheck.claims.dates.resolving import Setting, Span, resolve
from crosscheck.claims.dates.view import View
from crosscheck.model import Article, Block, BlockKind, PublicationSource, ResolvedFrom

OTHER_STORIES = frozenset({BlockKind.TEASER, BlockKind.RELATED})
"""Blocks that the article's own publication date says nothing about."""

NEARBY_REACH = 2_000
"""Characters within which a full date gives others their year where nothing else does: an article's length or so."""

TEASER_REACH = 600
"""Characters within which a full date gives a teaser its year: its own and its neighbours', no further."""

NEARER_THAN_GUESS = 300
"""Characters within which a full date says more than a publication date that is itself a guess."""


class Bearings:
    """An article's references. `places` are the offsets of its expressions in the view, in order."""

    def __init__(self, article: Article, seen: View, found: Sequence[tuple[int, Expression]]) -> None:
        self._published = article.published
        full = [(at, span) for at, expression in found if (span := full_date(expression)) is not None]
        self._places = [at for at, _ in full]
        self._spans = [span for _, span in full]
        self.southern = habit.is_southern(article.outlet)
        self.day_first, self.habit_known = None, False
        if any(_is_ambiguous(expression) for _, expression in found):
            self.day_first, self.habit_known = habit.day_first(seen, article.outlet)

    def reference(self, block: Block, at: int) -> tuple[Span | None, ResolvedFrom]:
        """What a relative date at a place refers to: its block's date, the day of publication, a full date near it."""
        if block.reference is not None:
            return Span(block.reference, block.reference), ResolvedFrom.BLOCK
        published = self._published
        if block.kind in OTHER_STORIES:
            near = self._near(at, TEASER_REACH)
            return near, ResolvedFrom.NEARBY if near else ResolvedFrom.NOTHING
        if published is None:
            near = self._near(at, NEARBY_REACH)
            return near, ResolvedFrom.NEARBY if near else ResolvedFrom.NOTHING
        if published.source is not PublicationSource.OTHER_ARTICLES:
            return Span(published.earliest, published.latest), ResolvedFrom.PUBLICATION
        near = self._near(at, NEARER_THAN_GUESS)
        return near or Span(published.earliest, published.latest), ResolvedFrom.NEARBY if near else ResolvedFrom.GUESS

    def _near(self, at: int, reach: int) -> Span | None:
        """The full date nearest to a place, None when none is within reach."""
        right = bisect_left(self._places, at)
        near = [i for i in (right - 1, right) if 0 <= i < len(self._places) and abs(self._places[i] - at) <= reach]
        return self._spans[min(near, key=lambda i: abs(self._places[i] - at))] if near else None


def full_date(expression: Expression) -> Span | None:
    """The days of an expression that names its year and at least its month, so that others can lean on it.

    Of a range they are those of its last end: "June 19, 1975 - 2025" speaks of 2025.
    """
    ends = (expression.first, expression.last) if isinstance(expression, Range) else (expression,)
    dated = [end for end in ends if isinstance(end, Written) and end.year is not None]
    if not any(end.month is not None for end in dated):
        return None
    return resolve(dated[-1], Setting(None, ResolvedFrom.WRITTEN)).span


def _is_ambiguous(expression: Expression) -> bool:
    """Whether the order of day and month is open."""
    first = expression.first if isinstance(expression, Range) else expression
    return isinstance(first, Numeric)
