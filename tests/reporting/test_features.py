"""The features of a match in words."""

from crosscheck.reporting.features import told


def test_the_strongest_come_first_and_kinds_and_zeros_are_left_out() -> None:
    assert told({"near": 0.2, "names": 0.9, "event": -0.5, "is_count": 1.0, "opposed": 0.0, "brand_new": 0.1}) == [
        ("names that both sentences share", 0.9), ("different events", -0.5),
        ("words that both figures have near them", 0.2), ("brand new", 0.1),
    ]
