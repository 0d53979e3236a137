"""Values in words."""

from dataclasses import replace
from datetime import date

import pytest

from crosscheck.model import (
    About,
    Bounds,
    Days,
    Modality,
    Moment,
    Qualifier,
    Quantity,
    ResolvedFrom,
    Scope,
)
from crosscheck.reporting.values import about_words, figure, in_words, plural

from .making import day, money, quantity


@pytest.mark.parametrize(("value", "words"), [
    (0.0, "0"), (1.0, "1"), (0.01, "0.01"), (23.1, "23.1"), (10_000.0, "10,000"), (-2.5, "-2.5"),
    (999_999.0, "999,999"), (1e6, "1 million"), (1_600_000_000.0, "1.6 billion"), (860_900_000.0, "860.9 million"),
    (12_345_678.0, "12,345,678"), (2.5e12, "2.5 trillion"), (1e30, "1e+30"), (230_671.08, "230,671.08"),
])
def test_figures(value: float, words: str) -> None:
    assert figure(value) == words


@pytest.mark.parametrize(("value", "words"), [
    (money(410e6, 1e6), "410 million USD"),
    (quantity(7.9, "acre", "area", factor=4046.8564224, base="square meter"), "7.9 acres (31,970 square meters)"),
    (quantity(1, "hectare", "area"), "1 hectare"),
    (quantity(300, "count", "count", counted="person", qualifier=Qualifier.ABOUT), "about 300 people"),
    (quantity(12000, "count", "count", counted="vehicle", per="day"), "12,000 vehicles per day"),
    (quantity(3, "count per year", "count", counted="ferry", per="year"), "3 ferries per year"),
    (quantity(2.5, "percent", "ratio"), "2.5 percent"),
    (quantity(13, "rank", "rank"), "rank 13"),
    (replace(quantity(2000, "count", "count", qualifier=Qualifier.MORE_THAN), high=None), "more than 2,000"),
    (replace(quantity(6, "percent", "ratio"), as_written=Bounds(6.0, 7.0, "percent")), "6 to 7 percent"),
    (replace(quantity(6, "foot", "length"), as_written=Bounds(6.0, None, "foot")), "6 feet or more"),
    (replace(quantity(6, "foot", "length"), as_written=Bounds(None, 6.0, "foot")), "6 feet or less"),
])
def test_quantities(value: Quantity, words: str) -> None:
    assert in_words(value) == words


JUNE = Moment(date(2023, 6, 1), date(2023, 6, 30), "month", Qualifier.EXACT, ResolvedFrom.WRITTEN, "2023-06")


@pytest.mark.parametrize(("value", "words"), [
    (day(2023, 10, 11), "11 October 2023"),
    (JUNE, "June 2023"),
    (replace(JUNE, earliest=date(2023, 1, 1)), "January to June 2023"),
    (replace(JUNE, earliest=date(2022, 1, 1)), "January 2022 to June 2023"),
    (replace(JUNE, earliest=date(2023, 1, 1), latest=date(2023, 12, 31)), "2023"),
    (replace(JUNE, earliest=date(2023, 6, 3), latest=date(2023, 6, 9)), "3 to 9 June 2023"),
    (replace(JUNE, earliest=date(2023, 5, 30), latest=date(2023, 6, 9)), "30 May to 9 June 2023"),
    (replace(JUNE, earliest=date(2022, 12, 30), latest=date(2023, 1, 9)), "30 December 2022 to 9 January 2023"),
    (replace(JUNE, earliest=None), "until 30 June 2023"),
    (replace(JUNE, latest=None), "from 1 June 2023"),
    (Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-10-11"), "11 October, year unknown"),
    (Moment(None, None, "month", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-10"), "October, year unknown"),
    (Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-WXX-2"), "Tuesday, week unknown"),
    (Moment(None, None, "time", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-WXX-7TNI"), "Sunday, week unknown"),
    (Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-XX-09"), "day 9, month unknown"),
    (Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-XX-XX"), "a day, date unknown"),
    (Moment(None, None, "quarter", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-Q3"), "a quarter, date unknown"),
])
def test_moments(value: Moment, words: str) -> None:
    assert in_words(value) == words


def test_what_a_claim_is_about_is_told_part_by_part() -> None:
    about = About(
        subject=("Selby", "Port Authority"), attribute="cost", event="open", direction="up",
        scope=Scope(Days(date(2024, 3, 1), date(2024, 3, 1)), Days(date(2024, 1, 1), date(2024, 3, 31)), "first phase",
                    ("Selby", "Norland"), True),
        modality=Modality.PLANNED, speaker="the mayor",
    )

    assert about_words(about) == [
        "cost", "open", "up", "Selby, Port Authority", "first phase", "in Selby, Norland", "as of 1 March 2024",
        "over January to March 2024", "compared with", "planned", "says the mayor",
    ]
    assert about_words(About()) == []


def test_plurals() -> None:
    nouns = ["acre", "square foot", "inch", "ferry", "day", "USD", "percent", "meter per second", "degree celsius", ""]

    assert [plural(noun) for noun in nouns] == [
        "acres", "square feet", "inches", "ferries", "days", "USD", "percent", "meters per second", "degrees celsius",
        "",
    ]
