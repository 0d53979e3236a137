"""The likely days of publication of an article that shows none, from dated articles of the same batch."""

from collections.abc import Sequence
from datetime import date

from crosscheck.claims.dates.bearings import OTHER_STORIES, full_date
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
    the publications of articles on the same story; an article with a full date of its own needs none of them. The
    answer is the days from then on, not one of them, so that "on Tuesday" stays open; what is resolved with it is
    resolved from a guess.
    """
    own = [f.expression for f in find_expressions(article, sentences) if f.sentence.block.kind not in OTHER_STORIES]
    named = next((fields for expression in own if (fields := _day_named(expression))), None)
    if article.published is not None or named is None or any(full_date(expression) for expression in own):
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


def _day_named(expression: Expression) -> tuple[int, int] | None:
    """Month and day of a date without a year."""
    first = expression.first if isinstance(expression, Range) else expression
    if isinstance(first, Written) and first.year is None and first.month and first.day and not first.which:
        return first.month, first.day
    return None


def _distance(day: date, dated: Sequence[Publication]) -> int:
    """Days between a day and the nearest publication."""
    return min(max(0, (p.earliest - day).days, (day - p.latest).days) for p in dated)
