"""Signatures and fingerprints of many rows: the MinHash that datasketch computes, bit for bit, and winnowing."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from functools import cache

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import Places
from crosscheck.copies.arrays.memory import threads
from crosscheck.copies.arrays.sharing import Fingerprints
from crosscheck.copies.arrays.shingles import HALF, Rows, Uppers, WordBuffer
from crosscheck.copies.limits import PERMUTATIONS, REST, WINDOW
from crosscheck.copies.objects import SEED

_CHUNK = 1 << 17
"""Words sketched at once: their hashes stay in the processor's own memory while 128 permutations pass over them."""

_DOUBLINGS = (1, 2, 4, 8)
"""Steps by which a least value over a window's neighbours is found: over two, four, eight, sixteen."""


@dataclass(frozen=True, slots=True)
class Sketched:
    """What is kept of rows: for each a signature of PERMUTATIONS values, and their fingerprints."""

    signatures: NDArray[np.uint32]
    fingerprints: Fingerprints

    @property
    def rows(self) -> NDArray[np.uint32]:
        """The row of each fingerprint."""
        return self.fingerprints.rows

    @property
    def values(self) -> NDArray[np.uint32]:
        """The hash of each fingerprint."""
        return self.fingerprints.values


Sketching = Callable[[WordBuffer, Places, int], Sketched]
"""Sketches rows that have a shingle each, with fingerprints by windows of so many shingles (a power of two, or 0 for
no fingerprints)."""


def sketch_rows(
    words: WordBuffer, rows: Sequence[int], sketch: "Sketching | None" = None, window: int = WINDOW
) -> Sketched:
    """Sketch rows that have a shingle each, on all processors."""
    chunks = list(words.chunks(rows, _CHUNK)) if len(rows) else []
    with ThreadPoolExecutor(threads()) as pool:
        parts = list(pool.map(lambda rows: (sketch or sketch_chunk)(words, rows, window), chunks))
    empty = np.empty(0, np.uint32)
    return Sketched(
        np.concatenate([np.empty((0, PERMUTATIONS), np.uint32), *(part.signatures for part in parts)]),
        Fingerprints(*(
            np.concatenate([empty, *(getattr(part.fingerprints, field.name) for part in parts)])
            for field in fields(Fingerprints)
        )),
    )


def sketch_chunk(words: WordBuffer, rows: Places, window: int) -> Sketched:
    """Sketch rows by passing over all of their words for each permutation (`Sketching`)."""
    found = words.shingles(rows)
    uppers = (found.hashes >> HALF).astype(np.uint32)
    places = _fingerprints(uppers, found, window) if window else np.empty(0, np.int64)
    which = np.searchsorted(found.firsts, places, side="right") - 1
    fingerprints = Fingerprints(
        uppers[places], rows[which].astype(np.uint32), (places - found.firsts[which]).astype(np.uint32)
    )
    return Sketched(_signatures(uppers, found.firsts), fingerprints)


@cache
def permutations() -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """datasketch's permutations of scheme "affine32": h -> a * h + b modulo 2^32, a odd
    (`MinHash._init_permutations`)."""
    generator = np.random.RandomState(SEED)
    factors = generator.randint(0, 1 << 31, PERMUTATIONS, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return factors, generator.randint(0, 1 << 32, PERMUTATIONS, dtype=np.uint32)


def _signatures(uppers: Uppers, firsts: Places) -> NDArray[np.uint32]:
    mixed = _mix(uppers)
    permuted = np.empty_like(mixed)
    signatures = np.empty((PERMUTATIONS, len(firsts)), np.uint32)
    for number, (by, plus) in enumerate(zip(*permutations(), strict=True)):
        np.multiply(mixed, by, out=permuted)
        np.add(permuted, plus, out=permuted)
        np.minimum.reduceat(permuted, firsts, out=signatures[number])
    return np.ascontiguousarray(signatures.T)


def _mix(values: Uppers) -> Uppers:
    """The finalizer of MurmurHash3, by which datasketch mixes what it is given."""
    mixed = values ^ (values >> np.uint32(16))
    mixed *= np.uint32(0x85EBCA6B)
    mixed ^= mixed >> np.uint32(13)
    mixed *= np.uint32(0xC2B2AE35)
    mixed ^= mixed >> np.uint32(16)
    return mixed


def _fingerprints(uppers: Uppers, rows: Rows, window: int) -> Places:
    """Places in the buffer of every shingle that is least in some window of its row
    (`winnowing.fingerprint_places`)."""
    least = uppers.copy()
    steps = [step for step in _DOUBLINGS if step < window]
    for step in steps:
        np.minimum(least[:-step], least[step:], out=least[:-step])
    in_row = np.ones(len(uppers), np.bool_)  # whether a whole window of one row begins here
    ends = rows.firsts + rows.counts
    for back in range(1, window + REST):
        in_row[np.maximum(ends - back, rows.firsts)] = False
    least[~in_row] = 0
    for step in steps:  # now the greatest of the leasts of all windows around each place
        least[step:] = np.maximum(least[step:], least[:-step])
    in_some = np.repeat(rows.counts - REST >= window, rows.counts) & rows.beginning
    return np.flatnonzero((least == uppers) & in_some)
