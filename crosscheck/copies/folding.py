"""Folding text so that one word written in two ways is one word: case, accents, width, hidden characters."""

import re
import unicodedata

_UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u0f00-\u0fff"  # Tibetan
    "\u1000-\u109f"  # Myanmar
    "\u1780-\u17ff"  # Khmer
    "\u3040-\u30ff\u31f0-\u31ff"  # Hiragana, Katakana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\U00020000-\U0003fffd"  # Han, the supplementary planes
)
UNSPACED = re.compile(f"[{_UNSPACED}]")
"""A character of a script written without spaces; each counts as a word of its own."""

WORD = re.compile(f"[{_UNSPACED}]|[^\\s{_UNSPACED}]+")
"""A word of folded text, where everything between words is white space: "rails", "38", "中"."""

ASCII_WORD = re.compile(r"[0-9A-Za-z]+")
"""A word of text that is all ASCII and needs no folding but case: "Rails", "38"."""

SEPARATOR = " "
_FIRST_DIACRITIC, _LAST_DIACRITIC = "\u0300", "\u036f"


def fold_character(character: str) -> str:
    """Fold one character: "É" is "e", "ß" is "ss", "ﬁ" is "fi", "Ａ" is "a"; "" for what only decorates its neighbour
    (an accent of its own, a soft hyphen, a mark of direction), and a space for all that stands between words. A
    character of a script without spaces stays one character, because it is a word."""
    if UNSPACED.match(character):
        composed = unicodedata.normalize("NFKC", character)
        return composed if len(composed) == 1 else character
    category = unicodedata.category(character)
    if category == "Cf" or _is_diacritic(character) or _is_variation(character):
        return ""
    if not (character.isalnum() or category[0] == "M"):
        return SEPARATOR
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    kept = [part for part in decomposed if _stands_in_word(part)]
    return unicodedata.normalize("NFC", "".join(kept)) or SEPARATOR


def _stands_in_word(part: str) -> bool:
    return part.isalnum() or (unicodedata.category(part)[0] == "M" and not _is_diacritic(part))


def _is_diacritic(character: str) -> bool:
    return _FIRST_DIACRITIC <= character <= _LAST_DIACRITIC


def _is_variation(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f"


class _Folds(dict[str, str]):
    """Every character met so far with its fold."""

    def __missing__(self, character: str) -> str:
        folded = self[character] = fold_character(character)
        return folded


FOLDS = _Folds()
