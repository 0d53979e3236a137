"""Claims and findings in little memory are the claims and findings that were put in."""

import pytest

from crosscheck.engines import PackedClaims, by_id, pack, packed
from crosscheck.model import Article, ArticleId, Block, BlockKind, Claim, Finding, FindingId, Match, Reason, Relation
from crosscheck.pipeline import extract


def article(name: str, text: str) -> Article:
    return Article(ArticleId(name), name, text, (Block(0, len(text), BlockKind.BODY),))


LAKE = article("lake", "The lake covers 57 acres. It was drained in May 2019.")
PIER = article("pier#7", "The pier has forty supports.")


@pytest.fixture
def claims() -> dict[ArticleId, tuple[Claim, ...]]:
    return {each.id: extract(each) for each in (LAKE, article("empty", "Nothing is counted."), PIER)}


@pytest.fixture
def kept(claims: dict[ArticleId, tuple[Claim, ...]]) -> PackedClaims:
    kept = PackedClaims()
    for name, own in claims.items():
        kept.add(name, pack(own), len(own))
    return kept


def test_packed_claims_are_a_sequence_of_equal_claims(
    claims: dict[ArticleId, tuple[Claim, ...]], kept: PackedClaims
) -> None:
    flat = [claim for own in claims.values() for claim in own]
    assert len(flat) == 3
    assert list(kept) == flat
    assert len(kept) == len(flat)
    assert [kept[place] for place in range(3)] == flat
    assert kept[-1] == flat[-1]
    assert kept[1:] == tuple(flat[1:])
    with pytest.raises(IndexError):
        kept[3]


def test_claims_are_found_by_article_and_by_id(
    claims: dict[ArticleId, tuple[Claim, ...]], kept: PackedClaims
) -> None:
    assert {name: kept.of(name) for name in claims} == claims
    assert dict(by_id(kept)) == dict(by_id(list(kept))) != {}
    with pytest.raises(KeyError):
        by_id(kept)["lake@9999"]  # type: ignore[index]


def test_a_packed_finding_equals_the_finding() -> None:
    lake, drained = extract(LAKE)
    match = Match(lake.id, drained.id, 0.5, {"topic": -1.25, "aligned": 1.0})
    finding = Finding(
        FindingId("F1"), "0123", "XC101", Relation.CONFLICT, 0.9, "lake", (), Reason.VALUES_APART, matches=(match,)
    )
    small = packed(finding)
    assert small == finding
    assert small.matches[0].features["topic"] == -1.25
    assert "speaker" not in small.matches[0].features
