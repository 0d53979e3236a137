"""What a decision made of a finding, in words."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from crosscheck.model import Decision, Finding, Judgement, StaleDecision, Staleness, Status
from crosscheck.reporting.sentences import in_a_row

DECIDED: Final = frozenset({Status.ACCEPTED, Status.FALSE_MATCH})
"""The statuses of what an editor has judged: shown, and never counted."""

_WORDS: Final[Mapping[Status, str]] = {
    Status.REPORTED: "",
    Status.BELOW_CONFIDENCE: "below confidence",
    Status.ACCEPTED: "accepted",
    Status.FALSE_MATCH: "false match",
    Status.CHANGED: "changed since it was accepted",
}

_CHANGED: Final[Mapping[Judgement, str]] = {
    Judgement.ACCEPTED: "changed since it was accepted",
    Judgement.FALSE_MATCH: "changed since it was called a false match",
    Judgement.CONFIRMED: "changed since it was confirmed",
}

STALE: Final[Mapping[Staleness, str]] = {
    Staleness.EXPIRED: "it expired on {expires}; renew it in the file, or remove it",
    Staleness.UNUSED: "no finding has its topic and values any more; remove it",
}


def status_words(finding: Finding) -> str:
    """A finding's status in a few words; "" where there is nothing to say."""
    decision = finding.decision
    if decision is None:
        return _WORDS[finding.status]
    if finding.status is Status.CHANGED:
        return _CHANGED[decision.verdict]
    if finding.status is Status.REPORTED:
        return "confirmed" if decision.verdict is Judgement.CONFIRMED else f"decision expired on {decision.expires}"
    return _WORDS[finding.status]


def decision_words(finding: Finding) -> str:
    """What was decided about a finding, why and by whom: ' "counted twice" (Ada Brandt, until 2027-01-31)'. For one
    that has changed, the values that it had; "" where nothing was decided."""
    decision = finding.decision
    if decision is None:
        return ""
    if finding.status is Status.CHANGED:
        return f"with {in_a_row(decision.values)}{_by(decision)}"
    over = finding.status is Status.REPORTED and decision.verdict is not Judgement.CONFIRMED  # its day is told before
    return f"{decision.reason}{_by(replace(decision, expires=None) if over else decision)}".strip()


def told(finding: Finding) -> str:
    """Its status and what was decided, in a row; "" where there is nothing to say."""
    reasoned = finding.status is not Status.CHANGED and finding.decision and finding.decision.reason
    parts = (status_words(finding), decision_words(finding))
    return (": " if reasoned else " ").join(words for words in parts if words)


def stale_words(stale: StaleDecision) -> str:
    """Which decision does nothing, and why."""
    decision = stale.decision
    told = STALE[stale.why].format(expires=decision.expires)
    return f"the decision {decision.fingerprint} ({decision.rule}, {decision.topic}): {told}"


def _by(decision: Decision) -> str:
    until = f"until {decision.expires}" if decision.expires else ""
    told = ", ".join(part for part in (decision.author, until) if part)
    return f" ({told})" if told else ""
