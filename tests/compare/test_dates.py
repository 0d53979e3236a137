"""Two dates of one event."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.compare import Outcome, values
from crosscheck.model import Moment, Qualifier, Reason, ResolvedFrom

from .making import claim, day, moment, month, quantity, year

QUARTER = moment(date(2024, 10, 1), date(2024, 12, 31), "quarter", "2024-Q4")
THURSDAY = Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-WXX-4")
FRIDAY_NIGHT = Moment(None, None, "time", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-WXX-5TNI")
YEARLESS = Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-10-11")


def at(clock: str, qualifier: Qualifier = Qualifier.EXACT) -> Moment:
    return moment(date(2024, 8, 9), date(2024, 8, 9), "time", f"2024-08-09T{clock}", qualifier)


SAME = [
    ("a day", day(2023, 10, 11), day(2023, 10, 11)),
    ("a day and its month", day(2023, 10, 11), month(2023, 10)),
    ("a month and its year", month(2023, 10), year(2023)),
    ("a deadline and a day before it", month(2024, 6, Qualifier.BY), day(2024, 5, 20)),
    ("a deadline and its last day", month(2024, 6, Qualifier.BY), day(2024, 6, 30)),
    ("not before", month(2024, 6, Qualifier.AFTER), month(2024, 7)),
    ("since", year(2007, Qualifier.SINCE), month(2007, 3)),
    ("around a day", day(2024, 3, 5, Qualifier.ABOUT), day(2024, 3, 7)),
    ("no year", YEARLESS, day(2023, 10, 11)),
    ("no year, its month", YEARLESS, month(2023, 10)),
    ("weekdays of no known week", THURSDAY, THURSDAY),
    ("a weekday and its date", FRIDAY_NIGHT, day(2023, 10, 13)),
    ("since the middle of a month", moment(date(2017, 11, 11), None, "month", None, Qualifier.SINCE),
     day(2017, 11, 13, Qualifier.SINCE)),
    ("a week that runs into the month", moment(date(2024, 4, 29), date(2024, 5, 5), "week"), month(2024, 5)),
    ("times of day", at("21:40"), at("21:42")),
    ("about a time of day", at("21:40", Qualifier.ABOUT), at("22:00")),
    ("time zones", at("21:40+09:00"), at("12:40Z")),
]

DIFFERENT = [
    ("days", day(2024, 9, 9), day(2024, 9, 19), Reason.DATES_APART, True),
    ("months", month(2024, 9), month(2024, 10), Reason.DATES_APART, True),
    ("years", year(2014), year(2015), Reason.DATES_APART, True),
    ("a deadline and a later quarter", month(2024, 6, Qualifier.BY), QUARTER, Reason.OUTSIDE_BOUND, True),
    ("two deadlines", year(2030, Qualifier.BY), year(2035, Qualifier.BY), Reason.OUTSIDE_BOUND, False),
    ("long before a deadline", year(2035, Qualifier.BY), year(2025), Reason.OUTSIDE_BOUND, False),
    ("since another year", year(2007, Qualifier.SINCE), year(2008), Reason.OUTSIDE_BOUND, True),
    ("no year, another day", YEARLESS, day(2023, 10, 12), Reason.DATES_APART, False),
    ("weekdays of no known week", THURSDAY, FRIDAY_NIGHT, Reason.DATES_APART, False),
    ("a guess", day(2023, 10, 11, source=ResolvedFrom.GUESS), day(2023, 11, 10), Reason.DATES_APART, False),
    ("times of day", at("21:40"), at("22:40"), Reason.DATES_APART, True),
    ("ranges that hardly meet", moment(date(2024, 1, 1), date(2024, 1, 10), "range"),
     moment(date(2024, 1, 9), date(2024, 1, 20), "range"), Reason.DATES_APART, False),
]


@pytest.mark.parametrize(("one", "other"), [c[1:] for c in SAME], ids=[c[0] for c in SAME])
def test_dates_that_can_be_one_day_are_the_same(one: Moment, other: Moment) -> None:
    assert values(claim(one), claim(other)).outcome is Outcome.SAME


@pytest.mark.parametrize(("one", "other", "reason", "strict"), [c[1:] for c in DIFFERENT])
def test_dates_that_cannot_be_one_day_differ(one: Moment, other: Moment, reason: Reason, strict: bool) -> None:
    verdict = values(claim(one), claim(other))
    assert (verdict.outcome, verdict.reason, verdict.strict) == (Outcome.DIFFERENT, reason, strict)


def test_a_date_that_could_not_be_resolved_is_not_compared() -> None:
    unknown = Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING)
    verdict = values(claim(unknown), claim(day(2024, 1, 1)))
    assert (verdict.outcome, verdict.reason) == (Outcome.INCOMPARABLE, Reason.UNRESOLVED)


def test_a_date_and_a_number_are_not_compared() -> None:
    assert values(claim(year(2024)), claim(quantity(2024))).outcome is Outcome.INCOMPARABLE


def test_closeness_of_dates_falls_with_the_days_between() -> None:
    found = [values(claim(day(2024, 9, 9)), claim(day(2024, 9, d))).closeness for d in (9, 10, 16, 30)]
    assert found == pytest.approx([1.0, 7 / 8, 7 / 14, 7 / 28])


moments = st.builds(
    lambda start, days, granularity, qualifier: moment(
        start, date.fromordinal(min(start.toordinal() + days, date.max.toordinal())), granularity, None, qualifier),
    st.dates(), st.integers(0, 400),
    st.sampled_from(["day", "week", "weekend", "month", "quarter", "year", "century", "range", "time", "other"]),
    st.sampled_from(list(Qualifier)),
)


@given(moments, moments)
def test_comparison_is_symmetric(one: Moment, other: Moment) -> None:
    forward, backward = values(claim(one), claim(other)), values(claim(other), claim(one))
    assert forward == backward
    assert 0 <= forward.closeness <= 1


@given(moments)
def test_a_date_is_the_same_as_itself(one: Moment) -> None:
    assert values(claim(one), claim(one)).outcome is Outcome.SAME
