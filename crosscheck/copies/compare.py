"""What two articles are to each other: near, brief, passage, template, strangers, or nothing."""

from dataclasses import dataclass
from typing import NamedTuple

from crosscheck.copies.limits import (
    BRIEF_CONTAINMENT,
    BRIEF_COVERAGE,
    NEAR_COVERAGE,
    NEAR_JACCARD,
    PASSAGE_COVERAGE,
    PASSAGE_WORDS,
    RUN_WORDS,
    STRANGER_CONTAINMENT,
    STRANGER_MARKS,
    TEMPLATE_CHANGES,
    TEMPLATE_DIFFERENCE,
    TEMPLATE_SHARE,
)
from crosscheck.model import CopyKind


class Common(NamedTuple):
    """The distinct shingles of two articles, by their rows: how many in common, how many of each."""

    one: int
    other: int
    shingles: int
    of_one: int
    of_other: int

    @property
    def jaccard(self) -> float:
        """The Jaccard coefficient, from 0 to 1."""
        return self.shingles / (self.of_one + self.of_other - self.shingles) if self.shingles else 0.0

    @property
    def containment(self) -> float:
        """The share of the smaller set that is in the other, from 0 to 1."""
        return self.shingles / min(self.of_one, self.of_other) if self.shingles else 0.0


class Cover(NamedTuple):
    """How much of two articles stands in the other.

    Attributes:
        of_one, of_other: the share of each one's words in shared shingles.
        longest: the words of the longest stretch of them.
        bridged: those of the longest stretch that is followed over up to BRIDGE other words; these do not count.
        paragraph: those of the longest paragraph that is whole in the other.
        lifted: those of the longest paragraph that is in the other but for small edits, or of all whole ones together,
            if that is more; of such as begin with no quotation mark.
    """

    of_one: float
    of_other: float
    longest: int
    bridged: int
    paragraph: int
    lifted: int


class Marks(NamedTuple):
    """The distinct names and figures of two articles: how many in common, how many of each."""

    common: int
    of_one: int
    of_other: int

    @property
    def share(self) -> float:
        """The share of the fewer that is in common, from 0 to 1; 1 where there are none, which says nothing against a
        pair."""
        fewer = min(self.of_one, self.of_other)
        return self.common / fewer if fewer else 1.0

    @property
    def differing(self) -> int:
        """How many stand in only one of the two."""
        return self.of_one + self.of_other - 2 * self.common


def marks_of(one: frozenset[int], other: frozenset[int]) -> Marks:
    """Compare two sets of names and figures."""
    return Marks(len(one & other), len(one), len(other))


@dataclass(frozen=True, slots=True)
class Edge:
    """Two articles, by their rows (`one` before `other`), what they are to each other, and how similar they are."""

    one: int
    other: int
    kind: CopyKind
    similarity: float


def is_near(common: Common) -> bool:
    """Whether two articles are near copies by their shingles alone."""
    return common.jaccard >= NEAR_JACCARD


def judge(common: Common, cover: Cover, words: tuple[int, int], grain: int) -> Edge | None:
    """Judge a pair that is not near by its shingles by what it covers; None where the two share no more than phrases.

    Args:
        words: the number of words of each article.
        grain: how many words of their script count as one.
    """
    shares = cover.of_one, cover.of_other
    if cover.bridged < RUN_WORDS * grain:
        return None
    if min(shares) >= NEAR_COVERAGE:
        return Edge(common.one, common.other, CopyKind.NEAR, common.jaccard)
    of_shorter = shares[words.index(min(words))]
    if of_shorter >= BRIEF_COVERAGE and common.containment >= BRIEF_CONTAINMENT:
        return Edge(common.one, common.other, CopyKind.BRIEF, of_shorter)
    if _is_passage(cover, grain):
        return Edge(common.one, common.other, CopyKind.PASSAGE, of_shorter)
    return None


def _is_passage(cover: Cover, grain: int) -> bool:
    if max(cover.longest, min(cover.bridged, cover.lifted)) >= PASSAGE_WORDS * grain:
        return True
    is_more_than_phrase = cover.paragraph >= RUN_WORDS * grain or min(cover.of_one, cover.of_other) >= PASSAGE_COVERAGE
    return is_more_than_phrase and cover.longest >= RUN_WORDS * grain


def may_be_template(marks: Marks) -> bool:
    """Whether two articles differ in so many names and figures that both may fill one template."""
    return marks.share < TEMPLATE_SHARE and marks.differing >= TEMPLATE_CHANGES


def is_template(marks: Marks, differing: int) -> bool:
    """Whether two articles fill one template, with other names and figures; `differing` distinct words of any kind
    stand in only one of them."""
    return may_be_template(marks) and marks.differing >= TEMPLATE_DIFFERENCE * differing


def share_names(marks: Marks) -> bool:
    """Whether two articles share enough names and figures to tell of one thing."""
    return marks.share >= STRANGER_MARKS


def are_strangers(common: Common, marks: Marks) -> bool:
    """Whether two articles share too little to stand in one group, however they are linked."""
    return common.containment < STRANGER_CONTAINMENT and not share_names(marks)
