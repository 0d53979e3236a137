"""The time of day in a TIMEX3-style value, in minutes."""

import re
from dataclasses import dataclass

MINUTES_A_DAY = 24 * 60

CLOCK = re.compile(
    r"""T(?P<hour>\d\d)(?::(?P<minute>\d\d))?(?::\d\d)?   # T21:40, T09, T21:40:05
        (?P<zone>Z|(?P<sign>[+-])(?P<ahead>\d\d):?(?P<ahead_minute>\d\d)?)?$""",
    re.VERBOSE | re.ASCII,
)
"""Examples: "2024-08-09T21:40", "T12:40Z", "2024-08-09T21:40+08:00"; not "2024-08-09TEV"."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes after midnight; `ahead` is the zone in minutes ahead of Greenwich, None where it is not stated."""

    minutes: int
    ahead: int | None


def clock(timex: str | None) -> Clock | None:
    """The time of day that a TIMEX3-style value ends in, None where it has none."""
    match = CLOCK.search(timex) if timex else None
    if match is None:
        return None
    minutes = int(match["hour"]) * 60 + int(match["minute"] or 0)
    if match["zone"] is None:
        return Clock(minutes, None)
    ahead = int(match["ahead"] or 0) * 60 + int(match["ahead_minute"] or 0)
    return Clock(minutes, -ahead if match["sign"] == "-" else ahead)


def minutes_apart(one: Clock, other: Clock) -> int | None:
    """Minutes between two times of day, the short way round; None when one alone states its zone."""
    if (one.ahead is None) != (other.ahead is None):
        return None
    gap = abs((one.minutes - (one.ahead or 0)) - (other.minutes - (other.ahead or 0))) % MINUTES_A_DAY
    return min(gap, MINUTES_A_DAY - gap)
