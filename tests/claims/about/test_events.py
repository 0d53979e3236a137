"""The event that a figure or a date belongs to."""

import pytest

from claims.making import claim

EVENTS = [
    ("Orla opened its plant on 11 October 2023.", "11 October 2023", "inaugurate"),
    ("The storm killed 31 people and injured 12.", "31", "kill"),
    ("The storm killed 31 people and injured 12.", "12", "injure"),
    ("The deal was signed in November 2021, with work to start in 2022.", "November 2021", "sign"),
    ("The deal was signed in November 2021, with work to start in 2022.", "2022", "start"),
    ("It sits by the sea at 30 metres.", "30 metres", ""),
]


@pytest.mark.parametrize(("text", "words", "event"), EVENTS)
def test_the_event_is_the_nearest_of_the_clause(text: str, words: str, event: str) -> None:
    assert claim(text, words).about.event == event


def test_a_month_is_no_march() -> None:
    assert claim("It rained on 30 March 2024 for an hour.", "30 March 2024").about.event == ""
