"""The features of a pair."""

import pytest

from crosscheck.compare import comparison
from crosscheck.topics import describe

from .making import article, claim


def _features(one: str, other: str):
    first, second = claim("a", one), claim("b", other)
    (found,) = describe([first, second], [comparison(first, second)], [article("a", one), article("b", other)], ())
    return found


def test_what_is_counted_speaks_against():
    assert _features("Police counted 40 homes.", "In all 52 houses burnt.")["counted_apart"] == 0.0
    assert _features("Police counted 40 homes.", "In all 52 buses ran.")["counted_apart"] == 1.0


def test_words_that_exclude_each_other_are_opposed():
    assert (
        _features("Officials said 40 people were killed.", "Officials said 52 people were injured.")["opposed"] == 1.0
    )


def test_the_clause_of_a_figure_counts_and_not_the_rest_of_its_sentence():
    found = _features("The mill burnt down, and 40 geese were saved.", "The mill burnt down; 52 lorries were sold.")
    assert found["sentence"] > 0.0 == found["clause_soft"]


def test_a_word_that_sets_another_thing_beside_this_one_is_seen():
    assert _features("The plant has 40 lathes.", "Its rival runs 52 lathes.")["contrast"] == 1.0


def test_digits_in_another_order_are_a_slip_of_the_pen():
    assert _features("It holds 1,163 seats.", "It holds 1,361 seats.")["digits"] == 1.0
    assert _features("It holds 1,163 seats.", "It holds 2,874 seats.")["digits"] == 0.0


@pytest.mark.parametrize(
    "one, other",
    [
        ("The Aurelia sank with 97 people.", "With 108 people aboard the Aurelia went down."),
        ("Exports rose 6.2% to $4.1bn.", "Exports grew by 6.8 percent."),
        ("The Union took 19 seats.", "The Union holds 26 seats."),
    ],
)
def test_features_are_symmetric(one, other):
    first, second = claim("a", one), claim("b", other)
    articles = [article("a", one), article("b", other)]
    forth = describe([first, second], [comparison(first, second)], articles, ())
    back = describe([second, first], [comparison(second, first)], articles[::-1], ())
    assert forth == [{name: pytest.approx(value) for name, value in back[0].items()}]
