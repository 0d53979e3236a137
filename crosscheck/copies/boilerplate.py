"""Boilerplate: text that many origins share though they tell of different things, and that joins none of them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from crosscheck.copies.compare import marks_of, share_names
from crosscheck.copies.limits import (
    BOILERPLATE_ORIGINS,
    BOILERPLATE_SAMPLE,
    COPIED_CONTAINMENT,
    HOLDERS,
    SHINGLE,
)
from crosscheck.copies.texts import Texts

Stretch = tuple[int, int]
"""Places of shingles from the first to before the second."""


class Sharing(NamedTuple):
    """Pairs that share a run of SEEN_WORDS words which is no boilerplate, and where each row's boilerplate stands."""

    pairs: list[tuple[int, int]]
    boilerplate: dict[int, list[Stretch]]


def is_boilerplate(holders: Sequence[int], origin: Sequence[int], texts: Texts) -> bool:
    """Whether the text that these rows hold (sorted) is boilerplate: held by many origins, most of them strangers by
    the names and figures that do not stand in what they share (where there are such), and no copies of each other."""
    if len(set(holders)) > HOLDERS:
        return True
    first_of: dict[int, int] = {}
    for row in holders:
        first_of.setdefault(origin[row], row)
    if len(first_of) < BOILERPLATE_ORIGINS:
        return False
    sample = list(first_of.values())[:BOILERPLATE_SAMPLE]
    shared = _shared_words(sample[0], sample[1], texts)
    own = [texts.names(row) - shared for row in sample]
    strange = [
        not (all(names) and share_names(marks_of(*names))) and texts.common(*pair).containment < COPIED_CONTAINMENT
        for pair, names in zip(pairwise(sample), pairwise(own), strict=True)
    ]
    return 2 * sum(strange) > len(strange)


def _shared_words(one: int, other: int, texts: Texts) -> set[int]:
    known, words = texts.distinct(other), texts.words(one)
    places = (place for place, shingle in enumerate(texts.shingles(one)) if shingle in known)
    return {word for place in places for word in words[place:place + SHINGLE]}


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
