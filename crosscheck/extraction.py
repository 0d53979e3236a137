"""From articles to what is kept of them when their texts go: claims, what each says against itself, and sketches.

The one stage that takes each article alone, and most of the time: it is what several processes share.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from crosscheck import claims as claims_room
from crosscheck import compare, copies, findings, stories
from crosscheck.config import Settings
from crosscheck.engines import PackedClaims, batched, mapped, pack
from crosscheck.model import Article, ArticleId, Claim, Finding, Sentence, Skipped
from crosscheck.text import sentences

if TYPE_CHECKING:
    from crosscheck.archive import Entry

Progress = Callable[[str, int, int | None], None]
"""Called with a stage's name, how much of it is done, and how much there is if that is known."""

STAGE = "numbers and dates"
ENGLISH = "en"


@dataclass(slots=True)
class Gathered:
    """What a run keeps of its inputs, in their order. The articles are without their texts; `words` counts those, and
    `names` has for each article the words of names in its claims, as numbers."""

    articles: list[Article] = field(default_factory=list)
    words: dict[ArticleId, int] = field(default_factory=dict)
    claims: PackedClaims = field(default_factory=PackedClaims)
    names: "dict[ArticleId, array[int]]" = field(default_factory=dict)
    within: list[Finding] = field(default_factory=list)
    sketches: list[copies.Sketches] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)


def gather(items: Iterable[Article | Skipped], settings: Settings, tell: Progress) -> Gathered:
    """Read the claims of all articles and sketch them. Raises WorkerError when a process dies."""
    kept = Gathered()
    numbers: dict[str, int] = {}
    work = partial(_extracted, min_confidence=settings.min_confidence)
    for batch, found in mapped(work, batched(items), settings.jobs):
        for item in batch:
            if isinstance(item, Skipped):
                kept.skipped.append(item)
            else:
                kept.articles.append(replace(item, text="", blocks=(), lines=()))
                kept.words[item.id] = len(item.text.split())
        for article, own in found.claims.items():
            kept.claims.add(article, own.packed, own.count)
            kept.names[article] = array("I", sorted(numbers.setdefault(name, len(numbers)) for name in own.names))
        kept.within += found.within
        kept.sketches.append(found.sketches)
        tell(STAGE, len(kept.articles), None)
    return kept


def streamed(
    items: Iterable[Article | Skipped], settings: Settings, tell: Progress
) -> Iterator[tuple[Article, tuple[Claim, ...]] | Skipped]:
    """Every article with its claims, in the order of the inputs. Raises WorkerError when a process dies."""
    count = 0
    for batch, found in mapped(_claims, batched(items), settings.jobs):
        for item in batch:
            yield item if isinstance(item, Skipped) else (item, found[item.id])
        count += len(batch)
        tell(STAGE, count, None)


def claims_of(
    articles: Iterable[Article], settings: Settings, tell: Progress
) -> dict[ArticleId, tuple[Claim, ...]]:  # fmt: skip
    """The claims of each article. Raises WorkerError when a process dies."""
    found: dict[ArticleId, tuple[Claim, ...]] = {}
    for _, claims in mapped(_claims, batched(articles), settings.jobs):
        found |= claims
        tell(STAGE, len(found), None)
    return found


def entries_of(articles: Iterable[Article], settings: Settings) -> "Iterator[list[Entry]]":
    """What an archive keeps of each article, some at a time. Raises WorkerError when a process dies."""
    return (made for _, made in mapped(_entries, batched(articles), settings.jobs))


def extract(article: Article) -> tuple[Claim, ...]:
    """The claims of one article; none where its language is not read."""
    with _named(article):
        return claims_room.extract(article, _split(article))


def within(article: Article, min_confidence: float) -> tuple[tuple[Claim, ...], list[Finding]]:
    """The claims of one article, and what it says against itself."""
    with _named(article):
        split = _split(article)
        own = claims_room.extract(article, split)
        return own, findings.within(compare.internal(article, own, split), own, min_confidence)


@dataclass(frozen=True, slots=True)
class _Claims:
    """The claims of one article, packed, how many they are, and the words of the names in them."""

    packed: bytes
    count: int
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Extracted:
    claims: Mapping[ArticleId, _Claims]
    within: Sequence[Finding]
    sketches: copies.Sketches


def _extracted(articles: Sequence[Article], min_confidence: float) -> _Extracted:
    found = {article.id: within(article, min_confidence) for article in articles}
    return _Extracted(
        {article: _Claims(pack(own), len(own), stories.names(own)) for article, (own, _) in found.items()},
        [finding for _, told in found.values() for finding in told],
        copies.sketch(articles),
    )


def _claims(articles: Sequence[Article]) -> Mapping[ArticleId, tuple[Claim, ...]]:
    return {article.id: extract(article) for article in articles}


def _entries(articles: Sequence[Article]) -> "list[Entry]":
    from crosscheck import archive  # a scan needs none

    return archive.entries(articles, [extract(article) for article in articles])


def _split(article: Article) -> Sequence[Sentence]:
    return sentences.split(article) if article.language == ENGLISH else ()


@contextmanager
def _named(article: Article) -> Iterator[None]:
    """An error inside crosscheck says which article it came with."""
    try:
        yield
    except Exception as error:
        error.add_note(f"while reading {article.id}")
        raise
