"""Differences that articles state twice."""

from crosscheck.claims import extract
from crosscheck.model import Article, ArticleId, Block, BlockKind, Claim, Sentence
from crosscheck.retold import told_once
from crosscheck.topics import Difference


def claim(name: str, start: int, text: str) -> Claim:
    """The first figure of a sentence that begins at a place in its article."""
    whole = " " * start + text
    block = Block(start, len(whole), BlockKind.BODY)
    article = Article(ArticleId(name), name, whole, (block,))
    return extract(article, (Sentence(start, len(whole), block),))[0]


def difference(one: tuple[Claim, ...], other: tuple[Claim, ...], sure: float) -> Difference:
    return Difference(one, other, (), sure / 2, sure, False)


HEADLINE = claim("a", 0, "Fire destroys 74 homes")
TEXT = claim("a", 40, "The fire has destroyed 74 homes.")
LATER = claim("b", 0, "The fire destroyed 80 homes.")
ELSEWHERE = claim("c", 0, "A fire in the south destroyed 74 homes.")
BARNS = claim("a", 80, "It also destroyed 74 barns.")


def test_a_headline_and_its_text_differ_once() -> None:
    told = told_once([difference((HEADLINE,), (LATER,), 0.7), difference((LATER,), (TEXT,), 0.8)])

    assert told == [difference((HEADLINE, TEXT), (LATER,), 0.8)]


def test_two_articles_differ_apart() -> None:
    apart = [difference((HEADLINE,), (LATER,), 0.7), difference((LATER,), (ELSEWHERE,), 0.8)]

    assert len(told_once(apart)) == 2


def test_one_figure_of_two_things_is_told_of_each() -> None:
    apart = [difference((TEXT,), (LATER,), 0.8), difference((BARNS,), (LATER,), 0.5)]

    assert told_once(apart) == apart
