"""Articles that show no date of publication, dated by the others of their story where these leave little doubt."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from crosscheck.claims.dates import publication_like
from crosscheck.model import Article, Publication, Skipped
from crosscheck.text import sentences

BATCH = 200
"""Articles among which an undated one is dated by the others: a story's coverage has fewer, and no more are held
back."""


def dated(items: Iterable[Article | Skipped]) -> Iterator[Article | Skipped]:
    """The inputs in their order, undated articles with the days they were likely published on where others of their
    story tell (marked as such, and what is resolved with it as a guess). A longer run of inputs is passed on as it is
    read."""
    stream = iter(items)
    first = list(islice(stream, BATCH + 1))
    yield from first if len(first) > BATCH else _filled(first)
    yield from stream


def _filled(items: Sequence[Article | Skipped]) -> Iterator[Article | Skipped]:
    known: dict[str | None, list[Publication]] = defaultdict(list)
    for item in items:
        if isinstance(item, Article) and item.published:
            known[item.story].append(item.published)
    for item in items:
        if isinstance(item, Skipped) or item.published or not known[item.story]:
            yield item
        else:
            yield replace(item, published=publication_like(item, sentences.split(item), known[item.story]))
