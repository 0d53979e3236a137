"""Two quantities of one thing: the same, different, or not to be compared."""

import math
from collections.abc import Sequence
from dataclasses import replace

from crosscheck.compare import tolerance
from crosscheck.compare.bare import MAGNITUDES, beside, is_bare
from crosscheck.compare.figures import BOUNDS, CEILINGS, FLOORS, Figure, figure, nominal
from crosscheck.compare.specificity import of_quantity
from crosscheck.compare.verdict import Outcome, Verdict
from crosscheck.model import Bounds, Qualifier, Quantity, Reason

EXACT_DIMENSIONS = frozenset({"rank", "score", "vote"})
"""Where a pair of figures is no range and nothing is rounded: third is not fourth, 5-4 is not 5-3."""

NEVER_CONVERTED = frozenset({"ratio"})
"""Where another unit is another wording ("six in ten", 60%) and hides no rounding of its own."""

PERCENT_AND_POINTS = frozenset({"ratio", "points"})
"""Dimensions that share a sign and not a meaning: up 6.2% is not up 6.2 points."""

DEGREES = frozenset({"angle", "temperature"})

NTH = frozenset({frozenset({"rank", "count"}), frozenset({"rank", "age"})})
"""Dimensions of which the nth of one is n of the other: the eighth straight win, the 17th birthday."""

DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "JMD", "BSD", "BBD", "TTD", "FJD", "NAD", "BZD"})
"""Currencies that papers at home write with a bare "$"."""

SIGNED = frozenset({"ratio", "points", "money", "count"})
"""Where a minus may be told in words instead: "-13%" is "down 13%"."""

PER_YEAR = {"second": 31_536_000.0, "minute": 525_600.0, "hour": 8_760.0, "day": 365.0, "week": 52.0, "month": 12.0,
            "quarter": 4.0, "year": 1.0}
"""How often a period comes in a year: rates per month and per year are plainly convertible."""


def compare_quantities(one: Quantity, other: Quantity) -> Verdict:
    """What two quantities are to each other if they are said of the same thing."""
    if one.change or other.change:
        return _of_changes(_ends(one), _ends(other))
    return _of_plain(one, other)


def _of_changes(ones: Sequence[Quantity], others: Sequence[Quantity]) -> Verdict:
    """The verdict where a side tells a change ("from 80 to 110"): a plain figure may be either end, two changes are the
    same if both ends are."""
    if len(ones) == len(others) > 1:
        verdicts = [_of_plain(one, other) for one, other in zip(ones, others, strict=True)]
        return min(verdicts, key=lambda verdict: (verdict.outcome is Outcome.SAME, verdict.closeness))
    verdicts = [_of_plain(one, other) for one in ones for other in others]
    return max(verdicts, key=lambda verdict: (verdict.outcome is Outcome.SAME, verdict.closeness))


def _ends(value: Quantity) -> tuple[Quantity, ...]:
    """The figure before a change and the one after; of no change, the figure itself."""
    shown, base = value.as_written, value.base
    if value.change is None or None in (shown.low, shown.high, base.low, base.high) or shown.low == shown.high:
        return (replace(value, change=None),)
    assert shown.low is not None and shown.high is not None and base.low is not None and base.high is not None
    slope = (base.high - base.low) / (shown.high - shown.low)
    ends = [(end, base.low + (end - shown.low) * slope) for end in value.change]
    return tuple(
        replace(value, low=end, high=end, change=None, as_written=Bounds(end, end, shown.unit),
                base=Bounds(there, there, base.unit))
        for end, there in ends
    )  # fmt: skip


def _of_plain(one: Quantity, other: Quantity) -> Verdict:
    specificity = min(of_quantity(one), of_quantity(other))
    first, second = figure(one), figure(other)
    if first is None or second is None or not _same_unit(one, other):
        return _bare_figures(one, other, specificity)
    if {one.dimension, other.dimension} == PERCENT_AND_POINTS:
        return _percent_against_points(first, second, specificity)
    if one.dimension in EXACT_DIMENSIONS:
        return _exact(first, second, specificity)
    if one.per != other.per:
        return _rates(one, other, first, second, specificity)
    if one.unit == other.unit == "fraction":  # either is as loose as a fraction only beside a percentage
        first = replace(first, half=first.half / 2, grain=first.grain / 2)
        second = replace(second, half=second.half / 2, grain=second.grain / 2)
    if one.dimension in SIGNED and (first.high < 0 < second.low or second.high < 0 < first.low):
        first, second = _unsigned(first), _unsigned(second)
    verdict = _intervals(first, second, specificity, _converted(one, other), one.dimension)
    if verdict.outcome is Outcome.DIFFERENT and specificity and _magnitude_left_out(one, other):
        return Verdict(Outcome.SAME, Reason.SAME_VALUE, 1.0, specificity)
    return verdict


