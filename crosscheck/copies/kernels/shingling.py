"""The shingles of rows (`arrays.shingles`), row by row."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.hashing import SHINGLE_FACTORS
from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.kernels.tables import Hashes
from crosscheck.copies.limits import REST

Words = NDArray[np.uint32]
Places = NDArray[np.int64]

_ONE, _TWO, _THREE, _FOUR, _FIVE = (np.uint64(factor) for factor in SHINGLE_FACTORS)

@compiled
def shingle(words: Words, first: int, count: int, into: Hashes) -> None:
    """The hashes of the `count` shingles that begin from the word `first` on (`hashing.shingle_hashes`)."""
    for place in range(count):
        at = first + place
        into[place] = (
            np.uint64(words[at]) * _ONE + np.uint64(words[at + 1]) * _TWO + np.uint64(words[at + 2]) * _THREE
            + np.uint64(words[at + 3]) * _FOUR + np.uint64(words[at + 4]) * _FIVE
        )


@compiled
def shingle_rows(words: Words, firsts: Places, counts: Places, into: Hashes) -> None:
    """The hashes of rows one after the other (`arrays.shingles.Shingling`)."""
    start = 0
    for row in range(len(firsts)):
        end = start + counts[row]
        shingle(words, firsts[row], counts[row] - REST, into[start:])
        into[end - REST:end] = into[start]
        start = end
