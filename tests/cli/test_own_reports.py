"""Reports that stand beside the articles they are about are not read as articles."""

import json
from pathlib import Path

import pytest

from crosscheck.reporting.registry import CLAIMS_FORMATS, FORMATS

from .making import Run

TEXT = "The fire at the Osterby paper mill injured {} people, the fire service of Osterby said.\n"


@pytest.fixture
def news(here: Path) -> Path:
    """A folder with two articles, which is the one to work in."""
    for number in (9, 12):
        (here / f"{number}.txt").write_text(TEXT.format(number), encoding="utf-8")
    return here


def read_in_the_end(run: Run) -> dict[str, list[str]]:
    report = json.loads(run("scan", ".", "--format", "json").out)
    return {"articles": [each["id"] for each in report["articles"]],
            "not read": [each["path"] for each in report["skipped"] if not each.get("by_rule")]}


def test_a_folder_can_be_scanned_again_with_every_report_in_it(run: Run, news: Path) -> None:
    suffixes = [suffix for each in FORMATS.values() for suffix in each.suffixes]
    first = run("scan", ".", *(word for suffix in suffixes for word in ("-o", f"report{suffix}")), "--fail-on", "never")

    assert first.status == 0
    assert {path.suffix for path in news.glob("report.*")} == set(suffixes)
    assert read_in_the_end(run) == {"articles": ["./12.txt", "./9.txt"], "not read": []}


def test_a_folder_can_be_scanned_with_reports_of_nothing_in_it(run: Run, news: Path) -> None:
    run("scan", "missing.txt", "-o", "a.jsonl", "-o", "a.json", "-o", "a.md", "-o", "a.html", "-o", "a.txt")

    assert read_in_the_end(run) == {"articles": ["./12.txt", "./9.txt"], "not read": []}


def test_what_claims_writes_is_no_article_either(run: Run, news: Path) -> None:
    suffixes = [suffix for each in CLAIMS_FORMATS.values() for suffix in each.suffixes if suffix != ".txt"]
    run("claims", "9.txt", *(word for suffix in suffixes for word in ("-o", f"claims{suffix}")))

    assert read_in_the_end(run) == {"articles": ["./12.txt", "./9.txt"], "not read": []}


def test_a_report_that_is_named_as_an_article_is_told(run: Run, news: Path) -> None:
    run("scan", ".", "-o", "report.html", "--fail-on", "never")
    done = run("scan", "9.txt", "report.html", "--format", "concise")

    assert (done.status, done.err) == (2, "crosscheck: skipped report.html: a report of crosscheck and no article\n")
