"""One line a claim that a problem touches: `path:line:column: CODE message`, for editors, grep and problem matchers."""

from collections.abc import Iterator
from typing import Final

from crosscheck.model import Finding, Report, Status
from crosscheck.reporting.interface import Options
from crosscheck.reporting.sentences import why
from crosscheck.reporting.status import OPEN
from crosscheck.reporting.view import View, place, relation_word
from crosscheck.text.clean import printable

PROBLEMS: Final = ("conflict", "drift", "internal", "scope")


def render(report: Report, options: Options) -> Iterator[str]:
    """Every problem at every place it touches, sorted by place. Findings below confidence only when verbose."""
    view = View.of(report)
    statuses = OPEN | ({Status.BELOW_CONFIDENCE} if options.verbosity > 0 else set())
    lines = []
    for finding in view.findings(*PROBLEMS, statuses=statuses):
        message = _message(finding, view)
        for claim in (view.claims[claim] for group in finding.groups for claim in group.claims):
            lines.append(((claim.article, claim.start), f"{place(claim)}: {finding.rule} {message}"))
    for _, line in sorted(lines):
        yield printable(line) + "\n"


def _message(finding: Finding, view: View) -> str:
    note = " (below confidence)" if finding.status is Status.BELOW_CONFIDENCE else ""
    return f"{relation_word(finding)}{note}: {finding.topic}: {why(finding, view.claims)}"
