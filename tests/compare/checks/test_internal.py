"""The checks inside one article, taken together."""

from bisect import bisect_right
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.claims import extract
from crosscheck.compare import internal
from crosscheck.model import Article, Claim, ClaimId, Relation, Sentence
from crosscheck.rules import RULES, Rule
from crosscheck.text.sentences import split

from .reading import article, findings, rules

INTERNAL = [rule for rule in RULES.values() if rule.relation is Relation.INTERNAL]

PIECES = [
    "12 people", "62 acres", " (21.5 hectares)", " (", ")", ", ", " and ", " of ", ": ", " – ", "five men", "six women",
    "25%", " from $80 million", " to $110 million", "Monday, March 5, 2024", "Friday 13 June", " 1990 to 2004",
    "20 years", " since 1990", " born in 1960", "aged 45", "the other 14", " in all", "30 years ago", "\n", ". ",
    "the 50th anniversary", "Rs 640 crore", " or 64 billion rupees", "3-0", "9am", "-10C", "½", "١٢", "1/0", "0",
    "99999999999999999999", "twice", "doubled", "rose ", "The ", "Esk ", "killed ", "€", "1e999", "2024-02-30",
    "Feb. 30", " than the ", "Of the 40 ",
]

LONG = [
    "12 ", "(62 acres ", "five men and ", "from 1990 to 2004, 20 years, ", "5% of 40 ", "Monday, March 5, 2024, ",
    "The fire destroyed 40 houses in Esk. ", "12. ", "$5 (€4) ",
]
COPIES = 3000


def many(piece: str) -> tuple[Article, list[Claim], list[Sentence]]:
    """A piece of text many times over, with its claims and sentences each time."""
    one, whole = article(piece), article(piece * COPIES)
    found = extract(one, split(one))
    sentences = list(split(whole))
    starts = [sentence.start for sentence in sentences]
    claims = []
    for copy in range(COPIES):
        for claim in found:
            start = claim.start + copy * len(piece)
            sentence = sentences[bisect_right(starts, start) - 1]
            claims.append(replace(
                claim, id=ClaimId(f"a.txt@{start}"), start=start, end=start + len(claim.text),
                sentence_start=sentence.start,
            ))
    return whole, claims, sentences


@pytest.mark.parametrize("rule", INTERNAL, ids=[rule.code for rule in INTERNAL])
def test_the_examples_of_a_rule_are_flagged_and_passed_as_its_explanation_says(rule: Rule) -> None:
    assert [rules(example.text) for example in rule.flagged] == [[rule.code]] * len(rule.flagged)
    assert [rules(example.text) for example in rule.passed] == [[]] * len(rule.passed)


def test_findings_come_in_the_order_of_the_text() -> None:
    conversion, weekday = "The reserve covers 62 acres (21.5 hectares).", "It opened on Monday, March 5, 2024."
    text = f"{conversion} {weekday} Twelve people died: five men and six women."
    assert rules(text) == ["XC301", "XC303", "XC302"]


def test_every_sum_is_judged_by_itself() -> None:
    text = "Twelve people died: five men and six women. Nine people were hurt: five men and three women."
    assert rules(text) == ["XC302"] * 2


def test_a_finding_names_its_article_rule_and_values_not_its_place() -> None:
    (one,) = findings("The reserve covers 62 acres (21.5 hectares).")
    (other,) = findings("It rained. The reserve covers 62 acres (21.5 hectares).")
    assert one.fingerprint == other.fingerprint
    assert one.id != other.id


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_checked_without_an_error(text: str) -> None:
    read = article(text)
    known = {claim.id for claim in extract(read, split(read))}
    for finding in findings(text):
        assert 0 < finding.confidence <= 1
        assert finding.relation is Relation.INTERNAL
        assert {claim for group in finding.groups for claim in group.claims} <= known


@pytest.mark.parametrize("piece", LONG)
def test_a_long_run_of_one_piece_is_checked_to_the_end(piece: str) -> None:
    assert len(internal(*many(piece))) <= 2 * COPIES
