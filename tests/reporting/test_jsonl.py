"""JSON Lines: one object a line, of a report and of claims as they come."""

import json as stdlib_json
from collections.abc import Iterator

from crosscheck.model import Article, ArticleId, Skipped
from crosscheck.reporting import json, jsonl
from crosscheck.reporting.interface import Extracted, Options

from .making import CLAIMS, REPORT, TEXTS


def test_every_line_is_an_entry_of_the_report_with_its_type() -> None:
    lines = [stdlib_json.loads(line) for line in "".join(jsonl.render(REPORT, Options())).splitlines()]
    document = json.to_dict(REPORT)

    assert [line["type"] for line in lines] == (
        ["article"] * 3 + ["skipped", "copies"] + ["claim"] * 12 + ["finding"] * 7 + ["summary"]
    )
    assert lines[0] == {"type": "article", **document["articles"][0]}
    assert lines[4] == {"type": "copies", **document["copies"][0]}
    assert lines[5] == {"type": "claim", **document["claims"][0]}
    assert lines[-2] == {"type": "finding", **document["findings"][-1]}
    assert lines[-1]["schema"] == "crosscheck.report/1"
    assert lines[-1]["conflicts"] == 2


def test_a_claim_s_line_is_its_entry_in_the_report() -> None:
    article = Article(ArticleId("wire.txt"), "wire.txt", TEXTS["wire.txt"], ())
    pieces = jsonl.render_claims([(article, CLAIMS[7:]), Skipped("empty.txt", "the file is empty")], Options())

    assert [stdlib_json.loads(line) for line in "".join(pieces).splitlines()] == json.to_dict(REPORT)["claims"][7:]


def test_claims_are_written_before_the_next_article_is_read() -> None:
    read: list[str] = []

    def articles() -> Iterator[Extracted]:
        for name in ("wire.txt", "news/echo.txt"):
            read.append(name)
            yield Article(ArticleId(name), name, TEXTS[name], ()), CLAIMS[:1]

    pieces = jsonl.render_claims(articles(), Options())
    next(pieces)

    assert read == ["wire.txt"]
