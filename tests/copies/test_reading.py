"""Words as copies see them: folded, hashed and placed, one article at a time or many at once."""

import itertools
from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosscheck.copies.arrays import splitting
from crosscheck.copies.arrays.reading import Splitting, read_columns
from crosscheck.copies.folding import WORD, fold_character
from crosscheck.copies.sketches import Columns, pack
from crosscheck.copies.words import read_words
from crosscheck.model import Article, ArticleId, Block, BlockKind

from .making import article

ODD = st.sampled_from(
    "abcABC019 .,'\n-_’“”\"«»‘„…é—ßñÉ中文ไทยか゛ガﬁ½İéд\u00ad한글آأ²Ⅷ٣\ud800\x00\x1c\u2028\u200b🙂𝔸𠀀ŉﷺ㍿㈱"
)
TEXTS = st.text(ODD | st.characters(), max_size=60) | st.from_regex(r"[a-z]{60,200} [A-Z][a-z]{7,9}", fullmatch=True)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    kinds = st.sampled_from([BlockKind.BODY, BlockKind.HEADLINE, BlockKind.CAPTION])
    blocks = tuple(Block(start, end, draw(kinds)) for start, end in itertools.pairwise(cuts))
    return Article(ArticleId("a"), "a", text, blocks)


@settings(suppress_health_check=[HealthCheck.too_slow])  # the first draw builds Hypothesis' tables of characters
@given(st.lists(articles(), max_size=6))
def test_many_articles_read_at_once_have_the_words_of_each_read_alone(batch: list[Article]) -> None:
    check(batch, splitting.split)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(articles(), max_size=6))
def test_kernels_read_the_words_of_each_article_read_alone(batch: list[Article]) -> None:
    work = pytest.importorskip("crosscheck.copies.kernels.work")
    check(batch, work.split)


def check(batch: list[Article], split: Splitting) -> None:
    """The columns of articles read at once, whatever splits them, have in all what those of each alone have."""
    alone = [pack([read_words(each)]) for each in batch]
    for field in fields(Columns):
        found, expected = (
            list(itertools.chain.from_iterable(getattr(each, field.name) for each in parts))
            for parts in (read_columns(batch, split), alone)
        )
        assert found == expected, field.name


@given(articles())
def test_words_stand_in_counted_blocks_one_after_the_other(one: Article) -> None:
    words = read_words(one)
    reached = 0
    for start, end in zip(words.starts, words.ends, strict=True):
        assert reached <= start < end
        assert any(block.start <= start for block in one.blocks if block.kind is not BlockKind.CAPTION)
        reached = end


def hashes(text: str) -> list[int]:
    return read_words(article("a", text)).hashes.tolist()


@pytest.mark.parametrize(("one", "other"), [
    ("GRAIN PIER", "grain pier"),
    ("caffè Zoë", "caffe Zoe"),
    ("cafe\u0301", "café"),
    ("Straße", "STRASSE"),
    ("the ﬁrst", "the first"),
    ("１２ ｋｍ", "12 km"),
    ("co\u00adoperate", "cooperate"),
    ("pier\u200b", "pier"),
    ("it’s", "it's"),
    ("“grain,” he said", "grain he said"),
    ("_grain_ pier", "grain pier"),
    ("Ελλάδα", "ελλαδα"),
    ("Йод", "йод"),
])
def test_one_word_written_in_two_ways_is_one_word(one: str, other: str) -> None:
    assert hashes(one) == hashes(other)


@pytest.mark.parametrize(("one", "other"), [("pier", "piers"), ("1,163", "1,361"), ("हिंदी", "हंदी"), ("中文", "文中")])
def test_other_words_are_other_words(one: str, other: str) -> None:
    assert hashes(one) != hashes(other)


def test_no_character_folds_to_more_than_one_word() -> None:
    assert [code for code in range(0x3000) if len(WORD.findall(fold_character(chr(code)))) > 1] == []


def marks(text: str) -> list[str]:
    read = read_words(article("a", text))
    spans = zip(read.hashes, read.starts, read.ends, strict=True)
    return [text[start:end] for value, start, end in spans if value in read.marks]


def test_figures_and_capitals_within_a_sentence_are_marks() -> None:
    assert marks("The pier of Ostermund, built in 1931, is closed. Mayor Solheim said “No” and left for Kellvik.") == [
        "Ostermund", "1931", "Solheim", "Kellvik",
    ]


def test_paragraphs_begin_after_line_ends() -> None:
    read = read_words(article("a", "Pier closed", "The pier\nis", "— closed.", "\n", "It stays so."))
    assert read.paragraphs.tolist() == [2, 4, 5, 6]


def test_paragraphs_that_open_with_a_quotation_mark_are_spoken() -> None:
    read = read_words(article("a", "“Pier closed”", "“The pier is closed.", 'Solheim said: "No."', "'It stays so.'"))
    assert read.spoken == bytes([1, 0, 1])
