"""What a date is resolved against: written, publication, a block's own date, a nearby date, a guess, nothing."""

import pytest
from reader import moments, readings

from crosscheck.model import BlockKind


def _sources(text: str, published: str | None = "2023-10-12", **more: object) -> list[tuple[str, str]]:
    return [(str(m.earliest), m.resolved_from.value) for m in moments(text, published, **more)]


def test_each_moment_says_what_it_was_resolved_against() -> None:
    text = "It opened on October 3, 2022. The same day it rained. He spoke on Tuesday."
    assert _sources(text) == [
        ("2022-10-03", "as written"), ("2022-10-03", "nearby date"), ("2023-10-10", "publication date"),
    ]  # fmt: skip


def test_without_a_year_or_anything_to_give_it_both_sides_stay_open() -> None:
    assert readings("It opened on October 3.", None) == [("October 3", "", "", "XXXX-10-03")]
    assert readings("He spoke on Tuesday.", None) == [("Tuesday", "", "", "XXXX-WXX-2")]
    assert _sources("He spoke last week.", None) == [("None", "nothing")]


def test_a_full_date_near_gives_others_their_year_where_nothing_else_does() -> None:
    text = "On January 16 they met. Applications remain open until March 15, 2026."
    assert _sources(text, None) == [("2026-01-16", "nearby date"), ("2026-03-15", "as written")]


def test_an_anniversary_gives_the_year_it_ends_in() -> None:
    text = "Leaders on June 19 sent letters (June 19, 1975 – 2025)."
    assert _sources(text, None)[0] == ("2025-06-19", "nearby date")


def test_a_year_near_holds_its_first_half() -> None:
    text = "Ties were marked (June 19, 1975 – 2025). He praised the achievements in the first half."
    assert readings(text, None)[-1] == ("first half", "2025-01-01", "2025-06-30", "2025-H1")


def test_a_lone_year_gives_no_other_date_its_year() -> None:
    assert _sources("Founded in 1968, it opened a plant on October 3.", None)[1] == ("None", "nothing")


def test_a_block_has_its_own_date() -> None:
    assert _sources("He spoke on Tuesday.", reference="2021-06-18") == [("2021-06-15", "block date")]


@pytest.mark.parametrize("kind", [BlockKind.TEASER, BlockKind.RELATED])
def test_the_publication_date_says_nothing_of_another_story(kind: BlockKind) -> None:
    assert _sources("He spoke on October 10.", kind=kind) == [("None", "nothing")]


@pytest.mark.parametrize("kind", [BlockKind.METADATA, BlockKind.CODE])
def test_metadata_and_code_state_no_dates(kind: BlockKind) -> None:
    assert readings("date: 2023-10-11", kind=kind) == []


def test_a_published_line_is_read() -> None:
    assert readings("Published: 1.22.2024", kind=BlockKind.PUBLISHED)[0][0] == "1.22.2024"


def test_headlines_look_ahead_with_an_infinitive() -> None:
    assert readings("Plant to open in May", kind=BlockKind.HEADLINE)[0][3] == "2024-05"


ORDER_OF_DAY_AND_MONTH = [
    ("It opened 11/10/2023 in Ulm.", "2023-10-12", None, "2023-10-11", "guess"),
    ("It opened 11/10/2023 in Ulm.", "2023-11-12", None, "2023-11-10", "guess"),
    ("It opened 22/9/2023 and shut 11/10/2023.", "2023-11-12", None, "2023-10-11", "as written"),
    ("It opened 9/22/2023 and shut 11/10/2023.", "2023-10-12", None, "2023-11-10", "as written"),
    ("It opened on 3 May 2023 and shut 11/10/2023.", "2023-11-12", None, "2023-10-11", "guess"),
    ("It opened on May 3, 2023 and shut 11/10/2023.", "2023-10-12", None, "2023-11-10", "guess"),
    ("It opened 11/10/2023 in Ulm.", "2023-11-12", "www.example.co.uk", "2023-10-11", "guess"),
    ("It opened 11/10/2023 in Ulm.", "2023-10-12", "www.example.us", "2023-11-10", "guess"),
    ("It opened 11/11/2023 in Ulm.", "2023-11-12", None, "2023-11-11", "as written"),
]


@pytest.mark.parametrize(("text", "published", "outlet", "day", "source"), ORDER_OF_DAY_AND_MONTH)
def test_day_and_month_stand_in_the_articles_own_order(
    text: str, published: str, outlet: str | None, day: str, source: str
) -> None:
    assert _sources(text, published, outlet=outlet)[-1] == (day, source)


NEARBY = [
    ("It opened on October 3, 2022. A week later it shut.", "2022-W41"),
    ("It opened on October 3, 2022. The following day it shut.", "2022-10-04"),
    ("It opened on October 3, 2022. That month it shut.", "2022-10"),
    ("It opened on October 3, 2022. Two years later it shut.", "2024"),
    ("In the third quarter of 2022 it lost money. It gained a year earlier.", "2021-Q3"),
    ("It lost money in the second quarter, having gained in the same quarter of 2021.", "2021-Q2"),
    ("It rose 3% from a year earlier.", "2022"),
    ("Two days later it shut.", "XXXX-XX-XX"),
    ("It opened on October 3, 2022. At 05:40 it shut.", "2022-10-03T05:40"),
]


@pytest.mark.parametrize(("text", "timex"), NEARBY)
def test_dates_lean_on_the_date_mentioned_before(text: str, timex: str) -> None:
    assert readings(text)[-1][3] == timex


def test_summer_south_of_the_equator() -> None:
    assert readings("It opened last summer.", outlet="www.example.com.au")[0][1:3] == ("2022-12-01", "2023-02-28")
