"""Rows whose signatures meet in a band (`arrays.pairing.Meeting`), by a table of each band's keys."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.hashing import SHINGLE_FACTORS
from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.kernels.shingling import Places
from crosscheck.copies.kernels.tables import table_size
from crosscheck.copies.limits import BANDS, REACH, ROWS

_FACTORS = np.array(SHINGLE_FACTORS[:ROWS], np.uint64)
_HALF = np.uint64(32)
_ROOM = 2
"""Places in the table for each row: it should stay near the processor."""


@compiled
def meet(signatures: NDArray[np.uint32], numbers: Places, found: NDArray[np.uint64]) -> int:
    """Write pairs of rows that meet in a band to `found`, as far as there is room, some more than once; how many there
    are. Row `i` is called `numbers[i]`; each is paired with the REACH before it that share a band."""
    rows = len(signatures)
    size = table_size(rows, _ROOM)
    latest, before = np.empty(size, np.int32), np.empty(rows, np.int32)
    keys = np.empty(rows, np.uint64)
    pairs = 0
    for band in range(BANDS):
        latest[:] = -1
        for row in range(rows):
            keys[row] = _key(signatures, row, band * ROWS)
            place = int(keys[row] >> _HALF) & (size - 1)
            while latest[place] >= 0 and keys[latest[place]] != keys[row]:
                place = (place + 1) & (size - 1)
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
def _key(signatures: NDArray[np.uint32], row: int, first: int) -> int:
    """One number for a row's band; unequal bands may have the same (which only makes a candidate), equal ones do."""
    key = np.uint64(0)
    for place in range(ROWS):
        key += np.uint64(signatures[row, first + place]) * _FACTORS[place]
    return int(key)
