"""Runs of words that two articles share, longest first choice from left to right, in time linear in their words."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crosscheck.copies.limits import REPEATS, SHINGLE

Window = tuple[int, ...]


class Run(NamedTuple):
    """`length` words from `start` in one article that stand from `other_start` in the other."""

    start: int
    other_start: int
    length: int


def shared_runs(one: Sequence[int], other: Sequence[int]) -> list[Run]:
    """Every run of at least SHINGLE words of `one` that stands in `other` too; they do not overlap in `one`."""
    mine, others = windows(one), windows(other)
    first_places = dict(zip(reversed(others), range(len(others) - 1, -1, -1), strict=True))
    repeated = _repeated(others) if len(first_places) < len(others) else {}
    found: list[Run] = []
    start = 0
    while start < len(mine):
        place = first_places.get(mine[start])
        if place is None:
            start += 1
            continue
        tried = repeated.get(mine[start], (place,))
        length, back = max((_length(one, other, start, place), -place) for place in tried)
        found.append(Run(start, -back, length))
        start += length
    return found


def windows(words: Sequence[int]) -> list[Window]:
    """The shingles of a text as tuples of its words, in order."""
    return list(zip(*(words[shift:] for shift in range(SHINGLE)), strict=False))


def _repeated(sequence: Sequence[Window]) -> Mapping[Window, list[int]]:
    """The first places of each window, so many as are tried."""
    places: dict[Window, list[int]] = {}
    for place, window in enumerate(sequence):
        known = places.setdefault(window, [])
        if len(known) < REPEATS:
            known.append(place)
    return places


def _length(one: Sequence[int], other: Sequence[int], start: int, other_start: int) -> int:
    most = min(len(one) - start, len(other) - other_start)
    for length in range(SHINGLE, most):
        if one[start + length] != other[other_start + length]:
            return length
    return most
