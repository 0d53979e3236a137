"""Rows whose signatures meet in a band (`arrays.pairing.Meeting`), by a table of each band's keys."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.kernels.shingling import Places, Words
from crosscheck.copies.kernels.tables import table_size
from crosscheck.copies.limits import BANDS, REACH, ROWS

Signatures = NDArray[np.uint32]

_MIXERS = np.array([0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F], np.uint32)
"""Odd numbers that spread the rows of a band over a table (the primes of xxHash, Collet)."""

_HALF = np.uint64(32)
_UPPER = np.uint32(16)


@compiled
def meet(signatures: Signatures, numbers: Places, found: NDArray[np.uint64]) -> int:
    """Write pairs of rows that meet in a band to `found`, as far as there is room, some more than once; how many there
    are. Row `i` is called `numbers[i]`; each is paired with the REACH before it that share a band."""
    latest = np.empty(table_size(len(signatures)), np.int64)
    before = np.empty(len(signatures), np.int64)
    pairs = 0
    for first in range(0, BANDS * ROWS, ROWS):
        latest[:] = -1
        for row in range(len(signatures)):
            place = _place_of(latest, signatures, first, row)
            before[row], latest[place] = latest[place], row
            other = before[row]
            for _ in range(REACH):
                if other < 0:
                    break
                if pairs < len(found):
                    found[pairs] = np.uint64(numbers[other]) << _HALF | np.uint64(numbers[row])
                pairs += 1
                other = before[other]
    return pairs


@compiled
def _place_of(latest: Places, signatures: Signatures, first: int, row: int) -> int:
    """The place in a table of rows where one stands with the same band, or where this one would."""
    band = signatures[row, first:first + ROWS]
    place = _mixed(band) & (len(latest) - 1)
    while latest[place] >= 0 and not _equal(signatures[latest[place], first:first + ROWS], band):
        place = (place + 1) & (len(latest) - 1)
    return place


@compiled
def _mixed(band: Words) -> int:
    mixed = np.uint32(0)
    for row in range(ROWS):
        mixed = np.uint32((mixed ^ band[row]) * _MIXERS[row])
        mixed ^= mixed >> _UPPER
    return int(mixed)


@compiled
def _equal(one: Words, other: Words) -> bool:
    for row in range(ROWS):
        if one[row] != other[row]:
            return False
    return True
