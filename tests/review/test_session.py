"""The state of a review, whole: what is asked, in what order, and what each answer does."""

from dataclasses import replace
from datetime import date

import pytest
from decisions.making import CONFLICT, DRIFT, INTERNAL, TODAY, UNSURE, on, report, restated
from hypothesis import given
from hypothesis import strategies as st
from reporting.making import AGREEMENT, SCOPE

from crosscheck.decisions import apply
from crosscheck.model import Decision, Judgement
from crosscheck.reporting.view import View
from crosscheck.review.session import Answer, Session, Step, answer, start

KINDS = {"conflict", "drift", "internal"}
FULL = report(AGREEMENT, SCOPE, INTERNAL, UNSURE, CONFLICT, DRIFT)
ACCEPT = Answer(Step.ACCEPT, " two estimates ", date(2027, 1, 31))


def begun(*decisions: Decision, kinds: set[str] = KINDS, again: bool = False) -> Session:
    view = View.of(apply(FULL, decisions, TODAY))
    return start(view, decisions, kinds, "Ada Brandt", TODAY, again=again)


def rules(session: Session) -> list[str]:
    return [finding.rule for finding in session.queue]


def test_what_fails_the_run_is_asked_the_worst_and_surest_first() -> None:
    assert begun().queue == (DRIFT, CONFLICT, INTERNAL)
    assert begun(kinds={"scope", "internal"}).queue == (INTERNAL, SCOPE)


def test_what_is_decided_is_not_asked_again_unless_wanted_or_expired() -> None:
    assert rules(begun(on(CONFLICT), on(INTERNAL, Judgement.CONFIRMED))) == ["XC103"]
    assert rules(begun(on(CONFLICT), again=True)) == ["XC103", "XC101", "XC301"]
    assert rules(begun(on(CONFLICT, expires=date(2024, 5, 31)))) == ["XC103", "XC101", "XC301"]


def test_findings_of_one_fingerprint_are_asked_once() -> None:
    twin = replace(CONFLICT, id="F1-2")

    assert start(View.of(report(CONFLICT, twin)), (), KINDS, "", TODAY).queue == (CONFLICT,)


@pytest.mark.parametrize(("given", "decision"), [
    (Answer(Step.CONFIRM), Decision("b01c77d2aa35", "XC103", "opening of the bridge", ("May 14", "May 4"),
                                    Judgement.CONFIRMED, "", "Ada Brandt")),
    (ACCEPT, Decision("b01c77d2aa35", "XC103", "opening of the bridge", ("May 14", "May 4"), Judgement.ACCEPTED,
                      "two estimates", "Ada Brandt", date(2027, 1, 31))),
    (Answer(Step.FALSE_MATCH, "two bridges"), Decision("b01c77d2aa35", "XC103", "opening of the bridge",
                                                       ("May 14", "May 4"), Judgement.FALSE_MATCH, "two bridges",
                                                       "Ada Brandt")),
])
def test_a_judgement_is_recorded_and_the_next_finding_comes(given: Answer, decision: Decision) -> None:
    session = begun()

    assert answer(session, given) == replace(
        session, decisions=(decision,), at=1, answered=frozenset({DRIFT.fingerprint})
    )


def test_skipping_and_going_back_decide_nothing() -> None:
    session = begun()
    skipped = answer(session, Answer(Step.SKIP))

    assert (skipped.current, skipped.decisions) == (CONFLICT, ())
    assert answer(skipped, Answer(Step.BACK)) == session
    assert answer(session, Answer(Step.BACK)) == session


def test_a_judgement_can_be_changed_by_going_back() -> None:
    session = answer(answer(begun(), Answer(Step.CONFIRM)), Answer(Step.BACK))

    assert session.decided is not None and session.decided.verdict is Judgement.CONFIRMED
    changed = answer(session, ACCEPT)
    assert [(d.fingerprint, d.verdict) for d in changed.decisions] == [(DRIFT.fingerprint, Judgement.ACCEPTED)]


def test_accepting_without_a_reason_is_refused() -> None:
    with pytest.raises(ValueError, match="what is accepted needs a reason"):
        answer(begun(), Answer(Step.ACCEPT, "  "))


def test_quitting_ends_the_review_and_keeps_what_was_decided() -> None:
    ended = answer(answer(begun(), ACCEPT), Answer(Step.QUIT))

    assert ended.current is None and ended.decided is None and len(ended.decisions) == 1
    with pytest.raises(ValueError, match="the review is over"):
        answer(ended, Answer(Step.SKIP))


def test_the_review_ends_after_the_last_finding() -> None:
    session = begun()
    for _ in session.queue:
        session = answer(session, Answer(Step.SKIP))

    assert session.current is None and not session.ended


def test_a_judgement_on_what_has_changed_replaces_the_one_on_what_it_was() -> None:
    other = restated(CONFLICT, "a000000000000001", "$410 million", "$495 million")
    kept = on(INTERNAL)
    view = View.of(apply(report(other), [on(CONFLICT), kept], TODAY))
    session = answer(start(view, [on(CONFLICT), kept], KINDS, "Ada Brandt", TODAY), Answer(Step.CONFIRM))

    assert [d.fingerprint for d in session.decisions] == [kept.fingerprint, other.fingerprint]


def test_no_control_character_of_an_article_reaches_the_file() -> None:
    hostile = replace(restated(CONFLICT, "b0", "$410\x1b[31m million\n", "$4\u202e80"), topic="co\x07st")
    session = answer(start(View.of(report(hostile)), (), KINDS, "A\x1b[1m", TODAY), Answer(Step.ACCEPT, "be\x08cause"))

    assert session.decisions == (
        Decision("b0", "XC101", "cost", ("$410 million", "$480"), Judgement.ACCEPTED, "because", "A"),
    )


ANSWERS = st.lists(st.sampled_from([
    Answer(Step.CONFIRM), ACCEPT, Answer(Step.FALSE_MATCH), Answer(Step.SKIP), Answer(Step.BACK), Answer(Step.QUIT),
]), max_size=12)


@given(ANSWERS)
def test_whatever_is_answered_each_finding_has_one_decision_at_most(answers: list[Answer]) -> None:
    session = begun(on(SCOPE))
    for one in answers:
        if session.current is None:
            break
        session = answer(session, one)

    marks = [decision.fingerprint for decision in session.decisions]
    assert len(set(marks)) == len(marks)
    assert set(marks) == session.answered | {SCOPE.fingerprint}
    assert session.answered <= {finding.fingerprint for finding in session.queue}
