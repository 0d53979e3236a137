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
    further: tuple[Quote, ...]  # of origins that are quoted already
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
    state: str  # "settled" where it was judged, "changed" or "confirmed", else ""
    decided: str
    why: str
    sides: tuple[Side, ...]
    chart: Chart | None


@dataclass(frozen=True, slots=True)
class Section:
    """The cards of one kind: `open` counts, `decided` does not; together they are the `total`."""

    anchor: str
    title: str
    cards: tuple[Card, ...]
    open: int
    decided: int
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

    words: str
    origins: str
    names: tuple[str, ...]
    source: str
    credit: str
    differences: tuple[tuple[str, str, tuple[Change, ...]], ...]  # original, copy, changes


@dataclass(frozen=True, slots=True)
class Other:
    """What others say of a claim: how it stands to theirs, their value where it is another, and who they are."""

    word: str
    value: str
    who: tuple[tuple[str, str, str], ...]  # name, link, origin


@dataclass(frozen=True, slots=True)
class StandingRow:
    """A claim of a draft and how it stands."""

    kind: str
    sign: str
    word: str
    text: str
    place: str
    line: int
    href: str
    finding: str
    others: tuple[Other, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft with all its claims."""

    name: str
    title: str
    told: str
    rows: tuple[StandingRow, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Everything on the page."""

    version: str
    found: str
    read: str
    counts: Mapping[str, int]
    status: int
    reason: str
    fail_on: str
    drafts: tuple[Draft, ...]
    min_confidence: float
    sections: tuple[Section, ...]
    agreements: tuple[Agreement, ...]
    agreements_total: int
    alone: int  # agreements of one origin only
    sources: tuple[Source, ...]
    copies: tuple[Copied, ...]
    copies_total: int
    skipped: tuple[Skipped, ...]
    skipped_total: int
    stale: tuple[str, ...]
    stale_total: int
    shown: tuple[Source, ...]
