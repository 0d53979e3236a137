"""`crosscheck config show`, `--config` and `crosscheck completion`."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from reporting.making import CLEAN

from .making import Pipeline, Run, install

SHOWN = """\
# settings file: {file}
fail-on = ["conflict"]  # {file}
min-confidence = 0.405  # default
focus = ["draft.md"]    # {file}
# group-by is not set   # default
# fields is not set     # default
jobs = 3                # {file}
published = 2024-05-01  # {file}
color = "auto"          # default
# width is not set      # default
"""


@pytest.fixture
def file(here: Path) -> Path:
    return here / "crosscheck.toml"


def test_every_setting_is_shown_with_where_it_came_from(run: Run, file: Path) -> None:
    file.write_text('fail-on = "conflict"\nfocus = "draft.md"\njobs = 3\npublished = "2024-05-01"\n', encoding="utf-8")

    assert run("config", "show").out == SHOWN.format(file=file)


def test_what_is_shown_is_a_settings_file(run: Run, file: Path) -> None:
    file.write_text('fail-on = "conflict"\nfocus = "draft.md"\njobs = 3\npublished = "2024-05-01"\n'
                    'fields = { text = ["prose", "plain"], id = "key" }\n', encoding="utf-8")
    shown = run("config", "show").out
    file.write_text(shown, encoding="utf-8")

    assert tomllib.loads(run("config", "show").out) == tomllib.loads(shown)


def test_a_settings_file_holds_for_a_scan_and_an_option_beats_it(
    monkeypatch: pytest.MonkeyPatch, run: Run, file: Path
) -> None:
    pipeline = install(monkeypatch, Pipeline(CLEAN))
    file.write_text("jobs = 3\nmin-confidence = 0.7\n", encoding="utf-8")
    run("scan", "news", "--jobs", "1")

    assert (pipeline.settings[0].jobs, pipeline.settings[0].min_confidence) == (1, 0.7)


def test_a_settings_file_can_be_named(monkeypatch: pytest.MonkeyPatch, run: Run, file: Path) -> None:
    pipeline = install(monkeypatch, Pipeline(CLEAN))
    file.write_text("jobs = 3\n", encoding="utf-8")
    (file.parent / "desk.toml").write_text("jobs = 4\n", encoding="utf-8")
    run("scan", "news", "--config", "desk.toml")

    assert pipeline.settings[0].jobs == 4


def test_a_bad_settings_file_is_told_before_any_work(monkeypatch: pytest.MonkeyPatch, run: Run, file: Path) -> None:
    pipeline = install(monkeypatch, Pipeline(CLEAN))
    file.write_text("job = 3\n", encoding="utf-8")
    done = run("scan", "news")

    assert (done.status, done.out, pipeline.paths) == (2, "", [])
    assert done.err == f"crosscheck: {file}: unknown key 'job'; the nearest is 'jobs'\n"


def test_the_settings_that_hold_are_written_to_the_file_that_takes_their_place(run: Run, here: Path) -> None:
    (here / "pyproject.toml").write_text('[tool.crosscheck]\nfail-on = ["drift"]\nwidth = 70\n', encoding="utf-8")
    assert run("config", "show", "-o", "crosscheck.toml").out == ""
    written = (here / "crosscheck.toml").read_text(encoding="utf-8")

    assert 'fail-on = ["drift"]' in written and "width = 70" in written
    assert 'fail-on = ["drift"]' in run("config", "show").out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_shell_has_a_completion_script(shell: str, run: Run) -> None:
    if shutil.which("bash") is None and shell == "bash":
        pytest.skip("click asks bash for its version")
    done = run("completion", shell)

    assert done.status == 0
    assert "_CROSSCHECK_COMPLETE" in done.out


def test_the_shell_is_told_what_a_word_can_become() -> None:
    def completed(words: str) -> list[str]:
        environment = {**os.environ, "_CROSSCHECK_COMPLETE": "bash_complete", "COMP_WORDS": words,
                       "COMP_CWORD": str(len(words.split(" ")) - 1)}
        done = subprocess.run([sys.executable, "-m", "crosscheck.cli"], env=environment, capture_output=True, text=True,
                              check=False)
        assert done.stderr == ""
        return done.stdout.split()

    assert completed("crosscheck sc") == ["plain,scan"]
    assert completed("crosscheck scan --fail-on dr") == ["plain,drift"]
    assert completed("crosscheck explain XC40") == ["plain,XC401"]
    for words in ("scan dra", "check dra", "show rep", "review rep", "explain F1 rep", "scan x -o rep", "claims dra"):
        assert completed(f"crosscheck {words}") == [f"file,{words.split()[-1]}"]
