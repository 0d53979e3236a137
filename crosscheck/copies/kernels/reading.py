"""The words of a folded text (`arrays.reading`), byte by byte."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.reading import BREAK_BYTES, DIGIT_BYTES, FIRST_BYTES, LONG, QUOTE_BYTES, UPPER_BYTES
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
_NOTHING = np.uint64(0)


@compiled
def read(
    text: Bytes, eights: NDArray[np.uint64], shown: Bytes, characters: NDArray[np.int32], alone: Bytes,
    pieces: tuple[Places, Places, Places],
    hashes: Words, gaps: Words, lengths: Words, marks: Words, paragraphs: Words, spoken: NDArray[np.bool_],
    counts: NDArray[np.int64],
) -> tuple[int, int, int]:
    """Read the words of some pieces of articles (`arrays.reading.Pieces`); how many words, marks and paragraphs (but
    the first of each article) there are, of words -1 where one is longer than LONG bytes.

    Args:
        eights: the eight bytes from each place in the text on, but from the last few, as one number.
        text, shown, characters, alone: of a folded text (`arrays.folding.Folded`), the last two empty without such.
        hashes, gaps, lengths, marks, paragraphs, spoken: get what `sketches.Columns` has.
        counts: gets for each article its words, marks, paragraphs, and words that are characters of their own.
    """
    begins, rows, offsets = pieces
    wide, mixed = len(characters) > 0, len(alone) > 0
    upcoming = begins[0] if len(begins) else len(text)
    shift = 0
    words = mark = paragraph = reached = place = 0
    piece, row, before, first_mark = -1, -1, -1, 0
    broken = False
    while place < len(text):
        if text[place] == _SPACE:
            broken |= shown[place] == _PARAGRAPH
            place += 1
            continue
        start = place
        at = int(characters[start]) if wide else start
        while at >= upcoming:
            piece, before = piece + 1, -1
            shift = offsets[piece] - begins[piece]
            upcoming = begins[piece + 1] if piece + 1 < len(begins) else len(text)
            if rows[piece] != row:
                mark = first_mark = _close(marks, first_mark, mark, counts, row)
                row, reached = rows[piece], 0
        if broken and counts[row, 0]:
            paragraphs[paragraph], spoken[paragraph] = counts[row, 0], QUOTE_BYTES[shown[start - 1]]
            paragraph += 1
            counts[row, 2] += 1
        single = mixed and alone[start] == 1
        place = _end(text, alone, start, single) if mixed else _next_space(text, start)
        if place - start > LONG:
            return -1, 0, 0
        hashes[words] = _hash(eights, start, place - start)
        if DIGIT_BYTES[shown[start]] or (
            UPPER_BYTES[shown[start]] and before >= 0 and not BREAK_BYTES[shown[before]]
            and not BREAK_BYTES[shown[start - 1]]
        ):
            marks[mark] = hashes[words]
            mark += 1
        to = int(characters[place - 1]) + 1 if wide else place
        gaps[words], lengths[words] = at + shift - reached, to - at
        reached, before, broken = to + shift, place, False
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
def _next_space(text: Bytes, start: int) -> int:
    """Where the word that begins at a place ends, where none is a character by itself."""
    place = start + 1
    while text[place] != _SPACE:
        place += 1
    return place


@compiled
def _end(text: Bytes, alone: Bytes, start: int, single: bool) -> int:
    """The same for any word."""
    place = start + 1
    if single:
        while alone[place] == 2:
            place += 1
        return place
    while text[place] != _SPACE and alone[place] != 1:
        place += 1
    return place


@compiled
def _hash(eights: NDArray[np.uint64], start: int, size: int) -> int:
    """`hashing.word_hash` of a word of at most LONG bytes."""
    total = _NOTHING
    number = 0
    while size > PIECE:
        total += eights[start + number * PIECE] * _FACTORS[number]
        number, size = number + 1, size - PIECE
    total += (eights[start + number * PIECE] & FIRST_BYTES[size]) * _FACTORS[number]
    return int(((total ^ (total >> _HALF)) * _MIX) >> _HALF)
