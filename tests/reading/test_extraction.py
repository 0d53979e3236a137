"""The careful extraction's lines, filled up from the generous one's where these belong to the story."""

import time

from crosscheck.reading.extraction import extract, filled_up

FIRST = "Norvik opened its mill in Varnholt on Thursday, a year later than planned, the company said in a statement."
SECOND = "It employs 200 people, of whom some 50 worked at the old mill across the river until it closed in 2021."
THIRD = "The town has paid 5 million crowns for the road and the bridge, more than twice what had been set aside."
CAREFUL = [FIRST, SECOND, THIRD]


def filled(*generous: str, leads: tuple[str, ...] = ()) -> list[str]:
    return filled_up(CAREFUL, generous, leads).split("\n")


def test_headings_lists_and_tables_between_two_paragraphs_of_the_story_are_taken_over() -> None:
    assert filled(FIRST, "Figures", "- Saws: 12", "| 2022 | 150 |", SECOND, "ADVERTISEMENT", THIRD) == [
        FIRST, "Figures", "- Saws: 12", "| 2022 | 150 |", SECOND, THIRD,
    ]


def test_what_stands_before_and_after_the_story_is_not() -> None:
    around = ("A storm felled 400 trees on Monday, he said.", "Bus fares are frozen, he said.")
    assert filled("Home", around[0], *CAREFUL, around[1]) == CAREFUL


def test_dates_bylines_and_captions_are_taken_over_wherever_they_stand() -> None:
    assert filled("By Ida Brook", "12 March 2024", FIRST, SECOND, THIRD, "Photo: The mill at night") == [
        "By Ida Brook", "12 March 2024", FIRST, SECOND, THIRD, "Photo: The mill at night",
    ]


def test_a_long_run_between_two_paragraphs_is_another_part_of_the_page() -> None:
    rail = [f"A storm felled {number} trees on the coast, he said." for number in range(13)]
    assert filled(FIRST, *rail, SECOND, THIRD) == CAREFUL
    assert filled(FIRST, *rail[:12], SECOND, THIRD) == [FIRST, *rail[:12], SECOND, THIRD]


def test_a_standfirst_under_the_heading_that_extraction_lost_comes_first() -> None:
    standfirst = "The mill that Varnholt waited for is open, and it is the largest in the land."
    assert filled(*CAREFUL, leads=("By Ida Brook", standfirst, FIRST)) == [standfirst, *CAREFUL]
    assert filled(*CAREFUL, leads=("We value your privacy, and so do our 842 partners in the land.",)) == CAREFUL


def test_an_extraction_of_something_else_adds_nothing() -> None:
    assert filled(FIRST, "Figures", "Bus fares are frozen, he said.") == CAREFUL


def test_an_items_mark_stands_on_the_items_own_line_however_the_page_breaks_its_lines() -> None:
    facts = "<ul>\n<li>\nDeaths: 12\n</li>\n<li><div>\n<b>Saws</b>: 31</div></li><li>Power: 400 MW</li></ul>"
    page = f"<html><body><article><p>{FIRST}</p><p>{SECOND}</p>{facts}<p>{THIRD}</p></article></body></html>"
    assert extract(page).text.split("\n") == [
        FIRST, SECOND, "- Deaths: 12", "- Saws: 31", "- Power: 400 MW", THIRD,
    ]


def test_a_page_of_one_line_repeated_takes_linear_time() -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        filled_up([FIRST] * count, [FIRST] * count)
        return time.process_time() - start

    seconds(100)
    assert seconds(8_000) < 40 * seconds(1_000) + 0.5
