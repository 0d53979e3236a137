"""A file of records holds many articles, each with its own id and facts."""

import json
from datetime import date
from pathlib import Path

from crosscheck.model import Article, Publication, PublicationSource, Skipped
from crosscheck.reading import read


def lines(path: Path, *records: object) -> str:
    path.write_text("".join(f"{each if isinstance(each, str) else json.dumps(each)}\n" for each in records))
    return str(path)


def articles(path: str) -> list[Article]:
    return [each for each in read([path]) if isinstance(each, Article)]


def test_a_record_becomes_an_article_with_its_facts(tmp_path: Path) -> None:
    text = "Norvik opened its mill.\r\nIt employs 200.\u0000"
    path = lines(
        tmp_path / "a.jsonl",
        {
            "id": "n-1", "text": text, "title": "Mill  opens", "outlet": "Varnholt Post", "published": "2024-03-12",
            "story": "mill", "url": "https://post.example/mill",
        },
    )
    [article] = articles(path)
    assert article.id == f"{path}#n-1"
    assert article.path == path
    assert article.text == text.replace("\0", "\ufffd")
    day = date(2024, 3, 12)
    assert (article.title, article.outlet, article.story, article.url, article.published) == (
        "Mill opens", "Varnholt Post", "mill", "https://post.example/mill",
        Publication(day, day, PublicationSource.METADATA),
    )


def test_fields_are_found_by_the_names_in_use(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "a.ndjson",
        {
            "GUID": 5, "articleBody": "It employs 200.", "Headline": "Mill opens",
            "publisher": {"name": "Varnholt Post"},
            "pubDate": "Tue, 12 Mar 2024 08:00:00 GMT", "link": "https://post.example/mill",
        },
        {"_id": "x", "content": "It employs 300.", "source": ["Norvik"], "date": 1710230400},
    )
    assert [(a.id.split("#")[1], a.title, a.outlet, a.published and a.published.earliest) for a in articles(path)] == [
        ("5", "Mill opens", "Varnholt Post", date(2024, 3, 12)),
        ("x", None, "Norvik", date(2024, 3, 12)),
    ]


def test_ids_are_unique_and_a_record_without_one_has_its_line(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "a.jsonl", {"id": 1, "text": "One."}, "", {"text": "Three."}, {"id": 1, "text": "Four."},
        {"id": "3", "text": "Five."}, {"id": "1-2", "text": "Six."},
    )
    assert [a.id.split("#")[1] for a in articles(path)] == ["1", "3", "1-2", "3-2", "1-2-2"]


def test_bad_records_are_skipped_by_line_and_the_rest_is_read(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "a.jsonl",
        {"id": 1, "text": "One."}, '{"id": 2, "text": ', {"id": 3}, {"id": 4, "text": " "}, [1], "null",
        {"text": 5}, "[" * 100_000, {"id": 9, "text": "Nine \ud800."},
    )
    found = list(read([path]))
    assert [(each.path.removeprefix(path), each.reason) for each in found if isinstance(each, Skipped)] == [
        (":2", "not JSON: expecting value at column 18"),
        (":3", "a record without a text: none of the fields text, body, content, article holds one"),
        (":4", "a record whose text is empty"),
        (":5", "a record that is no object of named fields but a list"),
        (":6", "a record that is no object of named fields but null"),
        (":7", "a record without a text: none of the fields text, body, content, article holds one"),
        (":8", "not JSON: nested too deep"),
    ]
    assert [(each.id.split("#")[1], each.text) for each in found if isinstance(each, Article)] == [
        ("1", "One."), ("9", "Nine \ufffd."),
    ]


def test_an_over_long_line_is_skipped_without_being_kept(tmp_path: Path) -> None:
    path = lines(tmp_path / "a.jsonl", {"text": "x" * 12_000_000}, {"text": "Two."})
    assert [each.reason if isinstance(each, Skipped) else each.text for each in read([path])] == [
        "a record larger than 10 MB, too large for one article", "Two.",
    ]


def test_records_are_read_lazily(tmp_path: Path) -> None:
    path = lines(tmp_path / "a.jsonl", {"text": "One."}, {"text": "Two."})
    first = next(iter(read([path, "no such file"])))
    assert isinstance(first, Article)
    assert first.text == "One."
