"""Shared runs of words."""

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.copies import runs
from crosscheck.copies.hashing import shingle_hashes
from crosscheck.copies.limits import SHINGLE
from crosscheck.copies.runs import Run


def shared_runs(one: list[int], other: list[int]) -> list[Run]:
    return runs.shared_runs(one, other, shingle_hashes(one), shingle_hashes(other))


def test_runs_are_found_wherever_they_stand() -> None:
    one = [1, 2, 3, 4, 5, 6, 90, 91, 92, 93, 94, 95]
    other = [90, 91, 92, 93, 94, 95, 7, 1, 2, 3, 4, 5, 6]
    assert shared_runs(one, other) == [Run(0, 7, 6), Run(6, 0, 6)]


def test_of_several_places_the_longest_run_is_taken() -> None:
    assert shared_runs([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 6, 7]) == [Run(0, 6, 7)]


def test_four_words_are_no_run() -> None:
    assert shared_runs([1, 2, 3, 4], [1, 2, 3, 4]) == []


@given(st.lists(st.integers(0, 3), max_size=60), st.lists(st.integers(0, 3), max_size=60))
def test_a_run_is_the_same_words_and_runs_do_not_overlap(one: list[int], other: list[int]) -> None:
    reached = 0
    for run in shared_runs(one, other):
        assert run.length >= SHINGLE and run.start >= reached
        assert one[run.start:run.start + run.length] == other[run.other_start:run.other_start + run.length]
        reached = run.start + run.length
