"""Where paragraphs end in plain text: at blank lines, and at line ends that no wrapping made.

Newspapers' text comes with a paragraph on each line, with blank lines between, or hard-wrapped at some width. A text
is hard-wrapped where no line is longer than such widths are and some line goes on in lower case; there, a line that had
room for the next line's first word ended on purpose. This is how fill and format programs wrap: greedily.
"""

import re
from collections.abc import Iterator

_WIDEST_WRAP = 160  # characters; a text with longer lines is not hard-wrapped
_RAGGED = 0.5  # share of the width that a line wrapped by hand has at least, where the next goes on in lower case
_LINE = re.compile(r"[^\n]+")
_FIRST_WORD = re.compile(r"\S+")
_LIST_MARK = re.compile(r"[ \t]*(?:[-*•●▪◦·–—]|\d{1,3}[.)])[ \t]")  # "- item", "2. item"


def wrap_width(text: str) -> int:
    """The width a text is hard-wrapped at, in characters; 0 where its line ends are its own."""
    widest, wrapped, previous_end = 0, False, -2
    for line in _LINE.finditer(text):
        start, end = line.span()
        if end - start > _WIDEST_WRAP:
            return 0
        widest = max(widest, end - start)
        wrapped = wrapped or (start == previous_end + 1 and text[start].islower())
        previous_end = end
    return widest if wrapped else 0


def paragraphs(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """The paragraphs of `text[start:end]` as trimmed spans; `width` is the text's `wrap_width`."""
    open_at = previous = None
    for line in _LINE.finditer(text, start, end):
        span = _trimmed(text, *line.span())
        if span is None:
            continue
        if open_at is not None and previous is not None and not _continues(text, previous, span, width):
            yield open_at, previous[1]
            open_at = None
        if open_at is None:
            open_at = span[0]
        previous = span
    if open_at is not None and previous is not None:
        yield open_at, previous[1]


def _continues(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether `following` is the same paragraph as `line`."""
    if text.count("\n", line[1], following[0]) > 1 or _LIST_MARK.match(text, following[0], following[1]):
        return False
    if width == 0:
        return False
    length = line[1] - (text.rfind("\n", 0, line[0]) + 1)
    if text[following[0]].islower():
        return length >= width * _RAGGED
    first_word = _FIRST_WORD.match(text, following[0], following[1])
    return first_word is not None and length + 1 + len(first_word.group()) > width


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
