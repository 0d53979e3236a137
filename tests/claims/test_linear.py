"""Hostile text costs no more than its length: eight times the text takes at most a few times eight times the time."""

import time

import pytest

from claims.making import article
from crosscheck.claims import extract
from crosscheck.text.sentences import split

TOKENS = [
    "1", "1,", "1,111", "1.1.", "1-1 ", "1/2 ", "9" * 30 + " ", "one ", "one hundred and ", "a ", "a half ", "((((one ",
    ")", "$", "$1 ", "-", " ", "\n", "’s ", "between 1 and ", "from 1 to ", "1 or ", "more than ", "none of the ",
    "third ",
    "2-1 won ", "5m", "1×10", "RM1", "1%", "@", "http://", "x" * 50 + " ", "\u00ad", "2023 ", "Orla ", "1,1 ", "½",
    "1 in ", "1 per ", "said Orla ", "1: ", "1 (", "one-", "at 34 ", "was 34 when ", "5.4m $1m ", "shortly after four ",
    "an hour and ", "ninth of ", "three quarters of a ", "first phase ", "11/10/2023 ",
]  # fmt: skip
"""Tokens that open a form of number, date or phrase and never close it, or close it too often."""
SMALL, TIMES = 3_000, 8
"""Characters of the small text, and how many times as long the large one is."""
SLACK = 6.0
"""Times by which noise may part a measurement from the linear; the square would be eight times too much on its own."""
FLOOR = 0.01
"""Seconds below which the clock says nothing."""


def seconds(text: str) -> float:
    """Processor time of reading a text."""
    made = article(text)
    sentences = split(made)
    began = time.process_time()
    extract(made, sentences)
    return time.process_time() - began


@pytest.mark.parametrize("token", TOKENS)
def test_repeated_tokens_are_read_in_linear_time(token: str) -> None:
    small = max(FLOOR, seconds(token * (SMALL // len(token))))
    large = seconds(token * (SMALL * TIMES // len(token)))
    assert large <= TIMES * SLACK * small
