"""What is wrong, finding by finding, with the places it touches: what formats for editors and CI are made from."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from crosscheck.model import Claim, Finding, Relation, Status
from crosscheck.reporting.sentences import why
from crosscheck.reporting.status import OPEN, fails
from crosscheck.reporting.view import View, relation_word
from crosscheck.rules import RULES, Severity

KINDS: Final = ("conflict", "drift", "internal", "scope")

EXTRACTED: Final = frozenset({".html", ".htm", ".xhtml", ".pdf", ".docx"})
"""Suffixes of files whose text is extracted: a line of that text is no line of the file."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding with one claim of each side, or the claims of an article's own error; the first is where it is told."""

    finding: Finding
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A claim's place in a file. Lines and columns are from 1, None where the file has none that mean the same; the end
    column is the one after the last character. `record` names the record of a file that holds many articles."""

    path: str
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    record: str | None = None


def problems(view: View, statuses: Iterable[Status] = OPEN) -> list[Problem]:
    """Every problem of these statuses, by the first place it touches."""
    found = [Problem(finding, _claims(finding, view)) for finding in view.findings(*KINDS, statuses=statuses)]
    return sorted(found, key=_order)


def spot(view: View, claim: Claim) -> Spot:
    """Where a claim stands."""
    article = view.articles[claim.article]
    if article.id != article.path:
        return Spot(article.path, record=article.id.removeprefix(article.path).removeprefix("#"))
    if PurePath(article.path).suffix.lower() in EXTRACTED:
        return Spot(article.path)
    _, line_break, last = claim.text.rpartition("\n")
    end_line = claim.line + claim.text.count("\n")
    end_column = len(last) + 1 if line_break else claim.column + len(claim.text)
    return Spot(article.path, claim.line, claim.column, end_line, end_column)


def message(finding: Finding, view: View) -> str:
    """A problem in a sentence: what it is, of what, and why."""
    what = "" if finding.relation is Relation.INTERNAL else f"{finding.topic}: "  # there the reason names the figures
    return f"{relation_word(finding)}: {what}{why(finding, view.claims)}"


def severity(finding: Finding, fail_on: Iterable[str] = ()) -> Severity:
    """How a problem is to be taken: as its rule says, and as an error where it makes the run fail."""
    if fails(finding, frozenset(fail_on)):
        return Severity.ERROR
    rule = RULES.get(finding.rule)
    return rule.severity if rule else Severity.WARNING


def _claims(finding: Finding, view: View) -> tuple[Claim, ...]:
    if len({view.claims[claim].article for group in finding.groups for claim in group.claims}) == 1:
        return tuple(view.claims[claim] for group in finding.groups for claim in group.claims)
    sides = [view.evidence(group)[0] for group in finding.groups]
    return tuple(sorted(sides, key=lambda claim: (claim.article, claim.start)))


def _order(problem: Problem) -> tuple[str, int, str]:
    return problem.claims[0].article, problem.claims[0].start, problem.finding.id
