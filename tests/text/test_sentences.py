"""Sentences are found as an editor would find them, inside their block, with exact offsets."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import Article, ArticleId, Block, BlockKind
from crosscheck.text.sentences import split


def article(text: str, *blocks: Block) -> Article:
    return Article(ArticleId("a.txt"), "a.txt", text, blocks or (Block(0, len(text), BlockKind.BODY),))


def sentences(text: str) -> list[str]:
    return [text[sentence.start:sentence.end] for sentence in split(article(text))]


@pytest.mark.parametrize(
    ("expected"),
    [
        ["U.S. officials said so.", "They left."],
        ["The mill opened on Oct. 12 in Varnholt.", "It is big."],
        ["It cost $1.6 bn.", "The company paid."],
        ["It is No. 5 on the list.", "No.", "He won."],
        ["Norvik Inc. said it would pay.", "It did."],
        ["She worked at Norvik Inc.", "The firm is old."],
        ['"He left."', "She stayed."],
        ["He said: “We lost.”", "Then he left."],
        ["“We have 4,250 seats.", "By 2027 we will have 6,000,” he said."],
        ['"Where is it?" she asked.', "Nobody knew."],
        ["J. K. Smith wrote it.", "He is 40."],
        ["Editing by P. Hendrick and A. Lomb.", "All rights reserved."],
        ["It began at 9 a.m. on Monday and ended at 7 p.m. Tuesday.", "Rain came."],
        ["It began at 5 p.m.", "Rain came."],
        ["The ferry sank at 9:40 p.m. (1240 GMT), officials said."],
        ["Growth was 6.2 percent.", "It was 2.38% before."],
        ["Dr. Jonas met Gov. Lee on Tue. Jan. 5.", "They talked."],
        ["He lives in the U.S.", "He is happy."],
        ["A star at Westbrook (N.J.) High School, he left."],
        ["HARTLINE, Ore. — Crews held the line.", "Rain helped."],
        ["He left (it was late).", "She stayed."],
        ["Is it so?", "Yes!", "It is."],
        ["Yahoo! Finance said it grew.", "Fine."],
        ["It employs 50.", "In 2012 it had 20."],
        ["It left for St. Louis, Mo., with 30 vs. 20 aboard.", "All came home."],
        ["The firm, e.g. its plant, i.e. the new one, grew.", "Fine."],
        ["Shares fell to $4.50.", "80 jobs will go."],
        ["The works paid Rs. 500 a day.", "Nobody left."],
        ["The plant opened in Bremholt./.", "Despite rain, many came."],
        ["1. The maximum is ten years."],
        ["The plant opened.[2]", "It is big."],
    ],
)
def test_ends_sentences_where_an_editor_would(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_a_missing_blank_after_a_stop_is_seen_before_a_word_that_starts_a_sentence() -> None:
    assert sentences("It rained.The sun came later. See norvik.Com for more.") == [
        "It rained.", "The sun came later.", "See norvik.Com for more.",
    ]


def test_a_wrapped_line_does_not_end_a_sentence() -> None:
    text = (
        "The mill cost $1.6 million and employs more than 200 people in\n"
        "Varnholt, the company said. A second hall will open by the end\n"
        "of 2027."
    )
    assert sentences(text) == [
        "The mill cost $1.6 million and employs more than 200 people in\nVarnholt, the company said.",
        "A second hall will open by the end\nof 2027.",
    ]


def test_lines_that_are_paragraphs_end_sentences_without_a_stop() -> None:
    assert sentences("Mill opens in Varnholt\nBy Ida Brook\n\nIt employs 200\nNorvik runs it") == [
        "Mill opens in Varnholt", "By Ida Brook", "It employs 200", "Norvik runs it",
    ]


def test_no_sentence_crosses_a_block() -> None:
    text = "Mill opens It employs 200."
    head, body = Block(0, 10, BlockKind.HEADLINE), Block(11, len(text), BlockKind.BODY)
    assert [(text[s.start:s.end], s.block) for s in split(article(text, head, body))] == [
        ("Mill opens", head), ("It employs 200.", body),
    ]


_PIECES = st.sampled_from(
    [
        "Norvik", "Inc.", "U.S.", "5", "No.", "a.m.", ".", "!", "“", '"', "” ", " ", "\n", "\n\n", "(", ")", "./.", "é",
        "- ",
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_sentences_are_trimmed_ordered_and_lose_nothing(text: str) -> None:
    found = split(article(text))
    assert "".join("".join(text[s.start:s.end].split()) for s in found) == "".join(text.split())
    assert all(text[s.start:s.end] == text[s.start:s.end].strip() != "" for s in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
