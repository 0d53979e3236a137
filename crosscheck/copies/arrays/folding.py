"""Folding many texts at once, in place, over the bytes of their UTF-8 form.

Only characters beyond ASCII are looked at one by one, and of those each distinct one once: its folded form is never
longer than itself (texts with the few exceptions are read in plain Python), so it is written where the character stood,
and what is left over is closed up.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.folding import FOLDS, SEPARATOR, UNSPACED
from crosscheck.copies.words import BREAKS, QUOTES

Bytes = NDArray[np.uint8]
Places = NDArray[np.int64]

SPACE = ord(SEPARATOR)
_REMOVED = 0
_ASCII = 0x80
_TWO, _THREE, _FOUR = 0xC0, 0xE0, 0xF0
"""The least lead bytes of characters of two, three and four bytes in UTF-8."""
_MOST = 4
BREAK, QUOTE = 0xFC, 0xFD
"""What stands for a character that breaks a sentence, and for such a one that is a quotation mark: bytes that are in no
UTF-8."""
_FOLD = bytes(
    ord(chr(code).lower()) if code < _ASCII and chr(code).isalnum() else code if code >= _ASCII else SPACE
    for code in range(256)
)


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text.

    Attributes:
        text: folded bytes; everything between words is a space.
        shown: for each of them a byte of the unfolded text; what stands for characters beyond ASCII says `_stand_in`.
        characters: for each the place of its character in the unfolded text; None where that is the byte's own place.
        alone: 1 at the first and 2 at every further byte of a character that is a word by itself; None without such.
    """

    text: Bytes
    shown: Bytes
    characters: NDArray[np.int32] | None
    alone: Bytes | None


def fold_text(encoded: bytes) -> Folded | None:
    """Fold a text in UTF-8 (lone surrogates may be in it); None if it has a character whose folded form is longer than
    itself."""
    shown = np.frombuffer(bytearray(encoded), np.uint8)
    folded = np.frombuffer(bytearray(encoded.translate(_FOLD)), np.uint8)
    if encoded.isascii():
        return Folded(folded, shown, None, None)
    leads = np.flatnonzero(shown >= _TWO)
    sizes, codes = _decode(shown, leads)
    distinct, which = np.unique(codes, return_inverse=True)
    table = _tabulate(distinct.tolist())
    if table is None:
        return None
    characters = np.cumsum((shown & _TWO) != _ASCII, dtype=np.int32) - np.int32(1)
    for place in range(_MOST):
        reaching = sizes > place
        folded[leads[reaching] + place] = table.folded[which[reaching], place]
        shown[leads[reaching] + place] = table.shown[which[reaching]]
    alone = _alone(table.alone[which], leads, sizes, len(shown))
    if not table.removes:
        return Folded(folded, shown, characters, alone)
    kept = folded != _REMOVED
    return Folded(folded[kept], shown[kept], characters[kept], None if alone is None else alone[kept])


def _decode(text: Bytes, leads: Places) -> tuple[Places, Places]:
    """The bytes and the code point of the character at each lead byte."""
    lead = text[leads].astype(np.int64)
    sizes = 2 + (lead >= _THREE) + (lead >= _FOUR)
    codes = lead & (0x7F >> sizes)
    for place in range(1, _MOST):
        reaching = sizes > place
        codes[reaching] = codes[reaching] << 6 | (text[leads[reaching] + place] & 0x3F)
    return sizes, codes


@dataclass(frozen=True, slots=True)
class _Table:
    """What becomes of each distinct character."""

    folded: Bytes
    shown: Bytes
    alone: NDArray[np.bool_]
    removes: bool


def _tabulate(codes: list[int]) -> _Table | None:
    folded = np.full((len(codes), _MOST), _REMOVED, np.uint8)
    shown = np.empty(len(codes), np.uint8)
    alone = np.zeros(len(codes), np.bool_)
    removes = False
    for row, character in enumerate(map(chr, codes)):
        size = len(character.encode("utf-8", "surrogatepass"))
        form = FOLDS[character].encode()
        if form == SEPARATOR.encode():
            form *= size
        if len(form) > size:
            return None
        removes |= len(form) < size
        folded[row, :len(form)] = list(form)
        shown[row] = _stand_in(character)
        alone[row] = UNSPACED.match(FOLDS[character]) is not None
    return _Table(folded, shown, alone, removes)


def _stand_in(character: str) -> int:
    """What stands for each byte of a character beyond ASCII, so that its class can be told."""
    if character in BREAKS:
        return QUOTE if character in QUOTES else BREAK
    return ord("0" if character.isdigit() else "A" if character.isupper() else "a")


def _alone(found: NDArray[np.bool_], leads: Places, sizes: Places, length: int) -> Bytes | None:
    if not found.any():
        return None
    alone = np.zeros(length, np.uint8)
    for place in range(_MOST):
        alone[leads[found & (sizes > place)] + place] = 2
    alone[leads[found]] = 1
    return alone
