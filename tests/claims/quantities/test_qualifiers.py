"""The words around a figure and the side that they leave open."""

import pytest

from claims.making import mentions, told

BOUNDS = [
    ("About 300 goats grazed.", ["300 | 300 count of goat, about"]),
    ("Nearly 300 goats grazed.", ["300 | 300 count of goat, nearly"]),
    ("Just under 300 goats grazed.", ["300 | 300 count of goat, nearly"]),
    ("Just over 300 goats grazed.", ["300 | 300 count of goat, just_over"]),
    ("More than 300 goats grazed.", ["300 | 300.. count of goat, more_than"]),
    ("Upwards of 300 goats grazed.", ["300 | 300.. count of goat, more_than"]),
    ("At least 300 goats grazed.", ["300 | 300.. count of goat, at_least"]),
    ("No fewer than 300 goats grazed.", ["300 | 300.. count of goat, at_least"]),
    ("Up to 300 goats grazed.", ["300 | ..300 count of goat, at_most"]),
    ("No more than 300 goats grazed.", ["300 | ..300 count of goat, at_most"]),
    ("Fewer than 300 goats grazed.", ["300 | ..300 count of goat, less_than"]),
    ("A record 300 goats grazed.", ["300 | 300 count of goat"]),
    ("Some 300 goats grazed.", ["300 | 300 count of goat, about"]),
    ("More than a dozen goats grazed.", ["a dozen | 12.. count of goat, more_than"]),
    ("It costs $300 or more.", ["$300 | 300.. USD, at_least"]),
    ("There were 300-odd goats.", ["300 | 300 count of goat, about"]),
    ("There were 300-plus goats.", ["300 | 300.. count of goat, at_least"]),
    ("It lasted over two hours.", ["two hours | 2.. hour (time), more_than"]),
    ("He walked 31 hours over six days.", ["31 hours | 31 hour (time)", "six days | 6 day (time)"]),
    ("It was ≈32 km.", ["32 km | 32 kilometer (length), about"]),
]


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_a_qualifier_leaves_a_side_open(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_the_figure_as_written_is_never_open() -> None:
    (found,) = mentions("More than 2,000 jobs went.")
    written = found.value.as_written  # type: ignore[union-attr]
    assert (written.low, written.high) == (2000.0, 2000.0)


def test_the_lead_begins_where_the_qualifier_does() -> None:
    text = "It sold nearly 300 goats."
    (found,) = mentions(text)
    assert text[found.lead : found.end] == "nearly 300"


@pytest.mark.parametrize(
    ("text", "step"),
    [("$1.6 billion", 1e8), ("27 people", 1.0), ("3.25%", 0.01), ("two and a half hours", 0.5), ("5m users", 1e6)],
)
def test_the_written_precision_is_kept(text: str, step: float) -> None:
    (found,) = mentions(f"It was {text}.")
    assert found.value.step == pytest.approx(step)  # type: ignore[union-attr]
