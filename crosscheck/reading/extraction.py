"""The story in a page, as trafilatura finds it: its careful extraction, filled up from its generous one.

The careful one leaves out most of what is not the story, and with it captions, dates and bylines, which tell when and
what of. The generous one has these, and navigation too. Taken from it are only lines that plainly are such, and
paragraphs that stand between two of the careful one's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.model import BlockKind
from crosscheck.reading.extras import quiet
from crosscheck.reading.furniture import furniture, is_byline, is_date_line
from crosscheck.reading.paragraph import paragraph

_SHORT_TEXT = 250  # characters; where the careful extraction yields less, the generous one's sentences stand
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


def extract(markup: str) -> Extracted:
    """The story of a page; its text is empty where none was found. The libraries below may raise what they like."""
    from trafilatura import bare_extraction

    quiet()
    document = bare_extraction(markup, with_metadata=True, include_comments=False, include_tables=True)
    generous = _generous(markup)
    if document is None or isinstance(document, dict):
        return Extracted(generous)
    text = filled_up(_lines(document.text), _lines(generous))
    return Extracted(text, document.title, document.sitename, document.date, document.url)


def filled_up(careful: Sequence[str], generous: Sequence[str]) -> str:
    """The careful extraction's lines with those of the generous one that belong to the story."""
    sure = set(careful)
    if sum(map(len, careful)) < _SHORT_TEXT:
        story = [line for line in generous if line in sure or paragraph(line, 0, len(line), 0).is_prose]
        return "\n".join(max(careful, story or generous, key=lambda lines: sum(map(len, lines))))
    shared = [index for index, line in enumerate(generous) if line in sure]
    if len({generous[index] for index in shared}) < _AGREEING * len(sure):
        return "\n".join(careful)
    added: dict[str, list[str]] = {"": []}  # by the careful line they follow
    follows = ""
    for index, line in enumerate(generous):
        if line in sure:
            follows = line
        elif _belongs(line, index, len(generous), shared[0], shared[-1]):
            added.setdefault(follows, []).append(line)
    return "\n".join([*added.pop(""), *(each for line in careful for each in (line, *added.pop(line, ())))])


def _belongs(line: str, index: int, count: int, first: int, last: int) -> bool:
    whole = paragraph(line, 0, len(line), index / count)
    if furniture(whole) in _KEPT or (index < first and (is_byline(whole) or is_date_line(whole))):
        return True
    return first < index < last and whole.is_prose and furniture(whole) is None


def _lines(text: str | None) -> list[str]:
    """The lines of a text but for the rules under the heads of tables."""
    return [line for line in (text or "").split("\n") if not _TABLE_RULE.match(line)]


def _generous(markup: str) -> str:
    from trafilatura import bare_extraction

    document = bare_extraction(markup, include_comments=False, include_tables=True, favor_recall=True)
    return document.text or "" if document is not None and not isinstance(document, dict) else ""
