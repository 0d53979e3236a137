"""What the words of a date leave to the text around them: year, week, day, the half of the day, the zone."""

import re
from dataclasses import dataclass
from functools import lru_cache

from crosscheck.lexicon import calendar

CACHED_WORDINGS = 1 << 14  # different texts kept: a claim is compared many times

MONTHS = "|".join((*calendar.MONTHS, *calendar.MONTH_ABBREVIATIONS))
WEEKDAYS = "|".join((*calendar.WEEKDAYS, *calendar.WEEKDAY_ABBREVIATIONS))
ZONES = "|".join(sorted(map(re.escape, calendar.ZONE_OFFSETS), key=len, reverse=True))

MONTH = re.compile(rf"(?<![a-z])(?:{MONTHS})(?![a-z])")
WEEKDAY = re.compile(rf"(?<![a-z])(?:{WEEKDAYS})(?![a-z])")
PLACED = re.compile(
    r"""
    (?<! [\d:.] ) (?: 1[5-9] | 20 ) \d\d (?! \d | [ ]? (?:hours|hrs|h(?![a-z])|gmt|utc|\(\d) )    # 2024; not 1430 GMT
  | \d{1,2} [/.-] \d{1,2} [/.-] \d{2,4} | '\d\d (?! \d )                 # 11/10/23, '23
  | (?<! [a-z] ) (?: last | this | next | previous | same | ago | earlier | later | before | today | tonight | yesterday
                   | tomorrow | overnight ) (?! [a-z] )
    """,
    re.VERBOSE,
)
"""What places a day in its year: the year, or a word that counts from the day of writing."""

DAY = re.compile(rf"(?<![a-z])(?:{MONTHS}|{WEEKDAYS})(?![a-z])|{PLACED.pattern}|\d(?:st|nd|rd|th)(?![a-z])", re.VERBOSE)
HALF = re.compile(
    r"""
    (?<! [a-z] ) (?: [ap] \.? [ ]? m (?! [a-z] ) | morning | afternoon | evening | night | noon | midday | midnight
                   | dawn | dusk | lunchtime | tonight | overnight | gmt | utc | hours | hrs )
  | (?<= \d ) [ap] \.? m (?! [a-z] ) | (?<! [\d:.] ) 0\d [:.]? [0-5]\d
    """,
    re.VERBOSE,
)
"""What tells the half of the day, or that the hours are counted to 24."""

ZONE = re.compile(rf"(?<![a-z])(?P<zone>{ZONES})(?![a-z])")
ELSEWHERE = re.compile(
    rf"\((?P<hour>\d{{1,2}}) ?[:.]?(?P<minute>\d\d)? ?(?P<half>[ap])?\.?(?:m\.?)?,? ?(?P<zone>{ZONES}|local(?: time)?)"
    r"(?![a-z])"
)
"""The same time in another zone, in parentheses: "(1023 GMT)", "(12:42 local time)"."""

NOON = 12


@dataclass(frozen=True, slots=True)
class Wording:
    """What is left open, and the time's zones as minutes ahead of Greenwich: more than one where a name has several,
    none where none is named. `elsewhere`: the same time as told in another zone, in minutes, with its zones."""

    open_year: bool = False
    open_week: bool = False
    open_day: bool = False
    open_half: bool = False
    zones: tuple[int, ...] = ()
    elsewhere: tuple[int, tuple[int, ...]] | None = None


WHOLE = Wording()
"""Words that leave nothing open."""


@lru_cache(CACHED_WORDINGS)
def wording(text: str) -> Wording:
    """What the words of a date leave open ("26 June" its year, "Sunday" its week, "half past five" more)."""
    low = " ".join(text.casefold().replace("\u2019", "'").split())
    month, placed = MONTH.search(low), PLACED.search(low)
    outside = low.partition("(")[0]
    zone = ZONE.search(outside)
    return Wording(
        open_year=month is not None and placed is None,
        open_week=month is None and placed is None and WEEKDAY.search(low) is not None,
        open_day=DAY.search(low) is None,
        open_half=HALF.search(outside) is None,
        zones=calendar.ZONE_OFFSETS[zone["zone"]] if zone else (),
        elsewhere=_elsewhere(low),
    )


def _elsewhere(low: str) -> tuple[int, tuple[int, ...]] | None:
    found = ELSEWHERE.search(low)
    if found is None:
        return None
    written = found["hour"] + (found["minute"] or "")
    hour, minute = (int(written[:-2]), int(written[-2:])) if len(written) > 2 else (int(written), 0)
    if found["half"]:
        hour = hour % NOON + (NOON if found["half"] == "p" else 0)
    return hour * 60 + minute, calendar.ZONE_OFFSETS.get(found["zone"], ())
