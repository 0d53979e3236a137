"""What looks like a figure and states none."""

import pytest

from claims.making import told
from crosscheck.model import BlockKind

NOTHING = [
    "Call 555-010-4477 now.",
    "Call (020) 7946 0123 now.",
    "Ring +44 20 7946 0123 at once.",
    "Ring the desk on 01632 960412.",
    "The 5G network is open.",
    "The Airbus A320 landed.",
    "COVID-19 spread.",
    "The Boeing 787 Dreamliner landed.",
    "She bought an iPhone 14.",
    "It runs Android 8.1 today.",
    "It stands on Highway 74 in town.",
    "He lives at 575 Wilbraham Road.",
    "They met on 97th Avenue.",
    "See Section 427 for more.",
    "The category 4 storm hit.",
    "Registration number: 130349",
    "A Long March 4C rocket flew.",
    "Write to desk99@example.org or see https://example.org/2024/10.",
    "The mill is shut.[3] It rained[^1] on the town[note 5].",
    "They fought the Six-Day War.",
    "He is one-sided about it.",
    "The Nikkei 225 was flat.",
    "The page is at articleid=3369 now.",
    "He took 4/10 that day.",
    "The 911 call came late.",
    "He had to call 911.",
    "He doubled down on it.",
    "At one point it rained.",
    "The leaders of the Group of 20 met.",
    "Version 3.2.1 is out.",
    "For tax purposes, one hears, it lost.",
    "A modern one costs a lot.",
    "Relay 4B sits in a bag.",
    "No one saw it.",
    "Prices in 1998 were low.",
    "It opens at 10.30 a.m. and shuts at 6pm.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_name_or_an_identifier_states_nothing(text: str) -> None:
    assert told(text) == []


def test_the_number_of_a_list_item_is_no_figure() -> None:
    assert told("1. Boil 3 eggs.\n2. Peel 4 onions.") == ["3 | 3 count of egg", "4 | 4 count of onion"]


def test_a_figure_that_an_editor_put_in_brackets_counts() -> None:
    assert told("It gave work to [200] people.") == ["200 | 200 count"]


def test_the_numbers_of_captions_are_no_figures() -> None:
    assert told("Caption 3 of 30 shows the crowd.") == []


def test_a_number_after_a_place_still_counts() -> None:
    assert told("In Hanoi 57 workers fell ill.") == ["57 | 57 count of worker"]


@pytest.mark.parametrize("kind", [BlockKind.METADATA, BlockKind.CODE, BlockKind.BOILERPLATE])
def test_blocks_that_state_nothing_are_not_read(kind: BlockKind) -> None:
    assert told("It sold 57 acres.", kind) == []
