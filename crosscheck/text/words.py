"""Words with their places."""

import re
from collections.abc import Iterator

# "plant", "don't", "second-quarter", "U.S.", "6.2", "2,000", "A&M"; never a trailing dot or dash.
_WORD = re.compile(r"\w+(?:[.,'’&\-‐‑]\w+)*")


def spans(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The words of `text[start:end]` as spans into `text`, in order."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        yield match.span()
