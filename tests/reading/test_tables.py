"""Tables and other files of records: CSV, TSV, JSON, Parquet, feeds, WARC, and the same compressed."""

import gzip
import json
from datetime import date
from pathlib import Path

import pytest

from crosscheck.model import Article, Skipped
from crosscheck.reading import read

FACTS = [
    "n-1", "Mill opens", "Varnholt Post", date(2024, 3, 12), "https://post.example/mill", "mill", "It employs 200.",
]
RECORD = {
    "id": "n-1", "title": "Mill opens", "outlet": "Varnholt Post", "published": "2024-03-12",
    "url": "https://post.example/mill", "story": "mill", "text": "It employs 200.",
}


def facts(article: Article | Skipped) -> list[object]:
    assert isinstance(article, Article), article
    day = article.published.earliest if article.published else None
    return [article.id.split("#", 1)[1], article.title, article.outlet, day, article.url, article.story, article.text]


def reasons(path: Path) -> list[str]:
    return [
        f"{each.path.removeprefix(str(path))} {each.reason}" if isinstance(each, Skipped) else each.id.split("#")[1]
        for each in read([str(path)])
    ]


@pytest.mark.parametrize(("name", "separator"), [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t"), ("a.csv", "|")])
def test_a_tables_rows_are_articles(tmp_path: Path, name: str, separator: str) -> None:
    rows = [separator.join(RECORD), "", separator.join(f'"{value}"' for value in RECORD.values())]
    (tmp_path / name).write_bytes("\r\n".join(rows).encode("utf-8-sig"))
    [article] = read([str(tmp_path / name)])
    assert facts(article) == FACTS


def test_a_cell_may_hold_lines_and_a_row_may_be_short(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('id,text,title\n1,"It employs\n200.",Mill\n2\n3,It opened.,Mill,more\n')
    assert reasons(path) == [
        "1", ":4 a record without a text: none of the fields text, body, content, article holds one", "3",
    ]


def test_a_table_in_another_encoding_is_read(tmp_path: Path) -> None:
    for encoding in ("cp1252", "utf-16"):
        (tmp_path / "a.csv").write_bytes("id,text\n1,“Café” opened.\n".encode(encoding))
        [article] = read([str(tmp_path / "a.csv")])
        assert isinstance(article, Article)
        assert article.text == "“Café” opened."


def test_a_cell_over_the_limit_is_said_and_what_follows_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,One.\n2," + "x" * 12_000_000 + "\n3,Three.\n")
    limit = ":3 a cell larger than 10 MB, too large for one article; the rest of the file was not read"
    assert reasons(path) == ["1", limit]


def test_a_table_without_texts_counts_as_left_out_only_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("year,workers\n2022,150\n")
    [named], [walked] = read([str(tmp_path / "a.csv")]), read([str(tmp_path)])
    assert isinstance(named, Skipped)
    assert isinstance(walked, Skipped)
    assert named.reason == walked.reason == "a table without a column of texts: it has year, workers"
    assert (named.by_rule, walked.by_rule) == (False, True)


@pytest.mark.parametrize(
    "value",
    [
        [RECORD], {"articles": [RECORD]}, {"version": "https://jsonfeed.org/version/1.1", "items": [RECORD]},
        {"status": "ok", "Data": [RECORD]},
    ],
)
def test_json_files_hold_articles_in_an_array(tmp_path: Path, value: object) -> None:
    (tmp_path / "a.json").write_text(json.dumps(value))
    [article] = read([str(tmp_path / "a.json")])
    assert facts(article) == FACTS


def test_a_json_file_may_be_one_article(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"headline": "Mill opens", "body": ["It employs 200.", "It opened."]}))
    (tmp_path / "b.json").write_text(json.dumps({"id": 5, "text": "It employs 200."}))
    found = list(read([str(tmp_path / "b.json")]))
    assert [facts(each)[0] for each in found] == ["5"]


def test_an_array_in_another_encoding_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes('[{"text": "“Café” opened."}]'.encode("utf-16"))
    [article] = read([str(tmp_path / "a.json")])
    assert isinstance(article, Article)
    assert article.text == "“Café” opened."


def test_a_long_array_is_read_record_by_record(tmp_path: Path) -> None:
    records = [{"id": number, "text": f"It employs {number}. " * 5_000} for number in range(40)]
    (tmp_path / "a.json").write_text(json.dumps(records, indent=1))
    assert [facts(each)[0] for each in read([str(tmp_path / "a.json")])] == [str(number) for number in range(40)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('[{"text": "One."}, {"text": ', ["1", ":2 not JSON: expecting value; the rest of the file was not read"]),
        ('[{"text": "One."}', ["1", ":2 not JSON: the array has no end; the rest of the file was not read"]),
        ('[{"text": "One."}, 5]', ["1", ":2 a record that is no object of named fields but a number"]),
        ("[]", [" an empty array"]),
        ("", [" empty file"]),
        ('{"a": 1', [" not JSON: expecting ',' delimiter at column 8 of line 1"]),
        ('{"a": "1', [" not JSON: unterminated string starting at column 7 of line 1"]),
        ('{"a": 1}', [" JSON without articles: no array of records, and none under articles, items, data, results"]),
        ("[" * 100_000, [":1 not JSON: nested too deep; the rest of the file was not read"]),
    ],
)
def test_broken_json_is_said(tmp_path: Path, content: str, expected: list[str]) -> None:
    (tmp_path / "a.json").write_text(content)
    assert reasons(tmp_path / "a.json") == expected


