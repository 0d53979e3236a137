"""What the page shows, as plain values for its template."""

from collections.abc import Mapping
from dataclasses import dataclass

from crosscheck.model import ArticleSummary, Skipped
from crosscheck.reporting.page.chart import Chart
from crosscheck.reporting.page.difference import Change
from crosscheck.reporting.page.marking import Piece


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage with its place, and what stands around it."""

    outlet: str
    place: str
    origin: str
    href: str
    before: str
    pieces: tuple[Piece, ...]
    after: str


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a finding with its passages."""

    number: int
    value: str
    origins: int
    quotes: tuple[Quote, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Card:
    """One finding."""

    anchor: str
    kind: str
    sign: str
    word: str
    topic: str
    name: str
    rule: str
    rule_summary: str
    confidence: str
    status: str
    decision: str
    why: str
    sides: tuple[Side, ...]
    chart: Chart | None


@dataclass(frozen=True, slots=True)
class Section:
    """The cards of one kind."""

    anchor: str
    title: str
    cards: tuple[Card, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """A line of the table of agreements."""

    anchor: str
    kind: str
    sign: str
    topic: str
    claims: tuple[tuple[str, str, str, str], ...]  # text, place, link, origin
    origins: int
    letters: str
    why: str


@dataclass(frozen=True, slots=True)
class Source:
    """A line of the table of sources, and the article itself where it is shown."""

    anchor: str
    article: ArticleSummary
    name: str
    title: str
    outlet: str
    pieces: tuple[Piece, ...]
    sentences: tuple[tuple[int, tuple[Piece, ...]], ...]  # line, pieces


@dataclass(frozen=True, slots=True)
class Copied:
    """A group of copies with the differences from its original."""

    kind: str
    origins: str
    similarity: float
    names: tuple[str, ...]
    source: str
    credit: str
    differences: tuple[tuple[str, str, tuple[Change, ...]], ...]  # original, copy, changes


@dataclass(frozen=True, slots=True)
class Page:
    """Everything on the page."""

    version: str
    counts: Mapping[str, int]
    status: int
    fail_on: str
    min_confidence: float
    sections: tuple[Section, ...]
    agreements: tuple[Agreement, ...]
    agreements_total: int
    sources: tuple[Source, ...]
    copies: tuple[Copied, ...]
    copies_total: int
    skipped: tuple[Skipped, ...]
    skipped_total: int
    stale: tuple[str, ...]
    stale_total: int
    shown: tuple[Source, ...]
