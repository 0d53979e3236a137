"""Days with a name: "today", "yesterday morning", "overnight", "Christmas Day", "Labor Day weekend 2021"."""

import re

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import Clock, Holiday, Parsed, Shift, WeekOf, Within, Written
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.joints import relative_year
from crosscheck.claims.dates.grammar.patterns import DAY_PART, YEAR
from crosscheck.claims.dates.grammar.reading import Read
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, holidays, not_dates

DEICTIC = re.compile(
    rf"(?P<word>{patterns.alternation(calendar.DEICTIC_DAYS)})(?:(?:'s)?[ ](?P<part>{DAY_PART}))?(?![a-z])"
)
"""today, yesterday morning, overnight"""

THEN_DATE = re.compile(r"(?:,[ ]|[ ](?P<open>\())(?=[a-z\d])")
"""After such a word: ", (October 24, 2017)", " ((Tuesday, 5 May))"."""

HOLIDAY = re.compile(
    rf"(?P<name>{patterns.alternation(holidays.HOLIDAYS)})(?![a-z])(?:(?:,?[ ]|,?[ ]of[ ])(?P<year>{YEAR}))?"
)
"""Christmas Day, New Year's Eve 2019"""

WEEKEND = re.compile(rf"[ ]weekend(?![a-z])(?:,?[ ](?:of[ ])?(?P<year>{YEAR}))?")
"""After a holiday: " weekend", " weekend 2021"."""

_AFTER_OVERNIGHT = frozenset({
    "and", "into", "by", "in", "on", "to", "at", "from", "after", "with", "as", "for", "the", "when", "while", "but",
    "through",
})  # fmt: skip
"""Words that may follow "overnight" where it is a time: before a noun it only describes ("an overnight train")."""

_BEFORE_FIGURATIVE = frozenset({
    "an", "the", "a", "become", "became", "almost", "nearly", "practically", "virtually",
})  # fmt: skip

_BEFORE_WEAK_HOLIDAY = frozenset({"before", "after", "by", "since", "until", "at", "on", "till", "over"})


def from_deictic(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """yesterday, today (October 24), tomorrow night, tonight, overnight."""
    match = DEICTIC.match(view.low, at)
    if not match or _is_title(view, match):
        return None
    word, end = match["word"], match.end()
    if word == "overnight" and not _is_night(view, at, end):
        return None
    dated = _dated(view, end, read)
    if dated:
        return dated
    days, suffix = calendar.DEICTIC_DAYS[word]
    if word == "overnight":
        return Parsed(end, Shift("day", days, suffix=suffix))
    suffix = calendar.DAY_PARTS[match["part"]] if match["part"] else suffix
    return Parsed(end, Clock(suffix, Shift("day", days)) if suffix else Shift("day", days))


def _dated(view: View, end: int, read: Read) -> Parsed | None:
    """The date written after "today", which says it better."""
    join = THEN_DATE.match(view.low, end)
    inner = read(view, join.end()) if join else None
    if not join or not inner or not isinstance(inner.expression, Written) or not inner.expression.day:
        return None
    closed = bool(join["open"]) and view.low[inner.end : inner.end + 1] == ")"
    return Parsed(inner.end + closed, inner.expression)


def _is_title(view: View, match: re.Match[str]) -> bool:
    """Whether the word is in a name: "USA Today", "the Tonight Show"."""
    at, end = match.start(), match.end()
    if match["word"] not in ("today", "tonight") or not context.capitalised(view, at):
        return False
    before = context.word_before(view, at)
    if before in not_dates.TITLE_BEFORE_TODAY:
        return True
    shouted = view.text[at:end].isupper()
    return bool(before) and not shouted and context.word_after(view, end) in not_dates.TITLE_AFTER_TODAY


def _is_night(view: View, at: int, end: int) -> bool:
    """Whether "overnight" tells when, not how fast or what kind."""
    after = context.word_after(view, end)
    return (not after or after in _AFTER_OVERNIGHT) and context.word_before(view, at) not in _BEFORE_FIGURATIVE


def from_holiday(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Christmas Day, New Year's Eve 2019, before Easter, Labor Day weekend."""
    match = HOLIDAY.match(view.low, at)
    if not match or view.text[at : match.end()].islower():
        return None
    name, year = match["name"], int(match["year"]) if match["year"] else None
    rule = holidays.HOLIDAYS[name]
    weekend = WEEKEND.match(view.low, match.end())
    if weekend:
        return Parsed(
            weekend.end(), WeekOf("weekend", Holiday(rule, int(weekend["year"]) if weekend["year"] else year))
        )
    if year is not None:
        return Parsed(match.end(), Holiday(rule, year))
    if name in holidays.WEAK_HOLIDAYS and not strong and not _is_day(view, at, match.end()):
        return None
    within = relative_year(view, match.end())
    return Parsed(within[0], Within(Holiday(rule), within[1])) if within else Parsed(match.end(), Holiday(rule))


def _is_day(view: View, at: int, end: int) -> bool:
    """Whether "Christmas" is the day: after a word like "before", with no noun after it."""
    return context.word_before(view, at) in _BEFORE_WEAK_HOLIDAY and context.ends_phrase(view, end)
