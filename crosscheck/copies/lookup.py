"""The search for shared text in plain Python, every shingle looked up: quick for a small batch, and misses nothing."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from crosscheck.copies.boilerplate import Sharing, Stretch, is_boilerplate, stretches
from crosscheck.copies.compare import Common, Cover, Marks, is_near
from crosscheck.copies.hashing import upper_halves
from crosscheck.copies.limits import (
    BRIDGE,
    EDITED_PARAGRAPH,
    REACH,
    REST,
    SEEN_WORDS,
    SHINGLE,
    WHOLE_PARAGRAPH,
)
from crosscheck.copies.search import Measured, Pair
from crosscheck.copies.shelf import Shelf
from crosscheck.copies.texts import Texts
from crosscheck.copies.winnowing import fingerprint_places

_Held = list[tuple[int, int]]
"""Rows that hold a fingerprint, and its place in each."""


class Lookup:
    """A `Search` that needs no sketch."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.texts = Texts(shelf)

    def near(self, rows: Sequence[int]) -> Iterator[Common]:
        """Every pair of near copies."""
        for one, other in sorted(self._candidates(rows)):
            common = self.texts.common(one, other)
            if is_near(common):
                yield common

    def marks(self, pairs: Sequence[Pair]) -> Iterator[Marks]:
        """The names and figures of each pair."""
        return (self.texts.marks(one, other) for one, other in pairs)

    def _candidates(self, rows: Sequence[int]) -> Iterable[Pair]:
        """The pairs that share enough shingles to be near copies."""
        holders: defaultdict[int, list[int]] = defaultdict(list)
        for row in rows:
            for shingle in self.texts.distinct(row):
                holders[shingle].append(row)
        shared: Counter[Pair] = Counter()
        for held, times in Counter(tuple(held) for held in holders.values() if len(held) > 1).items():
            for pair in combinations(held, 2):
                shared[pair] += times
        return (pair for pair, times in shared.items() if is_near(self._common(*pair, times)))

    def _common(self, one: int, other: int, times: int) -> Common:
        return Common(one, other, times, len(self.texts.distinct(one)), len(self.texts.distinct(other)))

    def differing(self, pairs: Sequence[Pair]) -> list[int]:
        """How many distinct words stand in only one of each pair."""
        return [len(frozenset(self.texts.words(one)) ^ frozenset(self.texts.words(other))) for one, other in pairs]

    def sharing(self, rows: Sequence[int], origin: Sequence[int]) -> Sharing:
        """The pairs that share a run that is no boilerplate, by their winnowed fingerprints."""
        places = {row: fingerprint_places(upper_halves(self.texts.shingles(row))) for row in rows}
        holders: defaultdict[int, _Held] = defaultdict(list)
        for row in rows:
            for place in places[row]:
                holders[self.texts.shingles(row)[place] >> 32].append((row, place))
        common = {
            value for value, held in holders.items()
            if is_boilerplate([row for row, _ in held], origin, self.texts)
        }
        pairs: set[Pair] = set()
        for value, held in holders.items():
            if value not in common:
                pairs.update(self._sharing_run(held, origin, pairs))
        boilerplate = {row: found for row in rows if (found := self._stretches(row, places[row], common))}
        return Sharing(sorted(pairs), boilerplate)

    def _stretches(self, row: int, places: Sequence[int], common: set[int]) -> list[Stretch]:
        shingles = self.texts.shingles(row)
        return stretches(places, [shingles[place] >> 32 in common for place in places], len(shingles))

    def _sharing_run(self, held: _Held, origin: Sequence[int], known: set[Pair]) -> list[Pair]:
        return [
            (one, other)
            for number, (one, place) in enumerate(held)
            for other, other_place in held[number + 1:number + 1 + REACH]
            if origin[one] != origin[other] and (one, other) not in known and self._is_run(one, place, other,
            other_place)
        ]

    def _is_run(self, one: int, place: int, other: int, other_place: int) -> bool:
        """Whether the shingles at two places belong to one shared run of SEEN_WORDS words."""
        mine, others = self.texts.words(one), self.texts.words(other)
        after = _equal(mine[place:place + SEEN_WORDS], others[other_place:other_place + SEEN_WORDS])
        if after < SHINGLE:
            return False
        return after + _equal(_back(mine, place), _back(others, other_place)) >= SEEN_WORDS

    def measure(self, pairs: Sequence[Pair], boilerplate: Mapping[int, list[Stretch]]) -> Iterator[Measured]:
        """What each pair has in common, and how much of it stands in the other."""
        for one, other in pairs:
            mine = self._covered(one, other, boilerplate.get(one, []))
            theirs = self._covered(other, one, boilerplate.get(other, []))
            cover = Cover(
                mine.share, theirs.share, min(mine.longest, theirs.longest), min(mine.bridged, theirs.bridged),
                max(mine.paragraph, theirs.paragraph), max(mine.lifted, theirs.lifted),
            )
            yield Measured(self.texts.common(one, other), cover, self.texts.marks(one, other))

    def _covered(self, row: int, by: int, boilerplate: Sequence[Stretch]) -> "_Covered":
        known = self.texts.distinct(by)
        held = bytearray(shingle in known for shingle in self.texts.shingles(row))
        for start, end in boilerplate:
            held[start:end] = bytes(end - start)
        words = bytearray(self._shelf.counts[row])
        for start, end in _runs(held):
            words[start:end + REST] = b"\1" * (end + REST - start)
        whole = edited = together = 0
        for start, end, spoken in self._shelf.paragraph_bounds(row):
            shingles = end - start - REST
            is_whole = held.count(1, start, start + max(shingles, 0)) >= WHOLE_PARAGRAPH * shingles > 0
            if is_whole:
                whole = max(whole, end - start)
            if is_whole and not spoken:
                together += end - start
            if not spoken and words.count(1, start, end) >= EDITED_PARAGRAPH * (end - start):
                edited = max(edited, end - start)
        longest = max((end + REST - start for start, end in _runs(held)), default=0)
        return _Covered(words.count(1) / len(words), longest, _bridged(words), whole, max(edited, together))


class _Covered(NamedTuple):
    """How much of one row stands in another, as `Cover` has it for both."""

    share: float
    longest: int
    bridged: int
    paragraph: int
    lifted: int


def _bridged(words: bytearray) -> int:
    """The covered words of the longest stretch with no more than BRIDGE others between two of them."""
    longest = total = before = 0
    for start, end in _runs(words):
        total = end - start + (total if start - before <= BRIDGE else 0)
        longest, before = max(longest, total), end
    return longest


def _equal(one: Sequence[int], other: Sequence[int]) -> int:
    """How many words are the same from the start."""
    count = 0
    for mine, others in zip(one, other, strict=False):
        if mine != others:
            break
        count += 1
    return count


def _back(words: Sequence[int], place: int) -> Sequence[int]:
    """The words before a place, the nearest first, as many as a run may need."""
    return words[max(place - SEEN_WORDS, 0):place][::-1]


def _runs(held: bytearray) -> Iterator[Stretch]:
    """The stretches of ones."""
    start = held.find(1)
    while start >= 0:
        end = held.find(0, start)
        yield start, (end if end >= 0 else len(held))
        start = held.find(1, end) if end >= 0 else -1
