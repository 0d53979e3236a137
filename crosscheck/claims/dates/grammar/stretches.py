"""Stretches of longer periods: "first nine months of 2023", "the end of June", "week of Oct. 9", "year to June"."""

import re
from typing import cast

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import (
    Clock,
    Edge,
    Era,
    Expression,
    NthWeekday,
    Parsed,
    Range,
    Shift,
    Stretch,
    Unit,
    Until,
    WeekOf,
    Within,
    Written,
)  # fmt: skip
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.daytimes import is_day
from crosscheck.claims.dates.grammar.parts import period
from crosscheck.claims.dates.grammar.patterns import FULL_WEEKDAY, MONTH_HEAD, NUMBER, ORDINAL, UNIT
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar

STRETCH = re.compile(
    rf"""
    (?P<side>first|last|final|initial|opening|previous|closing|latter) [ ]
    (?P<count>{NUMBER}) [ -] (?P<unit>{UNIT}) [ ](?:of|in)[ ] (?:the[ ])? (?=[a-z\d])
    """,
    re.VERBOSE,
)
"""first nine months of (2023)"""

NTH = re.compile(
    rf"""
    (?P<nth>{ORDINAL}|last|final|opening) [ ] (?:full[ ])?
    (?: (?P<unit>day|week|month|weekend|year|decade) | (?P<weekday>{FULL_WEEKDAY}) )
    [ ](?:of|in)[ ] (?:the[ ])? (?=[a-z\d])
    """,
    re.VERBOSE,
)
"""first week of (October), third Monday in (January)"""

EDGE = re.compile(
    rf"""
    (?: (?P<hedge>early|earlier|late|later|latter|mid|small)
        (?: (?:[ -]to[ -]?|/|[ ]or[ ]|-)(?P<hedge2>mid|late|early) )?
        (?: [ ](?:hours|days|weeks|months|years|part|stages)(?=[ ]of[ ]) )?
        [ -]{{1,3}} (?:(?:in|on|of)[ ])? (?:the[ ])?
      | (?P<noun>end|beginning|start|opening|middle|close|rest|remainder|whole)
        (?: [ -]of[ -] (?:the[ ](?=[a-z\d])|calendar[ ]|fiscal[ ])?
          | -(?=[a-z\d]) | [ ](?=(?:of[ ])?\d{{4}}|{MONTH_HEAD}) ) )
    """,
    re.VERBOSE,
)
"""early (2026), mid- (March), the end of (June), end-(June)"""

PERIOD_END = re.compile(
    r"(?P<unit>year|month|week|quarter)(?:-|[ ]|'s[ ])end(?![a-z])(?:[ ](?P<year>(?:19|20)\d\d)(?!\d))?"
)
"""year-end, year's end, month-end, year-end 2023"""

UNIT_OF = re.compile(
    r"""
    (?P<unit>week|weekend|fortnight) [ ](?:of|ending|ended|beginning|starting|commencing)[ ]
    (?:on[ ])? (?:the[ ])? (?=[a-z\d])
    """,
    re.VERBOSE,
)
"""week of (Oct. 9)"""

UNTIL = re.compile(
    rf"""
    (?: (?P<count>{NUMBER})[ -] )? (?P<unit>months?|weeks?|quarters?|years?|half-year|half) [ ] (?:period[ ])?
    (?: (?:that[ ])? (?:ended|ending|through|until|up[ ]to|to) (?:[ ](?:in|on|with|the[ ]end[ ]of|end))? )
    [ -] (?:the[ ])? (?=[a-z\d])
    """,
    re.VERBOSE,
)
"""three months to (June), year ended (March 31)"""

MOST_UNITS = 60
"""Longer stretches than five years of months do not end with a month."""

MONTHS = {"year": 12, "quarter": 3}
HALF_YEAR = 6

_SIDES = {"early": "start", "mid": "mid", "late": "end"}
_OF_DAYS = frozenset({"earlier", "later", "early", "late", "small"})
_BEFORE_WEEKEND = frozenset({"over", "at", "on", "during"})
_FIRST, _LAST = frozenset({"first", "initial", "opening"}), frozenset({"last", "final"})


