"""The ways a run can end, and what each is as an exit status."""

import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from reporting.making import REPORT

from crosscheck.cli.main import COMMANDS, commands
from crosscheck.errors import ConfigurationError, CrosscheckError

from .making import Pipeline, Run, install

HEAVY = ("rich", "numpy", "scipy", "datasketch", "trafilatura", "rapidfuzz", "jsonschema")


def crosscheck(*arguments: str, **options: object) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        [sys.executable, "-m", "crosscheck.cli", *arguments], capture_output=True, **options
    )


@pytest.mark.parametrize(("error", "status", "message"), [
    (CrosscheckError("no such thing: do another"), 2, "crosscheck: no such thing: do another\n"),
    (ConfigurationError("crosscheck.toml: bad"), 2, "crosscheck: crosscheck.toml: bad\n"),
    (KeyboardInterrupt(), 130, "crosscheck: interrupted\n"),
    (KeyError("x"), 3,
     "crosscheck: internal error: KeyError: 'x'; this is a bug in crosscheck: please report it with the traceback that "
     "CROSSCHECK_DEBUG=1 prints\n"),
    (RecursionError("too deep\x1b[2J"), 3,
     "crosscheck: internal error: RecursionError: too deep; this is a bug in crosscheck: please report it with the "
     "traceback that CROSSCHECK_DEBUG=1 prints\n"),
])
def test_every_error_is_one_line_and_a_status(
    error: BaseException, status: int, message: str, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    install(monkeypatch, Pipeline(error))
    done = run("scan", "news")

    assert (done.status, done.out, done.err.lstrip("\n")) == (status, "", message)


def test_the_traceback_of_an_internal_error_is_shown_on_request(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    install(monkeypatch, Pipeline(KeyError("x")))
    monkeypatch.setenv("CROSSCHECK_DEBUG", "1")

    assert "Traceback (most recent call last)" in run("scan", "news").err


def test_the_version(run: Run) -> None:
    assert run("--version").out == "crosscheck 0.1.0\n"


def test_an_unknown_command_is_wrong_usage(run: Run) -> None:
    done = run("scna")

    assert (done.status, done.out) == (2, "")
    assert done.err == "crosscheck: there is no command 'scna'; the nearest is 'scan'; see: crosscheck --help\n"


def test_no_command_shows_the_help(run: Run) -> None:
    done = run()

    assert "Commands:" in done.out + done.err


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_summary_and_help_with_examples(name: str, run: Run) -> None:
    command = commands.get_command(None, name)  # type: ignore[arg-type]
    assert command is not None
    summary = command.get_short_help_str(200)

    assert summary.endswith(".") and not summary.endswith("..")
    assert summary[:40] in run("--help").out
    assert f"crosscheck {name}" in run(name, "--help").out.split("Examples")[1]


def test_help_and_version_import_nothing_heavy() -> None:
    for arguments in ("['--help']", "['scan', '--help']", "['--version']"):
        script = f"import sys; from crosscheck.cli.main import main; main({arguments}); " \
                 f"sys.exit(', '.join({{m.split('.')[0] for m in sys.modules}} & set({HEAVY!r})) or 0)"
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

        assert (done.returncode, done.stderr) == (0, ""), arguments


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A saved report long enough to fill any pipe's buffer."""
    from dataclasses import replace

    from crosscheck.model import Skipped
    from crosscheck.reporting import json
    from crosscheck.reporting.interface import Options

    path = tmp_path / "report.json"
    long = replace(REPORT, skipped=tuple(Skipped(f"{number:08}" * 20, "the file is empty") for number in range(5000)))
    path.write_text("".join(json.render(long, Options())), encoding="utf-8")
    return path


def test_a_closed_pipe_keeps_the_computed_status(saved: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "crosscheck.cli", "show", str(saved), "-f", "json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    errors = process.stderr.read().decode()
    process.stderr.close()

    assert process.wait() == 2
    assert all(line.startswith("crosscheck: skipped ") for line in errors.splitlines())


def test_help_into_a_closed_pipe_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "crosscheck.cli", "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()

    assert (process.wait(), errors) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_is_told(saved: Path) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "crosscheck.cli", "show", str(saved), "-f", "concise"],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "crosscheck: cannot write the report to standard output: no space left on device"
    )


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_file_that_cannot_be_written_keeps_nothing_else_from_being_told(saved: Path, tmp_path: Path) -> None:
    link = tmp_path / "full.json"
    link.symlink_to("/dev/full")
    done = crosscheck("show", str(saved), "-q", "-o", str(link), "-o", str(tmp_path / "report.md"))

    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[-1] == f"crosscheck: cannot write {str(link)!r}: no space left on device"
    assert done.stdout.decode().splitlines()[-2].startswith("next: ")
    assert (tmp_path / "report.md").exists()


def test_a_process_without_stdout_or_stderr_still_ends_with_the_status(saved: Path) -> None:
    script = f'exec "{sys.executable}" -m crosscheck.cli show "{saved}" >&- 2>&-'

    assert subprocess.run(["sh", "-c", script], check=False).returncode == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_locale_without_unicode_shows_ascii_signs_and_json_stays_utf8(encoding: str, saved: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    shown = crosscheck("show", str(saved), env=environment)
    raw = crosscheck("show", str(saved), "-f", "json", env=environment)

    assert shown.returncode == raw.returncode == 2
    assert b"x conflict: cost of the bridge" in shown.stdout
    assert b">>$480 million<<" in shown.stdout
    assert raw.stdout == saved.read_bytes()


def test_interrupting_ends_with_130_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    script = (
        "import signal, sys, types, time\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)  # a parent may have it ignored\n"
        "import crosscheck\n"
        "module = types.ModuleType('crosscheck.pipeline')\n"
        "def scan(*args, **kwargs):\n"
        "    print('ready', file=sys.stderr, flush=True)\n"
        "    time.sleep(30)\n"
        "module.scan = scan\n"
        "sys.modules['crosscheck.pipeline'] = crosscheck.pipeline = module\n"
        "from crosscheck.cli.main import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, "scan", "news", "-o", str(tmp_path / "report.json")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    assert process.stderr is not None
    assert process.stderr.readline() == "ready\n"
    time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()

    assert (process.returncode, out, err.strip()) == (130, "", "crosscheck: interrupted")
    assert os.listdir(tmp_path) == []


def test_help_reads_like_a_page_of_a_manual(run: Run) -> None:
    page = run("scan", "--help").out

    titles = ["Inputs", "What counts", "Output", "Other options", "Exit status"]
    assert [line for line in page.splitlines() if line.endswith(":") and not line.startswith(" ")] == [
        f"{title}:" for title in titles
    ]
    assert "  --fail-on [conflict|drift|internal|scope|never]\n      What makes the exit status 1. Repeatable." in page
    assert "\nFiles:\n  crosscheck.toml\n      Settings," in run("--help").out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_stands_in_one_section_of_its_help(name: str, run: Run) -> None:
    command = commands.get_command(None, name)  # type: ignore[arg-type]
    assert command is not None
    page = run(name, "--help").out
    options = [option for each in command.params for option in each.opts if option.startswith("--")]

    assert [option for option in options if len(re.findall(rf"^  (?:-\w, )?{option}\b", page, re.MULTILINE)) != 1] == []


def test_one_end_of_file_is_enough_where_text_is_typed() -> None:
    ours, its = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "crosscheck.cli", "claims", "-", "-f", "jsonl"], stdin=its, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    os.write(ours, b"Twelve people died on Friday.\n\x04")
    try:
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
        os.close(ours)
        os.close(its)

    assert (process.returncode, err) == (0, b"crosscheck: reading from the terminal; end with ctrl-d\n")
    assert b'"text": "Twelve"' in out
