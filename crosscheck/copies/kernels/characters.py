"""What becomes of each character (`folding.fold_character`), in tables that fill as characters are met."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.reading import ALONE, CAPITAL, FIGURE
from crosscheck.copies.folding import FOLDS, SEPARATOR, UNSPACED
from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.words import BREAKS, PARAGRAPH, QUOTES

MET, WORD, LONG, BREAK, QUOTE, LINE, HIDDEN = (1 << bit for bit in range(8, 15))
"""Of a character, beside what is seen of words that begin with it: it has been met, stands in words, has a folded form
that FORMS cannot hold, breaks a sentence, is a quotation mark, ends a line, only decorates its neighbours."""

_CODES = 0x110000
_MOST = 8
_ASCII = 0x80

KINDS: NDArray[np.uint16] = np.zeros(_CODES, np.uint16)
"""What each character is, by its code point. (Of these tables no more is in memory than was met.)"""

FORMS: NDArray[np.uint64] = np.zeros(_CODES, np.uint64)
"""The UTF-8 bytes of its folded form as one number, where it stands in words."""


def meet(characters: set[str]) -> None:
    """Fill in what becomes of some characters."""
    for character in characters:
        code = ord(character)
        if not KINDS[code]:
            form = FOLDS[character].encode()
            if len(form) <= _MOST and form != SEPARATOR.encode():
                FORMS[code] = int.from_bytes(form, "little")
            KINDS[code] = MET | _kind(character)  # last: what is known is whole, whoever fills it in


def _kind(character: str) -> int:
    form = FOLDS[character]
    if not form:
        return HIDDEN
    if form == SEPARATOR:
        return (character in BREAKS) * BREAK | (character in QUOTES) * QUOTE | (character == PARAGRAPH) * LINE
    unspaced = UNSPACED.search(form) is not None
    return (
        WORD | character.isupper() * CAPITAL | character.isdigit() * FIGURE | unspaced * ALONE
        | (len(form.encode()) > _MOST or (unspaced and len(form) > 1)) * LONG
    )


meet(set(map(chr, range(_ASCII))))


@compiled
def code_at(text: NDArray[np.uint8], place: int) -> int:
    """The code point of the character that begins at a place of a text in UTF-8."""
    lead = int(text[place])
    if lead < 0x80:
        return lead
    if lead < 0xE0:
        return (lead & 0x1F) << 6 | int(text[place + 1] & 0x3F)
    lower = int(text[place + 1] & 0x3F) << 6 | int(text[place + 2] & 0x3F)
    if lead < 0xF0:
        return (lead & 0x0F) << 12 | lower
    return (lead & 0x07) << 18 | lower << 6 | int(text[place + 3] & 0x3F)


@compiled
def size_at(text: NDArray[np.uint8], place: int) -> int:
    """The bytes of the character that begins at a place."""
    lead = int(text[place])
    return 1 + (lead >= 0xC0) + (lead >= 0xE0) + (lead >= 0xF0)
