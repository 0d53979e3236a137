"""Quarters, halves and seasons: "third quarter of 2023", "Q3", "first half", "the spring of 1969"."""

import re
from functools import lru_cache
from typing import cast

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Era, Expression, Fiscal, Parsed, Part, Shift, Unit, Written
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.joints import relative_year
from crosscheck.claims.dates.grammar.patterns import ORDINAL, YEAR
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, not_dates

PART = re.compile(
    rf"(?P<nth>{ORDINAL}|final|last)[ -](?:(?:calendar|fiscal|financial)[ ])?(?P<part>quarter|half)(?![a-z])"
)
"""third quarter, first-half, 2nd half"""

PART_SHORT = re.compile(
    rf"""
    (?: (?P<unit>[qh])(?P<nth>[1-4]) | (?P<nth2>[1-4])(?P<unit2>[qh]) ) (?![a-z])
    (?P<tail> [ ]?[-/,]?[ ]? (?:of[ ])? (?:fy[ ]?|fiscal[ ])?
              (?: (?P<year>{YEAR}) | '?(?P<short>\d\d)(?![\d%a-z]|[.,]\d) ) )?
    """,
    re.VERBOSE,
)
"""Q3 2023, 3Q23, H1"""

OF = re.compile(r"(?:,?[ ](?P<of>of|in|for)[ ](?:the[ ])?|[ ,-][ ]?(?:fiscal[ ])?(?=\d{4}))")
"""What joins a part of a year to its year."""

THE_PERIOD = re.compile(
    r"""
    (?:the[ ])? (?:(?:current|calendar|fiscal|financial|same)[ ])?
    (?P<unit>year|month|week|quarter|decade|century|weekend) (?! [a-z] | [ ]of[ ] | -(?:long|old) )
    """,
    re.VERBOSE,
)
"""the year, after "end of" or "half of"."""

SEASON = re.compile(
    rf"""
    (?P<season>{patterns.alternation(calendar.SEASONS)}) (?![a-z])
    (?: (?: ,?[ ](?:of[ ]|in[ ])? (?P<year>{YEAR}) | ,?[ ](?:of[ ])?'(?P<short>\d\d)(?!\d) )
        (?:[-/]\d\d(?:\d\d)?(?!\d))? )?
    """,
    re.VERBOSE,
)
"""summer 2023, the spring of 1969, winter 2023-24, summer '98"""

MOST = {"quarter": 4, "half": 2}
"""How many of a part a year has."""

GAME_WINDOW = 120
"""Characters on either side in which words of sport make "first half" part of a game: about a sentence."""

GAME_TEXT = 8
"""Different words that may be of sport from which on a text is a report of a game."""

_GAME = re.compile(rf"(?<![a-z])(?:{patterns.by_first_letter(not_dates.GAME_WORDS)})(?![a-z])")
_WEAK_GAME = re.compile(rf"(?<![a-z])(?:{patterns.by_first_letter(not_dates.WEAK_GAME_WORDS)})(?![a-z])")

_BEFORE_SEASON = frozenset({
    "in", "by", "since", "until", "during", "over", "through", "throughout", "before", "after",
})  # fmt: skip
_ARTICLES_OF_SEASON = frozenset({"the", "early", "late", "mid"})
_VERB_TAILS = frozenset({"of", "from", "to", "in", "off", "on"})
"""After "fall" and "spring" these make them verbs or things."""


def period(view: View, at: int, read: Read) -> Parsed | None:
    """Any expression at a place; or "the year" and its like, of the writer's own time."""
    match = THE_PERIOD.match(view.low, at)
    if match:
        return Parsed(match.end(), Shift(cast(Unit, match["unit"]), 0, loose=True))
    return read(view, at + len("the ") if view.low.startswith("the ", at) else at)


