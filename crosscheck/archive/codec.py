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
from typing import Any, Final, TypeVar, get_type_hints

from crosscheck import __version__
from crosscheck.model import Article, ArticleId, Block, BlockKind, Claim, Publication, PublicationSource

LEVEL: Final = 6
T = TypeVar("T")


def pack_article(article: Article) -> bytes:
    """An article by the names of its fields, so that a later version with more of them can still read it."""
    published = article.published
    return _packed({
        "id": article.id, "path": article.path, "text": article.text, "title": article.title, "outlet": article.outlet,
        "story": article.story, "url": article.url, "language": article.language, "lines": article.lines,
        "blocks": [[b.start, b.end, b.kind.value, b.reference and b.reference.isoformat()] for b in article.blocks],
        "published": published
        and [published.earliest.isoformat(), published.latest.isoformat(), published.source.value],
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
        published=published and Publication(
            date.fromisoformat(published[0]), date.fromisoformat(published[1]), PublicationSource(published[2])),
    )  # fmt: skip


def content_of(article: Article) -> bytes:
    """What an article is known by, wherever it stands: a hash of its text and of what is said of it."""
    published = article.published
    days = [published.earliest.isoformat(), published.latest.isoformat()] if published else []
    parts = [article.text, article.title, article.outlet, article.story, article.url, article.language, days]
    return hashlib.blake2b(json.dumps(parts).encode(), digest_size=16).digest()


def pack_claims(claims: Sequence[Claim]) -> bytes:
    """The claims of one article, by the order of their fields: see `reader`."""
    return _packed([_plain(claim) for claim in claims])


def unpack_claims(data: bytes) -> tuple[Claim, ...]:
    """The claims again, for the same `reader` alone. Raises ValueError, KeyError or TypeError for what is none."""
    build = _builder(Claim)
    return tuple(build(each) for each in _unpacked(data))


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


def _packed(value: Any) -> bytes:
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(words.encode("utf-8", "surrogatepass"), LEVEL)


def _unpacked(data: bytes) -> Any:
    try:
        return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
    except zlib.error as error:
        raise ValueError(str(error)) from None


_PLAIN: Final = frozenset({str, int, float, bool, type(None)})


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _plain(value: Any) -> Any:
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    if kind is tuple:
        return [_plain(each) for each in value]
    names = _names(kind)
    if names:
        return [kind.__name__, *[_plain(getattr(value, name)) for name in names]]
    return value.value if isinstance(value, Enum) else value.isoformat()


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
