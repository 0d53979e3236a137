"""A month or year that only holds a day stated elsewhere."""

import pytest

from crosscheck.compare import comparison
from crosscheck.topics import Meanings, link
from crosscheck.topics.coarse import UNLIKE, only_holds

from .making import article, claim

MET = "The mayor met the rowers on 27 October 2023."


def _pair(one: str, other: str):
    return comparison(claim("a", one), claim("b", other))


@pytest.mark.parametrize(("other", "weak"), [
    ("Much went wrong for the province in 2023.", True),
    ("The mill was sold in October 2023.", True),
    ("The mill was sold on 27 October 2023.", False),  # a day is no chance
    ("The mill was sold in 2022.", False),  # nor do these agree
])
def test_a_coarse_date_of_other_words_only_holds_the_day(other: str, weak: bool) -> None:
    assert only_holds(_pair(MET, other), {"meaning": UNLIKE - 0.1}) is weak
    assert only_holds(_pair(MET, other), {"meaning": UNLIKE + 0.1}) is False


def test_figures_hold_no_days() -> None:
    assert only_holds(_pair("It has 40 lathes.", "Of lathes it has 40."), {"meaning": UNLIKE - 0.1}) is False


@pytest.mark.parametrize(("one", "other", "agree"), [
    (MET, "Bakers say that flour was never as dear as in 2023.", False),
    ("The mill burnt down on 3 March 2024.", "The mill that burnt down in March 2024 is to be built anew.", True),
])
def test_the_year_of_another_matter_agrees_with_no_day(one: str, other: str, agree: bool) -> None:
    claims = [claim("a", one), claim("b", other)]
    (found,) = link(claims, [comparison(*claims)], [article("a", one), article("b", other)], Meanings(claims))

    assert (found.agree > 0.5) is agree
