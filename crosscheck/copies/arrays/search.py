"""The search for shared text over arrays: signatures and bands for near copies, fingerprints for passages."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import Places
from crosscheck.copies.arrays.overlap import commons, covers
from crosscheck.copies.arrays.pairing import decode, encode
from crosscheck.copies.arrays.sharing import Fingerprints, sharing_pairs
from crosscheck.copies.arrays.shingles import WordBuffer
from crosscheck.copies.arrays.sketching import sketch_rows
from crosscheck.copies.arrays.work import BY_NUMPY, Work
from crosscheck.copies.boilerplate import Sharing, Stretch
from crosscheck.copies.compare import Common, Cover, Marks
from crosscheck.copies.limits import NEAR_JACCARD, WINDOW
from crosscheck.copies.search import Measured, Pair
from crosscheck.copies.shelf import Shelf
from crosscheck.copies.texts import Texts


class Arrays:
    """A `Search` for large batches; `window` is 0 where nothing is asked for but near copies."""

    def __init__(self, shelf: Shelf, work: Work = BY_NUMPY, window: int = WINDOW) -> None:
        self._words = WordBuffer(shelf, work.shingle)
        self._work = work
        self._window = window
        self._fingerprints: Fingerprints | None = None
        self.texts = Texts(shelf, self._shingles, partial(work.runs, self._words))

    def _shingles(self, row: int) -> list[int]:
        shingles: list[int] = self._words.row_shingles(row).tolist()
        return shingles

    def near(self, rows: Sequence[int]) -> Iterator[Common]:
        """The pairs of near copies among those that meet in a band."""
        sketched = sketch_rows(self._words, rows, self._work.sketch, self._window)
        self._fingerprints = sketched.fingerprints if self._window else None
        one, other = decode(self._work.meet(sketched.signatures, rows))
        shared, of_one, of_other = self._shingles_shared(one, other)
        near = np.flatnonzero(shared >= NEAR_JACCARD * (of_one + of_other - shared))
        columns = one[near], other[near], shared[near], of_one[near], of_other[near]
        return map(Common._make, _rows(*columns))

    def marks(self, pairs: Sequence[Pair]) -> Iterator[Marks]:
        """The names and figures of each pair."""
        return self._marks(*decode(encode(pairs)))

    def _marks(self, one: Places, other: Places) -> Iterator[Marks]:
        shared = commons(self._words.mark_counts, self._words.marks, one, other, self._work.common)
        return map(Marks._make, _rows(*shared))

    def _shingles_shared(self, one: Places, other: Places) -> tuple[Places, Places, Places]:
        return commons(self._words.counts, self._words.shingles, one, other, self._work.common)

    def differing(self, pairs: Sequence[Pair]) -> list[int]:
        """How many distinct words stand in only one of each pair."""
        rows = decode(encode(pairs))
        shared, of_one, of_other = commons(self._words.counts, self._words.vocabularies, *rows, self._work.common)
        differing: list[int] = (of_one + of_other - 2 * shared).tolist()
        return differing

    def measure(self, pairs: Sequence[Pair], boilerplate: Mapping[int, list[Stretch]]) -> Iterator[Measured]:
        """What each pair has in common, and how much of it stands in the other."""
        one, other = decode(encode(pairs))
        found = map(Common._make, _rows(one, other, *self._shingles_shared(one, other)))
        cover = map(Cover._make, _rows(*covers(self._words, one, other, boilerplate, self._work.cover)))
        return map(Measured, found, cover, self._marks(one, other))

    def sharing(self, rows: Sequence[int], origin: Sequence[int]) -> Sharing:
        """The pairs that share a run that is no boilerplate, by their winnowed fingerprints."""
        fingerprints, self._fingerprints = self._fingerprints, None
        if fingerprints is None:
            fingerprints = sketch_rows(self._words, rows, self._work.sketch).fingerprints
        return sharing_pairs(self._words, fingerprints, origin, self.texts)


def _rows(*columns: NDArray[np.generic]) -> Iterator[tuple[float, ...]]:
    return zip(*(column.tolist() for column in columns), strict=True)
