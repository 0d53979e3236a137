"""An article from what a reader found: its publication date and where that comes from, its title, its outlet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crosscheck.model import Article, ArticleId, Block, BlockKind, Publication, PublicationSource
from crosscheck.reading import dates
from crosscheck.reading.outlets import outlet_in

_DATED_KINDS = (BlockKind.PUBLISHED, BlockKind.BYLINE, BlockKind.DATELINE)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file's front matter, a record's fields or a page's metadata say of an article."""

    title: str | None = None
    outlet: str | None = None
    published: object = None
    story: str | None = None
    url: str | None = None
    source: PublicationSource = PublicationSource.METADATA


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller says of every article."""

    published: date | None = None


def article(
    article_id: str, path: str, text: str, blocks: tuple[Block, ...], facts: Facts, options: Options, stem: str = ""
) -> Article:
    """The article. `stem` is the name of a file that holds this article alone, which may hold a date."""
    return Article(
        id=ArticleId(article_id),
        path=path,
        text=text,
        blocks=blocks,
        title=facts.title or _headline(text, blocks),
        outlet=facts.outlet or outlet_in(text, blocks),
        published=publication(text, blocks, facts, options, stem),
        story=facts.story,
        url=facts.url,
    )


def publication(
    text: str, blocks: Sequence[Block], facts: Facts, options: Options, stem: str = ""
) -> Publication | None:
    """When the article was published: from the option, else its metadata, its text, its file's name; else unknown."""
    if options.published is not None:
        return Publication(options.published, options.published, PublicationSource.OPTION)
    days = dates.parse(facts.published, context=text)
    if days is not None:
        return Publication(*days, facts.source)
    days = _written(text, blocks)
    if days is not None:
        return Publication(*days, PublicationSource.TEXT)
    days = dates.from_file_name(stem)
    return Publication(*days, PublicationSource.FILE_NAME) if days is not None else None


def _written(text: str, blocks: Sequence[Block]) -> tuple[date, date] | None:
    """The date the text itself gives: a day before a mere month, a publication line before a byline or dateline."""
    found = [
        (each.latest - each.earliest, _DATED_KINDS.index(block.kind), each)
        for block in blocks
        if block.kind in _DATED_KINDS
        for each in dates.find(text, block.start, block.end, context=text)
    ]
    if not found:
        return None
    best = min(found, key=lambda entry: entry[:2])[2]  # the first of the best: "published" stands before "updated"
    return best.earliest, best.latest


def _headline(text: str, blocks: Sequence[Block]) -> str | None:
    line = next((text[block.start:block.end] for block in blocks if block.kind is BlockKind.HEADLINE), None)
    return " ".join(line.strip("#*_ ").split()) if line else None
