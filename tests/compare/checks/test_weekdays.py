"""XC303: a weekday beside a date."""

from datetime import date

import pytest

from .reading import findings, rules

WRONG = [
    "The hearing is set for Monday, March 5, 2024.",
    "The hearing is set for Monday, 5 March 2024.",
    "The hearing is set for Monday 5th March 2024.",
    "The hearing is set for Mon., Mar. 5, 2024.",
    "The hearing was on 5 March 2024 (Monday).",
    "The hearing was on March 5, 2024, a Monday.",
    "She was born on Monday, 4 July 1976.",
    "The hearing is set for Monday morning (the 5th of March, 2024).",
    "The fair opens on Friday, June 13.",
    "The fair opens on Friday 13 June.",
    "The fair opens on Monday, 17.06.2025.",
]

RIGHT = [
    "The hearing is set for Tuesday, March 5, 2024.",
    "The hearing is set for Tuesday 5th March 2024.",
    "She was born on Friday, 4 July 1980.",
    "The fair opens on Thursday, June 13.",
    "The fair runs on Friday and Saturday, June 14 and 15.",
    "The fair runs from Friday to Sunday, June 14 to 16.",
    "In 2022 the fair opened on Monday, June 13.",
    "It opened on Friday, and in March 2000 people came.",
    "The fair opens at 9 a.m. on Thursday, and on June 14 it closes.",
    "On Monday, 200 people came.",
    "The paper, the Sunday Post, of 5 March 2024 had it.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_weekday_that_is_not_its_dates_is_found(text: str) -> None:
    assert rules(text) == ["XC303"]


@pytest.mark.parametrize("text", RIGHT)
def test_a_weekday_that_a_likely_year_makes_right_is_not(text: str) -> None:
    assert rules(text) == []


def test_the_facts_name_the_right_weekday() -> None:
    (finding,) = findings("The fair opens on Friday, June 13.")
    assert dict(finding.facts) == {"date": "June 13 (2024)", "expected": "Thursday", "stated": "Friday"}


def test_without_a_year_and_a_publication_date_nothing_is_said() -> None:
    assert rules("The fair opens on Friday, June 13.", published=None) == []


def test_when_another_year_puts_every_weekday_right_the_publication_date_is_wrong() -> None:
    text = "The fair opens on Monday, June 13. It closes on Thursday, June 16."
    assert rules(text, date(2024, 6, 12)) == []
    assert rules(text, date(2022, 6, 12)) == []
