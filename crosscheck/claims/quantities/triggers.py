"""Where a number can begin: digits, and words that state one. One pass over the text, a look-up at every hit."""

import re
from collections.abc import Iterable

from crosscheck.claims.numerals import NUMBER_WORDS
from crosscheck.lexicon.numerals import FRACTION_SIGNS, FRACTIONS, MULTIPLES, ORDINALS
from crosscheck.lexicon.units import LONE_UNITS

ZERO_WORDS = frozenset({"no", "none", "nobody"})
KINDS = {
    **dict.fromkeys(ZERO_WORDS, "zero"), **dict.fromkeys(LONE_UNITS, "unit"), **dict.fromkeys(MULTIPLES, "multiple"),
    **dict.fromkeys(FRACTIONS, "fraction"), **dict.fromkeys(ORDINALS, "ordinal"),
    **dict.fromkeys(NUMBER_WORDS, "number"),
}  # fmt: skip
"""What a word that triggers can begin; "second" and "third" are ordinals first."""


def _tree(words: Iterable[str]) -> str:
    """A pattern for the words that shares their beginnings, so that a scan drops a wrong word at its first letters."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[:1], []).append(word[1:])
    branches = [first + _tree(rest) for first, rest in sorted(groups.items()) if first]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)}){'?' if '' in groups else ''}"


WORDS = re.compile(rf"[^a-z]{_tree(KINDS)}(?![a-z])")
"""The words with the character before them; the first of a text is looked at on its own."""
DIGITS = re.compile(rf"\d+|[{''.join(FRACTION_SIGNS)}]")


def hits(low: str) -> list[int]:
    """The places in folded text at which a number can begin, in order."""
    places = [found.start() + 1 for found in WORDS.finditer(low)]
    places += [found.start() for found in DIGITS.finditer(low)]
    places.sort()
    return [0, *places] if low and low[0].isalpha() else places
