"""Dates as publication lines, fields and file names write them."""

from datetime import UTC, date, datetime

import pytest

from crosscheck.reading.dates import find, from_file_name, parse

DAY = date(2024, 3, 12)


@pytest.mark.parametrize(
    "written",
    [
        "2024-03-12", "2024/03/12", "2024.03.12", "2024-03-12T23:59:00-08:00", "2024-03-12 08:00", "20240312",
        "12 March 2024", "12th March 2024", "12 Mar. 2024", "12-Mar-2024", "March 12, 2024", "Mar. 12 2024",
        "MARCH 12TH, 2024", "Tue, 12 Mar 2024 08:00:00 GMT", "Tuesday 12th of March 2024", "12.3.2024", "12/3/24",
        "1710230400", "1710230400000", 1710230400, DAY, datetime(2024, 3, 12, 8, tzinfo=UTC),
        "Published: 12 March 2024-4:43 pm",
    ],
)
def test_a_day_is_read_however_it_is_written(written: object) -> None:
    assert parse(written) == (DAY, DAY)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("March 2024", (date(2024, 3, 1), date(2024, 3, 31))),
        ("02/2024", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2023-12", (date(2023, 12, 1), date(2023, 12, 31))),
    ],
)
def test_a_month_is_all_its_days(written: str, days: tuple[date, date]) -> None:
    assert parse(written) == days


@pytest.mark.parametrize(
    "written", [None, True, "", "soon", "31/2/2024", "2024", "12.3", "5", "1.2.3.4", "999-03-12", "99/99/2024"]
)
def test_what_is_no_date_is_none(written: object) -> None:
    assert parse(written) is None


def test_figures_that_can_be_read_both_ways_follow_the_text() -> None:
    figures = "11/10/2023"
    october, november = date(2023, 10, 11), date(2023, 11, 10)
    assert parse(figures) == (october, october)
    assert parse(figures, context="It opened on 4 May and shut on 6 June.") == (october, october)
    assert parse(figures, context="It opened on May 4, was shut on June 6, and sold on 7 June.") == (november, november)
    assert parse("1.22.2024") == (date(2024, 1, 22), date(2024, 1, 22))


@pytest.mark.parametrize(
    ("stem", "day"),
    [
        ("2024-03-12-mill-opens", DAY), ("mill_20240312", DAY), ("mill_2024-03-12", DAY), ("12 March 2024 mill", DAY),
        ("mill", None), ("000_9c0f76614f", None), ("a1-200-jobs", None), ("12345678901234", None),
    ],
)
def test_a_file_name_may_hold_a_day(stem: str, day: date | None) -> None:
    assert from_file_name(stem) == ((day, day) if day else None)


def test_dates_are_found_with_their_places() -> None:
    text = "Posted 12 March 2024, updated 3/13/2024, version 1.2.3"
    assert [text[each.start:each.end] for each in find(text, 0, len(text))] == ["12 March 2024", "3/13/2024"]
