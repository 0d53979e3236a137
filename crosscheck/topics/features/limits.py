"""How two claims are limited: by time, period, part, place and mood, as far as they say."""

from crosscheck.model import Comparison, Reason

SCOPES = {
    Reason.OTHER_TIME: "scope_time",
    Reason.OTHER_PERIOD: "scope_period",
    Reason.OTHER_PART: "scope_part",
    Reason.OTHER_PLACE: "scope_place",
    Reason.OTHER_MODALITY: "scope_modality",
    Reason.OTHER_BASELINE: "scope_baseline",
}


def of_scope(comparison: Comparison) -> dict[str, float]:
    """Each kind of scope: 1 where both sides state different limits, 0.5 where one alone does."""
    found = dict.fromkeys(SCOPES.values(), 0.0)
    if comparison.scope:
        found[SCOPES[comparison.scope.reason]] = 1.0 if comparison.scope.stated_by_both else 0.5
    return found
