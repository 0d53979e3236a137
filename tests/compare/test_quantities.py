"""Two quantities of one thing."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.compare import Outcome, values
from crosscheck.model import Qualifier, Quantity, Reason

from .making import BASE, claim, quantity

ABOUT, NEARLY, JUST_OVER = Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.JUST_OVER
MORE, LEAST, LESS, MOST = Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.AT_MOST
million, billion = 1e6, 1e9


def changed(before: float, after: float, unit: str = "count") -> Quantity:
    """A change from one figure to another."""
    low, high = min(before, after), max(before, after)
    return replace(quantity(low, unit, high=high), change=(before, after))


SAME = [
    ("equal counts", quantity(27), quantity(27), Reason.SAME_VALUE),
    ("acres and rounded hectares", quantity(57, "acre"), quantity(23, "hectare", ABOUT), Reason.SAME_AFTER_CONVERSION),
    ("acres and hectares", quantity(57, "acre"), quantity(23.1, "hectare", step=0.1), Reason.SAME_AFTER_CONVERSION),
    ("round miles", quantity(600, "mile"), quantity(1000, "kilometer", MORE), Reason.SAME_AFTER_CONVERSION),
    ("a rounded figure", quantity(1.6 * billion, "USD", step=1e8), quantity(1612345000, "USD"), Reason.WITHIN_ROUNDING),
    ("a floor", quantity(2000, "count", MORE), quantity(2150), Reason.WITHIN_BOUND),
    ("a floor in dozens", quantity(24, "count", MORE, step=12), quantity(31), Reason.WITHIN_BOUND),
    ("a minimum", quantity(50, "count", LEAST), quantity(59), Reason.WITHIN_BOUND),
    ("a ceiling", quantity(6000, "USD", LESS), quantity(5967.34, "USD", step=0.01), Reason.WITHIN_BOUND),
    ("up to", quantity(2 * billion, "USD", MOST, step=1e9), quantity(2 * billion, "USD", step=1e9), Reason.SAME_VALUE),
    ("about", quantity(40, "count", ABOUT), quantity(38), Reason.WITHIN_ROUNDING),
    ("about, large", quantity(10000, "count", ABOUT), quantity(9987), Reason.WITHIN_ROUNDING),
    ("nearly", quantity(1900, "count", NEARLY), quantity(1860), Reason.WITHIN_ROUNDING),
    ("just over", quantity(1100, "count", JUST_OVER), quantity(1150), Reason.WITHIN_ROUNDING),
    ("a range and a point", quantity(6, "percent", high=7), quantity(6.8, "percent", step=0.1), Reason.WITHIN_ROUNDING),
    ("written precision", quantity(6, "percent"), quantity(6.2, "percent", step=0.1), Reason.WITHIN_ROUNDING),
    ("per month and per year", quantity(4 * million, per="month", step=1e6),
     quantity(48 * million, per="year", step=1e6), Reason.SAME_AFTER_CONVERSION),
    ("months and years", quantity(24, "month"), quantity(2, "year"), Reason.SAME_AFTER_CONVERSION),
    ("a bare figure", quantity(48.5e6, step=1e5), quantity(48.5e6, "USD", step=1e5), Reason.SAME_VALUE),
    ("a bare figure, rounded", quantity(49e6, "count", NEARLY, step=1e6), quantity(48.5e6, "USD", step=1e5),
     Reason.WITHIN_ROUNDING),
    ("a bare figure without its magnitude", quantity(205), quantity(205 * million, "EUR", step=million),
     Reason.SAME_VALUE),
    ("a bare figure and a percentage", quantity(28, "count", ABOUT), quantity(27.9, "percent", step=0.1),
     Reason.WITHIN_ROUNDING),
    ("a minus and a word", quantity(-13, "percent"), quantity(13, "percent"), Reason.SAME_VALUE),
    ("the end of a change", changed(18, 7, "percent"), quantity(7, "percent"), Reason.SAME_VALUE),
    ("the beginning of a change", changed(2900, 2580), quantity(2900), Reason.SAME_VALUE),
    ("two changes", changed(80, 110), changed(80, 110), Reason.SAME_VALUE),
    ("a round figure and an exact one", quantity(21000), quantity(21206), Reason.WITHIN_ROUNDING),
    ("the nth of n", quantity(8, "rank"), quantity(8), Reason.SAME_VALUE),
    ("one names the period", quantity(2800, "USD"), quantity(2800, "USD", per="month"), Reason.SAME_VALUE),
]

DIFFERENT = [
    ("neighbouring counts", quantity(27), quantity(28), Reason.VALUES_APART, True),
    ("swapped digits", quantity(1163), quantity(1361), Reason.VALUES_APART, True),
    ("below a minimum", quantity(31, "count", LEAST), quantity(27), Reason.OUTSIDE_BOUND, True),
    ("above a ceiling", quantity(80, "count", MOST), quantity(120), Reason.OUTSIDE_BOUND, True),
    ("far above a floor", quantity(2000, "count", MORE), quantity(6500), Reason.OUTSIDE_BOUND, False),
    ("rates", quantity(6.2, "percent", step=0.1), quantity(6.8, "percent", step=0.1), Reason.VALUES_APART, True),
    ("a wrong conversion", quantity(62, "acre"), quantity(21.5, "hectare", step=0.1), Reason.VALUES_APART, True),
    ("about is not anything", quantity(2400, "count", ABOUT), quantity(1900), Reason.VALUES_APART, True),
    ("percent and points", quantity(6.2, "percent", step=0.1), quantity(6.2, "percentage point", step=0.1),
     Reason.PERCENT_AGAINST_POINTS, True),
    ("a small round count and an exact one", quantity(60), quantity(61), Reason.VALUES_APART, True),
    ("two round figures", quantity(21000), quantity(22000), Reason.VALUES_APART, True),
    ("two exact figures", quantity(41206), quantity(41612), Reason.VALUES_APART, True),
    ("a large bare figure and a sum", quantity(44e6, step=1e6), quantity(48.5e6, "USD", step=1e5), Reason.VALUES_APART,
     False),
    ("bare decimals and a percentage", quantity(8.25, step=0.01), quantity(8.5, "percent", step=0.1),
     Reason.VALUES_APART, False),
    ("bare decimals and a length", quantity(66.89, step=0.01), quantity(66.98, "kilometer", step=0.01),
     Reason.VALUES_APART, False),
    ("neither end of a change", changed(18, 7, "percent"), quantity(12, "percent"), Reason.VALUES_APART, True),
    ("two changes of one beginning", changed(80, 110), changed(80, 120), Reason.VALUES_APART, True),
    ("two floors", quantity(26000, "count", MORE), quantity(31000, "count", MORE), Reason.OUTSIDE_BOUND, False),
    ("two hedges", quantity(110, "mile", ABOUT), quantity(128, "mile", NEARLY), Reason.VALUES_APART, True),
    ("a hedge and two digits", quantity(1.9 * billion, "USD", ABOUT, step=1e8),
     quantity(2.07 * billion, "USD", step=1e7), Reason.VALUES_APART, True),
    ("one names the period", quantity(1900, "USD", per="year"), quantity(2400, "USD"), Reason.VALUES_APART, False),
    ("ages", quantity(4, "year"), quantity(3, "year"), Reason.VALUES_APART, True),
    ("ranks", quantity(3, "rank"), quantity(4, "rank"), Reason.VALUES_APART, True),
    ("scores", quantity(3, "score", high=5), quantity(4, "score", high=5), Reason.VALUES_APART, True),
    ("small money", quantity(1 * million, "USD", step=1e6), quantity(1.4 * million, "USD", step=1e5),
     Reason.VALUES_APART, True),
]

INCOMPARABLE = [
    ("currencies", quantity(26.4 * million, "USD", step=1e5), quantity(25 * million, "EUR", step=1e6)),
    ("a bare figure and a measure", quantity(44), quantity(48, "kilometer")),
    ("a bare figure far from a sum", quantity(12e6, step=1e6), quantity(48.5e6, "USD", step=1e5)),
    ("a bare figure and a score", quantity(5), quantity(5, "score")),
    ("dimensions", quantity(57, "acre"), quantity(57, "mile")),
    ("per share and in all", quantity(3, "USD", per="share"), quantity(40 * million, "USD", step=1e6)),
    ("points and another percent", quantity(2, "percentage point"), quantity(5, "percent")),
]


@pytest.mark.parametrize(("one", "other", "reason"), [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_values_that_can_both_be_right_are_the_same(one: Quantity, other: Quantity, reason: Reason) -> None:
    verdict = values(claim(one), claim(other))
    assert (verdict.outcome, verdict.reason) == (Outcome.SAME, reason)


@pytest.mark.parametrize(("one", "other", "reason", "strict"), [c[1:] for c in DIFFERENT])
def test_values_that_cannot_both_be_right_differ(one: Quantity, other: Quantity, reason: Reason, strict: bool) -> None:
    verdict = values(claim(one), claim(other))
    assert (verdict.outcome, verdict.reason, verdict.strict) == (Outcome.DIFFERENT, reason, strict)


@pytest.mark.parametrize(("one", "other"), [c[1:] for c in INCOMPARABLE], ids=[c[0] for c in INCOMPARABLE])
def test_values_of_unlike_kinds_are_not_compared(one: Quantity, other: Quantity) -> None:
    verdict = values(claim(one), claim(other))
    assert (verdict.outcome, verdict.reason, verdict.closeness) == (Outcome.INCOMPARABLE, Reason.OTHER_UNIT, 0.0)


def test_a_weak_difference_shows_in_its_closeness() -> None:
    assert values(claim(quantity(41206)), claim(quantity(40612))).closeness == pytest.approx(40612 / 41206)
    scores = quantity(3, "score", high=5), quantity(4, "score", high=5)
    assert values(claim(scores[0]), claim(scores[1])).closeness == pytest.approx(8 / 9)
    assert values(claim(quantity(27)), claim(quantity(54))).closeness == pytest.approx(0.5)
    assert values(claim(quantity(6, high=7)), claim(quantity(7, high=9))).closeness == 1.0


def test_specificity_is_that_of_the_vaguer_figure() -> None:
    found = [values(claim(quantity(41206)), claim(quantity(x))).specificity for x in (41206, 264, 20, 7)]
    assert found == pytest.approx([1.0, 2 / 3, 0.0, 0.0])  # the first against itself


def test_a_plural_without_a_ceiling_admits_several_times_its_floor() -> None:
    hundreds = Quantity(200, None, "count", "count", Qualifier.EXACT, quantity(200, "count", MORE).base,
                        quantity(200).as_written, 100)
    outcomes = [values(claim(hundreds), claim(quantity(x))).outcome for x in (600, 5000, 30)]
    assert outcomes == [Outcome.SAME, Outcome.DIFFERENT, Outcome.DIFFERENT]


def test_temperatures_are_near_by_degrees_not_by_kelvin() -> None:
    verdict = values(claim(quantity(20, "degree celsius")), claim(quantity(25, "degree celsius")))
    assert (verdict.outcome, verdict.closeness) == (Outcome.DIFFERENT, pytest.approx(0.5))


quantities = st.builds(
    lambda low, width, unit, qualifier, step: quantity(low, unit, qualifier, high=low + width, step=step),
    st.floats(-1e9, 1e9), st.one_of(st.just(0.0), st.floats(0, 1e6)), st.sampled_from(sorted(BASE)),
    st.sampled_from([q for q in Qualifier if q not in (Qualifier.BY, Qualifier.SINCE, Qualifier.UNTIL)]),
    st.sampled_from([0.01, 1.0, 1000.0]),
)


@given(quantities, quantities)
def test_comparison_is_symmetric(one: Quantity, other: Quantity) -> None:
    forward, backward = values(claim(one), claim(other)), values(claim(other), claim(one))
    assert forward == backward
    assert 0 <= forward.closeness <= 1 and 0 <= forward.specificity <= 1


@given(quantities)
def test_a_value_is_the_same_as_itself(one: Quantity) -> None:
    assert values(claim(one), claim(one)).outcome is Outcome.SAME


@given(st.floats(1, 1e6), st.sampled_from(["acre", "square foot"]))
def test_converting_an_area_there_and_back_keeps_it(size: float, unit: str) -> None:
    converted = quantity(size * BASE[unit][2], "square meter", step=0.01)
    assert values(claim(quantity(size, unit)), claim(converted)).outcome is Outcome.SAME


DURATIONS = [
    ("ten days and two weeks", quantity(10, "day"), quantity(2, "week"), Outcome.DIFFERENT),
    ("thirteen days and two weeks", quantity(13, "day"), quantity(2, "week"), Outcome.SAME),
    ("18 months and two years", quantity(18, "month"), quantity(2, "year"), Outcome.DIFFERENT),
    ("12 months and a year", quantity(12, "month"), quantity(1, "year"), Outcome.SAME),
]
PARTS = [
    ("four fifths and 82%", quantity(0.8, "fraction", step=0.04), quantity(82, "percent"), Outcome.SAME),
    ("a third and 41%", quantity(1 / 3, "fraction", step=0.04), quantity(41, "percent"), Outcome.DIFFERENT),
    ("about three quarters and seven tenths", quantity(0.75, "fraction", Qualifier.ABOUT, step=0.04),
     quantity(0.7, "fraction", step=0.04), Outcome.DIFFERENT),
]
BARE = [
    ("5.1 and 5.1 billion", quantity(5.1, step=0.1), quantity(5.1e9, step=1e8), Outcome.SAME),
    ("5.1 and 5.3 billion", quantity(5.1, step=0.1), quantity(5.3e9, step=1e8), Outcome.DIFFERENT),
    ("twelve and 12 billion", quantity(12), quantity(12e9, step=1e9), Outcome.DIFFERENT),
]


@pytest.mark.parametrize(("one", "other", "outcome"), [c[1:] for c in (*DURATIONS, *PARTS, *BARE)],
                         ids=[c[0] for c in (*DURATIONS, *PARTS, *BARE)])  # fmt: skip
def test_durations_parts_and_bare_figures_in_other_words(one: Quantity, other: Quantity, outcome: Outcome) -> None:
    assert (values(claim(one), claim(other)).outcome, values(claim(other), claim(one)).outcome) == (outcome, outcome)
