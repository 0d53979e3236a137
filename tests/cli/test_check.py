"""`crosscheck check` on the command line: which words are drafts, the formats, and the exit status."""

import json
import shutil
from importlib import resources
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from .making import Run

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "pre-publication"

AGREEING = "The fire at the Osterby paper mill injured nine people, the fire service of Osterby said.\n"


@pytest.fixture
def example(here: Path) -> Path:
    """The example's files, in the folder that commands run in."""
    shutil.copytree(EXAMPLE, here, dirs_exist_ok=True)
    return here


def test_the_draft_is_shown_with_how_its_claims_stand(run: Run, example: Path) -> None:
    done = run("check", "draft.md", "--against", "sources/")

    assert done.status == 1
    assert done.err == ""
    assert done.out.startswith("crosscheck 0.1.0: 1 draft held against 4 articles from 3 origins\n\nDRAFT\n  draft.md ")
    assert "»nine«[✗2]" in done.out
    assert "in conflict: 12 in Sundmark Radio" in done.out
    assert "corroborated by 2 other origins: sources/fjordwire.txt" in " ".join(done.out.split())
    assert "COPIES  nothing of the draft is word for word another's\n" in done.out
    assert "next: crosscheck check draft.md --against sources/ -o report.json\n" in done.out


def test_every_path_after_against_is_coverage(run: Run, example: Path) -> None:
    names = sorted(f"sources/{path.name}" for path in (example / "sources").iterdir())
    one = run("check", "draft.md", "--against", *names, "--format", "json")
    other = run("check", "--format", "json", "--against", *names, "--fail-on", "conflict", "--", "draft.md")
    repeated = run("check", *(part for name in names for part in ("--against", name)), "-f", "json", "--", "draft.md")

    assert one.out == other.out == repeated.out
    assert [entry["id"] for entry in json.loads(one.out)["articles"] if entry.get("draft")] == ["draft.md"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("draft.md",), "missing option '--against'; see: crosscheck check --help"),
        (("--against", "sources/", "draft.md"), "missing argument 'DRAFT... | -'; see: crosscheck check --help"),
        (("draft.md", "--against"), "option '--against' requires an argument; see: crosscheck --help"),
    ],
)
def test_a_missing_side_is_wrong_usage(run: Run, example: Path, arguments: tuple[str, ...], message: str) -> None:
    done = run("check", *arguments)

    assert (done.status, done.out) == (2, "")
    assert message in done.err


def test_the_report_is_one_by_its_schema(run: Run, example: Path) -> None:
    done = run("check", "draft.md", "--against", "sources/", "-f", "json")
    schema = json.loads((resources.files("crosscheck.reporting") / "report.schema.json").read_text(encoding="utf-8"))

    assert list(Draft202012Validator(schema).iter_errors(json.loads(done.out))) == []


def test_a_saved_check_is_shown_again_as_one(run: Run, example: Path) -> None:
    run("check", "draft.md", "--against", "sources/", "-o", "report.json")
    done = run("show", "report.json")

    assert done.status == 1
    assert done.out.startswith("crosscheck 0.1.0: 1 draft held against 4 articles from 3 origins\n\nDRAFT\n")


@pytest.mark.parametrize("name", ["concise", "jsonl", "sarif", "junit", "github", "markdown", "html"])
def test_every_format_tells_the_conflict_of_the_draft(run: Run, example: Path, name: str) -> None:
    done = run("check", "draft.md", "--against", "sources/", "-f", name)

    assert done.status == 1
    assert "draft.md" in done.out
    assert "sundmark-radio.md" in done.out
    assert "fjordwire.txt:5:197" not in done.out  # the drifted figure is in two sources, and no affair of the draft


@pytest.mark.parametrize(("fail_on", "status"), [("conflict", 1), ("drift", 0), ("never", 0)])
def test_what_fails_the_run_is_what_was_named(run: Run, example: Path, fail_on: str, status: int) -> None:
    assert run("check", "draft.md", "--against", "sources/", "--fail-on", fail_on).status == status


def test_a_draft_that_everybody_confirms_passes(run: Run, here: Path) -> None:
    (here / "draft.txt").write_text(AGREEING, encoding="utf-8")
    (here / "wire.txt").write_text(AGREEING.replace("injured nine people", "hurt 9 people").replace("said", "told us"))
    done = run("check", "draft.txt", "--against", "wire.txt")

    assert done.status == 0
    assert "exit 0: nothing that fails the run" in done.out


def test_an_input_that_cannot_be_read_makes_the_run_incomplete(run: Run, example: Path) -> None:
    done = run("check", "draft.md", "--against", "sources/", "missing.txt")

    assert done.status == 2
    assert "missing.txt" in done.out and "»nine«[✗2]" in done.out


def test_an_archive_is_coverage(run: Run, example: Path) -> None:
    run("archive", "add", "known.archive", "sources/")
    files = run("check", "draft.md", "--against", "sources/", "-f", "concise")
    archive = run("check", "draft.md", "--against", "known.archive", "-f", "concise")

    assert (archive.status, archive.out, archive.err) == (files.status, files.out, files.err)


def test_how_many_articles_of_an_archive_were_compared_is_said(
    run: Run, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from crosscheck.archive import search

    monkeypatch.setattr(search, "EVERYTHING", 1)
    (example / "other.txt").write_text("Snow fell on Karstad for three days.\n", encoding="utf-8")
    run("archive", "add", "known.archive", "sources/", "other.txt")
    told = run("check", "draft.md", "--against", "known.archive", "-f", "concise")
    quiet = run("check", "draft.md", "--against", "known.archive", "-f", "concise", "-q")

    assert told.err == "crosscheck: known.archive: 4 of 5 articles are near enough to compare\n"
    assert (quiet.err, quiet.out) == ("", told.out)


def test_a_decision_holds_for_a_check(run: Run, example: Path) -> None:
    before = json.loads(run("check", "draft.md", "--against", "sources/", "-f", "json").out)
    conflicts = [each for each in before["findings"] if (each["relation"], each["status"]) == ("conflict", "reported")]
    entries = [
        f'[[decision]]\nfingerprint = "{finding["fingerprint"]}"\nrule = "{finding["rule"]}"\n'
        f'topic = "{finding["topic"]}"\nvalues = {json.dumps([group["value"] for group in finding["groups"]])}\n'
        'verdict = "accepted"\nreason = "counted later"\n'
        for finding in conflicts
    ]
    (example / "crosscheck-decisions.toml").write_text("\n".join(entries), encoding="utf-8")
    after = run("check", "draft.md", "--against", "sources/")

    assert after.status == 0
    assert "accepted: counted later" in after.out
    assert "in conflict, accepted: 12 in Sundmark Radio" in after.out