def from_ordinal(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """first nine months of the year; last week of October; third Monday in January."""
    stretch = STRETCH.match(view.low, at)
    of = period(view, stretch.end(), read) if stretch else None
    if stretch and of:
        unit, times = patterns.unit(stretch["unit"])
        count = patterns.number(stretch["count"]) * times
        return Parsed(of.end, Stretch(count, cast(Unit, unit), of.expression, last=stretch["side"] not in _FIRST))
    nth = NTH.match(view.low, at) if not at or view.low[at - 1] != "-" else None
    of = period(view, nth.end(), read) if nth else None
    if not nth or not of or is_day(of.expression):
        return None
    last = nth["nth"] in _LAST
    count = 1 if last or nth["nth"] == "opening" else patterns.number(nth["nth"])
    if nth["weekday"]:
        return Parsed(of.end, NthWeekday(patterns.weekday(nth["weekday"]), -1 if last else count, of.expression))
    return Parsed(of.end, Stretch(count, cast(Unit, nth["unit"]), of.expression, last, nth=count))


def from_edge(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """early 2026; late on Friday; earlier this month; mid-March; the end of June."""
    match = EDGE.match(view.low, at)
    if not match or (at and view.low[at - 1] == "-" and match["noun"]):
        return None
    word = match["hedge"] or match["noun"]
    inner = period(view, match.end(), read)
    if not inner or not _has_edge(inner.expression, word, match[0]):
        return None
    side = calendar.EDGES.get(word, "start")
    if match["hedge2"] and side == "mid":
        side = _SIDES[match["hedge2"]]
    return Parsed(inner.end, Edge(side, inner.expression, hedge=match["noun"] is None))


def _has_edge(expression: Expression, word: str, words: str) -> bool:
    """Whether a part of the expression can be spoken of so: "late Friday", but not "late the year"."""
    match expression:
        case Range(first=first):
            return isinstance(first, Era)
        case Shift(loose=True):
            return " in " in words or (word not in ("earlier", "later") and (word not in _SIDES or " the " in words))
        case Shift(unit="day"):
            return word in _OF_DAYS or word in ("rest", "end")
        case Clock():
            return word in _OF_DAYS
        case Until() | Stretch():
            return False
    return True


def from_period_end(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """year-end; month's end; year-end 2023."""
    match = PERIOD_END.match(view.low, at)
    if not match or not (match["year"] or context.ends_phrase(view, match.end())):
        return None
    loose = Shift(cast(Unit, match["unit"]), 0, loose=True)
    return Parsed(match.end(), Edge("end", Written(int(match["year"])) if match["year"] else loose))


def from_unit(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """three months to June; year ended March 31; week of Oct. 9; over the weekend."""
    return _until(view, at, read) or _unit_of(view, at, read) or _weekend(view, at)


def _unit_of(view: View, at: int, read: Read) -> Parsed | None:
    match = UNIT_OF.match(view.low, at)
    inner = read(view, match.end()) if match else None
    if not match or not inner:
        return None
    if isinstance(inner.expression, Written) and inner.expression.day:
        return Parsed(inner.end, WeekOf("weekend" if match["unit"] == "weekend" else "week", inner.expression))
    return inner if isinstance(inner.expression, Range) and match["unit"] == "weekend" else None


def _weekend(view: View, at: int) -> Parsed | None:
    """(over the) weekend"""
    end = at + len("weekend")
    if not view.low.startswith("weekend", at) or not context.ends_phrase(view, end):
        return None
    before = context.words_before(view, at)[:2]
    if len(before) < 2 or before[0] != "the" or before[1] not in _BEFORE_WEEKEND:
        return None
    return Parsed(end, Shift("weekend", 0, loose=True))


def _until(view: View, at: int, read: Read) -> Parsed | None:
    """A stretch that ends with a month or a day of one."""
    match = UNTIL.match(view.low, at)
    inner = read(view, match.end()) if match else None
    if not match or not inner:
        return None
    last = inner.expression
    whole = last.of if isinstance(last, Edge) else last
    if not (isinstance(whole, Written) and whole.month) and not isinstance(whole, Within):
        return None
    if match["unit"].startswith("half"):
        return Parsed(inner.end, Until(HALF_YEAR, "month", last))
    unit, times = patterns.unit(match["unit"])
    count = patterns.number(match["count"]) * times if match["count"] else 1
    if count > MOST_UNITS:
        return None
    if unit in MONTHS:
        unit, count = "month", MONTHS[unit] * count
    return Parsed(inner.end, Until(count, cast(Unit, unit), last))
