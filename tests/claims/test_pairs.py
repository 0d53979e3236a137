"""A figure and its conversion are one statement said twice."""

import pytest

from claims.making import claims

LINKED = [
    ("The site covers 57 acres (23.1 hectares).", ("57 acres", "23.1 hectares")),
    ("It lies 36 miles (about 58 km) off.", ("36 miles", "58 km")),
    ("They paid $680m, or 630 million euros.", ("$680m", "630 million euros")),
    ("It weighs 10 kg / 22 lb.", ("10 kg", "22 lb")),
    ("A ticket is 60 yuan ($8.30) there.", ("60 yuan", "$8.30")),
]

APART = [
    "The site covers 57 acres and cost 23 million euros.",
    "The road runs 12 km, while the tunnel is 7 miles away from it.",
    "It has 57 acres. Nearby, 23 hectares burned.",
    "The match lasted 90 minutes (12 goals).",
]


@pytest.mark.parametrize(("text", "pair"), LINKED)
def test_a_conversion_is_linked_to_its_figure(text: str, pair: tuple[str, str]) -> None:
    found = claims(text)
    figure, conversion = found
    assert (figure.text, conversion.text) == pair
    assert (figure.same_as, conversion.same_as) == (None, figure.id)


def test_a_conversion_is_about_the_same_thing() -> None:
    figure, conversion = claims("Orla Foods opened a plant with an area of 57 acres (23.1 hectares) in Marne.")
    assert conversion.about == figure.about
    assert figure.about.attribute == "area"


@pytest.mark.parametrize("text", APART)
def test_other_figures_are_not_linked(text: str) -> None:
    assert [claim.same_as for claim in claims(text) if claim.same_as] == []


def test_a_second_conversion_goes_back_to_the_first_figure() -> None:
    first, second, third = claims("It lies 7 nautical miles (13 km) (8 miles) off.")
    assert (second.same_as, third.same_as) == (first.id, first.id)
