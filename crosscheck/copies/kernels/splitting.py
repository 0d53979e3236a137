"""Splitting a text into words (`arrays.reading.Splitting`), straight from its UTF-8.

Words of ASCII are read eight bytes at a time: which of them are letters and figures is told for all at once by sums
that carry into each byte's top bit, so that no branch depends on how long a word is (Mycroft's null-byte test, widened
to ranges: Warren, "Hacker's Delight", 2nd edition, section 6-1).
"""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.reading import ALONE, CAPITAL, FIGURE, PARAGRAPH_BREAK, SPOKEN
from crosscheck.copies.arrays.splitting import FIRST_BYTES
from crosscheck.copies.hashing import FIRST_PIECE, MIX, PIECE, factor
from crosscheck.copies.kernels.characters import BREAK, HIDDEN, LINE, LONG, QUOTE, WORD, code_at, size_at
from crosscheck.copies.kernels.compiled import compiled, inlined

Bytes = NDArray[np.uint8]
Numbers = NDArray[np.uint32]
Eights = NDArray[np.uint64]

NOT_MET, TOO_LONG = -1, -2
"""What `split` returns for a text with a character that has not been met, and one with a word or a folded form too
long for it."""

_FACTORS = np.array([factor(FIRST_PIECE + number) for number in range(8)], np.uint64)
_LAST = len(_FACTORS) - 1
_MIX = np.uint64(MIX)
_HALF = np.uint64(32)

def _each(value: int) -> np.uint64:
    """Eight bytes of one value."""
    return np.uint64(value * 0x0101010101010101)


_TOP, _REST, _CASE = _each(0x80), _each(0x7F), _each(0x20)
_FROM_A, _BEYOND_Z = _each(0x80 - ord("a")), _each(0x7F - ord("z"))
_FROM_0, _BEYOND_9 = _each(0x80 - ord("0")), _each(0x7F - ord("9"))
_PLACES = np.uint64(0x0001020304050607)
"""Times the power of two that stands in a byte, this has the number of that byte in its own top byte."""

_ONE, _TOP_BIT, _TO_TOP, _BYTE = np.uint64(1), np.uint64(7), np.uint64(56), np.uint64(8)
_NOTHING, _FULL = np.uint64(0), np.uint64(64)


@compiled
def split(
    text: Bytes, eights: Eights, kinds: NDArray[np.uint16], forms: Eights,
    hashes: Numbers, starts: Numbers, ends: Numbers, seen: Bytes,
) -> int:
    """Split a text that ends in `arrays.reading.PAD`; how many words it has, or NOT_MET or TOO_LONG.

    Args:
        eights: the eight bytes from each place in the text on as one number.
        kinds, forms: `characters.KINDS` and `characters.FORMS`.
        hashes, starts, ends, seen: get what `arrays.reading.Split` has.
    """
    words = place = further = 0  # `further` bytes so far were not the first of their character
    first = last = every = 0  # the kinds of the first, the last, and all characters since the last word
    while place < len(text):
        kind = int(kinds[text[place] if text[place] < 0x80 else code_at(text, place)])
        if not kind & WORD:
            if not kind:
                return NOT_MET
            if not kind & HIDDEN:
                first, last, every = first or kind, kind, every | kind
            size = size_at(text, place)
            place, further = place + size, further + size - 1
            continue
        starts[words] = place - further
        end, value = _ascii_word(eights, place)
        if end > place and text[end] < 0x80:
            ends[words] = end - further
        else:
            end, characters, shown, value = _word(text, kinds, forms, place)
            if end < 0:
                return end
            ends[words] = place - further + shown
            further += end - place - characters
        hashes[words], seen[words] = value, _seen(kind, first, last, every)
        first = last = every = 0
        place = end
        words += 1
    return words


@compiled
def _seen(kind: int, first: int, last: int, every: int) -> int:
    """What is seen of a word, given the kind of its first character and of what stands before it."""
    seen = kind & (FIGURE | ALONE)
    if kind & CAPITAL and not (first | last) & BREAK:
        seen |= CAPITAL
    if every & LINE:
        seen |= PARAGRAPH_BREAK
    if last & QUOTE:
        seen |= SPOKEN
    return seen


@inlined
def _ascii_word(eights: Eights, place: int) -> tuple[int, int]:
    """Where the letters and figures of ASCII that begin at a place end (0 for too many of them), and the hash of the
    word they make."""
    total = _NOTHING
    number = 0
    bytes_ = eights[place]
    others = _others(bytes_)
    while others == _NOTHING:
        total += (bytes_ | _CASE) * _FACTORS[number & _LAST]
        number, place = number + 1, place + PIECE
        bytes_ = eights[place]
        others = _others(bytes_)
    if number > _LAST:
        return 0, 0
    lowest = others & (~others + _ONE)
    size = int(((lowest >> _TOP_BIT) * _PLACES) >> _TO_TOP)
    total += ((bytes_ | _CASE) & FIRST_BYTES[size]) * _FACTORS[number]
    return place + size, _mixed(total)


@inlined
def _others(bytes_: np.uint64) -> np.uint64:
    """The top bit of each of eight bytes that is no letter and no figure of ASCII."""
    figures = bytes_ & _REST
    letters = figures | _CASE
    letters = (letters + _FROM_A) & ~(letters + _BEYOND_Z)
    figures = (figures + _FROM_0) & ~(figures + _BEYOND_9)
    return (~(letters | figures) | bytes_) & _TOP


@compiled
def _word(text: Bytes, kinds: NDArray[np.uint16], forms: Eights, start: int) -> tuple[int, int, int, int]:
    """The word of any characters that begins at a place: where it ends (or NOT_MET or TOO_LONG), its characters, those
    up to its last that is shown, and its hash."""
    total = piece = filled = _NOTHING
    place, characters, shown, number = start, 0, 0, 0
    alone = 0
    while place < len(text) and not alone:
        code = code_at(text, place)
        kind = int(kinds[code])
        if not kind:
            return NOT_MET, 0, 0, 0
        alone = kind & ALONE
        if not kind & (WORD | HIDDEN) or (alone and place > start):
            break
        place, characters = place + size_at(text, place), characters + 1
        if kind & HIDDEN:
            continue
        shown = characters
        form = forms[code]
        while form:
            piece |= (form & np.uint64(0xFF)) << filled
            form, filled = form >> _BYTE, filled + _BYTE
            if filled == _FULL:
                total += piece * _FACTORS[number]
                number, piece, filled = number + 1, _NOTHING, _NOTHING
        if kind & LONG or number == len(_FACTORS):
            return TOO_LONG, 0, 0, 0
    return place, characters, shown, _mixed(total + piece * _FACTORS[number])


@inlined
def _mixed(total: np.uint64) -> int:
    """`hashing.word_hash` from the sum of its pieces."""
    return int(((total ^ (total >> _HALF)) * _MIX) >> _HALF)
