"""Splitting a text into words, over arrays (`reading.Splitting`): words are found where spaces and letters change."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import BREAK, QUOTE, SPACE, Bytes, Folded, Places, fold_text
from crosscheck.copies.arrays.reading import ALONE, CAPITAL, FIGURE, PARAGRAPH_BREAK, SPOKEN, Split
from crosscheck.copies.hashing import FIRST_PIECE, MIX, PIECE, factor, word_hash
from crosscheck.copies.words import BREAKS, PARAGRAPH, QUOTES

_LONG = 64
"""Bytes of a word beyond which it is hashed in plain Python: no language has such words, but a page may."""

_UPPER_BYTES = np.array([code < 128 and chr(code).isupper() for code in range(256)])
_DIGIT_BYTES = np.array([code < 128 and chr(code).isdigit() for code in range(256)])
_BREAK_BYTES = np.isin(np.arange(256), [BREAK, QUOTE, *(ord(each) for each in BREAKS if each.isascii())])
_QUOTE_BYTES = np.isin(np.arange(256), [QUOTE, *(ord(each) for each in QUOTES if each.isascii())])
"""Which bytes of a shown text are of capital letters, of figures, of what breaks a sentence, and of quotation marks."""

FIRST_BYTES = np.array([(1 << 8 * size) - 1 for size in range(PIECE + 1)], np.uint64)
"""For each number of bytes what leaves so many of eight."""

_FACTORS = np.array([factor(FIRST_PIECE + number) for number in range(_LONG // PIECE)], np.uint64)
_HALF = np.uint64(32)


def split(encoded: bytes) -> Split | None:
    """Split a text (`reading.Splitting`)."""
    folded = fold_text(encoded)
    if folded is None:
        return None
    starts, ends = _bounds(folded)
    hashes = _hashes(folded.text, starts, ends)
    for place in np.flatnonzero(ends - starts > _LONG).tolist():
        hashes[place] = word_hash(folded.text[starts[place]:ends[place]].tobytes().decode())
    seen = _seen(folded.shown, starts, ends)
    if folded.alone is not None:
        seen[folded.alone[starts] == 1] |= ALONE
    return Split(hashes, *_characters(folded, starts, ends), seen)


def _bounds(folded: Folded) -> tuple[Places, Places]:
    """Where the words start and end in the folded bytes."""
    is_word = np.empty(len(folded.text) + 1, np.bool_)
    is_word[0] = False
    np.not_equal(folded.text, SPACE, out=is_word[1:])
    if folded.alone is None:
        changes = np.flatnonzero(is_word[1:] != is_word[:-1])
        return changes[::2], changes[1::2]
    alone = np.concatenate([np.zeros(1, np.uint8), folded.alone])
    starting = ~is_word[:-1] | (alone[1:] == 1) | ((alone[:-1] > 0) & (alone[1:] == 0))
    starts = is_word[1:] & starting
    return np.flatnonzero(starts), np.flatnonzero(is_word[:-1] & (~is_word[1:] | starts))


def _hashes(text: Bytes, starts: Places, ends: Places) -> NDArray[np.uint32]:
    """`hashing.word_hash` of every word."""
    eights, sizes = eights_of(text), ends - starts
    total = eights[starts].astype(np.uint64, copy=False)
    total &= FIRST_BYTES[np.minimum(sizes, PIECE)]
    total *= _FACTORS[0]
    for number in range(1, len(_FACTORS)):
        reaching = np.flatnonzero(sizes > number * PIECE)
        if not len(reaching):
            break
        piece = eights[starts[reaching] + number * PIECE].astype(np.uint64, copy=False)
        piece &= FIRST_BYTES[np.minimum(sizes[reaching] - number * PIECE, PIECE)]
        total[reaching] += piece * _FACTORS[number]
    total ^= total >> _HALF
    total *= np.uint64(MIX)
    return (total >> _HALF).astype(np.uint32)


def eights_of(text: Bytes) -> NDArray[np.uint64]:
    """The eight bytes from each place on as one number."""
    return np.ndarray((len(text) - PIECE + 1,), "<u8", np.ascontiguousarray(text).data, 0, (1,))


def _seen(shown: Bytes, starts: Places, ends: Places) -> Bytes:
    """What is seen of each word (`words._is_mark` and the paragraphs of `words.read_words`)."""
    first_bytes, before = shown[starts], shown[starts - 1]
    capital = _UPPER_BYTES[first_bytes] & ~_BREAK_BYTES[before]
    capital[1:] &= ~_BREAK_BYTES[shown[ends[:-1]]]
    seen: Bytes = _DIGIT_BYTES[first_bytes].view(np.uint8) * np.uint8(FIGURE)
    seen |= capital.view(np.uint8) * np.uint8(CAPITAL)
    seen |= _QUOTE_BYTES[before].view(np.uint8) * np.uint8(SPOKEN)
    broken = np.searchsorted(starts, np.flatnonzero(shown == ord(PARAGRAPH)))
    seen[broken[broken < len(seen)]] |= PARAGRAPH_BREAK
    return seen


def _characters(folded: Folded, starts: Places, ends: Places) -> tuple[NDArray[np.integer], NDArray[np.integer]]:
    """The bounds of words as characters of the unfolded text."""
    if folded.characters is None:
        return starts, ends
    return folded.characters[starts], folded.characters[ends - 1] + 1
