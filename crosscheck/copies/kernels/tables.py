"""Sets of hashes in open-addressed tables, in which 0 stands for an empty place."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.kernels.compiled import compiled

Hashes = NDArray[np.uint64]
Table = NDArray[np.uint64]

_ROOM = 4
"""Places in a table for each hash: few of them meet."""

_UPPER = np.uint64(32)
_EMPTY = np.uint64(0)
_ZERO = np.uint64(1)
"""What stands for a hash of 0: no other hash is as likely to be this one as two hashes are to be the same."""


@compiled
def table_size(most: int, room: int = _ROOM) -> int:
    """The places of a table for so many hashes, with so many places for each: a power of two."""
    size = 16
    while size < room * most:
        size *= 2
    return size


@compiled
def first_place(table: Table, wanted: np.uint64) -> int:
    """The place in a table where a hash other than 0 is looked for first."""
    return int(np.int64(wanted ^ (wanted >> _UPPER))) & (len(table) - 1)


@compiled
def place_of(table: Table, value: int) -> int:
    """The place in a table where a hash stands, or where it would."""
    wanted = np.uint64(value) or _ZERO
    place = first_place(table, wanted)
    while table[place] != wanted and table[place] != _EMPTY:
        place = (place + 1) & (len(table) - 1)
    return place


@compiled
def holds(table: Table, value: int) -> bool:
    """Whether a hash is in a table."""
    return bool(table[place_of(table, value)] != _EMPTY)


@compiled
def filled(table: Table, hashes: Hashes) -> Table:
    """The part of a table that some hashes need, emptied, and filled with them."""
    part = table[:table_size(len(hashes))]
    part[:] = _EMPTY
    for value in hashes:
        part[place_of(part, value)] = np.uint64(value) or _ZERO
    return part


# In the two that follow, what is settled at the first place is settled without a branch, which no processor could
# foretell; what is not is put by into `later`, which has room for all.


@compiled
def keep_distinct(table: Table, hashes: Hashes, later: Hashes) -> tuple[Table, int]:
    """The part of a table that some hashes need, filled with them (1 for 0), and how many there are without repeats;
    these are moved to their front."""
    part = table[:table_size(len(hashes))]
    part[:] = _EMPTY
    distinct = left = 0
    for value in hashes:
        wanted = np.uint64(value) or _ZERO
        place = first_place(part, wanted)
        there = part[place]
        hashes[distinct], later[left] = wanted, wanted
        part[place] = wanted if there == _EMPTY else there
        distinct += there == _EMPTY
        left += (there != _EMPTY) & (there != wanted)
    for wanted in later[:left]:
        place = place_of(part, wanted)
        if part[place] == _EMPTY:
            part[place] = hashes[distinct] = wanted
            distinct += 1
    return part, distinct


@compiled
def count_held(table: Table, hashes: Hashes, later: Hashes) -> int:
    """How many of some hashes, none of them 0, are in a table."""
    held = left = 0
    for wanted in hashes:
        there = table[first_place(table, wanted)]
        later[left] = wanted
        held += there == wanted
        left += (there != _EMPTY) & (there != wanted)
    for wanted in later[:left]:
        held += holds(table, wanted)
    return held
