"""Plain calendar arithmetic: weeks, months, years as intervals of days. Nothing here knows of text."""

import calendar as standard
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

from crosscheck.lexicon.holidays import Easter, Fixed, Rule

DAYS_IN_WEEK, MONTHS_IN_YEAR, MONTHS_IN_QUARTER = 7, 12, 3


class Span(NamedTuple):
    """Days from `first` to `last`, both inclusive."""

    first: date
    last: date


def day(year: int, month: int, number: int) -> date | None:
    """The day, None where there is no such one (February 30)."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def days_on(start: date, count: int) -> date | None:
    """`count` days after a day, None outside the calendar."""
    try:
        return start + timedelta(days=count)
    except OverflowError:
        return None


def months(year: int, month: int, count: int = 1) -> Span | None:
    """`count` whole months from a month on; `month` may be any number, 13 being next January."""
    first_index = year * MONTHS_IN_YEAR + month - 1
    last_index = first_index + count - 1
    first_year, last_year = first_index // MONTHS_IN_YEAR, last_index // MONTHS_IN_YEAR
    if not (first_year >= MINYEAR and last_year < MAXYEAR):
        return None
    last_month = last_index % MONTHS_IN_YEAR + 1
    return Span(
        date(first_year, first_index % MONTHS_IN_YEAR + 1, 1),
        date(last_year, last_month, standard.monthrange(last_year, last_month)[1]),
    )


def years(first: int, count: int = 1) -> Span | None:
    """`count` whole years."""
    return months(first, 1, count * MONTHS_IN_YEAR)


def week(of: date, shift: int = 0) -> Span | None:
    """The ISO week (Monday to Sunday) `shift` weeks from the one that a day lies in."""
    monday = days_on(of, shift * DAYS_IN_WEEK - of.weekday())
    sunday = monday and days_on(monday, DAYS_IN_WEEK - 1)
    return Span(monday, sunday) if monday and sunday else None


def week_name(of: date) -> str:
    """The ISO week of a day as TIMEX3 writes it: 2013-W11."""
    iso = of.isocalendar()
    return f"{iso.year}-W{iso.week:02}"


def holiday(rule: Rule, year: int) -> date | None:
    """The day of a holiday in a year."""
    if isinstance(rule, Fixed):
        return day(year, rule.month, rule.day)
    if isinstance(rule, Easter):
        return days_on(easter(year), rule.days)
    found = nth_weekday(year, rule.month, rule.weekday, rule.nth)
    return days_on(found, rule.shift) if found else None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The nth weekday of a month, -1 being the last; None where there is no fifth."""
    whole = months(year, month)
    if whole is None:
        return None
    if nth < 0:
        return days_on(whole.last, -((whole.last.weekday() - weekday) % DAYS_IN_WEEK))
    found = days_on(whole.first, (weekday - whole.first.weekday()) % DAYS_IN_WEEK + (nth - 1) * DAYS_IN_WEEK)
    return found if found and found <= whole.last else None


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm: Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    n = (h - m + r + 90) // 25
    return date(year, n, (h - m + r + n + 19) % 32)
