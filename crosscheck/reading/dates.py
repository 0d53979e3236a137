"""Calendar dates as publication lines, fields and file names write them.

This reads where an article itself stands in time; what its sentences say of time is read by `crosscheck.claims`.

A numeric date whose order is not plain from its figures ("11/10/2023") is read as its weekday, the article's other
dates or its outlet's country say, and else with the day first, which is the custom of most countries; then
`Found.other` is the day that it would be with the month first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from crosscheck.lexicon.outlets import DAY_FIRST_DOMAINS, MONTH_FIRST_OUTLETS

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
          (?P<y> \d{{4}} | (?<= - ) \d{{2}} )                                        # 28th June 2025, 28-Jun-25
      | (?P<us_month> {_MONTH} ) \.? [ -] (?P<us_day> \d{{1,2}} ) (?: st | nd | rd | th )? ,? [ -]
          (?P<us_year> \d{{4}} | (?<= - ) \d{{2}} )                                  # October 11, 2023, Oct-11-23
      | (?P<m> {_MONTH} ) \.? ,? [ ] (?P<m_year> \d{{4}} )                           # October 2023
    )
    (?! [\d/] | [.-]\d (?! :\d | \d:\d ) )                                        # but "2012-4:43 pm"
    """,
    re.VERBOSE | re.IGNORECASE,
)
_YEARLESS = re.compile(  # "Aug. 10", "10 August"
    rf"""
    (?<![\w.,/-]) (?: (?P<us_month> {_MONTH} )\b \.? [ ] (?P<us_day> \d{{1,2}} )
      | (?P<day> \d{{1,2}} ) (?: st | nd | rd | th )? [ ] (?: of[ ] )? (?P<month> {_MONTH} ) )
    (?! [\w:%] | [.,]\d )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_RUN_IN = re.compile(  # the month's name begins where capitals begin, or goes on in capitals
    rf"(?: (?<=[a-z]) (?=[A-Z][a-z]) | (?<=[A-Z]) (?=[A-Z]{{3}}) ) (?i:{_MONTH}) \.?[ ]\d{{1,2}},?[ ]\d{{4}}$",
    re.VERBOSE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b|(?:\b\d{1,2}\s?)?\b[ap]\.?m\b\.?", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b", re.IGNORECASE)
_MONTH_NAME = re.compile(rf"{_MONTH}\b", re.IGNORECASE)
_SIGNS = re.compile(r"[^\w]+")
_STAMP = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")  # 2024-03-13T08:00:00Z
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)")  # 20240313
_EPOCH = re.compile(r"\d{9,10}(?:\d{3})?(?:\.\d{1,9})?$")  # seconds or milliseconds since 1970
_DAY_FIRST = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?![:.]\d)", re.IGNORECASE)
_FIGURES = re.compile(
    r"(?<![\d/.-])(?P<one>\d{1,2})(?P<mark>[-/.])(?P<other>\d{1,2})(?P=mark)(?:(?:19|20)\d\d|\d\d)(?![\d/])"
)
_WEEKDAY_BEFORE = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? {0,2}$", re.IGNORECASE)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY_REACH = 14  # characters before a date in which its weekday stands
_MONTHS_IN_YEAR = 12
_ORDER_SAMPLE = 20_000  # characters read to learn the order an article writes dates in


@dataclass(frozen=True, slots=True)
class Found:
    """A date written at `text[start:end]`: the days it may be, both inclusive; a month's where only that is written.

    `other` is the day that its figures are the other way round, where nothing tells which way they stand.
    """

    start: int
    end: int
    earliest: date
    latest: date
    other: date | None = None


@dataclass(frozen=True, slots=True)
class Custom:
    """What tells whether an article writes 11/10/2023 with the month first: its text, and its outlet's name."""

    text: str = ""
    outlet: str | None = None

    def month_first(self) -> bool | None:
        """As its other dates in figures, its dates in words or its outlet's country say; None where nothing does."""
        sample = self.text[:_ORDER_SAMPLE]
        for match in _FIGURES.finditer(sample):
            one, other = int(match["one"]), int(match["other"])
            if (one > _MONTHS_IN_YEAR) != (other > _MONTHS_IN_YEAR):
                return other > _MONTHS_IN_YEAR
        in_words = len(_MONTH_FIRST.findall(sample)) - len(_DAY_FIRST.findall(sample))
        if in_words:
            return in_words > 0
        name = (self.outlet or "").lower()
        if name.endswith(DAY_FIRST_DOMAINS):
            return False
        return True if any(part in name for part in MONTH_FIRST_OUTLETS) else None


_NO_CUSTOM = Custom()


def find(text: str, start: int, end: int, custom: Custom = _NO_CUSTOM) -> Iterator[Found]:
    """The dates with a year in `text[start:end]`, in order; what is no day of the calendar is left out.

    `custom` decides the order of figures that can be read both ways.
    """
    for match in _DATE.finditer(text, start, end):
        days = _days(match, custom)
        if days is not None:
            yield Found(match.start(), match.end(), *days)


def run_in(text: str, start: int, end: int) -> Found | None:
    """The date at the end of a line that lost the blank before it ("mill, mayor saysSeptember 19, 2013")."""
    match = _RUN_IN.search(text, start, end)
    found = next(find(text[match.start():end], 0, end), None) if match else None
    return Found(match.start(), match.start() + found.end, found.earliest, found.latest) if match and found else None


def yearless(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Month and day of the first date without a year in `text[start:end]`, as datelines have it ("HANOI, Aug 10")."""
    match = _YEARLESS.search(text, start, end)
    if match is None:
        return None
    return _MONTHS[(match["us_month"] or match["month"]).lower()], int(match["us_day"] or match["day"])


def starts_with_time(text: str, at: int) -> bool:
    """Whether a time of day, weekday or month stands here: "9:50 p.m. ET", "Wednesday, Jan 5", "Jan. 5"."""
    return any(pattern.match(text, at) for pattern in (_CLOCK, _WEEKDAY, _MONTH_NAME))


def without_dates(text: str) -> str:
    """A line without its dates, weekdays and times of day, to see what else it says."""
    for pattern in (_DATE, _CLOCK, _WEEKDAY):
        text = pattern.sub(" ", text)
    return _SIGNS.sub(" ", text)


def parse(value: object, custom: Custom = _NO_CUSTOM) -> tuple[date, date] | None:
    """The days of a field's value, as `read` finds them."""
    found = read(value, custom)
    return (found.earliest, found.latest) if found is not None else None


def read(value: object, custom: Custom = _NO_CUSTOM) -> Found | None:
    """The date in a field's value: a date or datetime, an ISO or RFC 822 string, words, or seconds since 1970."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return Found(0, 0, value, value)
    written = str(value).strip()[:200] if value is not None and not isinstance(value, bool) else ""
    if _STAMP.match(written):
        written = written[:10]
    days = _from_epoch(float(written)) if _EPOCH.match(written) else None
    found = None if days else next(find(written, 0, len(written), custom), None)
    days = days or (_from_compact(written) if found is None else None)
    return Found(0, len(written), *days) if days else found


def from_file_name(stem: str) -> Found | None:
    """The days a file name states ("2024-03-13-launch", "brief_20240313", "2024-03")."""
    spaced = re.sub(r"[_\s]+", " ", stem)
    spaced = re.sub(r"(?<=\d)-(?=[^\W\d])", " ", spaced)
    found = next(find(spaced, 0, len(spaced)), None)
    days = _from_compact(spaced) if found is None else None
    return Found(0, len(stem), *days) if days else found


_Days = tuple[date, date] | tuple[date, date, date | None]


def _days(match: re.Match[str], custom: Custom) -> _Days | None:
    if match["iso_year"]:
        day = match["iso_day"]
        return _interval(int(match["iso_year"]), int(match["iso_month"]), int(day) if day else None)
    if match["one"]:
        return _numeric(match, custom)
    if match["only_year"]:
        return _interval(int(match["only_year"]), int(match["only_month"]), None)
    if match["day"]:
        return _interval(_year(match["y"]), _MONTHS[match["month"].lower()], int(match["day"]))
    if match["us_day"]:
        return _interval(_year(match["us_year"]), _MONTHS[match["us_month"].lower()], int(match["us_day"]))
    return _interval(int(match["m_year"]), _MONTHS[match["m"].lower()], None)


def _numeric(match: re.Match[str], custom: Custom) -> _Days | None:
    year, one, other = _year(match["year"]), int(match["one"]), int(match["other"])
    day_first, month_first = _interval(year, other, one), _interval(year, one, other)
    if day_first is None or month_first is None or one == other:
        return day_first or month_first
    told = _as_weekday(match, day_first[0], month_first[0])
    if told is None:
        told = custom.month_first()
    return (*day_first, month_first[0]) if told is None else month_first if told else day_first


def _as_weekday(match: re.Match[str], day_first: date, month_first: date) -> bool | None:
    """Whether the weekday before a date ("Fri 08/09/2024") is that of the month first; None where it tells nothing."""
    before = _WEEKDAY_BEFORE.search(match.string, max(0, match.start() - _WEEKDAY_REACH), match.start())
    weekday = _WEEKDAYS.index(before[1].lower()) if before else None
    if (day_first.weekday() == weekday) == (month_first.weekday() == weekday):
        return None
    return month_first.weekday() == weekday


def _year(written: str) -> int:
    year = int(written)
    return year if len(written) > 2 else year + (1900 if year >= _CENTURY_TURN else 2000)


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
