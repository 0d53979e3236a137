"""Pairs of things that are equal, by sorting."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import Places
from crosscheck.copies.arrays.shingles import HALF, Hashes
from crosscheck.copies.limits import BANDS, REACH, ROWS

Codes = NDArray[np.uint64]
"""Pairs of rows as one number each: the lesser row in the upper half, the greater in the lower."""

_MIXERS = np.array([0x9E3779B97F4A7C15, 0xD1342543DE82EF95], np.uint64)


def equal_neighbours(sorted_keys: Hashes | NDArray[np.uint32]) -> Iterator[tuple[Places, Places]]:
    """Places of equal keys, each with the REACH next to it."""
    places = np.flatnonzero(sorted_keys[1:] == sorted_keys[:-1])
    for step in range(1, REACH + 1):
        if not len(places):
            return
        yield places, places + step
        places = places[places + step + 1 < len(sorted_keys)]
        places = places[sorted_keys[places + step + 1] == sorted_keys[places]]


Meeting = Callable[[NDArray[np.uint32], Sequence[int]], Codes]
"""Given the signatures of rows, which rise, the pairs of them that are equal in all rows of some band, sorted."""


def meeting_in_bands(signatures: NDArray[np.uint32], rows: Sequence[int]) -> Codes:
    """Find them by sorting the keys of each band (`Meeting`)."""
    numbers = np.asarray(rows, np.uint64)
    bits = np.uint64(max(len(rows) - 1, 1).bit_length())
    places = np.arange(len(rows), dtype=np.uint64)
    found = [np.empty(0, np.uint64)]
    for band in range(BANDS):
        # With its row's place in the lower bits of each key, plain sorting (which NumPy does in vectors) keeps the
        # order of the rows that share one.
        placed = np.sort(_keys(signatures[:, band * ROWS:(band + 1) * ROWS]) >> bits << bits | places)
        order = placed & ((np.uint64(1) << bits) - np.uint64(1))
        for one, other in equal_neighbours(placed >> bits):
            found.append(numbers[order[one]] << HALF | numbers[order[other]])
    return distinct(np.concatenate(found))


def _keys(band: NDArray[np.uint32]) -> Hashes:
    """One number for each row of a band; unequal rows may have the same (which only makes a candidate), equal ones
    do."""
    halves = np.ascontiguousarray(band).view(np.uint64)
    keys: Hashes = (halves[:, 0] ^ (halves[:, 0] >> HALF)) * _MIXERS[0] + halves[:, 1] * _MIXERS[1]
    return keys


def distinct(values: Hashes) -> Hashes:
    """The distinct values, sorted (`numpy.unique` hashes them first, which takes longer)."""
    ordered = np.sort(values)
    first = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return ordered[first]


def encode(pairs: Sequence[tuple[int, int]]) -> Codes:
    """Pairs of rows as codes, in the same order."""
    split = np.array(pairs, np.uint64).reshape(-1, 2)
    return split[:, 0] << HALF | split[:, 1]


def decode(codes: Codes) -> tuple[Places, Places]:
    """The rows of each pair."""
    return (codes >> HALF).astype(np.int64), codes.astype(np.uint32).astype(np.int64)


def among(codes: Codes, known: Codes) -> NDArray[np.bool_]:
    """Whether each code is among the known ones, which are sorted."""
    if not len(known):
        return np.zeros(len(codes), np.bool_)
    places = np.minimum(np.searchsorted(known, codes), len(known) - 1)
    found: NDArray[np.bool_] = known[places] == codes
    return found
