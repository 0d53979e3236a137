"""Postings on disk, in runs: each batch of articles writes one, and runs of like size are merged into a larger one.

A posting says that an article has a key. Keys are as good as random, so that a sorted table of all postings would have
nearly every page changed by every batch. A run is written once, from end to end; with each merge it grows `FAN` times,
so that a posting is written a handful of times in all (the log-structured merge-tree of O'Neil, Cheng, Gawlick and
O'Neil, 1996, with the tiers of Jagadish and others, 1997). A search looks into every run.

A run's blocks are rows of `posting`, whose id is made of run, kind and first key: those of a run stand side by side.
"""

import sqlite3
import sys
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from crosscheck.archive.packing import (
    ARTICLE_BYTES,
    FULL,
    KEY_BITS,
    KEY_BYTES,
    SLICE_BITS,
    SLICES,
    Postings,
    blocks,
    of_articles,
    of_blocks,
    span,
)

KINDS: Final = ("band", "fingerprint", "term")
"""What an article is found by."""

FAN: Final = 4
"""Runs of like size that are merged: a posting is written about once more for each time that the archive grows by this
factor, and there are fewer than so many runs of each size to look into."""

SMALLEST: Final = 200 * FAN
"""Articles up to which runs count as of one size: those of a few batches."""

LARGEST: Final = SMALLEST * FAN**4
"""Articles from which a run is merged no more: beyond, writing all anew would keep other writers waiting for long."""

KIND_BITS: Final = 2

Placed = tuple[int, Sequence[bytes]]
"""An article by its number, with its packed keys of each kind."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run, and the numbers of the articles it is about: from first to last, both within."""

    id: int
    first: int
    last: int

    @property
    def size(self) -> int:
        """Which runs it is merged with: 0 for the smallest."""
        articles, size = self.last - self.first + 1, 0
        while articles >= SMALLEST * FAN**size:
            size += 1
        return size


def runs(connection: sqlite3.Connection) -> list[Run]:
    """All runs, in the order of their articles."""
    return [Run(*row) for row in connection.execute("SELECT id, first, last FROM run ORDER BY first")]


def run_of(known: Sequence[Run], number: int) -> Run | None:
    """The run that an article is in."""
    return next((run for run in known if run.first <= number <= run.last), None)


def append(connection: sqlite3.Connection, articles: Sequence[Placed]) -> None:
    """Write a run of new articles, whose numbers rise and are above all before, and merge runs where it is time."""
    run = Run(_free(connection), articles[0][0], articles[-1][0])
    for kind in range(len(KINDS)):
        _write(connection, run, kind, of_articles((number, keys[kind]) for number, keys in articles))
    connection.execute("INSERT INTO run VALUES (?, ?, ?)", (run.id, run.first, run.last))
    while _merge(connection):
        pass


def holders(connection: sqlite3.Connection, run: Run, kind: int, key: int) -> "array[int]":
    """The articles of a run that have a key, up to `FULL`."""
    found = _block(connection, run, kind, key)
    if found is None:
        return array("I")
    _, keys, articles = found
    first, after = span(keys, key.to_bytes(KEY_BYTES, "big"))
    return _numbers(articles[first * ARTICLE_BYTES:after * ARTICLE_BYTES])


def remove(connection: sqlite3.Connection, run: Run, number: int, keys: Sequence[bytes]) -> None:
    """Take an article with these packed keys out of its run."""
    for kind, packed in enumerate(keys):
        for at in range(0, len(packed), KEY_BYTES):
            _remove(connection, run, kind, packed[at:at + KEY_BYTES], number)


def postings(connection: sqlite3.Connection, some: Sequence[Run], kind: int, part: int) -> Postings:
    """The postings of neighbouring runs of one kind, in one slice of the range of keys. Raises ValueError where a block
    is damaged."""
    bounds = [_base(run.id, kind) + (part << SLICE_BITS) for run in some]
    query = "SELECT keys, articles FROM posting WHERE id >= ? AND id < ? ORDER BY id"
    return of_blocks(
        row for bound in bounds for row in connection.execute(query, (bound, bound + (1 << SLICE_BITS)))
    )


