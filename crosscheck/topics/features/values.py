"""What the two values of a pair say about whether they are of one thing: kind, closeness, what is counted."""

import math

from crosscheck.lexicon.equivalents import related
from crosscheck.model import Comparison, Moment, Outcome, Quantity
from crosscheck.topics.across import is_bare, written_ratio
from crosscheck.topics.profile import Profile

DIMENSIONS = ("count", "money", "ratio", "time", "age", "date", "score", "measure")


def of_values(comparison: Comparison, a: Profile, b: Profile) -> dict[str, float]:
    one, other = comparison.one.value, comparison.other.value
    verdict = comparison.verdict
    found = {f"is_{name}": 0.0 for name in DIMENSIONS}
    found |= {
        "same": float(verdict.outcome is Outcome.SAME),
        "closeness": verdict.closeness,
        "specificity": verdict.specificity,
        "strict": float(verdict.strict),
        "counted_same": 0.0,
        "counted_apart": 0.0,
        "counted_missing": 0.0,
        "per_apart": 0.0,
        "unit_same": 0.0,
        "qualified": 0.0,
        "changes": 0.0,
        "granularity_same": 0.0,
        "guess": 0.0,
        "magnitude_gap": 0.0,
        "digits": 0.0,
    }
    if isinstance(one, Moment) and isinstance(other, Moment):
        found["is_date"] = 1.0
        found["granularity_same"] = float(one.granularity == other.granularity)
        found["guess"] = float("guess" in (one.resolved_from.value, other.resolved_from.value))
        found["qualified"] = float(one.qualifier != other.qualifier)
        return found
    assert isinstance(one, Quantity) and isinstance(other, Quantity)
    told = other if is_bare(one) else one  # the side that has a unit names the kind of both
    name = "ratio" if told.dimension == "points" else told.dimension
    found[f"is_{name}" if name in DIMENSIONS else "is_measure"] = 1.0
    found["per_apart"] = float(one.per != other.per)
    found["unit_same"] = float(one.unit == other.unit)
    found["qualified"] = float(one.qualifier.value != "exact") + float(other.qualifier.value != "exact")
    found["changes"] = float(one.change is not None) + float(other.change is not None)
    found["magnitude_gap"] = _gap(one, other)
    found["digits"] = _same_digits(one, other)
    if one.dimension == other.dimension == "count":
        found |= _counted(a.counted, b.counted)
    return found


def _counted(one: str, other: str) -> dict[str, float]:
    if not one or not other:
        return {"counted_missing": 1.0}
    near = related(one, other)
    return {"counted_same": near, "counted_apart": float(near == 0.0)}


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


