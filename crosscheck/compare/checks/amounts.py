"""What a claim measures, told shortly; a date measures nothing."""

import re

from crosscheck.compare.figures import Figure, figure
from crosscheck.model import Claim, Qualifier, Quantity

MILLIONS = re.compile(r"[\d.,]+\s?m")
MILLION = 1e6
BARE = frozenset({"money", "count"})
"""Of a figure in millions that was read as one in metres: what it may be of."""


def amount(claim: Claim) -> Figure | None:
    """The figure of a claim in its base unit."""
    return figure(claim.value) if isinstance(claim.value, Quantity) else None


def dimension(claim: Claim) -> str:
    """What kind of measure it is, "" for a date."""
    return claim.value.dimension if isinstance(claim.value, Quantity) else ""


def unit(claim: Claim) -> str:
    """The unit as read, "" for a date."""
    return claim.value.unit if isinstance(claim.value, Quantity) else ""


def base_unit(claim: Claim) -> str:
    """The unit that `amount` is in, "" for a date."""
    return claim.value.base.unit if isinstance(claim.value, Quantity) else ""


def is_share(claim: Claim) -> bool:
    """Whether a claim is a percentage, or a fraction that comes to one."""
    return dimension(claim) == "ratio" and base_unit(claim) == "percent"


def counted(claim: Claim) -> str:
    """The noun that is counted, "" where there is none."""
    return (claim.value.counted or "") if isinstance(claim.value, Quantity) else ""


def same_measure(one: Claim, other: Claim, *, loosely: bool = False) -> bool:
    """Whether two claims are in one unit once converted, and per the same; `loosely`, one may leave out "a month"."""
    a, b = one.value, other.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return False
    if a.dimension != b.dimension or a.base.unit != b.base.unit:
        return False
    return a.per == b.per or (loosely and None in (a.per, b.per))


def in_measure(claim: Claim, of: Claim) -> Figure | None:
    """The figure of a claim in the measure of another one; a bare one ("2.7 million", "7.9m") takes that of a sum of
    money or of a count beside it. None where the two measure different things."""
    size = amount(claim)
    if size is None or same_measure(claim, of):
        return size
    if MILLIONS.fullmatch(claim.text) and dimension(claim) == "length" and dimension(of) in BARE:
        return size.scaled(MILLION)
    return size if _bare(claim) and dimension(of) == "money" and _without_rate(of) else None


def _bare(claim: Claim) -> bool:
    """Whether a claim is a number and nothing else."""
    return dimension(claim) == "count" and not counted(claim) and _without_rate(claim)


def _without_rate(claim: Claim) -> bool:
    return isinstance(claim.value, Quantity) and claim.value.per is None


def alike(one: Claim, other: Claim) -> bool:
    """Whether two figures may be of one measure, one of them told without its unit."""
    return in_measure(one, other) is not None or in_measure(other, one) is not None


def firm(claim: Claim) -> bool:
    """Whether a claim states one figure, without a bound, a hedge, a rate or a change."""
    value = claim.value
    return (
        isinstance(value, Quantity) and value.qualifier is Qualifier.EXACT and value.per is None
        and value.low is not None and value.low == value.high and value.change is None
    )  # fmt: skip
