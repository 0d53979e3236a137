"""How two claims are limited: by time, period, part, place and mood, as far as they say."""

from collections.abc import Sequence

from crosscheck.model import Comparison, Modality, Reason

SCOPES = {
    Reason.OTHER_TIME: "scope_time",
    Reason.OTHER_PERIOD: "scope_period",
    Reason.OTHER_PART: "scope_part",
    Reason.OTHER_PLACE: "scope_place",
    Reason.OTHER_MODALITY: "scope_modality",
    Reason.OTHER_BASELINE: "scope_baseline",
}


def agreeing(one: str, other: str) -> float:
    """1 where both say the same, -1 where they contradict, 0 where one is silent."""
    if not one or not other:
        return 0.0
    return 1.0 if one == other else -1.0


def of_scope(comparison: Comparison) -> dict[str, float]:
    """Each kind of scope: 1 where both sides state different limits, 0.5 where one alone does."""
    found = dict.fromkeys(SCOPES.values(), 0.0)
    one, other = comparison.one.about, comparison.other.about
    if comparison.scope:
        found[SCOPES[comparison.scope.reason]] = 1.0 if comparison.scope.stated_by_both else 0.5
    found["modality_same"] = float(one.modality is other.modality)
    found["planned"] = float(one.modality is not Modality.ACTUAL) + float(other.modality is not Modality.ACTUAL)
    found["baseline"] = float(one.scope.baseline) + float(other.scope.baseline)
    found["time_same"] = float(one.scope.as_of is not None and one.scope.as_of == other.scope.as_of)
    found["period_same"] = float(one.scope.period is not None and one.scope.period == other.scope.period)
    found["part_same"] = agreeing(one.scope.part or "", other.scope.part or "")
    found["place_same"] = _overlapping(one.scope.place, other.scope.place)
    return found


def _overlapping(one: Sequence[str], other: Sequence[str]) -> float:
    if not one or not other:
        return 0.0
    return 1.0 if set(one) & set(other) else -1.0
