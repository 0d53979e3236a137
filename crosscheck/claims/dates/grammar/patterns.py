"""Pieces that the patterns of the grammar are made of, built from the lexicon. They match the folded text of a View."""

import re
from collections.abc import Iterable

from crosscheck.lexicon import calendar, numerals


def alternation(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; blanks are written so that verbose patterns keep them."""
    return "|".join(re.escape(word).replace(r"\ ", "[ ]") for word in sorted(words, key=len, reverse=True))


def by_first_letter(words: Iterable[str]) -> str:
    """The same, grouped by first letter, so that a scan drops a wrong word at its first character."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{re.escape(first)}(?:{alternation(rest)})" for first, rest in sorted(groups.items()))


MONTH_NUMBERS = {**calendar.MONTHS, **calendar.MONTH_ABBREVIATIONS}
WEEKDAY_NUMBERS = {**calendar.WEEKDAYS, **calendar.WEEKDAY_ABBREVIATIONS}
UNIT_NAMES = {**{unit: unit for unit in calendar.TIME_UNITS}, **calendar.TIME_UNIT_PLURALS}
NUMBERS = {
    **calendar.SMALL_NUMBERS, **{word: value for word, value in numerals.ONES.items() if value > 0},
    **numerals.TENS,
    **{f"{ten}-{one}": numerals.TENS[ten] + numerals.ONES[one]
       for ten in numerals.TENS for one in numerals.ONES if 0 < numerals.ONES[one] < 10},
}  # fmt: skip
ORDINAL_NUMBERS = calendar.ORDINALS
HOURS = {word: value for word, value in numerals.ONES.items() if 1 <= value <= 12}

MONTH = rf"(?:(?:{alternation(calendar.MONTHS)})(?![a-z])|(?:{alternation(calendar.MONTH_ABBREVIATIONS)})(?![a-z])\.?)"
"""October, Oct., oct"""

FULL_WEEKDAY = rf"(?:(?:{alternation(calendar.WEEKDAYS)})(?![a-z]))"
WEEKDAY = rf"(?:{FULL_WEEKDAY}|(?:{alternation(calendar.WEEKDAY_ABBREVIATIONS)})(?![a-z])\.?)"
"""Tuesday, Tue., tues"""

YEAR = r"(?:(?:1[0-9]|20|21)\d\d(?![\d])(?![.,:]\d))"
"""2023, 1066; not 2,023, 20231 or 2023.5"""

MONTH_HEAD = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"

DAY = r"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)"
"""11, 3rd, 09"""

NOT_A_COUNT = r"(?![\da-z%]|[.:]\d|,\d(?!\d{3}(?!\d))|[ ]?(?:%|[ap]\.?m\b)|-(?!" + MONTH_HEAD + r"[a-z.]*[ ]\d)[a-z])"
"""After a day: not 11:30, 11.5, 11%, 11pm, 11-year; but 11,2023"""

UNIT = rf"(?:(?:{alternation(UNIT_NAMES)})(?![a-z]))"
"""week, months"""

NUMBER = rf"(?:\d{{1,4}}(?![\d.,])|(?:{alternation(NUMBERS)})(?![a-z]))"
"""4, four, a, twenty-one, a couple of"""

ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)(?![a-z])|(?:{alternation(ORDINAL_NUMBERS)})(?![a-z]))"
"""third, 3rd"""

DAY_PART = rf"(?:(?:{alternation(calendar.DAY_PARTS)})(?![a-z]))"
"""morning, night"""

FIRST_OF_LAST_CENTURY = 50
"""Two digits from here on are years of the last century ('87), below of this ('23)."""


def number(words: str) -> int:
    """The value of what NUMBER or ORDINAL matched."""
    if words[0].isdigit():
        return int(re.match(r"\d+", words)[0])  # type: ignore[index]
    return NUMBERS.get(words) or ORDINAL_NUMBERS[words]


def month(name: str) -> int:
    """The number of the month that MONTH matched."""
    return MONTH_NUMBERS[name.rstrip(".")]


def weekday(name: str) -> int:
    """The number of the day that WEEKDAY matched, Monday being 0."""
    return WEEKDAY_NUMBERS[name.rstrip(".")]


def unit(name: str) -> tuple[str, int]:
    """The calendar unit that UNIT matched, and how many of it one is ("fortnight" is two weeks)."""
    return calendar.TIME_UNITS[UNIT_NAMES[name]]


def full_year(digits: str) -> int:
    """The year that four or two digits mean."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < FIRST_OF_LAST_CENTURY else 1900)
