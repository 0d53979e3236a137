"""Whether a figure looks like a slip of another: how a wrong figure is known to be meant for the right one."""

import math

LEAST_RATIO = 0.5
"""Of the smaller to the larger: a slip in the first digit that goes further is no likely one."""

NEAR_RATIO = 0.8
"""The same of figures that differ by one in a digit and its carry: 94 and 104."""

FEW = 2
"""Units that a miscount is off by, of a figure of two digits or more; of one digit it is off by one."""


def is_slip(stated: float, expected: float, step: float) -> bool:
    """Whether `stated` is `expected` with one digit wrong, two digits exchanged or a miscount, both taken in `step`s,
    the precision of what is stated. Equal figures are no slip."""
    if step <= 0 or not math.isfinite(max(abs(stated), abs(expected)) / step):
        return False
    one, other = round(abs(stated) / step), round(abs(expected) / step)
    if one == other or not one or not other:
        return False
    if abs(one - other) <= (FEW if min(one, other) >= 10 else 1):
        return True
    if _one_step(abs(one - other)) and min(one, other) >= NEAR_RATIO * max(one, other):
        return True
    if min(one, other) < LEAST_RATIO * max(one, other) or len(str(one)) != len(str(other)):
        return False
    return _written_alike(*_without_shared_zeros(str(one), str(other)))


def _one_step(apart: int) -> bool:
    """Whether a difference is one in a single digit, of the tens or more."""
    return apart >= 10 and str(apart).strip("0") == "1"


def exchanged(one: str, other: str) -> bool:
    """Whether two rows of digits differ in two of them that stand in each other's place."""
    if len(one) != len(other):
        return False
    apart = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(apart) == 2 and apart[0] == apart[1][::-1]


def _written_alike(one: str, other: str) -> bool:
    """Whether two rows of digits differ in one of them, or by an exchange."""
    if len(one) == 1:
        return abs(int(one) - int(other)) == 1
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1 or exchanged(one, other)


def _without_shared_zeros(one: str, other: str) -> tuple[str, str]:
    zeros = min(len(text) - len(text.rstrip("0")) for text in (one, other))
    return (one[:-zeros], other[:-zeros]) if zeros else (one, other)
