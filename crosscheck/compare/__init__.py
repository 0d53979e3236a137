"""What two values of one thing are to each other, and what an article says against itself."""

from crosscheck.compare.dates import compare_dates
from crosscheck.compare.quantities import compare_quantities
from crosscheck.compare.scopes import ScopeDifference, scope, scope_difference
from crosscheck.compare.verdict import Outcome, Verdict
from crosscheck.model import Claim, Moment, Quantity, Reason

__all__ = ["Outcome", "ScopeDifference", "Verdict", "scope", "scope_difference", "values"]


def values(one: Claim, other: Claim) -> Verdict:
    """What the values of two claims are to each other, taking both to be about the same thing. Symmetric."""
    if isinstance(one.value, Quantity) and isinstance(other.value, Quantity):
        return compare_quantities(one.value, other.value)
    if isinstance(one.value, Moment) and isinstance(other.value, Moment):
        return compare_dates(one.value, other.value)
    return Verdict(Outcome.INCOMPARABLE, Reason.OTHER_UNIT)
