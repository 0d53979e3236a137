"""All sketched articles of a run in the order of their ids, each by its row number."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate, islice, pairwise
from operator import add, gt
from typing import TypeVar

from crosscheck.copies.limits import UNSPACED_GRAIN
from crosscheck.copies.sketches import Columns, Sketches
from crosscheck.copies.words import Ints
from crosscheck.model import ArticleId

Value = TypeVar("Value")


class Shelf:
    """Rows are numbered by the order of the ids, so that nothing depends on the order of the input.

    Attributes:
        ids: each row's article.
        hashes: the words of all articles, in the order they came in.
        firsts, counts: a row's words are the `counts[row]` from `firsts[row]`.
        mark_counts: how many names and figures each row has.
        paragraphs, paragraph_firsts, paragraph_counts: the same for the numbers of the first words of paragraphs but
            the first.
        spoken: for each of those paragraphs 1 where it begins with a quotation mark, else 0.
        published, outlets, credits: each row's, for naming a source.
    """

    def __init__(self, parts: Iterable[Sketches]) -> None:
        self.hashes: Ints = array("I")
        self._details: list[_Details] = []
        self.paragraphs: Ints = array("I")
        self.spoken = bytearray()
        counts, mark_counts, paragraph_counts = array("I"), array("I"), array("I")
        unspaced, part_of = bytearray(), array("I")
        ids: list[ArticleId] = []
        published: list[tuple[date, date] | None] = []
        outlets: list[str | None] = []
        credits: list[str | None] = []
        marks = 0
        for part in parts:
            for columns in part.columns:
                part_of.extend([len(self._details)] * len(columns.counts))
                self._details.append(_Details(columns, len(self.hashes), marks))
                marks += len(columns.marks)
                self.hashes += columns.hashes
                counts.extend(columns.counts)
                mark_counts.extend(columns.mark_counts)
                paragraph_counts.extend(columns.paragraph_counts)
                self.paragraphs += columns.paragraphs
                self.spoken += columns.spoken
                unspaced += columns.unspaced
            ids += part.ids
            published += part.published
            outlets += part.outlets
            credits += part.credits
        order: Sequence[int] = range(len(ids))
        if any(map(gt, ids, islice(ids, 1, None))):  # most batches come in order
            order = sorted(order, key=ids.__getitem__)
        self.ids = _ordered(ids, order)
        self.published = _ordered(published, order)
        self.outlets = _ordered(outlets, order)
        self.credits = _ordered(credits, order)
        self._unspaced = bytes(_ordered(unspaced, order))
        self._part_of = array("I", _ordered(part_of, order))
        self.firsts, self.counts = _placed(counts, order)
        self._mark_firsts, self.mark_counts = _placed(mark_counts, order)
        self.paragraph_firsts, self.paragraph_counts = _placed(paragraph_counts, order)

    def __len__(self) -> int:
        return len(self.ids)

    def words(self, row: int) -> Ints:
        """The word hashes of an article, in order."""
        first = self.firsts[row]
        return self.hashes[first:first + self.counts[row]]

    def marks(self, row: int) -> Ints:
        """The distinct hashes of an article's names and figures, sorted."""
        details = self._details[self._part_of[row]]
        first = self._mark_firsts[row] - details.first_mark
        return details.marks[first:first + self.mark_counts[row]]

    def paragraph_bounds(self, row: int) -> list[tuple[int, int, bool]]:
        """The paragraphs of an article: of each the number of its first word, and of that after its last, and whether
        it begins with a quotation mark."""
        first = self.paragraph_firsts[row]
        further = slice(first, first + self.paragraph_counts[row])
        bounds = pairwise([0, *self.paragraphs[further], self.counts[row]])
        return [(*each, bool(spoken)) for each, spoken in zip(bounds, b"\0" + self.spoken[further], strict=True)]

    def grain(self, row: int) -> int:
        """How many of an article's words count as one: more than one in scripts without spaces."""
        return UNSPACED_GRAIN if self._unspaced[row] else 1

    def ends(self, row: int) -> list[int]:
        """Where each counted word ends in the article's text, in characters."""
        details = self._details[self._part_of[row]]
        words = self._words_in(details, row)
        return list(accumulate(map(add, details.gaps[words], details.lengths[words])))

    def lengths(self, row: int) -> Ints:
        """The length of each counted word in the article's text, in characters."""
        details = self._details[self._part_of[row]]
        return details.lengths[self._words_in(details, row)]

    def _words_in(self, details: "_Details", row: int) -> slice:
        first = self.firsts[row] - details.first_word
        return slice(first, first + self.counts[row])

    def first_equal(self, row: int, known: dict[int, int]) -> int:
        """The row that first had the words of this one, among those that `known` was given for before: it keeps them by
        hashes of all their words, and steps on where unequal ones have the same."""
        words = self.words(row)
        key = hash(words.tobytes())
        while (first := known.setdefault(key, row)) != row and self.words(first) != words:
            key += 1
        return first


class _Details:
    """What of one batch's columns is looked up now and then, and where its words and marks begin among all."""

    __slots__ = ("first_mark", "first_word", "gaps", "lengths", "marks")

    def __init__(self, columns: Columns, first_word: int, first_mark: int) -> None:
        self.gaps, self.lengths, self.marks = columns.gaps, columns.lengths, columns.marks
        self.first_word, self.first_mark = first_word, first_mark


def _ordered(values: Sequence[Value], order: Sequence[int]) -> list[Value]:
    return list(values) if isinstance(order, range) else list(map(values.__getitem__, order))


def _placed(counts: Sequence[int], order: Sequence[int]) -> tuple[Ints, Ints]:
    """Where each row begins in a column, and how long it is there, in `order`."""
    firsts = [0, *accumulate(counts)][:len(counts)]
    return array("Q", _ordered(firsts, order)), array("Q", _ordered(counts, order))
