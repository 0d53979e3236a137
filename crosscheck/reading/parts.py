"""A paragraph that holds two things is parted: a dateline before a sentence, a date beside a headline."""

import re
from collections.abc import Iterator
from datetime import date

from crosscheck.model import Block, BlockKind
from crosscheck.reading import dates, phrases

_MARKS = " .,:;|()[]–—-"
_REACH = 160  # characters into a paragraph that a dateline or a leading date may go
_TAIL_REACH = 80  # characters at a paragraph's end that a trailing date may take

PUBLISHED_LABEL = re.compile(
    r"[\W_]{0,4}(?:" + "|".join(phrases.PUBLISHED_WORDS) + r")\b(?: on| at)?\s{0,2}[:\-–|]?\s{0,2}"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?",
    re.IGNORECASE,
)
"""What introduces a publication date: "Published: ", "Last updated on ", "date "."""

_TRAILING_LABEL = re.compile(r"(?<=\s)(?:" + "|".join(phrases.PUBLISHED_WORDS) + r")\b", re.IGNORECASE)
_TIME_AND_SOURCE = re.compile(  # what may follow the date in its line: "09:12 CET (Agencies)"
    r"(?:[,|–-]?\s(?:at )?(?:\d{1,2}(?:[:.]\d{2}){1,2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?))?(?:\s[A-Z]{2,4}\b)?"
    r"(?:\s?\([^()\n]{2,40}\))?"
)
_BEFORE_CLOSING_DATE = re.compile(
    r"\s?[,|–—-]\s(?P<date>(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?)$", re.IGNORECASE
)
_DATELINE = re.compile(
    r"""
    (?P<mark> [*_]{0,3} )
    (?P<place> [A-Z][\w.'’-]{1,24} (?: (?: [ ](?: de | la | el | and )[ ] | [ /] ) [A-Z][\w.'’-]{1,24} ){0,3} )
    (?: [ ] \( [A-Z][\w ]{2,30} \) (?= , ) )?                                    # (Madhya Pradesh)
    (?: ,[ ] [A-Z][\w.'’]{1,24} (?: [ ] [A-Z][\w.'’]{1,24} ){0,2} (?= [ ,:–—-] | $ ) ){0,2}?    # , Indonesia
    (?P<when> ,?[ ] (?: [A-Z][a-z]{2,8}\.?[ ]\d{1,2} | \d{1,2}[ ][A-Z][a-z]{2,8}\.? ) (?: ,?[ ]\d{4} )? )?
    (?P<agency> ,?[ ] \( [A-Z][\w .&/-]{1,40} \) | [ ] / [A-Z][\w .-]{1,40} / | -- \( [A-Z][\w ]{1,40} \) )?
    [*_]{0,3}
    (?: [ ]? (?P<dash> -- | [-–—:] | (?<= [ ] ) _ ) [*_]{0,3} (?= \s | [A-Z“"‘] ) | (?P<alone> $ ) )
    [*_]{0,3} \s*
    (?: [A-Z][a-z]{2,8}\.? [ ] \d{1,2} , [ ] \d{4} \s? (?: -- | [-–—] ) \s+ )?       # WASHINGTON — March 12, 2024 —
    """,
    re.VERBOSE,
)
_AGENCY_FIRST = re.compile(  # "March 12 (Coast Press) - ", "(CP) — "
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})? )?\([A-Z][\w .&/-]{1,40}\) ?(?:--|[-–—])\s+(?=[A-Z“\"‘])"
)


def dateline_end(paragraph: str) -> int:
    """Where the dateline ends that a paragraph starts with ("HANOI, Oct. 12 (Reuters) - "), 0 where it has none.

    The place is in capitals, or a date or an agency in brackets follows it; after a colon there must be one of
    these; a line that is nothing but a dateline names an agency, or has both capitals and a date.
    """
    first = _AGENCY_FIRST.match(paragraph[:_REACH])
    if first is not None:
        return first.end()
    match = _DATELINE.match(paragraph[:_REACH])
    if match is None or (match["alone"] is not None and len(paragraph) > _REACH):
        return 0
    if match["place"].lower() in phrases.CAPTION_LABELS:
        return 0
    specific = match["when"] is not None or match["agency"] is not None
    in_capitals = match["place"].isupper() and len(match["place"]) > 2
    if match["alone"] is not None:
        return match.end() if match["agency"] is not None or (specific and in_capitals) else 0
    if match["dash"] == ":":
        return match.end() if specific else 0
    return match.end() if specific or in_capitals else 0


def parts(text: str, start: int, end: int, kind: BlockKind) -> Iterator[Block]:
    """The blocks of the paragraph `text[start:end]` of one kind."""
    spans = [(start, end, kind)]
    if kind in (BlockKind.BODY, BlockKind.HEADING, BlockKind.TEASER):
        spans = _dateline(text, start, end, kind)
    elif kind is BlockKind.HEADLINE:
        spans = _trailing_date(text, start, end, kind)
    elif kind is BlockKind.CAPTION:
        spans = _leading_date(text, start, end, kind)
    for one, other, part in spans:
        while other > one and text[other - 1].isspace():
            other -= 1
        if one < other:
            yield Block(one, other, part, _own_date(text, one, other) if part is BlockKind.TEASER else None)


def _own_date(text: str, start: int, end: int) -> date | None:
    """The day that a teaser starts or ends with: what its "on Friday" refers to, since the page's own date is not."""
    reach = min(_REACH // 2, (end - start) // 2)
    for one, other in ((start, start + reach), (end - reach, end)):
        found = next(dates.find(text, one, other, dates.Custom(text)), None)
        if found is not None and found.earliest == found.latest and (
            not text[start:found.start].strip(_MARKS) or not text[found.end:end].strip(_MARKS)
        ):
            return found.earliest
    return None


_Spans = list[tuple[int, int, BlockKind]]


def _dateline(text: str, start: int, end: int, kind: BlockKind) -> _Spans:
    at = start + dateline_end(text[start:min(end, start + _REACH + 1)])
    return [(start, at, BlockKind.DATELINE), (at, end, kind)]


def _leading_date(text: str, start: int, end: int, kind: BlockKind) -> _Spans:
    """"date 2023-10-27 The mayor (right) opens the hall. (Photo: NA)": the date is the page's."""
    label = PUBLISHED_LABEL.match(text, start, min(end, start + _REACH))
    found = next(dates.find(text, label.end(), min(end, label.end() + _REACH)), None) if label else None
    if found is None or label is None or found.start > label.end() + 1:
        return [(start, end, kind)]
    after = _after_date(text, found.end, end)
    return [(start, after, BlockKind.PUBLISHED), (_skip_blanks(text, after, end), end, kind)]


def _trailing_date(text: str, start: int, end: int, kind: BlockKind) -> _Spans:
    """"Rain stops play Updated: 2016-05-30 09:53 (Agencies)": the last part is the page's."""
    for label in _TRAILING_LABEL.finditer(text, max(start + 1, end - _TAIL_REACH), end):
        whole = PUBLISHED_LABEL.match(text, label.start(), end)
        found = next(dates.find(text, label.end(), end), None)
        if whole and found and found.start <= whole.end() + 1 and _after_date(text, found.end, end) >= end:
            return [(start, label.start(), kind), (label.start(), end, BlockKind.PUBLISHED)]
    return _closing_date(text, start, end, kind)


def _closing_date(text: str, start: int, end: int, kind: BlockKind) -> _Spans:
    """"Fire update, Friday 7/19/24, 6 a.m.": the last part is the page's."""
    found = next(dates.find(text, max(start, end - _TAIL_REACH), end), None)
    if found is None and (found := dates.run_in(text, max(start, end - _TAIL_REACH), end)) is not None:
        return [(start, found.start, kind), (found.start, end, BlockKind.PUBLISHED)]
    if found is None or _after_date(text, found.end, end) < end:
        return [(start, end, kind)]
    separator = _BEFORE_CLOSING_DATE.search(text, max(start, found.start - _TAIL_REACH), found.start)
    if separator is None or separator.end() < found.start:
        return [(start, end, kind)]
    return [(start, separator.start(), kind), (separator.start("date"), end, BlockKind.PUBLISHED)]


def _after_date(text: str, at: int, end: int) -> int:
    """Past the time, zone and source that may follow a date."""
    match = _TIME_AND_SOURCE.match(text, at, end)
    return match.end() if match else at


def _skip_blanks(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at
