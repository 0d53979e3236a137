"""Claims of an article: what holds for every text, and a whole article."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.making import PUBLISHED, article, claims
from crosscheck.claims import extract
from crosscheck.model import Article, ArticleId, Block, BlockKind, Moment, Publication, PublicationSource, Quantity
from crosscheck.text.sentences import split

PIECES = [
    "57", "1,234.5", "12,34,567", "$", "US$", "€", "£5m", "RM", "Rs.", "million", "bn", "%", "percent", "acres", "km/h",
    "one", "two", "half a",
    "a dozen", "thousands", "third", "between", "and", "from", "to", "-", "–", "—", "(", ")", "/", ".", ",", ":", "\n",
    " ", "\u00a0", "\u2009",
    "\u00ad", "more than", "about", "nearly", "or more", "people", "workers", "Orla", "In", "May", "2023", "11/10/2023",
    "Monday", "last week",
    "phase", "first", "No.", "no", "deaths", "+", "5G", "#", "@", "x", "×10^8", "½", "2-1", "won", "aged", "İ", "ß",
    "🔥", "‘", "’", "“", "a", "an", "per",
]  # fmt: skip
SNIPPETS = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.lists(
    st.sampled_from(PIECES), max_size=40
).map("".join)


@settings(max_examples=300)
@given(SNIPPETS | st.text(max_size=300))
def test_any_text_is_read_without_failing_and_every_span_is_its_text(text: str) -> None:
    end = 0
    for claim in claims(text):
        assert text[claim.start : claim.end] == claim.text
        assert claim.text.strip() == claim.text != ""
        assert claim.start >= end, "claims overlap"
        assert claim.sentence_start <= claim.start < claim.end <= claim.sentence_start + len(claim.sentence)
        end = claim.end


@given(SNIPPETS)
def test_bounds_are_in_order_and_written_figures_are_closed(text: str) -> None:
    for claim in claims(text):
        value = claim.value
        if isinstance(value, Moment):
            continue
        low, high = value.as_written.low, value.as_written.high
        assert low is not None and high is not None
        assert value.step > 0
        if value.dimension != "score":
            assert low <= high
        assert value.low in (None, low) and value.high in (None, high)


@given(SNIPPETS, st.sampled_from(["Nothing.", "The end came.", "\n\n"]))
def test_what_stands_behind_a_paragraph_changes_nothing_in_it(text: str, more: str) -> None:
    paragraph = " ".join(text.split()) + ".\n\n"
    alone = [(c.start, c.end, c.value) for c in claims(paragraph) if isinstance(c.value, Quantity)]
    followed = [(c.start, c.end, c.value) for c in claims(paragraph + more) if isinstance(c.value, Quantity)]
    assert alone == followed[: len(alone)]


def test_claims_stand_in_the_order_of_the_text_with_their_place() -> None:
    text = "Orla opened on 11 October 2023.\nIt has 57 acres and 400 workers."
    found = [(c.text, c.line, c.column, c.kind, c.id) for c in claims(text)]
    assert found == [
        ("11 October 2023", 1, 16, "date", "a@15"),
        ("57 acres", 2, 8, "quantity", "a@39"),
        ("400", 2, 21, "quantity", "a@52"),
    ]


def test_a_year_is_never_a_count() -> None:
    assert [c.kind for c in claims("In 2023 it sold 2,023 cars in 2022 and 2021.")] == [
        "date",
        "quantity",
        "date",
        "date",
    ]


def test_an_article_without_figures_has_no_claims() -> None:
    assert claims("Nothing happened.") == ()
    assert claims("") == ()


def test_the_order_of_sentences_given_is_the_articles() -> None:
    text = "It sold 5 ships. It sold 7 ships."
    made = article(text)
    assert [c.text for c in extract(made, split(made))] == ["5", "7"]


def test_a_claim_knows_the_kind_of_its_block() -> None:
    text = "Orla opens 57-acre plant\n\nIt employs 400 people."
    headline, body = Block(0, 24, BlockKind.HEADLINE), Block(26, len(text), BlockKind.BODY)
    published = Publication(PUBLISHED, PUBLISHED, PublicationSource.OPTION)
    made = Article(ArticleId("a"), "a", text, (headline, body), published=published)
    assert [(c.text, c.block) for c in extract(made, split(made))] == [
        ("57-acre", BlockKind.HEADLINE), ("400", BlockKind.BODY),
    ]  # fmt: skip
