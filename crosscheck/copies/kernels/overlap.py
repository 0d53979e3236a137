"""What pairs of rows have in common (`arrays.overlap`), pair by pair."""

import numpy as np
from numpy.typing import NDArray

from crosscheck.copies.kernels.compiled import compiled
from crosscheck.copies.kernels.shingling import Hashes, Places, find, table_size
from crosscheck.copies.limits import REST, SHINGLE, WHOLE_PARAGRAPH

Flags = NDArray[np.bool_]


@compiled
def count_common(hashes: Hashes, firsts: Places, counts: Places, one: Places, other: Places, found: Places) -> None:
    """The distinct hashes that each pair of rows has in common, and that each of it has, into the three columns of
    `found`; pairs of one first row stand together."""
    most = 1
    for row in range(len(counts)):
        most = max(most, counts[row])
    size = table_size(most)
    held, marks, seen = np.empty(size, np.uint64), np.zeros(size, np.int64), np.zeros(size, np.int64)
    sizes = np.full(len(counts), -1, np.int64)
    mark = 0
    for number in range(len(other)):
        for row in (one[number], other[number]):
            if sizes[row] < 0:
                mark += 1
                sizes[row] = _fill(held, marks, mark, hashes[firsts[row]:firsts[row] + counts[row]])
    inside = -1
    for number in range(len(one)):
        row, partner = one[number], other[number]
        if row != inside:
            mark += 1
            _fill(held, marks, mark, hashes[firsts[row]:firsts[row] + counts[row]])
            inside = row
        common = 0
        for value in hashes[firsts[partner]:firsts[partner] + counts[partner]]:
            place = find(held, marks, mark, value)
            if marks[place] == mark and seen[place] != number + 1:
                seen[place] = number + 1
                common += 1
        found[number, 0], found[number, 1], found[number, 2] = common, sizes[row], sizes[partner]


@compiled
def _fill(held: Hashes, marks: Places, mark: int, hashes: Hashes) -> int:
    """Put hashes into a table that is empty for this mark; how many there are without repeats."""
    distinct = 0
    for value in hashes:
        place = find(held, marks, mark, value)
        if marks[place] != mark:
            held[place], marks[place] = value, mark
            distinct += 1
    return distinct


@compiled
def measure_cover(
    hashes: Hashes, firsts: Places, counts: Places, countable: Flags, paragraphs: tuple[Places, Places, Places],
    pairs: tuple[Places, Places], shares: NDArray[np.float64], longest: Places, whole: Places,
) -> None:
    """How much of both rows of each pair stands in the other.

    Args:
        hashes, firsts, counts: the words of the rows, as `arrays.shingles.Rows` has them.
        countable: where a shingle begins that is no boilerplate.
        paragraphs: for each row the number of its first paragraph, and of each paragraph the number of its first word
            in its row, and its words.
        pairs: of rows.
        shares, longest, whole: get what `arrays.overlap.Covers` has.
    """
    most = 1
    for row in range(len(counts)):
        most = max(most, counts[row])
    size = table_size(most)
    held, marks = np.empty(size, np.uint64), np.zeros(size, np.int64)
    running = np.zeros(most + 1, np.int64)
    mark = 0
    for number in range(len(pairs[0])):
        longest[number], whole[number] = most, 0
        for side in range(2):
            row, partner = pairs[side][number], pairs[1 - side][number]
            mark += 1
            _fill(held, marks, mark, hashes[firsts[partner]:firsts[partner] + counts[partner]])
            mine = slice(firsts[row], firsts[row] + counts[row])
            words, stretch = _count_found(held, marks, mark, hashes[mine], countable[mine], running)
            shares[number, side] = words / counts[row]
            longest[number] = min(longest[number], stretch)
            for paragraph in range(paragraphs[0][row], paragraphs[0][row + 1]):
                start, length = paragraphs[1][paragraph], paragraphs[2][paragraph]
                shingles = length - REST
                if shingles > 0 and running[start + shingles] - running[start] >= WHOLE_PARAGRAPH * shingles:
                    whole[number] = max(whole[number], length)


@compiled
def _count_found(
    held: Hashes, marks: Places, mark: int, hashes: Hashes, countable: Flags, running: Places
) -> tuple[int, int]:
    """How many words of a row are in shingles that are found, and the words of the longest stretch of them; `running`
    gets how many shingles are found before each place."""
    words = longest = stretch = 0
    last = -SHINGLE
    for place in range(len(hashes)):
        found = countable[place] and marks[find(held, marks, mark, hashes[place])] == mark
        running[place + 1] = running[place] + found
        if found:
            words += min(SHINGLE, place - last)
            last = place
            stretch += 1
            longest = max(longest, stretch + REST)
        else:
            stretch = 0
    return words, longest
