"""A figure that looks like a slip of another."""

import pytest

from crosscheck.compare.checks.slips import exchanged, is_slip


@pytest.mark.parametrize(("stated", "expected", "step"), [
    (43, 33, 1),  # a wrong digit
    (2_900, 2_800, 1),
    (6_700, 7_600, 1),  # two exchanged
    (36, 35, 1),  # a miscount
    (100, 98, 1),
    (40, 50, 1),  # of round figures, the first digit
    (34.2, 35.2, 0.1),
    (4, 3, 1),
    (94, 104, 1),  # a digit and its carry
])
def test_a_wrong_digit_an_exchange_and_a_miscount_are_slips(stated: float, expected: float, step: float) -> None:
    assert is_slip(stated, expected, step)
    assert is_slip(expected, stated, step)


@pytest.mark.parametrize(("stated", "expected", "step"), [
    (33, 33, 1),  # the same
    (43, 36, 1),  # two digits wrong
    (90, 20, 1),  # too far
    (13, 93, 1),
    (580, 58, 1),  # another size
    (6, 4, 1),
    (0, 4, 1),
    (5, 4, 0),
    (1e300, 2e300, 1e-300),
])
def test_other_differences_are_none(stated: float, expected: float, step: float) -> None:
    assert not is_slip(stated, expected, step)


def test_an_exchange_is_of_two_digits() -> None:
    assert exchanged("162", "126")
    assert exchanged("412", "214")
    assert not exchanged("162", "162")
    assert not exchanged("123", "312")
    assert not exchanged("12", "121")
