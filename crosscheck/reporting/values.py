"""Values in words: what a claim was read as, told to a person."""

import re
from calendar import day_name, month_name
from datetime import date, timedelta
from typing import Final

from crosscheck.model import About, Bounds, Days, Modality, Moment, Qualifier, Quantity, ResolvedFrom

QUALIFIERS: Final = {
    Qualifier.EXACT: "", Qualifier.ABOUT: "about ", Qualifier.NEARLY: "nearly ", Qualifier.JUST_OVER: "just over ",
    Qualifier.MORE_THAN: "more than ", Qualifier.AT_LEAST: "at least ", Qualifier.LESS_THAN: "less than ",
    Qualifier.AT_MOST: "at most ", Qualifier.BY: "by ", Qualifier.SINCE: "since ", Qualifier.UNTIL: "until ",
    Qualifier.BEFORE: "before ", Qualifier.AFTER: "after ",
}

SCALES: Final = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
SCALED_DECIMALS: Final = 3
"""Decimals that a scaled figure may have before it is written out instead."""
LONGEST_WRITTEN_OUT: Final = 1e15
DECIMALS: Final = 6
CONVERTED_DIGITS: Final = 4
"""Significant digits of a converted figure."""

PLURALS: Final = {"foot": "feet", "inch": "inches", "percent": "percent", "hertz": "hertz", "person": "people",
                  "man": "men", "woman": "women", "child": "children", "century": "centuries", "celsius": "celsius"}
UNDATED: Final = re.compile(  # "XXXX-WXX-2", "XXXX-10-11", "XXXX-10", "XXXX-XX-11"; a time of day may follow
    r"XXXX-(?:WXX-(?P<weekday>[1-7])|(?:(?P<month>0[1-9]|1[0-2])|XX(?=-\d))(?:-(?P<day>\d\d))?)(?:T|$)", re.ASCII
)
SIBILANTS: Final = ("s", "x", "z", "ch", "sh")


def in_words(value: Quantity | Moment) -> str:
    """A value as it was read: "about 1.6 billion USD", "57 acres (230,671 square meters)", "by 31 December 2035"."""
    return _quantity(value) if isinstance(value, Quantity) else moment_words(value)


def figure(value: float) -> str:
    """A number: "1.6 billion", "10,000", "23.1"."""
    for scale, word in SCALES:
        scaled = round(value / scale, DECIMALS)
        if abs(value) >= scale and scaled == round(scaled, SCALED_DECIMALS) and abs(scaled) < 1e6:
            return f"{_plain(scaled)} {word}"
    return f"{value:.6g}" if abs(value) >= LONGEST_WRITTEN_OUT else _plain(value)


def bounds_words(bounds: Bounds, noun: str | None = None) -> str:
    """Bounds with their unit: "6 to 7 percent"; an open side is told as "or more", "or less"."""
    low, high = bounds.low, bounds.high
    one = (low if high is None else high) == 1
    unit = noun or ("" if bounds.unit == "count" else bounds.unit)
    unit = f" {unit if one else plural(unit)}" if unit else ""
    if low is not None and high is not None:
        figures = figure(low) if low == high else f"{figure(low)} to {figure(high)}"
        return figures + unit
    if low is None and high is None:
        return f"any number of{unit}" if unit else "any number"
    return f"{figure(low if low is not None else high or 0)}{unit} or {'more' if high is None else 'less'}"


def rounded(bounds: Bounds) -> Bounds:
    """Converted bounds as a person wants to see them: more digits than that are the conversion's, not the writer's."""
    low, high = (None if end is None else float(f"{end:.{CONVERTED_DIGITS}g}") for end in (bounds.low, bounds.high))
    return Bounds(low, high, bounds.unit)


def moment_words(value: Moment) -> str:
    """An interval of days: "11 October 2023", "June 2023", "from 1 May 2024"."""
    if value.resolved_from is ResolvedFrom.NOTHING or (value.earliest is None and value.latest is None):
        return _undated(value)
    return days_words(Days(value.earliest, value.latest))


