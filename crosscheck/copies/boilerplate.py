"""Boilerplate: text that many origins share though they tell of different things, and that joins none of them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from crosscheck.copies.compare import marks_of
from crosscheck.copies.limits import BOILERPLATE_ORIGINS, BOILERPLATE_SAMPLE, HOLDERS, STRANGER_MARKS
from crosscheck.copies.runs import windows

Stretch = tuple[int, int]
"""Places of shingles from the first to before the second."""


class Sharing(NamedTuple):
    """Pairs that share a run of RUN_WORDS words which is no boilerplate, and where each row's boilerplate stands."""

    pairs: list[tuple[int, int]]
    boilerplate: dict[int, list[Stretch]]


class Rows(Protocol):
    """What is asked of rows to tell boilerplate."""

    def marks(self, row: int) -> frozenset[int]:
        """The distinct names and figures of a row."""

    def words(self, row: int) -> Sequence[int]:
        """The words of a row."""


def is_boilerplate(holders: Sequence[int], origin: Sequence[int], rows: Rows) -> bool:
    """Whether the text that these rows hold (sorted) is boilerplate: held by many origins, most of them strangers by
    the names and figures that do not stand in what they share."""
    if len(set(holders)) > HOLDERS:
        return True
    first_of: dict[int, int] = {}
    for row in holders:
        first_of.setdefault(origin[row], row)
    if len(first_of) < BOILERPLATE_ORIGINS:
        return False
    sample = list(first_of.values())[:BOILERPLATE_SAMPLE]
    one, other = (frozenset(windows(rows.words(row))) for row in sample[:2])
    shared = frozenset(word for window in one & other for word in window)
    own = [rows.marks(row) - shared for row in sample]
    strange = [marks_of(*pair).share < STRANGER_MARKS for pair in pairwise(own)]
    return 2 * sum(strange) > len(strange)


def stretches(places: Sequence[int], common: Sequence[bool], length: int) -> list[Stretch]:
    """Where boilerplate stands among a row's `length` shingles: from one of its fingerprints to the next, and from the
    row's first or last fingerprint to the edge of the text.

    Args:
        places: of all fingerprints of the row, rising.
        common: whether each is one of boilerplate.
    """
    found: list[Stretch] = []
    for number, (place, is_common) in enumerate(zip(places, common, strict=True)):
        if not is_common:
            continue
        start = 0 if number == 0 else place
        end = length if number == len(places) - 1 else places[number + 1] + 1 if common[number + 1] else place + 1
        if found and start <= found[-1][1]:
            start = found.pop()[0]
        found.append((start, end))
    return found
