"""XC306: the same thing said twice in one article."""

import pytest

from .reading import findings, rules

WRONG = [
    "The fire destroyed 40 houses in Esk, the mayor said. In all the fire destroyed 47 houses in Esk.",
    "Norda will hire 900 engineers for its plant in Esk. Norda will hire 990 engineers for the Esk plant, it said.",
    "The Esk bridge will be opened on 3 May 2024, the town said. The town said the Esk bridge will open on 8 May 2024.",
]

RIGHT = [
    "The fire destroyed 40 houses in Esk on Monday. By Tuesday the fire had destroyed 47 houses in Esk.",
    "The fire destroyed 40 houses in Esk, the mayor said. The fire destroyed 47 houses in Lune, the mayor said.",
    "The fire destroyed 40 houses in Esk, the mayor said. An earlier fire destroyed 47 houses in Esk, the mayor said.",
    "The fire destroyed about 40 houses in Esk, the mayor said. In all the fire destroyed 41 houses in Esk.",
    "Of the houses in Esk, the fire burned 40 houses and left 47 houses. In Esk the fire burned 40 houses.",
    "The red team scored 40 points in the first half. The blue team scored 47 points in the first half.",
    "He sold 40 cars, 12 vans and 9 buses in Esk. She sold 47 cars, 15 vans and 3 buses in Esk.",
]

HEADLINES_WRONG = [
    ("Ferry fire kills 12 off Esk", "Fourteen people died when a ferry caught fire off Esk on Monday."),
    ("12 dead in Esk ferry fire", "A fire on a ferry off Esk killed 14 people and injured 40 on Monday."),
    ("Norda lays off 900 workers in Esk", "Norda said on Monday that it has cut 990 jobs at its plant in Esk."),
]

HEADLINES_RIGHT = [
    ("Ferry fire kills 12 off Esk", "Twelve people died when a ferry caught fire off Esk on Monday."),
    ("Ferry fire kills dozens off Esk", "Fourteen people died when a ferry caught fire off Esk on Monday."),
    ("Ferry fire kills 12 off Esk", "At least 10 people died when a ferry caught fire off Esk on Monday."),
    ("Ferry fire kills 12 off Esk", "A ferry caught fire off Esk on Monday. Fourteen people were injured."),
    ("Two children among 12 killed in Esk", "Twelve people, two of them children, were killed in Esk on Monday."),
    ("Ferry fire kills 12 off Esk", "A ferry burned off Esk. Twelve died. Another fire off Esk killed 14 people."),
    ("Esk among 100 best towns", "The list of best towns compares 1,500 towns, Esk among them."),
]


@pytest.mark.parametrize("text", WRONG)
def test_one_thing_said_twice_with_two_values_is_found(text: str) -> None:
    assert rules(text) == ["XC306"]


@pytest.mark.parametrize("text", RIGHT)
def test_things_that_the_text_tells_apart_are_not(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize(("headline", "text"), HEADLINES_WRONG)
def test_a_headline_that_the_lead_contradicts_is_found(headline: str, text: str) -> None:
    assert rules(text, headline=headline) == ["XC306"]


@pytest.mark.parametrize(("headline", "text"), HEADLINES_RIGHT)
def test_a_headline_that_the_lead_bears_out_is_not(headline: str, text: str) -> None:
    assert rules(text, headline=headline) == []


def test_each_side_is_a_group_of_its_own() -> None:
    (finding,) = findings(WRONG[0])
    assert [group.value for group in finding.groups] == ["40", "47"]
    assert finding.confidence < 0.9
