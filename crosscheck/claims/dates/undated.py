"""The likely days of publication of an article that shows none, from dated articles of the same batch."""

from collections.abc import Iterator, Sequence
from datetime import date

from crosscheck.claims.dates.bearings import OTHER_STORIES
from crosscheck.claims.dates.expressions import Expression, Range, Written
from crosscheck.claims.dates.finder import find_expressions
from crosscheck.claims.dates.resolving import days
from crosscheck.model import Article, Publication, PublicationSource, Sentence

FARTHEST = 31
"""Days that the day an article speaks of may lie from the nearest publication: farther off, nothing ties them."""

LATEST_AFTER = 14
"""Days after the day that it speaks of within which an article is taken to be published."""


def publication_like(
    article: Article, sentences: Sequence[Sentence], dated: Sequence[Publication]
) -> Publication | None:
    """When an undated article was published, judging by a day that it names without a year; None when nothing tells.

    The first such day of its own story ("October 12") is placed in the year in which it lies nearest to one of `dated`,
    the publications of articles on the same story. The answer is the days from then on, not one of them, so that
    "on Tuesday" stays open; what is resolved with it is resolved from a guess.
    """
    named = next(_days_named(article, sentences), None)
    if article.published is not None or named is None:
        return None
    years = {year for p in dated for year in range(p.earliest.year - 1, p.latest.year + 2)}
    placed = [day for year in sorted(years) if (day := days.day(year, *named))]
    if not placed:
        return None
    best = min(placed, key=lambda day: _distance(day, dated))
    latest = days.days_on(best, LATEST_AFTER)
    if latest is None or _distance(best, dated) > FARTHEST:
        return None
    return Publication(best, latest, PublicationSource.OTHER_ARTICLES)


def _days_named(article: Article, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Month and day of the dates without a year, outside teasers of other stories."""
    for found in find_expressions(article, sentences):
        if found.sentence.block.kind not in OTHER_STORIES:
            yield from _fields(found.expression)


def _fields(expression: Expression) -> Iterator[tuple[int, int]]:
    first = expression.first if isinstance(expression, Range) else expression
    if isinstance(first, Written) and first.year is None and first.month and first.day and not first.which:
        yield first.month, first.day


def _distance(day: date, dated: Sequence[Publication]) -> int:
    """Days between a day and the nearest publication."""
    return min(max(0, (p.earliest - day).days, (day - p.latest).days) for p in dated)
