"""Drafts held against other coverage: what the report of a check has, and what it leaves out."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest

import crosscheck
from crosscheck import drafts
from crosscheck.archive import Archive
from crosscheck.config import Settings
from crosscheck.extraction import entries_of
from crosscheck.model import CopyKind, Finding, Relation, Report

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "pre-publication"


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLE)


def shown(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.status == "reported"]


def sides(finding: Finding) -> list[set[str]]:
    """The articles on each side."""
    return [{claim.rpartition("@")[0] for claim in group.claims} for group in finding.groups]


def write(folder: Path, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("example")
def test_what_touches_the_draft_is_reported_and_nothing_else() -> None:
    report = crosscheck.check(["draft.md"], ["sources/"])

    assert all(any("draft.md" in side for side in sides(finding)) for finding in report.findings)
    assert report.copies == ()  # the copy among the sources is theirs
    assert {claim.article for claim in report.claims} >= {"draft.md"}
    assert [article.id for article in report.articles if article.draft] == ["draft.md"]


@pytest.mark.usefixtures("example")
def test_copies_among_the_others_count_once() -> None:
    report = crosscheck.check(["draft.md"], ["sources/"])
    (conflict,) = [finding for finding in shown(report) if finding.relation is Relation.CONFLICT and
                   {"sources/sundmark-radio.md"} in sides(finding)]

    assert [(group.value, group.origins) for group in conflict.groups] == [("nine", 2), ("12", 1)]
    assert sides(conflict)[0] == {"draft.md", "sources/fjordwire.txt", "sources/harbour-post.txt"}


@pytest.mark.usefixtures("example")
def test_a_check_finds_what_a_scan_finds_about_the_draft() -> None:
    checked, scanned = crosscheck.check(["draft.md"], ["sources/"]), crosscheck.scan(["draft.md", "sources/"])

    def about(report: Report) -> set[tuple[str, tuple[str, ...]]]:
        return {
            (finding.rule, tuple(sorted(group.value for group in finding.groups))) for finding in shown(report)
            if any("draft.md" in side for side in sides(finding))
        }

    assert about(checked) == about(scanned)


@pytest.mark.usefixtures("example")
def test_a_draft_among_the_others_is_not_held_against_itself() -> None:
    beside = crosscheck.check(["draft.md"], ["sources/", "draft.md", "./draft.md"])

    assert beside == crosscheck.check(["draft.md"], ["sources/"])


@pytest.mark.usefixtures("example")
def test_the_order_of_the_others_changes_no_finding() -> None:
    paths = sorted(str(path.relative_to(EXAMPLE)) for path in (EXAMPLE / "sources").iterdir())
    one, other = crosscheck.check(["draft.md"], paths), crosscheck.check(["draft.md"], paths[::-1])

    assert one.findings == other.findings


@pytest.mark.usefixtures("example")
def test_an_archive_says_what_the_files_say(tmp_path: Path) -> None:
    from crosscheck import reading
    from crosscheck.model import Article

    path = str(tmp_path / "known.archive")
    with Archive(path, write=True, create=True) as archive:
        list(archive.add([each for each in reading.read(["sources/"]) if isinstance(each, Article)],
                         partial(entries_of, settings=Settings())))

    checked = drafts.check(["draft.md"], [path], Settings())
    assert checked.report.findings == crosscheck.check(["draft.md"], ["sources/"]).findings
    assert checked.searched == (drafts.Searched(path, 4, 4),)
    assert crosscheck.check(["draft.md"], [path, "sources/"]).findings == checked.report.findings


def test_two_drafts_are_not_held_against_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fire = "The fire at the Osterby paper mill injured {} people on Tuesday, the fire service of Osterby said.\n"
    write(tmp_path, {"one.txt": fire.format("nine"), "two.txt": fire.format("14"), "wire.txt": fire.format("nine")})

    report = crosscheck.check(["one.txt", "two.txt"], ["wire.txt"])

    assert all("wire.txt" in set().union(*sides(finding)) for finding in report.findings)


def test_every_word_shared_with_another_is_told_as_a_passage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLE)
    wire = Path("sources/fjordwire.txt").read_text(encoding="utf-8")
    write(tmp_path, {"draft.txt": wire.replace("injured nine", "hurt nine")})

    report = crosscheck.check([str(tmp_path / "draft.txt")], ["sources/fjordwire.txt", "sources/harbour-post.txt"])

    draft = str(tmp_path / "draft.txt")
    pairs = {frozenset((each.article, each.other)) for group in report.copies for each in group.passages}
    edges = {frozenset((each.article, each.other)) for group in report.copies for each in group.edges}
    assert {group.kind for group in report.copies} == {CopyKind.NEAR}
    assert pairs == edges == {frozenset((draft, f"sources/{name}.txt")) for name in ("fjordwire", "harbour-post")}


def test_an_error_inside_the_draft_is_told_and_inside_another_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {
        "draft.txt": "The warehouse in Osterby is 180 metres (490 feet) long.\n",
        "other.txt": "The tower in Karstad is 100 metres (200 feet) high.\n",
    })

    report = crosscheck.check(["draft.txt"], ["other.txt"])

    assert [sides(finding) for finding in shown(report) if finding.relation is Relation.INTERNAL] == [
        [{"draft.txt"}] * len(shown(report)[0].groups)
    ]


def test_what_was_not_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"draft.txt": "Nine ships sank off Osterby.\n", "empty.txt": ""})

    report = crosscheck.check(["draft.txt", "missing.txt"], ["empty.txt"])

    assert [skipped.path for skipped in report.skipped] == ["missing.txt", "empty.txt"]


def test_of_very_many_articles_the_nearest_are_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(drafts, "NEAREST", 2)
    fire = "The fire at the {} paper mill injured {} people on Tuesday, the fire service of {} said.\n"
    names = ("Osterby", "Velmora", "Karstad", "Drennick", "Torvik")
    write(tmp_path, {f"known/{name}.txt": fire.format(name, 12, name) for name in names})
    write(tmp_path, {"draft.txt": fire.format("Karstad", "nine", "Karstad")})

    checked = drafts.check(["draft.txt"], ["known/"], Settings())

    assert checked.searched == (drafts.Searched("the coverage", 5, 2),)
    compared = {article for finding in checked.report.findings for side in sides(finding) for article in side}
    assert "known/Karstad.txt" in compared and len(compared) <= 3


def test_articles_of_another_story_are_not_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    record = '{{"id": "{}", "story": "{}", "text": "The fire at the Osterby paper mill injured {} people."}}\n'
    write(tmp_path, {
        "draft.jsonl": record.format("d", "fire", "nine"),
        "known.jsonl": record.format("a", "fire", "12") + record.format("b", "exercise", "15"),
    })

    report = crosscheck.check(["draft.jsonl"], ["known.jsonl"])

    assert {article for finding in report.findings for side in sides(finding) for article in side} <= {
        "draft.jsonl#d", "known.jsonl#a"
    }
