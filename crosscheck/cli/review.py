"""`crosscheck review`: findings judged one by one."""

import getpass
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from crosscheck.cli import options
from crosscheck.cli.deliver import stdout_options
from crosscheck.cli.files import write_file
from crosscheck.cli.judging import decisions_at, decisions_path, file_option
from crosscheck.cli.manual import Manual
from crosscheck.cli.screen import is_terminal
from crosscheck.cli.streams import write_stdout
from crosscheck.config import DEFAULT_FAIL_ON, FAIL_ON
from crosscheck.errors import UsageError
from crosscheck.model import Decision


@click.command("review", cls=Manual)
@click.argument("report", type=options.PATH, metavar="REPORT.json")
@click.option("--again", is_flag=True, help="Go through what was decided before as well.")
@click.option("--author", metavar="NAME", help="Who decides.  [default: git's user.name, else your login]")
@file_option
@click.option("--fail-on", type=click.Choice(FAIL_ON), multiple=True,
              help=f"What to go through. Repeatable. {options.DRIFT}")
@options.screen_options
def command(report: str, again: bool, author: str | None, decisions: str | None, **shared: Any) -> None:
    """Go through the findings of a saved report one by one, each with its passages, and decide: confirm, accept with a
    reason, or call it a false match. What --fail-on names is gone through, the worst first.

    Every answer is saved at once, to the decisions file. From then on scan and show mark what was accepted or is a
    false match, and do not fail on it; when a figure changes, the finding is open again.

    \b
    Keys
      c  confirm: it is right, and has to be corrected
      a  accept: it is right, and may stay; asks for a reason and a last day
      f  false match: these are different things
      s  skip    b  back    o  open in an editor    q  quit

    \b
    Examples
      crosscheck scan coverage/ -o report.json; crosscheck review report.json
      crosscheck review report.json --fail-on scope
    """
    if not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        raise UsageError("review asks questions and needs a terminal; without one, read the findings with: "
                         f"crosscheck show {report}")
    settings = options.settings_of(shared)
    path = decisions_path(decisions, shared["config"])
    held = decisions_at(path, needed=False)
    from crosscheck.decisions import apply
    from crosscheck.reporting.json import load
    from crosscheck.reporting.view import View
    from crosscheck.review.passages import Passages
    from crosscheck.review.prompt import Prompt
    from crosscheck.review.session import start

    view = View.of(apply(load(report), held, date.today()))
    kinds = settings.fail_on - {"never"} or DEFAULT_FAIL_ON
    session = start(view, held, kinds, author or _author(), date.today(), again=again)
    if not session.queue:
        write_stdout(["nothing to review: no finding that --fail-on names is undecided\n"], utf8=False)
        return
    shown = replace(stdout_options(settings), verbosity=1)
    before = frozenset(decision.fingerprint for decision in held)
    prompt = Prompt(view, Screen(), shown, Passages(Path.cwd()), date.today(), lambda made: _save(path, made, before))
    end = prompt.run(session)
    if end.answered:
        write_stdout([f"saved in {path}\n"], utf8=False)


class Screen:
    """This process's terminal."""

    def show(self, text: str) -> None:
        """Print a text that is safe to print."""
        write_stdout([text], utf8=False)

    def key(self) -> str:
        """One key."""
        return click.getchar()

    def line(self, question: str) -> str:
        """One line, with the terminal's own editing."""
        with suppress(ImportError):
            import readline  # noqa: F401 - makes input() edit and remember
        return input(question)

    def open(self, path: Path, line: int) -> str:
        """The reviewer's editor."""
        from crosscheck.review.editor import open_at

        return open_at(path, line)


def _save(path: Path, decisions: tuple[Decision, ...], before: frozenset[str]) -> None:
    """Write the decisions, with those that others have added to the file since the review began; `before` are the
    fingerprints that it held then."""
    from crosscheck.decisions import rewritten
    from crosscheck.decisions.file import read

    known = before | {decision.fingerprint for decision in decisions}
    added = [decision for decision in decisions_at(path, needed=False) if decision.fingerprint not in known]
    write_file(str(path), [rewritten(read(path) if path.exists() else "", (*decisions, *added))])


def _author() -> str:
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(["git", "config", "user.name"], capture_output=True, encoding="utf-8", timeout=5)
        if done.returncode == 0 and done.stdout.strip():
            return done.stdout.strip()
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in containers
        return ""
