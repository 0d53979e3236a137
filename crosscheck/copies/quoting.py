"""Which words stand inside quotation marks: many outlets carry one statement without copying each other.

A mark is told by itself or by its neighbours alone, and a word is quoted if the last mark before it opens. Nothing is
counted, so that a mark that is missing spoils no more than its paragraph.
"""

import re
from collections.abc import Iterator, Sequence

MARKS = re.compile("[\"“”„«»'‘’]|\n\n")

_OPEN = frozenset("“„«")
_CLOSE = frozenset("”»\n")
_SINGLE_OPEN = frozenset("'‘")
_SINGLE_CLOSE = frozenset("'’")
BEFORE_OPEN = frozenset("([{—–-")
"""What may stand before a mark that opens, besides white space."""

BEFORE_CLOSE = frozenset(".,!?…")
AFTER_CLOSE = frozenset(",.;:?!…)")
"""What stands before or after a single mark that closes; elsewhere it is mostly an apostrophe."""


def opens(before: str, mark: str, after: str) -> bool | None:
    """Whether a mark opens a quotation or closes one; None if it does neither.

    Args:
        before: the character before it, a space where there is none.
        mark: what `MARKS` finds; of an empty line the last character.
        after: the character after it, a space where there is none.
    """
    starts = before.isspace() or before in BEFORE_OPEN
    if mark in _OPEN or mark in _CLOSE:
        return mark in _OPEN
    if mark == '"':
        return starts
    if mark in _SINGLE_OPEN and starts and after.isalnum():
        return True
    if mark in _SINGLE_CLOSE and (before in BEFORE_CLOSE or after in AFTER_CLOSE) and not after.isalnum():
        return False
    return None


def quoted_words(text: str, starts: Sequence[int]) -> Iterator[bool]:
    """Whether each of the words that begin at `starts`, rising, is quoted."""
    padded = f" {text} "
    events = ((match.end() - 1, opens(*padded[match.end() - 1:match.end() + 2])) for match in MARKS.finditer(text))
    known = iter([(place, opening) for place, opening in events if opening is not None])
    event = next(known, None)
    quoted = False
    for start in starts:
        while event is not None and event[0] < start:
            quoted = event[1]
            event = next(known, None)
        yield quoted
