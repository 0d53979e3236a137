"""The whole flow: what the settings change, and what they must not."""

import json
from pathlib import Path

import pytest

from crosscheck import pipeline
from crosscheck.config import Settings
from crosscheck.model import Finding, Report

MILL = (
    "The paper mill at Oxmere employs 412 people, the council said. It burned down on March 3, 2024, and 37 people "
    "were hurt."
)
CLOSED = (
    "Fire destroyed the paper mill at Oxmere on March 3, 2024. The mill employs 412 people; 37 people were hurt in the "
    "fire."
)


def records(folder: Path, *entries: dict[str, str]) -> str:
    path = folder / "coverage.jsonl"
    path.write_text("".join(json.dumps(entry) + "\n" for entry in entries), encoding="utf-8")
    return str(path)


def agreements(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.relation == "agreement"]


def test_records_are_read_by_the_fields_that_the_settings_name(tmp_path: Path) -> None:
    path = records(tmp_path, {"key": "a", "prose": MILL, "went_up": "2024-03-04"})
    report = pipeline.scan([path], Settings(fields={"text": ("prose",), "id": ("key",), "published": ("went_up",)}))

    assert report.skipped == ()
    assert [(article.id, article.published) for article in report.articles] == [(f"{path}#a", "2024-03-04")]


@pytest.mark.parametrize(("group_by", "compared"), [(None, True), ("desk", False), ("town", True), ("folder", True)])
def test_articles_are_compared_inside_their_group_only(group_by: str | None, compared: bool, tmp_path: Path) -> None:
    path = records(
        tmp_path,
        {"id": "a", "text": MILL, "desk": "north", "town": "Oxmere"},
        {"id": "b", "text": CLOSED, "desk": "south", "town": "Oxmere"},
    )

    assert bool(agreements(pipeline.scan([path], Settings(group_by=group_by)))) is compared


def test_stories_are_told_apart_without_being_asked(tmp_path: Path) -> None:
    path = records(
        tmp_path, {"id": "a", "text": MILL, "story": "fire"}, {"id": "b", "text": CLOSED, "story": "another fire"}
    )

    assert agreements(pipeline.scan([path], Settings())) == []
