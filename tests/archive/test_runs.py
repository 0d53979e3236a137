"""Runs of postings: what was put in is found, whatever was merged and taken out meanwhile."""

import random
import sqlite3
from collections.abc import Iterator

import pytest

from crosscheck.archive import packing, runs
from crosscheck.archive.packing import KEY_BITS, pack_keys
from crosscheck.archive.runs import KINDS, Run, append, holders, remove
from crosscheck.archive.schema import MIGRATIONS
from crosscheck.archive.store import transaction

Held = dict[int, list[list[int]]]
"""Articles with their keys of each kind."""


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    opened = sqlite3.connect(":memory:", isolation_level=None)
    with transaction(opened):
        for migration in MIGRATIONS:
            migration(opened)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "FAN", 3)
    monkeypatch.setattr(runs, "SMALLEST", 6)
    monkeypatch.setattr(runs, "LARGEST", 54)


def made(first: int, last: int, source: random.Random) -> Held:
    """Articles with keys that others have and keys of their own."""
    return {
        number: [sorted({source.randrange(5), source.randrange(1 << KEY_BITS), number}) for _ in KINDS]
        for number in range(first, last + 1)
    }


def write(connection: sqlite3.Connection, held: Held) -> None:
    append(connection, [(number, [pack_keys(own) for own in kinds]) for number, kinds in held.items()])


def found(connection: sqlite3.Connection, kind: int, key: int) -> list[int]:
    known = runs.runs(connection)
    return [article for run in known for article in holders(connection, run, kind, key)]


def expected(held: Held, kind: int, key: int) -> list[int]:
    return [number for number, kinds in held.items() if key in kinds[kind]]


def keys_of(held: Held) -> set[tuple[int, int]]:
    return {(kind, key) for kinds in held.values() for kind, own in enumerate(kinds) for key in own}


def test_every_article_is_found_by_every_key_as_runs_are_merged(connection: sqlite3.Connection) -> None:
    source, held = random.Random(7), Held()
    sizes = []
    for batch in range(40):
        new = made(batch * 2 + 1, batch * 2 + 2, source)
        write(connection, new)
        held |= new
        sizes.append([run.last - run.first + 1 for run in runs.runs(connection)])

    assert sizes[:10] == [[2], [2, 2], [6], [6, 2], [6, 2, 2], [6, 6], [6, 6, 2], [6, 6, 2, 2], [18], [18, 2]]
    assert sizes[-1] == [54, 18, 6, 2]
    for kind, key in keys_of(held):
        assert found(connection, kind, key) == expected(held, kind, key)


def test_what_is_taken_out_is_found_no_more_and_all_else_is(connection: sqlite3.Connection) -> None:
    source = random.Random(8)
    held = made(1, 30, source)
    for first in range(1, 31, 2):
        write(connection, {number: held[number] for number in (first, first + 1)})
    everything = keys_of(held)
    for number in (1, 7, 8, 30):
        run = runs.run_of(runs.runs(connection), number)
        assert run is not None
        remove(connection, run, number, [pack_keys(own) for own in held.pop(number)])

    for kind, key in everything:
        assert found(connection, kind, key) == expected(held, kind, key)


def test_a_full_list_stays_as_it_is(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "FULL", 4)
    monkeypatch.setattr(runs, "FULL", 4)
    held = {number: [[5]] * len(KINDS) for number in range(1, 7)}
    write(connection, held)
    (run,) = runs.runs(connection)
    remove(connection, run, 2, [pack_keys([5])] * len(KINDS))

    assert found(connection, 0, 5) == [1, 2, 3, 4]


def test_runs_take_the_least_id_that_is_free(connection: sqlite3.Connection) -> None:
    source = random.Random(9)
    for number in range(1, 100):
        write(connection, made(number, number, source))

    assert max(run.id for run in runs.runs(connection)) < 12


def test_an_article_that_was_never_there_is_in_no_run() -> None:
    assert runs.run_of([Run(0, 1, 4), Run(1, 9, 12)], 5) is None
    assert runs.run_of([Run(0, 1, 4), Run(1, 9, 12)], 9) == Run(1, 9, 12)
