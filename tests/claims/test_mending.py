"""Words cut at a line's end are read whole, and quoted as they are written."""

from hypothesis import given
from hypothesis import strategies as st

from claims.making import claims

WRAPPED = (
    "The plant of Orla Foods in the old harbour cost some 1.6 mil-\n"
    "lion euros, and its owners say that it has room for twenty-\n"
    "five halls with work for many."
)


def test_a_word_cut_in_two_is_read_whole() -> None:
    found = claims(WRAPPED)
    assert [(c.text, c.value.as_written.low) for c in found if c.kind == "quantity"] == [  # type: ignore[union-attr]
        ("1.6 mil-\nlion euros", 1_600_000.0), ("twenty-\nfive", 25.0),
    ]  # fmt: skip


def test_every_claim_is_at_its_place_as_written() -> None:
    for claim in claims(WRAPPED):
        assert WRAPPED[claim.start : claim.end] == claim.text
        assert WRAPPED[claim.sentence_start :].startswith(claim.sentence)
        assert (claim.line, claim.column) == (
            WRAPPED.count("\n", 0, claim.start) + 1,
            claim.start - (WRAPPED.rfind("\n", 0, claim.start) + 1) + 1,
        )


@given(st.text(alphabet="ab1- \n.", max_size=80))
def test_places_hold_for_any_cut(text: str) -> None:
    for claim in claims(text):
        assert text[claim.start : claim.end] == claim.text
