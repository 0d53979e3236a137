"""A small chart of the values of one topic: each an interval on a common axis."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from crosscheck.model import Claim, Quantity
from crosscheck.reporting.values import bounds_words, day_words, rounded

LEAST: Final = 3
"""Different values from which a chart says more than the figures beside each other."""

MOST: Final = 24
"""Rows of a chart."""

WIDTH: Final = 300.0
"""Units of the drawing's width; the page scales it."""

MARGIN: Final = 8.0
"""Units left free on both sides, for the dots at the ends."""


@dataclass(frozen=True, slots=True)
class Row:
    """A value from `left` to `right`, in units of the drawing; open sides run to its edge."""

    text: str
    name: str
    group: int
    left: float
    right: float
    open_left: bool
    open_right: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """Rows under an axis from `low` to `high`, both in words."""

    rows: tuple[Row, ...]
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class _Interval:
    low: float | None
    high: float | None


def chart_of(sides: Sequence[Sequence[tuple[Claim, str]]]) -> Chart | None:
    """The chart of a finding's sides, each claim with the name of its outlet; None where there is too little to draw,
    or the values are not of one unit."""
    entries = [(claim, name, group) for group, side in enumerate(sides, start=1) for claim, name in side][:MOST]
    claims = [claim for claim, _, _ in entries]
    intervals = _intervals(claims)
    ends = [end for interval in intervals or () for end in (interval.low, interval.high) if end is not None]
    if intervals is None or len(set(intervals)) < LEAST or min(ends) == max(ends):
        return None
    low, high = min(ends), max(ends)
    rows = tuple(
        _row(claim, name, group, interval, low, high)
        for (claim, name, group), interval in zip(entries, intervals, strict=True)
    )
    return Chart(rows, _end(claims[0], low), _end(claims[0], high))


def _intervals(claims: Sequence[Claim]) -> list[_Interval] | None:
    """The values as numbers on one axis, None where there is none."""
    found = []
    units = set()
    for claim in claims:
        value = claim.value
        if isinstance(value, Quantity):
            units.add(value.base.unit)
            found.append(_Interval(value.base.low, value.base.high))
        else:
            units.add("day")
            ends = [day.toordinal() if day else None for day in (value.earliest, value.latest)]
            found.append(_Interval(*ends))
    known = all(interval.low is not None or interval.high is not None for interval in found)
    return found if len(units) == 1 and known else None


def _row(claim: Claim, name: str, group: int, interval: _Interval, low: float, high: float) -> Row:
    def at(value: float) -> float:
        return round(MARGIN + (WIDTH - 2 * MARGIN) * ((value - low) / (high - low)), 1)

    left = at(interval.low) if interval.low is not None else 0.0
    right = at(interval.high) if interval.high is not None else WIDTH
    return Row(claim.text, name, group, left, right, interval.low is None, interval.high is None)


def _end(claim: Claim, value: float) -> str:
    from datetime import date

    if isinstance(claim.value, Quantity):
        bounds = claim.value.base
        return bounds_words(rounded(type(bounds)(value, value, bounds.unit)), claim.value.counted)
    return day_words(date.fromordinal(int(value)))
