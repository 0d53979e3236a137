"""Runs of words that two rows share, by looking up all shingles of one in the other at once."""

from collections.abc import Sequence

import numpy as np

from crosscheck.copies.arrays.shingles import WordBuffer
from crosscheck.copies.limits import REST
from crosscheck.copies.runs import Run, shared_runs


def find_runs(words: WordBuffer, one: int, other: int) -> Sequence[Run]:
    """The runs that `runs.shared_runs` finds. Where a shingle repeats itself in the other row, that is what finds
    them: the longest of several has to be chosen."""
    mine, others = words.row_shingles(one), words.row_shingles(other)
    order = np.argsort(others)
    ordered = others[order]
    if (ordered[1:] == ordered[:-1]).any():
        return shared_runs(words.row(one).tolist(), words.row(other).tolist(), mine.tolist(), others.tolist())
    where = np.searchsorted(ordered, mine)
    where[where == len(ordered)] = 0
    starts = np.flatnonzero(ordered[where] == mine) if len(ordered) else np.empty(0, np.int64)
    places = order[where[starts]]
    apart = np.flatnonzero((np.diff(starts) > 1) | (np.diff(places) != 1)) + 1
    found: list[Run] = []
    free = 0
    bounds = zip([0, *apart.tolist()], [*apart.tolist(), len(starts)], strict=True) if len(starts) else ()
    for first, last in bounds:
        start, place, shingles = int(starts[first]), int(places[first]), last - first
        taken = max(free - start, 0)
        if taken < shingles:
            found.append(Run(start + taken, place + taken, shingles - taken + REST))
            free = start + shingles + REST
    return found
