"""Dates written out: "October 11, 2023", "11-13 Oct", "Tuesday, 10 October", "11/10/2023", "2023-10-11", "May 2023"."""

import re
from collections.abc import Callable

from crosscheck.claims.dates import context
from crosscheck.claims.dates.expressions import (
    Clock,
    Expression,
    Numeric,
    Parsed,
    Range,
    Shift,
    Weekday,
    Which,
    Within,
    Written,
)
from crosscheck.claims.dates.grammar import patterns
from crosscheck.claims.dates.grammar.patterns import DAY, DAY_PART, MONTH, NOT_A_COUNT, WEEKDAY, YEAR
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import calendar, not_dates

Read = Callable[[View, int], Parsed | None]
"""Reads any expression at a place: how forms hold other forms."""

_YEAR_TAIL = rf"""
    (?: (?: [ ]?,[ ]? | [ ](?:of[ ]|in[ ])? | - | / ) (?P<year>{YEAR}) (?! -(?!{patterns.MONTH_HEAD})[a-z] )
      | [ ]?,?[ ]?'(?P<short>\d\d)(?!\d) )?
"""

MONTH_DAY = re.compile(
    rf"""
    (?P<month>{MONTH}) (?: [ ]{{0,2}} (?:the[ ])? | - | / ) (?P<day>{DAY}) {NOT_A_COUNT}
    (?: (?: [ ]?(?P<link>[-&/])[ ]? | [ ](?P<word>to|and|or|until|till|through|thru)[ ](?:the[ ])? )
        (?P<day2>{DAY}) {NOT_A_COUNT} )?
    {_YEAR_TAIL}
    """,
    re.VERBOSE,
)
"""October 11, 2023; Oct. 11-13; October12; Oct 11 and 12"""

MONTH_YEAR = re.compile(
    rf"(?P<month>{MONTH})(?:(?:[ ]?,[ ]?|[ ](?:of[ ]|in[ ])?|-|/|)(?P<year>{YEAR})(?!-[a-z])|[ ]?'(?P<short>\d\d)(?!\d))"
)
"""October 2023; Oct. '23; October of 2023"""

MONTH_ALONE = re.compile(rf"(?P<month>{MONTH})")

DAY_MONTH = re.compile(
    rf"""
    (?P<day>{DAY})
    (?: (?: [ ]?(?P<link>[-&/])[ ]? | [ ](?P<word>to|and|or|until|till|through|thru)[ ](?:the[ ])? ) (?P<day2>{DAY}) )?
    (?: [ ]{{0,2}} | [ ]of[ ] | - | / | \.[ ]? ) (?P<month>{MONTH}) {_YEAR_TAIL}
    """,
    re.VERBOSE,
)
"""11 October 2023; 11th of October; 11-13 Oct; 12October"""

YEAR_FIRST = re.compile(
    r"(?P<year>(?:1[5-9]|20|21)\d\d)(?P<mark>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=mark)(?P<day>3[01]|[12]\d|0?[1-9])(?!\d|-\d)(?:[t ](?P<time>[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:z(?![a-z])|[+-]\d\d:?\d\d)?)?"
)
"""2023-10-11; 2023/10/11"""

YEAR_NAME_DAY = re.compile(
    rf"(?P<year>(?:1[5-9]|20|21)\d\d)(?P<mark>[-/ ])(?P<month>{MONTH})(?P=mark)(?P<day>{DAY}){NOT_A_COUNT}"
)
"""2023-Oct-11"""

YEAR_MONTH = re.compile(r"(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?![\d-])")
"""2023-10"""

NUMERIC = re.compile(
    r"(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:1[5-9]|20|21)\d\d)(?!\d|/\d|-\d(?!\d?[/-]\d))"
)
"""11/10/2023; 1.22.2024"""

NUMERIC_SHORT = re.compile(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d\d)(?![\d/])")
"""11/10/23"""

MONTH_SLASH_YEAR = re.compile(r"(?P<month>1[0-2]|0?[1-9])/(?P<year>(?:19|20)\d\d)(?![\d/])")
"""10/2023"""

DAY_ALONE = re.compile(r"(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?![a-z-])")
_DAY_ALONE_BEFORE = re.compile(r"(?<![a-z])(?:on|from|by|until|since|before) the $")
"""(from the) 17th"""

