"""Reading the words of many articles at once: the columns that `words.read_words` would give, some ten times as
fast."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from functools import partial

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import BREAK, QUOTE, SPACE, Bytes, Folded, Places, fold_text, growing
from crosscheck.copies.arrays.memory import keep_freed_memory, threads
from crosscheck.copies.arrays.pairing import distinct
from crosscheck.copies.hashing import FIRST_PIECE, MIX, PIECE, factor, word_hash
from crosscheck.copies.sketches import Columns, pack, typecode
from crosscheck.copies.words import BREAKS, PARAGRAPH, QUOTES, Ints, counted_spans
from crosscheck.copies.words import read_words as read_words_alone
from crosscheck.model import Article

_CHUNK = 1 << 19
"""Characters read at once: enough to make the cost of a call small, few enough to stay near the processor."""

LONG = 64
"""Bytes of a word beyond which it is hashed in plain Python: no language has such words, but a page may."""

_BETWEEN = "\n"
UPPER_BYTES = np.array([code < 128 and chr(code).isupper() for code in range(256)])
DIGIT_BYTES = np.array([code < 128 and chr(code).isdigit() for code in range(256)])
BREAK_BYTES = np.isin(np.arange(256), [BREAK, QUOTE, *(ord(each) for each in BREAKS if each.isascii())])
QUOTE_BYTES = np.isin(np.arange(256), [QUOTE, *(ord(each) for each in QUOTES if each.isascii())])
"""Which bytes of a shown text are of capital letters, of figures, of what breaks a sentence, and of quotation marks."""

FIRST_BYTES = np.array([(1 << 8 * size) - 1 for size in range(PIECE + 1)], np.uint64)
_FACTORS = np.array([factor(FIRST_PIECE + number) for number in range(LONG // PIECE)], np.uint64)
_HALF = np.uint64(32)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The counted stretches of some articles, put together with one character after each.

    Attributes:
        begins: the place of the first character of each among all.
        rows: the article of each, by its number.
        offsets: where it begins in the article.
        articles: how many articles there are.
    """

    begins: Places
    rows: Places
    offsets: Places
    articles: int


@dataclass(frozen=True, slots=True)
class Part:
    """The columns (`sketches.Columns`) of some articles."""

    counts: Places
    hashes: NDArray[np.uint32]
    gaps: NDArray[np.unsignedinteger]
    lengths: NDArray[np.unsignedinteger]
    mark_counts: Places
    marks: NDArray[np.uint32]
    paragraph_counts: Places
    paragraphs: NDArray[np.integer]
    spoken: NDArray[np.bool_]
    unspaced: NDArray[np.bool_]


Reading = Callable[[Folded, Pieces], Part]
"""Reads the words of a folded text."""


def read_columns(articles: Sequence[Article], read: "Reading | None" = None) -> Columns:
    """Read the counted words of a batch."""
    keep_freed_memory()
    with ThreadPoolExecutor(threads()) as pool:
        part = _together(list(pool.map(partial(_read, read or read_words), _chunks(articles))))
    return Columns(
        counts=_packed("I", part.counts),
        hashes=_packed("I", part.hashes),
        gaps=_packed(typecode(int(part.gaps.max(initial=0))), part.gaps),
        lengths=_packed(typecode(int(part.lengths.max(initial=0))), part.lengths),
        mark_counts=_packed("I", part.mark_counts),
        marks=_packed("I", part.marks),
        paragraph_counts=_packed("I", part.paragraph_counts),
        paragraphs=_packed("I", part.paragraphs),
        spoken=part.spoken.tobytes(),
        unspaced=part.unspaced.tobytes(),
    )


def _packed(code: str, values: NDArray[np.generic]) -> Ints:
    packed = array(code)
    packed.frombytes(np.ascontiguousarray(values, code).data.cast("B") if len(values) else b"")
    return packed


def _together(parts: Sequence[Part]) -> Part:
    return Part(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Part)))


