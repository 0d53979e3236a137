"""What a date expression is resolved against: the day of writing, the tense, and the dates mentioned before it."""

from datetime import date
from typing import Literal, NamedTuple

from crosscheck.claims.dates.resolving.days import Span
from crosscheck.model import ResolvedFrom

Tense = Literal["past", "future", ""]


class Interval(NamedTuple):
    """A resolved expression; `span` is None where no year could be found."""

    span: Span | None
    granularity: str
    timex: str | None
    source: ResolvedFrom


class Setting(NamedTuple):
    """Everything outside an expression that its days depend on.

    `reference` is when the text was written (a day, or the days of a month), `source` where that comes from; `earlier`
    are the intervals mentioned shortly before, the nearest last; `day_first` is the article's habit with 11/10/2023,
    `habit_known` whether the article's own dates show it.
    """

    reference: Span | None
    source: ResolvedFrom
    tense: Tense = ""
    earlier: tuple[Interval, ...] = ()
    day_first: bool | None = None
    habit_known: bool = False
    southern: bool = False

    @property
    def today(self) -> date | None:
        """The day of writing, None where only its month is known."""
        span = self.reference
        return span.first if span and span.first == span.last else None


def unresolved(granularity: str, timex: str | None = None) -> Interval:
    """An interval whose year nothing gives, or that is none ("February 30")."""
    return Interval(None, granularity, timex, ResolvedFrom.NOTHING)


def one_day(found: date, source: ResolvedFrom) -> Interval:
    """The interval of a single day."""
    return Interval(Span(found, found), "day", found.isoformat(), source)
