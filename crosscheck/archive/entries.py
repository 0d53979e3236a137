"""What an archive keeps of an article, made ready to be written: by any process, since one alone can write."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.archive.codec import content_of, pack_article, pack_claims
from crosscheck.archive.keys import keys
from crosscheck.archive.packing import pack_keys
from crosscheck.archive.runs import KINDS
from crosscheck.model import Article, Claim


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as it is written: what it is known by and where it stands, itself and its claims as bytes, and its
    packed keys of each kind."""

    content: bytes
    place: str
    outlet: str | None
    published: str | None
    record: bytes
    count: int
    claims: bytes
    keys: tuple[bytes, ...]


def entries(articles: Sequence[Article], claims: Sequence[Sequence[Claim]]) -> list[Entry]:
    """The entries of some articles, each with its claims."""
    found = keys(articles, claims)
    packed = [tuple(pack_keys(getattr(own, kind)) for kind in KINDS) for own in found]
    return [_entry(*each) for each in zip(articles, claims, packed, strict=True)]


def _entry(article: Article, claims: Sequence[Claim], packed: tuple[bytes, ...]) -> Entry:
    content = content_of(article)
    return Entry(
        content, place_of(article, content), _text(article.outlet),
        article.published.latest.isoformat() if article.published else None, pack_article(article),
        len(claims), pack_claims(claims, article.text), packed,
    )  # fmt: skip


def place_of(article: Article, content: bytes) -> str:
    """Where an article stands, from anywhere: its absolute path with the record's id; standard input has no place, so
    that each text from there stands for itself."""
    record = article.id.removeprefix(article.path)
    if os.path.exists(article.path):
        return str(_text(absolute(article.path) + record))
    return str(_text(f"{article.path}@{content.hex()[:12]}{record}"))


def absolute(path: str) -> str:
    """A path without links and detours."""
    return os.path.realpath(path)


def _text(words: str | None) -> str | None:
    """What SQLite takes as text: halves of characters, as in names that are no UTF-8, have signs in their place."""
    return None if words is None else words.encode("utf-8", "replace").decode("utf-8")
