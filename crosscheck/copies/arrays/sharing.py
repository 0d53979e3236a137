"""Which rows share a run of words, as their winnowed fingerprints tell."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.arrays.folding import Places
from crosscheck.copies.arrays.pairing import among, decode, distinct, equal_neighbours
from crosscheck.copies.arrays.shingles import HALF, WordBuffer
from crosscheck.copies.boilerplate import Sharing, Stretch, is_boilerplate, stretches
from crosscheck.copies.limits import BOILERPLATE_ORIGINS, SEEN_WORDS, SHINGLE
from crosscheck.copies.search import Pair
from crosscheck.copies.texts import Texts

Flags = NDArray[np.bool_]
Numbers = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """Fingerprints of rows, in the order of the rows and of their places.

    Attributes:
        values: the hash of each.
        rows: its row.
        places: where its shingle stands in the row.
    """

    values: Numbers
    rows: Numbers
    places: Numbers


def sharing_pairs(words: WordBuffer, fingerprints: Fingerprints, origin: Sequence[int], texts: Texts) -> Sharing:
    """The pairs of different origins that share a run of SEEN_WORDS words that is no boilerplate."""
    values, which = _repeated(fingerprints.values)
    is_common = _are_common(values, fingerprints.rows[which], origin, texts)
    common = np.zeros(len(fingerprints.values), np.bool_)
    common[which[is_common]] = True
    runs = _Runs(words, fingerprints, np.asarray(origin, np.int64))
    pairs = runs.find(values[~is_common], which[~is_common])
    return Sharing(pairs, _boilerplate(words, fingerprints, common))


def _repeated(values: Numbers) -> tuple[Numbers, Numbers]:
    """The values that there are more than once, sorted, and which of all they are, those of one value in order."""
    packed = values.astype(np.uint64) << HALF
    packed |= np.arange(len(values), dtype=np.uint64)
    packed.sort()
    ordered = (packed >> HALF).astype(np.uint32)
    same = ordered[1:] == ordered[:-1]
    repeated = np.append(same, False) | np.insert(same, 0, False) if len(values) else np.empty(0, np.bool_)
    return ordered[repeated], packed[repeated].astype(np.uint32)


def _are_common(values: Numbers, rows: Numbers, origin: Sequence[int], texts: Texts) -> Flags:
    """Which of the sorted fingerprints are boilerplate, by the rows that they are of."""
    is_common = np.zeros(len(values), np.bool_)
    starts = np.flatnonzero(np.append(True, values[1:] != values[:-1])) if len(values) else np.empty(0, np.int64)
    sizes = np.diff(starts, append=len(values))
    many = np.flatnonzero(sizes >= BOILERPLATE_ORIGINS)
    judged: dict[bytes, bool] = {}
    for start, size in zip(starts[many].tolist(), sizes[many].tolist(), strict=True):
        held = rows[start:start + size]
        key = held.tobytes()
        if key not in judged:
            judged[key] = is_boilerplate(held.tolist(), origin, texts)
        is_common[start:start + size] = judged[key]
    return is_common


def _boilerplate(words: WordBuffer, fingerprints: Fingerprints, common: Flags) -> dict[int, list[Stretch]]:
    """Where boilerplate stands in each row that has common fingerprints."""
    found = {}
    numbers = np.unique(fingerprints.rows[common])
    starts = np.searchsorted(fingerprints.rows, numbers).tolist()
    ends = np.searchsorted(fingerprints.rows, numbers, side="right").tolist()
    for row, start, end in zip(numbers.tolist(), starts, ends, strict=True):
        length = int(words.counts[row]) - SHINGLE + 1
        found[row] = stretches(fingerprints.places[start:end].tolist(), common[start:end].tolist(), length)
    return found


class _Runs:
    """Which fingerprints of different origins belong to one shared run of SEEN_WORDS words."""

    def __init__(self, words: WordBuffer, fingerprints: Fingerprints, origin: Places) -> None:
        self._words = words
        self._all = fingerprints
        self._origin = origin

    def find(self, values: Numbers, which: Numbers) -> list[Pair]:
        """The pairs of rows, sorted, given the sorted fingerprints and which of all they are."""
        found = np.empty(0, np.uint64)
        for ones, others in equal_neighbours(values):
            one, other = which[ones], which[others]
            rows, other_rows = self._all.rows[one], self._all.rows[other]
            apart = self._origin[rows] != self._origin[other_rows]
            codes = rows[apart].astype(np.uint64) << HALF | other_rows[apart]
            open_ = np.flatnonzero(~among(codes, found))
            runs = self._are_runs(one[apart][open_], other[apart][open_])
            found = distinct(np.concatenate([found, codes[open_[runs]]]))
        return list(zip(*(rows.tolist() for rows in decode(found)), strict=True))

    def _are_runs(self, one: Numbers, other: Numbers) -> Places:
        place, before, after = self._stand(one)
        other_place, other_before, other_after = self._stand(other)
        equal_after = self._equal(place, other_place, 1, np.minimum(after, other_after))
        room = np.where(equal_after >= SHINGLE, np.minimum(before, other_before), 0)
        equal_before = self._equal(place - 1, other_place - 1, -1, room)
        return np.flatnonzero((equal_after >= SHINGLE) & (equal_before + equal_after >= SEEN_WORDS))

    def _stand(self, which: Numbers) -> tuple[Places, Places, Places]:
        """Where fingerprints stand among all words, and how many words stand before and from there in their rows."""
        rows, places = self._all.rows[which], self._all.places[which].astype(np.int64)
        return self._words.firsts[rows] + places, places, self._words.counts[rows] - places

    def _equal(self, place: Places, other_place: Places, step: int, room: Places) -> Places:
        """How many words are the same from two places on, forward or back, in the room there is and up to
        SEEN_WORDS."""
        hashes = self._words.hashes
        equal = np.zeros(len(place), np.int64)
        going = np.flatnonzero(room > 0)
        place, other_place, room = place[going], other_place[going], room[going]
        for count in range(SEEN_WORDS):
            same = np.flatnonzero(hashes[place] == hashes[other_place])
            going, place, other_place, room = going[same], place[same] + step, other_place[same] + step, room[same]
            equal[going] += 1
            left = room > count + 1
            going, place, other_place, room = going[left], place[left], other_place[left], room[left]
        return equal