def test_fields_of_other_names_can_be_set(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"Nr": 7, "Volltext": "It employs 200.", "Blatt": "Varnholt Post"}))
    fields = {"text": ["volltext"], "outlet": ["blatt"], "id": ["nr"]}
    [article] = read([str(tmp_path / "a.jsonl")], fields=fields)
    assert facts(article)[:3] == ["7", None, "Varnholt Post"]


RSS = """\
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Varnholt Post</title><link>https://post.example</link>
<item><title>Mill opens</title><link>https://post.example/mill</link><guid>n-1</guid>
<pubDate>Tue, 12 Mar 2024 08:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>It employs <b>200</b>.</p><p>It opened &amp; shut.</p>]]></content:encoded></item>
<item><title>Empty</title><guid>n-2</guid></item>
</channel></rss>
"""

ATOM = """\
<feed xmlns="http://www.w3.org/2005/Atom"><title>Varnholt Post</title>
<entry><title>Mill opens</title><link rel="alternate" href="https://post.example/mill"/><id>n-1</id>
<updated>2024-03-12T08:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It employs 200.</p></div></content></entry>
</feed>
"""


def test_a_feeds_entries_are_articles(tmp_path: Path) -> None:
    (tmp_path / "a.rss").write_text(RSS)
    (tmp_path / "b.xml").write_text(ATOM)
    rss, empty = read([str(tmp_path / "a.rss")])
    [atom] = read([str(tmp_path / "b.xml")])
    assert facts(atom) == [*FACTS[:5], None, FACTS[6]]
    assert facts(rss) == [*FACTS[:5], None, "It employs 200.\nIt opened & shut."]
    assert isinstance(empty, Skipped)
    assert empty.reason == "a record without a text: none of the fields text, body, content, article holds one"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<svg></svg>", [" XML that is no RSS or Atom feed but <svg>"]),
        (RSS[:-60], ["n-1", ":2"]),
        ("<rss><channel></channel></rss>", [" a feed without entries"]),
        ("no xml", [" broken XML: Start tag expected, '<' not found, line 1, column 1"]),
        ("<rss>" + "<a>" * 100_000, [" broken XML: Excessive depth"]),
    ],
)
def test_broken_feeds_are_said(tmp_path: Path, content: str, expected: list[str]) -> None:
    (tmp_path / "a.xml").write_text(content)
    found = reasons(tmp_path / "a.xml")
    assert len(found) == len(expected)
    assert all(one.startswith(start) for one, start in zip(found, expected, strict=True)), found


def test_entities_of_a_feed_are_not_expanded(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 10}">' for n in range(9))
    item = "<item><description>Mill &e8; opens.</description></item>"
    (tmp_path / "a.xml").write_text(f"<!DOCTYPE rss [{entities}]><rss><channel>{item}</channel></rss>")
    [found] = read([str(tmp_path / "a.xml")])
    assert isinstance(found, Skipped) or len(found.text) < 100


def test_a_feed_reads_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("the secret")
    entity = f'<!ENTITY x SYSTEM "file://{tmp_path}/secret">'
    item = "<item><description>Mill &x; opens.</description></item>"
    (tmp_path / "a.xml").write_text(f"<!DOCTYPE rss [{entity}]><rss><channel>{item}</channel></rss>")
    [found] = read([str(tmp_path / "a.xml")])
    assert isinstance(found, Skipped) or "secret" not in found.text.replace("/secret", "")


def test_parquet_rows_are_articles(tmp_path: Path) -> None:
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "a.parquet"
    other = {"id": "n-2", "text": None}
    parquet.write_table(pyarrow.Table.from_pylist([{**RECORD, "vector": [1.0, 2.0]}, other]), path)
    first, second = read([str(path)])
    assert facts(first) == FACTS
    assert isinstance(second, Skipped)
    path.write_bytes(path.read_bytes()[:200])
    assert reasons(path)[0].startswith(" damaged Parquet file: ")


def test_a_warc_archives_pages_are_articles(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    from io import BytesIO

    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    page = b"<html><body><h1>Mill shut</h1><p>The mill in Varnholt is shut today.</p></body></html>"
    with open(tmp_path / "a.warc.gz", "wb") as file:
        writer = WARCWriter(file, gzip=True)
        for address, kind, status in (("1", "text/html; charset=utf-8", "200 OK"), ("2", "image/png", "200 OK"),
                                      ("3", "text/html", "404 Not Found"), ("1", "text/html", "200 OK")):
            headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.0")
            address = f"https://post.example/{address}"
            writer.write_record(writer.create_warc_record(address, "response", BytesIO(page), http_headers=headers))
    [article] = read([str(tmp_path / "a.warc.gz")])
    assert facts(article) == [
        "https://post.example/1", "Mill shut", None, None, "https://post.example/1", None,
        "Mill shut\nThe mill in Varnholt is shut today.",
    ]


def test_compressed_files_are_read_as_what_they_hold(tmp_path: Path) -> None:
    content = json.dumps(RECORD).encode()
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(content) + gzip.compress(b"\n" + content))
    (tmp_path / "b.txt.GZ").write_bytes(gzip.compress(b"It employs 200."))
    first, second, third = read([str(tmp_path)])
    assert facts(first) == FACTS
    assert facts(second)[0] == "n-1-2"
    assert isinstance(third, Article)
    assert third.text == "It employs 200."


def test_zstd_is_read_where_it_is_installed(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    (tmp_path / "a.jsonl.zst").write_bytes(zstandard.compress(json.dumps(RECORD).encode()))
    [article] = read([str(tmp_path / "a.jsonl.zst")])
    assert facts(article) == FACTS
