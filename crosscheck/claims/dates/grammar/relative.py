"""Dates told from another date: "last week", "four years ago", "a year earlier", "the same day", "yesterday"."""

import re
from typing import cast

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import (
    Clock,
    Expression,
    Holiday,
    Offset,
    Parsed,
    Part,
    SamePeriod,
    Shift,
    Unit,
    Weekday,
    WeekOf,
    Which,
    Within,
    Written,
)
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.clock import is_day
from crosscheck.claims.dates.grammar.patterns import DAY_PART, FULL_WEEKDAY, NUMBER, UNIT
from crosscheck.claims.dates.grammar.written import Read, relative_year
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, holidays, not_dates
from crosscheck.lexicon.grammar import CONJUNCTIONS

_MONTH_NAME = patterns.alternation(calendar.MONTHS)
_SEASON = patterns.alternation(calendar.SEASONS)
_HOLIDAY = patterns.alternation(holidays.HOLIDAYS)

WHICH = re.compile(
    rf"""
    (?P<which>last|this|next|previous|preceding|following|coming|same|that|current|past)
    [ ] (?: (?P<more>past|last|coming|next|same|very|calendar|fiscal|financial|school|academic|full|whole|entire|previous)[ ] )?
    (?: (?P<unit>day|week|weekend|month|quarter|year|decade|century)(?![a-z])
      | (?P<part>{DAY_PART}) | (?P<weekday>{FULL_WEEKDAY}) | (?P<month>{_MONTH_NAME})(?![a-z])
      | (?P<holiday>{_HOLIDAY})(?![a-z]) | (?P<season>{_SEASON})(?![a-z]) )
    """,
    re.VERBOSE,
)
"""last week, this past weekend, the same day, next Friday, last October, that night"""

AGO = re.compile(
    rf"""
    (?: (?P<half>half)[ ](?:a[ ]|an[ ])
      | (?P<number>{NUMBER}) (?P<andhalf>[ ]and[ ]a[ ]half|[ ]1/2|\.5)? [ -] )
    (?P<unit>{UNIT}) (?P<andhalf2>[ ]and[ ]a[ ]half)?
    (?: '?[ ]time(?![a-z]) | 's[ ]time(?![a-z]) |
    [ ] (?P<way>ago|earlier|later|before|previously|hence|from[ ]now|from[ ]today|prior|afterwards?|on[ ]from)(?![a-z]) )
    """,
    re.VERBOSE,
)
"""four years ago, a year earlier, two weeks from now, two weeks' time"""

BESIDE = re.compile(
    r"(?P<unit>day|night|morning|evening|week|weekend|month|year)[ ](?P<way>before|after|earlier|later)(?P<deictic>[ ](?:yesterday|tomorrow|last|next))?(?![a-z])"
)
"""the day before, the week after; the day before yesterday, the year before last"""

AGO_ADJECTIVE = re.compile(
    r"(?:a[ ])?(?P<unit>year|month|week)-(?:ago|earlier)(?:[ ](?P<period>quarter|period|month|half))?(?![a-z])"
)
"""the year-ago quarter"""

SAME_PERIOD = re.compile(
    rf"""
    (?:same|corresponding|comparable|equivalent) [ ] (?:three-month[ ]|six-month[ ]|nine-month[ ])?
    (?P<unit>period|quarter|month|half|time) [ ,]+
    (?: (?:of|in)[ ](?P<year>{patterns.YEAR}) | (?:of[ ]|in[ ]|the[ ])?(?P<which>last|previous|prior)[ ]year
      | (?P<ago>a|one)[ ]year[ ](?:ago|earlier|before) ) (?![a-z])
    """,
    re.VERBOSE,
)
"""the same period last year; the corresponding quarter of 2022"""

YEAR_EARLIER = re.compile(r"(?:a[ ])?year-(?:ago|earlier)[ ](?P<unit>period|quarter|month|half)(?![a-z])")
"""the year-earlier quarter"""


