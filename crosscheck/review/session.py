"""The state of a review: which findings are gone through, where it stands, and what is decided so far. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from crosscheck.decisions import expired
from crosscheck.model import Decision, Finding, Judgement, Status
from crosscheck.reporting.view import View
from crosscheck.text.clean import printable

ORDER: Final = (("conflict", "drift"), ("internal",), ("scope",))
"""Kinds of findings, the worst first."""


class Step(StrEnum):
    """What a reviewer can do with a finding; opening a file changes nothing and is none of them."""

    CONFIRM = "confirm"
    ACCEPT = "accept"
    FALSE_MATCH = "false match"
    SKIP = "skip"
    BACK = "back"
    QUIT = "quit"


JUDGEMENTS: Final = {
    Step.CONFIRM: Judgement.CONFIRMED, Step.ACCEPT: Judgement.ACCEPTED, Step.FALSE_MATCH: Judgement.FALSE_MATCH,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A step with what belongs to it. To accept needs a reason; `expires` is the last day that a judgement holds."""

    step: Step
    reason: str = ""
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """`queue` is gone through from `at`; past its end, or when `ended`, the review is over. `decisions` are all of the
    file, those of this review among them; `answered` are the fingerprints judged in this review."""

    queue: tuple[Finding, ...]
    decisions: tuple[Decision, ...]
    author: str
    at: int = 0
    ended: bool = False
    answered: frozenset[str] = frozenset()

    @property
    def current(self) -> Finding | None:
        """The finding to judge; None when the review is over."""
        return None if self.ended or self.at >= len(self.queue) else self.queue[self.at]

    @property
    def decided(self) -> Decision | None:
        """What was decided about the current finding already, in this review or before."""
        mark = self.current.fingerprint if self.current else None
        return next((decision for decision in self.decisions if decision.fingerprint == mark), None)


def start(
    view: View, decisions: Sequence[Decision], kinds: Collection[str], author: str, today: date, *, again: bool = False
) -> Session:
    """A review of a report's findings of these kinds (see `kind_of`), the worst first, that no decision in force is on;
    with `again` those as well. Findings of one fingerprint are judged once."""
    settled = {d.fingerprint for d in decisions if not expired(d, today)}
    statuses = set(Status) - {Status.BELOW_CONFIDENCE}
    found = [f for group in ORDER for f in view.findings(*set(group) & set(kinds), statuses=statuses)]
    queue = {f.fingerprint: f for f in reversed(found) if again or f.fingerprint not in settled}
    return Session(tuple(reversed(queue.values())), tuple(decisions), author)


def answer(session: Session, given: Answer) -> Session:
    """The review after an answer. Raises ValueError where nothing is left to answer or accepting lacks a reason."""
    finding = session.current
    if finding is None:
        raise ValueError("the review is over")
    if given.step is Step.QUIT:
        return replace(session, ended=True)
    if given.step is Step.BACK:
        return replace(session, at=max(0, session.at - 1))
    if given.step is Step.SKIP:
        return replace(session, at=session.at + 1)
    if given.step is Step.ACCEPT and not given.reason.strip():
        raise ValueError("what is accepted needs a reason")
    decision = _decision(finding, given, session.author)
    return replace(
        session, decisions=_with(session.decisions, decision, finding), at=session.at + 1,
        answered=session.answered | {finding.fingerprint},
    )


def _with(decisions: Sequence[Decision], made: Decision, finding: Finding) -> tuple[Decision, ...]:
    """The decisions with a new one in the place of the former: on the same finding, or on what it has changed from."""
    replaced = {made.fingerprint}
    if finding.status is Status.CHANGED and finding.decision:
        replaced.add(finding.decision.fingerprint)
    return (*(d for d in decisions if d.fingerprint not in replaced), made)


def _decision(finding: Finding, given: Answer, author: str) -> Decision:
    values = sorted({printable(" ".join(group.value.split())) for group in finding.groups})
    return Decision(
        fingerprint=finding.fingerprint, rule=finding.rule, topic=printable(finding.topic), values=tuple(values),
        verdict=JUDGEMENTS[given.step], reason=printable(given.reason.strip()), author=printable(author),
        expires=given.expires,
    )
