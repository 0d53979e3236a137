"""Runs of words that two rows share (`runs.shared_runs`)."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.kernels.shingling import Places, Words, shingle
from crosscheck.copies.kernels.tables import Hashes, Table, filled, place_of, table_size
from crosscheck.copies.limits import REPEATS, REST, SHINGLE


@compiled
def find_runs(words: Words, one: tuple[int, int], other: tuple[int, int]) -> NDArray[np.int64]:
    """One line for each run: its first word in one row and in the other, and its words.

    Args:
        one, other: the place of each row's first word, and its words.
    """
    count, other_count = max(one[1] - REST, 0), max(other[1] - REST, 0)
    hashes, others = np.empty(count, np.uint64), np.empty(other_count, np.uint64)
    shingle(words, one[0], count, hashes)
    shingle(words, other[0], other_count, others)
    table = filled(np.empty(table_size(other_count), np.uint64), others)
    places = np.full(len(table), -1, np.int64)
    following = _chain(others, table, places)
    found = np.empty((count // SHINGLE + 1, 3), np.int64)
    runs = start = 0
    while start < count:
        place, length, best = places[place_of(table, hashes[start])], 0, 0
        if place < 0:
            start += 1
            continue
        for _ in range(REPEATS):
            if place < 0:
                break
            alike = _alike(words, one, other, start, place)
            if alike > length:
                length, best = alike, place
            place = following[place]
        found[runs, 0], found[runs, 1], found[runs, 2] = start, best, length
        runs += 1
        start += length
    return found[:runs]


@compiled
def _chain(others: Hashes, table: Table, places: Places) -> Places:
    """Put the first place of each shingle where the table has it; the next place of the same shingle, -1 after the
    last."""
    following = np.empty(len(others), np.int64)
    for back in range(len(others)):
        place = len(others) - 1 - back
        slot = place_of(table, others[place])
        following[place], places[slot] = places[slot], place
    return following


@compiled
def _alike(words: Words, one: tuple[int, int], other: tuple[int, int], start: int, other_start: int) -> int:
    """How many words are the same from two places on; those of a shingle are."""
    most = min(one[1] - start, other[1] - other_start)
    for length in range(SHINGLE, most):
        if words[one[0] + start + length] != words[other[0] + other_start + length]:
            return length
    return most
