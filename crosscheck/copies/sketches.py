"""The sketches of a batch of articles: all that finding copies needs of them, small and picklable."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from crosscheck.copies.credits import read_credit
from crosscheck.copies.limits import BULK_CHARACTERS, FAST_CHARACTERS
from crosscheck.copies.words import Ints, Words, read_words
from crosscheck.model import Article, ArticleId

if TYPE_CHECKING:
    from crosscheck.copies.arrays.reading import Splitting

_BYTE, _SHORT = 1 << 8, 1 << 16


@dataclass(frozen=True, slots=True)
class Columns:
    """The words of several articles, one after the other in each column: about 7 bytes a word.

    Attributes:
        counts: words of each article.
        hashes: the 32-bit hash of each word.
        gaps: characters between the end of the word before (or the start of the text) and each word.
        lengths: characters of each word.
        mark_counts: distinct names and figures of each article.
        marks: their hashes, sorted within each article.
        paragraph_counts: paragraphs of each article but the first.
        paragraphs: the number of the first word of each.
        spoken: for each of them 1 where it begins with a quotation mark, else 0.
        unspaced: for each article 1 where most of its words are characters of a script without spaces, else 0.
    """

    counts: Ints
    hashes: Ints
    gaps: Ints
    lengths: Ints
    mark_counts: Ints
    marks: Ints
    paragraph_counts: Ints
    paragraphs: Ints
    spoken: bytes
    unspaced: bytes


@dataclass(frozen=True, slots=True)
class Sketches:
    """Sketched articles: their words, some articles after the other, and what says where their text comes from."""

    ids: tuple[ArticleId, ...]
    columns: tuple[Columns, ...]
    published: tuple[tuple[date, date] | None, ...]
    outlets: tuple[str | None, ...]
    credits: tuple[str | None, ...]


def sketch(articles: Iterable[Article]) -> Sketches:
    """Sketch a batch, in any process. The same article has the same sketch in any batch."""
    batch = list(articles)
    return Sketches(
        ids=tuple(article.id for article in batch),
        columns=_read(batch),
        published=tuple((at.earliest, at.latest) if (at := article.published) else None for article in batch),
        outlets=tuple(article.outlet for article in batch),
        credits=tuple(map(read_credit, batch)),
    )


def sketch_words(articles: Iterable[Article]) -> Sketches:
    """The same with their words alone, for `similar`: nothing says where they come from, and of a large batch neither
    where they stand, nor which are names, nor what paragraphs they make."""
    batch = list(articles)
    nothing = (None,) * len(batch)
    return Sketches(tuple(article.id for article in batch), _read(batch, bare=True), nothing, nothing, nothing)


def _read(batch: Sequence[Article], bare: bool = False) -> tuple[Columns, ...]:
    characters = sum(len(article.text) for article in batch)
    if characters < BULK_CHARACTERS:
        return (pack([read_words(article) for article in batch]),)
    from crosscheck.copies.arrays.reading import read_columns

    return read_columns(batch, _splitting(characters), bare)


def _splitting(characters: int) -> "Splitting":
    """What splits texts into words: kernels, where numba is installed and the batch worth importing it."""
    from crosscheck.copies.arrays.splitting import split

    if characters < FAST_CHARACTERS:
        return split
    try:
        from crosscheck.copies.kernels.work import split as split_by_kernels
    except ImportError:
        return split
    return split_by_kernels


def pack(rows: Sequence[Words]) -> Columns:
    """Put articles read one by one into columns."""
    gaps = [start - end for row in rows for start, end in zip(row.starts, [0, *row.ends], strict=False)]
    lengths = [end - start for row in rows for start, end in zip(row.starts, row.ends, strict=True)]
    return Columns(
        counts=array("I", [len(row.hashes) for row in rows]),
        hashes=array("I", [value for row in rows for value in row.hashes]),
        gaps=array(typecode(max(gaps, default=0)), gaps),
        lengths=array(typecode(max(lengths, default=0)), lengths),
        mark_counts=array("I", [len(row.marks) for row in rows]),
        marks=array("I", [value for row in rows for value in row.marks]),
        paragraph_counts=array("I", [len(row.paragraphs) for row in rows]),
        paragraphs=array("I", [place for row in rows for place in row.paragraphs]),
        spoken=b"".join(row.spoken for row in rows),
        unspaced=bytes(row.unspaced for row in rows),
    )


def typecode(largest: int) -> str:
    """The type of array that the values up to `largest` take least memory in."""
    return "B" if largest < _BYTE else "H" if largest < _SHORT else "I"
