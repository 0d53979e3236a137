"""A quantity as what it can mean: the stated figure and the interval around it, in the dimension's base unit."""

import math
from dataclasses import dataclass
from functools import lru_cache

from crosscheck.compare import tolerance
from crosscheck.model import Qualifier, Quantity

FAHRENHEIT_DEGREE = 5 / 9  # kelvin in a degree Fahrenheit: a single temperature does not show its scale's slope
CAPPED_DIMENSIONS = frozenset({"money", "count"})
COMPOUND_DIMENSIONS = frozenset({"length", "mass", "time"})
"""Where a measure may come in two units, one the finer."""

STEP_NOISE = 1e-4  # share of a step that conversion to another unit may leave

CACHED_FIGURES = 1 << 15  # different quantities kept: a claim is compared many times

BOUNDS = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.AT_MOST})
HEDGES = frozenset({Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.JUST_OVER})
FLOORS = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.JUST_OVER})
CEILINGS = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.NEARLY})


@dataclass(frozen=True, slots=True)
class Figure:
    """The figure `low` to `high` as stated, and what it admits, in the base unit.

    `half` is half a written step; `grain` the step that its last digit but zeros suggests (100 for 600, 10 for 110).
    `vague` is a plural without a ceiling ("hundreds").
    """

    low: float
    high: float
    half: float
    grain: float
    qualifier: Qualifier
    vague: bool = False

    def admits(
        self, *, converted: bool = False, other: Qualifier = Qualifier.EXACT, most: float = math.inf
    ) -> tuple[float, float]:
        """The values that the words admit beside a figure qualified as `other`.

        `converted` also grants what rounding before a conversion hides; half a step is at most the share `most`.
        """
        size = max(abs(self.low), abs(self.high))
        half = max(self.half, min(self.grain / 2, tolerance.ROUND_HALF_STEP_CAP * size)) if converted else self.half
        half = min(half, most * size)
        down, up = (reach * size for reach in self._reach(size, other))
        if self.vague:
            up = max(up, tolerance.VAGUE_REACH * size)
        hard_floor = self.qualifier in FLOORS and not converted
        hard_ceiling = self.qualifier in CEILINGS and not converted
        return self.low - (0.0 if hard_floor else max(half, down)), self.high + (up if hard_ceiling else max(half, up))

    def scaled(self, factor: float) -> "Figure":
        """The same figure in a unit `factor` times as fine."""
        low, high, half, grain = (x * factor for x in (self.low, self.high, self.half, self.grain))
        return Figure(low, high, half, grain, self.qualifier, self.vague)

    def _bounded(self, size: float, most: float) -> float:
        """How far ordinary use takes a bound: "more than 2,000" is said of 2,900, "more than 644.3" of 644.4."""
        return min(most, tolerance.BOUND_GRAINS * self.grain / size) if size else 0.0

    def _reach(self, size: float, other: Qualifier) -> tuple[float, float]:
        """Shares of the figure that its qualifier lets it stray downward and upward."""
        if self.qualifier in BOUNDS and other in BOUNDS and (self.qualifier in FLOORS) == (other in FLOORS):
            reach = tolerance.BOTH_BOUNDED_REACH
            return (0.0, reach) if self.qualifier in FLOORS else (reach, 0.0)
        hedge = min(max(self.grain / size, tolerance.LEAST_HEDGE), tolerance.MOST_HEDGE) if size else 0.0
        if other in HEDGES:
            hedge *= tolerance.BOTH_HEDGED
        match self.qualifier:
            case Qualifier.ABOUT:
                return hedge, hedge
            case Qualifier.NEARLY:
                return hedge, tolerance.NEARLY_OVERSHOOT
            case Qualifier.JUST_OVER:
                return 0.0, hedge
            case Qualifier.MORE_THAN:
                return 0.0, self._bounded(size, tolerance.MORE_THAN_REACH)
            case Qualifier.AT_LEAST:
                return 0.0, tolerance.AT_LEAST_REACH
            case Qualifier.LESS_THAN:
                return self._bounded(size, tolerance.LESS_THAN_REACH), 0.0
            case Qualifier.AT_MOST:
                return tolerance.AT_MOST_REACH, 0.0
            case _:
                return 0.0, 0.0


@lru_cache(CACHED_FIGURES)
def figure(value: Quantity) -> Figure | None:
    """What `value` states, in its base unit; None when no bound of it is known."""
    factor, offset = _conversion(value)
    low = value.base.low if value.base.low is not None else _convert(value.as_written.low, factor, offset)
    high = value.base.high if value.base.high is not None else _convert(value.as_written.high, factor, offset)
    vague = value.high is None and value.low is not None and value.qualifier in (Qualifier.EXACT, Qualifier.ABOUT)
    low, high = (high if low is None else low), (low if high is None else high)
    if low is None or high is None or not (math.isfinite(low) and math.isfinite(high)):
        return None
    low, high = min(low, high), max(low, high)
    half, grain = steps(value)
    return Figure(low, high, half * abs(factor), grain * abs(factor), value.qualifier, vague)


def steps(value: Quantity) -> tuple[float, float]:
    """Half a step of the figure as written, and the step of its last digit that is not a zero, both in its own unit."""
    known = [abs(x) for x in (value.as_written.low, value.as_written.high, value.low, value.high) if x is not None]
    size = max(known, default=0.0)
    half = _true_step(value, size) / 2
    if value.dimension in CAPPED_DIMENSIONS and value.step > 1:
        half = min(half, tolerance.WRITTEN_HALF_STEP_CAP * size)
    return half, min((round_digits(x, value.step) for x in known), default=0.0)


def _true_step(value: Quantity, size: float) -> float:
    """The written step, or, of a measure in two units ("6 feet 2 inches" in feet), the part that its step leaves."""
    step = abs(value.step)
    if value.dimension not in COMPOUND_DIMENSIONS or step == 0 or not math.isfinite(size / step):
        return step
    rest = abs(size - round(size / step) * step)
    return rest if rest > STEP_NOISE * step else step


def round_digits(size: float, step: float) -> float:
    """The step that the trailing zeros of a figure suggest: 100 for 600 written to the unit, 10 for 1,150."""
    steps = round(size / step) if step > 0 and math.isfinite(size / step) else 0
    if steps == 0:
        return 0.0
    digits = str(steps)
    return float(step * 10 ** (len(digits) - len(digits.rstrip("0"))))


def nominal(value: Figure) -> float:
    """The middle of the stated figure."""
    return (value.low + value.high) / 2


def _conversion(value: Quantity) -> tuple[float, float]:
    """Factor and offset from the value's unit to its base unit, read off the pair of bounds."""
    pairs = [(x, y) for x, y in ((value.low, value.base.low), (value.high, value.base.high))
             if x is not None and y is not None]
    if len(pairs) == 2 and pairs[0][0] != pairs[1][0]:
        (x, y), (other_x, other_y) = pairs
        factor = (other_y - y) / (other_x - x)
        return factor, y - factor * x
    if not pairs:
        return 1.0, 0.0
    x, y = pairs[0]
    if value.dimension == "temperature":
        factor = FAHRENHEIT_DEGREE if "fahrenheit" in value.unit.lower() else 1.0
        return factor, y - factor * x
    return (y / x, 0.0) if x else (1.0, y)


def _convert(bound: float | None, factor: float, offset: float) -> float | None:
    return None if bound is None else bound * factor + offset
