"""Make a `Quantity` of what was read: bounds, base unit, implied resolution."""

from crosscheck.lexicon import units
from crosscheck.model import Bounds, Qualifier, Quantity

_OPEN_HIGH = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.JUST_OVER})
_OPEN_LOW = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.NEARLY})
_UNIT_FACTORS = {u.name: u.factor for u in units.UNITS}
_POINT_UNITS = frozenset({"percentage point"})


def quantity(
    low: float,
    high: float,
    *,
    unit: str = "count",
    dimension: str = "count",
    factor: float = 1.0,
    step: float = 1.0,
    qualifier: Qualifier = Qualifier.EXACT,
    counted: str | None = None,
    per: str | None = None,
) -> Quantity:
    """A quantity of `low` to `high` in `unit`; `factor` times that is the value in the base unit.

    The side that a qualifier leaves open is None: "more than 2,000" is low 2000, high None. Money keeps its currency.
    """
    floor = None if qualifier in _OPEN_LOW and qualifier is not Qualifier.NEARLY else low
    ceiling = None if qualifier in _OPEN_HIGH and qualifier is not Qualifier.JUST_OVER else high
    base_unit = unit if dimension == "money" else units.BASE.get(dimension, unit)
    small, large = units.AMBIGUOUS.get(unit, (factor, factor))
    shift = units.OFFSETS.get(unit, 0.0)
    base = Bounds(
        None if floor is None else (floor + shift) * (small if floor >= 0 else large),
        None if ceiling is None else (ceiling + shift) * (large if ceiling >= 0 else small),
        base_unit,
    )
    name = _money_name(unit, factor) if dimension == "money" else unit
    shown = f"{name} per {per}" if per else name
    return Quantity(
        floor, ceiling, shown, dimension, qualifier, base, Bounds(low, high, shown), step,
        counted=counted, per=per, timex=_timex(low, high, unit) if dimension == "time" else None,
    )  # fmt: skip


def _money_name(code: str, factor: float) -> str:
    """The ISO code; hundredths keep their own name, so that the figure stays as written."""
    if factor == 1.0:
        return code
    return {"USD": "cent", "EUR": "euro cent", "GBP": "penny"}.get(code, f"hundredth of {code}")


def _timex(low: float, high: float, unit: str) -> str | None:
    """The ISO 8601 duration: "P15Y", "PT24H"; a range gives its lower end."""
    letters = units.TIMEX_LETTERS.get(unit)
    if letters is None or low != high:
        return None
    part = "T" if letters.startswith("T") else ""
    letters = letters.removeprefix("T")
    times = int(letters[:-1]) if letters[:-1].isdigit() else 1
    designator = letters[-1] if letters != "WE" else "WE"
    amount = low * times
    return f"P{part}{amount:g}{designator}" if amount < 1e6 else None
