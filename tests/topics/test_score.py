"""The fitted model as data."""

import math

import pytest

from crosscheck.topics import Meanings, link, score

from .making import article, claims


def _links(one: str, other: str):
    from crosscheck.compare import comparison
    from crosscheck.topics import candidates

    found = [*claims("a", one), *claims("b", other)]
    pairs = [comparison(x, y) for x, y in candidates(found, {"a": "", "b": ""})]
    return link(found, pairs, [article("a", one), article("b", other)], Meanings(found))


def test_every_question_has_a_model_for_figures_and_for_dates():
    assert set(score.model()["questions"]) == {f"{q} {k}" for q in score.QUESTIONS for k in ("quantity", "date")}


def test_the_same_statement_is_likelier_one_thing_than_another_is():
    same = _links(
        "The ferry Aurelia carried 412 passengers on Sunday.", "On Sunday the Aurelia carried 412 passengers."
    )
    apart = _links("The ferry Aurelia carried 412 passengers on Sunday.", "The bakery sold 412 loaves to schools.")
    assert max(x.agree for x in same) > 0.8 > max((x.agree for x in apart), default=0.0)


@pytest.mark.parametrize("question", score.QUESTIONS)
def test_odds_are_probabilities(question):
    pairs = _links("The dam holds 31 million cubic metres.", "The dam holds 13 million cubic metres.")
    (answers,) = score.odds([question], [x.comparison for x in pairs], [x.features for x in pairs])
    assert answers and all(0.0 <= x <= 1.0 and math.isfinite(x) for x in answers)


def test_no_pairs_are_no_work():
    assert link([], [], [], Meanings([])) == []
