"""Signatures and fingerprints of many rows (`arrays.sketching`), row by row."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.kernels.shingling import Places, Words, shingle
from crosscheck.copies.limits import REST

_UPPER = np.uint64(32)
_LAST = np.uint32(0xFFFFFFFF)


@compiled
def sketch(
    words: Words, firsts: Places, counts: Places, factors: Words, terms: Words, window: int,
    signatures: NDArray[np.uint32], fingerprints: NDArray[np.bool_], values: Words,
) -> None:
    """Sketch rows of words that have a shingle each.

    Args:
        factors, terms: of the permutations h -> factor * h + term modulo 2^32.
        window: shingles in a winnowing window; without any for 0.
        signatures: gets one row for each.
        fingerprints: gets, for the words of all rows one after the other, whether a fingerprint begins there.
        values: gets the upper half of the shingle that begins there.
    """
    most = 0
    for row in range(len(counts)):
        most = max(most, counts[row])
    hashes, mixed = np.empty(most, np.uint64), np.empty(most, np.uint32)
    line = np.empty(most, np.int64)
    start = 0
    for row in range(len(firsts)):
        count = counts[row] - REST
        uppers = values[start:start + count]
        shingle(words, firsts[row], count, hashes)
        for place in range(count):
            value = np.uint32(hashes[place] >> _UPPER)
            uppers[place] = value
            value ^= value >> np.uint32(16)
            value = np.uint32(value * np.uint32(0x85EBCA6B))
            value ^= value >> np.uint32(13)
            value = np.uint32(value * np.uint32(0xC2B2AE35))
            mixed[place] = value ^ (value >> np.uint32(16))
        _sign(mixed[:count], factors, terms, signatures[row])
        if window:
            _winnow(uppers, window, line, fingerprints[start:start + count])
        start += counts[row]


@compiled
def _sign(mixed: Words, factors: Words, terms: Words, signature: Words) -> None:
    for number in range(len(factors)):
        factor, term, least = factors[number], terms[number], _LAST
        for place in range(len(mixed)):
            least = min(least, np.uint32(mixed[place] * factor + term))
        signature[number] = least


@compiled
def _winnow(uppers: Words, window: int, line: Places, chosen: NDArray[np.bool_]) -> None:
    """`winnowing.fingerprint_places`; `line` is room for places in the window whose values rise."""
    head = tail = 0
    last = -1
    for place in range(len(uppers)):
        while tail > head and uppers[line[tail - 1]] > uppers[place]:
            tail -= 1
        line[tail] = place
        tail += 1
        if line[head] <= place - window:
            head += 1
        if place < window - 1:
            continue
        for tied in range(head, tail):
            if uppers[line[tied]] != uppers[line[head]]:
                break
            if line[tied] > last:
                last = line[tied]
                chosen[last] = True
