"""Where an offset stands: line and column in a text."""

from bisect import bisect_right


class LineIndex:
    """The line starts of a text, found once, so that a place costs one binary search."""

    __slots__ = ("_length", "_starts")

    def __init__(self, text: str) -> None:
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts
        self._length = len(text)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character offset, both counted from 1; an offset past the end is the end's place."""
        offset = max(0, min(offset, self._length))
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
