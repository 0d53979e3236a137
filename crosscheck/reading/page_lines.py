"""Where the lines of an extracted text stand in the page's source, so that a quote can be found in the file."""

import re
from bisect import bisect_right

from crosscheck.text.lines import LineIndex

_KEY_LETTERS = 40  # letters and digits of a line's start that are looked for
_NOT_WORDS = re.compile(r"[\W_]+")
_TAG_OR_ENTITY = re.compile(r"<[^<>]{0,2000}>|&#?\w{1,10};")


def lines_in_source(text: str, markup: str) -> tuple[int, ...]:
    """For each line of `text` the line of `markup` (from 1) that its first words were found on, 0 where they were not.

    Both are compared by their letters and digits alone, so that tags, entities and white space between them do not
    matter. Extraction keeps a page's order, so each line is looked for after the one before, and from the top only
    where it is not there; a line that stands twice is thus found at its own place.
    """
    letters, places = _letters(markup)
    index = LineIndex(markup)
    found: list[int] = []
    at = 0
    for line in text.split("\n"):
        key = _NOT_WORDS.sub("", line)[:_KEY_LETTERS].casefold()
        start = letters.find(key, at) if key else -1
        if start < 0 and key:
            start = letters.find(key)
        found.append(index.place(_place(places, start))[0] if start >= 0 else 0)
        at = start if start >= 0 else at
    return tuple(found)


_Places = tuple[list[int], list[int]]


def _letters(markup: str) -> tuple[str, _Places]:
    """The letters and digits outside tags, folded, and where their runs start: in them, and in the markup."""
    pieces: list[str] = []
    in_letters: list[int] = []
    in_markup: list[int] = []
    size = at = 0
    for start, end in [*(tag.span() for tag in _TAG_OR_ENTITY.finditer(markup)), (len(markup), len(markup))]:
        for run in _WORD.finditer(markup, at, start):
            word = run.group().casefold()
            pieces.append(word)
            in_letters.append(size)
            in_markup.append(run.start())
            size += len(word)
        at = end
    return "".join(pieces), (in_letters, in_markup)


_WORD = re.compile(r"[^\W_]+")


def _place(places: _Places, at: int) -> int:
    in_letters, in_markup = places
    return in_markup[bisect_right(in_letters, at) - 1]
