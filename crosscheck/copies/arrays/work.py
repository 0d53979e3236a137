"""The work over arrays that most of the time goes to, so that it can be done in another way."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from crosscheck.copies.arrays.overlap import Counting, Covering, count_common, measure_cover
from crosscheck.copies.arrays.pairing import Meeting, meeting_in_bands
from crosscheck.copies.arrays.runs import find_runs
from crosscheck.copies.arrays.shingles import Shingling, WordBuffer, shingle_rows
from crosscheck.copies.arrays.sketching import Sketching, sketch_chunk
from crosscheck.copies.runs import Run


class Work(NamedTuple):
    """What does each part; the results are the same whatever does it."""

    sketch: Sketching
    meet: Meeting
    common: Counting
    cover: Covering
    shingle: Shingling
    runs: Callable[[WordBuffer, int, int], Sequence[Run]]


BY_NUMPY = Work(sketch_chunk, meeting_in_bands, count_common, measure_cover, shingle_rows, find_runs)
