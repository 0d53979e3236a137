"""Which words stand inside quotation marks (`crosscheck.copies.quoting`), in many texts at once."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import QUOTES, Bytes, Folded, Places
from crosscheck.copies.quoting import AFTER_CLOSE, BEFORE_CLOSE, BEFORE_OPEN

Flags = NDArray[np.bool_]

_LINE, _DOUBLE, _SINGLE = ord("\n"), ord('"'), ord("'")
_OPEN, _CLOSE, _LEFT, _RIGHT = QUOTES["“"], QUOTES["”"], QUOTES["‘"], QUOTES["’"]
_WIDE = 3
"""Bytes of the single curly marks."""


def _table(codes: Sequence[int]) -> Flags:
    return np.isin(np.arange(256), codes)


def _of(characters: frozenset[str]) -> list[int]:
    return [ord(each) for each in characters if each.isascii()]


_SPACES = _table([code for code in range(128) if chr(code).isspace()])
_ALNUM = _table([code for code in range(128) if chr(code).isalnum()])
_BEFORE_OPEN, _BEFORE_CLOSE, _AFTER_CLOSE = (_table(_of(each)) for each in (BEFORE_OPEN, BEFORE_CLOSE, AFTER_CLOSE))
_MARKS = _table([_LINE, _DOUBLE, _SINGLE, _OPEN, _CLOSE, _LEFT, _RIGHT])


def quoted_words(folded: Folded, starts: Places, begins: Places) -> Flags:
    """Whether each of the words that begin at `starts` is quoted.

    Args:
        begins: where the text begins that each word stands in, in characters.
    """
    places, opening = _events(folded.shown)
    if not len(places):
        return np.zeros(len(starts), np.bool_)
    last = np.searchsorted(places, starts) - 1
    at = places if folded.characters is None else folded.characters[places]
    quoted: Flags = (last >= 0) & opening[last] & (at[last] >= begins)
    return quoted


def _events(shown: Bytes) -> tuple[Places, Flags]:
    """Where marks stand that open or close, and whether they open (`quoting.opens`)."""
    places = np.flatnonzero(_MARKS[shown])
    marks = shown[places]
    before = np.where(places > 0, shown[places - 1], ord(" "))
    after = shown[np.minimum(places + np.where(marks >= _LEFT, _WIDE, 1), len(shown) - 1)]
    starting = _SPACES[before] | _BEFORE_OPEN[before]
    begins = np.isin(marks, (_SINGLE, _LEFT)) & starting & _ALNUM[after]
    ends = np.isin(marks, (_SINGLE, _RIGHT)) & (_BEFORE_CLOSE[before] | _AFTER_CLOSE[after]) & ~_ALNUM[after]
    opening = (marks == _OPEN) | ((marks == _DOUBLE) & starting) | begins
    telling = opening | ends | np.isin(marks, (_CLOSE, _DOUBLE)) | ((marks == _LINE) & (before == _LINE))
    return places[telling], opening[telling]
