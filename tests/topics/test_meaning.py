"""Claims as vectors of what their words mean."""

import numpy as np
import pytest

from crosscheck.topics import Meanings, meaning

from .making import claim


def _alike(one: str, other: str) -> float:
    pair = claim("a", one), claim("b", other)
    return float(Meanings(pair).alike([pair])[0, 0])


def test_other_words_for_one_thing_are_nearer_than_words_for_another():
    told = "The blast killed 27 people."
    died = _alike(told, "Officials said 31 people died in the explosion.")
    injured = _alike(told, "The blast injured 31 people.")
    assert died > injured > _alike(told, "The museum sold 31 paintings.") + 1.0


def test_figures_and_dates_are_not_seen():
    one = claim("a", "The blast killed 27 people on Monday.")
    other = claim("b", "The blast killed 310 people on Friday.")
    vectors = meaning.encode([one, other])
    assert vectors[0] == pytest.approx(vectors[1], abs=1e-6)


def test_vectors_have_length_one():
    vectors = meaning.encode([claim("a", "The dam holds 31 million cubic metres."), claim("b", "Xqzt: 31.")])
    assert np.linalg.norm(vectors[0]) == pytest.approx(1.0, abs=1e-3)
    assert np.isfinite(vectors).all()


def test_comparing_is_symmetric():
    one, other = claim("a", "Exports rose 6.2%."), claim("b", "Imports fell by 4.1 percent.")
    vectors = meaning.encode([one, other])
    assert meaning.compare(vectors[:1], vectors[1:]) == pytest.approx(meaning.compare(vectors[1:], vectors[:1]))


def test_words_take_their_place_by_their_distance_from_the_figure():
    found = meaning.placed(claim("a", "The old harbour ferry sank with 97 passengers aboard."), meaning.data()["index"])
    assert ("passengers", meaning.SIDE) in found
    assert ("sank", 0) in found
    assert ("with", meaning.FUNCTION_WORDS) in found
