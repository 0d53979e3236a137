"""What each stretch of an article's text is: story, or the page around it.

Text is cut into paragraphs, and each is judged by its wording (`furniture`) and, here, by its place. Where the signs
are weak it stays body: a sentence of the story taken for a page's dirt is lost, dirt taken for
story only costs a comparison.
"""

import re
from collections.abc import Sequence

from crosscheck.model import Block, BlockKind
from crosscheck.reading import dates
from crosscheck.reading.furniture import (
    furniture,
    is_byline,
    is_date_line,
    is_reporting_credit,
    is_row_of_headlines,
    opens_list,
    opens_section,
)
from crosscheck.reading.paragraph import Paragraph, paragraph
from crosscheck.reading.parts import dateline_end, parts
from crosscheck.text.paragraphs import paragraphs, wrap_width

_HEAD_LINES = 8  # lines above the story's first sentence that may be headline, byline or date
_HEADLINE_WORDS = 30  # a first line that is longer is a lead
_MASTHEAD_WORDS = 5
_HEADING_WORDS = 12
_DATE_ALONE_WORDS = 2  # beside a date: a time zone, "updated"
_SANDWICHED_WORDS = 12  # a short line between two lines of boilerplate is boilerplate too
_RELATED_WORDS = 25
_END_SHARE = 0.4  # an agency's credit line above this share of a page is no end of its story

_BY_WORDING = (None, BlockKind.HEADING, BlockKind.LIST)  # markup that wording may overrule

_CLOCK_END = re.compile(r"\b[ap]\.m\.\s*$", re.IGNORECASE)  # "Fire update, Friday, 6 a.m." is no sentence
_WORD = re.compile(r"[^\W_]+")
_END_MARK = re.compile(r"\./\.\W{0,3}$")  # as Vietnamese and other agencies end a story
_AGENCY_END = re.compile(  # "in the spring. — VNS", 'he said." -AFP', "Enditem"
    r"(?:[.!?”\"’]\s?[-–—]{1,2}\s?[A-Z]{2,8}(?:/[A-Z]{2,8})?|\bEnditem)\.?\s*$"
)
_COLUMNS = re.compile(r"\t[^\t\n]*\t|\|[^|\n]*\|[^|\n]*\|")  # tab-separated, or "| a | b |"
_FOLDED = re.compile(r"\W+")
_LONE_MARK = re.compile(r"[-•●▪◦·]")  # "*" alone parts a story

_Span = tuple[int, int, BlockKind | None]

Markup = tuple[int, int, BlockKind]
"""A span that the format's own markup gives a kind: a heading, a list item, a table."""


def mark(
    text: str, start: int = 0, end: int | None = None, *, title: str | None = None, markup: Sequence[Markup] = ()
) -> tuple[Block, ...]:
    """The blocks of `text[start:end]`: sorted, apart, and over everything but white space.

    `title` is the article's title where it is known from elsewhere: then only a line that repeats it is a headline.
    `markup` is sorted and apart.
    """
    lines = _lines(text, start, len(text) if end is None else end, markup)
    kinds = _after_the_end(lines, _sandwiched(lines, _by_place(lines, title)))
    return tuple(
        block for line, kind in zip(lines, kinds, strict=True) for block in parts(text, line.start, line.end, kind)
    )


def _lines(text: str, start: int, end: int, markup: Sequence[Markup]) -> list[Paragraph]:
    width = wrap_width(text)
    spans: list[_Span] = []
    at = start
    for one, other, kind in [*markup, (end, end, BlockKind.BODY)]:
        spans += [(*span, None) for span in paragraphs(text, at, one, width)]
        if one < other:
            spans.append((one, other, kind))
        at = other
    spans = _with_marks(text, spans)
    last = max(1, len(spans) - 1)
    return [paragraph(text, a, z, index / last, kind) for index, (a, z, kind) in enumerate(spans)]


def _with_marks(text: str, spans: Sequence[_Span]) -> list[_Span]:
    """The spans, those that are nothing but a list's mark joined with the line below: a mark is no line of its own."""
    joined: list[_Span] = []
    for start, end, kind in spans:
        above = joined[-1] if joined and kind is None else (0, 0, None)
        if _LONE_MARK.fullmatch(text, *above[:2]) and text.count("\n", above[1], start) == 1:
            start = joined.pop()[0]
        joined.append((start, end, kind))
    return joined


def _by_place(lines: Sequence[Paragraph], title: str | None) -> list[BlockKind]:
    kinds = _head(lines, title)
    headlines = (line.text for line, kind in zip(lines, kinds, strict=False) if kind is BlockKind.HEADLINE)
    headline = title or next(headlines, "")
    listing = section = False
    for line, following in zip(lines[len(kinds):], [*lines[len(kinds) + 1:], None], strict=False):
        kind = furniture(line) if line.markup in _BY_WORDING else line.markup
        if kind is None and len(kinds) < _HEAD_LINES and is_date_line(line) and not _says_more_than_date(line):
            kind = BlockKind.PUBLISHED
        if kind is None and listing and _is_other_headline(line):
            kind = BlockKind.RELATED
        if kind is None and section and not _shares_a_name(line, headline):
            kind = BlockKind.TEASER if line.is_prose else BlockKind.RELATED
        if kind is BlockKind.RELATED and is_row_of_headlines(line) and _shares_a_name(line, headline):
            kind = BlockKind.LIST
        listing = kind is BlockKind.RELATED and (listing or opens_list(line))
        section = section or opens_section(line)
        kinds.append(kind or _story(line, following))
    return kinds


def _shares_a_name(line: Paragraph, headline: str) -> bool:
    """Whether a line names what the headline names, and so is the story's own."""
    names = {word for word in _WORD.findall(headline)[1:] if len(word) > 1 and word[0].isupper()}
    return not names.isdisjoint(_WORD.findall(line.text))


