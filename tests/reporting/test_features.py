"""The features of a match in words."""

from crosscheck.reporting.features import AGAINST, FOR, NEUTRAL, OPPOSITE, told


def test_features_speak_for_and_against_the_strongest_first_and_zeros_are_left_out() -> None:
    features = {"context": 0.2, "name_words": 0.9, "event": -0.5, "scope_part": 1.0, "opposed": 0.0,
                "early": 0.4, "brand_new": -0.1}

    assert told(features) == (
        [("words of names in common", 0.9), ("rare words near both figures", 0.2)],
        [("different parts", 1.0), ("different events", 0.5)],
        [("early in their articles", 0.4), ("brand new", -0.1)],
    )


def test_every_feature_has_one_side() -> None:
    assert len({*FOR, *AGAINST, *NEUTRAL}) == len(FOR) + len(AGAINST) + len(NEUTRAL)
    assert OPPOSITE.keys() <= FOR.keys()
