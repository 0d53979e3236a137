"""`crosscheck show`: a saved report is told as the scan told it."""

from pathlib import Path

import pytest
from reporting.making import REPORT

from crosscheck.reporting import json
from crosscheck.reporting.interface import Options
from crosscheck.reporting.registry import FORMATS

from .making import Pipeline, Run, install


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "report.json"
    path.write_text("".join(json.render(REPORT, Options())), encoding="utf-8")
    return path


@pytest.mark.parametrize("arguments", [("-f", "concise"), ("-f", "jsonl"), ("-f", "json"), ("-v", "-f", "concise")])
def test_a_saved_report_is_told_as_the_scan_told_it(
    arguments: tuple[str, ...], saved: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    install(monkeypatch, Pipeline(REPORT))

    assert run("show", str(saved), *arguments) == run("scan", "news", *arguments)


def test_the_next_command_names_the_saved_report(saved: Path, run: Run) -> None:
    assert run("show", str(saved)).out.endswith(
        f"next: crosscheck explain F2 {saved}\n      crosscheck review {saved}\n"
    )


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_tells_a_saved_report(name: str, saved: Path, run: Run) -> None:
    done = run("show", str(saved), "-f", name)

    assert done.status == 2
    assert all(words in done.out for words in ("7.9 acres is 3.2 hectares, not 3.9 hectares", "wire.txt", "XC301"))


def test_a_file_that_is_no_report_is_refused(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "report.json"
    path.write_text('{"schema": "other"}', encoding="utf-8")
    done = run("show", str(path))

    assert (done.status, done.out) == (2, "")
    assert done.err == (
        f"crosscheck: cannot use the report {str(path)!r}: its schema is 'other', this version reads "
        "'crosscheck.report/1'; make it anew with: crosscheck scan PATHS -o report.json\n"
    )
