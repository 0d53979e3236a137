"""A report of one story whose figures can be changed, and decisions on it."""

from dataclasses import replace
from datetime import date

from reporting.making import CONFLICT, DRIFT, INTERNAL, REPORT, UNSURE

from crosscheck.model import Decision, Finding, Judgement, Report

TODAY = date(2024, 6, 1)


def report(*findings: Finding) -> Report:
    """The report of the bridge with these findings."""
    return replace(REPORT, skipped=(), findings=findings)


def on(finding: Finding, verdict: Judgement = Judgement.ACCEPTED, *, expires: date | None = None) -> Decision:
    """A decision on a finding."""
    return Decision(
        finding.fingerprint, finding.rule, finding.topic, tuple(sorted(group.value for group in finding.groups)),
        verdict, "two estimates of one cost", "Ada Brandt", expires,
    )


def restated(finding: Finding, fingerprint: str, *values: str) -> Finding:
    """The finding with other values."""
    groups = tuple(replace(group, value=value) for group, value in zip(finding.groups, values, strict=True))
    return replace(finding, id=fingerprint[:8], fingerprint=fingerprint, groups=groups)


__all__ = ["CONFLICT", "DRIFT", "INTERNAL", "TODAY", "UNSURE", "on", "report", "restated"]
