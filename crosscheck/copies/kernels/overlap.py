"""What pairs of rows have in common (`arrays.overlap`), pair by pair."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.kernels.shingling import Places
from crosscheck.copies.kernels.tables import Hashes, Table, count_held, filled, holds, keep_distinct, table_size
from crosscheck.copies.limits import BRIDGE, EDITED_PARAGRAPH, REST, SHINGLE, WHOLE_PARAGRAPH

Flags = NDArray[np.bool_]


@compiled
def count_common(hashes: Hashes, firsts: Places, counts: Places, one: Places, other: Places, found: Places) -> None:
    """The distinct hashes that each pair of rows has in common, and that each of it has, into the three columns of
    `found`; pairs of one first row stand together. `hashes` is used up."""
    most = most_of(counts)
    table, partners = np.empty(table_size(most), np.uint64), np.empty(table_size(most), np.uint64)
    later = np.empty(most + 1, np.uint64)
    sizes = counts.copy()
    are_distinct = np.zeros(len(counts), np.bool_)
    held, inside = table, -1
    for number in range(len(one)):
        row, partner = one[number], other[number]
        if row != inside:
            held, sizes[row] = keep_distinct(table, hashes[firsts[row]:firsts[row] + sizes[row]], later)
            inside, are_distinct[row] = row, True
        if not are_distinct[partner]:
            mine = hashes[firsts[partner]:firsts[partner] + sizes[partner]]
            sizes[partner] = keep_distinct(partners, mine, later)[1]
            are_distinct[partner] = True
        common = count_held(held, hashes[firsts[partner]:firsts[partner] + sizes[partner]], later)
        found[number, 0], found[number, 1], found[number, 2] = common, sizes[row], sizes[partner]


@compiled
def measure_cover(
    hashes: Hashes, firsts: Places, counts: Places, countable: Flags, paragraphs: tuple[Places, Places, Places],
    spoken: Flags, pairs: tuple[Places, Places], shares: NDArray[np.float64], lengths: NDArray[np.int64],
) -> None:
    """How much of both rows of each pair stands in the other.

    Args:
        hashes, firsts, counts: the words of the rows, as `arrays.shingles.Rows` has them.
        countable: where a shingle begins that is no boilerplate.
        paragraphs: for each row the number of its first paragraph, and of each paragraph the number of its first word
            in its row, and its words.
        spoken: whether each paragraph begins with a quotation mark.
        pairs: of rows.
        shares, lengths: get the two shares and the four lengths that `arrays.overlap.Covers` has.
    """
    most = most_of(counts)
    table = np.empty(table_size(most), np.uint64)
    running, covered = np.zeros(most + 1, np.int64), np.zeros(most + 1, np.int64)
    for number in range(len(pairs[0])):
        lengths[number] = most, most, 0, 0
        for side in range(2):
            row, partner = pairs[side][number], pairs[1 - side][number]
            held = filled(table, hashes[firsts[partner]:firsts[partner] + counts[partner]])
            mine = slice(firsts[row], firsts[row] + counts[row])
            longest, bridged = _count_found(held, hashes[mine], countable[mine], running, covered)
            shares[number, side] = covered[counts[row]] / counts[row]
            whole = edited = together = 0
            for paragraph in range(paragraphs[0][row], paragraphs[0][row + 1]):
                start, length = paragraphs[1][paragraph], paragraphs[2][paragraph]
                shingles = max(length - REST, 0)
                is_whole = shingles > 0 and running[start + shingles] - running[start] >= WHOLE_PARAGRAPH * shingles
                if is_whole:
                    whole = max(whole, length)
                if is_whole and not spoken[paragraph]:
                    together += length
                if not spoken[paragraph] and covered[start + length] - covered[start] >= EDITED_PARAGRAPH * length:
                    edited = max(edited, length)
            lengths[number, 0], lengths[number, 1] = min(lengths[number, 0], longest), min(lengths[number, 1], bridged)
            lengths[number, 2], lengths[number, 3] = (
                max(lengths[number, 2], whole), max(lengths[number, 3], edited, together)
            )


@compiled
def _count_found(
    held: Table, hashes: Hashes, countable: Flags, running: Places, covered: Places
) -> tuple[int, int]:
    """The words of the longest stretch of shingles of a row that are found, and those of the longest with up to BRIDGE
    other words between; `running` and `covered` get how many shingles are found before each place, and how many words
    are in one."""
    longest = stretch = bridged = total = 0
    last = -SHINGLE
    for place in range(len(hashes)):
        found = countable[place] and holds(held, hashes[place])
        running[place + 1] = running[place] + found
        if found:
            total = min(SHINGLE, place - last) + (total if place - last - SHINGLE <= BRIDGE else 0)
            last = place
            stretch += 1
            longest, bridged = max(longest, stretch + REST), max(bridged, total)
        else:
            stretch = 0
        covered[place + 1] = covered[place] + (place - last < SHINGLE)
    return longest, bridged


@compiled
def most_of(counts: Places) -> int:
    """The words of the longest row."""
    most = 1
    for count in counts:
        most = max(most, count)
    return most
