"""One piece of coverage: its text, its blocks, and where its publication date comes from."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

ArticleId = NewType("ArticleId", str)
"""The path as given; for a record inside a file, `path#record-id`."""


class BlockKind(StrEnum):
    """What a stretch of an article is."""

    METADATA = "metadata"  # front matter, except its title
    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"  # "HANOI, Oct. 12 (Reuters) -" before the first sentence
    PUBLISHED = "published"  # a "Published: 1.22.2024" line
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    LIST = "list"
    TABLE = "table"
    CODE = "code"
    FOOTNOTE = "footnote"
    TEASER = "teaser"  # a sentence or two about another story
    RELATED = "related"  # headlines of other stories, "Read also"
    BOILERPLATE = "boilerplate"  # navigation, share, newsletter


class PublicationSource(StrEnum):
    """Where a publication date was found; a wrong one spoils every relative date."""

    OPTION = "option"
    FRONT_MATTER = "front matter"
    METADATA = "metadata"  # a record's field or a page's own metadata
    TEXT = "text"
    FILE_NAME = "file name"
    OTHER_ARTICLES = "other articles"  # a guess, from dated articles of the same batch


@dataclass(frozen=True, slots=True)
class Days:
    """An interval of days, both ends inclusive; an open side is None."""

    earliest: date | None
    latest: date | None


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published: one day, or the days of a month where only that is known.

    `other` is the day with its figures ("08/02/2025") the other way round, where nothing tells which is meant.
    """

    earliest: date
    latest: date
    source: PublicationSource
    other: date | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch `text[start:end]` of one kind, with the date its relative dates refer to where that is its own."""

    start: int
    end: int
    kind: BlockKind
    reference: date | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One piece of coverage. Spans everywhere are character offsets into `text`.

    `text` is the file's own text for plain text and Markdown (line ends read as "\\n", a byte-order mark removed),
    the record's text for records, and the extracted text for pages and documents. `blocks` are sorted, do not overlap,
    and cover everything in `text` but white space. Where `text` is not the file's own, `lines` has for each of its
    lines the line of the file (from 1) that it was found on, or 0; else it is empty.
    """

    id: ArticleId
    path: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    outlet: str | None = None
    published: Publication | None = None
    story: str | None = None
    url: str | None = None
    language: str = "en"
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence `text[start:end]` inside one block."""

    start: int
    end: int
    block: Block


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that was not read, and why: nothing is dropped in silence.

    `by_rule` marks what was left out on purpose, such as the pictures in a walked folder: it is said, but the run is
    not incomplete for it.
    """

    path: str
    reason: str
    by_rule: bool = False
