"""Workflow commands of GitHub Actions: each problem an annotation at its place.

GitHub shows at most ten annotations of a level and step, and drops the rest without a word, so what is more is counted
in the log instead. Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from crosscheck.model import Report
from crosscheck.reporting.counting import number, told
from crosscheck.reporting.decided import DECIDED, stale_words
from crosscheck.reporting.decided import told as decided_words
from crosscheck.reporting.interface import Options
from crosscheck.reporting.problems import Problem, message, problems, severity, spot
from crosscheck.reporting.status import exit_status, unread
from crosscheck.reporting.view import View, place, relation_word
from crosscheck.rules import Severity
from crosscheck.text.clean import printable

MOST: Final = 10
"""Annotations of one level that GitHub shows of one step."""

COMMANDS: Final[Mapping[Severity, str]] = {
    Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice",
}


def render(report: Report, options: Options) -> Iterator[str]:
    """The surest problems of each level as annotations, then how many more there are, then the counts."""
    view = View.of(report)
    met: Counter[str] = Counter()
    for problem in sorted(problems(view), key=lambda problem: -problem.finding.confidence):
        command = COMMANDS[severity(problem.finding, options.fail_on)]
        met[command] += 1
        if met[command] <= MOST:
            yield _annotation(command, problem, view)
    for entry in unread(report):
        met["error"] += 1
        if met["error"] <= MOST:
            yield f"::error file={_property(entry.path)},title=not read::{_data(entry.reason)}\n"
    for stale in report.stale:
        met["error"] += 1
        if met["error"] <= MOST:
            yield f"::error title=decision::{_data(stale_words(stale))}\n"
    for command in COMMANDS.values():
        if met[command] > MOST:
            yield f"{met[command] - MOST} more at the level {command} are not annotated; the other formats have all\n"
    yield from _decided(view)
    yield _counts(report, options)


def _decided(view: View) -> Iterator[str]:
    """What was judged stands in the log; it is no annotation, so that it takes no place of what is open."""
    for problem in problems(view, DECIDED):
        line = (f"{place(problem.claims[0])}: {problem.finding.rule} {message(problem.finding, view)} "
                f"({decided_words(problem.finding)})")
        yield printable(line).replace("::", ": :") + "\n"


def _annotation(command: str, problem: Problem, view: View) -> str:
    where = spot(view, problem.claims[0])
    properties = {"file": where.path, "line": where.line, "endLine": where.end_line}
    if where.line == where.end_line:  # GitHub refuses columns of more than one line
        properties |= {"col": where.column, "endColumn": where.end_column}
    properties["title"] = f"{problem.finding.rule} {relation_word(problem.finding)}"
    named = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value is not None)
    others = "; ".join(f"{claim.text} in {place(claim)}" for claim in problem.claims[1:])
    return f"::{command} {named}::{_data(message(problem.finding, view))}{_data(f' [{others}]') if others else ''}\n"


def _counts(report: Report, options: Options) -> str:
    found = list(told(report))
    if unread(report):
        found.append(number(len(unread(report)), "skipped"))
    return f"crosscheck: {', '.join(found)}; exit {exit_status(report, options.fail_on)}\n"


def _data(words: str) -> str:
    return printable(words).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
