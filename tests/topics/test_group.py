"""From linked pairs to topics."""

import random

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.topics import group

from .making import claim, link

ONE = claim("a", "The fire burnt 40 homes.")
TWO = claim("b", "Forty homes burnt.")
THREE = claim("c", "Flames took 40 homes.")
OTHER = claim("d", "The fire burnt 52 homes.")


def _texts(found):
    return [c.text for c in found]


def test_claims_that_agree_stand_in_one_group():
    topics = group([link(ONE, TWO, agree=0.9), link(TWO, THREE, agree=0.8), link(ONE, THREE, agree=0.7)])
    assert [_texts(a.claims) for a in topics.agreements] == [["40", "Forty", "40"]]


def test_one_chance_link_joins_no_third_claim():
    topics = group([link(ONE, TWO, agree=0.9), link(TWO, THREE, agree=0.6), link(ONE, THREE, agree=0.1)])
    assert [[c.article for c in a.claims] for a in topics.agreements] == [["a", "b"]]


def test_unlikely_pairs_form_no_agreement():
    assert group([link(ONE, TWO, agree=0.4)]).agreements == ()


def test_a_difference_is_one_between_groups():
    topics = group(
        [
            link(ONE, TWO, agree=0.9),
            link(ONE, OTHER, conflict=0.8, differ=0.9),
            link(TWO, OTHER, conflict=0.3, differ=0.5),
        ]
    )
    (difference,) = topics.differences
    assert (_texts(difference.one), _texts(difference.other)) == (["40", "Forty"], ["52"])
    assert (difference.conflict, difference.differ, difference.told_apart) == (0.8, 0.9, False)


def test_an_article_that_states_both_values_tells_them_apart():
    both = claim("a", "Later 52 homes were lost.")
    topics = group([link(TWO, both, conflict=0.6, differ=0.8), link(ONE, TWO, agree=0.9)])
    assert [d.told_apart for d in topics.differences] == [True]


@given(st.randoms(use_true_random=False))
def test_the_order_of_the_links_changes_nothing(chance: random.Random):
    links = [
        link(ONE, TWO, agree=0.9),
        link(TWO, THREE, agree=0.8),
        link(ONE, THREE, agree=0.7),
        link(ONE, OTHER, conflict=0.6, differ=0.7),
        link(THREE, OTHER, conflict=0.2, differ=0.3),
    ]
    expected = group(links)
    chance.shuffle(links)
    assert group(links) == expected
