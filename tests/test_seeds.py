"""What a scan of the seed articles must find, and what it must not."""

from collections.abc import Callable

import pytest
from conftest import ROOT, Mention, ScanResult

ARCHIVE = "001-industrial-archive.txt"
DISTRIBUTOR = "002-parts-distributor.txt"
AGENCY = "003-news-agency.txt"
DIGEST = "004-world-digest.txt"
PROVINCE = "005-province-agency.txt"


@pytest.fixture(scope="module")
def seeds(scan: Callable[..., ScanResult]) -> ScanResult:
    return scan("seeds/")


def with_figure(group: set[Mention], name: str, figure: str) -> bool:
    return any(file == name and figure in text for file, text in group)


def test_nothing_is_skipped_and_nothing_fails(seeds: ScanResult) -> None:
    assert seeds.report["skipped"] == []
    assert seeds.status == 0


def test_each_article_is_an_origin_of_its_own(seeds: ScanResult) -> None:
    assert seeds.report["copies"] == []
    assert len({article["origin"] for article in seeds.report["articles"]}) == 5


def test_publication_dates_are_read_wherever_the_page_puts_them(seeds: ScanResult) -> None:
    assert [(article["published"], article["published_from"]) for article in seeds.report["articles"]] == [
        ("2023-10", "text"),  # "Published 10/2023" at the foot
        ("2024-01-22", "text"),  # "Published: 1.22.2024" below the title
        ("2023-10", "other articles"),  # the agency's page names no year for its own story: that of the others
        (None, None),
        ("2023-10-27", "text"),  # "date 2023-10-27" before the caption
    ]


def test_the_investment_is_agreed_by_two_articles(seeds: ScanResult) -> None:
    investment = {
        frozenset(group) for group in seeds.agreeing()
        if with_figure(group, ARCHIVE, "1.6 billion") and with_figure(group, DISTRIBUTOR, "1.6 billion")
    }
    (group,) = investment
    assert {file for file, _ in group} == {ARCHIVE, DISTRIBUTOR}


def test_acres_and_hectares_agree(seeds: ScanResult) -> None:
    area = [
        group for group in seeds.agreeing()
        if with_figure(group, ARCHIVE, "57 acres") and with_figure(group, DISTRIBUTOR, "23 hectares")
    ]
    assert len(area) == 1
    assert with_figure(area[0], ARCHIVE, "23.1 hectares")


def test_the_inauguration_agrees_though_one_article_gives_no_year(seeds: ScanResult) -> None:
    inauguration = [
        group for group in seeds.agreeing()
        if with_figure(group, ARCHIVE, "October 11, 2023") and with_figure(group, AGENCY, "October 11")
    ]
    assert len(inauguration) == 1


def test_nothing_is_in_conflict(seeds: ScanResult) -> None:
    assert [seeds.groups(finding) for finding in seeds.findings("conflict", "internal")] == []


def test_nine_months_against_no_period_is_another_scope_if_anything(seeds: ScanResult) -> None:
    kept = [seeds.groups(each) for each in seeds.report["findings"] if each["relation"] == "scope"]
    assert any(
        with_figure(one, ARCHIVE, "860.9 million") and with_figure(other, PROVINCE, "2.22 billion")
        for sides in kept
        for one in sides
        for other in sides
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((ARCHIVE, "$520 million"), (DIGEST, "US$525 million")),
        ((ARCHIVE, "10,000"), (AGENCY, "50,000")),
        ((ARCHIVE, "6-7%"), (DIGEST, "10%")),
        ((ARCHIVE, "264"), (PROVINCE, "19")),
        ((AGENCY, "1968"), (DIGEST, "1992")),
        ((AGENCY, "October 12"), (PROVINCE, "October 27")),
    ],
)
def test_figures_of_different_things_never_agree(seeds: ScanResult, one: Mention, other: Mention) -> None:
    assert not any(with_figure(group, *one) and with_figure(group, *other) for group in seeds.agreeing())


