"""Compare two claims: their values and their scopes."""

from crosscheck.compare.dates import compare_dates
from crosscheck.compare.quantities import compare_quantities
from crosscheck.compare.scopes import scope_difference
from crosscheck.compare.wording import wording
from crosscheck.model import Claim, Comparison, Moment, Outcome, Quantity, Reason, Verdict


def values(one: Claim, other: Claim) -> Verdict:
    """What the values of two claims are to each other, taking both to be about the same thing. Symmetric."""
    if isinstance(one.value, Quantity) and isinstance(other.value, Quantity):
        return compare_quantities(one.value, other.value)
    if isinstance(one.value, Moment) and isinstance(other.value, Moment):
        return compare_dates(one.value, other.value, (wording(one.text), wording(other.text)))
    return Verdict(Outcome.INCOMPARABLE, Reason.OTHER_UNIT)


def comparison(one: Claim, other: Claim, *, copied: bool = False) -> Comparison:
    """Everything that comparing two claims says. `copied`: they stand in the same place of a copy and its original, so
    that the same words mean the same, whatever date they were resolved against."""
    if copied and _same_words(one.text, other.text):
        same = Verdict(Outcome.SAME, Reason.SAME_VALUE, 1.0, values(one, other).specificity)
        return Comparison(one, other, same, None)
    return Comparison(one, other, values(one, other), scope_difference(one, other))


def _same_words(one: str, other: str) -> bool:
    """Whether one wording is the other, or opens it ("9:40 p.m." and "9:40 p.m. (1240 GMT)")."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    return long == short or long.startswith(short + " ")