def _merge(connection: sqlite3.Connection) -> bool:
    """Merge the last runs if enough are of one size, and say whether they were."""
    known = runs(connection)
    size = known[-1].size
    tail = list(takewhile(lambda run: run.size == size, reversed(known)))[::-1]
    if len(tail) < FAN or tail[0].last - tail[0].first + 1 >= LARGEST:
        return False
    new = Run(_free(connection), tail[0].first, tail[-1].last)
    for kind in range(len(KINDS)):
        for part in range(SLICES):
            _write(connection, new, kind, postings(connection, tail, kind, part))
    for run in tail:
        connection.execute("DELETE FROM posting WHERE id >= ? AND id < ?", (_base(run.id, 0), _base(run.id + 1, 0)))
        connection.execute("DELETE FROM run WHERE id = ?", (run.id,))
    connection.execute("INSERT INTO run VALUES (?, ?, ?)", (new.id, new.first, new.last))
    return True


def _free(connection: sqlite3.Connection) -> int:
    """The least id that no run has: ids stay small, since few bits are theirs."""
    taken = {run.id for run in runs(connection)}
    return next(number for number in range(len(taken) + 1) if number not in taken)


def _base(run: int, kind: int) -> int:
    return (run << KIND_BITS | kind) << KEY_BITS


def _write(connection: sqlite3.Connection, run: Run, kind: int, found: Postings) -> None:
    base = _base(run.id, kind)
    rows = ((base + key, keys, articles) for key, keys, articles in blocks(found))
    connection.executemany("INSERT INTO posting VALUES (?, ?, ?)", rows)


def _block(connection: sqlite3.Connection, run: Run, kind: int, key: int) -> tuple[int, bytes, bytes] | None:
    """The block in which a key stands if it is there: its id, keys and articles."""
    base = _base(run.id, kind)
    query = "SELECT id, keys, articles FROM posting WHERE id >= ? AND id <= ? ORDER BY id DESC LIMIT 1"
    found: tuple[int, bytes, bytes] | None = connection.execute(query, (base, base + key)).fetchone()
    return found


def _remove(connection: sqlite3.Connection, run: Run, kind: int, key: bytes, number: int) -> None:
    found = _block(connection, run, kind, int.from_bytes(key, "big"))
    if found is None:
        return
    row, keys, articles = found
    first, after = span(keys, key)
    listed = _numbers(articles[first * ARTICLE_BYTES:after * ARTICLE_BYTES])
    if len(listed) >= FULL or number not in listed:
        return
    at = first + listed.index(number)
    keys = keys[: at * KEY_BYTES] + keys[(at + 1) * KEY_BYTES:]
    articles = articles[: at * ARTICLE_BYTES] + articles[(at + 1) * ARTICLE_BYTES:]
    if keys:
        connection.execute("UPDATE posting SET keys = ?, articles = ? WHERE id = ?", (keys, articles, row))
    else:
        connection.execute("DELETE FROM posting WHERE id = ?", (row,))


def _numbers(data: bytes) -> "array[int]":
    found = array("I", data)
    if sys.byteorder == "big":
        found.byteswap()
    return found


def strays(connection: sqlite3.Connection) -> Iterator[int]:
    """Runs that blocks belong to and that are not listed."""
    known = {run.id for run in runs(connection)}
    at: int | None = -(1 << KEY_BITS + KIND_BITS + 13)
    while (at := connection.execute("SELECT min(id) FROM posting WHERE id >= ?", (at,)).fetchone()[0]) is not None:
        number = at >> KEY_BITS + KIND_BITS
        if number not in known:
            yield number
        at = _base(number + 1, 0)
