"""The words of a folded text (`arrays.reading`), byte by byte."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.reading import BREAK_BYTES, DIGIT_BYTES, LONG, QUOTE_BYTES, UPPER_BYTES
from crosscheck.copies.hashing import FIRST_PIECE, MIX, PIECE, factor
from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.kernels.shingling import Places, Words
from crosscheck.copies.words import PARAGRAPH

Bytes = NDArray[np.uint8]

_SPACE = np.uint8(32)
_PARAGRAPH = np.uint8(ord(PARAGRAPH))
_FACTORS = np.array([factor(FIRST_PIECE + number) for number in range(LONG // PIECE + 1)], np.uint64)
_MIX = np.uint64(MIX)
_HALF = np.uint64(32)
_BYTE = np.uint64(8)
_BITS = np.uint64(8 * PIECE)
_NOTHING = np.uint64(0)


@compiled
def read(
    text: Bytes, shown: Bytes, characters: NDArray[np.int32], alone: Bytes, pieces: tuple[Places, Places, Places],
    hashes: Words, gaps: Words, lengths: Words, marks: Words, paragraphs: Words, spoken: NDArray[np.bool_],
    counts: NDArray[np.int64],
) -> tuple[int, int, int]:
    """Read the words of some pieces of articles (`arrays.reading.Pieces`); how many words, marks and paragraphs (but
    the first of each article) there are, of words -1 where one is longer than LONG bytes.

    Args:
        text, shown, characters, alone: of a folded text (`arrays.folding.Folded`), the last two empty without such.
        hashes, gaps, lengths, marks, paragraphs, spoken: get what `sketches.Columns` has.
        counts: gets for each article its words, marks, paragraphs, and words that are characters of their own.
    """
    begins, rows, offsets = pieces
    words = mark = paragraph = reached = place = 0
    piece, row, before, first_mark = -1, -1, -1, 0
    broken = False
    while place < len(text):
        if text[place] == _SPACE:
            broken |= shown[place] == _PARAGRAPH
            place += 1
            continue
        start = place
        at = characters[start] if len(characters) else start
        while piece + 1 < len(begins) and at >= begins[piece + 1]:
            piece, before = piece + 1, -1
            if rows[piece] != row:
                mark = first_mark = _close(marks, first_mark, mark, counts, row)
                row, reached = rows[piece], 0
        if broken and counts[row, 0]:
            paragraphs[paragraph], spoken[paragraph] = counts[row, 0], QUOTE_BYTES[shown[start - 1]]
            paragraph += 1
            counts[row, 2] += 1
        single = len(alone) > 0 and alone[start] == 1
        place, hashes[words] = _word(text, alone, start, single)
        if place - start > LONG:
            return -1, 0, 0
        if DIGIT_BYTES[shown[start]] or (
            UPPER_BYTES[shown[start]] and before >= 0 and not BREAK_BYTES[shown[before]]
            and not BREAK_BYTES[shown[start - 1]]
        ):
            marks[mark] = hashes[words]
            mark += 1
        to = characters[place - 1] + 1 if len(characters) else place
        gaps[words], lengths[words] = at - begins[piece] + offsets[piece] - reached, to - at
        reached, before, broken = to - begins[piece] + offsets[piece], place, False
        counts[row, 0] += 1
        counts[row, 3] += single
        words += 1
    return words, _close(marks, first_mark, mark, counts, row), paragraph


@compiled
def _close(marks: Words, first: int, end: int, counts: NDArray[np.int64], row: int) -> int:
    """Sort an article's marks and leave out repeats; where they then end."""
    if first == end:
        return end
    marks[first:end].sort()
    kept = first
    for place in range(first + 1, end):
        if marks[place] != marks[kept]:
            kept += 1
            marks[kept] = marks[place]
    counts[row, 1] = kept + 1 - first
    return kept + 1


@compiled
def _word(text: Bytes, alone: Bytes, start: int, single: bool) -> tuple[int, int]:
    """Where the word that begins at a place ends, and its `hashing.word_hash`."""
    place, number = start, 0
    total = piece = shift = _NOTHING
    going = True
    while going:
        piece |= np.uint64(text[place]) << shift
        shift += _BYTE
        if shift == _BITS:
            total += piece * _FACTORS[min(number, len(_FACTORS) - 1)]
            piece, shift, number = _NOTHING, _NOTHING, number + 1
        place += 1
        ended = text[place] == _SPACE or (len(alone) > 0 and alone[place] == 1)
        going = alone[place] == 2 if single else not ended
    total += piece * _FACTORS[min(number, len(_FACTORS) - 1)]
    return place, int(((total ^ (total >> _HALF)) * _MIX) >> _HALF)
