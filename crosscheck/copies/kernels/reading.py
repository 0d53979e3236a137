"""The words of a folded text (`arrays.reading`), byte by byte."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.hashing import FIRST_PIECE, MIX, PIECE, factor
from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.kernels.shingling import Places, Words

Bytes = NDArray[np.uint8]

_SPACE = np.uint8(32)
_PIECES = 8
"""Pieces of the words that are hashed here; longer ones are left."""

_FACTORS = np.array([factor(FIRST_PIECE + number) for number in range(_PIECES)], np.uint64)
_MIX = np.uint64(MIX)
_HALF = np.uint64(32)
_EIGHT = np.uint64(8)


@compiled
def find_words(text: Bytes, alone: Bytes, starts: Places, ends: Places, hashes: Words) -> int:
    """Where words start and end in folded bytes, and their hashes; how many there are.

    Args:
        text: ends in a space.
        alone: 1 at the first and 2 at every further byte of a character that is a word by itself; empty without such.
    """
    found = place = 0
    while place < len(text):
        if text[place] == _SPACE:
            place += 1
            continue
        start = place
        single = len(alone) > 0 and alone[place] == 1
        place += 1
        if single:
            while alone[place] == 2:
                place += 1
        else:
            while text[place] != _SPACE and not (len(alone) > 0 and alone[place] == 1):
                place += 1
        starts[found], ends[found], hashes[found] = start, place, _hash(text, start, place)
        found += 1
    return found


@compiled
def _hash(text: Bytes, start: int, end: int) -> int:
    """`hashing.word_hash`."""
    total = np.uint64(0)
    for number in range(min((end - start + PIECE - 1) // PIECE, _PIECES)):
        piece = np.uint64(0)
        first = start + number * PIECE
        for place in range(min(first + PIECE, end) - 1, first - 1, -1):
            piece = piece << _EIGHT | np.uint64(text[place])
        total += piece * _FACTORS[number]
    return int(((total ^ (total >> _HALF)) * _MIX) >> _HALF)
