"""Claims and links made by hand."""

from crosscheck.claims import extract
from crosscheck.compare import comparison
from crosscheck.model import Article, ArticleId, Block, BlockKind, Claim, Link, Sentence


def article(name: str, text: str, **more: object) -> Article:
    """An article of one body block."""
    return Article(ArticleId(name), name, text, (Block(0, len(text), BlockKind.BODY),), **more)  # type: ignore[arg-type]


def claims(name: str, text: str) -> tuple[Claim, ...]:
    """What one sentence states."""
    made = article(name, text)
    return extract(made, (Sentence(0, len(text), made.blocks[0]),))


def claim(name: str, text: str) -> Claim:
    """The first thing that one sentence states."""
    return claims(name, text)[0]


def link(one: Claim, other: Claim, *, agree: float = 0.0, conflict: float = 0.0, differ: float = 0.0) -> Link:
    """A pair with odds given by hand."""
    return Link(comparison(one, other), agree, conflict, differ)
