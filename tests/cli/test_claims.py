"""`crosscheck claims`: streams what it reads."""

import json as stdlib_json
from pathlib import Path

import pytest
from reporting.making import CLAIMS, REPORT, TEXTS

from crosscheck.model import Article, ArticleId, Skipped
from crosscheck.reporting import json

from .making import Pipeline, Run, install

WIRE = tuple(claim for claim in CLAIMS if claim.article == "wire.txt")
ITEMS = (
    Skipped("news/empty.txt", "the file is empty"),
    (Article(ArticleId("wire.txt"), "wire.txt", TEXTS["wire.txt"], ()), WIRE),
)


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    return install(monkeypatch, Pipeline(REPORT, ITEMS))


def test_claims_as_lines(pipeline: Pipeline, run: Run) -> None:
    done = run("claims", "news", "wire.txt", "--format", "jsonl")
    entries = {claim["id"]: claim for claim in json.to_dict(REPORT)["claims"]}

    assert [stdlib_json.loads(line) for line in done.out.splitlines()] == [entries[claim.id] for claim in WIRE]
    assert done.err == "crosscheck: skipped news/empty.txt: the file is empty\n"
    assert done.status == 2


def test_claims_as_a_report_that_can_be_shown_again(pipeline: Pipeline, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "claims.json"
    done = run("claims", "news", "wire.txt", "-o", str(path))
    report = json.load(path)

    assert done.out.startswith("wire.txt  no date, 5 numbers and dates\n")
    assert (report.claims, report.skipped, report.findings) == (WIRE, ITEMS[:1], ())
    assert run("show", str(path)).status == 2


def test_claims_of_readable_files_are_status_0(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    install(monkeypatch, Pipeline(REPORT, ITEMS[1:]))

    assert run("claims", "wire.txt").status == 0


def test_formats_that_need_a_comparison_are_refused(pipeline: Pipeline, run: Run) -> None:
    done = run("claims", "wire.txt", "--format", "concise")

    assert done.status == 2
    assert "'concise' is not one of" in done.err
