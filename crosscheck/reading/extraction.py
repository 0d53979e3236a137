"""The story in a page, as trafilatura finds it: its careful extraction, filled up from its generous one.

The careful one leaves out most of what is not the story, and with it captions, dates and bylines, which tell when and
what of, and now and then a heading, a list or a paragraph. The generous one has these, and navigation too. Taken from
it are lines that plainly are captions, dates or bylines, and what stands between two paragraphs that follow one another
in the careful one.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosscheck.model import BlockKind
from crosscheck.reading.extras import quiet
from crosscheck.reading.furniture import furniture, is_byline, is_date_line
from crosscheck.reading.paragraph import paragraph

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SHORT_TEXT = 250  # characters; where the careful extraction yields less, the generous one's sentences stand
_LONGEST_GAP = 12  # lines between two paragraphs of the careful one that may be the story's: a list, a table
_STANDFIRST_WORDS = 8
_AGREEING = 0.8  # share of the careful one's lines that the generous one must hold to be of the same story
_LEADS = 6  # paragraphs under a page's heading among which its story's first must be
_ONE_CELL = re.compile(r"\s*\|([^|]*)\|\s*$")  # a table of one cell frames something: a picture's caption, a box
_TABLE_RULE = re.compile(r"\s*\|[\s|:-]*-{3}[\s|:-]*$")
_LONE_MARK = re.compile(r"^([ \t]*-)[ \t]*\n[ \t]*(?=[^\s-])", re.MULTILINE)  # an item whose text began on a new line
_DATES = {  # what a page shows as its date, not the likeliest of those in its text; and the same on any day
    "original_date": True, "extensive_search": False, "max_date": "2100-12-31",
}  # fmt: skip
_KEPT = (BlockKind.CAPTION, BlockKind.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Extracted:
    """A page's text, a line a paragraph, and what trafilatura concludes of its metadata."""

    text: str
    title: str | None = None
    outlet: str | None = None
    date: str | None = None
    url: str | None = None


def extract(markup: str, leads: Sequence[str] = ()) -> Extracted:
    """The story of a page; its text is empty where none was found. `leads` are the paragraphs under its heading: a
    standfirst among them may get lost. The libraries below may raise what they like."""
    from trafilatura import bare_extraction

    quiet()
    document = bare_extraction(
        markup, with_metadata=True, include_comments=False, include_tables=True, date_extraction_params=_DATES
    )
    generous = _generous(markup)
    if document is None or isinstance(document, dict):
        return Extracted(generous)
    text = filled_up(_lines(document.text), _lines(generous), leads)
    return Extracted(text, document.title, document.sitename, document.date, document.url)


def filled_up(careful: Sequence[str], generous: Sequence[str], leads: Sequence[str] = ()) -> str:
    """The careful extraction's lines with those of the generous one that belong to the story."""
    sure = set(careful)
    if sum(map(len, careful)) < _SHORT_TEXT:
        story = [line for line in generous if line in sure or paragraph(line, 0, len(line), 0).is_prose]
        return "\n".join(max(careful, story or generous, key=lambda lines: sum(map(len, lines))))
    places = _places(careful, generous)
    if len(places) < _AGREEING * len(careful):
        return "\n".join(careful)
    written = [*_head(generous[:min(places.values())], len(generous)), *_standfirst(careful, leads)]
    for index, line in enumerate(careful):
        written.append(line)
        start, end = places.get(index), places.get(index + 1)
        if start is not None:
            between = generous[start + 1:end if end is not None else len(generous)]
            written += _inside(between) if end is not None else _captions(between)
    return "\n".join(written)


def _places(careful: Sequence[str], generous: Sequence[str]) -> dict[int, int]:
    """Where the careful extraction's lines stand in the generous one, by their numbers, each after the one before."""
    by_line: dict[str, list[int]] = {}
    for place, line in enumerate(generous):
        by_line.setdefault(line, []).append(place)
    places: dict[int, int] = {}
    at = -1
    for index, line in enumerate(careful):
        known = by_line.get(line, [])
        following = bisect_right(known, at)
        if following < len(known):
            places[index] = at = known[following]
    return places


def _inside(lines: Sequence[str]) -> list[str]:
    """What stands between two paragraphs of the story: what is missing of it, if it is little, and captions."""
    whole = [paragraph(line, 0, len(line), 0) for line in lines]
    if len(lines) > _LONGEST_GAP:
        return _captions(lines)
    return [each.text for each in whole if furniture(each) in (None, *_KEPT)]


def _captions(lines: Sequence[str]) -> list[str]:
    return [line for line in lines if furniture(paragraph(line, 0, len(line), 0)) in _KEPT]


def _head(lines: Sequence[str], count: int) -> list[str]:
    """What belongs to the story of the lines above its first paragraph: dates, bylines and captions."""
    whole = [paragraph(line, 0, len(line), index / count) for index, line in enumerate(lines)]
    return [each.text for each in whole if furniture(each) in _KEPT or is_byline(each) or is_date_line(each)]


def _standfirst(careful: Sequence[str], leads: Sequence[str]) -> list[str]:
    """The sentences between a page's heading and the first paragraph that was extracted."""
    first = next((line for line in careful if line in leads), None)
    if first is None:
        return []
    whole = [paragraph(line, 0, len(line), 0) for line in leads[:leads.index(first)] if line not in careful]
    return [
        each.text for each in whole if each.is_prose and each.words >= _STANDFIRST_WORDS and furniture(each) is None
    ]


def leads_of(tree: "HtmlElement") -> list[str]:
    """The first paragraphs under a page's one first-level heading."""
    headings = list(tree.iter("h1"))
    if len(headings) != 1:
        return []
    paragraphs = headings[0].xpath(f"(following::p)[position() <= {_LEADS}]")
    return [" ".join(each.text_content().split()) for each in paragraphs]


def _lines(text: str | None) -> list[str]:
    """The lines of a text but for the rules under the heads of tables, without the bars around single cells, and with
    the marks of list items on the items' own lines."""
    lines = (line for line in _LONE_MARK.sub(r"\1 ", text or "").split("\n") if not _TABLE_RULE.match(line))
    return [one[1].strip() if (one := _ONE_CELL.match(line)) else line for line in lines]


def _generous(markup: str) -> str:
    from trafilatura import bare_extraction

    document = bare_extraction(markup, include_comments=False, include_tables=True, favor_recall=True)
    return document.text or "" if document is not None and not isinstance(document, dict) else ""
