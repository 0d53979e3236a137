"""Compare two claims: their values and their scopes."""

from dataclasses import replace

from crosscheck.compare.dates import compare_dates
from crosscheck.compare.quantities import compare_quantities
from crosscheck.compare.scopes import scope_difference
from crosscheck.compare.wording import wording
from crosscheck.model import Bounds, Claim, Comparison, Moment, Outcome, Quantity, Reason, Verdict


def values(one: Claim, other: Claim) -> Verdict:
    """What the values of two claims are to each other, taking both to be about the same thing. Symmetric."""
    if isinstance(one.value, Quantity) and isinstance(other.value, Quantity):
        return compare_quantities(present(one.value), present(other.value))
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


def present(value: Quantity) -> Quantity:
    """The figure that a quantity states now: of "rose from 80 to 110" it is 110."""
    if value.change is None:
        return value
    now, shown, base = value.change[1], value.as_written, value.base
    if shown.low is None or shown.high is None or base.low is None or base.high is None or shown.low == shown.high:
        return value
    slope = (base.high - base.low) / (shown.high - shown.low)
    there = base.low + (now - shown.low) * slope
    there_is, written = Bounds(there, there, base.unit), Bounds(now, now, shown.unit)
    return replace(value, low=now, high=now, base=there_is, as_written=written, change=None)
