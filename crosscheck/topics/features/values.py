"""What the two values of a pair say about whether they are of one thing: closeness, precision, what is counted."""

import math

from crosscheck.lexicon.equivalents import related
from crosscheck.model import Comparison, Moment, Quantity
from crosscheck.topics.across import is_bare, written_ratio
from crosscheck.topics.profile import Profile


def of_values(comparison: Comparison, a: Profile, b: Profile) -> dict[str, float]:
    """What the two values say, whether they are equal or not."""
    one, other = comparison.one.value, comparison.other.value
    found = {
        "closeness": comparison.verdict.closeness,
        "specificity": comparison.verdict.specificity,
        "counted_apart": 0.0,
        "is_count": 0.0,
        "bare": 0.0,
        "ranks": float(comparison.one.kind == "rank") + float(comparison.other.kind == "rank"),
        "granularity_same": 0.0,
        "magnitude_gap": 0.0,
        "digits": 0.0,
    }
    if isinstance(one, Moment) and isinstance(other, Moment):
        found["granularity_same"] = float(one.granularity == other.granularity)
        found["qualified"] = float(one.qualifier != other.qualifier)
    elif isinstance(one, Quantity) and isinstance(other, Quantity):
        counted = one.dimension == other.dimension == "count"
        found["is_count"] = float(counted)
        found["bare"] = float(one.dimension != other.dimension)
        found["counted_apart"] = float(bool(counted and a.counted and b.counted and not related(a.counted, b.counted)))
        found["qualified"] = float(one.qualifier.value != "exact") + float(other.qualifier.value != "exact")
        found["magnitude_gap"] = _gap(one, other)
        found["digits"] = _same_digits(one, other)
    return found


def _gap(one: Quantity, other: Quantity) -> float:
    """Orders of magnitude between two figures, at most 3."""
    if one.dimension != other.dimension and (is_bare(one) or is_bare(other)):
        return min(3.0, -math.log10(max(written_ratio(one, other), 0.001)))
    ones = [abs(v) for v in (one.base.low, one.base.high) if v]
    others = [abs(v) for v in (other.base.low, other.base.high) if v]
    if not ones or not others:
        return 0.0
    return min(3.0, abs(math.log10(max(ones) / max(others))))


def _same_digits(one: Quantity, other: Quantity) -> float:
    """Whether two figures are one slip of the pen apart: the same digits in another order, or one digit changed."""
    left, right = (f"{abs(v.as_written.high or 0):.0f}".rstrip("0") for v in (one, other))
    if left == right or len(left) != len(right) or len(left) < 2:
        return 0.0
    return float(sorted(left) == sorted(right) or sum(x != y for x, y in zip(left, right, strict=True)) == 1)
