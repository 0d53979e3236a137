"""What two articles are to each other: exact, near, brief, passage, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

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
    TEMPLATE_MARKS,
    TEMPLATE_RATIO,
)
from crosscheck.copies.runs import Run, coverage, shared_runs
from crosscheck.copies.sketches import Shingle, Sketch, shingles
from crosscheck.model import CopyKind


class Features:
    """What is compared of one sketch, computed when first asked for."""

    def __init__(self, sketch: Sketch) -> None:
        self.sketch = sketch

    @cached_property
    def shingles(self) -> frozenset[Shingle]:
        """The distinct shingles."""
        return frozenset(shingles(self.sketch.hashes))

    @cached_property
    def marks(self) -> frozenset[int]:
        """The distinct names and figures."""
        return frozenset(self.sketch.marks)


@dataclass(frozen=True, slots=True)
class Shared:
    """How two articles are related, and through which runs (empty for exact and near copies, until asked for)."""

    kind: CopyKind
    similarity: float
    runs: tuple[Run, ...] = ()


def compare(one: Features, other: Features) -> Shared | None:
    """Judge a candidate pair exactly; None where the two are no copies. Give the article of the lesser id first."""
    if one.sketch.hashes == other.sketch.hashes:
        return Shared(CopyKind.EXACT, 1.0)
    common = len(one.shingles & other.shingles)
    if not common or is_template(one, other, common):
        return None
    jaccard = common / (len(one.shingles) + len(other.shingles) - common)
    if jaccard >= NEAR_JACCARD:
        return Shared(CopyKind.NEAR, jaccard)
    return _by_runs(one, other, jaccard, _contained(one, other, common))


def _by_runs(one: Features, other: Features, jaccard: float, containment: float) -> Shared | None:
    runs = shared_runs(one.sketch.hashes, other.sketch.hashes)
    grain = max(one.sketch.grain, other.sketch.grain)
    longest = max((run.length for run in runs), default=0)
    if longest < RUN_WORDS * grain:
        return None
    sizes = len(one.sketch.hashes), len(other.sketch.hashes)
    shares = coverage(runs, *sizes)
    if min(shares) >= NEAR_COVERAGE:
        return Shared(CopyKind.NEAR, jaccard)
    of_shorter = shares[sizes.index(min(sizes))]
    if of_shorter >= BRIEF_COVERAGE and containment >= BRIEF_CONTAINMENT:
        return Shared(CopyKind.BRIEF, of_shorter, tuple(runs))
    if longest >= PASSAGE_WORDS * grain or min(shares) >= PASSAGE_COVERAGE:
        return Shared(CopyKind.PASSAGE, of_shorter, _passages(runs, grain))
    return None


def _passages(runs: Sequence[Run], grain: int) -> tuple[Run, ...]:
    """The runs that are more than a phrase."""
    return tuple(run for run in runs if run.length >= RUN_WORDS * grain)


def _contained(one: Features, other: Features, common: int) -> float:
    return common / min(len(one.shingles), len(other.shingles))


def _marks_in_common(one: Features, other: Features) -> float:
    """The share of the names and figures of the article that has fewer which the other has too; 1 where it has none."""
    fewer = min(len(one.marks), len(other.marks))
    return len(one.marks & other.marks) / fewer if fewer else 1.0


def is_template(one: Features, other: Features, common: int) -> bool:
    """Whether two articles share `common` shingles because both fill one template: other names, other figures."""
    if min(len(one.marks), len(other.marks)) < TEMPLATE_MARKS:
        return False
    return _marks_in_common(one, other) < TEMPLATE_RATIO * _contained(one, other, common)


def are_strangers(one: Features, other: Features) -> bool:
    """Whether two articles share too little to stand in one group, however they are linked."""
    if not one.shingles or not other.shingles:
        return True
    contained = _contained(one, other, len(one.shingles & other.shingles))
    return contained < STRANGER_CONTAINMENT and _marks_in_common(one, other) < STRANGER_MARKS
