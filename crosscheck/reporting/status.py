"""What a report comes to: which findings count, and the exit status. The same in every format."""

from collections import Counter
from collections.abc import Collection, Mapping
from typing import Final

from crosscheck.model import Finding, Relation, Report, Skipped, Status

DRIFT_RULE: Final = "XC103"
"""The rule for a copy whose figure differs from its original's."""

SINGLE_ORIGIN_RULE: Final = "XC401"
"""The rule for what many articles state and only one origin stands behind."""

OPEN: Final = frozenset({Status.REPORTED, Status.CHANGED})
"""The statuses that count: no decision was made, or what it was made on has changed."""

CLEAN, FINDINGS, INCOMPLETE = 0, 1, 2


def kind_of(finding: Finding) -> str:
    """What `--fail-on` and the counts call a finding: conflict, drift, internal, scope, single_origin, agreement."""
    if finding.rule == DRIFT_RULE:
        return "drift"
    if finding.rule == SINGLE_ORIGIN_RULE:
        return "single_origin"
    return finding.relation.value


def fails(finding: Finding, fail_on: Collection[str]) -> bool:
    """Whether a finding alone makes the run fail."""
    return "never" not in fail_on and finding.status in OPEN and kind_of(finding) in fail_on


def exit_status(report: Report, fail_on: Collection[str]) -> int:
    """0: nothing at or above `fail_on`; 1: findings, or decisions that the run was told to fail on as they do nothing;
    2: an input was not read that should have been, so the run is incomplete."""
    if unread(report):
        return INCOMPLETE
    return FINDINGS if report.stale or any(fails(finding, fail_on) for finding in report.findings) else CLEAN


def unread(report: Report) -> tuple[Skipped, ...]:
    """The inputs that should have been read and were not."""
    return tuple(entry for entry in report.skipped if not entry.by_rule)


def left_out(report: Report) -> tuple[Skipped, ...]:
    """The inputs that were left out on purpose, such as the pictures in a walked folder."""
    return tuple(entry for entry in report.skipped if entry.by_rule)


def counts(report: Report) -> Mapping[str, int]:
    """How many there are of everything, in the order a summary tells it. Decided findings count apart."""
    kinds = Counter(kind_of(finding) for finding in report.findings if finding.status in OPEN)
    statuses = Counter(finding.status for finding in report.findings)
    return {
        "articles": len(report.articles),
        "origins": len({article.origin for article in report.articles if article.origin}),
        "skipped": len(unread(report)),
        "left_out": len(left_out(report)),
        "copies": len(report.copies),
        "claims": len(report.claims),
        "conflicts": kinds[Relation.CONFLICT] + kinds["drift"],
        "drift": kinds["drift"],
        "internal": kinds[Relation.INTERNAL],
        "scope": kinds[Relation.SCOPE],
        "agreements": kinds[Relation.AGREEMENT],
        "single_origin": kinds["single_origin"],
        "below_confidence": statuses[Status.BELOW_CONFIDENCE],
        "decided": statuses[Status.ACCEPTED] + statuses[Status.FALSE_MATCH],
    }
