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
def table_size(most: int) -> int:
    """The places of a table for so many hashes: a power of two."""
    size = 16
    while size < _ROOM * most:
        size *= 2
    return size


@compiled
def place_of(table: Table, value: int) -> int:
    """The place in a table where a hash stands, or where it would."""
    mask = len(table) - 1
    wanted = np.uint64(value) or _ZERO
    place = int(np.int64(wanted ^ (wanted >> _UPPER))) & mask
    while table[place] != wanted and table[place] != _EMPTY:
        place = (place + 1) & mask
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


@compiled
def keep_distinct(table: Table, hashes: Hashes) -> int:
    """Move the distinct ones of some hashes to their front; how many there are. The table is used up."""
    part = table[:table_size(len(hashes))]
    part[:] = _EMPTY
    distinct = 0
    for value in hashes:
        place = place_of(part, value)
        if part[place] == _EMPTY:
            part[place] = np.uint64(value) or _ZERO
            hashes[distinct] = value
            distinct += 1
    return distinct
