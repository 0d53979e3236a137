"""What pairs of rows have in common, counted exactly, a chunk of pairs at a time.

Each row's hashes are written once into a table at the place their own bits say, and those of all its partners are
looked up there: a pair costs no more than its words. Where two hashes of a row fall on one place, the one that is
lost is looked for by itself.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import Places
from crosscheck.copies.arrays.memory import threads
from crosscheck.copies.arrays.shingles import HALF, Hashes, Rows, WordBuffer, ranges
from crosscheck.copies.boilerplate import Stretch
from crosscheck.copies.limits import BRIDGE, EDITED_PARAGRAPH, REST, SHINGLE, WHOLE_PARAGRAPH

_CHUNK = 1 << 20
"""Words of partners looked up at once."""

_TABLE_BITS = 16
"""Places in the table, as a power of two: half a megabyte, which stays near the processor."""

_ROOM = 4
"""Places of a table for each hash that writes itself into it."""

Flags = NDArray[np.bool_]


class _Table:
    """A set of hashes that other hashes are looked up in."""

    def __init__(self) -> None:
        self._held = np.zeros(1 << _TABLE_BITS, np.uint64)

    def find(self, members: Hashes, wanted: Hashes) -> Flags:
        """Whether each of the wanted hashes is among the members."""
        places = self._places(members)
        self._held[places] = members
        found: Flags = self._held[self._places(wanted)] == wanted
        for lost in members[self._held[places] != members]:
            found |= wanted == lost
        self._held[places] = 0
        return found

    @staticmethod
    def _places(hashes: Hashes) -> Places:
        """The place of each hash: its upper bits."""
        return (hashes >> np.uint64(64 - _TABLE_BITS)).view(np.int64)


@dataclass(frozen=True, slots=True)
class Sets:
    """Sets of hashes one after the other: each is the `counts` from its first on."""

    firsts: Places
    counts: Places
    hashes: Hashes


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Some of the pairs, by the places of their rows among `rows`."""

    part: slice
    rows: Places
    one: Places
    other: Places


