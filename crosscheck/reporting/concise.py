"""One line a finding: `path:line:column: CODE message`, for editors, grep and problem matchers."""

from collections.abc import Iterator
from typing import Final

from crosscheck.model import Claim, Finding, Report, Status
from crosscheck.reporting.interface import Options
from crosscheck.reporting.sentences import in_a_row, why
from crosscheck.reporting.status import OPEN
from crosscheck.reporting.view import View, place, relation_word
from crosscheck.text.clean import printable

PROBLEMS: Final = ("conflict", "drift", "internal", "scope")

NAMED: Final = 3
"""Other places that a message names."""


def render(report: Report, options: Options) -> Iterator[str]:
    """Every problem, sorted by the first place it touches. Findings below confidence only when verbose."""
    view = View.of(report)
    statuses = OPEN | ({Status.BELOW_CONFIDENCE} if options.verbosity > 0 else set())
    found = [(_places(finding, view), finding) for finding in view.findings(*PROBLEMS, statuses=statuses)]
    for places, finding in sorted(found, key=lambda item: (item[0][0].article, item[0][0].start, item[1].id)):
        yield printable(f"{place(places[0])}: {finding.rule} {_message(finding, places, view)}") + "\n"


def _places(finding: Finding, view: View) -> list[Claim]:
    """One claim of each side; of an article's own error, the claims as the rule gave them."""
    if len(finding.groups) > 1:
        sides = [view.members(group)[0] for group in finding.groups]
        return sorted(sides, key=lambda claim: (claim.article, claim.start))
    return [view.claims[claim] for claim in finding.groups[0].claims]


def _message(finding: Finding, places: list[Claim], view: View) -> str:
    note = " (below confidence)" if finding.status is Status.BELOW_CONFIDENCE else ""
    others = [place(claim) for claim in places[1:]]
    named = others[:NAMED] + ([f"{len(others) - NAMED} more"] if len(others) > NAMED else [])
    also = f" [{in_a_row(named)}]" if named else ""
    return f"{relation_word(finding)}{note}: {finding.topic}: {why(finding, view.claims)}{also}"
