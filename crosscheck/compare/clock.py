"""The times of day of two dates: whether they can be one moment, whatever zone or half of the day is left unsaid."""

import re
from dataclasses import dataclass
from itertools import product

from crosscheck.compare import tolerance
from crosscheck.compare.wording import WHOLE, Wording
from crosscheck.model import Moment, Qualifier

MINUTES_A_DAY = 24 * 60
HALF_A_DAY = 12 * 60
ZONE_STEP = 30
"""Minutes: zones lie whole half hours apart, but for a few of a quarter."""
PRECISE = 5
"""A time told to a minute that is no multiple of this is worth comparing across unknown zones."""
EXACTLY = 1
"""Minutes that two such times may differ past the half hour and be one."""

CLOCK = re.compile(
    r"""T(?P<hour>\d\d)(?::(?P<minute>\d\d))?(?::\d\d)?   # T21:40, T09, T21:40:05
        (?P<zone>Z|(?P<sign>[+-])(?P<ahead>\d\d):?(?P<ahead_minute>\d\d)?)?$""",
    re.VERBOSE | re.ASCII,
)
"""Examples: "2024-08-09T21:40", "T12:40Z", "2024-08-09T21:40+08:00"; not "2024-08-09TEV"."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes after midnight; `zones` are the minutes ahead of Greenwich that it may be told in, none if unstated.

    `open_half`: it may as well be twelve hours later.
    """

    minutes: int
    zones: tuple[int, ...] = ()
    open_half: bool = False


def clocks(moment: Moment, words: Wording = WHOLE) -> tuple[Clock, ...]:
    """The time of day of a moment, and the same time as told in another zone; nothing where it has none."""
    match = CLOCK.search(moment.timex) if moment.timex else None
    if match is None:
        return ()
    minutes = int(match["hour"]) * 60 + int(match["minute"] or 0)
    told = Clock(minutes, _zone(match) or words.zones, words.open_half and minutes <= HALF_A_DAY + 59)
    return (told,) if words.elsewhere is None else (told, Clock(*words.elsewhere))


def _zone(match: re.Match[str]) -> tuple[int, ...]:
    if match["zone"] is None:
        return ()
    ahead = int(match["ahead"] or 0) * 60 + int(match["ahead_minute"] or 0)
    return (-ahead if match["sign"] == "-" else ahead,)


@dataclass(frozen=True, slots=True)
class Apart:
    """How many minutes lie between two times of day, and whether that makes them one."""

    minutes: int
    same: bool


def apart(ones: tuple[Clock, ...], others: tuple[Clock, ...], most: int) -> Apart | None:
    """The times of day of two dates held together, `most` minutes making one of two; None when nothing can be said.

    Where one side alone states its zone, only the minutes past the half hour can be compared, and round ones say
    nothing.
    """
    pairs = list(product(ones, others))
    known = [_apart(one, other) for one, other in pairs if bool(one.zones) == bool(other.zones)]
    if known:
        return Apart(min(known), min(known) <= most)
    precise = [_past_half_hour(one, other) for one, other in pairs if one.minutes % PRECISE or other.minutes % PRECISE]
    if not precise or EXACTLY < min(precise) <= most:
        return None
    return Apart(min(precise), min(precise) <= EXACTLY)


def zones_differ(ones: tuple[Clock, ...], others: tuple[Clock, ...]) -> bool:
    """Whether the two may be told in different zones, so that a day may pass between them."""
    return not all(one.zones == other.zones for one, other in product(ones, others))


def _apart(one: Clock, other: Clock) -> int:
    cycle = HALF_A_DAY if one.open_half or other.open_half else MINUTES_A_DAY
    zones = product(one.zones or (0,), other.zones or (0,))
    gaps = [abs((one.minutes - ahead) - (other.minutes - other_ahead)) % cycle for ahead, other_ahead in zones]
    return min(min(gap, cycle - gap) for gap in gaps)


def _past_half_hour(one: Clock, other: Clock) -> int:
    gap = abs(one.minutes - other.minutes) % ZONE_STEP
    return min(gap, ZONE_STEP - gap)


def allowed(one: Moment, other: Moment) -> int:
    """Minutes that two times of day may differ and be one: more the rounder a time that is hedged ("around 9 p.m.")."""
    return max(_reach(moment) for moment in (one, other))


def _reach(moment: Moment) -> int:
    told = clocks(moment)
    if moment.qualifier is Qualifier.EXACT or not told:
        return tolerance.CLOCK_MINUTES
    past = told[0].minutes % 60
    return next(reach for step, reach in tolerance.ABOUT_CLOCK_MINUTES.items() if past % step == 0)
