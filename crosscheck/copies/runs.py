"""Runs of words that two articles share, longest first choice from left to right, in time linear in their words."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crosscheck.copies.limits import REPEATS, SHINGLE

_Window = tuple[int, ...]


class Run(NamedTuple):
    """`length` words from `start` in one article that stand from `other_start` in the other."""

    start: int
    other_start: int
    length: int


def shared_runs(one: Sequence[int], other: Sequence[int]) -> list[Run]:
    """Every run of at least SHINGLE words of `one` that stands in `other` too; they do not overlap in `one`."""
    windows = _windows(one)
    other_windows = _windows(other)
    first_places = dict(zip(reversed(other_windows), range(len(other_windows) - 1, -1, -1), strict=True))
    repeated = _repeated(other_windows) if len(first_places) < len(other_windows) else {}
    found: list[Run] = []
    start = 0
    while start < len(windows):
        place = first_places.get(windows[start])
        if place is None:
            start += 1
            continue
        tried = repeated.get(windows[start], (place,))
        length, back = max((_length(one, other, start, place), -place) for place in tried)
        found.append(Run(start, -back, length))
        start += length
    return found


def _windows(words: Sequence[int]) -> list[_Window]:
    return list(zip(*(words[shift:] for shift in range(SHINGLE)), strict=False))


def _repeated(windows: Sequence[_Window]) -> Mapping[_Window, list[int]]:
    """The first places of each window, so many as are tried."""
    places: dict[_Window, list[int]] = {}
    for place, window in enumerate(windows):
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
