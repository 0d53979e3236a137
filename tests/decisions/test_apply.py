"""What decisions make of a report."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.config import DEFAULT_FAIL_ON
from crosscheck.decisions import apply
from crosscheck.model import Decision, Finding, Judgement, StaleDecision, Staleness, Status
from crosscheck.reporting.status import exit_status

from .making import CONFLICT, DRIFT, INTERNAL, TODAY, UNSURE, on, report, restated

OTHER = restated(CONFLICT, "a000000000000001", "$410 million", "$495 million")
YESTERDAY = TODAY - timedelta(days=1)


def statuses(*findings: Finding, decisions: list[Decision]) -> list[Status]:
    return [finding.status for finding in apply(report(*findings), decisions, TODAY).findings]


@pytest.mark.parametrize(("verdict", "status", "code"), [
    (Judgement.ACCEPTED, Status.ACCEPTED, 0),
    (Judgement.FALSE_MATCH, Status.FALSE_MATCH, 0),
    (Judgement.CONFIRMED, Status.REPORTED, 1),
])
def test_a_judgement_gives_the_status_and_only_a_confirmed_finding_fails_the_run(
    verdict: Judgement, status: Status, code: int
) -> None:
    marked = apply(report(CONFLICT), [on(CONFLICT, verdict)], TODAY)

    assert marked == report(replace(CONFLICT, status=status, decision=on(CONFLICT, verdict)))
    assert exit_status(marked, DEFAULT_FAIL_ON) == code


def test_a_finding_that_nobody_judged_stays_as_it_is() -> None:
    assert apply(report(CONFLICT, DRIFT), [on(INTERNAL)], TODAY) == report(CONFLICT, DRIFT)


def test_a_changed_figure_opens_the_finding_again() -> None:
    marked = apply(report(OTHER), [on(CONFLICT)], TODAY)

    assert marked == report(replace(OTHER, status=Status.CHANGED, decision=on(CONFLICT)))
    assert exit_status(marked, DEFAULT_FAIL_ON) == 1


def test_a_second_conflict_on_a_judged_topic_is_new_while_the_first_stands() -> None:
    assert statuses(CONFLICT, OTHER, decisions=[on(CONFLICT)]) == [Status.ACCEPTED, Status.REPORTED]


def test_of_two_conflicts_the_one_that_kept_a_value_is_the_changed_one() -> None:
    stranger = restated(CONFLICT, "0000000000000001", "$7", "$8")

    assert statuses(stranger, OTHER, decisions=[on(CONFLICT)]) == [Status.REPORTED, Status.CHANGED]


def test_another_rule_or_topic_is_another_finding() -> None:
    elsewhere = replace(OTHER, topic="cost of the tunnel")
    drifted = replace(OTHER, rule="XC103")

    assert statuses(elsewhere, drifted, decisions=[on(CONFLICT)]) == [Status.REPORTED, Status.REPORTED]


def test_what_was_confirmed_and_has_changed_is_a_new_finding() -> None:
    assert statuses(OTHER, decisions=[on(CONFLICT, Judgement.CONFIRMED)]) == [Status.REPORTED]


@pytest.mark.parametrize(("expires", "status"), [
    (TODAY, Status.ACCEPTED), (YESTERDAY, Status.REPORTED), (None, Status.ACCEPTED),
])
def test_a_decision_holds_up_to_its_last_day(expires: object, status: Status) -> None:
    assert statuses(CONFLICT, decisions=[on(CONFLICT, expires=expires)]) == [status]  # type: ignore[arg-type]


def test_what_is_below_confidence_stays_below() -> None:
    assert statuses(UNSURE, decisions=[on(UNSURE)]) == [Status.BELOW_CONFIDENCE]


def test_strict_notes_what_does_nothing_and_fails_the_run() -> None:
    over, unused, changed = on(DRIFT, expires=YESTERDAY), on(INTERNAL), on(CONFLICT)
    marked = apply(report(OTHER, UNSURE), [over, unused, changed, on(UNSURE)], TODAY, strict=True)

    assert marked.stale == (StaleDecision(over, Staleness.EXPIRED), StaleDecision(unused, Staleness.UNUSED))
    assert exit_status(marked, frozenset({"never"})) == 1
    assert apply(marked, [over, unused], TODAY).stale == ()


FINDINGS = st.lists(st.sampled_from([CONFLICT, OTHER, DRIFT, INTERNAL, UNSURE]), unique_by=lambda f: f.fingerprint)
DECISIONS = st.lists(
    st.builds(on, st.sampled_from([CONFLICT, OTHER, DRIFT, INTERNAL, UNSURE]), st.sampled_from(Judgement),
              expires=st.sampled_from([None, TODAY, YESTERDAY])),
    unique_by=lambda d: d.fingerprint,
)


@given(FINDINGS, DECISIONS, st.randoms())
def test_neither_order_nor_repetition_changes_a_status(findings: list, decisions: list, chance: object) -> None:
    once = apply(report(*findings), decisions, TODAY)
    shuffled = list(decisions)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    turned = apply(report(*reversed(findings)), shuffled, TODAY)

    assert apply(once, decisions, TODAY) == once
    assert {f.id: f for f in turned.findings} == {f.id: f for f in once.findings}


@given(FINDINGS, DECISIONS)
def test_nothing_is_dropped_and_nothing_but_the_marks_changes(findings: list, decisions: list) -> None:
    marked = apply(report(*findings), decisions, TODAY)

    plain = [replace(f, status=g.status, decision=None) for f, g in zip(marked.findings, findings, strict=True)]
    assert plain == findings