def _undated(value: Moment) -> str:
    """What is known of a date that nothing dates: "11 October, year unknown", "Tuesday, week unknown"."""
    known = UNDATED.match(value.timex or "")
    if known is None:
        return f"a {value.granularity}, date unknown"
    weekday, month, day = known["weekday"], known["month"], known["day"]
    if weekday:
        return f"{day_name[int(weekday) - 1]}, week unknown"
    if month is None:
        return f"day {int(day)}, month unknown"
    return f"{f'{int(day)} ' if day else ''}{month_name[int(month)]}, year unknown"


def days_words(days: Days) -> str:
    """Days as people write them."""
    if days.earliest is None or days.latest is None:
        open_side = "until " if days.earliest is None else "from "
        known = days.latest if days.earliest is None else days.earliest
        return "any day" if known is None else open_side + day_words(known)
    if days.earliest == days.latest:
        return day_words(days.earliest)
    return _range(days.earliest, days.latest)


def _range(first: date, last: date) -> str:
    """Two days as the coarsest words that say exactly them: "2023", "June 2023", "January to September 2023"."""
    one_year = first.year == last.year
    if first.day == 1 and (last + timedelta(days=1)).day == 1:
        if one_year and (first.month, last.month) == (1, 12):
            return str(first.year)
        if one_year and first.month == last.month:
            return f"{first:%B} {first.year}"
        return f"{first:%B}{'' if one_year else f' {first.year}'} to {last:%B} {last.year}"
    if one_year and first.month == last.month:
        return f"{first.day} to {day_words(last)}"
    return f"{first.day} {first:%B}{'' if one_year else f' {first.year}'} to {day_words(last)}"


def day_words(day: date) -> str:
    """ "11 October 2023"."""
    return f"{day.day} {day:%B} {day.year}"


def about_words(about: About) -> list[str]:
    """What a claim is about, part by part: attribute, event, subject, scope, modality, speaker."""
    scope = about.scope
    parts = [about.attribute, about.event, about.direction, ", ".join(about.subject), scope.part or ""]
    parts.append(f"in {', '.join(scope.place)}" if scope.place else "")
    parts.append(f"as of {days_words(scope.as_of)}" if scope.as_of else "")
    parts.append(f"over {days_words(scope.period)}" if scope.period else "")
    parts.append("compared with" if scope.baseline else "")
    parts.append("" if about.modality is Modality.ACTUAL else about.modality.value)
    parts.append(f"says {about.speaker}" if about.speaker else "")
    return list(dict.fromkeys(part for part in parts if part))


def plural(noun: str) -> str:
    """The plural of a unit or noun; the head of "square meter", "meter per second" or "degree Celsius" bends."""
    if noun.isupper() or not noun:  # currency codes
        return noun
    if " per " in noun:
        head, _, tail = noun.partition(" per ")
        return f"{plural(head)} per {tail}"
    if noun.startswith("degree "):
        return "degrees" + noun[len("degree"):]
    before, blank, last = noun.rpartition(" ")
    return before + blank + _bent(last)


def _bent(noun: str) -> str:
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(SIBILANTS) else "s")


def _quantity(value: Quantity) -> str:
    if value.dimension == "rank":
        return f"rank {QUALIFIERS[value.qualifier]}{bounds_words(Bounds(value.low, value.high, 'count'))}"
    unit, _, _ = value.as_written.unit.partition(" per ")
    written = Bounds(value.as_written.low, value.as_written.high, unit)
    words = QUALIFIERS[value.qualifier] + bounds_words(written, value.counted if unit == "count" else None)
    if value.per:
        words += f" per {value.per}"
    if value.base.unit != value.unit:
        words += f" ({bounds_words(rounded(value.base))})"
    return words


def _plain(value: float) -> str:
    value = round(value, DECIMALS)
    return f"{int(value):,}" if value == int(value) else f"{value:,}"
