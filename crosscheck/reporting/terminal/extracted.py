"""One article's claims: its sentences with the claims marked, and a table of what each was read as."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from rich.text import Text

from crosscheck.model import Article, Claim, Publication
from crosscheck.reporting.languages import ENGLISH, not_english
from crosscheck.reporting.terminal.canvas import Canvas
from crosscheck.reporting.terminal.quotes import quote
from crosscheck.reporting.theme import FAINT, HEADING, PLACE, VALUE
from crosscheck.reporting.values import about_words, in_words

TABLE_FROM: Final = 76
"""Columns from which the table has room; below, each claim gets a short paragraph."""

SHARES: Final = (0.28, 0.32)
"""What the text and the value get of the table's columns; what it is about gets the rest."""


def article_claims(canvas: Canvas, article: Article, claims: Sequence[Claim]) -> None:
    """The article, its sentences that hold claims, and their table."""
    count = _count(len(claims)) if article.language == ENGLISH else not_english(article.language)
    facts = ", ".join(part for part in (article.outlet, _published(article.published), count) if part)
    canvas.line(canvas.said(article.id, PLACE), "  ", canvas.said(facts, FAINT), hang=2)
    if article.title:
        canvas.line(canvas.said(article.title, HEADING), indent=2)
    ordered = sorted(claims, key=lambda claim: claim.start)
    _sentences(canvas, ordered)
    if ordered:
        canvas.blank()
        (_table if canvas.width >= TABLE_FROM else _list)(canvas, ordered)
    canvas.blank()


def _published(published: Publication | None) -> str:
    """The day, and where it comes from, since it decides how "Tuesday" is read."""
    if published is None:
        return "no date"
    first, last = published.earliest.isoformat(), published.latest.isoformat()
    return f"{first if first == last else f'{first} to {last}'} ({published.source.value})"


def _count(claims: int) -> str:
    if claims > 1:
        return f"{claims:,} numbers and dates"
    return "1 number or date" if claims else "no numbers or dates"


def _sentences(canvas: Canvas, claims: Sequence[Claim]) -> None:
    width = max((len(str(claim.line)) for claim in claims), default=0)
    for _, group in groupby(claims, key=lambda claim: claim.sentence_start):
        members = list(group)
        head = canvas.own(f"{members[0].line:>{width}} │ ", FAINT)
        canvas.line(head, quote(canvas, members), indent=2, hang=head.cell_len)


def _table(canvas: Canvas, claims: Sequence[Claim]) -> None:
    where = max(len(_where(claim)) for claim in claims)
    room = canvas.width - 2 - where - 6
    text, value = (int(room * share) for share in SHARES)
    widths = (where, text, value, room - text - value)
    _row(canvas, [canvas.own(word, FAINT) for word in ("line", "text", "read as", "about")], widths)
    for claim in claims:
        cells = [canvas.own(_where(claim), PLACE), canvas.said(_flat(claim.text), VALUE),
                 canvas.said(in_words(claim.value)), canvas.said(_about(claim))]
        _row(canvas, cells, widths)


def _row(canvas: Canvas, cells: Sequence[Text], widths: Sequence[int]) -> None:
    """Cells side by side, each wrapped in its own column."""
    columns = [canvas.wrap(cell, width) for cell, width in zip(cells, widths, strict=True)]
    for index in range(max(map(len, columns))):
        parts = []
        for column, width in zip(columns, widths, strict=True):
            part = column[index] if index < len(column) else Text()
            part.pad_right(max(0, width - part.cell_len) + 2)
            parts.append(part)
        canvas.line(*parts, indent=2)


def _list(canvas: Canvas, claims: Sequence[Claim]) -> None:
    for claim in claims:
        canvas.line(canvas.own(_where(claim), PLACE), "  ", canvas.said(_flat(claim.text), VALUE), indent=2, hang=2)
        canvas.line(canvas.own("read as ", FAINT), canvas.said(in_words(claim.value)), indent=6, hang=2)
        about = _about(claim)
        if about:
            canvas.line(canvas.own("about ", FAINT), canvas.said(about), indent=6, hang=2)


def _where(claim: Claim) -> str:
    return f"{claim.line}:{claim.column}"


def _about(claim: Claim) -> str:
    return "; ".join(about_words(claim.about))


def _flat(text: str) -> str:
    return " ".join(text.split())
