"""Articles whose day of publication is open, among others of their story."""

from datetime import date
from pathlib import Path

from crosscheck import reading, undated
from crosscheck.model import Article, Publication, PublicationSource

OTHER = "Mill opens\n\nPublished: 12 August 2024\n\nIt employs 200 people, the mayor said."
ELSEWHERE = "Bus fares frozen\n\nPublished: 12 March 2019\n\nFares stay as they are, the mayor said."


def _published(folder: Path, **texts: str) -> dict[str, Publication | None]:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    items = undated.dated(reading.read([str(folder)]))
    return {Path(item.path).stem: item.published for item in items if isinstance(item, Article)}


def _on(year: int, month: int, day: int, source: PublicationSource) -> Publication:
    return Publication(date(year, month, day), date(year, month, day), source)


def test_a_dateline_without_a_year_takes_the_year_of_the_others(tmp_path: Path) -> None:
    wire = "Mill opens\nVARNHOLT, Norland, Aug 10 (Coast Press)\n\nIt opened on Friday. The last shut in May 2011."
    found = _published(tmp_path, other=OTHER, wire=wire)
    assert found["wire"] == _on(2024, 8, 10, PublicationSource.TEXT)


def test_it_stays_without_a_year_where_the_others_are_of_two_or_far_off(tmp_path: Path) -> None:
    wire = "Mill opens\nVARNHOLT, Mar 10 (Coast Press)\n\nThe mill opened, and 200 people came."
    twice = {"one": OTHER.replace("August", "March"), "two": ELSEWHERE}
    assert _published(tmp_path, wire=wire, **twice)["wire"] is None
    assert _published(tmp_path, wire=wire, one=OTHER, two=OTHER)["wire"] is None


def test_figures_that_can_be_read_both_ways_are_read_as_near_the_others(tmp_path: Path) -> None:
    post = "Mill opens\n\nPublished: 08/09/2024\n\nIt employs 200 people, the mayor said."
    assert _published(tmp_path, post=post) == {"post": Publication(
        date(2024, 9, 8), date(2024, 9, 8), PublicationSource.TEXT, other=date(2024, 8, 9)
    )}
    assert _published(tmp_path, post=post, other=OTHER)["post"] == _on(2024, 8, 9, PublicationSource.TEXT)


def test_an_article_without_any_day_is_dated_by_the_day_it_speaks_of(tmp_path: Path) -> None:
    blog = "Mill opens\n\nThe mill opened on August 8. It employs 200 people, the mayor said."
    assert _published(tmp_path, blog=blog, other=OTHER)["blog"] == Publication(
        date(2024, 8, 8), date(2024, 8, 22), PublicationSource.OTHER_ARTICLES
    )
    assert _published(tmp_path, blog=blog, other=ELSEWHERE)["blog"] is None
