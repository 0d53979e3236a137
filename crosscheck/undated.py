"""Articles that leave the day of their publication open, dated by the others of their story where these tell it.

Three are dated: one whose dateline has a day without a year ("HANOI, Aug 10"), one whose date can be read both ways
("08/02/2025"), and one without any, by a day that it speaks of.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from crosscheck.claims.dates import publication_like
from crosscheck.model import Article, BlockKind, Publication, PublicationSource, Skipped
from crosscheck.reading.dates import yearless
from crosscheck.text import sentences

BATCH = 200
"""Articles among which an undated one is dated by the others: a story's coverage has fewer, and no more are held
back."""

FARTHEST = 31
"""Days that a day may lie from the nearest publication of the others: farther off, nothing ties them."""

_DATED_KINDS = (BlockKind.PUBLISHED, BlockKind.DATELINE, BlockKind.BYLINE)


def dated(items: Iterable[Article | Skipped]) -> Iterator[Article | Skipped]:
    """The inputs in their order, those with an open date as the others of their story tell. A day that is only likely
    is marked as taken from other articles, and what is resolved with it as a guess. A longer run of inputs is passed
    on as it is read."""
    stream = iter(items)
    first = list(islice(stream, BATCH + 1))
    yield from first if len(first) > BATCH else _filled(first)
    yield from stream


def _filled(items: Sequence[Article | Skipped]) -> Iterator[Article | Skipped]:
    known: dict[str | None, list[Publication]] = defaultdict(list)
    for item in items:
        if isinstance(item, Article) and item.published and item.published.other is None:
            known[item.story].append(item.published)
    for item in items:
        if isinstance(item, Skipped) or not known[item.story]:
            yield item
        else:
            yield _placed(item, known[item.story])


def _placed(item: Article, others: Sequence[Publication]) -> Article:
    published = item.published
    if published is None:
        named = _day_without_year(item)
        return replace(item, published=_in_one_year(named, others) if named else _day_spoken_of(item, others))
    if published.other is None or _distance(published.earliest, others) <= _distance(published.other, others):
        return item
    return replace(item, published=Publication(published.other, published.other, published.source))


def _day_without_year(item: Article) -> tuple[int, int] | None:
    """Month and day of an article's publication line, dateline or byline."""
    named = (yearless(item.text, b.start, b.end) for kind in _DATED_KINDS for b in item.blocks if b.kind is kind)
    return next((found for found in named if found), None)


def _in_one_year(named: tuple[int, int], others: Sequence[Publication]) -> Publication | None:
    """The day in the one year that brings it near the others; None where no year or several do."""
    years = {year for p in others for year in range(p.earliest.year - 1, p.latest.year + 2)}
    near = [each for each in (_day(year, *named) for year in years) if each and _distance(each, others) <= FARTHEST]
    return Publication(near[0], near[0], PublicationSource.TEXT) if len(near) == 1 else None


def _day_spoken_of(item: Article, others: Sequence[Publication]) -> Publication | None:
    return publication_like(item, sentences.split(item), others)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _distance(day: date, dated: Sequence[Publication]) -> int:
    """Days between a day and the nearest publication."""
    return min(max(0, (p.earliest - day).days, (day - p.latest).days) for p in dated)
