"""Articles and claims as bytes, and back."""

import dataclasses
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.archive.codec import (
    content_of,
    pack_article,
    pack_claims,
    reader,
    unpack_article,
    unpack_claims,
)
from crosscheck.model import (
    About,
    Article,
    ArticleId,
    Block,
    BlockKind,
    Bounds,
    Claim,
    ClaimId,
    Days,
    Modality,
    Moment,
    Publication,
    PublicationSource,
    Qualifier,
    Quantity,
    ResolvedFrom,
    Scope,
)

DAY = date(2024, 5, 14)
ARTICLE = Article(
    ArticleId("wire.jsonl#7"), "wire.jsonl", "Nine \ud800 ships sank.", (Block(0, 18, BlockKind.BODY, DAY),), "Ships",
    "Echo", Publication(DAY, DAY, PublicationSource.METADATA, date(2024, 5, 15)), "ships", "https://example.org/",
    "fr", (1, 0),
)  # fmt: skip
QUANTITY = Quantity(
    2000.0, None, "hectare", "area", Qualifier.MORE_THAN, Bounds(2e7, None, "square meter"),
    Bounds(2000, 2000, "hectare"), 1.0, "field", "year", "P1Y", (80.0, 110.0),
)  # fmt: skip
ABOUT = About(
    ("Osterby", "Granlund"), "area", "burn", "up", Scope(Days(DAY, None), None, "total", ("Osterby",), True),
    Modality.PLANNED, "the brigade",
)  # fmt: skip


TEXT = "It nine \ud800." * 5_000


def claim(value: Quantity | Moment) -> Claim:
    return Claim(
        ClaimId("a@3"), ArticleId("a"), "nine", 3, 7, 1, 4, "It nine.", 0, BlockKind.BODY, value, ABOUT, ClaimId("a@1")
    )


def test_an_article_is_the_same_after_the_way_there_and_back() -> None:
    assert unpack_article(pack_article(ARTICLE)) == ARTICLE


@given(st.text(), st.none() | st.text())
def test_any_text_is_kept(text: str, title: str | None) -> None:
    article = Article(ArticleId("a"), "a", text, (), title)

    assert unpack_article(pack_article(article)) == article


@pytest.mark.parametrize(
    "value", [QUANTITY, Moment(DAY, None, "day", Qualifier.BY, ResolvedFrom.GUESS, "2024-05-14")]
)
def test_a_claim_is_the_same_after_the_way_there_and_back(value: Quantity | Moment) -> None:
    assert unpack_claims(pack_claims([claim(value)], TEXT), TEXT) == (claim(value),)


def test_claims_are_read_with_the_text_they_were_packed_with_alone() -> None:
    data = pack_claims([claim(QUANTITY)], TEXT)

    with pytest.raises(ValueError):
        unpack_claims(data, "It eight.")


def test_what_an_article_says_is_its_content_and_its_place_is_not() -> None:
    moved = dataclasses.replace(ARTICLE, id=ArticleId("b"), path="b", lines=())
    changes = {
        "text": "Ten ships sank.", "title": "Boats", "outlet": "Post", "story": "boats", "url": None, "published": None,
    }  # fmt: skip
    others = [dataclasses.replace(ARTICLE, **{name: value}) for name, value in changes.items()]

    assert content_of(moved) == content_of(ARTICLE)
    assert len({content_of(each) for each in [ARTICLE, *others]}) == 1 + len(others)


@pytest.mark.parametrize("data", [b"", b"\x00", pack_claims([], TEXT)[:-3]])
def test_bytes_that_are_no_article_are_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError):
        unpack_article(data)
    with pytest.raises(ValueError):
        unpack_claims(data, TEXT)


def test_the_reader_names_the_version() -> None:
    from crosscheck import __version__

    assert reader().startswith(f"{__version__}+")


def test_no_field_of_an_article_is_left_at_its_default_here() -> None:
    """A field that is new to articles must be in `ARTICLE`, so that the way there and back is tried with it."""
    for value in (ARTICLE, ARTICLE.published, ARTICLE.blocks[0]):
        assert value is not None
        for field in dataclasses.fields(value):
            if field.default is not dataclasses.MISSING:
                assert getattr(value, field.name) != field.default, field.name
