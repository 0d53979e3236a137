"""Word by word, what of one copy stands where in the other: how a figure that an editor changed is found."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import sub
from typing import NamedTuple

from crosscheck.copies.hashing import shingle_hashes
from crosscheck.copies.shelf import Shelf
from crosscheck.copies.sketches import Sketches
from crosscheck.copies.words import Ints, read_words
from crosscheck.model import Article, ArticleId

CELLS = 16_000_000
"""Words of one article times words of the other that are aligned in one piece (4,000 by 4,000): the matrix behind it
takes two bits a cell. Longer pairs are cut at shingles that both have once."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """A word of one article and its counterpart in the other, as character spans.

    `equal` says whether the two are one word (but for case, accents and punctuation). A word without a counterpart has
    an empty span where it would stand on the other side.
    """

    start: int
    end: int
    other_start: int
    other_end: int
    equal: bool


def align(one: Article, other: Article) -> tuple[Aligned, ...]:
    """Align the counted words of two articles, in order, with the fewest words changed, added and left out."""
    return _aligned(_placed(one), _placed(other))


def align_sketches(
    sketches: Iterable[Sketches], pairs: Iterable[tuple[ArticleId, ArticleId]]
) -> Iterator[tuple[Aligned, ...]]:
    """The same for pairs of sketched articles, one after the other: their texts are not needed."""
    shelf = Shelf(sketches)
    row_of = {article: row for row, article in enumerate(shelf.ids)}
    for one, other in pairs:
        yield _aligned(_shelved(shelf, row_of[one]), _shelved(shelf, row_of[other]))


class _Placed(NamedTuple):
    """The counted words of an article and where each stands in its text."""

    hashes: Ints
    starts: Sequence[int]
    ends: Sequence[int]


def _placed(article: Article) -> _Placed:
    words = read_words(article)
    return _Placed(words.hashes, words.starts, words.ends)


def _shelved(shelf: Shelf, row: int) -> _Placed:
    ends = shelf.ends(row)
    return _Placed(shelf.words(row), list(map(sub, ends, shelf.lengths(row))), ends)


def _aligned(words: _Placed, other_words: _Placed) -> tuple[Aligned, ...]:
    return tuple(
        Aligned(*_span(words, first, last), *_span(other_words, other_first, other_last), equal)
        for first, last, other_first, other_last, equal in _steps(words.hashes, other_words.hashes)
    )


def counterpart(aligned: Sequence[Aligned], start: int, end: int) -> tuple[int, int] | None:
    """The span in the other article that stands for `start` to `end` in the one; None where nothing does."""
    found = [
        (each.other_start, each.other_end) for each in aligned
        if each.start < end and start < each.end and each.other_start < each.other_end
    ]
    return (found[0][0], found[-1][1]) if found else None


def differences(aligned: Sequence[Aligned]) -> tuple[Aligned, ...]:
    """The unequal stretches alone, each as long as it goes."""
    found: list[Aligned] = []
    before: Aligned | None = None
    for each in aligned:
        if not each.equal and before is not None and not before.equal:
            last = found[-1]
            found[-1] = Aligned(
                min(last.start, each.start), max(last.end, each.end),
                min(last.other_start, each.other_start), max(last.other_end, each.other_end), False,
            )
        elif not each.equal:
            found.append(each)
        before = each
    return tuple(found)


_Step = tuple[int, int, int, int, bool]


def _span(words: _Placed, first: int, last: int) -> tuple[int, int]:
    """The characters from one word to before another; where there is none between, the place before the next word."""
    if first < last:
        return words.starts[first], words.ends[last - 1]
    place = words.starts[first] if first < len(words.starts) else words.ends[-1] if words.ends else 0
    return place, place


def _steps(one: Sequence[int], other: Sequence[int]) -> Iterator[_Step]:
    """Words aligned one by one, as places in the two word lists."""
    first = other_first = 0
    for last, other_last in [*_cuts(one, other), (len(one), len(other))]:
        for step in _piece(one[first:last], other[other_first:other_last]):
            yield step[0] + first, step[1] + first, step[2] + other_first, step[3] + other_first, step[4]
        first, other_first = last, other_last


def _piece(one: Sequence[int], other: Sequence[int]) -> Iterator[_Step]:
    from rapidfuzz.distance import Levenshtein

    if len(one) * len(other) > CELLS:
        yield 0, len(one), 0, len(other), False
        return
    for step in Levenshtein.opcodes(list(one), list(other)):
        length = max(step.src_end - step.src_start, step.dest_end - step.dest_start)
        in_one, in_other = step.tag != "insert", step.tag != "delete"
        for shift in range(length):
            first = step.src_start + shift * in_one
            other_first = step.dest_start + shift * in_other
            yield first, first + in_one, other_first, other_first + in_other, step.tag == "equal"


def _cuts(one: Sequence[int], other: Sequence[int]) -> list[tuple[int, int]]:
    """Places to cut two long texts at: shingles that each has once, in the order of both."""
    if len(one) * len(other) <= CELLS:
        return []
    places, other_places = _single(one), _single(other)
    return _rising([(place, other_places[each]) for each, place in places.items() if each in other_places])


def _single(hashes: Sequence[int]) -> dict[int, int]:
    places: dict[int, int] = {}
    for place, shingle in enumerate(shingle_hashes(hashes)):
        places[shingle] = -1 if shingle in places else place
    return {shingle: place for shingle, place in places.items() if place >= 0}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of `pairs` (given by rising first place) whose second places rise too: patience sorting."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for number, (_, other) in enumerate(pairs):
        pile = bisect_right(tops, other)
        before.append(piles[pile - 1] if pile else -1)
        tops[pile:pile + 1] = [other]
        piles[pile:pile + 1] = [number]
    chain = []
    number = piles[-1] if piles else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]
