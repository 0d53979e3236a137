"""`crosscheck scan`: settings in, report out, exit status."""

import json as stdlib_json
import os
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from reporting.making import CLEAN, CONFLICT, REPORT, SCOPE

from crosscheck.config import Settings
from crosscheck.model import Report, Skipped
from crosscheck.reporting import json

from .making import Pipeline, Run, install


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    return install(monkeypatch, Pipeline(CLEAN))


def test_the_report_goes_to_stdout_and_nothing_else_does(pipeline: Pipeline, run: Run) -> None:
    done = run("scan", "news", "wire.txt")

    assert done.status == 0
    assert done.out.startswith("crosscheck 0.1.0: 3 articles from 2 origins")
    assert done.out.endswith(
        "next: crosscheck scan news wire.txt -o report.json\n      crosscheck explain F5 report.json\n"
    )
    assert done.err == ""


def test_defaults_are_the_settings_defaults(pipeline: Pipeline, run: Run) -> None:
    run("scan", "news")

    assert pipeline.settings == [Settings()]
    assert pipeline.paths == [("news",)]
    assert pipeline.stdin == [None]


def test_every_option_reaches_the_settings(pipeline: Pipeline, run: Run) -> None:
    run("scan", "news", "--fail-on", "scope", "--fail-on", "drift", "--min-confidence", "0.8", "--focus", "a.txt",
        "--focus", "b.txt", "--group-by", "folder", "--jobs", "3", "--published", "2024-05-01",
        "--stdin-filename", "x.md", "--color", "never", "--width", "60", "-vv")

    assert pipeline.settings == [Settings(
        fail_on=frozenset({"scope", "drift"}), min_confidence=0.8, focus=("a.txt", "b.txt"), group_by="folder", jobs=3,
        published=date(2024, 5, 1), stdin_filename="x.md", color="never", width=60, verbosity=2,
    )]


def test_a_focus_that_names_nothing_is_told_and_not_taken_for_no_findings(pipeline: Pipeline, run: Run) -> None:
    done = run("scan", "news", "--focus", "drfat.md")

    assert (done.status, done.out) == (2, "")
    assert done.err == (
        "crosscheck: the focus 'drfat.md' is no file or folder, and no article of that name was read; correct it\n"
    )


def test_a_focus_may_name_an_article_that_came_by_a_pipe(pipeline: Pipeline, run: Run) -> None:
    assert run("scan", "-", "--focus", f"./{CLEAN.articles[0].id}").status == 0


