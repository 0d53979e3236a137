"""Where an offset stands: line and column in a text, or in the file it was extracted from."""

from bisect import bisect_right
from collections.abc import Sequence


class LineIndex:
    """The line starts of a text, found once, so that a place costs one binary search.

    `lines` is an article's: for text extracted from a page, the file's line of each of the text's lines, 0 where it is
    not known. Then a place is the file's line, or the nearest known one before it, and its column is 1.
    """

    __slots__ = ("_length", "_lines", "_starts")

    def __init__(self, text: str, lines: Sequence[int] = ()) -> None:
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts
        self._length = len(text)
        self._lines = _known(lines)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character offset, both counted from 1; an offset past the end is the end's place."""
        offset = max(0, min(offset, self._length))
        line = bisect_right(self._starts, offset)
        if line <= len(self._lines):
            return max(1, self._lines[line - 1]), 1
        return line, offset - self._starts[line - 1] + 1


def _known(lines: Sequence[int]) -> list[int]:
    """The lines with every unknown one as the known one before it."""
    known, last = [], 0
    for line in lines:
        last = line or last
        known.append(last)
    return known
