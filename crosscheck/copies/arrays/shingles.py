"""The shingle hashes of many rows in one buffer."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import Places
from crosscheck.copies.arrays.memory import keep_freed_memory
from crosscheck.copies.hashing import SHINGLE_FACTORS
from crosscheck.copies.limits import REST, SHINGLE
from crosscheck.copies.shelf import Shelf

Hashes = NDArray[np.uint64]
Uppers = NDArray[np.uint32]

_FACTORS = np.array(SHINGLE_FACTORS, np.uint64)
HALF = np.uint64(32)


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a shelf one after the other, with one hash for each word: that of the shingle beginning there. The last
    words of a row, where none begins, have that of its first.

    Attributes:
        firsts: where each begins in the buffer.
        counts: words of each.
    """

    firsts: Places
    counts: Places
    hashes: Hashes

    @property
    def beginning(self) -> NDArray[np.bool_]:
        """Whether a shingle begins at each word."""
        beginning = np.ones(len(self.hashes), np.bool_)
        for back in range(1, SHINGLE):
            beginning[self.firsts + self.counts - back] = False
        return beginning


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Paragraphs of some rows.

    Attributes:
        which: which of the rows each is in.
        starts: the number of its first word there.
        counts: its words.
        spoken: whether it begins with a quotation mark.
    """

    which: Places
    starts: Places
    counts: Places
    spoken: NDArray[np.bool_]


Shingling = Callable[[NDArray[np.uint32], Places, Places], Hashes]
"""Given words, and where some rows of them begin and how many each has (SHINGLE at least), what `Rows.hashes` is of
these rows."""


def shingle_rows(words: NDArray[np.uint32], firsts: Places, counts: Places) -> Hashes:
    """Shingle by passing over all words once for each word of a shingle (`Shingling`)."""
    spread = np.zeros(int(counts.sum()) + REST, np.uint64)
    spread[:len(spread) - REST] = words[ranges(firsts, counts)]
    hashes: Hashes = spread[:-REST] * _FACTORS[0]
    product = np.empty_like(hashes)
    for place in range(1, SHINGLE):
        np.multiply(spread[place:len(hashes) + place], _FACTORS[place], out=product)
        hashes += product
    starts = np.cumsum(counts) - counts
    for back in range(1, SHINGLE):
        hashes[starts + counts - back] = hashes[starts]
    return hashes


class WordBuffer:
    """The words of a shelf as NumPy sees them, without a copy."""

    def __init__(self, shelf: Shelf, shingle: Shingling = shingle_rows) -> None:
        keep_freed_memory()
        self.hashes = np.frombuffer(shelf.hashes, np.uint32)
        self.firsts = np.frombuffer(shelf.firsts, np.uint64).astype(np.int64)
        self.counts = np.frombuffer(shelf.counts, np.uint64).astype(np.int64)
        self.mark_counts = np.frombuffer(shelf.mark_counts, np.uint64).astype(np.int64)
        self._shelf = shelf
        self._shingle = shingle
        self._paragraphs = np.frombuffer(shelf.paragraphs, np.uint32)
        self._spoken = np.frombuffer(shelf.spoken, np.bool_)
        self._paragraph_firsts = np.frombuffer(shelf.paragraph_firsts, np.uint64).astype(np.int64)
        self._paragraph_counts = np.frombuffer(shelf.paragraph_counts, np.uint64).astype(np.int64)

    def row(self, row: int) -> NDArray[np.uint32]:
        """The words of one row."""
        first = int(self.firsts[row])
        return self.hashes[first:first + int(self.counts[row])]

    def row_shingles(self, row: int) -> Hashes:
        """The shingles of one row, in order."""
        words = self.row(row).astype(np.uint64)
        count = max(len(words) - REST, 0)
        hashes: Hashes = words[:count] * _FACTORS[0]
        for place in range(1, SHINGLE):
            hashes += words[place:place + count] * _FACTORS[place]
        return hashes

    def shingles(self, rows: Places) -> Rows:
        """The shingles of rows that have one at least."""
        counts = self.counts[rows]
        return Rows(np.cumsum(counts) - counts, counts, self._shingle(self.hashes, self.firsts[rows], counts))

    def marks(self, rows: Places) -> Rows:
        """The names and figures of rows, spread over 64 bits."""
        counts = self.mark_counts[rows]
        marks = np.concatenate([np.empty(0, np.uint32), *(self._shelf.marks(row) for row in rows.tolist())])
        return Rows(np.cumsum(counts) - counts, counts, marks.astype(np.uint64) << HALF)

    def vocabularies(self, rows: Places) -> Rows:
        """The words of rows as they stand, spread over 64 bits."""
        counts = self.counts[rows]
        words = self.hashes[ranges(self.firsts[rows], counts)].astype(np.uint64) << HALF
        return Rows(np.cumsum(counts) - counts, counts, words)

    def paragraphs(self, rows: Places) -> "Paragraphs":
        """The paragraphs of rows, one row after the other."""
        further = self._paragraph_counts[rows]
        which = np.repeat(np.arange(len(rows)), further + 1)
        starts, spoken = np.zeros(len(which), np.int64), np.zeros(len(which), np.bool_)
        first = np.cumsum(further + 1) - further - 1
        is_further = np.ones(len(which), np.bool_)
        is_further[first] = False
        found = ranges(self._paragraph_firsts[rows], further)
        starts[is_further], spoken[is_further] = self._paragraphs[found], self._spoken[found]
        ends = np.empty(len(which), np.int64)
        ends[:-1] = starts[1:]
        ends[first + further] = self.counts[rows]
        return Paragraphs(which, starts, ends - starts, spoken)

    def chunks(self, rows: Sequence[int] | Places, words: int) -> Iterator[Places]:
        """The rows in parts of about so many words."""
        numbers = np.asarray(rows, np.int64)
        part = (np.cumsum(self.counts[numbers]) - 1) // words
        yield from np.split(numbers, np.flatnonzero(np.diff(part)) + 1)


def ranges(firsts: Places, counts: Places) -> Places:
    """The places from each first on, so many as its count, all in one row."""
    shift = firsts - (np.cumsum(counts) - counts)
    places: Places = np.arange(int(counts.sum())) + np.repeat(shift, counts)
    return places
