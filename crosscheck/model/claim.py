"""One numeric or date statement in one article: its place, its value and what it is about."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from crosscheck.model.article import ArticleId, BlockKind, Days

ClaimId = NewType("ClaimId", str)
"""`article id@start offset`: the same whatever else is in the batch."""


class Qualifier(StrEnum):
    """How the words around a figure or a date qualify it."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"  # almost, just under, close to
    JUST_OVER = "just_over"
    MORE_THAN = "more_than"  # over, upwards of, in excess of
    AT_LEAST = "at_least"  # no fewer than
    LESS_THAN = "less_than"  # under, below, fewer than
    AT_MOST = "at_most"  # up to, no more than
    BY = "by"  # dates: a deadline
    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"


class Modality(StrEnum):
    """In what mood a claim is stated."""

    ACTUAL = "actual"
    PLANNED = "planned"
    TARGET = "target"
    ESTIMATE = "estimate"
    CONDITIONAL = "conditional"


class ResolvedFrom(StrEnum):
    """What a date expression was resolved against."""

    WRITTEN = "as written"
    PUBLICATION = "publication date"
    BLOCK = "block date"  # the reference date of a sidebar or teaser
    NEARBY = "nearby date"
    GUESS = "guess"
    NOTHING = "nothing"  # no year could be found: earliest and latest are None


@dataclass(frozen=True, slots=True)
class Bounds:
    """Inclusive bounds in one unit; an open side is None."""

    low: float | None
    high: float | None
    unit: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it measures.

    `low` and `high` are what the words state ("more than 2,000" is low 2000, high None); `unit` is a singular English
    unit name, "count", or an ISO 4217 code. `base` is the same in the dimension's base unit. `as_written` has the
    figures as written, magnitude applied, nothing open. `step` is the resolution of the written figure in `unit`: "1.6
    billion" states steps of 100 million, "27" steps of one. `per` is the unit a rate is per ("year", "share").
    `change` is set where the words tell a change ("rose from 80 to 110"): the figure before and the one after, in
    `unit`.
    """

    low: float | None
    high: float | None
    unit: str
    dimension: str
    qualifier: Qualifier
    base: Bounds
    as_written: Bounds
    step: float
    counted: str | None = None
    per: str | None = None
    timex: str | None = None
    change: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A date expression as an interval of days, whatever its wording.

    `granularity` is one of day, week, weekend, month, quarter, half, season, year, decade, century, range, time.
    `timex` is the TIMEX3-style value where there is one ("2023-10-11", "2023-W41", "2023-Q3", "XXXX-10-11").
    """

    earliest: date | None
    latest: date | None
    granularity: str
    qualifier: Qualifier
    resolved_from: ResolvedFrom
    timex: str | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """What limits a statement: when it held, over which time, of which part, where."""

    as_of: Days | None = None
    period: Days | None = None
    part: str | None = None  # "first phase", "total", "women"
    place: tuple[str, ...] = ()
    baseline: bool = False  # the figure compared with ("from 11,200", "a year earlier"), not the current one


@dataclass(frozen=True, slots=True)
class About:
    """What a claim is about, as far as its text says."""

    subject: tuple[str, ...] = ()  # named entities, nearest first
    attribute: str = ""  # the noun phrase that is measured: "total investment"
    event: str = ""  # lemma of the verb or event noun: "inaugurate"
    direction: str = ""  # "up" or "down" for a change
    scope: Scope = field(default_factory=Scope)
    modality: Modality = Modality.ACTUAL
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement `article text[start:end]` with its value. `same_as` links a conversion to the figure it converts."""

    id: ClaimId
    article: ArticleId
    text: str
    start: int
    end: int
    line: int  # from 1
    column: int  # from 1
    sentence: str
    sentence_start: int
    block: BlockKind
    value: Quantity | Moment
    about: About = field(default_factory=About)
    same_as: ClaimId | None = None

    @property
    def kind(self) -> str:
        """"quantity", "rank" (a place in an order measures nothing) or "date", as the report names it."""
        if isinstance(self.value, Moment):
            return "date"
        return "rank" if self.value.dimension == "rank" else "quantity"
