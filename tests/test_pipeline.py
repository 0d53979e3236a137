"""The whole flow: what the settings change, and what they must not."""

import json
from pathlib import Path

import pytest

from crosscheck import pipeline
from crosscheck.config import Settings
from crosscheck.engines.processes import BATCH_ARTICLES, SERIAL_BATCHES
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


def test_no_two_findings_have_one_id(tmp_path: Path) -> None:
    wrong = "The dam holds 7.9 acres (3.9 hectares) of water."
    report = pipeline.scan([records(tmp_path, *({"id": name, "text": wrong} for name in "ab"))], Settings())

    errors = [finding for finding in report.findings if finding.relation == "internal"]
    assert len({finding.id for finding in errors}) == len(errors) == 2


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Enough articles for several processes: stories of three, with copies, conflicts and a record that is none."""
    entries = [
        {"id": f"{story}-{number}", "story": str(story), "text": text.replace("412", str(412 + story))}
        for story in range(60)
        for number, text in enumerate((MILL, CLOSED, MILL.replace("37", "38") if story % 2 else CLOSED))
    ]
    return records(tmp_path_factory.mktemp("many"), *entries[:90], {"id": "none"}, *entries[90:])


def test_the_report_is_the_same_for_any_number_of_processes(many: str) -> None:
    alone, shared = (pipeline.scan([many], Settings(jobs=jobs)) for jobs in (1, 2))

    assert len(alone.articles) > (SERIAL_BATCHES * BATCH_ARTICLES)
    assert len(alone.skipped) == 1
    assert agreements(alone)
    assert shared == alone
    assert list(pipeline.claims([many], Settings(jobs=2))) == list(pipeline.claims([many], Settings(jobs=1)))


def test_what_is_said_of_one_story_depends_on_no_other(many: str, tmp_path: Path) -> None:
    entries = [json.loads(line) for line in Path(many).read_text(encoding="utf-8").splitlines()]
    alone = records(tmp_path, *[entry for entry in entries if entry.get("story") == "7"])
    told = {finding.fingerprint: finding.confidence for finding in pipeline.scan([alone], Settings()).findings}
    among = {finding.fingerprint: finding.confidence for finding in pipeline.scan([many], Settings()).findings}

    assert told.items() <= among.items()


def test_an_error_inside_says_with_which_article_it_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(article: object, split: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("crosscheck.extraction.claims_room.extract", broken)
    path = records(tmp_path, {"id": "a", "text": MILL})

    with pytest.raises(ZeroDivisionError) as caught:
        pipeline.scan([path], Settings())
    assert caught.value.__notes__ == [f"while reading {path}#a"]


def test_each_stage_tells_how_far_it_is_from_its_first_article_on(tmp_path: Path) -> None:
    path = records(tmp_path, {"id": "a", "text": MILL}, {"id": "b", "text": CLOSED})
    told: list[tuple[str, int, int | None]] = []
    pipeline.scan([path], Settings(), progress=lambda *step: told.append(step))

    assert told == [
        ("reading", 0, None), ("reading", 1, None), ("numbers and dates", 2, None), ("comparing", 0, 1)
    ]
