"""How far a stated percentage may be from the one that two figures make."""

from crosscheck.compare.figures import Figure, nominal
from crosscheck.model import Claim, Quantity

SLACK_POINTS = 0.3
"""Percentage points that a percentage may miss the figures beyond their rounding: it is often worked out first."""

SLACK_SHARE = 0.05
"""The same as a share of the percentage, for large ones ("up 340%")."""

FRACTION_SLACK = 0.1
"""The same for a fraction, which is told loosely: 28% is a quarter."""


def fits_percent(claim: Claim, size: Figure, expected: tuple[float, float]) -> bool:
    """Whether a percentage, up or down, can be one of the expected size (least and greatest, in percent)."""
    low, high = sorted(abs(x) for x in size.admits())
    value = claim.value
    fraction = isinstance(value, Quantity) and value.unit != "percent"
    if fraction:
        low = high = abs(nominal(size))
    slack = FRACTION_SLACK * high if fraction else max(SLACK_POINTS, SLACK_SHARE * high)
    return low - slack <= expected[1] and expected[0] <= high + slack


def percent_range(before: Figure, after: Figure) -> tuple[float, float]:
    """The least and greatest size of the change in percent that rounding of both figures allows."""
    (least, most), (low, high) = before.admits(), after.admits()
    if least <= 0:
        return 0.0, float("inf")
    down, up = (low / most - 1) * 100, (high / least - 1) * 100
    sizes = sorted((abs(down), abs(up)))
    return (0.0, sizes[1]) if down <= 0 <= up else (sizes[0], sizes[1])
