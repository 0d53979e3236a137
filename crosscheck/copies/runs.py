"""Runs of words that two articles share, longest first choice from left to right, in time linear in their words."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crosscheck.copies.limits import REPEATS, SHINGLE


class Run(NamedTuple):
    """`length` words from `start` in one article that stand from `other_start` in the other."""

    start: int
    other_start: int
    length: int


def shared_runs(
    one: Sequence[int], other: Sequence[int], shingles: Sequence[int], other_shingles: Sequence[int]
) -> list[Run]:
    """Every run of at least SHINGLE words of `one` that stands in `other` too; they do not overlap in `one`.

    Args:
        shingles, other_shingles: the hashes of the shingles of each.
    """
    first_places = dict(zip(reversed(other_shingles), range(len(other_shingles) - 1, -1, -1), strict=True))
    repeated = _repeated(other_shingles) if len(first_places) < len(other_shingles) else {}
    found: list[Run] = []
    start = 0
    while start < len(shingles):
        place = first_places.get(shingles[start])
        if place is None:
            start += 1
            continue
        tried = repeated.get(shingles[start], (place,))
        length, back = max((_length(one, other, start, place), -place) for place in tried)
        found.append(Run(start, -back, length))
        start += length
    return found


def _repeated(shingles: Sequence[int]) -> Mapping[int, list[int]]:
    """The first places of each shingle, so many as are tried."""
    places: dict[int, list[int]] = {}
    for place, shingle in enumerate(shingles):
        known = places.setdefault(shingle, [])
        if len(known) < REPEATS:
            known.append(place)
    return places


def _length(one: Sequence[int], other: Sequence[int], start: int, other_start: int) -> int:
    most = min(len(one) - start, len(other) - other_start)
    for length in range(SHINGLE, most):
        if one[start + length] != other[other_start + length]:
            return length
    return most
