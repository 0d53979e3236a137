"""One line a finding: `path:line:column: CODE message`, for editors, grep and problem matchers."""

from collections.abc import Iterator
from typing import Final

from crosscheck.model import Finding, Report, Status
from crosscheck.reporting.decided import DECIDED, stale_words, told
from crosscheck.reporting.interface import Options
from crosscheck.reporting.problems import Problem, message, problems
from crosscheck.reporting.sentences import in_a_row
from crosscheck.reporting.status import OPEN, fails
from crosscheck.reporting.view import View, place
from crosscheck.text.clean import printable

NAMED: Final = 3
"""Other places that a message names."""


def render(report: Report, options: Options) -> Iterator[str]:
    """Every problem, sorted by the first place it touches; when quiet, those that make the run fail. Decided ones say
    so; those below confidence are there only when verbose."""
    view = View.of(report)
    below = {Status.BELOW_CONFIDENCE} if options.verbosity > 0 else set()
    for problem in problems(view, OPEN | DECIDED | below):
        if options.verbosity < 0 and not fails(problem.finding, options.fail_on):
            continue
        line = f"{place(problem.claims[0])}: {problem.finding.rule} {_told(problem, view)}"
        yield printable(line) + "\n"
    for stale in report.stale:
        yield printable(f"crosscheck: {stale_words(stale)}") + "\n"


def _told(problem: Problem, view: View) -> str:
    others = [place(claim) for claim in problem.claims[1:]]
    named = others[:NAMED] + ([f"{len(others) - NAMED} more"] if len(others) > NAMED else [])
    also = f" [{in_a_row(named)}]" if named else ""
    return message(problem.finding, view) + also + _note(problem.finding)


def _note(finding: Finding) -> str:
    words = told(finding)
    return f" ({words})" if words else ""
