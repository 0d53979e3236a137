"""The shingles of one row, and a table that they are looked up in."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.hashing import SHINGLE_FACTORS
from crosscheck.copies.kernels.compiled import compiled

Hashes = NDArray[np.uint64]
Words = NDArray[np.uint32]
Places = NDArray[np.int64]

_ONE, _TWO, _THREE, _FOUR, _FIVE = (np.uint64(factor) for factor in SHINGLE_FACTORS)
_ROOM = 4
"""Places in a table for each shingle: few of them meet."""

_UPPER = np.uint64(32)


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
def table_size(most: int) -> int:
    """The places of a table for so many hashes: a power of two."""
    size = 16
    while size < _ROOM * most:
        size *= 2
    return size


@compiled
def find(held: Hashes, marks: Places, mark: int, value: int) -> int:
    """The place in a table where a value stands, or where it would (`marks[place]` is not `mark` there). A table is
    emptied by choosing a mark that was not used before."""
    mask = len(held) - 1
    mixed = np.uint64(value) ^ (np.uint64(value) >> _UPPER)
    place = int(np.int64(mixed)) & mask
    while marks[place] == mark and held[place] != np.uint64(value):
        place = (place + 1) & mask
    return place
