"""In what mood a figure is stated, whether it rose or fell, and who says so."""

import pytest

from claims.making import claim
from crosscheck.model import Modality

MOODS = [
    ("It employs 400 people.", "400", Modality.ACTUAL),
    ("It will employ 400 people.", "400", Modality.PLANNED),
    ("It is set to employ 400 people.", "400", Modality.PLANNED),
    ("Some 400 jobs are planned.", "400", Modality.PLANNED),
    ("Its target is 400 ships.", "400", Modality.TARGET),
    ("It has a goal of 400 ships.", "400", Modality.TARGET),
    ("It could cost $400.", "$400", Modality.ESTIMATE),
    ("The damage is estimated at $400.", "$400", Modality.ESTIMATE),
    ("If it fails, $400 is lost.", "$400", Modality.ACTUAL),
    ("It pays if it earns $400.", "$400", Modality.CONDITIONAL),
    ("Will Marsh sold 400 ships.", "400", Modality.ACTUAL),
    ("In May 400 ships were sold.", "400", Modality.ACTUAL),
    ("The crew filmed a TV set worth $400.", "$400", Modality.ACTUAL),
]

DIRECTIONS = [
    ("Exports rose 7%.", "7%", "up"),
    ("Exports fell by 7%.", "7%", "down"),
    ("The toll rose to 31.", "31", "up"),
    ("Exports were 7% of sales.", "7%", ""),
    ("The 31 people who lost their lives were miners.", "31", ""),
]

SPEAKERS = [
    ("It sold 12 ships, Ida Marsh said.", "12", "Ida Marsh"),
    ("It sold 12 ships, said Ida Marsh.", "12", "Ida Marsh"),
    ("The health ministry said 12 people died.", "12", "health ministry"),
    ("According to the Marne port authority, 12 ships sank.", "12", "Marne port authority"),
    ("Police told reporters that 12 ships sank.", "12", "Police"),
    ("It sold 12 ships.", "12", ""),
]


@pytest.mark.parametrize(("text", "words", "expected"), MOODS)
def test_the_mood_of_a_figure(text: str, words: str, expected: Modality) -> None:
    assert claim(text, words).about.modality is expected


@pytest.mark.parametrize(("text", "words", "expected"), DIRECTIONS)
def test_the_direction_of_a_change(text: str, words: str, expected: str) -> None:
    assert claim(text, words).about.direction == expected


@pytest.mark.parametrize(("text", "words", "expected"), SPEAKERS)
def test_who_says_it(text: str, words: str, expected: str) -> None:
    assert claim(text, words).about.speaker == expected