def from_same_period(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """The period spoken of in another year: "the same quarter of 2024", "the year-ago period"."""
    match = SAME_PERIOD.match(view.low, at)
    if not match:
        match = YEAR_EARLIER.match(view.low, at)
        if not match:
            return None
        return Parsed(match.end(), SamePeriod(match["unit"].replace("period", ""), Shift("year", -1)))
    unit = match["unit"] if match["unit"] not in ("period", "time") else ""
    if match["year"]:
        return Parsed(match.end(), SamePeriod(unit, Written(int(match["year"]))))
    return Parsed(match.end(), SamePeriod(unit, Shift("year", -1, nearby=match["which"] in ("previous", "prior"))))


DEICTIC = re.compile(
    rf"(?P<word>{patterns.alternation(calendar.DEICTIC_DAYS)})(?:(?:'s)?[ ](?P<part>{DAY_PART}))?(?![a-z])"
)

HOLIDAY = re.compile(rf"(?P<name>{_HOLIDAY})(?![a-z])(?:(?:,?[ ]|,?[ ]of[ ])(?P<year>{patterns.YEAR}))?")

_HOLIDAY_WEEKEND = re.compile(rf"[ ]weekend(?![a-z])(?:,?[ ](?:of[ ])?(?P<year>{patterns.YEAR}))?")

_TOWARD = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "preceding": -1,
    "this": 0,
    "current": 0,
    "same": 0,
    "that": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}
_FROM_NEARBY = frozenset({"previous", "preceding", "following", "same", "that"})
_WHICH_NAME: dict[str, Which] = {
    "last": "last", "past": "last", "this": "this", "current": "this", "next": "next", "coming": "next", "same": "same", "that": "same",
    "previous": "previous", "preceding": "previous", "following": "following",
}  # fmt: skip
_SPANS = frozenset({"day", "month", "year", "decade", "century"})
"""With "the", "last" and "next" make these a length of time ("over the last year"), which is a quantity."""


