"""XC306: the same thing counted twice, once with a slip of the pen."""

import pytest

from .reading import findings, rules


@pytest.mark.parametrize("text", [
    "The airline, founded with one plane, has 78 jets today. It flies to nine countries. All 87 of its planes will be"
    " painted blue by 2026.",
    "The chain has 126 shops on leases. Nobody has paid the rent for the 162 shops.",
    "The firm will lay off some of its 7,600 employees. It had 6,700 people on its books at the end of December.",
    "The petition was signed by 15,300 people. The minister met two of the 13,500 signatories.",
])
def test_a_count_taken_up_again_with_a_slip_is_found(text: str) -> None:
    assert rules(text) == ["XC306"]


@pytest.mark.parametrize("text", [
    "The airline has 78 jets today. All 78 of its planes will be painted blue by 2026.",
    "The airline has 78 jets today. Its rival Norwings runs all 87 of its planes from Esk.",
    "Of the survivors, 34 were in hospital on Thursday. The 43 crew members were unhurt.",
    "The vaulter cleared 6.19. The old mark, the 6.17 set by Dostrak, stood for a year.",
    "Twenty-one people have died in the floods. Twelve of the dead are from the town.",
    "Homicides fell to 12. A charity counts 21 other deaths.",
])
def test_other_counts_are_not(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize(("headline", "wrong", "right"), [
    ("Mine to cut 450 jobs", "The mine will cut 540 jobs by the end of the year, its owner said.", "450"),
    ("Flood kills 31 in Tarsa", "Rescuers in Tarsa found more bodies after a flood that killed 13 people.", "31"),
    ("Police seize 340 kg of cocaine", "Police found 430 kg of cocaine hidden among bananas.", "340 kg"),
    ("Airline orders 120 jets", "The airline said on Tuesday that it had ordered 102 jets.", "120"),
    ("Bridge collapse kills 14", "The bridge fell at dawn on Tuesday, killing 41 people and injuring dozens.", "14"),
    ("Retailer shuts 135 stores", "The retailer said on Tuesday that it would shut 153 stores.", "135"),
    ("Council backs £34m pool", "Councillors voted to build a £43 million swimming pool on the old site.", "£34"),
])
def test_a_headline_with_its_digits_exchanged_is_found(headline: str, wrong: str, right: str) -> None:
    assert rules(wrong, headline=headline) == ["XC306"]
    figure = {"450": "540", "31": "13", "£34": "£43", "340 kg": "430 kg", "120": "102", "14": "41", "135": "153"}[right]
    assert rules(wrong.replace(figure, right), headline=headline) == []


def test_a_rival_s_figure_is_another() -> None:
    text = "The group was late with its results. Its rival Norwings made $181 million in the same half."
    assert rules(text, headline="Airline swings to $118m profit") == []


def test_both_sides_are_told() -> None:
    found = findings("The chain has 126 shops on leases. Nobody has paid the rent for the 162 shops.")
    assert [[group.value for group in f.groups] for f in found] == [["126", "162"]]