def _chunks(sizes: Places, one: Places, other: Places) -> Iterator[_Pairs]:
    """The pairs in parts with about _CHUNK hashes of partners each; `sizes` are of all rows."""
    bounds = np.flatnonzero(np.diff((np.cumsum(sizes[other]) - 1) // _CHUNK)) + 1
    edges = [0, *bounds.tolist(), len(one)] if len(one) else []
    for start, end in itertools.pairwise(edges):
        part = slice(start, end)
        rows, local = np.unique(np.concatenate([one[part], other[part]]), return_inverse=True)
        yield _Pairs(part, rows, local[:end - start], local[end - start:])


def _look_up(sets: Sets, members: Places, wanted: Hashes, firsts: Places, table: _Table) -> Flags:
    """For partners one after the other in `wanted`, beginning at `firsts`, what of each is in the set that `members`
    names for it; partners of one set stand together."""
    found = np.zeros(len(wanted), np.bool_)
    starts = np.flatnonzero(np.diff(members, prepend=-1))
    edges = [*firsts[starts].tolist(), len(wanted)]
    bounds = zip(sets.firsts[members[starts]].tolist(), sets.counts[members[starts]].tolist(), strict=True)
    for (first, count), start, end in zip(bounds, edges, edges[1:], strict=False):
        found[start:end] = table.find(sets.hashes[first:first + count], wanted[start:end])
    return found


def sums(flags: Flags, firsts: Places, counts: Places) -> Places:
    """How many flags are set from each first on, so many as its count."""
    running = np.zeros(len(flags) + 1, np.int32)
    np.cumsum(flags, dtype=np.int32, out=running[1:])
    total: Places = np.subtract(running[firsts + counts], running[firsts], dtype=np.int64)
    return total


def commons(
    sizes: Places, read: Callable[[Places], Rows], one: Places, other: Places, count: "Counting"
) -> tuple[Places, Places, Places]:
    """The distinct hashes (as `read` gives them for rows) that each pair has in common, and that each of it has; pairs
    sorted by their first row. `sizes` are those of all rows, to tell how much is read at once."""
    found = np.zeros((len(one), 3), np.int64)

    def work(pairs: _Pairs) -> None:
        found[pairs.part] = count(read(pairs.rows), pairs.one, pairs.other)

    _share_out(work, _chunks(sizes, one, other))
    return found[:, 0], found[:, 1], found[:, 2]


def _share_out(work: "Callable[[_Pairs], None]", chunks: Iterable[_Pairs]) -> None:
    """Do chunks of work on all processors."""
    with ThreadPoolExecutor(threads()) as pool:
        for _ in pool.map(work, chunks):
            pass


Counting = Callable[[Rows, Places, Places], Places]
"""Given rows and pairs of them that stand together by their first, a line for each pair: the distinct hashes that it
has in common, and that each of it has."""


def count_common(rows: Rows, one: Places, other: Places) -> Places:
    """Count by sorting each row once and looking its partners up (`Counting`)."""
    sets = _distinct(rows)
    counts = sets.counts[other]
    firsts = np.cumsum(counts) - counts
    found = _look_up(sets, one, sets.hashes[ranges(sets.firsts[other], counts)], firsts, _Table())
    return np.stack([sums(found, firsts, counts), sets.counts[one], counts], axis=1)


def _distinct(rows: Rows) -> Sets:
    """Hashes without repeats."""
    kept = ~_repeating(rows)
    counts = sums(kept, rows.firsts, rows.counts)
    return Sets(np.cumsum(counts) - counts, counts, rows.hashes[kept])


def _repeating(rows: Rows) -> Flags:
    """Which hashes repeat another of their row that is kept. All write their number into the row's part of a table,
    at the place their own bits say, and the last one there is kept; those that lost to an equal one repeat it, and the
    others try again among themselves. (Sorting takes twice as long.)"""
    values = rows.hashes
    places = (values >> HALF).view(np.int64)
    places *= np.repeat(_ROOM * rows.counts, rows.counts)
    places >>= 32
    places += np.repeat(_ROOM * rows.firsts, rows.counts)
    table = np.empty(_ROOM * len(values), np.int32)
    repeating = np.zeros(len(values), np.bool_)
    left = np.arange(len(values), dtype=np.int32)
    while len(left):
        there = places[left]
        table[there] = left
        kept = table[there]
        lost = np.flatnonzero(kept != left)
        left, kept = left[lost], kept[lost]
        equal = values[left] == values[kept]
        repeating[left[equal]] = True
        left = left[~equal]
    return repeating


class Covers(NamedTuple):
    """For each pair what `compare.Cover` has."""

    of_one: NDArray[np.float64]
    of_other: NDArray[np.float64]
    longest: Places
    bridged: Places
    paragraph: Places
    lifted: Places


def covers(
    words: WordBuffer, one: Places, other: Places, boilerplate: Mapping[int, Sequence[Stretch]], cover: "Covering"
) -> Covers:
    """How much of each pair stands in the other; pairs sorted by their first row."""
    shares = np.zeros(len(one)), np.zeros(len(one))
    found = Covers(*shares, *(np.zeros(len(one), np.int64) for _ in range(4)))

    def work(pairs: _Pairs) -> None:
        rows = words.shingles(pairs.rows)
        chunk = Chunk(words, pairs.rows, rows, _countable(pairs.rows, rows, boilerplate))
        for column, part in zip(found, cover(chunk, pairs.one, pairs.other), strict=True):
            column[pairs.part] = part

    _share_out(work, _chunks(words.counts, one, other))
    return found


Covering = Callable[["Chunk", Places, Places], Covers]
"""Given rows and pairs of them that stand together by their first, how much of each pair stands in the other."""


def measure_cover(chunk: "Chunk", one: Places, other: Places) -> Covers:
    """Measure by looking all partners of a row up at once (`Covering`)."""
    table = _Table()
    theirs = chunk.cover(one, other, table)
    order = np.argsort(other, kind="stable")
    back = np.argsort(order)
    mine = chunk.cover(other[order], one[order], table)
    return Covers(
        mine.shares[back], theirs.shares,
        np.minimum(mine.longest[back], theirs.longest), np.minimum(mine.bridged[back], theirs.bridged),
        np.maximum(mine.paragraph[back], theirs.paragraph), np.maximum(mine.lifted[back], theirs.lifted),
    )


def _countable(numbers: Places, rows: Rows, boilerplate: Mapping[int, Sequence[Stretch]]) -> Flags:
    """Where a shingle begins that is no boilerplate."""
    countable = rows.beginning
    for row, first in zip(numbers.tolist(), rows.firsts.tolist(), strict=True):
        for start, end in boilerplate.get(row, ()):
            countable[first + start:first + end] = False
    return countable


@dataclass(frozen=True, slots=True)
class _Covered:
    """How much of rows stands in a partner, as `compare.Cover` has it for both."""

    shares: NDArray[np.float64]
    longest: Places
    bridged: Places
    paragraph: Places
    lifted: Places


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows (`numbers` on the shelf) that are looked up in each other; `countable` is where a shingle begins that
    counts."""

    words: WordBuffer
    numbers: Places
    rows: Rows
    countable: Flags

    def cover(self, by: Places, covered: Places, table: _Table) -> _Covered:
        """How much of each `covered` row its partner in `by` covers; partners of one row stand together."""
        rows = self.rows
        counts = rows.counts[covered]
        firsts = np.cumsum(counts) - counts
        places = ranges(rows.firsts[covered], counts)
        sets = Sets(rows.firsts, rows.counts, rows.hashes)
        found = _look_up(sets, by, rows.hashes[places], firsts, table)
        found &= self.countable[places]
        words = found.copy()
        for place in range(1, SHINGLE):
            words[place:] |= found[:-place]
        paragraph, lifted = self._paragraphs(found, words, self.numbers[covered], firsts)
        return _Covered(
            sums(words, firsts, counts) / counts, _longest(found, firsts), _bridged(words, firsts), paragraph, lifted
        )

    def _paragraphs(self, found: Flags, words: Flags, numbers: Places, firsts: Places) -> tuple[Places, Places]:
        """The words of the longest paragraph of each row whose shingles are found, and what `compare.Cover.lifted`
        says."""
        paragraphs = self.words.paragraphs(numbers)
        which, counts, begins = paragraphs.which, paragraphs.counts, firsts[paragraphs.which] + paragraphs.starts
        shingles = np.maximum(counts - REST, 0)
        is_whole = (sums(found, begins, shingles) >= WHOLE_PARAGRAPH * shingles) & (shingles > 0)
        is_edited = ~paragraphs.spoken & (sums(words, begins, counts) >= EDITED_PARAGRAPH * counts)
        longest, edited = np.zeros(len(numbers), np.int64), np.zeros(len(numbers), np.int64)
        np.maximum.at(longest, which[is_whole], counts[is_whole])
        np.maximum.at(edited, which[is_edited], counts[is_edited])
        together = np.bincount(which, counts * (is_whole & ~paragraphs.spoken), len(numbers)).astype(np.int64)
        return longest, np.maximum(edited, together)


def _longest(found: Flags, firsts: Places) -> Places:
    """Words of the longest stretch of found shingles from each first on; the last words of a row are never found."""
    changes = np.flatnonzero(np.diff(found, prepend=False, append=False))
    starts, lengths = changes[::2], changes[1::2] - changes[::2] + REST
    longest = np.zeros(len(firsts), np.int64)
    np.maximum.at(longest, np.searchsorted(firsts, starts, side="right") - 1, lengths)
    return longest


def _bridged(words: Flags, firsts: Places) -> Places:
    """The covered words of the longest stretch from each first on, with no more than BRIDGE others between two of
    them."""
    edge = np.zeros(len(words) + 1, np.bool_)
    edge[firsts] = True
    starts = np.flatnonzero(words & (edge[:-1] | ~np.append(False, words[:-1])))
    ends = np.flatnonzero(words & (edge[1:] | ~np.append(words[1:], False))) + 1
    which = np.searchsorted(firsts, starts, side="right") - 1
    apart = np.append(True, (starts[1:] - ends[:-1] > BRIDGE) | (which[1:] != which[:-1]))[:len(starts)]
    stretches = np.flatnonzero(apart)
    longest = np.zeros(len(firsts), np.int64)
    if len(stretches):
        np.maximum.at(longest, which[stretches], np.add.reduceat(ends - starts, stretches))
    return longest
