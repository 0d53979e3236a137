"""The kernels as the work over arrays that they do (`arrays.work`)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import Places
from crosscheck.copies.arrays.overlap import Chunk, Covers
from crosscheck.copies.arrays.pairing import Codes, distinct
from crosscheck.copies.arrays.reading import Split
from crosscheck.copies.arrays.sharing import Fingerprints
from crosscheck.copies.arrays.shingles import Hashes, Rows, WordBuffer
from crosscheck.copies.arrays.sketching import Sketched, permutations
from crosscheck.copies.arrays.splitting import eights_of
from crosscheck.copies.arrays.splitting import split as split_by_numpy
from crosscheck.copies.arrays.work import Work
from crosscheck.copies.kernels import overlap, pairing, runs, shingling, sketching, splitting
from crosscheck.copies.kernels.characters import FORMS, KINDS, meet
from crosscheck.copies.limits import PERMUTATIONS
from crosscheck.copies.runs import Run

_ASCII = bytes(range(128))

_USUAL_MEETINGS = 16
"""How often a row meets another in some band, as far as room is made beforehand."""


def split(encoded: bytes) -> Split | None:
    """Split a text into words."""
    text = np.frombuffer(encoded, np.uint8)
    hashes, starts, ends = (np.empty(len(text), np.uint32) for _ in range(3))
    seen = np.empty(len(text), np.uint8)
    into = eights_of(text), KINDS, FORMS, hashes, starts, ends, seen
    words = splitting.split(text, *into)
    if words == splitting.NOT_MET:
        meet(set(encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass")))
        words = splitting.split(text, *into)
    if words == splitting.TOO_LONG:
        return split_by_numpy(encoded)
    return Split(hashes[:words], starts[:words], ends[:words], seen[:words])


def sketch_chunk(words: WordBuffer, rows: Places, window: int) -> Sketched:
    """Sketch rows that have a shingle each."""
    counts = words.counts[rows]
    total = int(counts.sum())
    signatures = np.empty((len(rows), PERMUTATIONS), np.uint32)
    chosen, values = np.zeros(total, np.bool_), np.empty(total, np.uint32)
    sketching.sketch(words.hashes, words.firsts[rows], counts, *permutations(), window, signatures, chosen, values)
    at = np.flatnonzero(chosen)
    firsts = np.cumsum(counts) - counts
    which = np.searchsorted(firsts, at, side="right") - 1
    fingerprints = Fingerprints(values[at], rows[which].astype(np.uint32), (at - firsts[which]).astype(np.uint32))
    return Sketched(signatures, fingerprints)


def meeting_in_bands(signatures: NDArray[np.uint32], rows: Sequence[int]) -> Codes:
    """Find the pairs of rows that meet in a band."""
    numbers = np.asarray(rows, np.int64)
    found = np.empty(_USUAL_MEETINGS * len(rows), np.uint64)
    pairs = pairing.meet(signatures, numbers, found)
    if pairs > len(found):
        found = np.empty(pairs, np.uint64)
        pairing.meet(signatures, numbers, found)
    return distinct(found[:pairs])


def count_common(rows: Rows, one: Places, other: Places) -> Places:
    """Count what pairs have in common."""
    found = np.empty((len(one), 3), np.int64)
    overlap.count_common(rows.hashes, rows.firsts, rows.counts, one, other, found)
    return found


def measure_cover(chunk: Chunk, one: Places, other: Places) -> Covers:
    """Measure how much of each pair stands in the other."""
    rows = chunk.rows
    found = chunk.words.paragraphs(chunk.numbers)
    firsts = np.searchsorted(found.which, np.arange(len(chunk.numbers) + 1))
    paragraphs = firsts, found.starts, found.counts
    shares, lengths = np.empty((len(one), 2)), np.empty((len(one), 4), np.int64)
    overlap.measure_cover(
        rows.hashes, rows.firsts, rows.counts, chunk.countable, paragraphs, found.spoken, (one, other), shares, lengths
    )
    return Covers(*shares.T, *lengths.T)


def find_runs(words: WordBuffer, one: int, other: int) -> Sequence[Run]:
    """The runs of words that two rows share."""
    places = ((int(words.firsts[row]), int(words.counts[row])) for row in (one, other))
    return list(map(Run._make, runs.find_runs(words.hashes, *places).tolist()))


def shingle_rows(words: NDArray[np.uint32], firsts: Places, counts: Places) -> Hashes:
    """Shingle rows of words, row by row."""
    hashes = np.empty(int(counts.sum()), np.uint64)
    shingling.shingle_rows(words, firsts, counts, hashes)
    return hashes


BY_NUMBA = Work(sketch_chunk, meeting_in_bands, count_common, measure_cover, shingle_rows, find_runs)
