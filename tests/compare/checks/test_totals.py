"""XC302: totals and parts found by their figures and few words."""

import pytest

from .reading import findings, rules


@pytest.mark.parametrize("text", [
    "Confirmed so far: 35 dead (22 in the old town, 14 in the harbour), 8 missing, 275 hurt.",
    "Milk came from 1,840 farms in the north and 960 in the south: altogether 2,900 suppliers.",
    "The insurers are in for $10m and $65m, total $80m.",
    "Spending came to $34.2 million, of which $12.5 million from the state and $15.7 million from the union; gifts in"
    " kind make up the remaining $7 million.",
    "The site employed 4,300 workers, 2,900 of whom were locals and 1,600 foreigners.",
    "The jury found against him on 21 of 27 counts; four were dropped, and in the other 3 it could not agree.",
    "Of 33 winners 14 were women and 18 men.",
    "The bank will open 50 more by March, 22 of them abroad and the remaining 38 at home.",
    "The crew has nine planes and eight helicopters, altogether 19 aircraft.",
])
def test_parts_that_miss_their_total_by_a_slip_are_found(text: str) -> None:
    assert rules(text) == ["XC302"]


@pytest.mark.parametrize("text", [
    "Confirmed so far: 36 dead (22 in the old town, 14 in the harbour), 8 missing, 275 hurt.",
    "Milk came from 1,840 farms in the north and 960 in the south: altogether 2,800 suppliers.",
    "Indians were the largest group with 97,000 arrivals, followed by Nigerians with 46,000 and Chinese with 44,000.",
    "The list won 43 seats, Unity 34, the Greens 9 and others 6.",
    "The boys, two of them 16 and the other 13, set off in a boat.",
    "Five went home that day, leaving 141 of the 168 who had started.",
    "The hospital treated 58 people, admitted 22 and sent 31 home; nine remain in care.",
    "It has answered six calls this year, against eleven in all of 2021. The bill failed by four votes.",
    "The $48.5 million job is done. The state paid $20 million, the province $15 million and the city $8.5 million,"
    " with the rest from donors.",
    "The state paid $20 million, the province $15 million and the city $8.5 million, with the rest from donors.",
])
def test_parts_that_come_out_or_are_no_parts_are_not(text: str) -> None:
    assert rules(text) == []


def test_the_facts_name_total_parts_and_sum() -> None:
    found = findings("Milk came from 1,840 farms in the north and 960 in the south: altogether 2,900 suppliers.")
    assert [dict(f.facts) for f in found] == [{"parts": "1,840 and 960", "expected": "2,800", "stated": "2,900"}]
