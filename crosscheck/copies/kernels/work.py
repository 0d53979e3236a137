"""The kernels as the work over arrays that they do (`arrays.work`)."""

from collections.abc import Sequence

import numpy as np

from crosscheck.copies.arrays.folding import Folded, Places
from crosscheck.copies.arrays.overlap import Chunk, Covers
from crosscheck.copies.arrays.reading import Part, Pieces, eights_of, narrow
from crosscheck.copies.arrays.reading import read_words as read_by_numpy
from crosscheck.copies.arrays.sharing import Fingerprints
from crosscheck.copies.arrays.shingles import Rows, WordBuffer
from crosscheck.copies.arrays.sketching import Sketched, permutations
from crosscheck.copies.arrays.work import Work
from crosscheck.copies.kernels import overlap, reading, runs, sketching
from crosscheck.copies.limits import PERMUTATIONS
from crosscheck.copies.runs import Run


def read_words(folded: Folded, pieces: Pieces) -> Part:
    """Read the words of a folded text."""
    most = len(folded.text) // 2 + 1 if folded.alone is None else len(folded.text)
    hashes, gaps, lengths, marks, paragraphs = (np.empty(most, np.uint32) for _ in range(5))
    spoken, counts = np.empty(most, np.bool_), np.zeros((pieces.articles, 4), np.int64)
    characters = np.empty(0, np.int32) if folded.characters is None else folded.characters
    alone = np.empty(0, np.uint8) if folded.alone is None else folded.alone
    words, mark, paragraph = reading.read(
        folded.text, eights_of(folded.text), folded.shown, characters, alone,
        (pieces.begins, pieces.rows, pieces.offsets), hashes, gaps, lengths, marks, paragraphs, spoken, counts,
    )
    if words < 0:
        return read_by_numpy(folded, pieces)
    return Part(
        counts=counts[:, 0], hashes=hashes[:words].copy(), gaps=narrow(gaps[:words]), lengths=narrow(lengths[:words]),
        mark_counts=counts[:, 1], marks=marks[:mark].copy(),
        paragraph_counts=counts[:, 2], paragraphs=paragraphs[:paragraph].copy(), spoken=spoken[:paragraph].copy(),
        unspaced=2 * counts[:, 3] > counts[:, 0],
    )


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


BY_NUMBA = Work(sketch_chunk, count_common, measure_cover, find_runs)
