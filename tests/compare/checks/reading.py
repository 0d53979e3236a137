"""What the checks find in a text, read as any article is."""

from datetime import date

from crosscheck.claims import extract
from crosscheck.compare import internal
from crosscheck.model import Article, ArticleId, Block, BlockKind, Finding, Publication, PublicationSource
from crosscheck.text.sentences import split

PUBLISHED = date(2024, 6, 12)  # a Wednesday


def article(text: str, published: date | None = PUBLISHED, headline: str = "") -> Article:
    """An article of one body block under its headline."""
    blocks = (Block(0, len(headline), BlockKind.HEADLINE),) if headline else ()
    whole = f"{headline}\n\n{text}" if headline else text
    blocks += (Block(len(whole) - len(text), len(whole), BlockKind.BODY),)
    day = Publication(published, published, PublicationSource.OPTION) if published else None
    return Article(ArticleId("a.txt"), "a.txt", whole, blocks, title=headline or None, published=day)


def findings(text: str, published: date | None = PUBLISHED, headline: str = "") -> tuple[Finding, ...]:
    """Every finding inside a text."""
    read = article(text, published, headline)
    sentences = split(read)
    return internal(read, extract(read, sentences), sentences)


def rules(text: str, published: date | None = PUBLISHED, headline: str = "") -> list[str]:
    """The rules that a text breaks."""
    return [finding.rule for finding in findings(text, published, headline)]
