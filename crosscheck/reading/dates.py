"""Calendar dates as publication lines, fields and file names write them.

This reads where an article itself stands in time; what its sentences say of time is read by `crosscheck.claims`.

A numeric date whose order is not plain from its figures ("11/10/2023") is read with the month first where the article
writes its dates in words that way round ("October 11, 2023"), and with the day first otherwise, which is the custom of
most countries.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + ")"
_EARLIEST_YEAR, _LATEST_YEAR = 1600, 2100  # newspapers exist since 1605; beyond 2100 it is no date of publication
_CENTURY_TURN = 70  # two-digit years: "69" is 2069, "70" is 1970, as POSIX strptime reads them

_DATE = re.compile(
    rf"""
    (?<![\w.,/-])
    (?: (?P<iso_year> \d{{4}} ) (?P<iso_mark> [-/.] ) (?P<iso_month> \d{{1,2}} )    # 2023-10-27, 2023/10/27, 2023-10
          (?: (?P=iso_mark) (?P<iso_day> \d{{1,2}} ) (?= \D | T | $ ) )?
      | (?P<one> \d{{1,2}} ) (?P<mark> [-/.] ) (?P<other> \d{{1,2}} ) (?P=mark) (?P<year> \d{{4}} | \d{{2}} )  # 1.2.24
      | (?P<only_month> \d{{1,2}} ) / (?P<only_year> \d{{4}} )                       # 10/2023
      | (?P<day> \d{{1,2}} ) (?: st | nd | rd | th )? [ -] (?: of[ ] )? (?P<month> {_MONTH} ) \.? ,? [ -]
          (?P<y> \d{{4}} )                                                          # 28th June 2025
      | (?P<us_month> {_MONTH} ) \.? [ ] (?P<us_day> \d{{1,2}} ) (?: st | nd | rd | th )? ,? [ ] (?P<us_year> \d{{4}} )
      | (?P<m> {_MONTH} ) \.? ,? [ ] (?P<m_year> \d{{4}} )                           # October 2023
    )
    (?! [\d/] | [.-]\d (?! :\d | \d:\d ) )                                        # but "2012-4:43 pm"
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b|\b[ap]\.?m\b\.?", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b", re.IGNORECASE)
_MONTH_NAME = re.compile(rf"{_MONTH}\b", re.IGNORECASE)
_SIGNS = re.compile(r"[^\w]+")
_STAMP = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")  # 2024-03-13T08:00:00Z
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")  # 20240313
_EPOCH = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d{1,9})?$")  # seconds or milliseconds since 1970
_DAY_FIRST = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?![:.]\d)", re.IGNORECASE)
_ORDER_SAMPLE = 20_000  # characters read to learn the order an article writes dates in


@dataclass(frozen=True, slots=True)
class Found:
    """A date written at `text[start:end]`: the days it may be, both inclusive; a month's where only that is written."""

    start: int
    end: int
    earliest: date
    latest: date


def find(text: str, start: int, end: int, *, context: str = "") -> Iterator[Found]:
    """The dates with a year in `text[start:end]`, in order; what is no day of the calendar is left out.

    `context` is a text whose custom decides the order of figures that can be read both ways.
    """
    for match in _DATE.finditer(text, start, end):
        days = _days(match, context)
        if days is not None:
            yield Found(match.start(), match.end(), *days)


def starts_with_time(text: str, at: int) -> bool:
    """Whether a time of day, weekday or month stands here: "9:50 p.m. ET", "Wednesday, Jan 5", "Jan. 5"."""
    return any(pattern.match(text, at) for pattern in (_CLOCK, _WEEKDAY, _MONTH_NAME))


def without_dates(text: str) -> str:
    """A line without its dates, weekdays and times of day, to see what else it says."""
    for pattern in (_DATE, _CLOCK, _WEEKDAY):
        text = pattern.sub(" ", text)
    return _SIGNS.sub(" ", text)


def parse(value: object, *, context: str = "") -> tuple[date, date] | None:
    """The days of a field's value: a date or datetime, an ISO or RFC 822 string, words, or seconds since 1970."""
    if isinstance(value, datetime):
        return value.date(), value.date()
    if isinstance(value, date):
        return value, value
    written = str(value).strip()[:200] if value is not None and not isinstance(value, bool) else ""
    if _STAMP.match(written):
        written = written[:10]
    if _EPOCH.match(written):
        return _from_epoch(float(written))
    found = next(find(written, 0, len(written), context=context), None)
    if found is not None:
        return found.earliest, found.latest
    return _from_compact(written)


def from_file_name(stem: str) -> tuple[date, date] | None:
    """The days a file name states ("2024-03-13-launch", "brief_20240313", "2024-03")."""
    spaced = re.sub(r"[_\s]+", " ", stem)
    found = next((each for each in find(re.sub(r"(?<=\d)-(?=[^\W\d])", " ", spaced), 0, len(spaced))), None)
    if found is not None:
        return found.earliest, found.latest
    return _from_compact(spaced)


def _days(match: re.Match[str], context: str) -> tuple[date, date] | None:
    if match["iso_year"]:
        day = match["iso_day"]
        return _interval(int(match["iso_year"]), int(match["iso_month"]), int(day) if day else None)
    if match["one"]:
        return _numeric(int(match["one"]), int(match["other"]), match["year"], context)
    if match["only_year"]:
        return _interval(int(match["only_year"]), int(match["only_month"]), None)
    if match["day"]:
        return _interval(int(match["y"]), _MONTHS[match["month"].lower()], int(match["day"]))
    if match["us_day"]:
        return _interval(int(match["us_year"]), _MONTHS[match["us_month"].lower()], int(match["us_day"]))
    return _interval(int(match["m_year"]), _MONTHS[match["m"].lower()], None)


def _numeric(one: int, other: int, written_year: str, context: str) -> tuple[date, date] | None:
    year = int(written_year)
    if len(written_year) == 2:
        year += 1900 if year >= _CENTURY_TURN else 2000
    month_first = other > 12 or (one <= 12 and one != other and _writes_month_first(context))
    day, month = (other, one) if month_first else (one, other)
    return _interval(year, month, day)


def _interval(year: int, month: int, day: int | None) -> tuple[date, date] | None:
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return None
    try:
        if day is not None:
            return (whole := date(year, month, day)), whole
        following = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), following - timedelta(days=1)
    except ValueError:
        return None


def _from_compact(written: str) -> tuple[date, date] | None:
    match = _COMPACT.search(written)
    return _interval(*(int(part) for part in match.groups())) if match else None


def _from_epoch(seconds: float) -> tuple[date, date] | None:
    day = datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC).date()
    return (day, day) if _EARLIEST_YEAR <= day.year <= _LATEST_YEAR else None


def _writes_month_first(text: str) -> bool:
    """Whether an article writes "October 11" rather than "11 October"."""
    sample = text[:_ORDER_SAMPLE]
    return len(_MONTH_FIRST.findall(sample)) > len(_DAY_FIRST.findall(sample))
