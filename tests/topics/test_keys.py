"""Which claims are candidates for one topic."""

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.topics import Meanings, candidates, keys, promising

from .making import claim, claims

GROUP = {"a": "", "b": "", "c": "story"}


def _pairs(*found):
    return [(one.text, other.text) for one, other in candidates(found, GROUP)]


def test_claims_of_one_dimension_in_two_articles_are_candidates():
    assert _pairs(claim("a", "The site has 57 acres."), claim("b", "It covers 23 hectares.")) == [
        ("57 acres", "23 hectares")
    ]


def test_money_is_not_held_against_people():
    assert _pairs(claim("a", "It cost $57 million."), claim("b", "It employs 57 people.")) == []


def test_claims_of_one_article_are_no_candidates():
    assert _pairs(*claims("a", "It has 57 acres and 23 hectares.")) == []


def test_stories_are_not_compared_with_each_other():
    assert _pairs(claim("a", "The site has 57 acres."), claim("c", "It covers 23 hectares.")) == []


def test_one_of_several_counts_nothing():
    assert _pairs(claim("a", "It is one of seven plants in the valley."), claim("b", "Nine plants closed.")) == []


def test_ranks_of_no_noun_are_not_compared():
    assert _pairs(claim("a", "It ranks 3rd in the country."), claim("b", "It came 4th.")) == []


@given(st.integers(0, 40))
def test_many_claims_are_paired_by_what_they_share(others):
    """What shares a name or a noun is found among any number of others; what shares nothing is not looked at."""
    many = [claim("a", f"Mill {chr(65 + i % 26)}{chr(97 + i // 26)}x made {i + 20} loaves.") for i in range(others)]
    wanted = claim("a", "The Vardø ferry carried 41 passengers."), claim("b", "On the Vardø ferry were 44 passengers.")
    before, keys.SMALL = keys.SMALL, 1
    try:
        found = list(candidates([*many, *wanted], GROUP))
    finally:
        keys.SMALL = before
    assert found == [wanted]


def _promising(one, other, keep=()):
    found = [claim("a", one), claim("b", other)]
    return [(x.text, y.text) for x, y in promising(candidates(found, GROUP), Meanings(found), keep)]


def test_equal_values_are_worth_describing_whatever_their_words():
    assert _promising("The bakery sold 41,206 loaves.", "A gate of 41,206 was counted.") == [("41,206", "41,206")]


def test_unequal_values_need_words_of_like_meaning():
    assert _promising("The blast killed 27 people.", "Officials said 41 people died in the explosion.")
    assert not _promising("The blast killed 27 people.", "The recipe needs 41 almonds and a lemon.")


def test_values_far_apart_are_not_described():
    assert not _promising("The blast killed 27 people.", "The explosion killed 2,700 people.")


def test_the_same_place_of_a_copy_is_always_described():
    one, other = "The blast killed 27 people.", "The blast killed 2,700 people."
    pair = (claim("a", one).id, claim("b", other).id)
    assert _promising(one, other, {pair})
