"""The story in a page, as trafilatura finds it: its careful extraction, filled up from its generous one.

The careful one leaves out most of what is not the story, and with it captions, dates and bylines, which tell when and
what of, and now and then a heading, a list or a paragraph. The generous one has these, and navigation too. Taken from
it are lines that plainly are captions, dates or bylines, and what stands between two paragraphs that follow one another
in the careful one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.model import BlockKind
from crosscheck.reading.extras import quiet
from crosscheck.reading.furniture import furniture, is_byline, is_date_line
from crosscheck.reading.paragraph import paragraph

_SHORT_TEXT = 250  # characters; where the careful extraction yields less, the generous one's sentences stand
_LONGEST_GAP = 12  # lines between two paragraphs of the careful one that may be the story's: a list, a table
_STANDFIRST_WORDS = 8
_AGREEING = 0.8  # share of the careful one's lines that the generous one must hold to be of the same story
_TABLE_RULE = re.compile(r"\s*\|[\s|:-]*-{3}[\s|:-]*$")
_KEPT = (BlockKind.CAPTION, BlockKind.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Extracted:
    """A page's text, a line a paragraph, and what trafilatura concludes of its metadata."""

    text: str
    title: str | None = None
    outlet: str | None = None
    date: str | None = None
    url: str | None = None


def extract(markup: str, title: str | None = None) -> Extracted:
    """The story of a page whose title may be known; its text is empty where none was found. The libraries below may
    raise what they like."""
    from trafilatura import bare_extraction

    quiet()
    document = bare_extraction(markup, with_metadata=True, include_comments=False, include_tables=True)
    generous = _generous(markup)
    if document is None or isinstance(document, dict):
        return Extracted(generous)
    text = filled_up(_lines(document.text), _lines(generous), title or document.title)
    return Extracted(text, document.title, document.sitename, document.date, document.url)


def filled_up(careful: Sequence[str], generous: Sequence[str], title: str | None = None) -> str:
    """The careful extraction's lines with those of the generous one that belong to the story."""
    sure = set(careful)
    if sum(map(len, careful)) < _SHORT_TEXT:
        story = [line for line in generous if line in sure or paragraph(line, 0, len(line), 0).is_prose]
        return "\n".join(max(careful, story or generous, key=lambda lines: sum(map(len, lines))))
    places = _places(careful, generous)
    if len(places) < _AGREEING * len(careful):
        return "\n".join(careful)
    written = _head(generous[:min(places.values())], len(generous), title)
    for index, line in enumerate(careful):
        written.append(line)
        start, end = places.get(index), places.get(index + 1)
        if start is not None:
            between = generous[start + 1:end if end is not None else len(generous)]
            written += _inside(between) if end is not None else _captions(between)
    return "\n".join(written)


def _places(careful: Sequence[str], generous: Sequence[str]) -> dict[int, int]:
    """Where the careful extraction's lines stand in the generous one, by their numbers; none before the one before it."""
    by_line: dict[str, list[int]] = {}
    for place, line in enumerate(generous):
        by_line.setdefault(line, []).append(place)
    places: dict[int, int] = {}
    at = -1
    for index, line in enumerate(careful):
        place = next((each for each in by_line.get(line, ()) if each > at), None)
        if place is not None:
            places[index] = at = place
    return places


def _inside(lines: Sequence[str]) -> list[str]:
    """What stands between two paragraphs of the story: what is missing of it, if it is little, and captions."""
    whole = [paragraph(line, 0, len(line), 0) for line in lines]
    if len(lines) > _LONGEST_GAP:
        return _captions(lines)
    return [each.text for each in whole if furniture(each) in (None, *_KEPT)]


def _captions(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if furniture(paragraph(line, 0, len(line), 0)) in _KEPT]


def _head(lines: Sequence[str], count: int, title: str | None) -> list[str]:
    """What belongs to the story of the lines above its first paragraph: dates, bylines, captions, and a standfirst."""
    kept: list[str] = []
    below_title = False
    for index, line in enumerate(lines):
        whole = paragraph(line, 0, len(line), index / count)
        kind = furniture(whole)
        standfirst = below_title and kind is None and whole.is_prose and whole.words >= _STANDFIRST_WORDS
        if standfirst or kind in _KEPT or is_byline(whole) or is_date_line(whole):
            kept.append(line)
        below_title = below_title or line == title
    return kept


def _lines(text: str | None) -> list[str]:
    """The lines of a text but for the rules under the heads of tables."""
    return [line for line in (text or "").split("\n") if not _TABLE_RULE.match(line)]


def _generous(markup: str) -> str:
    from trafilatura import bare_extraction

    document = bare_extraction(markup, include_comments=False, include_tables=True, favor_recall=True)
    return document.text or "" if document is not None and not isinstance(document, dict) else ""
