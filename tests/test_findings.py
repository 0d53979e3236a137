"""From topics to findings: what sets two sides apart, and which of several differences is told."""

from collections.abc import Mapping

import pytest

from crosscheck.claims import extract
from crosscheck.compare import comparison
from crosscheck.findings import from_topics
from crosscheck.model import (
    Article,
    ArticleId,
    Block,
    BlockKind,
    Claim,
    Finding,
    Link,
    Outcome,
    Quantity,
    Reason,
    Relation,
    Sentence,
    Status,
)
from crosscheck.topics import group


def claims(name: str, text: str) -> tuple[Claim, ...]:
    """The amounts that one sentence states."""
    block = Block(0, len(text), BlockKind.BODY)
    found = extract(Article(ArticleId(name), name, text, (block,)), (Sentence(0, len(text), block),))
    return tuple(c for c in found if isinstance(c.value, Quantity))


def claim(name: str, text: str) -> Claim:
    return claims(name, text)[0]


NINE_MONTHS = claim("a", "Over the first nine months of 2023 the port handled $860 million of goods.")
NO_PERIOD = claim("b", "The port has handled $2.2 billion of goods.")
PLAIN = claim("c", "The port handles $1.9 billion of goods.")


def found(*links: Link) -> list[Finding]:
    origins = {c.article: c.article for x in links for c in (x.comparison.one, x.comparison.other)}
    return from_topics(group(links), origins, 0.4)


def link(one: Claim, other: Claim, sure: float = 0.8, **features: float) -> Link:
    """A pair that surely agrees where its values do, and else differs in scope."""
    pair = comparison(one, other)
    same = pair.verdict.outcome is Outcome.SAME
    return Link(pair, sure if same else 0.0, 0.0 if same else 0.1, 0.0 if same else sure, features)


@pytest.mark.parametrize("pair", [(NINE_MONTHS, NO_PERIOD), (NO_PERIOD, NINE_MONTHS)])
def test_the_limit_of_one_side_is_told_of_that_side(pair: tuple[Claim, Claim]) -> None:
    (finding,) = found(link(*pair))

    assert (finding.rule, finding.reason) == ("XC201", Reason.OTHER_PERIOD)
    sides = dict(zip((g.value for g in finding.groups), (finding.facts["one"], finding.facts["other"]), strict=True))
    assert sides == {NINE_MONTHS.text: "2023-01-01/2023-09-30", NO_PERIOD.text: ""}


@pytest.mark.parametrize(("one", "features", "reason", "facts"), [
    (NO_PERIOD, {}, Reason.UNEXPLAINED, {}),
    (NO_PERIOD, {"evolving": 1.0, "rising": 1.0}, Reason.GREW, {}),
])
def test_where_no_side_states_a_limit_none_is_named(
    one: Claim, features: Mapping[str, float], reason: Reason, facts: Mapping[str, str]
) -> None:
    (finding,) = found(link(one, PLAIN, **features))

    assert (finding.relation, finding.reason, finding.facts) == (Relation.SCOPE, reason, facts)


def test_an_article_that_states_both_is_named() -> None:
    both = claims("b", "The port has handled $2.2 billion of goods, and $1.9 billion of it came by sea.")
    (finding,) = [
        f for f in found(link(PLAIN, both[1]), link(PLAIN, both[0])) if f.relation is Relation.SCOPE
    ]

    assert (finding.reason, finding.facts) == (Reason.TOLD_APART, {"article": "b"})


def test_of_two_differences_with_one_article_the_surer_is_told() -> None:
    total, part = claims("b", "The port has handled $2.2 billion of goods, and $644 million was of steel.")
    sure, rivalled = found(link(NINE_MONTHS, total, 0.8), link(NINE_MONTHS, part, 0.77))

    assert [sure.status, rivalled.status] == [Status.REPORTED, Status.BELOW_CONFIDENCE]
    assert rivalled.confidence < 0.7 * sure.confidence
    (alone,) = found(link(NINE_MONTHS, part, 0.77))
    assert alone.status is Status.REPORTED


def test_differences_with_two_articles_are_no_rivals() -> None:
    findings = found(link(NINE_MONTHS, NO_PERIOD, 0.8), link(NINE_MONTHS, PLAIN, 0.77))

    assert [f.status for f in findings] == [Status.REPORTED, Status.REPORTED]


def test_limits_that_both_sides_state_have_no_rivals() -> None:
    april = claim("a", "In April 2023 the port handled $860 million of goods.")
    later = (
        claim("b", "In May 2023 the port handled $940 million of goods."),
        claim("b", "The week was wet, and in June 2023 the port handled $980 million of goods."),
    )
    findings = found(*(link(april, each, sure) for each, sure in zip(later, (0.8, 0.77), strict=True)))

    assert [f.status for f in findings] == [Status.REPORTED, Status.REPORTED]


def test_a_figure_changed_in_a_copy_is_told_as_the_copy_words_it() -> None:
    original, copy = (claim(name, f"The port turned away {ships} ships.") for name, ships in (("a", 640), ("b", 460)))
    headline = claim("a", "Hundreds of ships turned away")
    (drift,) = found(link(original, copy, aligned=1.0), link(headline, copy, 0.9), link(headline, original, 0.1))

    assert drift.rule == "XC103"
    assert [group.value for group in drift.groups] == ["460", "640"]
    assert drift.groups[0].claims == (copy.id, headline.id)


@pytest.mark.parametrize(("other", "relation"), [("1,160", Relation.CONFLICT), ("hundreds of", Relation.SCOPE)])
def test_what_differs_in_ordinary_use_alone_is_no_conflict(other: str, relation: Relation) -> None:
    pair = comparison(claim("a", "The port lost 1,400 ships."), claim("b", f"The port lost {other} ships."))
    (finding,) = found(Link(pair, 0.0, 0.9, 0.95, {}))

    assert finding.relation is relation
