"""The outlet's name, where a page's own lines give it: its masthead, or beside the date."""

import re
from collections.abc import Sequence

from crosscheck.model import Block, BlockKind
from crosscheck.reading import dates
from crosscheck.reading.furniture import furniture, is_byline
from crosscheck.reading.paragraph import paragraph


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LONGEST_NAME = 8  # words
_SEPARATORS = re.compile(r"\s[-–—|]\s|,\s|\s{2,}")
_WEEKDAY = re.compile(r"\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?", re.IGNORECASE)
_NAMES_OF_OUTLETS = _words(
    """
    agency bulletin chronicle courier daily desk digest diario echo express gazette globe guardian herald independent
    insider journal ledger magazine mail mercury messenger mirror monitor news observer online post press quarterly
    radio record reporter review standard star sun telegraph times tribune tv voice watch weekly wire
    """
)


def outlet_in(text: str, blocks: Sequence[Block]) -> str | None:
    """The outlet named above the headline or in the publication line; None where neither plainly is one."""
    for block in blocks:
        if block.kind is BlockKind.BODY:
            return None
        line = text[block.start:block.end]
        if block.kind is BlockKind.BOILERPLATE and _is_masthead(line):
            return line.title() if line.isupper() else line
        if block.kind is BlockKind.PUBLISHED:
            name = _beside_date(line)
            if name is not None:
                return name
    return None


def _is_masthead(line: str) -> bool:
    whole = paragraph(line, 0, len(line), 0)
    return whole.is_capitalised and furniture(whole) is None


def _beside_date(line: str) -> str | None:
    found = next(dates.find(line, 0, len(line)), None)
    before = line[:found.start] if found else ""
    names = [part.strip("*_ .:") for part in _SEPARATORS.split(_WEEKDAY.sub("", before))]
    names = [name for name in names if name and not is_byline(paragraph(name, 0, len(name), 0))]
    for name in names:
        words = name.split()
        if 1 < len(words) <= _LONGEST_NAME and words[0][0].isupper() and _names_outlet(words):
            return name
    return None


def _names_outlet(words: list[str]) -> bool:
    return any(word.lower() in _NAMES_OF_OUTLETS for word in words)