RELATIVE_YEAR = re.compile(
    r",?[ ](?:of[ ]|in[ ])?(?P<which>last|this|next|that|(?:that|the)[ ]same|the[ ]previous|the[ ]following)[ ]year(?![a-z])"
)
"""After a month: "of last year", "that year"."""

SOME_DAY = re.compile(rf"[ ](?:day|weekend|{DAY_PART})(?![a-z])(?:[ ]in[ ](?P<year>{YEAR}))?")
"""After a month: "that January day in 2011"; the year is its own mention."""

NEXT_OR_LAST = re.compile(r"[ ](?P<which>next|last)(?=[.,;)]|[ ](?:and|he|she|it|when)[ ])")
"""March next, October last"""

_WHICH_YEAR = {"last": -1, "this": 0, "next": 1}
_NEARBY_YEAR = {"that": 0, "that same": 0, "the same": 0, "the previous": -1, "the following": 1}


def relative_year(view: View, at: int) -> tuple[int, Expression] | None:
    """The year that words like "of last year" name at a place, and where they end."""
    match = RELATIVE_YEAR.match(view.low, at)
    if not match:
        return None
    which = match["which"]
    if which in _WHICH_YEAR:
        return match.end(), Shift("year", _WHICH_YEAR[which])
    return match.end(), Shift("year", _NEARBY_YEAR[which], nearby=True)


