"""What the tests of dates share: reading one text as an article of one block."""

import re
from datetime import date

from crosscheck.claims.dates import find
from crosscheck.claims.mention import Mention
from crosscheck.model import Article, ArticleId, Block, BlockKind, Moment, Publication, PublicationSource, Sentence

THURSDAY = "2023-10-12"
"""The day on which most of the tests' texts are published."""

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“])(?<!\b[a-z]\.m\.\s)|\n+")

Reading = tuple[str, str, str, str | None]
"""The words, the first and the last day, and the TIMEX3 value."""


def article(
    text: str,
    published: str | None = THURSDAY,
    outlet: str | None = None,
    kind: BlockKind = BlockKind.BODY,
    reference: str | None = None,
) -> tuple[Article, list[Sentence]]:
    """An article of one block, and its sentences."""
    block = Block(0, len(text), kind, date.fromisoformat(reference) if reference else None)
    day = date.fromisoformat(published) if published else None
    publication = Publication(day, day, PublicationSource.OPTION) if day else None
    ends = [match.end() for match in _SENTENCE_END.finditer(text)] + [len(text)]
    begins = [0, *ends[:-1]]
    sentences = [Sentence(begin, end, block) for begin, end in zip(begins, ends, strict=True) if end > begin]
    return Article(ArticleId("a"), "a", text, (block,), outlet=outlet, published=publication), sentences


def mentions(text: str, published: str | None = THURSDAY, **more: object) -> list[Mention]:
    """The date mentions of a text."""
    return find(*article(text, published, **more))  # type: ignore[arg-type]


def moments(text: str, published: str | None = THURSDAY, **more: object) -> list[Moment]:
    """Their values."""
    return [m.value for m in mentions(text, published, **more) if isinstance(m.value, Moment)]


def readings(text: str, published: str | None = THURSDAY, **more: object) -> list[Reading]:
    """Their words and days, "" for a side that is open."""
    return [(text[m.start : m.end], _day(m.value.earliest), _day(m.value.latest), m.value.timex)
            for m in mentions(text, published, **more) if isinstance(m.value, Moment)]  # fmt: skip


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
