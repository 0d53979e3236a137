"""An article from what a reader found: its publication date and where that comes from, its title, its outlet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from crosscheck.model import Article, ArticleId, Block, BlockKind, Publication, PublicationSource
from crosscheck.reading import dates
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
    return Article(
        id=ArticleId(article_id),
        path=path,
        text=body.text,
        blocks=body.blocks,
        title=facts.title or _headline(body),
        outlet=facts.outlet or outlet_in(body.text, body.blocks),
        published=publication(body, facts, options, stem),
        story=facts.story,
        url=facts.url,
        language=language_of(body.text, body.blocks, facts.language),
        lines=body.lines,
    )


def publication(body: Body, facts: Facts, options: Options, stem: str = "") -> Publication | None:
    """When the article was published: from the option, else its metadata, its text, its file's name; else unknown."""
    if options.published is not None:
        return Publication(options.published, options.published, PublicationSource.OPTION)
    if (days := dates.parse(facts.published, context=body.text)) is not None:
        return Publication(*days, facts.source)
    if (days := _written(body)) is not None:
        return Publication(*days, PublicationSource.TEXT)
    if (days := dates.from_file_name(stem)) is not None:
        return Publication(*days, PublicationSource.FILE_NAME)
    days = dates.parse(facts.created, context=body.text)
    return Publication(*days, PublicationSource.METADATA) if days is not None else None


def _written(body: Body) -> tuple[date, date] | None:
    """The date the text itself gives: a day before a mere month, a publication line before a byline or dateline."""
    found = [
        (each.latest - each.earliest, _DATED_KINDS.index(block.kind), each)
        for block in body.blocks
        if block.kind in _DATED_KINDS
        for each in dates.find(body.text, block.start, block.end, context=body.text)
    ]
    if not found:
        return None
    best = min(found, key=lambda entry: entry[:2])[2]  # the first of the best: "published" stands before "updated"
    return best.earliest, best.latest


def _headline(body: Body) -> str | None:
    line = next((body.text[block.start:block.end] for block in body.blocks if block.kind is BlockKind.HEADLINE), None)
    return " ".join(line.strip("#*_ ").split()) if line else None
