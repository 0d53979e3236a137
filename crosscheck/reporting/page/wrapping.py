"""Lines that an editor wrapped, put together again: a browser wraps a paragraph by itself."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final

LONG: Final = 50
"""Characters of a line from which it may have been wrapped; a shorter one ends where its writer ended it."""

OWN_LINE: Final = re.compile(
    r"""
      [#|>]                  # a heading, a row of a table, a quote
    | [-+*] (?= \s )         # an item of a list: "- one"
    | [0-9]+ [.)] (?= \s )   # "1. one"
    """,
    re.VERBOSE,
)
"""What begins a line that goes on with no other."""

FRONT_MATTER: Final = re.compile(r"(---|\+\+\+)\n(?:[^\n]*\n)*?\1\n")
"""What a Markdown file says of itself before its text, line by line."""

ENDS: Final = (".", "!", "?", ":", '"', "\u201d", "\u2019", "'")
"""What a sentence ends with: a line that ends so may be a paragraph of its own."""


def unwrapped(text: str) -> str:
    """The text with blanks for the line ends inside its paragraphs: nothing moves, so that spans hold."""
    letters = list(text)
    front = FRONT_MATTER.match(text)
    at = front.end() if front else 0
    for empty, group in groupby(text[at:].split("\n"), key=lambda line: not line.strip()):
        lines = list(group)
        for end in () if empty else _wrapped(lines):
            letters[at + end] = " "
        at += sum(map(len, lines)) + len(lines)
    return "".join(letters)


def _wrapped(paragraph: Sequence[str]) -> list[int]:
    """The line ends of a paragraph that are none: of one whose lines all end with sentences there are none."""
    found, at, cut = [], 0, False
    for line, following in pairwise(paragraph):
        at += len(line) + 1
        if len(line) >= LONG and not OWN_LINE.match(following.lstrip()) and not line.lstrip().startswith(("#", "|")):
            found.append(at - 1)
            cut = cut or not line.rstrip().endswith(ENDS)
    return found if cut else []
