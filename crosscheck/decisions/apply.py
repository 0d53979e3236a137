"""Decisions on a report: what was judged is marked, and what has changed since is open again."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from crosscheck.model import Decision, Finding, Judgement, Report, StaleDecision, Staleness, Status
from crosscheck.text.clean import printable

STATUSES: Final[Mapping[Judgement, Status]] = {
    Judgement.ACCEPTED: Status.ACCEPTED,
    Judgement.FALSE_MATCH: Status.FALSE_MATCH,
    Judgement.CONFIRMED: Status.REPORTED,
}


def apply(report: Report, decisions: Collection[Decision], today: date, *, strict: bool = False) -> Report:
    """The report with each finding's status as the decisions make it, whatever they made of it before.

    A finding of a decision's fingerprint gets its status. Where no finding has the fingerprint, the one of the same
    rule and topic with other values has CHANGED: what was accepted is no longer what the articles say. A decision that
    has expired opens its finding again. What is below confidence stays so. `strict` notes the decisions that do
    nothing in the report's `stale`.
    """
    held = {d.fingerprint: d for d in decisions}
    changed = _changed(report.findings, [d for d in decisions if not expired(d, today)])
    findings = tuple(_judged(f, held.get(f.fingerprint), changed.get(f.fingerprint), today) for f in report.findings)
    return replace(report, findings=findings, stale=stale(report, decisions, today) if strict else ())


def expired(decision: Decision, today: date) -> bool:
    """Whether a decision's last day is over."""
    return decision.expires is not None and decision.expires < today


def stale(report: Report, decisions: Iterable[Decision], today: date) -> tuple[StaleDecision, ...]:
    """The decisions that do nothing: those that have expired, and those that no finding of the report goes back to."""
    given = tuple(decisions)
    live = [d for d in given if not expired(d, today)]
    used = {f.fingerprint for f in report.findings} | {d.fingerprint for d in _changed(report.findings, live).values()}
    found = []
    for decision in given:
        if expired(decision, today):
            found.append(StaleDecision(decision, Staleness.EXPIRED))
        elif decision.fingerprint not in used:
            found.append(StaleDecision(decision, Staleness.UNUSED))
    return tuple(found)


def _judged(finding: Finding, decision: Decision | None, former: Decision | None, today: date) -> Finding:
    status = Status.BELOW_CONFIDENCE if finding.status is Status.BELOW_CONFIDENCE else Status.REPORTED
    told = decision or former
    if status is Status.REPORTED and decision is not None and not expired(decision, today):
        status = STATUSES[decision.verdict]
    elif status is Status.REPORTED and decision is None and former is not None:
        status = Status.CHANGED
    return replace(finding, status=status, decision=told)


def _changed(findings: Sequence[Finding], decisions: Iterable[Decision]) -> dict[str, Decision]:
    """By the fingerprint of a finding, the decision on what it was before. Of several findings of one rule and topic
    the one that shares most values with the decision is the one it was; each is given one decision at most."""
    marks = {f.fingerprint for f in findings}
    own = {d.fingerprint for d in decisions}
    free: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if finding.fingerprint not in own and finding.status is not Status.BELOW_CONFIDENCE:
            free.setdefault((finding.rule, _folded(finding.topic)), []).append(finding)
    found: dict[str, Decision] = {}
    for decision in sorted(decisions, key=lambda d: d.fingerprint):
        rest = [f for f in free.get((decision.rule, _folded(decision.topic)), []) if f.fingerprint not in found]
        if rest and decision.fingerprint not in marks and decision.verdict is not Judgement.CONFIRMED:
            found[min(rest, key=lambda f: (-_shared(f, decision), f.fingerprint)).fingerprint] = decision
    return found


def _shared(finding: Finding, decision: Decision) -> int:
    """How many values a finding and a decision have in common, as they are worded."""
    return len({_folded(g.value) for g in finding.groups} & {_folded(v) for v in decision.values})


def _folded(words: str) -> str:
    """Words as they compare: a decisions file holds them printable."""
    return " ".join(printable(words).lower().split())