@pytest.mark.parametrize(("report", "arguments", "status"), [
    (CLEAN, (), 0),
    (replace(CLEAN, findings=(CONFLICT,)), (), 1),
    (replace(CLEAN, findings=(CONFLICT,)), ("--fail-on", "never"), 0),
    (replace(CLEAN, findings=(SCOPE,)), (), 0),
    (replace(CLEAN, findings=(SCOPE,)), ("--fail-on", "scope"), 1),
    (REPORT, (), 2),
    (REPORT, ("--fail-on", "never"), 2),
])
@pytest.mark.parametrize("name", ["terminal", "concise", "json", "jsonl"])
def test_the_exit_status_is_the_same_in_every_format(
    report: Report, arguments: tuple[str, ...], status: int, name: str, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    install(monkeypatch, Pipeline(report))

    assert run("scan", "news", "-f", name, *arguments).status == status


def test_what_was_not_read_is_told_on_stderr(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    install(monkeypatch, Pipeline(REPORT))

    assert run("scan", "news", "-f", "json").err == "crosscheck: skipped news/empty.txt: the file is empty\n"


def test_json_on_stdout_is_the_report(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    install(monkeypatch, Pipeline(REPORT))

    assert json.from_dict(stdlib_json.loads(run("scan", "news", "-f", "json").out)) == REPORT


def test_files_are_written_beside_stdout_in_the_format_of_their_suffix(
    monkeypatch: pytest.MonkeyPatch, run: Run, tmp_path: Path
) -> None:
    install(monkeypatch, Pipeline(REPORT))
    files = [str(tmp_path / name) for name in ("a.json", "a.jsonl", "a.txt")]
    done = run("scan", "news", "-o", files[0], "-o", files[1], "-o", files[2])

    assert sorted(os.listdir(tmp_path)) == ["a.json", "a.jsonl", "a.txt"]
    assert json.load(tmp_path / "a.json") == REPORT
    assert (tmp_path / "a.jsonl").read_text(encoding="utf-8").startswith('{"type": "article"')
    assert (tmp_path / "a.txt").read_text(encoding="utf-8").startswith("crosscheck 0.1.0: ")
    assert f"next: crosscheck explain F2 {tmp_path / 'a.json'}\n" in done.out


def test_a_file_is_replaced_with_its_rights_kept_and_a_link_stays_a_link(
    pipeline: Pipeline, run: Run, tmp_path: Path
) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)

    assert run("scan", "news", "-o", str(link)).status == 0
    assert link.is_symlink()
    assert json.load(real) == CLEAN
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_new_file_has_the_rights_of_any_new_file(pipeline: Pipeline, run: Run, tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    run("scan", "news", "-o", str(tmp_path / "report.json"))

    assert stat.S_IMODE((tmp_path / "report.json").stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


@pytest.mark.parametrize(("output", "reason"), [
    ("report.pdf", "cannot tell a report format from the name '{}': end it in one of .txt .json .jsonl .ndjson"),
    ("none/report.json", "cannot write '{}': there is no folder '{folder}/none'; make it first"),
    ("folder.json", "cannot write '{}': it is a folder; name a file in it"),
])
def test_a_file_that_cannot_be_written_is_told_before_any_work(
    output: str, reason: str, pipeline: Pipeline, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "folder.json").mkdir()
    path = str(tmp_path / output)
    done = run("scan", "news", "-o", path)

    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("crosscheck: " + reason.format(path, folder=tmp_path)[:80])
    assert pipeline.paths == []


def test_the_same_file_twice_is_refused(pipeline: Pipeline, run: Run, tmp_path: Path) -> None:
    path = str(tmp_path / "report.json")

    assert run("scan", "news", "-o", path, "-o", path).err == (
        f"crosscheck: {path!r} is given twice with -o: name two files\n"
    )


def test_a_report_that_fails_midway_leaves_the_old_file_and_no_part(
    monkeypatch: pytest.MonkeyPatch, run: Run, tmp_path: Path
) -> None:
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")
    nameless = replace(REPORT, findings=(replace(CONFLICT, reason="no reason"),))  # type: ignore[arg-type]
    install(monkeypatch, Pipeline(nameless))
    done = run("scan", "news", "-o", str(path))

    assert done.status == 3
    assert path.read_text(encoding="utf-8") == "old"
    assert os.listdir(tmp_path) == ["report.json"]


@pytest.mark.parametrize(("arguments", "message"), [
    (("-q", "-v"), "crosscheck: -q and -v contradict each other: give one of them\n"),
    (("--fail-on", "never", "--fail-on", "scope"),
     "crosscheck: --fail-on never contradicts --fail-on scope: give one of them\n"),
])
def test_options_that_contradict_each_other_are_refused(
    arguments: tuple[str, ...], message: str, pipeline: Pipeline, run: Run
) -> None:
    done = run("scan", "news", *arguments)

    assert (done.status, done.out, done.err) == (2, "", message)
    assert pipeline.paths == []


@pytest.mark.parametrize(("arguments", "words"), [
    ((), "crosscheck: missing argument 'PATHS... | -'; see: crosscheck scan --help\n"),
    (("news", "--fail-on", "everything"), "'everything' is not one of"),
    (("news", "--min-confidence", "2"), "2.0 is not in the range 0<=x<=1"),
    (("news", "--published", "yesterday"), "'yesterday' is no day like 2023-10-11"),
    (("news", "--width", "3"), "3 is not in the range x>=40"),
    (("news", "--colour", "never"), "crosscheck: no such option '--colour'"),
])
def test_wrong_usage_is_told_with_the_option(
    arguments: tuple[str, ...], words: str, pipeline: Pipeline, run: Run
) -> None:
    done = run("scan", *arguments)

    assert (done.status, done.out) == (2, "")
    assert words in done.err


def test_an_input_that_may_not_be_read_is_left_to_the_reader(
    pipeline: Pipeline, run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "secret.txt").write_text("Nothing.", encoding="utf-8")
    monkeypatch.setattr("os.access", lambda *_, **__: False)

    assert run("scan", "secret.txt", "news").status == 0
    assert pipeline.paths == [("secret.txt", "news")]


def test_closed_standard_input_is_told(pipeline: Pipeline, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    done = run("scan", "-")

    assert (done.status, done.err) == (2, "crosscheck: standard input is closed; name a file instead of -\n")


def test_a_working_folder_that_was_removed_is_told(pipeline: Pipeline, run: Run, here: Path) -> None:
    here.rmdir()
    done = run("scan", "news")

    assert (done.status, done.err) == (2, "crosscheck: the working folder is not there any more; go to one that is\n")


def test_standard_input_is_handed_on_when_it_is_named(
    pipeline: Pipeline, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    text = io.TextIOWrapper(io.BytesIO(b"Nothing."))
    monkeypatch.setattr("sys.stdin", text)
    run("scan", "-", "news")

    assert pipeline.stdin == [text.buffer]


def test_what_was_left_out_on_purpose_is_noted_when_verbose_and_fails_nothing(
    monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    pictures = Skipped("news", "2 files of kinds that are not read: 2 .png", by_rule=True)
    install(monkeypatch, Pipeline(replace(CLEAN, skipped=(pictures,)), (pictures,)))
    told = "crosscheck: left out news: 2 files of kinds that are not read: 2 .png\n"

    for command in ("scan", "claims"):
        quiet, verbose = run(command, "news", "-f", "jsonl"), run(command, "news", "-f", "jsonl", "-v")

        assert (quiet.status, quiet.err) == (0, "")
        assert (verbose.status, verbose.err) == (0, told)


def test_of_very_many_unread_inputs_some_are_named_and_all_when_verbose(
    monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    unread = tuple(Skipped(f"{number}.txt", "empty file") for number in range(23))
    install(monkeypatch, Pipeline(replace(CLEAN, skipped=unread)))
    told, all_told = run("scan", "news", "-f", "concise").err, run("scan", "news", "-f", "concise", "-v").err

    assert told.splitlines()[19:] == [
        "crosscheck: skipped 19.txt: empty file", "crosscheck: skipped 3 more inputs (-v names them all)",
    ]
    assert all_told.splitlines() == [f"crosscheck: skipped {number}.txt: empty file" for number in range(23)]
