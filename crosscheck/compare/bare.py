"""A figure that leaves its unit out, held against one that states it: "4.2 million" and "$4.2m", "up 12" and "12%"."""

from collections.abc import Callable
from dataclasses import replace

from crosscheck.compare import tolerance
from crosscheck.compare.figures import Figure, figure
from crosscheck.compare.verdict import Outcome, Verdict
from crosscheck.model import Bounds, Quantity, Reason

Judge = Callable[[Figure, Figure], Verdict]
"""The verdict of two figures of one unit."""

MAGNITUDES = (1e3, 1e5, 1e6, 1e7, 1e9, 1e12)
"""Thousand to trillion, with lakh and crore."""


def is_bare(value: Quantity) -> bool:
    """Whether a figure says nothing of what it measures or counts."""
    return value.dimension == "count" and value.counted is None


def beside(bare: Quantity, told: Quantity, judge: Judge) -> Verdict | None:
    """The verdict on a bare figure read in the unit of the other; None where it need not be in that unit."""
    first, second = figure(bare), figure(_unitless(told))
    if first is None or second is None:
        return None
    verdict = judge(first, second)
    if verdict.outcome is Outcome.SAME:
        return verdict
    if bare.step < MAGNITUDES[0] <= told.step:
        for times in MAGNITUDES:
            scaled = judge(first.scaled(times), second)
            if scaled.outcome is Outcome.SAME:
                return replace(scaled, reason=Reason.SAME_VALUE)
    likely = verdict.closeness >= tolerance.BARE_LIKENESS and _in_that_unit(bare, told)
    return replace(verdict, strict=False) if likely else None


def _unitless(value: Quantity) -> Quantity:
    """The figure as it is written, without its unit; a fraction in percent, as such figures are told."""
    if value.dimension == "ratio":
        return value
    return replace(value, unit="count", dimension="count", base=Bounds(value.low, value.high, "count"))


def _in_that_unit(bare: Quantity, told: Quantity) -> bool:
    """Whether a bare figure is written as only such measures are: a large amount, the decimals of a rate."""
    figures = [abs(x) for x in (bare.as_written.low, bare.as_written.high) if x is not None]
    if min(figures, default=0.0) >= tolerance.LARGE_SUM:
        return told.dimension not in ("time", "age")
    return told.unit != "fraction" and bare.step < 1 and (told.dimension == "ratio" or told.step == bare.step)
