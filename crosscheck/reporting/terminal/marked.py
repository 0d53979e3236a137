"""The text of a draft, every claim in it marked with the sign of how it stands and its number in the table."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from rich.text import Text

from crosscheck.reporting.standing import Stand
from crosscheck.reporting.terminal.canvas import Canvas
from crosscheck.reporting.terminal.quotes import quote
from crosscheck.reporting.theme import FAINT, FIGURE, SIGNS

_PARAGRAPH: Final = re.compile(r"""
    [^\s]            # begins with a sign
    [^\n]*           # runs to the end of its line
    (?:\n[^\S\n]*[^\s][^\n]*)*    # and over further lines, up to an empty one
""", re.VERBOSE)
_FRONT_MATTER: Final = re.compile(r"(---|\+\+\+)[^\S\n]*\n(?:[^\n]*\n)*?\1[^\S\n]*(?:\n|$)")
"""What a Markdown file states of itself before its text: "---", lines, "---"."""
_BLANKS: Final = re.compile(r"\s+")


def article(canvas: Canvas, text: str, found: Sequence[Stand]) -> None:
    """The whole text, paragraph by paragraph, each with the number of its first line."""
    front = _FRONT_MATTER.match(text)
    digits = len(str(text.count("\n") + 1))
    numbered = list(enumerate(found, 1))
    line, counted = 1, 0
    for paragraph in _PARAGRAPH.finditer(text, front.end() if front else 0):
        start, end = paragraph.span()
        line += text.count("\n", counted, start)
        counted = start
        inside = [each for each in numbered if start <= each[1].claim.start and each[1].claim.end <= end]
        head = canvas.own(f"{line:>{digits}} │ ", FAINT)
        canvas.line(head, *_pieces(canvas, text, start, end, inside), indent=2, hang=head.cell_len)


def sentences(canvas: Canvas, found: Sequence[Stand]) -> None:
    """The sentences that hold claims alone, for a report whose texts are not at hand."""
    digits = max((len(str(stand.claim.line)) for stand in found), default=0)
    for _, group in groupby(found, key=lambda stand: stand.claim.sentence_start):
        members = [stand.claim for stand in group]
        head = canvas.own(f"{members[0].line:>{digits}} │ ", FAINT)
        canvas.line(head, quote(canvas, members), indent=2, hang=head.cell_len)


def _pieces(canvas: Canvas, text: str, start: int, end: int, found: Sequence[tuple[int, Stand]]) -> Iterator[Text]:
    at = start
    for number, stand in found:
        claim = stand.claim
        if claim.start < at or text[claim.start:claim.end] != claim.text:
            continue
        sign = SIGNS[stand.standing.value]
        yield canvas.said(_flat(text[at:claim.start]))
        yield canvas.own("»", FIGURE)
        yield canvas.said(_flat(claim.text), FIGURE)
        yield canvas.own("«", FIGURE)
        yield canvas.own(f"[{sign.shown(canvas.options.ascii_only)}{number}]", sign.style)
        at = claim.end
    yield canvas.said(_flat(text[at:end]))


def _flat(text: str) -> str:
    return _BLANKS.sub(" ", text)
