"""What a date expression says before it is placed in the calendar: "October 11", "last week", "first half of"."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from crosscheck.lexicon.holidays import Rule

Unit = Literal["hour", "day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century"]
Which = Literal["", "last", "this", "next", "same", "previous", "following"]
"""The word before a name: "last October". "" leaves it to the sentence; the last three look from a nearby date."""


@dataclass(frozen=True, slots=True)
class Written:
    """Calendar fields as written; a day without a month is a weekday's ("Tuesday the 10th")."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    which: Which = ""
    some_day: bool = False  # "that January day"


@dataclass(frozen=True, slots=True)
class Within:
    """A month or day in a year that is itself told by words: "October last year"."""

    inner: "Expression"
    of: "Expression"


@dataclass(frozen=True, slots=True)
class SamePeriod:
    """The period spoken of, in another year: "the same quarter of 2024". `unit` "" is whichever it was."""

    unit: str
    of: "Expression"


@dataclass(frozen=True, slots=True)
class Numeric:
    """11/10/2023: which of the two is the day depends on the article's habit."""

    first: int
    second: int
    year: int


@dataclass(frozen=True, slots=True)
class Era:
    """The 1950s (first year 1950), the 20th century (1900): `years` from `start` on."""

    start: int
    years: int


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, in the week that `week` names where there is one ("Friday last week")."""

    weekday: int
    which: Which = ""
    week: "Expression | None" = None


@dataclass(frozen=True, slots=True)
class Shift:
    """`count` units before (negative) or after a reference: "last week", "four years ago", "a year earlier".

    `nearby` takes the last date mentioned as the reference, not the day of publication; `exact` keeps the day
    ("10 days ago"), where "four years ago" is a year. `loose` leaves the year to the tense ("the end of the year").
    """

    unit: Unit
    count: int
    nearby: bool = False
    loose: bool = False
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """The nth quarter, half or season of a year (None: of the year that fits best)."""

    unit: Unit
    index: int
    of: "Expression | None" = None
    which: Which = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The first (or last) `count` units of a period: "the first nine months of 2023"; `nth` only the nth of them."""

    count: int
    unit: Unit
    of: "Expression"
    last: bool = False
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """Part of a period: "early 2026", "the end of June"; "" is all of it ("later this year")."""

    side: str
    of: "Expression"
    hedge: bool = False


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The third Monday of a month; -1 is the last."""

    weekday: int
    nth: int
    of: "Expression"


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week, weekend or other unit that a day lies in: "the week of Oct. 9"."""

    unit: Unit
    of: "Expression"


@dataclass(frozen=True, slots=True)
class Until:
    """`count` units that end with a date: "the three months to June", "the year ended March 31"."""

    count: int
    unit: Unit
    last: "Expression"


@dataclass(frozen=True, slots=True)
class Offset:
    """Days or weeks before (negative) or after a day that is named: "three days before Christmas"."""

    days: int
    of: "Expression"


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A financial, tax or school year, named by the year it ends in, or by both its years."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day with a name of its own."""

    rule: Rule
    year: int | None = None
    which: Which = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, or a part of one ("Monday night"), on the day that `of` names (None: the day spoken of)."""

    suffix: str
    of: "Expression | None" = None


@dataclass(frozen=True, slots=True)
class Range:
    """From one date to another."""

    first: "Expression"
    last: "Expression"


Expression = (
    Written | Within | Numeric | Era | Weekday | Shift | Part | Stretch | Edge | NthWeekday | WeekOf | Until | Fiscal
    | Holiday | Clock | Range | Offset | SamePeriod
)  # fmt: skip


class Parsed(NamedTuple):
    """An expression that ends at `end`; `start` is where its words begin when that is not where the trigger stood."""

    end: int
    expression: Expression
    start: int = -1
