"""How much a value says by itself: 41,206 twice is one thing, 20 twice is nothing."""

import math
from functools import lru_cache

from crosscheck.compare import tolerance
from crosscheck.model import Moment, Quantity

SMALL_COUNT = 12
"""Counts up to a dozen are said of anything."""

DECIMAL_DIGITS = 10
"""Digits kept of a figure before its zeros are stripped: more is noise of binary fractions."""

MOMENTS = {"time": 0.8, "day": 0.6, "weekend": 0.4, "week": 0.4, "range": 0.4, "month": 0.3, "season": 0.2,
           "quarter": 0.2, "half": 0.2, "year": 0.1, "decade": 0.05, "century": 0.0}
"""By granularity, from the hour to the century: how seldom two unlike events share it."""


def of_quantity(value: Quantity) -> float:
    """0 for figures said of anything (7, 20, 3 million), 1 for four or more significant digits."""
    known = [x for x in (value.as_written.low, value.as_written.high, value.low, value.high) if x is not None]
    return max((_digits_say(x) for x in known), default=0.0)


def of_moment(value: Moment) -> float:
    """By granularity; 0 for a date without a year."""
    if value.earliest is None and value.latest is None:
        return 0.0
    return MOMENTS.get(value.granularity, 0.0)


@lru_cache(1 << 16)  # a figure is in many pairs
def _digits_say(size: float) -> float:
    if not math.isfinite(size) or (abs(size) <= SMALL_COUNT and size == int(size)):
        return 0.0
    digits = f"{abs(size):.{DECIMAL_DIGITS - 1}e}".split("e")[0].replace(".", "").rstrip("0")
    return min(1.0, max(0, len(digits) - 1) / (tolerance.SPECIFIC_DIGITS - 1))
