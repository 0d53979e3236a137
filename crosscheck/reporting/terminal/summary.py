"""The last lines: the counts, why the exit status is what it is, and the command to run next."""

import shlex
from collections.abc import Sequence
from typing import Final

from crosscheck.model import Finding
from crosscheck.reporting.counting import reason, told
from crosscheck.reporting.interface import AGAINST
from crosscheck.reporting.status import CLEAN, counts, exit_status, fails
from crosscheck.reporting.terminal.canvas import Canvas
from crosscheck.reporting.theme import BAD, GOOD, HEADING
from crosscheck.reporting.view import View
from crosscheck.text.clean import printable

FEW_PATHS: Final = 3
"""Paths that a suggested command repeats; more would make it unreadable."""


def summary(canvas: Canvas, view: View) -> None:
    """Counts, exit status, next command."""
    canvas.blank()
    canvas.line(canvas.own(", ".join(told(view.report)), HEADING), hidden(view), hang=2)
    status(canvas, view)
    for index, step in enumerate(next_commands(canvas, view)):
        canvas.command("" if index else "next: ", step)


def hidden(view: View) -> str:
    """What the counts leave out."""
    found = counts(view.report)
    below = found["below_confidence"]
    notes = [f"{below:,} below confidence {view.report.min_confidence:g} (-v shows them)"] if below else []
    notes += [f"{found['decided']:,} decided"] if found["decided"] else []
    notes += ["other files left out (-v names them)"] if found["left_out"] else []
    return "; " + ", ".join(notes) if notes else ""


def status(canvas: Canvas, view: View) -> None:
    """The exit status and why it is what it is."""
    fail_on = canvas.options.fail_on
    code = exit_status(view.report, fail_on)
    canvas.line(canvas.own(f"exit {code}: ", GOOD if code == CLEAN else BAD), reason(view.report, fail_on), hang=2)


def next_commands(canvas: Canvas, view: View) -> list[str]:
    """The commands that help most now: they can be pasted as they stand."""
    if not view.report.articles:
        return []
    finding = worst(view)
    saved, inputs = canvas.options.saved, canvas.options.inputs
    paths = pasted(inputs) if len(inputs) <= FEW_PATHS else ""
    if finding is None:
        return [f"crosscheck claims {paths}"] if paths else []
    if saved:
        explain = f"crosscheck explain {shlex.quote(view.handles[finding.id])} {shlex.quote(saved)}"
        review = [f"crosscheck review {shlex.quote(saved)}"] if fails(finding, canvas.options.fail_on) else []
        return [explain, *review]
    if paths:
        explain = f"crosscheck explain {shlex.quote(view.handles[finding.id])} report.json"
        return [f"crosscheck scan {paths} -o report.json", explain]
    return [f"crosscheck explain {finding.rule}"]


def pasted(inputs: Sequence[str]) -> str:
    """The inputs of a run as a command line has them; "" where they cannot be given again: what came by a pipe, and
    names that would not show as they are."""
    if "-" in inputs or any(printable(path) != path for path in inputs):
        return ""
    named = (f"./{path}" if path.startswith("-") and path != AGAINST else path for path in inputs)
    return " ".join(map(shlex.quote, named))


def worst(view: View) -> Finding | None:
    """The finding to look at first."""
    for kinds in (("conflict", "drift"), ("internal",), ("scope",), ("agreement", "single_origin")):
        found = view.findings(*kinds)
        if found:
            return found[0]
    return None
