"""An article from what a reader found: its publication date and where that comes from, its title, its outlet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from crosscheck.model import Article, ArticleId, Block, BlockKind, Publication, PublicationSource
from crosscheck.reading import dates
from crosscheck.reading.dates import Custom, Found
from crosscheck.reading.language import language_of
from crosscheck.reading.outlets import outlet_in

_DATED_KINDS = (BlockKind.PUBLISHED, BlockKind.BYLINE, BlockKind.DATELINE)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file's front matter, a record's fields or a page's metadata say of an article.

    `created` is a date that is trusted less than the text's own: a document's day of creation, a guess from a page.
    """

    title: str | None = None
    outlet: str | None = None
    published: object = None
    created: object = None
    story: str | None = None
    url: str | None = None
    language: str | None = None
    source: PublicationSource = PublicationSource.METADATA


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller says of every article.

    `fields` names a record's fields where they are not those in use: fact ("text", "title", "published", "outlet",
    "url", "id", "story") to the names that hold it, the first that is filled winning.
    """

    published: date | None = None
    fields: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Body:
    """An article's text with what is known of its parts, and, for text that is not its file's own, the file's lines."""

    text: str
    blocks: tuple[Block, ...]
    lines: tuple[int, ...] = ()


def article(article_id: str, path: str, body: Body, facts: Facts, options: Options, stem: str = "") -> Article:
    """The article. `stem` is the name of a file that holds this article alone, which may hold a date."""
    outlet = facts.outlet or outlet_in(body.text, body.blocks)
    custom = Custom(body.text, _host(facts.url) or outlet)
    return Article(
        id=ArticleId(article_id),
        path=path,
        text=body.text,
        blocks=body.blocks,
        title=facts.title or _headline(body),
        outlet=outlet,
        published=publication(body, facts, options, custom, stem),
        story=facts.story,
        url=facts.url,
        language=language_of(body.text, body.blocks, facts.language),
        lines=body.lines,
    )


def publication(body: Body, facts: Facts, options: Options, custom: Custom, stem: str = "") -> Publication | None:
    """When the article was published: from the option, else its metadata, its text, its file's name; else unknown."""
    if options.published is not None:
        return Publication(options.published, options.published, PublicationSource.OPTION)
    for day, source in _stated(body, facts, custom, stem):
        if day is not None:
            return Publication(day.earliest, day.latest, source, day.other)
    return None


def _stated(
    body: Body, facts: Facts, custom: Custom, stem: str
) -> Iterator[tuple[Found | None, PublicationSource]]:  # fmt: skip
    """The dates that may be the article's, the most trusted first."""
    yield dates.read(facts.published, custom), facts.source
    yield _written(body, custom), PublicationSource.TEXT
    yield dates.from_file_name(stem), PublicationSource.FILE_NAME
    yield dates.read(facts.created, custom), PublicationSource.METADATA


def _written(body: Body, custom: Custom) -> Found | None:
    """The date the text itself gives: a day before a mere month, a publication line before a byline or dateline."""
    found = [
        (each.latest - each.earliest, _DATED_KINDS.index(block.kind), each)
        for block in body.blocks
        if block.kind in _DATED_KINDS
        for line in (body.text[block.start:block.end],)
        for each in dates.find(line, 0, len(line), custom)
    ]
    return min(found, key=lambda entry: entry[:2])[2] if found else None  # "published" stands before "updated"


def _headline(body: Body) -> str | None:
    line = next((body.text[block.start:block.end] for block in body.blocks if block.kind is BlockKind.HEADLINE), None)
    return " ".join(line.strip("#*_ ").split()) if line else None


def _host(url: str | None) -> str | None:
    try:
        return urlsplit(url or "").hostname
    except ValueError:  # "https://[", which is no address
        return None
