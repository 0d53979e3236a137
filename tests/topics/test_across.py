"""Which claims of unlike kinds are candidates for one topic."""

import pytest

from crosscheck.topics import candidates

from .making import claim

TOGETHER = [
    ("The budget was 4.2 million.", "It has $4.2m to spend."),
    ("The budget was 3.9 million.", "It has $4.2m to spend."),
    ("Of the other sum, 205 was lent.", "It lent EUR 205 million."),
    ("Support is at 31.", "It polled 31.4%."),
    ("It fell to 35.", "A little over a third of them agree."),
    ("It reached 104 degrees.", "It was 40 degrees Celsius."),
    ("It is the 87th floor.", "The floor is number 87."),
    ("It was her second trial.", "That was the second trial."),
    ("It was her second trial.", "That was the third trial."),
    ("It was the eighth straight win.", "They had eight wins."),
]

APART = [
    ("The budget was 4.2 million.", "It has $12m to spend."),
    ("Support is at 31.", "It polled 12%."),
    ("It employs 31 people.", "It polled 31%."),
    ("It was her second trial.", "That was the second bridge."),
    ("It was her second trial.", "That was the third bridge."),
    ("It was the eighth straight win.", "They had nine wins."),
    ("It was her second trial.", "The dispute has lasted two weeks."),
]


def _pairs(one: str, other: str) -> list[tuple[str, str]]:
    return [(x.text, y.text) for x, y in candidates([claim("a", one), claim("b", other)], {"a": "", "b": ""})]


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_a_side_that_leaves_its_kind_open_is_held_against_like_figures(one: str, other: str) -> None:
    assert len(_pairs(one, other)) == 1
    assert len(_pairs(other, one)) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_unlike_figures_and_other_orders_are_not(one: str, other: str) -> None:
    assert _pairs(one, other) == []