def _unsigned(value: Figure) -> Figure:
    """The figure without its minus."""
    return replace(value, low=-value.high, high=-value.low) if value.high < 0 else value


def _magnitude_left_out(one: Quantity, other: Quantity) -> bool:
    """Whether a bare figure is the other without its magnitude: "5.1" in a list that began with "12 billion"."""
    bare, scaled = sorted((one, other), key=lambda q: abs(q.as_written.low or 0.0))
    small, large = bare.as_written.low, scaled.as_written.low
    if bare.dimension != "count" or bare.counted or not small or large is None or scaled.step < min(MAGNITUDES):
        return False
    alike = bare.as_written.high == small and scaled.as_written.high == large
    return alike and any(math.isclose(small * times, large) for times in MAGNITUDES)


def _bare_figures(one: Quantity, other: Quantity, specificity: float) -> Verdict:
    """Figures of unlike kinds: they may be one where a side leaves its unit out.

    "48.5 million" is "$48.5 million", the "eighth straight win" is eight wins, a 17th birthday is 17 years, and a bare
    "$" may be any dollar.
    """
    pair = frozenset({one.dimension, other.dimension})
    dollars = one.dimension == other.dimension == "money" and {one.base.unit, other.base.unit} <= DOLLARS
    equal = one.as_written.low == other.as_written.low and one.as_written.high == other.as_written.high
    if equal and one.as_written.low is not None and (pair in NTH or dollars):
        return Verdict(Outcome.SAME, Reason.SAME_VALUE, 1.0, specificity)
    bare, told = (one, other) if is_bare(one) else (other, one)
    if is_bare(bare) and told.dimension not in EXACT_DIMENSIONS | {"count"}:
        verdict = beside(bare, told, lambda first, second: _intervals(first, second, specificity, False, "count"))
        if verdict is not None:
            return verdict
    if pair == DEGREES and _same_degrees(one, other):
        return Verdict(Outcome.SAME, Reason.SAME_AFTER_CONVERSION, 1.0, specificity)
    return Verdict(Outcome.INCOMPARABLE, Reason.OTHER_UNIT, specificity=specificity)


def _same_degrees(one: Quantity, other: Quantity) -> bool:
    """Whether bare degrees, read on either scale, are the temperature of the other side: "104 degrees", "40 C"."""
    bare, told = (one, other) if one.dimension == "angle" else (other, one)
    degrees, celsius = figure(bare), figure(told)
    if degrees is None or celsius is None:
        return False
    fahrenheit = replace(degrees, low=(degrees.low - 32) * 5 / 9, high=(degrees.high - 32) * 5 / 9)
    return any(meet(read.admits(), celsius.admits()) for read in (degrees, fahrenheit))


def closeness(one: Figure, other: Figure, dimension: str) -> float:
    """How near two stated figures are, 0 to 1: the ratio of the nearer ends, 1 where the ranges meet."""
    if one.low <= other.high and other.low <= one.high:
        return 1.0
    near, far = (one.high, other.low) if one.high < other.low else (other.high, one.low)
    if dimension == "temperature":
        return max(0.0, 1.0 - (far - near) / tolerance.CELSIUS_SPAN)
    if near * far <= 0:
        return 0.0
    return min(abs(near), abs(far)) / max(abs(near), abs(far))


def _same_unit(one: Quantity, other: Quantity) -> bool:
    """Whether both are of one dimension with one base unit, which for money is the currency; or percent and points."""
    if {one.dimension, other.dimension} == PERCENT_AND_POINTS:
        return True
    return one.dimension == other.dimension and one.base.unit == other.base.unit


def _converted(one: Quantity, other: Quantity) -> bool:
    """Whether the two are written in different units, whatever either is per."""
    units = [q.unit.removesuffix(f" per {q.per}") if q.per else q.unit for q in (one, other)]
    return units[0] != units[1]


def _percent_against_points(one: Figure, other: Figure, specificity: float) -> Verdict:
    """The same figure in percent and in points cannot both be right; two figures may well be (40% to 42%)."""
    near = closeness(one, other, "ratio")
    if not meet(one.admits(), other.admits()):
        return Verdict(Outcome.INCOMPARABLE, Reason.OTHER_UNIT, specificity=specificity)
    return Verdict(Outcome.DIFFERENT, Reason.PERCENT_AGAINST_POINTS, near, specificity, strict=True)