def _chunks(articles: Sequence[Article]) -> Iterator[list[Article]]:
    chunk: list[Article] = []
    size = 0
    for article in articles:
        chunk.append(article)
        size += len(article.text)
        if size >= _CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk or not articles:
        yield chunk


def _read(read: Reading, chunk: Sequence[Article]) -> Part:
    found = [(row, *span) for row, article in enumerate(chunk) for span in counted_spans(article)]
    texts = [chunk[row].text[start:end] for row, start, end in found]
    folded = fold_text(_BETWEEN.join(texts) + _BETWEEN)
    if folded is None:
        return _read_apart(read, chunk)
    sizes = np.array([len(text) + len(_BETWEEN) for text in texts], np.int64)
    rows, offsets, _ = np.array(found, np.int64).reshape(-1, 3).T
    return read(folded, Pieces(np.cumsum(sizes) - sizes, rows, offsets, len(chunk)))


def _read_apart(read: Reading, chunk: Sequence[Article]) -> Part:
    """A chunk with texts that only plain Python reads: those alone are read so, article by article."""
    return _together([
        _plain(pack([read_words_alone(article)])) if growing(article.text) else _read(read, [article])
        for article in chunk
    ])


def _plain(columns: Columns) -> Part:
    def wide(values: Ints) -> Places:
        return np.array(values, np.int64)

    return Part(
        counts=wide(columns.counts), hashes=np.array(columns.hashes, np.uint32), gaps=narrow(wide(columns.gaps)),
        lengths=narrow(wide(columns.lengths)), mark_counts=wide(columns.mark_counts),
        marks=np.array(columns.marks, np.uint32), paragraph_counts=wide(columns.paragraph_counts),
        paragraphs=wide(columns.paragraphs), spoken=np.frombuffer(columns.spoken, np.bool_),
        unspaced=np.frombuffer(columns.unspaced, np.bool_),
    )


def read_words(folded: Folded, pieces: Pieces) -> Part:
    """Find words where spaces and letters change, and hash them eight bytes at a time (`Reading`)."""
    starts, ends = _bounds(folded)
    hashes = _hashes(folded.text, starts, ends)
    for place in np.flatnonzero(ends - starts > LONG).tolist():
        hashes[place] = word_hash(folded.text[starts[place]:ends[place]].tobytes().decode())
    at, to = _characters(folded, starts, ends)
    firsts = np.searchsorted(at, pieces.begins)
    words, rows = np.diff(firsts, append=len(at)), pieces.articles
    counts = np.bincount(pieces.rows, weights=words, minlength=rows).astype(np.int64)
    shift = np.repeat(pieces.offsets - pieces.begins, words)
    row = np.repeat(np.arange(rows), counts)
    mark_counts, marks = _distinct_marks(hashes, _marked(folded.shown, starts, ends, firsts), row, rows)
    began, paragraphs = _paragraphs(folded.shown, starts, np.cumsum(counts) - counts, row)
    alone = np.zeros(len(at), np.bool_) if folded.alone is None else folded.alone[starts] == 1
    unspaced = 2 * np.bincount(row, weights=alone, minlength=rows) > counts
    return Part(
        counts=counts, hashes=hashes, gaps=narrow(_gaps(at + shift, to + shift, counts)), lengths=narrow(to - at),
        mark_counts=mark_counts, marks=marks,
        paragraph_counts=np.bincount(row[began], minlength=rows), paragraphs=paragraphs,
        spoken=QUOTE_BYTES[folded.shown[starts[began] - 1]], unspaced=unspaced,
    )