def _head(lines: Sequence[Paragraph], title: str | None) -> list[BlockKind]:
    """The kinds of the lines above the story's first sentence."""
    kinds: list[BlockKind] = []
    for index, line in enumerate(lines[:_HEAD_LINES]):
        following = lines[index + 1] if index + 1 < len(lines) else None
        has_headline = BlockKind.HEADLINE in kinds
        if not has_headline and _is_headline(line, following, title):
            kinds.append(BlockKind.HEADLINE)
            continue
        kind = _head_line(line, following, has_headline or title is not None)
        if kind is None:
            break
        kinds.append(kind)
    return _without_masthead(lines, kinds)


def _is_headline(line: Paragraph, following: Paragraph | None, title: str | None) -> bool:
    if title is not None:
        wanted = _fold(title)
        return wanted != "" and f"{_fold(line.text[:2 * len(title) + 50])} ".startswith(f"{wanted} ")
    if furniture(line) or dateline_end(line.text) or line.is_list_item or line.words > _HEADLINE_WORDS:
        return False
    if line.markup is not None:
        return line.markup is BlockKind.HEADING
    if line.ends_sentence and line.closing.rstrip()[-1] == "." and not _CLOCK_END.search(line.closing):
        return following is not None and (is_byline(following) or is_date_line(following))
    return not is_date_line(line) or (_says_more_than_date(line) and (following is None or following.is_prose))


def _head_line(line: Paragraph, following: Paragraph | None, has_headline: bool) -> BlockKind | None:
    """The kind of a line above the story; None for the story itself."""
    kind = furniture(line) if line.markup in _BY_WORDING else line.markup
    if kind is not None:
        return kind
    if line.markup is not None:
        return BlockKind.HEADING if line.markup is BlockKind.HEADING else None
    if dateline_end(line.text) >= len(line.text):
        return BlockKind.DATELINE
    if is_date_line(line):
        return BlockKind.PUBLISHED
    if is_byline(line) or (has_headline and line.is_name):
        return BlockKind.BYLINE
    if line.is_prose or line.is_list_item or dateline_end(line.text) or following is None:
        return None
    return BlockKind.HEADING


def _says_more_than_date(line: Paragraph) -> bool:
    return len(dates.without_dates(line.text).split()) > _DATE_ALONE_WORDS


def _without_masthead(lines: Sequence[Paragraph], kinds: list[BlockKind]) -> list[BlockKind]:
    """A short name above a longer line is the outlet's: the longer line is the headline."""
    if BlockKind.HEADLINE not in kinds or BlockKind.HEADING not in kinds:
        return kinds
    first, second = kinds.index(BlockKind.HEADLINE), kinds.index(BlockKind.HEADING)
    name, line = lines[first], lines[second]
    bylined = BlockKind.BYLINE in kinds[first:second]
    if second > first and not bylined and is_masthead(name) and line.words > name.words and not line.is_capitalised:
        kinds[first], kinds[second] = BlockKind.BOILERPLATE, BlockKind.HEADLINE
    return kinds


def is_masthead(line: Paragraph) -> bool:
    """Whether it may be an outlet's name: a few capitalised words without a figure."""
    return line.words <= _MASTHEAD_WORDS and line.is_capitalised and not any(char.isdigit() for char in line.text)


def _story(line: Paragraph, following: Paragraph | None) -> BlockKind:
    if line.markup is BlockKind.HEADING:
        return BlockKind.HEADING
    if line.is_list_item:
        return BlockKind.LIST
    if _COLUMNS.search(line.text):
        return BlockKind.TABLE
    alone = line.words <= _HEADING_WORDS and (not line.ends_sentence or line.closing.rstrip()[-1] == "?")
    starts = line.text.lstrip("*_# ")[:1]
    if alone and following is not None and following.is_prose and (starts.isupper() or starts.isdigit()):
        return BlockKind.HEADING
    return BlockKind.BODY


def _is_other_headline(line: Paragraph) -> bool:
    return line.words <= _RELATED_WORDS and (line.is_list_item or not line.ends_sentence)


def _sandwiched(lines: Sequence[Paragraph], kinds: list[BlockKind]) -> list[BlockKind]:
    """Takes short lines between two lines of boilerplate for boilerplate; stars and rules part a story, too."""
    found = list(kinds)
    worded = (_WORD.search(line.text) is not None for line in lines)
    dirt = [kind is BlockKind.BOILERPLATE and words for kind, words in zip(kinds, worded, strict=True)]
    for index in range(1, len(lines) - 1):
        between = dirt[index - 1] and dirt[index + 1]
        if between and kinds[index] is not BlockKind.HEADLINE and lines[index].words <= _SANDWICHED_WORDS:
            found[index] = BlockKind.BOILERPLATE
    return found


def _after_the_end(lines: Sequence[Paragraph], kinds: list[BlockKind]) -> list[BlockKind]:
    """Takes what follows an agency's end mark or credit line for teasers of other stories."""
    end = next((index for index, line in enumerate(lines) if _is_end(line)), len(lines))
    story = (BlockKind.BODY, BlockKind.HEADING, BlockKind.LIST)
    after = [
        (BlockKind.TEASER if line.is_prose else BlockKind.RELATED) if kind in story else kind
        for line, kind in zip(lines[end + 1:], kinds[end + 1:], strict=True)
    ]
    return kinds[:end + 1] + after


def _is_end(line: Paragraph) -> bool:
    if _END_MARK.search(line.closing) is not None:
        return True
    return line.share > _END_SHARE and (is_reporting_credit(line) or _AGENCY_END.search(line.closing) is not None)


def _fold(text: str) -> str:
    return _FOLDED.sub(" ", text).strip().casefold()
