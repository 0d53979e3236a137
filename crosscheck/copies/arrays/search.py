"""The search for shared text over arrays: signatures and bands for near copies, fingerprints for passages."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import Places
from crosscheck.copies.arrays.overlap import Sets, commons, covers, in_common
from crosscheck.copies.arrays.pairing import (
    Codes,
    among,
    decode,
    distinct,
    encode,
    equal_neighbours,
    meeting_in_bands,
)
from crosscheck.copies.arrays.shingles import HALF, WordBuffer
from crosscheck.copies.arrays.sketching import Sketched, sketch_rows
from crosscheck.copies.boilerplate import Sharing, Stretch, is_boilerplate, stretches
from crosscheck.copies.compare import Common, Cover, Marks
from crosscheck.copies.limits import BOILERPLATE_ORIGINS, NEAR_JACCARD, RUN_WORDS, SHINGLE
from crosscheck.copies.search import Measured, Pair
from crosscheck.copies.shelf import Shelf

_KEPT = 4_096
"""Articles whose names and figures are kept at hand."""


class Arrays:
    """A `Search` for large batches."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._words = WordBuffer(shelf)
        self._marks = lru_cache(_KEPT)(self._marks_of)
        self._sketched: Sketched | None = None

    def _marks_of(self, row: int) -> frozenset[int]:
        return frozenset(self._shelf.marks(row))

    @cached_property
    def _all_marks(self) -> Sets:
        """The names and figures of all rows, spread over 64 bits."""
        firsts = np.frombuffer(self._shelf.mark_firsts, np.uint64).astype(np.int64)
        counts = np.frombuffer(self._shelf.mark_counts, np.uint64).astype(np.int64)
        return Sets(firsts, counts, np.frombuffer(self._shelf.all_marks(), np.uint32).astype(np.uint64) << HALF)

    def near(self, rows: Sequence[int]) -> Iterator[tuple[Common, Marks]]:
        """The pairs of near copies among those that meet in a band."""
        self._sketched = sketch_rows(self._words, rows)
        one, other = decode(meeting_in_bands(self._sketched.signatures, rows))
        shared, of_one, of_other = commons(self._words, self._words.shingles, one, other)
        near = np.flatnonzero(shared >= NEAR_JACCARD * (of_one + of_other - shared))
        columns = one[near], other[near], shared[near], of_one[near], of_other[near]
        found = map(Common._make, zip(*(column.tolist() for column in columns), strict=True))
        return zip(found, self._marks_of_pairs(one[near], other[near]), strict=True)

    def _marks_of_pairs(self, one: Places, other: Places) -> Iterator[Marks]:
        marks = self._all_marks
        columns = in_common(marks, one, other), marks.counts[one], marks.counts[other]
        return map(Marks._make, zip(*(column.tolist() for column in columns), strict=True))

    def common(self, one: int, other: int) -> Common:
        """The distinct shingles of two rows."""
        shared, of_one, of_other = commons(self._words, self._words.shingles, np.array([one]), np.array([other]))
        return Common(one, other, int(shared[0]), int(of_one[0]), int(of_other[0]))

    def words(self, row: int) -> Sequence[int]:
        """The words of a row."""
        return self._shelf.words(row)

    def marks(self, row: int) -> frozenset[int]:
        """The distinct names and figures of a row."""
        return self._marks(row)

    def differing(self, pairs: Sequence[Pair]) -> list[int]:
        """How many distinct words stand in only one of each pair."""
        shared, of_one, of_other = commons(self._words, self._words.vocabularies, *decode(encode(pairs)))
        differing: list[int] = (of_one + of_other - 2 * shared).tolist()
        return differing

    def measure(self, pairs: Sequence[Pair], boilerplate: Mapping[int, list[Stretch]]) -> Iterator[Measured]:
        """What each pair has in common, and how much of it stands in the other."""
        one, other = decode(encode(pairs))
        columns = one, other, *commons(self._words, self._words.shingles, one, other)
        found = map(Common._make, zip(*(column.tolist() for column in columns), strict=True))
        cover = zip(*(each.tolist() for each in covers(self._words, one, other, boilerplate)), strict=True)
        return map(Measured, found, map(Cover._make, cover), self._marks_of_pairs(one, other))

    def sharing(self, rows: Sequence[int], origin: Sequence[int]) -> Sharing:
        """The pairs that share a run that is no boilerplate, by their winnowed fingerprints."""
        sketched = self._sketched or sketch_rows(self._words, rows)
        packed = np.sort(sketched.values.astype(np.uint64) << HALF | np.arange(len(sketched.values), dtype=np.uint64))
        values, order = packed >> HALF, packed.astype(np.uint32).astype(np.int64)
        is_common = self._are_common(values, sketched.rows[order], origin)
        runs = _Runs(self._words, sketched, np.asarray(origin, np.int64))
        pairs = runs.find(values[~is_common], order[~is_common])
        return Sharing(pairs, self._boilerplate(sketched, order[is_common]))

    def _are_common(self, values: Codes, rows: Places, origin: Sequence[int]) -> NDArray[np.bool_]:
        """Which of the sorted fingerprints are boilerplate, by the rows that they are of."""
        is_common = np.zeros(len(values), np.bool_)
        starts = np.flatnonzero(np.append(True, values[1:] != values[:-1])) if len(values) else np.empty(0, np.int64)
        sizes = np.diff(starts, append=len(values))
        many = np.flatnonzero(sizes >= BOILERPLATE_ORIGINS)
        judged: dict[bytes, bool] = {}
        for start, size in zip(starts[many].tolist(), sizes[many].tolist(), strict=True):
            held = rows[start:start + size]
            key = held.tobytes()
            if key not in judged:
                judged[key] = is_boilerplate(held.tolist(), origin, self)
            is_common[start:start + size] = judged[key]
        return is_common

    def _boilerplate(self, sketched: Sketched, common: Places) -> dict[int, list[Stretch]]:
        """Where boilerplate stands in each row that has the common fingerprints."""
        is_common = np.zeros(len(sketched.values), np.bool_)
        is_common[common] = True
        found = {}
        for row in np.unique(sketched.rows[common]).tolist():
            part = slice(*np.searchsorted(sketched.rows, [row, row + 1]).tolist())
            length = self._shelf.counts[row] - SHINGLE + 1
            found[row] = stretches(sketched.places[part].tolist(), is_common[part].tolist(), length)
        return found


