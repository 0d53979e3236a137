"""The table of units, held against Pint."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pint import UnitRegistry

from crosscheck.claims.quantities.build import quantity
from crosscheck.lexicon import currencies, units

REGISTRY = UnitRegistry()
NAMES = {
    "light-year": "light_year", "acre": "43560 foot**2", "acre-foot": "43560 foot**3", "decade": "10 year",
    "ton": "short_ton", "tonne": "metric_ton",
    "kilotonne": "1000 metric_ton", "megatonne": "1000000 metric_ton", "barrel": "oil_barrel",
    "kilobarrel": "1000 oil_barrel", "megabarrel": "1000000 oil_barrel", "megahectare": "1000000 hectare",
    "quintal": "100 kilogram",
    "year old": "year", "month old": "month", "week old": "week", "day old": "day", "knot": "knot", "night": "day",
    "weekend": "2 day", "quarter": "3 month", "degree celsius": "delta_degree_Celsius", "percent": "percent",
    "degree fahrenheit": "delta_degree_Fahrenheit", "horsepower": "horsepower", "per mille": "0.1 percent",
    "metric horsepower": "metric_horsepower", "calorie": "kilocalorie", "british thermal unit": "Btu",
    "foot per second": "foot/second",
    "megabit per second": "megabit/second", "gigabit per second": "gigabit/second", "millibar": "millibar",
    "pound per square inch": "psi", "kilopound per square inch": "kip/inch**2",
    "revolution per minute": "revolution/minute",
    "newton meter": "newton*meter", "foot pound-force": "foot*pound_force", "kilometer per hour": "kilometer/hour",
    "mile per hour": "mile/hour", "meter per second": "meter/second", "nautical mile": "nautical_mile",
    "long ton": "long_ton", "watt hour": "watt*hour", "kilowatt hour": "kilowatt*hour",
    "megawatt hour": "megawatt*hour",
    "gigawatt hour": "gigawatt*hour", "terawatt hour": "terawatt*hour", "part per million": "ppm",
    "part per billion": "1e-3 ppm",
    "mile per gallon": "mile/gallon", "bushel": "bushel", "stone": "stone",
}  # fmt: skip
BASE_NAMES = {
    "square meter": "meter**2", "meter per second": "meter/second", "degree celsius": "delta_degree_Celsius",
    "bit per second": "bit/second", "newton meter": "newton*meter", "part per million": "ppm", "year old": "year",
    "mile per gallon": "mile/gallon", "liter": "liter",
}  # fmt: skip
NO_MEASURE = {"decibel", "magnitude", "point", "times", "percentage point", "basis point", "megapixel"}
"""Units that measure nothing Pint knows."""
MEASURED = [unit for unit in units.UNITS if unit.name not in NO_MEASURE]


def expression(name: str) -> str:
    """A unit's name as Pint writes it."""
    if name in NAMES:
        return NAMES[name]
    for prefix, power in (("square ", 2), ("cubic ", 3)):
        if name.startswith(prefix):
            return f"{name.removeprefix(prefix)}**{power}"
    return name.replace(" ", "_")


@pytest.mark.parametrize("unit", MEASURED, ids=lambda unit: unit.name)
def test_every_factor_is_pints(unit: units.Unit) -> None:
    base = units.BASE[unit.dimension]
    ours = REGISTRY.Quantity(1.0, "") * REGISTRY.parse_expression(expression(unit.name))
    if unit.name == "revolution per minute":
        assert unit.factor == pytest.approx(1 / 60)
        return
    factor = ours.to(REGISTRY.parse_expression(BASE_NAMES.get(base, base.replace(" ", "_"))).units).magnitude
    assert unit.factor == pytest.approx(factor, rel=1e-6)


@pytest.mark.parametrize("name", [unit.name for unit in units.UNITS])
def test_every_name_has_one_factor(name: str) -> None:
    assert len({(unit.dimension, unit.factor) for unit in units.UNITS if unit.name == name}) == 1


@given(st.sampled_from(MEASURED), st.floats(min_value=0.001, max_value=1e9))
def test_converting_there_and_back_keeps_the_value(unit: units.Unit, value: float) -> None:
    made = quantity(value, value, unit=unit.name, dimension=unit.dimension, factor=unit.factor)
    low, high = made.base.low, made.base.high
    assert low is not None and high is not None
    small, large = units.AMBIGUOUS.get(unit.name, (unit.factor, unit.factor))
    offset = units.OFFSETS.get(unit.name, 0.0)
    back = (low / (small if low >= 0 else large) - offset, high / (large if high >= 0 else small) - offset)
    assert back == pytest.approx((value, value), rel=1e-9, abs=1e-6)


def test_temperatures_are_converted_with_their_offset() -> None:
    boiling = quantity(212, 212, unit="degree fahrenheit", dimension="temperature", factor=5 / 9)
    frozen = quantity(273.15, 273.15, unit="kelvin", dimension="temperature")
    assert boiling.base.low == pytest.approx(100.0)
    assert frozen.base.low == pytest.approx(0.0)


def test_a_ton_is_as_wide_as_what_it_can_mean() -> None:
    made = quantity(1, 1, unit="ton", dimension="mass", factor=907.18474)
    assert (made.base.low, made.base.high) == (907.18474, 1016.0469088)


def test_every_currency_word_has_a_known_code() -> None:
    codes = {*currencies.WORDS.values(), *(code for code, _ in currencies.SUBUNITS.values())}
    codes |= {code for pairs in currencies.NATIONAL.values() for _, code in pairs}
    assert codes <= currencies.CODES | {"HRK", "MTL"}


def test_every_sign_has_a_known_code() -> None:
    signs = {*currencies.SIGNS.values(), *currencies.DOLLARS.values(), *currencies.LETTERS.values()}
    assert signs <= currencies.CODES | {"ZWL", "HRK", "MTL", "BZD", "BSD"}