def from_which(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """A word like "last" and the name of a unit, a weekday, a month, a season or a holiday."""
    match = WHICH.match(view.low, at)
    if not match:
        return None
    which, more = match["which"], match["more"]
    if which == "past" or (which == "this" and more in ("past", "last", "previous")):
        if which == "past":
            return None
        which = "last"
    elif which in ("this", "the") and more in ("coming", "next"):
        which = "next"
    elif which in ("last", "next") and more in ("past", "last", "next", "coming"):
        return None
    before = context.word_before(view, at)
    if which in ("same", "following", "coming") and before not in ("the", "that", "this", "very"):
        return None
    start = at - len(before) - 1 if which == "same" else -1
    if _is_title(view, at, match.end()):
        return None
    if match["unit"]:
        return _unit(view, match, which, before, start)
    return _name(view, match, which, before, start, read)


def _is_title(view: View, start: int, end: int) -> bool:
    """Whether the words are a programme's or a film's name: capitalised in quotes, or within plain prose."""
    if not all(word[0].isupper() and not word.isupper() for word in view.text[start:end].split()):
        return False
    quoted = view.text[max(0, start - 1) : start] in ('"', "“") and view.text[end : end + 1] in (",", '"', "”")
    return quoted or (
        context.word_before(view, start).isalpha()
        and view.text[start - 2].islower()
        and not _capital_before(view, start)
    )


def _capital_before(view: View, at: int) -> bool:
    """Whether the word before a place begins with a capital, as in a headline."""
    return context.capitalised(view, at - 1 - len(context.word_before(view, at)))


def _unit(view: View, match: re.Match[str], which: str, before: str, start: int) -> Parsed | None:
    unit = cast(Unit, match["unit"])
    if which in ("last", "next") and before == "the" and unit in _SPANS:
        if not (which == "next" and unit == "day"):
            return None
        return Parsed(match.end(), Shift("day", 1, nearby=True))
    if which == "next" and before == "the" and unit == "week":
        return None
    if (which in ("last", "next") and unit == "day") or (
        which in ("this", "current") and unit in ("day", "century", "decade") and match["more"]
    ):
        return None
    if which == "last" and before in ("its", "his", "her", "their", "my", "your", "our"):
        return None
    nearby = which in _FROM_NEARBY or (which == "next" and unit == "day")
    return Parsed(match.end(), Shift(unit, _TOWARD[which], nearby), start)


def _name(view: View, match: re.Match[str], which: str, before: str, start: int, read: Read) -> Parsed | None:
    end, named = match.end(), _WHICH_NAME[which]
    if match["part"]:
        part = match["part"]
        if which in ("next", "following") or (which == "last" and part != "night" and part != "evening"):
            return (
                Parsed(end, Clock(calendar.DAY_PARTS[part], Shift("day", 1, nearby=True))) if which != "last" else None
            )
        nearby = which in _FROM_NEARBY
        return Parsed(
            end, Clock(calendar.DAY_PARTS[part], Shift("day", _TOWARD[which] if which != "this" else 0, nearby)), start
        )
    if match["weekday"]:
        return Parsed(end, Weekday(patterns.weekday(match["weekday"]), named), start)
    if match["month"]:
        return _month(view, match, named, start, read)
    if match["holiday"]:
        return Parsed(end, Holiday(holidays.HOLIDAYS[match["holiday"]], None, named), start)
    if which == "that" and match["season"] == "fall" and not context.ends_phrase(view, end):
        return None
    return Parsed(end, Part("season", list(calendar.SEASONS).index(match["season"]), None, named), start)


def _month(view: View, match: re.Match[str], named: Which, start: int, read: Read) -> Parsed | None:
    """last October; last October 11; next May."""
    if match["month"] in calendar.MONTHS_LIKE_WORDS and not context.capitalised(view, match.start("month")):
        return None
    inner = read(view, match.start("month"))
    if inner and isinstance(inner.expression, Written) and inner.expression.year is None:
        written = inner.expression
        return Parsed(inner.end, Written(None, written.month, written.day, written.weekday, named), start)
    if inner:
        return Parsed(inner.end, inner.expression, match.start("month"))
    return Parsed(match.end(), Written(None, patterns.month(match["month"]), None, None, named), start)


def from_count(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """four years ago, a day earlier, two weeks later."""
    match = AGO.match(view.low, at)
    if not match:
        return None
    unit, times = patterns.unit(match["unit"])
    if unit in ("decade", "century"):
        unit, times = "year", 10 if unit == "decade" else 100
    way = match["way"] or "hence"
    if way in ("earlier", "later", "before", "prior", "on from") and not _stands_alone(view, match.end(), way):
        return None
    half = bool(match["andhalf"] or match["andhalf2"])
    count = 0 if match["half"] else patterns.number(match["number"]) * times
    if match["half"] or half:
        finer = {"month": ("day", 15), "hour": ("hour", 0), "day": ("day", 0), "week": ("day", 3)}
        if unit == "year" and (half or times == 1):
            unit, count = "month", count * 12 + 6
        elif match["half"]:
            unit, count = ("year", times // 2) if unit == "year" else finer.get(unit, (unit, 0))
    back = way in ("ago", "earlier", "before", "previously", "prior")
    nearby = way in ("earlier", "later", "before", "prior", "afterward", "afterwards", "on from", "previously")
    if count > 5000:
        return None
    return Parsed(match.end(), Shift(cast(Unit, unit), -count if back else count, nearby))


_NEW_CLAUSE = CONJUNCTIONS | {"in", "at", "on", "by", "to", "he", "she", "it", "they", "we", "i"}
"""Words that may follow "the day before" where it stands alone: what is measured from would be a noun phrase."""


def _stands_alone(view: View, at: int, way: str) -> bool:
    """Whether nothing follows that the words are measured from ("two days before the vote", "earlier than usual")."""
    after = context.word_after(view, at)
    if way in ("earlier", "later"):
        return after != "than"
    if way == "prior" and after == "to":
        return False
    return after in _NEW_CLAUSE or not (
        view.low[at : at + 2].strip() and (view.low[at] == " " or view.low[at].isalnum())
    )


OFFSET = re.compile(
    rf"(?P<number>{NUMBER})[ -](?P<unit>days?|weeks?|fortnight)[ ](?P<way>before|after|ahead[ ]of)[ ](?=[a-z\d])"
)
"""three days before (Christmas), a week after (the May 5 vote)"""


def from_offset(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """three days before Christmas, two weeks after May 13."""
    match = OFFSET.match(view.low, at)
    inner = read(view, match.end()) if match else None
    if not match or not inner or not is_day(inner.expression) or isinstance(inner.expression, Shift):
        return None
    unit, times = patterns.unit(match["unit"])
    count = patterns.number(match["number"]) * times * (7 if unit == "week" else 1)
    return Parsed(inner.end, Offset(count if match["way"] == "after" else -count, inner.expression))


def from_beside(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """the day before yesterday, the year before last; the day before."""
    match = BESIDE.match(view.low, at)
    if not match:
        return None
    unit, step = match["unit"], -1 if match["way"] in ("before", "earlier") else 1
    calendar_unit = cast(Unit, unit if unit in ("week", "month", "year", "weekend") else "day")
    suffix = calendar.DAY_PARTS.get(unit, "")
    word = (match["deictic"] or "").strip()
    if word:
        if (word in ("yesterday", "last")) != (step < 0):
            return None
        return Parsed(match.end(), _part(Shift(calendar_unit, 2 * step), suffix))
    if context.word_before(view, at) != "the" or not _stands_alone(view, match.end(), "before"):
        return None
    return Parsed(match.end(), _part(Shift(calendar_unit, step, nearby=True), suffix))


def _part(day: Expression, suffix: str) -> Expression:
    return Clock(suffix, day) if suffix else day


def from_ago_adjective(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """the year-ago quarter."""
    match = AGO_ADJECTIVE.match(view.low, at)
    if not match:
        return None
    return Parsed(match.end(), Shift(cast(Unit, match["unit"]), -1, nearby=True))


_SAME_DAY_WRITTEN = re.compile(r"(?:,[ ]|[ ]\()(?=[a-z\d])")
"""today, (October 24, 2017); yesterday ((Tuesday, 5 May))"""

_AFTER_OVERNIGHT = frozenset(
    {
        "and",
        "into",
        "by",
        "in",
        "on",
        "to",
        "at",
        "from",
        "after",
        "with",
        "as",
        "for",
        "the",
        "when",
        "while",
        "but",
        "through",
    }
)


def from_deictic(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """yesterday, today, tomorrow night, tonight, overnight."""
    match = DEICTIC.match(view.low, at)
    if not match:
        return None
    word, end = match["word"], match.end()
    after, before = context.word_after(view, end), context.word_before(view, at)
    if word in ("today", "tonight") and context.capitalised(view, at):
        if before in not_dates.TITLE_BEFORE_TODAY or (
            after in not_dates.TITLE_AFTER_TODAY and before and not view.text[at:end].isupper()
        ):
            return None
    if word == "overnight" and (
        (after and after not in _AFTER_OVERNIGHT)
        or before in ("an", "the", "a", "become", "became", "almost", "nearly", "practically", "virtually")
    ):
        return None
    days, suffix = calendar.DEICTIC_DAYS[word]
    written = _SAME_DAY_WRITTEN.match(view.low, end)
    if written:
        inner = read(view, written.end())
        if inner and isinstance(inner.expression, Written) and inner.expression.day:
            return Parsed(
                inner.end + (view.low[inner.end : inner.end + 1] == ")" and "(" in written[0]), inner.expression
            )
    if word == "overnight":
        return Parsed(end, Shift("day", 0, suffix=suffix))
    if match["part"]:
        suffix = calendar.DAY_PARTS[match["part"]]
    return Parsed(end, Clock(suffix, Shift("day", days)) if suffix else Shift("day", days))


def from_holiday(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Christmas Day, New Year's Eve 2019, before Easter."""
    match = HOLIDAY.match(view.low, at)
    if not match or view.text[at : match.end()].islower():
        return None
    weekend = _HOLIDAY_WEEKEND.match(view.low, match.end())
    if weekend:
        year = int(weekend["year"]) if weekend["year"] else None
        return Parsed(weekend.end(), WeekOf("weekend", Holiday(holidays.HOLIDAYS[match["name"]], year)))
    name, year = match["name"], int(match["year"]) if match["year"] else None
    before = context.word_before(view, at)
    if name in holidays.WEAK_HOLIDAYS and not strong and year is None:
        if before not in (
            "before",
            "after",
            "by",
            "since",
            "until",
            "at",
            "on",
            "till",
            "over",
        ) or not context.ends_phrase(view, match.end()):
            return None
    if year is None:
        within = relative_year(view, match.end())
        if within:
            return Parsed(within[0], Within(Holiday(holidays.HOLIDAYS[name]), within[1]))
    return Parsed(match.end(), Holiday(holidays.HOLIDAYS[name], year))
