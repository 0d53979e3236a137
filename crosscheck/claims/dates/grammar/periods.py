"""Parts of years and stretches of time: quarters, halves, seasons, "first nine months of", "end of", "week of"."""

import re
from functools import lru_cache
from typing import cast

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import (
    Clock,
    Edge,
    Era,
    Expression,
    Fiscal,
    NthWeekday,
    Parsed,
    Part,
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
from crosscheck.claims.dates.grammar.clock import is_day
from crosscheck.claims.dates.grammar.patterns import FULL_WEEKDAY, NUMBER, ORDINAL, UNIT, YEAR
from crosscheck.claims.dates.grammar.written import Read, relative_year
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, not_dates

_SEASON = patterns.alternation(calendar.SEASONS)

PART = re.compile(
    rf"(?P<nth>{ORDINAL}|final|last)[ -](?:(?:calendar|fiscal|financial)[ ])?(?P<part>quarter|half)(?![a-z])"
)
"""third quarter, first-half, 2nd half"""

PART_SHORT = re.compile(
    rf"""
    (?: (?P<unit>[qh])(?P<nth>[1-4]) | (?P<nth2>[1-4])(?P<unit2>[qh]) ) (?![a-z])
    (?: [ ]?[-/,]?[ ]? (?:of[ ])? (?:fy[ ]?|fiscal[ ])? (?: (?P<year>{YEAR}) | '?(?P<short>\d\d)(?![\d%a-z]|[.,]\d) ) )?
    """,
    re.VERBOSE,
)
"""Q3 2023, 3Q23, H1"""

OF = re.compile(r"(?:,?[ ](?:of|in|for)[ ](?:the[ ])?|[ ,-][ ]?(?:fiscal[ ])?(?=\d{4}))")
"""What joins a part of a year to its year."""

THE_PERIOD = re.compile(
    r"(?:the[ ])?(?:current[ ]|calendar[ ]|fiscal[ ]|financial[ ]|same[ ])?(?P<unit>year|month|week|quarter|decade|century|weekend)(?![a-z]|[ ]of[ ]|-(?:long|old))"
)
"""the year, after "end of" or "half of"."""

STRETCH = re.compile(
    rf"""
    (?P<side>first|last|final|initial|opening|previous|closing|latter) [ ]
    (?P<count>{NUMBER}|few) [ -] (?P<unit>{UNIT}) (?:[ ](?:of|in)[ ](?:the[ ])?) (?=[a-z\d])
    """,
    re.VERBOSE,
)
"""first nine months of (2023)"""

NTH = re.compile(
    rf"(?P<nth>{ORDINAL}|last|final|opening)[ ](?:(?P<full>full)[ ])?(?:(?P<unit>day|week|month|weekend|year|decade)|(?P<weekday>{FULL_WEEKDAY}))(?:[ ](?:of|in)[ ])(?:the[ ])?(?=[a-z\d])"
)
"""first week of (October), third Monday in (January)"""

SEASON = re.compile(
    rf"(?P<season>{_SEASON})(?![a-z])(?:(?:,?[ ](?:of[ ]|in[ ])?|[ ]')(?P<year>{YEAR}|\d\d(?=[ .,;)]|$)(?<='\d\d))(?P<next>[-/]\d\d(?:\d\d)?(?!\d))?)?"
)
"""summer 2023, the spring of 1969, winter 2023-24"""

EDGE = re.compile(
    r"""
    (?: (?P<hedge>early|earlier|late|later|latter|mid|small)
        (?: (?:[ -]to[ -]?|/|[ ]or[ ]|-)(?P<hedge2>mid|late|early) )?
        (?: [ ](?:hours|days|weeks|months|years|part|stages)(?=[ ]of[ ]) )?
        (?: [ -]{1,3} (?:(?:in|on|of)[ ])? (?:the[ ])? )
      | (?P<noun>end|beginning|start|opening|middle|close|rest|remainder|whole|turn)
        (?: [ -]of[ -] (?:the[ ](?=[a-z\d])|calendar[ ]|fiscal[ ])? | -(?=[a-z\d]) | [ ](?=(?:of[ ])?\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)) ) )
    """,
    re.VERBOSE,
)
"""early (2026), mid- (March), the end of (June), end-(June)"""

PERIOD_END = re.compile(
    r"(?P<unit>year|month|week|quarter)(?:-|[ ]|'s[ ])end(?![a-z])(?:[ ](?P<year>(?:19|20)\d\d)(?!\d))?"
)
"""year-end, year's end, month-end, year-end 2023"""

UNIT_OF = re.compile(
    r"(?P<unit>week|weekend|fortnight)[ ](?:of|ending|ended|beginning|starting|commencing)[ ](?:on[ ])?(?:the[ ])?(?=[a-z\d])"
)
"""week of (Oct. 9)"""

UNTIL = re.compile(
    rf"""
    (?: (?P<count>{NUMBER})[ -] )? (?P<unit>months?|weeks?|quarters?|years?|half-year|half)
    [ ](?:period[ ])?(?: (?:that[ ])?(?:ended|ending|through|until|up[ ]to|to)(?:[ ](?:in|on|with|the[ ]end[ ]of|end))? | to[ ]the[ ]end[ ]of | to[ ]end- )
    [ -](?:the[ ])?(?=[a-z\d])
    """,
    re.VERBOSE,
)
"""three months to (June), year ended (March 31)"""


def from_ordinal(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """third quarter of 2023, first nine months of the year, last week of October, third Monday in January."""
    low = view.low
    stretch = STRETCH.match(low, at)
    if stretch and stretch["count"] != "few":
        of = period(view, stretch.end(), read)
        if of:
            unit, times = patterns.unit(stretch["unit"])
            count = patterns.number(stretch["count"]) * times
            last = stretch["side"] not in ("first", "initial", "opening")
            return Parsed(of.end, Stretch(count, cast(Unit, unit), of.expression, last))
    if at and low[at - 1] == "-":
        return None
    part = PART.match(low, at)
    if part:
        return _part(view, part, read, strong)
    nth = NTH.match(low, at)
    if not nth:
        return None
    of = period(view, nth.end(), read)
    if not of or is_day(of.expression):
        return None
    count = -1 if nth["nth"] in ("last", "final") else 1 if nth["nth"] == "opening" else patterns.number(nth["nth"])
    if nth["weekday"]:
        return Parsed(of.end, NthWeekday(patterns.weekday(nth["weekday"]), count, of.expression))
    return Parsed(of.end, Stretch(abs(count), cast(Unit, nth["unit"]), of.expression, count < 0, nth=abs(count)))


def _part(view: View, match: re.Match[str], read: Read, strong: bool) -> Parsed | None:
    """A quarter or half, of the year that follows or of the one that fits."""
    unit = cast(Unit, match["part"])
    index = (4 if unit == "quarter" else 2) if match["nth"] in ("final", "last") else patterns.number(match["nth"])
    if not 1 <= index <= (4 if unit == "quarter" else 2):
        return None
    year = relative_year(view, match.end())
    if year:
        return Parsed(year[0], Part(unit, index, year[1]))
    of = OF.match(view.low, match.end())
    if of:
        inner = period(view, of.end(), read)
        if inner and _is_year(inner.expression, unit):
            return Parsed(inner.end, Part(unit, index, inner.expression))
        if " of " in of[0]:
            return None
    if match["nth"] in ("last", "final") or _is_game(view.low) or _in_game(view, match.start(), match.end()):
        return None
    return Parsed(match.end(), Part(unit, index))


def _is_year(expression: Expression, unit: Unit) -> bool:
    match expression:
        case Written(month=month):
            return month is None or unit == "half"
        case Shift(unit=whole):
            return whole in ("year", "decade", "century") or (unit == "half" and whole == "month")
        case Era() | Fiscal():
            return True
    return False


_GAME = re.compile(rf"(?<![a-z])(?:{patterns.by_first_letter(not_dates.GAME_WORDS)})(?![a-z])")
_GAME_TEXT = 8
"""Different words that may be of sport from which on a text is a report of a game."""

_WEAK_GAME = re.compile(rf"(?<![a-z])(?:{patterns.by_first_letter(not_dates.WEAK_GAME_WORDS)})(?![a-z])")
_GAME_WINDOW = 120
"""Characters on either side in which a word of sport makes "first half" part of a game: about a sentence."""


@lru_cache(maxsize=1)
def _is_game(low: str) -> bool:
    """Whether a text reports a game. The last answer is kept: every "first half" of a text asks again."""
    if len({match[0] for match in _GAME.finditer(low)}) > 1:
        return True
    return len({match[0] for match in _WEAK_GAME.finditer(low)}) >= _GAME_TEXT


def _in_game(view: View, start: int, end: int) -> bool:
    """Whether a word of sport, or two that may be, stand near."""
    begin, stop = max(0, start - _GAME_WINDOW), end + _GAME_WINDOW
    if _GAME.search(view.low, begin, stop):
        return True
    return len({match[0] for match in _WEAK_GAME.finditer(view.low, begin, stop)}) > 1


def from_short_part(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Q3 2023, 3Q23, H1."""
    match = PART_SHORT.match(view.low, at)
    if not match:
        return None
    unit: Unit = "quarter" if (match["unit"] or match["unit2"]) == "q" else "half"
    index = int(match["nth"] or match["nth2"])
    if index > (4 if unit == "quarter" else 2):
        return None
    year = int(match["year"]) if match["year"] else patterns.full_year(match["short"]) if match["short"] else None
    if year is not None:
        return Parsed(match.end(), Part(unit, index, Written(year)))
    end = match.end("nth") if match["nth"] else match.end("unit2")
    within = relative_year(view, end)
    if within:
        return Parsed(within[0], Part(unit, index, within[1]))
    if (unit == "half" and not match["nth"]) or not context.capitalised(view, end - 2 if match["nth"] else end - 1):
        return None
    return Parsed(end, Part(unit, index))


def from_season(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """summer 2023; the spring of 1969; in autumn."""
    match = SEASON.match(view.low, at)
    if not match:
        return None
    index = list(calendar.SEASONS).index(match["season"])
    if match["year"]:
        return Parsed(match.end(), Part("season", index, Written(patterns.full_year(match["year"]))))
    year = relative_year(view, match.end())
    if year:
        return Parsed(year[0], Part("season", index, year[1]))
    before = context.words_before(view, at)[:2]
    if not before or not context.ends_phrase(view, match.end()) or view.low[at - 1] != " ":
        return None
    if context.word_after(view, match.end()) in ("of", "from", "to", "in", "off", "on") and match["season"] in (
        "fall",
        "spring",
    ):
        return None
    prepositions = before[1:] if before[0] in ("the", "early", "late", "mid") else before[:1]
    if strong or (
        prepositions
        and prepositions[0]
        in ("in", "by", "since", "until", "during", "over", "through", "throughout", "before", "after")
    ):
        if match["season"] == "fall" and before[0] != "the" and not strong:
            return None
        return Parsed(match.end("season"), Part("season", index))
    return None


def period(view: View, at: int, read: Read) -> Parsed | None:
    """Any expression at a place; or "the year" and its like, of the writer's own time."""
    match = THE_PERIOD.match(view.low, at)
    if match:
        return Parsed(match.end(), Shift(cast(Unit, match["unit"]), 0, loose=True))
    if view.low.startswith("the ", at):
        at += len("the ")
    return read(view, at)


def from_edge(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """early 2026, late on Friday, earlier this month, mid-March, the end of June."""
    match = EDGE.match(view.low, at)
    if not match or (at and view.low[at - 1] == "-" and match["noun"]):
        return None
    word = match["hedge"] or match["noun"]
    side = calendar.EDGES.get(word, "start")
    if word == "turn":
        return None
    inner = period(view, match.end(), read)
    if not inner or not _has_edge(inner.expression, word, view, match):
        return None
    if match["hedge2"]:
        side = {"early": "start", "mid": "mid", "late": "end"}[match["hedge2"]] if side == "mid" else side
    return Parsed(inner.end, Edge(side, inner.expression, hedge=match["noun"] is None))


def _has_edge(expression: Expression, word: str, view: View, match: re.Match[str]) -> bool:
    """Whether a part of the expression can be spoken of so."""
    if isinstance(expression, Range):
        return isinstance(expression.first, Era)
    if isinstance(expression, Shift) and expression.loose:
        if word in ("early", "mid", "late"):
            return " in " in match[0] or " the " in match[0]
        return word not in ("earlier", "later") or " in " in match[0]
    if isinstance(expression, Shift) and expression.unit == "day":
        return word in ("earlier", "later", "early", "late", "rest", "end")
    if isinstance(expression, Clock):
        return word in ("earlier", "later", "early", "late")
    return not isinstance(expression, Until | Stretch)


def from_period_end(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """year-end, month's end."""
    match = PERIOD_END.match(view.low, at)
    if not match:
        return None
    if not match["year"] and not context.ends_phrase(view, match.end()):
        return None
    whole: Expression = (
        Written(int(match["year"])) if match["year"] else Shift(cast(Unit, match["unit"]), 0, loose=True)
    )
    return Parsed(match.end(), Edge("end", whole))


def from_unit(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """week of Oct. 9; three months to June; year ended March 31; over the weekend."""
    match = UNTIL.match(view.low, at)
    if match:
        parsed = _until(view, match, read)
        if parsed:
            return parsed
    match = UNIT_OF.match(view.low, at)
    if match:
        inner = read(view, match.end())
        if inner and isinstance(inner.expression, Written) and inner.expression.day:
            unit = cast(Unit, "weekend" if match["unit"] == "weekend" else "week")
            return Parsed(inner.end, WeekOf(unit, inner.expression))
        if inner and isinstance(inner.expression, Range) and match["unit"] == "weekend":
            return Parsed(inner.end, inner.expression)
    if view.low.startswith("weekend", at) and context.ends_phrase(view, at + len("weekend")):
        before = context.words_before(view, at)[:2]
        if len(before) > 1 and before[0] == "the" and before[1] in ("over", "at", "on", "during"):
            return Parsed(at + len("weekend"), Shift("weekend", 0, loose=True))
    return None


def _until(view: View, match: re.Match[str], read: Read) -> Parsed | None:
    inner = read(view, match.end())
    if not inner:
        return None
    last = inner.expression
    whole = last.of if isinstance(last, Edge) else last
    if not (isinstance(whole, Written) and whole.month) and not isinstance(whole, Within):
        return None
    name = match["unit"]
    if name.startswith("half"):
        return Parsed(inner.end, Until(6, "month", last))
    unit, times = patterns.unit(name)
    count = patterns.number(match["count"]) * times if match["count"] else 1
    if match["count"] and count > 60:
        return None
    if unit == "quarter":
        unit, count = "month", 3 * count
    if unit == "year":
        unit, count = "month", 12 * count
    return Parsed(inner.end, Until(count, cast(Unit, unit), last))
