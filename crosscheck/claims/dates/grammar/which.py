"""A word like "last" and a name: "last week", "this past weekend", "the same day", "next Friday", "that night"."""

import re
from typing import cast

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Clock, Holiday, Parsed, Part, Shift, Unit, Weekday, Which, Written
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.patterns import DAY_PART, FULL_WEEKDAY
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, holidays

WHICH = re.compile(
    rf"""
    (?P<which>last|this|next|previous|preceding|following|coming|same|that|current)
    [ ] (?: (?P<more>{patterns.alternation(calendar.BETWEEN_WHICH_AND_NAME)})[ ] )?
    (?: (?P<unit>day|week|weekend|month|quarter|year|decade|century)(?![a-z])
      | (?P<part>{DAY_PART})
      | (?P<weekday>{FULL_WEEKDAY})
      | (?P<month>{patterns.alternation(calendar.MONTHS)})(?![a-z])
      | (?P<holiday>{patterns.alternation(holidays.HOLIDAYS)})(?![a-z])
      | (?P<season>{patterns.alternation(calendar.SEASONS)})(?![a-z]) )
    """,
    re.VERBOSE,
)
"""last week, this past weekend, the same day, next Friday, last October, that night"""

TOWARD = {
    "last": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "same": 0, "that": 0, "next": 1, "coming": 1,
    "following": 1,
}  # fmt: skip
"""Units to go from the reference."""

FROM_NEARBY = frozenset({"previous", "preceding", "following", "same", "that"})
"""Words that look from a date mentioned before."""

_NAMED: dict[str, Which] = {
    "last": "last", "this": "this", "current": "this", "next": "next", "coming": "next", "same": "same",
    "that": "same", "previous": "previous", "preceding": "previous", "following": "following",
}  # fmt: skip

_LENGTHS = frozenset({"day", "month", "year", "decade", "century"})
"""With "the", "last" and "next" make these a length of time ("over the last year"), which is a quantity."""

_BACK, _ON = frozenset({"past", "last", "previous"}), frozenset({"coming", "next"})
_OWNERS = frozenset({"its", "his", "her", "their", "my", "your", "our"})
_NEEDS_ARTICLE = frozenset({"same", "following", "coming"})
_ARTICLES = frozenset({"the", "that", "this", "very"})
_QUOTES_BEFORE, _QUOTES_AFTER = frozenset('"“'), frozenset('",”')


def from_which(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """A word like "last" and the name of a unit, a weekday, a month, a season or a holiday."""
    match = WHICH.match(view.low, at)
    which = _direction(match["which"], match["more"]) if match else None
    if not match or not which:
        return None
    before = context.word_before(view, at)
    if (which in _NEEDS_ARTICLE and before not in _ARTICLES) or _is_title(view, at, match.end(), before):
        return None
    start = at - len(before) - 1 if which == "same" else -1
    if match["unit"]:
        return _unit(match, which, before, start)
    if match["part"]:
        return _part_of_day(match, which, start)
    if match["month"]:
        return _month(view, match, _NAMED[which], start, read)
    return _name(view, match, _NAMED[which], start)


def _direction(which: str, more: str | None) -> str | None:
    """The word that decides: "this past" is "last", "this coming" is "next"; None for "the last past"."""
    if which == "this" and more in _BACK:
        return "last"
    if which == "this" and more in _ON:
        return "next"
    return None if which in ("last", "next") and more in _BACK | _ON else which


def _is_title(view: View, start: int, end: int, before: str) -> bool:
    """Whether the words are a programme's or a film's name: capitalised in quotes, or within plain prose."""
    if not all(word[0].isupper() and not word.isupper() for word in view.text[start:end].split()):
        return False
    if view.text[start - 1 : start] in _QUOTES_BEFORE and view.text[end : end + 1] in _QUOTES_AFTER:
        return bool(start)
    return before.isalpha() and not context.capitalised(view, start - 1 - len(before))


def _unit(match: re.Match[str], which: str, before: str, start: int) -> Parsed | None:
    """last week; the same day; the next day. "the last year" and "its last quarter" are no dates."""
    unit = cast(Unit, match["unit"])
    if which == "next" and unit == "day" and before == "the" and not match["more"]:
        return Parsed(match.end(), Shift("day", 1, nearby=True))
    if which in ("last", "next") and (unit == "day" or (before == "the" and unit in _LENGTHS)):
        return None
    if (which == "next" and before == "the" and unit == "week") or (which == "last" and before in _OWNERS):
        return None
    return Parsed(match.end(), Shift(unit, TOWARD[which], which in FROM_NEARBY), start)


def _part_of_day(match: re.Match[str], which: str, start: int) -> Parsed | None:
    """this morning; last night; that evening; the next morning."""
    part = match["part"]
    if which == "last" and part not in ("night", "evening"):
        return None
    nearby = which in FROM_NEARBY or which == "next"
    return Parsed(match.end(), Clock(calendar.DAY_PARTS[part], Shift("day", TOWARD[which], nearby)), start)


def _name(view: View, match: re.Match[str], which: Which, start: int) -> Parsed | None:
    """last Friday; next Christmas; this summer."""
    end = match.end()
    if match["weekday"]:
        return Parsed(end, Weekday(patterns.weekday(match["weekday"]), which), start)
    if match["holiday"]:
        return Parsed(end, Holiday(holidays.HOLIDAYS[match["holiday"]], None, which), start)
    if match["which"] == "that" and match["season"] == "fall" and not context.ends_phrase(view, end):
        return None
    return Parsed(end, Part("season", list(calendar.SEASONS).index(match["season"]), None, which), start)


def _month(view: View, match: re.Match[str], which: Which, start: int, read: Read) -> Parsed | None:
    """last October; last October 11; next May; "this May 18, 2017" is that day."""
    at = match.start("month")
    if match["month"] in calendar.MONTHS_LIKE_WORDS and not context.capitalised(view, at):
        return None
    inner = read(view, at)
    if inner is None:
        return Parsed(match.end(), Written(None, patterns.month(match["month"]), None, None, which), start)
    date = inner.expression
    if isinstance(date, Written) and date.year is None:
        return Parsed(inner.end, Written(None, date.month, date.day, date.weekday, which), start)
    return Parsed(inner.end, date, at)
