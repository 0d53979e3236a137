"""The reasons in words."""

from dataclasses import replace

import pytest

from crosscheck.model import Finding, Reason
from crosscheck.reporting.sentences import TEMPLATES, in_a_row, needed, why

from .making import AGREEMENT, CLAIMS, CONFLICT, DRIFT, INTERNAL, SINGLE

BY_ID = {claim.id: claim for claim in CLAIMS}


def test_every_reason_has_a_template() -> None:
    assert set(TEMPLATES) == set(Reason)


@pytest.mark.parametrize("reason", list(Reason))
def test_a_reason_without_facts_is_still_a_sentence(reason: Reason) -> None:
    sentence = why(replace(CONFLICT, reason=reason, facts={}), BY_ID)

    assert len(sentence.split()) >= 3
    assert "{" not in sentence and not sentence.endswith(".")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_fact_of_a_template_is_told(reason: Reason) -> None:
    template = TEMPLATES[reason]
    for wording in filter(None, (template.full, template.other)):
        facts = {name: f"<{name}>" for name in needed(wording)}
        sentence = why(replace(CONFLICT, reason=reason, facts=facts), BY_ID)

        assert all(fact in sentence for fact in facts.values())


@pytest.mark.parametrize(("finding", "sentence"), [
    (CONFLICT, "$410 million and $480 million are 17% apart, more than their wording allows"),
    (replace(CONFLICT, facts={}), "$410 million and $480 million cannot both hold of the same thing"),
    (DRIFT, "the text is copied and the figure is not: wire.txt has May 4, news/echo.txt prints May 14"),
    (INTERNAL, "7.9 acres is 3.2 hectares, not 3.9 hectares"),
    (AGREEMENT, "the same after conversion: 7.9 acres is 3.2 hectares"),
    (SINGLE, "2 articles state it, and all derive from one text"),
    (replace(INTERNAL, reason=Reason.SAID_TWICE, facts={}),
     "the article says it twice and differently: 7.9 acres and 3.9 hectares"),
])
def test_sentences(finding: Finding, sentence: str) -> None:
    assert why(finding, BY_ID) == sentence


@pytest.mark.parametrize(("one", "other", "sentence"), [
    ("the deck", "", "$410 million is said of the deck, $480 million states no part"),
    ("", "the deck", "$480 million is said of the deck, $410 million states no part"),
    ("", "", "said of different parts of the whole"),
    ("2023-01-01/2023-09-30", "2023-01-01/2023-12-31", "said of different parts: January to September 2023, 2023"),
    ("2023-01-01/", "2024-05-04", "said of different parts: from 1 January 2023, 4 May 2024"),
])
def test_limits_of_scope_are_told_in_words(one: str, other: str, sentence: str) -> None:
    finding = replace(CONFLICT, reason=Reason.OTHER_PART, facts={"one": one, "other": other})

    assert why(finding, BY_ID) == sentence


def test_a_reason_that_nothing_states_needs_no_limit() -> None:
    reasons = (Reason.GREW, Reason.UNEXPLAINED)
    plain = {reason: why(replace(CONFLICT, reason=reason, facts={}), BY_ID) for reason in reasons}

    assert plain == {
        Reason.GREW: "the figure grows with time, and the later article has the higher one",
        Reason.UNEXPLAINED: "nothing stated explains the difference: they are two like things, or one is wrong",
    }


def test_braces_in_a_fact_are_words() -> None:
    assert why(replace(CONFLICT, facts={"difference": "{0.__class__}"}), BY_ID) == (
        "$410 million and $480 million are {0.__class__} apart, more than their wording allows"
    )


def test_words_in_a_row() -> None:
    assert [in_a_row(["a", "b", "c"][:count]) for count in range(4)] == ["", "a", "a and b", "a, b and c"]