def _bounds(folded: Folded) -> tuple[Places, Places]:
    """Where the words start and end in the folded bytes."""
    is_word = np.empty(len(folded.text) + 1, np.bool_)
    is_word[0] = False
    np.not_equal(folded.text, SPACE, out=is_word[1:])
    if folded.alone is None:
        changes = np.flatnonzero(is_word[1:] != is_word[:-1])
        return changes[::2], changes[1::2]
    alone = np.concatenate([np.zeros(1, np.uint8), folded.alone])
    starting = ~is_word[:-1] | (alone[1:] == 1) | ((alone[:-1] > 0) & (alone[1:] == 0))
    starts = is_word[1:] & starting
    return np.flatnonzero(starts), np.flatnonzero(is_word[:-1] & (~is_word[1:] | starts))


def eights_of(text: Bytes) -> NDArray[np.uint64]:
    """The eight bytes from each place on as one number."""
    return np.ndarray((len(text) - PIECE + 1,), "<u8", np.ascontiguousarray(text).data, 0, (1,))


def _hashes(text: Bytes, starts: Places, ends: Places) -> NDArray[np.uint32]:
    """`hashing.word_hash` of every word."""
    eights, sizes = eights_of(text), ends - starts
    total = eights[starts].astype(np.uint64, copy=False)
    total &= FIRST_BYTES[np.minimum(sizes, PIECE)]
    total *= _FACTORS[0]
    for number in range(1, len(_FACTORS)):
        reaching = np.flatnonzero(sizes > number * PIECE)
        if not len(reaching):
            break
        piece = eights[starts[reaching] + number * PIECE].astype(np.uint64, copy=False)
        piece &= FIRST_BYTES[np.minimum(sizes[reaching] - number * PIECE, PIECE)]
        total[reaching] += piece * _FACTORS[number]
    total ^= total >> _HALF
    total *= np.uint64(MIX)
    return (total >> _HALF).astype(np.uint32)


def _characters(folded: Folded, starts: Places, ends: Places) -> tuple[Places, Places]:
    """The same bounds as characters of the unfolded text."""
    if folded.characters is None:
        return starts, ends
    return folded.characters[starts].astype(np.int64), folded.characters[ends - 1].astype(np.int64) + 1


def _gaps(starts: Places, ends: Places, counts: Places) -> Places:
    before = np.zeros(len(starts), np.int64)
    before[1:] = ends[:-1]
    firsts = np.cumsum(counts) - counts
    before[firsts[counts > 0]] = 0
    return starts - before


def _marked(shown: Bytes, starts: Places, ends: Places, firsts: Places) -> NDArray[np.bool_]:
    """Which words are figures, or capital where no sentence begins (`words._is_mark`)."""
    first_bytes = shown[starts]
    capital = UPPER_BYTES[first_bytes]
    capital &= ~BREAK_BYTES[shown[starts - 1]]
    capital[1:] &= ~BREAK_BYTES[shown[ends[:-1]]]
    capital[firsts[firsts < len(starts)]] = False
    marked: NDArray[np.bool_] = capital | DIGIT_BYTES[first_bytes]
    return marked


def narrow(values: NDArray[np.integer]) -> NDArray[np.unsignedinteger]:
    """The values in the type that takes least memory."""
    return values.astype(typecode(int(values.max(initial=0))))


def _distinct_marks(
    hashes: NDArray[np.uint32], marked: NDArray[np.bool_], row: Places, rows: int
) -> tuple[Places, NDArray[np.uint32]]:
    found = distinct(row[marked].astype(np.uint64) << _HALF | hashes[marked])
    return np.bincount((found >> _HALF).astype(np.int64), minlength=rows), found.astype(np.uint32)


def _paragraphs(shown: Bytes, starts: Places, firsts: Places, row: Places) -> tuple[Places, Places]:
    """The first word of each paragraph but the first of its row, among all and in its row."""
    begins = np.zeros(len(starts) + 1, np.bool_)
    begins[np.searchsorted(starts, np.flatnonzero(shown == ord(PARAGRAPH)))] = True
    words = np.flatnonzero(begins[:-1])
    places = words - firsts[row[words]]
    return words[places > 0], places[places > 0]
