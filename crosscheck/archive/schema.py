"""The tables of an archive, version by version."""

import sqlite3
from array import array
from collections.abc import Callable
from typing import Final

from crosscheck.archive.codec import repack_claims, unpack_article
from crosscheck.archive.packing import pack_keys, spread
from crosscheck.archive.runs import append

FIRST: Final = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    content BLOB NOT NULL UNIQUE,   -- hash of text and metadata: what is known is not added again
    place TEXT NOT NULL UNIQUE,     -- absolute path, with #record for a record of a file
    outlet TEXT,
    published TEXT,                 -- ISO day, the last it may have appeared on
    record BLOB NOT NULL            -- the article, compressed JSON
) STRICT;
CREATE TABLE claims (
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    reader TEXT NOT NULL,           -- what read them: another version reads the text again
    count INTEGER NOT NULL,
    record BLOB NOT NULL            -- compressed JSON
) STRICT;
CREATE TABLE keys (
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    band BLOB NOT NULL,             -- the article's postings, to remove and to verify them
    fingerprint BLOB NOT NULL,
    term BLOB NOT NULL
) STRICT;
CREATE TABLE band (shelf INTEGER, key INTEGER, article INTEGER, PRIMARY KEY (shelf, key, article)) WITHOUT ROWID;
CREATE TABLE fingerprint (shelf INTEGER, key INTEGER, article INTEGER, PRIMARY KEY (shelf, key, article)) WITHOUT ROWID;
CREATE TABLE term (shelf INTEGER, key INTEGER, article INTEGER, PRIMARY KEY (shelf, key, article)) WITHOUT ROWID;
"""
"""Schema 1."""

RUNS: Final = """
DROP TABLE band;
DROP TABLE fingerprint;
DROP TABLE term;
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,         -- the numbers of its articles, both within
    last INTEGER NOT NULL
) STRICT;
CREATE TABLE posting (
    id INTEGER PRIMARY KEY,         -- run, kind and first key: see runs.py
    keys BLOB NOT NULL,             -- six bytes each, sorted
    articles BLOB NOT NULL          -- four bytes each: the article that has the key
) STRICT;
"""
"""Schema 2. Postings name no foreign key, many being one value: they are written and removed with `keys` in one
transaction, and `verify` holds one against the other."""

CHUNK: Final = 2_000
"""Articles of one run that a migration writes: some megabytes of keys."""


def _to_runs(connection: sqlite3.Connection) -> None:
    """From schema 1, where each posting was a row, to runs; and claims are packed with the article's text."""
    _run(connection, RUNS)
    query = "SELECT article, band, fingerprint, term FROM keys WHERE article > ? ORDER BY article LIMIT ?"
    last = 0
    while chunk := connection.execute(query, (last, CHUNK)).fetchall():
        placed = [(number, tuple(map(_repacked, kinds))) for number, *kinds in chunk]
        change = "UPDATE keys SET band = ?, fingerprint = ?, term = ? WHERE article = ?"
        connection.executemany(change, ((*kinds, number) for number, kinds in placed))
        append(connection, placed)
        last = chunk[-1][0]
    query = "SELECT id, article.record, claims.record FROM article JOIN claims ON article = id WHERE id > ? LIMIT ?"
    last = 0
    while chunk := connection.execute(query, (last, CHUNK)).fetchall():
        for number, article, claims in chunk:
            _repack(connection, number, article, claims)
        last = chunk[-1][0]


def _repacked(keys: bytes) -> bytes:
    return pack_keys(sorted(map(spread, array("q", keys))))


def _repack(connection: sqlite3.Connection, number: int, article: bytes, claims: bytes) -> None:
    try:
        packed = repack_claims(claims, unpack_article(article).text)
    except (ValueError, KeyError, TypeError):  # damaged before: whatever is left of the article is read again
        connection.execute("UPDATE claims SET reader = '' WHERE article = ?", (number,))
    else:
        connection.execute("UPDATE claims SET record = ? WHERE article = ?", (packed, number))


def _run(connection: sqlite3.Connection, script: str) -> None:
    """Statements one by one: `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""


MIGRATIONS: Final[list[Callable[[sqlite3.Connection], None]]] = [
    lambda connection: _run(connection, FIRST), _to_runs,
]  # fmt: skip
"""Each brings the schema from the version of its place to the next; an empty file has version 0."""
