"""Dirty text: words run together, odd blanks and quotes, capitals, invisible characters, sentences cut short."""

import pytest
from reader import article, readings

from crosscheck.claims.dates import find
from crosscheck.model import Block, BlockKind, Sentence

DIRTY = [
    ("It was signed inOctober 2022 in Ulm.", ("October 2022", "2022-10-01")),
    ("It was signed October12 in Ulm.", ("October12", "2023-10-12")),
    ("It was signed 11October in Ulm.", ("11October", "2023-10-11")),
    ("It was signed in October2022.", ("October2022", "2022-10-01")),
    ("OCT 12 STORM KILLS FOUR", ("OCT 12", "2023-10-12")),
    ("Signed on October\u00a011,\u202f2023.", ("October\u00a011,\u202f2023", "2023-10-11")),
    ("Signed in the ’80s.", ("’80s", "1980-01-01")),
    ("Signed Octo\u00adber 11, 2023.", ("Octo\u00adber 11, 2023", "2023-10-11")),
    ("Signed 👍 on Octo\u200bber 11.", ("Octo\u200bber 11", "2023-10-11")),
    ("Signed on October\n11, 2023.", ("October\n11, 2023", "2023-10-11")),
    ("İstanbul signed on October 11.", ("October 11", "2023-10-11")),
    ("Signed 2009—2012.", ("2009—2012", "2009-01-01")),
]


@pytest.mark.parametrize(("text", "expected"), DIRTY)
def test_dirt_does_not_hide_a_date(text: str, expected: tuple[str, str]) -> None:
    whole, _ = article(text)
    block = Block(0, len(text), BlockKind.BODY)
    [mention] = find(whole, [Sentence(0, len(text), block)])
    assert (text[mention.start : mention.end], str(mention.value.earliest)) == expected


def test_a_mention_never_crosses_the_end_of_its_sentence() -> None:
    text = "It opened on October 11, 2023 workers came."
    whole, _ = article(text)
    block = whole.blocks[0]
    cut = text.index(", 2023")
    found = find(whole, [Sentence(0, cut, block), Sentence(cut, len(text), block)])
    assert [text[m.start : m.end] for m in found] == ["October 11"]


def test_lines_do_not_lend_each_other_words() -> None:
    assert readings("Wednesday 4 October 2023\nteachers to strike")[0][0] == "Wednesday 4 October 2023"


def test_what_no_sentence_holds_is_left_out() -> None:
    whole, _ = article("It opened on October 11.")
    assert find(whole, []) == []
