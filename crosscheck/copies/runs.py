"""Runs of words that two articles share, longest first choice from left to right, in time linear in their words."""

from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.copies.limits import REPEATS, SHINGLE
from crosscheck.copies.sketches import Shingle, shingles


@dataclass(frozen=True, slots=True)
class Run:
    """`length` words from `start` in one article that stand from `other_start` in the other."""

    start: int
    other_start: int
    length: int


def shared_runs(one: Sequence[int], other: Sequence[int]) -> list[Run]:
    """Every run of at least SHINGLE words of `one` that stands in `other` too; they do not overlap in `one`."""
    places = _places(shingles(other))
    found: list[Run] = []
    window = shingles(one)
    start = 0
    while start < len(window):
        tried = places.get(window[start])
        if tried is None:
            start += 1
            continue
        length, place = max((_length(one, other, start, place), -place) for place in tried)
        found.append(Run(start, -place, length))
        start += length
    return found


def _places(window: Sequence[Shingle]) -> dict[Shingle, list[int]]:
    places: dict[Shingle, list[int]] = {}
    for place, shingle in enumerate(window):
        known = places.setdefault(shingle, [])
        if len(known) < REPEATS:
            known.append(place)
    return places


def _length(one: Sequence[int], other: Sequence[int], start: int, other_start: int) -> int:
    most = min(len(one) - start, len(other) - other_start)
    length = min(SHINGLE, most)
    while length < most and one[start + length] == other[other_start + length]:
        length += 1
    return length


def coverage(runs: Sequence[Run], words: int, other_words: int) -> tuple[float, float]:
    """The share of each article's words that stand in the runs, from 0 to 1."""
    covered = bytearray(other_words)
    for run in runs:
        covered[run.other_start:run.other_start + run.length] = b"\1" * run.length
    return sum(run.length for run in runs) / words, sum(covered) / other_words
