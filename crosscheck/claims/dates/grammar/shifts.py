"""Dates counted from another: "four years ago", "a year earlier", "three days before Christmas", "the day before"."""

import re
from typing import cast

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Clock, Expression, Offset, Parsed, SamePeriod, Shift, Unit, Written
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.daytimes import is_day
from crosscheck.claims.dates.grammar.patterns import NUMBER, UNIT, YEAR
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar
from crosscheck.lexicon.grammar import CONJUNCTIONS

AGO = re.compile(
    rf"""
    (?: (?P<half>half)[ ]an?[ ]
      | (?P<number>{NUMBER}) (?P<andhalf>[ ]and[ ]a[ ]half|[ ]1/2|\.5)? [ -] )
    (?P<unit>{UNIT}) (?P<andhalf2>[ ]and[ ]a[ ]half)?
    (?: '?s?[ ]time(?![a-z])
      | [ ] (?P<way> ago | earlier | later | before | previously | hence | from[ ](?:now|today) | prior | afterwards?
                   | on[ ]from ) (?![a-z]) )
    """,
    re.VERBOSE,
)
"""four years ago, a year earlier, two weeks from now, two weeks' time"""

OFFSET = re.compile(
    rf"(?P<number>{NUMBER})[ -](?P<unit>days?|weeks?|fortnight)[ ](?P<way>before|after|ahead[ ]of)[ ](?=[a-z\d])"
)
"""three days before (Christmas), a week after (the May 5 vote)"""

BESIDE = re.compile(
    r"""
    (?P<unit>day|night|morning|evening|week|weekend|month|year) [ ] (?P<way>before|after|earlier|later)
    (?P<deictic>[ ](?:yesterday|tomorrow|last|next))? (?![a-z])
    """,
    re.VERBOSE,
)
"""the day before, the week after; the day before yesterday, the year before last"""

SAME_PERIOD = re.compile(
    rf"""
    (?:same|corresponding|comparable|equivalent) [ ] (?:three-month[ ]|six-month[ ]|nine-month[ ])?
    (?P<unit>period|quarter|month|half|time) [ ,]{{1,2}}
    (?: (?:of|in)[ ](?P<year>{YEAR})
      | (?:of[ ]|in[ ]|the[ ])?(?P<which>last|previous|prior)[ ]year
      | (?:a|one)[ ]year[ ](?:ago|earlier|before) ) (?![a-z])
    """,
    re.VERBOSE,
)
"""the same period last year; the corresponding quarter of 2022"""

YEAR_AGO = re.compile(
    r"(?:a[ ])?(?P<unit>year|month|week)-(?:ago|earlier)(?:[ ](?P<period>period|quarter|month|half))?(?![a-z])"
)
"""the year-earlier quarter, a year-ago level"""

MOST = 5_000
"""Units: nobody counts farther back to a date."""

_BACK = frozenset({"ago", "earlier", "before", "previously", "prior"})
_FROM_TODAY = frozenset({"ago", "hence", "from now", "from today"})
_HALVES: dict[str, tuple[Unit, int]] = {
    "month": ("day", 15),
    "week": ("day", 3),
    "day": ("day", 0),
    "hour": ("hour", 0),
}
"""Half a unit in a finer one."""

_YEARS = {"decade": 10, "century": 100}

_NEW_CLAUSE = CONJUNCTIONS | {"in", "at", "on", "by", "to", "he", "she", "it", "they", "we", "i"}
"""Words that may follow "the day before" where it stands alone: what it is measured from would be a noun phrase."""


def from_count(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """four years ago; a day earlier; two and a half years later; in two weeks' time."""
    match = AGO.match(view.low, at)
    if not match:
        return None
    way = match["way"] or "hence"
    if way not in _FROM_TODAY and not _stands_alone(view, match.end(), way):
        return None
    unit, count = _amount(match)
    if count > MOST:
        return None
    return Parsed(match.end(), Shift(unit, -count if way in _BACK else count, nearby=way not in _FROM_TODAY))


def _amount(match: re.Match[str]) -> tuple[Unit, int]:
    """How many of which unit: a decade is ten years, half a year six months."""
    name, times = patterns.unit(match["unit"])
    unit = cast(Unit, name)
    if name in _YEARS:
        unit, times = "year", _YEARS[name]
    if match["half"]:
        if unit != "year":
            return _HALVES.get(unit, (unit, 0))
        return ("year", times // 2) if times > 1 else ("month", 6)
    count = patterns.number(match["number"]) * times
    if unit == "year" and (match["andhalf"] or match["andhalf2"]):
        return "month", count * 12 + 6
    return unit, count


def _stands_alone(view: View, at: int, way: str) -> bool:
    """Whether nothing follows that the words are measured from ("two days before the vote", "earlier than usual")."""
    after = context.word_after(view, at)
    if way in ("earlier", "later"):
        return after != "than"
    return after in _NEW_CLAUSE or (not after and not view.low[at : at + 2].strip().isalnum())


def from_offset(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """three days before Christmas; two weeks after May 13."""
    match = OFFSET.match(view.low, at)
    inner = read(view, match.end()) if match else None
    if not match or not inner or not is_day(inner.expression) or isinstance(inner.expression, Shift):
        return None
    unit, times = patterns.unit(match["unit"])
    days = patterns.number(match["number"]) * times * (7 if unit == "week" else 1)
    return Parsed(inner.end, Offset(days if match["way"] == "after" else -days, inner.expression))


def from_beside(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """the day before yesterday; the year before last; the night before."""
    match = BESIDE.match(view.low, at)
    if not match:
        return None
    name, step = match["unit"], -1 if match["way"] in ("before", "earlier") else 1
    unit: Unit = cast(Unit, name) if name in ("week", "weekend", "month", "year") else "day"
    suffix = calendar.DAY_PARTS.get(name, "")
    word = (match["deictic"] or "").strip()
    if word:
        fits = (word in ("yesterday", "last")) == (step < 0)
        return Parsed(match.end(), _at(Shift(unit, 2 * step), suffix)) if fits else None
    if context.word_before(view, at) != "the" or not _stands_alone(view, match.end(), "before"):
        return None
    return Parsed(match.end(), _at(Shift(unit, step, nearby=True), suffix))


def _at(day: Expression, suffix: str) -> Expression:
    return Clock(suffix, day) if suffix else day


def from_same_period(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """The period spoken of in another year: "the same quarter of 2024", "the same time last year"."""
    match = SAME_PERIOD.match(view.low, at)
    if not match:
        return None
    unit = "" if match["unit"] in ("period", "time") else match["unit"]
    if match["year"]:
        return Parsed(match.end(), SamePeriod(unit, Written(int(match["year"]))))
    return Parsed(match.end(), SamePeriod(unit, Shift("year", -1, nearby=match["which"] in ("previous", "prior"))))


def from_year_ago(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """the year-earlier quarter; a year-ago level."""
    match = YEAR_AGO.match(view.low, at)
    if not match:
        return None
    if match["unit"] == "year" and match["period"]:
        return Parsed(match.end(), SamePeriod(match["period"].replace("period", ""), Shift("year", -1)))
    return Parsed(match.end(), Shift(cast(Unit, match["unit"]), -1, nearby=True))