def _exact(one: Figure, other: Figure, specificity: float) -> Verdict:
    """Ranks, scores and votes: equal or not, whichever side of a score is named first."""
    apart = abs(one.low - other.low) + abs(one.high - other.high)
    size = max(abs(one.low) + abs(one.high), abs(other.low) + abs(other.high))
    near = max(0.0, 1.0 - apart / size) if size else 1.0
    if (one.low, one.high) == (other.low, other.high):
        return Verdict(Outcome.SAME, Reason.SAME_VALUE, near, specificity)
    return Verdict(Outcome.DIFFERENT, Reason.VALUES_APART, near, specificity, strict=True)


def _rates(one: Quantity, other: Quantity, first: Figure, second: Figure, specificity: float) -> Verdict:
    """Rates per different units: converted where both are per a length of time. A figure without its "a month" is
    compared with one that has it if the two are not far apart: else it is a total."""
    times = PER_YEAR.get(one.per or ""), PER_YEAR.get(other.per or "")
    if times[0] and times[1]:
        return _intervals(first.scaled(times[0]), second.scaled(times[1]), specificity, True, one.dimension)
    verdict = _intervals(first, second, specificity, _converted(one, other), one.dimension)
    if one.per is None or other.per is None:
        if verdict.outcome is Outcome.SAME:
            return verdict
        if verdict.closeness >= tolerance.UNIT_LIKENESS:
            return replace(verdict, strict=False)
    return Verdict(Outcome.INCOMPARABLE, Reason.OTHER_UNIT, specificity=specificity)


def _intervals(one: Figure, other: Figure, specificity: float, converted: bool, dimension: str) -> Verdict:
    near = closeness(one, other, dimension)
    loose = converted and dimension not in NEVER_CONVERTED
    most = tolerance.DURATION_HALF_STEP_CAP if converted and dimension == "time" else math.inf
    spans = (
        one.admits(converted=loose, other=other.qualifier, most=most),
        other.admits(converted=loose, other=one.qualifier, most=most),
    )
    if converted and dimension == "time":
        spans = _slacken(spans[0]), _slacken(spans[1])
    if near == 1.0 or meet(*spans) or _round_covers(one, other, near):
        return Verdict(Outcome.SAME, _why_same(one, other, converted), near, specificity)
    bound = one.qualifier in BOUNDS or other.qualifier in BOUNDS
    loose = bound or one.vague or other.vague or _beyond_plural(one, other) or _beyond_plural(other, one)
    strict = _out_of_bound(one, other) or _out_of_bound(other, one) or not loose
    return Verdict(Outcome.DIFFERENT, Reason.OUTSIDE_BOUND if bound else Reason.VALUES_APART, near, specificity, strict)


def meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two intervals have more than a point in common; equal points meet."""
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    touch = tolerance.TOUCH * max(abs(x) for x in (*one, *other))
    return one[0] < other[1] - touch and other[0] < one[1] - touch


def _slacken(span: tuple[float, float]) -> tuple[float, float]:
    low, high = span
    return low - abs(low) * tolerance.CALENDAR_SLACK, high + abs(high) * tolerance.CALENDAR_SLACK


def _why_same(one: Figure, other: Figure, converted: bool) -> Reason:
    if converted:
        return Reason.SAME_AFTER_CONVERSION
    if (one.low, one.high) == (other.low, other.high):
        return Reason.SAME_VALUE
    if one.qualifier in BOUNDS or other.qualifier in BOUNDS:
        return Reason.WITHIN_BOUND
    return Reason.WITHIN_ROUNDING


def _beyond_plural(plural: Figure, other: Figure) -> bool:
    """Whether a figure is above all that a plural is ordinarily said of: 1,200 and "hundreds" (100 to 1,000)."""
    return plural.low > 0 and plural.high >= tolerance.PLURAL_SPAN * plural.low and other.low > plural.high


def _out_of_bound(bound: Figure, other: Figure) -> bool:
    """Whether `other` lies on the side that the bound rules out, and is no bound to the same side itself."""
    if bound.qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
        return nominal(other) < nominal(bound) and other.qualifier not in FLOORS
    if bound.qualifier in (Qualifier.LESS_THAN, Qualifier.AT_MOST):
        return nominal(other) > nominal(bound) and other.qualifier not in CEILINGS
    return False


def _round_covers(one: Figure, other: Figure, near: float) -> bool:
    """Whether the rounder of two plain figures is the other one rounded: 21,000 and 21,206."""
    if one.qualifier is not Qualifier.EXACT or other.qualifier is not Qualifier.EXACT or one.grain == other.grain:
        return False
    rounder = max(one, other, key=lambda figure: figure.grain)
    apart = abs(nominal(one) - nominal(other))
    size = max(abs(nominal(one)), abs(nominal(other)))
    large = size >= tolerance.ROUND_FROM * max(one.half, other.half)
    return large and near >= tolerance.ROUND_LIKENESS and apart < rounder.grain / 2
