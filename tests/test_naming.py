"""What a topic is called."""

import random

import pytest

from crosscheck.claims import extract
from crosscheck.model import Article, ArticleId, Block, BlockKind, Claim, Sentence
from crosscheck.naming import name

TOPICS = [
    # nouns before the verbs that lead up to a figure
    (("Tamber puts $1.6 billion into Ost.", "The contract provides for $1.6 billion of total investment.",
      "The investment of Tamber is $1.6 billion."), "total investment, Tamber"),
    (("The plot measures 57 acres.", "The site has an area of 23 hectares."), "area"),
    (("It said $40 million.", "It wants $40 million."), "amount"),
    (("The bridge cost $40 million.", "They paid $40 million."), "cost"),
    # never the name of whom it is about, nor a figure
    (("Arno Valdes 14.9 points, a drop from last year.", "Arno Valdes scored 14.9 points per game."),
     "index, Arno Valdes"),
    (("Navy divers found five suspicious boats.", "They searched 5 boats.", "All five boats were seized."),
     "boats (find)"),
    # what befell it, once
    (("The company had a net loss of $3 million.", "Its net loss came to $3 million."), "net loss"),
    (("Police arrested 46 people.", "Police said 46 people were arrested."), "people (arrest)"),
    # of dates what happened, and to what where most say so
    (("The court convicted the captain on June 7.", "The captain was convicted on 7 June."), "captain (convict)"),
    (("The infection was confirmed on Jan. 22.", "They were infected on January 22."), "infection"),
    (("It has opened on May 4.", "It opened on 4 May."), "inaugurate"),
    (("In all it was 41.",), "count"),
]  # fmt: skip


def told(*sentences: str) -> list[Claim]:
    """The first claim of each sentence, an article each."""
    found = []
    for number, text in enumerate(sentences):
        block = Block(0, len(text), BlockKind.BODY)
        found.append(extract(Article(ArticleId(str(number)), "", text, (block,)), (Sentence(0, len(text), block),))[0])
    return found


@pytest.mark.parametrize(("sentences", "expected"), TOPICS)
def test_a_topic_is_called_by_the_thing_that_is_measured(sentences: tuple[str, ...], expected: str) -> None:
    claims = told(*sentences)
    shuffled = random.Random(0).sample(claims, len(claims))

    assert name(claims) == name(shuffled) == expected
