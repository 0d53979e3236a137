"""Dates as publication lines, fields and file names write them."""

from datetime import UTC, date, datetime

import pytest

from crosscheck.reading.dates import Custom, Found, find, from_file_name, parse, read, run_in, yearless

DAY = date(2024, 3, 12)


@pytest.mark.parametrize(
    "written",
    [
        "2024-03-12", "2024/03/12", "2024.03.12", "2024-03-12T23:59:00-08:00", "2024-03-12 08:00", "20240312",
        "12 March 2024", "12th March 2024", "12 Mar. 2024", "12-Mar-2024", "12-Mar-24", "Tue Mar-12-24 03:49 PM",
        "March 12, 2024", "Mar. 12 2024",
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
    assert parse(figures, Custom("It opened on 4 May and shut on 6 June.")) == (october, october)
    assert parse(figures, Custom("It opened on May 4, was shut on June 6, and sold on 7 June.")) == (november, november)
    assert parse("1.22.2024") == (date(2024, 1, 22), date(2024, 1, 22))


@pytest.mark.parametrize(
    ("text", "custom", "day"),
    [
        ("Fri 08/09/2024", Custom(), date(2024, 8, 9)),
        ("Sunday, 08/09/2024", Custom(), date(2024, 9, 8)),
        ("08/02/2025", Custom("The first was sold on 03/28/2025."), date(2025, 8, 2)),
        ("08/02/2025", Custom("The first was sold on 28/03/2025."), date(2025, 2, 8)),
        ("08/02/2025", Custom(outlet="harbour-echo.co.uk"), date(2025, 2, 8)),
        ("08/02/2025", Custom(outlet="www.cnn.com"), date(2025, 8, 2)),
    ],
)
def test_what_tells_the_order_of_figures(text: str, custom: Custom, day: date) -> None:
    assert list(find(text, 0, len(text), custom)) == [Found(len(text) - 10, len(text), day, day)]


def test_figures_whose_order_nothing_tells_keep_the_other_day() -> None:
    february, august = date(2025, 2, 8), date(2025, 8, 2)
    assert read("08/02/2025") == Found(0, 10, february, february, other=august)
    assert read("08/08/2025") == Found(0, 10, date(2025, 8, 8), date(2025, 8, 8))


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("HANOI, Aug 10 (Coast Press)", (8, 10)), ("HANOI, 10 August -", (8, 10)), ("Updated Sept. 3, 9 a.m.", (9, 3)),
        ("HANOI (Coast Press) -", None), ("May 10% of the mill", None), ("Aug 10.5", None), ("May 2024", None),
    ],
)
def test_a_day_may_stand_without_its_year(line: str, day: tuple[int, int] | None) -> None:
    assert yearless(line, 0, len(line)) == day


def test_a_date_that_lost_the_blank_before_it_is_found_at_a_lines_end() -> None:
    for line in ("Mill opens, mayor saysSeptember 19, 2013", "MILL OPENS, MAYOR SAYSSEPTEMBER 19, 2013"):
        found = run_in(line, 0, len(line))
        assert found is not None and (line[found.start:].title(), found.earliest) == (
            "September 19, 2013", date(2013, 9, 19),
        )
    assert run_in("Mill opens, dismay 19, 2013", 0, 27) is None


@pytest.mark.parametrize(
    ("stem", "day"),
    [
        ("2024-03-12-mill-opens", DAY), ("mill_20240312", DAY), ("mill_2024-03-12", DAY), ("12 March 2024 mill", DAY),
        ("mill", None), ("000_9c0f76614f", None), ("a1-200-jobs", None), ("12345678901234", None),
    ],
)
def test_a_file_name_may_hold_a_day(stem: str, day: date | None) -> None:
    found = from_file_name(stem)
    assert (found.earliest if found else None) == day


def test_dates_are_found_with_their_places() -> None:
    text = "Posted 12 March 2024, updated 3/13/2024, version 1.2.3"
    assert [text[each.start:each.end] for each in find(text, 0, len(text))] == ["12 March 2024", "3/13/2024"]