def from_month(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Forms that begin with a month's name."""
    low = view.low
    match = MONTH_DAY.match(low, at)
    if match and _day_follows(view, match):
        return _days(view, match)
    match = MONTH_YEAR.match(low, at)
    if match and not _is_word(view, at, match["month"], strong=True):
        year = _year(match)
        if match["short"] or not _counts(view, match.end("year"), match["year"]):
            return Parsed(match.end(), Written(year, patterns.month(match["month"])))
    match = MONTH_ALONE.match(low, at)
    if not match:
        return None
    named = NEXT_OR_LAST.match(low, match.end())
    if named and not _is_word(view, at, match["month"], strong=False):
        which: Which = "next" if named["which"] == "next" else "last"
        return Parsed(named.end(), Written(None, patterns.month(match["month"]), None, None, which))
    within = relative_year(view, match.end())
    month = patterns.month(match["month"])
    if within and not _is_word(view, at, match["month"], strong=True):
        return Parsed(within[0], Within(Written(None, month), within[1]))
    if _is_word(view, at, match["month"], strong):
        return None
    some = SOME_DAY.match(low, match.end())
    if some:
        year = int(some["year"]) if some["year"] else None
        end = some.start("year") - len(" in ") if some["year"] else some.end()
        return Parsed(end, Written(year, month, some_day=True))
    end = match.end() - (match[0].endswith(".") and not _abbreviated(match[0]))
    return Parsed(end, Written(None, month))


def _abbreviated(name: str) -> bool:
    return name.rstrip(".") in calendar.MONTH_ABBREVIATIONS


def _year(match: re.Match[str]) -> int | None:
    if match["short"]:
        return patterns.full_year(match["short"])
    return int(match["year"]) if match["year"] else None


def _counts(view: View, at: int, digits: str) -> bool:
    """Whether digits that could be a year count what follows ("On May 5, 2000 workers")."""
    word = context.word_after(view, at)
    return word in not_dates.COUNTED_AFTER


def _day_follows(view: View, match: re.Match[str]) -> bool:
    """Whether the number after a month is its day, and the month a month ("In March 12 people" and "may 5" are not)."""
    name = match["month"].rstrip(".")
    if name in calendar.MONTHS_LIKE_WORDS and (
        not context.capitalised(view, match.start())
        or context.word_before(view, match.start()) in not_dates.TITLE_BEFORE_MONTH
    ):
        return False
    if match["year"] or match["short"] or match["day2"]:
        return True
    if match["day"].isdigit() and view.low[match.end("month")] == "-":
        return False
    if match["day"].isdigit() and context.word_after(view, match.end()) in not_dates.COUNTED_AFTER:
        return context.word_before(view, match.start()) == "on"
    return True


def _days(view: View, match: re.Match[str]) -> Parsed:
    """One day, or a range of days in one month."""
    month, year, end = patterns.month(match["month"]), _year(match), match.end()
    if match["year"] and _counts(view, match.end("year"), match["year"]):
        year, end = None, match.end("day2") if match["day2"] else match.end("day")
    day, day2 = patterns.number(match["day"]), match["day2"]
    if day2 and match["word"] in ("to", "and", "or") and match["day2"].isdigit() and not match["year"]:
        word = context.word_after(view, match.end("day2"))
        if word in not_dates.COUNTED_AFTER or context.noun_follows(view, match.end("day2")):
            day2, end = None, match.end("day")
    if day2 and patterns.number(day2) > day:
        return Parsed(end, Range(Written(year, month, day), Written(year, month, patterns.number(day2))))
    if day2:
        end = match.end("day") if match.end("day2") > match.end("month") else end
    if year is None:
        within = relative_year(view, end)
        if within:
            return Parsed(within[0], Within(Written(None, month, day), within[1]))
    return Parsed(end, Written(year, month, day))


def _is_word(view: View, at: int, name: str, strong: bool) -> bool:
    """Whether a month's name is another word here: "may", "march", "April Jones", "Theresa May"."""
    word = name.rstrip(".")
    if word in calendar.MONTHS_LIKE_WORDS and not context.capitalised(view, at):
        return True
    if strong:
        return False
    before = context.word_before(view, at)
    if before in not_dates.TITLE_BEFORE_MONTH:
        return True
    if _MONTH_RANGE.match(view.low, at + len(name)):
        return False
    if (
        word in calendar.MONTH_ABBREVIATIONS
        and word != "sept"
        and not (name.endswith(".") and before in context.IN_TIME)
    ):
        return True
    if before in context.SURELY_IN_TIME:
        return False
    if word == "may" and (before not in context.IN_TIME or _MAY_THE_PERSON.search(view.low)):
        return True
    if word == "march" and before not in context.IN_TIME and before not in ("the", "a"):
        return True
    return word in calendar.MONTHS_LIKE_NAMES and _in_name(view, at, at + len(name), before)


_MAY_THE_PERSON = re.compile(r"(?:theresa|mrs\.?|ms\.?|mr\.?|minister|premier|brian|leader) may(?![a-z])")


_MONTH_RANGE = re.compile(rf"(?:[ ]?-[ ]?|/|[ ](?:to|through)[ ]){MONTH}")


def _in_name(view: View, start: int, end: int, before: str) -> bool:
    """Whether a capitalised word stands beside, as in a person's name or a title."""
    follows = view.text[end : end + 1] == " " and context.capitalised(view, end + 1)
    if view.text[start:end].isupper():
        return False
    if follows:
        return True
    leads = before.isalpha() and before not in context.IN_TIME and before not in _STARTERS
    return leads and context.capitalised(view, start - 1 - len(before))


_STARTERS = frozenset({"the", "a", "its", "his", "their", "our", "but", "and"})


def from_digits(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Forms that begin with one or two digits and hold a month's name or number."""
    low = view.low
    if at and low[at - 1] in ".,:/-$€£#+" and at > 1 and (low[at - 2].isdigit() or low[at - 1] in "$€£#+"):
        return None
    match = DAY_MONTH.match(low, at)
    if match and _month_after_day(view, match):
        return _days(view, match)
    match = NUMERIC.match(low, at) or NUMERIC_SHORT.match(low, at)
    if match and context.word_before(view, at).rstrip(".") not in not_dates.CODE_NOUNS:
        return _numeric(match)
    match = DAY_ALONE.match(low, at)
    if (
        match
        and context.ends_phrase(view, match.end())
        and _DAY_ALONE_BEFORE.search(low, max(0, at - len("before the ")), at)
    ):
        return Parsed(match.end(), Written(None, None, patterns.number(match["day"])))
    match = MONTH_SLASH_YEAR.match(low, at)
    if match:
        return Parsed(match.end(), Written(int(match["year"]), int(match["month"])))
    return None


def _month_after_day(view: View, match: re.Match[str]) -> bool:
    name = match["month"].rstrip(".")
    if name in calendar.MONTHS_LIKE_WORDS and not context.capitalised(view, match.start("month")):
        return False
    return not (match["day"].isdigit() and name in ("march", "may", "mar") and not match["year"]
                and context.word_before(view, match.start()) in ("of", "top", "the"))  # fmt: skip


def _numeric(match: re.Match[str]) -> Parsed | None:
    first, second, year = int(match["first"]), int(match["second"]), patterns.full_year(match["year"])
    if not (1 <= min(first, second) <= 12 and max(first, second) <= 31):
        return None
    if first > 12:
        return Parsed(match.end(), Written(year, second, first))
    if second > 12 or first == second:
        return Parsed(match.end(), Written(year, first, second))
    return Parsed(match.end(), Numeric(first, second, year))


def from_year(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """ISO dates: 2023-10-11, 2023-10."""
    match = YEAR_FIRST.match(view.low, at)
    if match and not (at and view.low[at - 1] in "/_=-."):
        written = Written(int(match["year"]), int(match["month"]), int(match["day"]))
        return Parsed(match.end(), Clock(f"T{match['time']}", written) if match["time"] else written)
    match = YEAR_NAME_DAY.match(view.low, at)
    if match:
        return Parsed(
            match.end(), Written(int(match["year"]), patterns.month(match["month"]), patterns.number(match["day"]))
        )
    match = YEAR_MONTH.match(view.low, at)
    if match and int(match["month"]) <= int(match["year"]) % 100:
        return Parsed(match.end(), Written(int(match["year"]), int(match["month"])))
    return None


WEEKDAY_HEAD = re.compile(rf"(?P<weekday>{WEEKDAY})(?P<possessive>'s)?")
WEEKDAY_JOIN = re.compile(r"(?:[ ]?,[ ]?|[ ](?:the[ ]|\()?|\.[ ])(?=[\da-z])")
WEEKDAY_DAY = re.compile(r"[ ]the[ ](?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))(?![a-z])")
WEEKDAY_WEEK = re.compile(
    r",?[ ](?:of[ ])?(?P<which>last|this|next|that|the[ ]same|the[ ]following|the[ ]previous)[ ]week(?![a-z])"
)
_WEEKS = {
    "last": Shift("week", -1), "this": Shift("week", 0), "next": Shift("week", 1), "that": Shift("week", 0, nearby=True),
    "the same": Shift("week", 0, nearby=True), "the following": Shift("week", 1, nearby=True),
    "the previous": Shift("week", -1, nearby=True),
}  # fmt: skip


def from_weekday(view: View, at: int, read: Read, strong: bool = False) -> Parsed | None:
    """Tuesday; Tuesday, 10 October; Tuesday the 10th; Tuesday of last week."""
    head = WEEKDAY_HEAD.match(view.low, at)
    if not head:
        return None
    day, end = patterns.weekday(head["weekday"]), head.end("weekday")
    join = WEEKDAY_JOIN.match(view.low, head.end())
    if join:
        inner = _full_day(view, join.end(), read)
        if inner:
            written = inner.expression
            if isinstance(written, Written):
                written = Written(written.year, written.month, written.day, day)
            closing = view.low[join.end() - 1] == "(" and view.low[inner.end : inner.end + 1] == ")"
            return Parsed(inner.end + closing, written)
    if head["weekday"].rstrip(".") in calendar.WEEKDAY_ABBREVIATIONS and not _short_day(view, head):
        return None
    nth = WEEKDAY_DAY.match(view.low, head.end())
    if nth:
        return Parsed(nth.end(), Written(None, None, patterns.number(nth["day"]), day))
    week = WEEKDAY_WEEK.match(view.low, end)
    if week:
        return Parsed(week.end(), Weekday(day, week=_WEEKS[week["which"]]))
    if not strong and _title(view, at, end):
        return None
    return Parsed(end, Weekday(day))


def _full_day(view: View, at: int, read: Read) -> Parsed | None:
    """A day and month at a place, whatever their order."""
    char = view.low[at : at + 1]
    parsed = from_digits(view, at, read) if char.isdigit() else from_month(view, at, read) if char.isalpha() else None
    if parsed and isinstance(parsed.expression, Written) and parsed.expression.day is None:
        return None
    return parsed


def _short_day(view: View, head: re.Match[str]) -> bool:
    """Whether "Sat." or "Wed" stands for a day: capitalised, after "on" or with a dot before a time."""
    before = context.word_before(view, head.start())
    return context.capitalised(view, head.start()) and (
        before in ("on", "last", "next", "this") and head["weekday"].rstrip(".") not in ("sun", "sat", "mon")
    )


def _title(view: View, start: int, end: int) -> bool:
    """Whether a weekday is part of a name: "Bloody Sunday", "the Sunday Times", "Sheffield Wednesday"."""
    if context.word_before(view, start) in not_dates.TITLE_BEFORE_DAY:
        return True
    after = context.word_after(view, end)
    if not after or not context.capitalised(view, end + 1) or view.text[start:end].isupper():
        return False
    return after in not_dates.TITLE_AFTER_DAY or context.word_before(view, start) in ("every", "each")
