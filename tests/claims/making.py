"""What the tests of claims share: an article of one block, and its quantities and claims told in a line each."""

from datetime import date

from crosscheck.claims import extract
from crosscheck.claims.dates import find as find_dates
from crosscheck.claims.mention import Mention
from crosscheck.claims.quantities import find
from crosscheck.model import (
    Article,
    ArticleId,
    Block,
    BlockKind,
    Claim,
    Publication,
    PublicationSource,
    Qualifier,
    Quantity,
)
from crosscheck.text.sentences import split

PUBLISHED = date(2024, 5, 14)
"""The day on which the tests' articles are published, a Tuesday."""


def article(text: str, kind: BlockKind = BlockKind.BODY) -> Article:
    """An article of one block."""
    published = Publication(PUBLISHED, PUBLISHED, PublicationSource.OPTION)
    return Article(ArticleId("a"), "a", text, (Block(0, len(text), kind),), published=published)


def mentions(text: str, kind: BlockKind = BlockKind.BODY) -> list[Mention]:
    """The quantities of a text, its dates taken out first."""
    made = article(text, kind)
    sentences = split(made)
    return find(made, sentences, [(m.start, m.end) for m in find_dates(made, sentences)])


def told(text: str, kind: BlockKind = BlockKind.BODY) -> list[str]:
    """Each quantity as "words | low..high unit (dimension) of noun, qualifier": what says nothing is left out."""
    return [_line(text, mention) for mention in mentions(text, kind)]


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a text."""
    made = article(text)
    return extract(made, split(made))


def claim(text: str, words: str) -> Claim:
    """The claim of a text that is written in these words."""
    found = [c for c in claims(text) if c.text == words]
    assert len(found) == 1, [c.text for c in claims(text)]
    return found[0]


def _line(text: str, mention: Mention) -> str:
    value = mention.value
    assert isinstance(value, Quantity)
    parts = [f"{text[mention.start : mention.end]} | {_bounds(value)} {value.unit}"]
    if value.dimension not in ("count", "money", "rank"):
        parts.append(f"({value.dimension})")
    if value.counted:
        parts.append(f"of {value.counted}")
    line = " ".join(parts)
    if value.qualifier is not Qualifier.EXACT:
        line += f", {value.qualifier.value}"
    return line + (f", from {_number(value.change[0])} to {_number(value.change[1])}" if value.change else "")


def _bounds(value: Quantity) -> str:
    low, high = ("" if end is None else _number(end) for end in (value.low, value.high))
    return low if low == high else f"{low}..{high}"


def _number(value: float) -> str:
    return f"{round(value, 6):.15g}"
