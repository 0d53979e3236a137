"""Articles and claims as bytes: compressed JSON, because an archive may come from anywhere and must run nothing."""

import hashlib
import json
import types
import typing
import zlib
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, Final, TypeVar, get_type_hints

from crosscheck import __version__
from crosscheck.model import Article, ArticleId, Block, BlockKind, Claim, Publication, PublicationSource

LEVEL: Final = 6

WINDOW: Final = 32_768
"""Bytes that zlib looks back (RFC 1950): a longer dictionary is of no use."""

T = TypeVar("T")


def pack_article(article: Article) -> bytes:
    """An article by the names of its fields, so that a later version with more of them can still read it."""
    published = article.published
    return _packed({
        "id": article.id, "path": article.path, "text": article.text, "title": article.title, "outlet": article.outlet,
        "story": article.story, "url": article.url, "language": article.language, "lines": article.lines,
        "blocks": [[b.start, b.end, b.kind.value, b.reference and b.reference.isoformat()] for b in article.blocks],
        "published": published
        and [published.earliest.isoformat(), published.latest.isoformat(), published.source.value,
             published.other and published.other.isoformat()],
    })  # fmt: skip


def unpack_article(data: bytes) -> Article:
    """The article again. Raises ValueError, KeyError or TypeError for what is none."""
    known = _unpacked(data)
    published = known["published"]
    return Article(
        id=ArticleId(known["id"]), path=known["path"], text=known["text"], title=known["title"],
        outlet=known["outlet"], story=known["story"], url=known["url"], language=known["language"],
        lines=tuple(known["lines"]),
        blocks=tuple(Block(start, end, BlockKind(kind), date.fromisoformat(day) if day else None)
                     for start, end, kind, day in known["blocks"]),
        published=published and _publication(*published),
    )  # fmt: skip


def _publication(earliest: str, latest: str, source: str, other: str | None = None) -> Publication:
    """The day again; the other way to read it was not kept by schema 1."""
    return Publication(
        date.fromisoformat(earliest), date.fromisoformat(latest), PublicationSource(source),
        date.fromisoformat(other) if other else None,
    )  # fmt: skip


def content_of(article: Article) -> bytes:
    """What an article is known by, wherever it stands: a hash of its text and of what is said of it."""
    published = article.published
    days = [published.earliest.isoformat(), published.latest.isoformat()] if published else []
    parts = [article.text, article.title, article.outlet, article.story, article.url, article.language, days]
    return hashlib.blake2b(json.dumps(parts).encode(), digest_size=16).digest()


def pack_claims(claims: Sequence[Claim], text: str) -> bytes:
    """The claims of one article with this text, by the order of their fields: see `reader`. What they quote of the text
    takes no room: it is the dictionary that they are compressed with."""
    return _packed(list(map(_plainer(Claim), claims)), _dictionary(text))


def unpack_claims(data: bytes, text: str) -> tuple[Claim, ...]:
    """The claims again, for the same text and `reader` alone. Raises ValueError, KeyError or TypeError for what is
    none."""
    build = _builder(Claim)
    return tuple(build(each) for each in _unpacked(data, _dictionary(text)))


def repack_claims(data: bytes, text: str) -> bytes:
    """Claims that were packed without the text, packed with it."""
    return _packed(_unpacked(data), _dictionary(text))


@cache
def reader() -> str:
    """What reads claims here: the version, and the shape of the values that it makes."""
    shape = hashlib.blake2b(_shape(Claim).encode(), digest_size=4).hexdigest()
    return f"{__version__}+{shape}"


def _shape(kind: Any) -> str:
    """The names and types of all fields, down to the last."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return "(" + ",".join(f"{field.name}:{_shape(hints[field.name])}" for field in fields(kind)) + ")"
    inner = typing.get_args(kind)
    return f"{kind}<{'|'.join(map(_shape, inner))}>" if inner else str(kind)


def _packed(value: Any, dictionary: bytes = b"") -> bytes:
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    packer = zlib.compressobj(LEVEL, zdict=dictionary) if dictionary else zlib.compressobj(LEVEL)
    return packer.compress(words.encode("utf-8", "surrogatepass")) + packer.flush()


def _unpacked(data: bytes, dictionary: bytes = b"") -> Any:
    unpacker = zlib.decompressobj(zdict=dictionary) if dictionary else zlib.decompressobj()
    try:
        words = unpacker.decompress(data)
    except zlib.error as error:
        raise ValueError(str(error)) from None
    if not unpacker.eof:
        raise ValueError("cut short")
    return json.loads(words.decode("utf-8", "surrogatepass"))


def _dictionary(text: str) -> bytes:
    """What zlib can look back to: its window is 32 KiB."""
    return text[:WINDOW].encode("utf-8", "surrogatepass")[:WINDOW]


@cache
def _plainer(kind: Any) -> Callable[[Any], Any]:
    """What makes plain data of a value of a type: the reverse of `_builder`."""
    if is_dataclass(kind):
        return _from_fields(kind)
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _from_one_of(inner)
    if origin is tuple:
        each = _plainer(inner[0])
        return list if each is _same else lambda values: [each(value) for value in values]
    if kind is date:
        return date.isoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return attrgetter("_value_")
    return _same


def _same(value: Any) -> Any:
    return value


def _from_fields(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    makers = [(field.name, _plainer(hints[field.name])) for field in fields(kind)]
    values = attrgetter(*(name for name, _ in makers))
    special = [(place, make) for place, (_, make) in enumerate(makers, 1) if make is not _same]
    name = kind.__name__

    def plain(value: Any) -> Any:
        data = [name, *values(value)]
        for place, make in special:
            data[place] = make(data[place])
        return data

    return plain


def _from_one_of(kinds: Sequence[Any]) -> Callable[[Any], Any]:
    makers = {}
    for kind in kinds:
        if is_dataclass(kind):
            makers[kind] = _from_fields(kind)
    other = next((_plainer(kind) for kind in kinds if not is_dataclass(kind) and kind is not type(None)), _same)
    if not makers and other is _same:
        return _same

    def plain(value: Any) -> Any:
        return None if value is None else makers.get(type(value), other)(value)

    return plain


@cache
def _builder(kind: Any) -> Callable[[Any], Any]:
    """What makes a value of a type from plain data."""
    if is_dataclass(kind):
        return _of_fields(kind)
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _one_of(inner)
    if origin is tuple:
        each = _builder(inner[0])
        return lambda data: tuple(map(each, data))
    if kind is date:
        return date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return lambda data: data


def _of_fields(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    builders = [_builder(hints[field.name]) for field in fields(kind)]

    def build(data: Any) -> Any:
        return kind(*(make(each) for make, each in zip(builders, data[1:], strict=True)))

    return build


def _one_of(kinds: Sequence[Any]) -> Callable[[Any], Any]:
    """A value of one of several types: a dataclass is told by its name, None by itself."""
    named = {kind.__name__: _builder(kind) for kind in kinds if is_dataclass(kind) and isinstance(kind, type)}
    other = next((_builder(kind) for kind in kinds if not is_dataclass(kind) and kind is not type(None)), None)

    def build(data: Any) -> Any:
        if data is None:
            return None
        if isinstance(data, list) and data and data[0] in named:
            return named[data[0]](data)
        if other is None:
            raise ValueError(f"no value of {', '.join(named)}")
        return other(data)

    return build