@pytest.mark.parametrize(
    ("name", "figure", "low", "high", "unit"),
    [
        (ARCHIVE, "$1.6 billion", 1_600_000_000, 1_600_000_000, "USD"),
        (ARCHIVE, "$520 million", 520_000_000, 520_000_000, "USD"),
        (ARCHIVE, "57 acres", 57, 57, "acre"),
        (ARCHIVE, "23.1 hectares", 23.1, 23.1, "hectare"),
        (ARCHIVE, "200,000 square meters", 200_000, 200_000, "square meter"),
        (ARCHIVE, "6-7%", 6, 7, "percent"),
        (ARCHIVE, "2.38%", 2.38, 2.38, "percent"),
        (ARCHIVE, "0.01%", 0.01, 0.01, "percent"),
        (ARCHIVE, "510%", 510, 510, "percent"),
        (ARCHIVE, "$860.9 million", 860_900_000, 860_900_000, "USD"),
        (DISTRIBUTOR, "USD 1.6 billion", 1_600_000_000, 1_600_000_000, "USD"),
        (DIGEST, "US$525 million", 525_000_000, 525_000_000, "USD"),
        (PROVINCE, "46.9 billion USD", 46_900_000_000, 46_900_000_000, "USD"),
        (PROVINCE, "166.9 million VND", 166_900_000, 166_900_000, "VND"),
    ],
)
def test_a_figure_is_read_with_its_magnitude_and_unit(
    seeds: ScanResult, name: str, figure: str, low: float, high: float, unit: str
) -> None:
    values = [
        claim["value"]["as_written"]
        for claim in seeds.report["claims"]
        if claim["article"].endswith(name) and figure in claim["text"]
    ]
    assert {"low": low, "high": high, "unit": unit} in values


@pytest.mark.parametrize(
    ("name", "figure", "earliest", "latest"),
    [
        (ARCHIVE, "October 11, 2023", "2023-10-11", "2023-10-11"),
        (ARCHIVE, "August to September", "2023-08-01", "2023-09-30"),
        (ARCHIVE, "September 2022 to September 2023", "2022-09-01", "2023-09-30"),
        (ARCHIVE, "first nine months of 2023", "2023-01-01", "2023-09-30"),
        (DISTRIBUTOR, "November 2021", "2021-11-01", "2021-11-30"),
        (AGENCY, "1968", "1968-01-01", "1968-12-31"),
        (DIGEST, "March 15, 2026", "2026-03-15", "2026-03-15"),
        (PROVINCE, "October 27", "2023-10-27", "2023-10-27"),
    ],
)
def test_a_date_is_read_as_its_days(seeds: ScanResult, name: str, figure: str, earliest: str, latest: str) -> None:
    days = [
        (claim["value"]["earliest"], claim["value"]["latest"])
        for claim in seeds.report["claims"]
        if claim["kind"] == "date" and claim["article"].endswith(name) and figure in claim["text"]
    ]
    assert (earliest, latest) in days


@pytest.mark.parametrize(
    ("file", "name"), [(ARCHIVE, "II-C"), (DIGEST, "5G"), (DIGEST, "Đồng Văn I"), (PROVINCE, "COVID-19")]
)
def test_a_number_inside_a_name_is_no_claim(seeds: ScanResult, file: str, name: str) -> None:
    start = (ROOT / "seeds" / file).read_text(encoding="utf-8").index(name)
    inside = [
        claim["text"]
        for claim in seeds.report["claims"]
        if claim["article"].endswith(file) and claim["start"] < start + len(name) and start < claim["end"]
    ]
    assert inside == []


def test_every_span_is_its_quote(seeds: ScanResult) -> None:
    for claim in seeds.report["claims"]:
        text = (ROOT / claim["article"]).read_text(encoding="utf-8")
        assert text[claim["start"]:claim["end"]] == claim["text"]
        assert claim["sentence"] in text
