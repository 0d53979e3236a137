"""`crosscheck review`: on a terminal, and where there is none."""

import os
import pty
import select
import subprocess
import sys
import termios
import time
import tomllib
from pathlib import Path

import pytest
from cli.conftest import here, run
from cli.making import Run
from decisions.making import CONFLICT, DRIFT, on, report
from reporting import making

from crosscheck.decisions import rewritten
from crosscheck.reporting import json
from crosscheck.reporting.interface import Options

__all__ = ["here", "run"]

PATIENCE = 30
"""Seconds to wait for words on the terminal before the test is given up."""


def save(folder: Path) -> Path:
    path = folder / "report.json"
    path.write_text("".join(json.render(report(CONFLICT, DRIFT, making.SCOPE), Options())), encoding="utf-8")
    return path


def test_without_a_terminal_it_says_what_to_do_instead(run: Run, here: Path) -> None:
    save(here)
    done = run("review", "report.json")

    assert (done.status, done.out) == (2, "")
    assert done.err == (
        "crosscheck: review asks questions and needs a terminal; without one, read the findings with: "
        "crosscheck show report.json\n"
    )


class OnTerminal:
    """The program on a pseudo-terminal."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self._main, other = pty.openpty()
        environ = {**os.environ, "TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "100", "LINES": "40"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "crosscheck.cli", "review", *arguments],
            cwd=folder, stdin=other, stdout=other, stderr=other, env=environ, start_new_session=True,
        )
        os.close(other)
        self._shown = b""

    def until(self, words: str) -> str:
        """What is shown, up to these words."""
        wanted = words.encode()
        while wanted not in self._shown:
            ready, _, _ = select.select([self._main], [], [], PATIENCE)
            assert ready, f"still waiting for {words!r} after {self._shown!r}"
            self._shown += os.read(self._main, 4096)
        before, _, self._shown = self._shown.partition(wanted)
        return before.decode() + words

    def press(self, key: str) -> None:
        """A key, once the program listens for one: what is typed before, it throws away."""
        last = time.monotonic() + PATIENCE
        while termios.tcgetattr(self._main)[3] & termios.ICANON:
            assert time.monotonic() < last, "still waiting for the program to ask for a key"
            time.sleep(0.01)
        self.type(key)

    def type(self, words: str) -> None:
        """A line, its end included."""
        os.write(self._main, words.encode())

    def end(self) -> int:
        try:
            return self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            os.close(self._main)


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
def test_on_a_terminal_each_answer_is_in_the_file_before_the_next_is_asked(here: Path) -> None:
    save(here)
    file = here / "crosscheck-decisions.toml"
    terminal = OnTerminal(here, "report.json", "--author", "Ada Brandt")
    terminal.until("1 of 2")
    terminal.until("quit")
    terminal.press("a")
    terminal.until("reason: ")
    terminal.type("two days of opening\n")
    terminal.until("for good): ")
    terminal.type("\n")
    terminal.until("2 of 2")
    decided = tomllib.loads(file.read_text(encoding="utf-8"))["decision"]
    terminal.until("quit")
    terminal.press("q")
    shown = terminal.until("saved in")

    assert terminal.end() == 0
    assert decided == [{
        "fingerprint": "b01c77d2aa35", "rule": "XC103", "topic": "opening of the bridge", "values": ["May 14", "May 4"],
        "verdict": "accepted", "reason": "two days of opening", "author": "Ada Brandt",
    }]
    assert "1 finding judged, 1 left" in shown


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
def test_what_another_adds_meanwhile_is_kept(here: Path) -> None:
    save(here)
    file = here / "crosscheck-decisions.toml"
    terminal = OnTerminal(here, "report.json", "--author", "Ada Brandt")
    terminal.until("quit")
    file.write_text("# theirs\n" + rewritten("", [on(CONFLICT)]), encoding="utf-8")
    terminal.press("c")
    terminal.until("2 of 2")
    terminal.until("quit")
    terminal.press("q")
    terminal.until("saved in")

    assert terminal.end() == 0
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# theirs\n")
    assert [entry["rule"] for entry in tomllib.loads(text)["decision"]] == ["XC101", "XC103"]


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
def test_where_all_is_decided_there_is_nothing_to_ask(here: Path) -> None:
    save(here)
    (here / "crosscheck-decisions.toml").write_text(rewritten("", [on(CONFLICT), on(DRIFT)]), encoding="utf-8")
    terminal = OnTerminal(here, "report.json")
    terminal.until("nothing to review: no finding that --fail-on names is undecided")

    assert terminal.end() == 0
