"""The rows of a shelf as texts: their words, shingles and names, kept at hand while they are compared."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from crosscheck.copies.compare import Common, Marks, marks_of
from crosscheck.copies.hashing import shingle_hashes
from crosscheck.copies.runs import Run, shared_runs
from crosscheck.copies.shelf import Shelf

_KEPT = 256
"""Articles of which each is kept."""

_KEPT_RUNS = 4_096
"""Pairs whose shared runs are kept."""


class Texts:
    """What is asked of rows one by one.

    Attributes:
        words: the words of a row, in order.
        shingles: the shingles that begin at each of them but the last few.
        distinct: the same without repeats.
        names: the distinct names and figures of a row.
        runs: the runs of words that two rows share.
    """

    def __init__(
        self,
        shelf: Shelf,
        shingles: Callable[[int], list[int]] | None = None,
        runs: Callable[[int, int], Sequence[Run]] | None = None,
    ) -> None:
        self._shelf = shelf
        self.words: Callable[[int], list[int]] = lru_cache(_KEPT)(lambda row: shelf.words(row).tolist())
        self.shingles: Callable[[int], list[int]] = lru_cache(_KEPT)(shingles or self._shingles)
        self.distinct: Callable[[int], frozenset[int]] = lru_cache(_KEPT)(lambda row: frozenset(self.shingles(row)))
        self.names: Callable[[int], frozenset[int]] = lru_cache(_KEPT)(lambda row: frozenset(shelf.marks(row)))
        self.runs: Callable[[int, int], Sequence[Run]] = lru_cache(_KEPT_RUNS)(runs or self._runs)

    def marks(self, one: int, other: int) -> Marks:
        """Compare the names and figures of two rows."""
        return marks_of(self.names(one), self.names(other))

    def common(self, one: int, other: int) -> Common:
        """Compare the shingles of two rows."""
        mine, others = self.distinct(one), self.distinct(other)
        return Common(one, other, len(mine & others), len(mine), len(others))

    def _shingles(self, row: int) -> list[int]:
        return shingle_hashes(self.words(row))

    def _runs(self, one: int, other: int) -> Sequence[Run]:
        return tuple(shared_runs(self.words(one), self.words(other), self.shingles(one), self.shingles(other)))
