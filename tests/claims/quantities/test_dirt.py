"""Dirty text: words run together, odd blanks and dashes, invisible characters, capitals, hyphenation."""

import pytest

from claims.making import told

DIRT = [
    ("Fuel costsRM3.06 now.", ["RM3.06 | 3.06 MYR"]),
    ("They sold 57acres of it.", ["57acres | 57 acre (area)"]),
    ("It cost $1.6\u202fbillion.", ["$1.6\u202fbillion | 1600000000 USD"]),
    ("It cost 1.6 bil\u00adlion euros.", ["1.6 bil\u00adlion euros | 1600000000 EUR"]),
    ("It cost\u200b 5 euros.", ["5 euros | 5 EUR"]),
    ("It is 5–6 km away.", ["5–6 km | 5..6 kilometer (length)"]),
    ("It is \u221212 °C.", ["\u221212 °C | -12 degree celsius (temperature)"]),
    ("🔥57 homes burned🔥", ["57 | 57 count of home"]),
    ("TWELVE MINERS DIE IN BLAST", ["TWELVE | 12 count of miner"]),
    ("MORE THAN 57 ACRES BURN", ["57 ACRES | 57.. acre (area), more_than"]),
    ("He was jailed for 12-\nyears.", ["12-\nyears | 12 year (time)"]),
]


@pytest.mark.parametrize(("text", "expected"), DIRT)
def test_dirt_does_not_hide_a_figure(text: str, expected: list[str]) -> None:
    assert told(text) == expected
