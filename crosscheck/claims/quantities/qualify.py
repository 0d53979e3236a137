"""The words around a figure that qualify it: "more than", "nearly", "or more"."""

import re

from crosscheck.claims.numerals import BLANK
from crosscheck.lexicon import qualifiers
from crosscheck.model import Qualifier

WINDOW = 34
"""Characters before a figure in which its qualifier stands: the longest phrase and a blank."""


def _pattern(phrases: dict[str, str]) -> str:
    return "|".join(re.escape(p).replace(r"\ ", f"{BLANK}+") for p in sorted(phrases, key=len, reverse=True))


_OPENERS = frozenset(p.split()[-1][-1] for p in qualifiers.BEFORE)
BEFORE = re.compile(rf"(?:(?<![\w-])(?=[\w])|(?<!\S)|(?=[≈~<>≥≤]))(?P<words>{_pattern(qualifiers.BEFORE)}){BLANK}*(?:(?:a|an|the){BLANK}+)?(?:record{BLANK}+)?$", re.IGNORECASE)
AFTER = re.compile(rf"{BLANK}?(?P<words>{_pattern(qualifiers.AFTER)})(?![\w])", re.IGNORECASE)
_SPACES = re.compile(rf"{BLANK}+")


def qualifier_before(text: str, at: int, floor: int) -> tuple[Qualifier, int]:
    """The qualifier that ends at `at`, looking back no further than `floor`, and where it begins."""
    start = max(floor, at - WINDOW)
    window = text[start:at]
    found = BEFORE.search(window)
    if found is None:
        return Qualifier.EXACT, at
    words = _SPACES.sub(" ", found["words"].lower())
    return Qualifier(qualifiers.BEFORE[words]), start + found.start("words")


def qualifier_after(text: str, at: int) -> Qualifier | None:
    """The qualifier that begins where a figure ends, if any."""
    found = AFTER.match(text, at)
    if found is None:
        return None
    return Qualifier(qualifiers.AFTER[_SPACES.sub(" ", found["words"].lower())])
