"""What limits a figure: time, period, part, place, and whether it is the one compared with."""

from datetime import date

import pytest

from claims.making import claim, claims
from crosscheck.model import Days

PARTS = [
    ("The first phase alone accounts for $520 million.", "$520 million", "first phase"),
    ("Phase two will cost $3 million.", "$3 million", "second phase"),
    ("There were 4,870 people in all.", "4,870", "total"),
    ("It had a total of 26 crew.", "26", "total"),
    ("Another 14 people were hurt.", "14", "another"),
    ("Police held 14 others.", "14", "another"),
    ("The remaining 12 ships left.", "12", "remaining"),
    ("Four of them have died.", "Four", "of them"),
    ("It hit a peak of $20,000.", "$20,000", "maximum"),
    ("They pay $4 each.", "$4", "each"),
    ("Its 45,000 employees worldwide agreed.", "45,000", "worldwide"),
]

WHOLES = [
    ("Seven wagons had left the rails.", "Seven"),
    ("It could be $3.1 trillion or more.", "$3.1 trillion"),
    ("The first phase cost 14 million euros, more than the council's 25 million euros.", "25 million euros"),
    ("New homes sold for $5.", "$5"),
    ("Some 12 men were held.", "12"),
]


@pytest.mark.parametrize(("text", "words", "part"), PARTS)
def test_a_part_is_named_right_at_the_figure(text: str, words: str, part: str) -> None:
    assert claim(text, words).about.scope.part == part


@pytest.mark.parametrize(("text", "words"), WHOLES)
def test_words_that_name_no_part_limit_nothing(text: str, words: str) -> None:
    assert claim(text, words).about.scope.part is None


BASELINES = [
    ("Income reached $186, up from $171.", "$171"),
    ("It gave 610 doses, compared with 140.", "140"),
    ("Growth was 5.1%, against 4.8% before.", "4.8%"),
    ("The loss was $92, against a profit of $41 a year earlier.", "$41"),
    ("Its margin narrowed to 12.4% from 13.9%.", "13.9%"),
]

CURRENT = [
    ("Income reached $186, up from $171.", "$186"),
    ("It drew money from 264 projects.", "264"),
    ("He was held for violence against 65-year-old Ida Marsh.", "65-year-old"),
    ("Gunfire came from the 32nd floor.", "32nd"),
    ("Prices start from $5.", "$5"),
]


@pytest.mark.parametrize(("text", "words"), BASELINES)
def test_the_figure_compared_with_is_a_baseline(text: str, words: str) -> None:
    assert claim(text, words).about.scope.baseline


@pytest.mark.parametrize(("text", "words"), CURRENT)
def test_other_figures_are_none(text: str, words: str) -> None:
    assert not claim(text, words).about.scope.baseline


def test_a_change_is_one_claim_and_no_baseline() -> None:
    (found,) = claims("Sales rose from 80 to 110 units.")
    assert not found.about.scope.baseline


def test_the_day_of_the_clause_is_when_a_figure_held() -> None:
    scope = claim("By 10 May 2024 the storm had killed 31 people.", "31").about.scope
    assert scope.as_of == Days(None, date(2024, 5, 10)) or scope.as_of == Days(date(2024, 5, 10), date(2024, 5, 10))


def test_a_year_is_a_period() -> None:
    scope = claim("Orla sold 400 ships in 2023.", "400").about.scope
    assert (scope.as_of, scope.period) == (None, Days(date(2023, 1, 1), date(2023, 12, 31)))


def test_a_date_of_another_clause_is_not_when_a_figure_held() -> None:
    scope = claim("The yard, which opened in 1998, employs 400 people.", "400").about.scope
    assert (scope.as_of, scope.period) == (None, None)


def test_the_day_on_which_a_source_spoke_holds_for_its_sentence() -> None:
    scope = claim("The fire has burned 47 homes, officials said on 9 May 2024.", "47").about.scope
    assert scope.as_of == Days(date(2024, 5, 9), date(2024, 5, 9))


def test_a_place_stands_behind_its_preposition() -> None:
    assert claim("Orla built 12 homes in Telham.", "12").about.scope.place == ("Telham",)
    assert claim("A German paper sold 12 copies in German kiosks.", "12").about.scope.place == ()