def from_ordinal(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """third quarter of 2023; first-half; final quarter of last year."""
    match = PART.match(view.low, at) if not at or view.low[at - 1] != "-" else None
    if not match:
        return None
    unit, last = cast(Unit, match["part"]), match["nth"] in ("final", "last")
    index = MOST[unit] if last else patterns.number(match["nth"])
    if not 1 <= index <= MOST[unit]:
        return None
    year = relative_year(view, match.end())
    if year:
        return Parsed(year[0], Part(unit, index, year[1]))
    of = OF.match(view.low, match.end())
    inner = period(view, of.end(), read) if of else None
    if inner and _is_whole(inner.expression, unit):
        return Parsed(inner.end, Part(unit, index, inner.expression))
    if (of and of["of"] == "of") or last or _of_a_game(view, match.start(), match.end()):
        return None
    return Parsed(match.end(), Part(unit, index))


def _is_whole(expression: Expression, unit: Unit) -> bool:
    """Whether a quarter or half of an expression is a part of it: of a year; halves also of months and eras."""
    match expression:
        case Written(month=month):
            return month is None or unit == "half"
        case Shift(unit=whole):
            return whole in ("year", "decade", "century") or (unit == "half" and whole == "month")
        case Era() | Fiscal():
            return True
    return False


def _of_a_game(view: View, start: int, end: int) -> bool:
    """Whether the part is one of a game: words of sport stand near, or the text is a report of a game."""
    if _reports_game(view.low):
        return True
    begin, stop = max(0, start - GAME_WINDOW), end + GAME_WINDOW
    if _GAME.search(view.low, begin, stop):
        return True
    return len({match[0] for match in _WEAK_GAME.finditer(view.low, begin, stop)}) > 1


@lru_cache(maxsize=1)
def _reports_game(low: str) -> bool:
    """Whether a text reports a game. The last answer is kept: every "first half" of a text asks again."""
    if len({match[0] for match in _GAME.finditer(low)}) > 1:
        return True
    return len({match[0] for match in _WEAK_GAME.finditer(low)}) >= GAME_TEXT


def from_short(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Q3 2023; 3Q23; H1."""
    match = PART_SHORT.match(view.low, at)
    if not match:
        return None
    unit: Unit = "quarter" if "q" in (match["unit"], match["unit2"]) else "half"
    index = int(match["nth"] or match["nth2"])
    if index > MOST[unit]:
        return None
    if match["tail"]:
        year = int(match["year"]) if match["year"] else patterns.full_year(match["short"])
        return Parsed(match.end(), Part(unit, index, Written(year)))
    end = max(match.end("nth"), match.end("unit2"))
    within = relative_year(view, end)
    if within:
        return Parsed(within[0], Part(unit, index, within[1]))
    letter = at if match["unit"] else at + 1
    sure = context.capitalised(view, letter) and (match["unit"] or unit == "quarter")  # "2H" may be two hours
    return Parsed(end, Part(unit, index)) if sure else None


def from_season(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """summer 2023; the spring of 1969; in autumn."""
    match = SEASON.match(view.low, at)
    if not match:
        return None
    index, end = list(calendar.SEASONS).index(match["season"]), match.end()
    if match["year"] or match["short"]:
        year = int(match["year"]) if match["year"] else patterns.full_year(match["short"])
        return Parsed(end, Part("season", index, Written(year)))
    within = relative_year(view, end)
    if within:
        return Parsed(within[0], Part("season", index, within[1]))
    return Parsed(end, Part("season", index)) if _is_season(view, match, strong) else None


def _is_season(view: View, match: re.Match[str], strong: bool) -> bool:
    """Whether a season's name alone is the season: "in the fall", not "fall in love" or "spring water"."""
    at, end, season = match.start(), match.end(), match["season"]
    before = context.words_before(view, at)[:2]
    if not before or view.low[at - 1] != " " or not context.ends_phrase(view, end):
        return False
    if season in ("fall", "spring") and context.word_after(view, end) in _VERB_TAILS:
        return False
    if strong:
        return True
    prepositions = before[1:] if before[0] in _ARTICLES_OF_SEASON else before[:1]
    return bool(_BEFORE_SEASON.intersection(prepositions)) and (season != "fall" or before[0] == "the")
