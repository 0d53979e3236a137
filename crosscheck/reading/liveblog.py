"""Live blogs that describe themselves: each update is read by its own date, not the page's."""

from collections.abc import Mapping
from datetime import date

from crosscheck.model import Block, BlockKind
from crosscheck.reading import dates, fields
from crosscheck.reading.build import Body
from crosscheck.reading.encoding import clean_characters
from crosscheck.reading.markup import text_of

_LEAST_UPDATES = 2


def live_blog(linked: Mapping[str, object]) -> Body | None:
    """The text of a `LiveBlogPosting` (schema.org) with the texts of its updates; None for any other page.

    An update is a heading and a body block whose reference date is the update's own.
    """
    updates = linked.get("liveblogupdate")
    if not isinstance(updates, list):
        return None
    entries = [entry for entry in (_entry(update) for update in updates) if entry is not None]
    if len(entries) < _LEAST_UPDATES:
        return None
    writer = _Writer()
    writer.add(fields.words(linked.get("headline")), BlockKind.HEADLINE, None)
    writer.add(_text(linked.get("description")), BlockKind.BODY, None)
    for headline, text, day in entries:
        writer.add(headline, BlockKind.HEADING, day)
        writer.add(text, BlockKind.BODY, day)
    return Body(writer.text, tuple(writer.blocks))


def _entry(update: object) -> tuple[str | None, str, date | None] | None:
    if not isinstance(update, Mapping):
        return None
    named = fields.folded({str(name): value for name, value in update.items()})
    text = _text(named.get("articlebody"))
    days = dates.parse(fields.words(named.get("datepublished")))
    return (fields.words(named.get("headline")), text, days[0] if days else None) if text else None


def _text(value: object) -> str | None:
    return clean_characters(text_of(value)).strip() or None if isinstance(value, str) else None


class _Writer:
    """Builds a text of paragraphs and the blocks over them."""

    def __init__(self) -> None:
        self.text = ""
        self.blocks: list[Block] = []

    def add(self, paragraph: str | None, kind: BlockKind, reference: date | None) -> None:
        if paragraph:
            start = len(self.text) + 2 if self.text else 0
            self.text = f"{self.text}\n\n{paragraph}" if self.text else paragraph
            self.blocks.append(Block(start, start + len(paragraph), kind, reference))
