"""A sentence as evidence: the figure marked, the rest cut to what fits."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from rich.text import Text

from crosscheck.model import Claim
from crosscheck.reporting.terminal.canvas import Canvas
from crosscheck.reporting.theme import FAINT, FIGURE

ROOM: Final = 240
"""Characters of a quote: three lines of 80 columns, enough for nearly every sentence of news."""

WHOLE: Final = 4_000
"""Characters of a quote when everything is asked for; a "sentence" beyond is a page without full stops."""

_BLANKS: Final = re.compile(r"\s+")

Span = tuple[int, int]


def quote(canvas: Canvas, claims: Sequence[Claim]) -> Text:
    """The sentence that some claims of one article share, each claim's words marked."""
    sentence = claims[0].sentence
    spans = _spans(claims)
    start, end = window(spans, len(sentence), WHOLE if canvas.options.verbosity > 0 else ROOM)
    start, end = _at_words(sentence, start, end, spans)
    parts: list[Text | str] = [canvas.own("\u201c" + ("…" if start else ""), FAINT)]
    parts.extend(_pieces(canvas, sentence, spans, start, end))
    parts.append(canvas.own(("…" if end < len(sentence) else "") + "\u201d", FAINT))
    return canvas.join(*parts)


def window(spans: Sequence[Span], length: int, room: int) -> Span:
    """The stretch of a sentence to show: everything where it fits, else around the marked words."""
    if length <= room or not spans:
        return 0, min(length, room)
    first, last = spans[0][0], max(end for _, end in spans)
    if last - first > room:
        last = min(spans[0][1], first + room)
    before = min(first, (room - (last - first)) // 2)
    start = max(0, min(first - before, length - room))
    return start, min(length, start + room)


def _spans(claims: Sequence[Claim]) -> list[Span]:
    """Where the claims stand in their sentence. A claim that a hand-made report misplaces is not marked."""
    found = set()
    for claim in claims:
        start = claim.start - claim.sentence_start
        if start >= 0 and claim.sentence[start:start + len(claim.text)] == claim.text:
            found.add((start, start + len(claim.text)))
    apart: list[Span] = []
    for span in sorted(found):
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return apart


def _at_words(sentence: str, start: int, end: int, spans: Sequence[Span]) -> Span:
    """Move the cuts to blanks, as long as nothing marked is lost."""
    inside = [span for span in spans if start <= span[0] and span[1] <= end]
    if start:
        blank = sentence.find(" ", start, inside[0][0] if inside else end)
        start = blank + 1 if blank >= 0 else start
    if end < len(sentence):
        blank = sentence.rfind(" ", inside[-1][1] if inside else start, end)
        end = blank if blank >= 0 else end
    return start, end


def _pieces(canvas: Canvas, sentence: str, spans: Sequence[Span], start: int, end: int) -> Iterator[Text]:
    at = start
    for first, last in spans:
        if first < at or last > end:
            continue
        yield canvas.said(_flat(sentence[at:first]))
        yield canvas.own("»", FIGURE)
        yield canvas.said(_flat(sentence[first:last]), FIGURE)
        yield canvas.own("«", FIGURE)
        at = last
    yield canvas.said(_flat(sentence[at:end]))


def _flat(text: str) -> str:
    return _BLANKS.sub(" ", text)