class _Runs:
    """Which rows of different origins share a run of RUN_WORDS words, as told by their fingerprints."""

    def __init__(self, words: WordBuffer, sketched: Sketched, origin: Places) -> None:
        self._hashes = words.hashes
        self._rows = sketched.rows
        self._origin = origin[sketched.rows]
        firsts = words.firsts[sketched.rows]
        self._places = firsts + sketched.places
        self._before = sketched.places
        self._after = words.counts[sketched.rows] - sketched.places

    def find(self, values: Codes, order: Places) -> list[Pair]:
        """The pairs, sorted, given the sorted fingerprints and which they are."""
        found = np.empty(0, np.uint64)
        for ones, others in equal_neighbours(values):
            one, other = order[ones], order[others]
            apart = self._origin[one] != self._origin[other]
            one, other = one[apart], other[apart]
            codes = self._rows[one].astype(np.uint64) << HALF | self._rows[other].astype(np.uint64)
            open_ = np.flatnonzero(~among(codes, found))
            runs = self._are_runs(one[open_], other[open_])
            found = distinct(np.concatenate([found, codes[open_[runs]]]))
        one, other = decode(found)
        return list(zip(one.tolist(), other.tolist(), strict=True))

    def _are_runs(self, one: Places, other: Places) -> Places:
        room = np.minimum(self._after[one], self._after[other])
        after = self._equal(self._places[one], self._places[other], 1, room)
        room = np.where(after >= SHINGLE, np.minimum(self._before[one], self._before[other]), 0)
        before = self._equal(self._places[one] - 1, self._places[other] - 1, -1, room)
        return np.flatnonzero((after >= SHINGLE) & (before + after >= RUN_WORDS))

    def _equal(self, place: Places, other_place: Places, step: int, room: Places) -> Places:
        """How many words are the same from two places on, forward or back, in the room there is and up to RUN_WORDS."""
        equal = np.zeros(len(place), np.int64)
        going = np.flatnonzero(room > 0)
        place, other_place, room = place[going], other_place[going], room[going]
        for count in range(RUN_WORDS):
            same = np.flatnonzero(self._hashes[place] == self._hashes[other_place])
            going, place, other_place, room = going[same], place[same] + step, other_place[same] + step, room[same]
            equal[going] += 1
            left = room > count + 1
            going, place, other_place, room = going[left], place[left], other_place[left], room[left]
        return equal
