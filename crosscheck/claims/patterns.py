"""Make regular expressions of word lists."""

import re
from collections.abc import Iterable


def any_of(words: Iterable[str], blank: str = "[ ]") -> str:
    """A pattern for any of the words, the longest first. `blank` is what a blank between words may be."""
    return "|".join(re.escape(word).replace(r"\ ", blank) for word in sorted(words, key=lambda w: (-len(w), w)))
