"""What was decided, in words."""

from dataclasses import replace
from datetime import date

import pytest

from crosscheck.model import Decision, Finding, Judgement, StaleDecision, Staleness, Status
from crosscheck.reporting.decided import stale_words, told

from .making import CONFLICT, on

BARE = Decision("4f2a9c1be07d", "XC101", "cost", ("$1", "$2"), Judgement.FALSE_MATCH)


def judged(status: Status, decision: Decision | None) -> Finding:
    return replace(CONFLICT, status=status, decision=decision)


@pytest.mark.parametrize(("finding", "words"), [
    (judged(Status.REPORTED, None), ""),
    (judged(Status.ACCEPTED, None), "accepted"),
    (judged(Status.CHANGED, None), "changed since it was accepted"),
    (judged(Status.ACCEPTED, on(CONFLICT, expires=date(2027, 1, 31))),
     "accepted: two estimates of one cost (Ada Brandt, until 2027-01-31)"),
    (judged(Status.FALSE_MATCH, BARE), "false match"),
    (judged(Status.FALSE_MATCH, replace(BARE, author="Ada")), "false match (Ada)"),
    (judged(Status.REPORTED, on(CONFLICT, Judgement.CONFIRMED)), "confirmed: two estimates of one cost (Ada Brandt)"),
    (judged(Status.REPORTED, on(CONFLICT, expires=date(2024, 5, 1))),
     "decision expired on 2024-05-01: two estimates of one cost (Ada Brandt)"),
    (judged(Status.CHANGED, on(CONFLICT)),
     "changed since it was accepted with $410 million and $480 million (Ada Brandt)"),
    (judged(Status.CHANGED, BARE), "changed since it was called a false match with $1 and $2"),
])
def test_a_finding_s_status_and_decision(finding: Finding, words: str) -> None:
    assert told(finding) == words


@pytest.mark.parametrize(("why", "words"), [
    (Staleness.UNUSED, "the decision 4f2a9c1be07d (XC101, cost): no finding has its topic and values any more; remove "
                       "it"),
    (Staleness.EXPIRED, "the decision 4f2a9c1be07d (XC101, cost): it expired on 2024-05-01; renew it in the file, or "
                        "remove it"),
])
def test_a_decision_that_does_nothing(why: Staleness, words: str) -> None:
    assert stale_words(StaleDecision(replace(BARE, expires=date(2024, 5, 1)), why)) == words
