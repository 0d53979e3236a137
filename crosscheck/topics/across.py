"""Claims of unlike kinds that may be one: a figure without its unit beside one with it, a place in an order beside a
count."""

from crosscheck.lexicon.equivalents import related
from crosscheck.model import Quantity

RANK = "rank"
BARE_LIKENESS = 0.6
"""Ratio of two figures, of which one leaves its unit out, below which they are not held together."""
TELLING_RANK = 4.0
"""The place in an order from which an equal one may be the same whatever noun stands by it: there are few 87ths."""
MAGNITUDES = (1e3, 1e5, 1e6, 1e7, 1e9)
"""What a bare figure may leave out with its unit: "the other 4.2" beside "$12 million"."""
PERCENT = 100.0


def is_bare(value: object) -> bool:
    """Whether a value is a figure that says nothing of what it measures or counts."""
    return isinstance(value, Quantity) and value.dimension == "count" and value.counted is None


def unlike(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of different kinds may be one: figures alike, of which one leaves its kind open."""
    if RANK in (one.dimension, other.dimension):
        return {one.dimension, other.dimension} <= {RANK, "count", "age"} and of_one_order(one, other)
    return (is_bare(one) or is_bare(other)) and written_ratio(one, other) >= BARE_LIKENESS


def of_one_order(one: Quantity, other: Quantity) -> bool:
    """Whether two places may be of one order, or "the eighth win" of "eight wins": one noun, or a telling figure."""
    kin = bool(one.counted and other.counted) and related(one.counted or "", other.counted or "") > 0
    figures = one.as_written.low, other.as_written.low
    if None not in figures and figures[0] == figures[1]:
        return kin or (figures[0] or 0.0) >= TELLING_RANK
    return kin and one.dimension == other.dimension


def written_ratio(one: Quantity, other: Quantity) -> float:
    """How near two figures are whatever their units: the smaller over the larger, as written, a magnitude left out."""
    bare, told = (one, other) if is_bare(one) else (other, one)
    figures, others = _figures(bare), _figures(told)
    times = (1.0, *MAGNITUDES) if bare.step < MAGNITUDES[0] <= told.step else (1.0,)
    return max((_share(x * m, y) for x in figures for y in others for m in times), default=0.0)


def _figures(value: Quantity) -> tuple[float, ...]:
    """The ends of a figure as written; of a fraction, in percent."""
    times = PERCENT if value.unit == "fraction" else 1.0
    return tuple(x * times for x in (value.as_written.low, value.as_written.high) if x is not None)


def _share(one: float, other: float) -> float:
    small, large = sorted((abs(one), abs(other)))
    return small / large if large else 1.0
