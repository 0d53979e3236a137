"""Reading the words of many articles at once: the columns that `words.read_words` would give, some ten times as
fast."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import Bytes, Places
from crosscheck.copies.arrays.memory import keep_freed_memory, threads
from crosscheck.copies.arrays.pairing import distinct
from crosscheck.copies.sketches import Columns, pack, typecode
from crosscheck.copies.words import Ints, counted_spans, read_words
from crosscheck.model import Article

_CHUNK = 1 << 19
"""Characters read at once: enough to make the cost of a call small, few enough to stay near the processor."""

PAD = b" " * 8
"""What follows a text that is split, so that eight bytes can be read from any place in it."""

FIGURE, CAPITAL, PARAGRAPH_BREAK, SPOKEN, ALONE = (1 << bit for bit in range(5))
"""What is seen of a word: it is a figure, has a capital where no sentence begins, follows a line's end, follows a
quotation mark, is a character of a script without spaces."""

_MARK = FIGURE | CAPITAL
_HALF = np.uint64(32)
_BETWEEN = b"\n"


@dataclass(frozen=True, slots=True)
class Split:
    """The words of a text.

    Attributes:
        hashes: `hashing.word_hash` of each.
        starts, ends: where each begins and ends, in characters.
        seen: what is seen of each.
    """

    hashes: NDArray[np.uint32]
    starts: NDArray[np.integer]
    ends: NDArray[np.integer]
    seen: Bytes


Splitting = Callable[[bytes], Split | None]
"""Splits a text in UTF-8, which ends in PAD, into words; None if it has a character whose folded form is longer than
itself."""


@dataclass(frozen=True, slots=True)
class _Pieces:
    """The counted stretches of some articles, put together with one character after each.

    Attributes:
        begins: the place of the first character of each among all.
        rows: the article of each, by its number; they rise.
        offsets: where it begins in the article.
        articles: how many articles there are.
    """

    begins: Places
    rows: Places
    offsets: Places
    articles: int


def read_columns(articles: Sequence[Article], split: Splitting, bare: bool = False) -> tuple[Columns, ...]:
    """Read the counted words of a batch, some articles after the other; `bare`, their hashes alone."""
    keep_freed_memory()
    columns = _bare if bare else _columns
    with ThreadPoolExecutor(threads()) as pool:
        return tuple(chain.from_iterable(pool.map(partial(_read, split, columns), _chunks(articles))))


def _chunks(articles: Sequence[Article]) -> Iterator[Sequence[Article]]:
    ends = np.cumsum([len(article.text) for article in articles], dtype=np.int64)
    bounds = np.flatnonzero(np.diff(ends // _CHUNK)) + 1
    for start, end in pairwise([0, *bounds.tolist(), len(articles)]):
        yield articles[start:end]


def _read(
    split: Splitting, columns: Callable[[Split, _Pieces], Columns], chunk: Sequence[Article]
) -> Sequence[Columns]:
    found = [(row, *span) for row, article in enumerate(chunk) for span in counted_spans(article)]
    texts = [chunk[row].text[start:end].encode("utf-8", "surrogatepass") for row, start, end in found]
    words = split(_BETWEEN.join([*texts, PAD]))
    if words is None:
        if len(chunk) == 1:
            return [pack([read_words(chunk[0])])]
        return [each for article in chunk for each in _read(split, columns, [article])]
    rows, offsets, ends = np.array(found, np.int64).reshape(-1, 3).T
    sizes = ends - offsets + len(_BETWEEN)
    return [columns(words, _Pieces(np.cumsum(sizes) - sizes, rows, offsets, len(chunk)))]


def _bare(words: Split, pieces: _Pieces) -> Columns:
    none, nobody = array("I"), packed(np.zeros(pieces.articles, np.int64))
    return Columns(
        counts=packed(_counts(pieces, _sizes(words, pieces))), hashes=packed(words.hashes), gaps=none, lengths=none,
        mark_counts=nobody, marks=none, paragraph_counts=nobody, paragraphs=none, spoken=b"",
        unspaced=bytes(pieces.articles),
    )


def _columns(words: Split, pieces: _Pieces) -> Columns:
    seen, sizes = words.seen, _sizes(words, pieces)
    pieces = _filled(pieces, sizes)
    sizes = sizes[sizes > 0]
    firsts = np.cumsum(sizes) - sizes
    seen[firsts] &= ~CAPITAL & 0xFF
    seen[firsts] |= PARAGRAPH_BREAK
    counts = _counts(pieces, sizes)
    ends = np.cumsum(counts)
    mark_counts, marks = _marks(words, ends)
    paragraph_counts, paragraphs, spoken = _paragraphs(seen, ends - counts, ends)
    return Columns(
        counts=packed(counts),
        hashes=packed(words.hashes),
        gaps=narrow(_gaps(words, pieces, firsts)),
        lengths=narrow(words.ends - words.starts),
        mark_counts=packed(mark_counts),
        marks=packed(marks),
        paragraph_counts=packed(paragraph_counts),
        paragraphs=packed(paragraphs),
        spoken=spoken.tobytes(),
        unspaced=(2 * _numbers(np.flatnonzero((seen & ALONE) != 0), ends) > counts).tobytes(),
    )


def _sizes(words: Split, pieces: _Pieces) -> Places:
    """The words of each piece."""
    return np.diff(np.searchsorted(words.starts, pieces.begins), append=len(words.starts))


def _counts(pieces: _Pieces, sizes: Places) -> Places:
    """The words of each article."""
    return np.bincount(pieces.rows, weights=sizes, minlength=pieces.articles).astype(np.int64)


def _filled(pieces: _Pieces, sizes: Places) -> _Pieces:
    """The pieces that have words."""
    filled = sizes > 0
    return _Pieces(pieces.begins[filled], pieces.rows[filled], pieces.offsets[filled], pieces.articles)


def _numbers(places: Places, ends: Places) -> Places:
    """How many of the rising places stand in each row, given where the rows end."""
    return np.diff(np.searchsorted(places, ends), prepend=0)


def _gaps(words: Split, pieces: _Pieces, firsts: Places) -> NDArray[np.integer]:
    """The characters between the words of each article; what stands between two pieces counts as it does there."""
    gaps = words.starts.copy()
    gaps[1:] -= words.ends[:-1]
    shifts = pieces.offsets - pieces.begins
    reached = np.zeros(len(firsts), np.int64)
    follows = np.flatnonzero(pieces.rows[1:] == pieces.rows[:-1])
    reached[follows + 1] = words.ends[firsts[follows + 1] - 1] + shifts[follows]
    gaps[firsts] = words.starts[firsts] + shifts - reached
    return gaps


def _marks(words: Split, ends: Places) -> tuple[Places, NDArray[np.uint32]]:
    """How many distinct names and figures each row has, and their hashes, sorted in each."""
    places = np.flatnonzero((words.seen & _MARK) != 0)
    row = np.searchsorted(ends, places, side="right")
    found = distinct(row.astype(np.uint64) << _HALF | words.hashes[places])
    return np.bincount((found >> _HALF).astype(np.int64), minlength=len(ends)), found.astype(np.uint32)


def _paragraphs(seen: Bytes, firsts: Places, ends: Places) -> tuple[Places, Places, NDArray[np.bool_]]:
    """How many paragraphs but the first each row has, the first word of each in its row, and whether it is spoken."""
    places = np.flatnonzero((seen & PARAGRAPH_BREAK) != 0)
    row = np.searchsorted(ends, places, side="right")
    further = places > firsts[row]
    places, row = places[further], row[further]
    return np.bincount(row, minlength=len(ends)), places - firsts[row], (seen[places] & SPOKEN) > 0


def packed(values: NDArray[np.integer], code: str = "I") -> Ints:
    """The values as an array of Python's."""
    found = array(code)
    found.frombytes(np.ascontiguousarray(values, code).data.cast("B") if len(values) else b"")
    return found


def narrow(values: NDArray[np.integer]) -> Ints:
    """The same in the type that takes least memory."""
    return packed(values, typecode(int(values.max(initial=0))))
