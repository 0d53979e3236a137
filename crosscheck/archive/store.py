"""The SQLite file: opening it, its schema, and bringing an older one up to date."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from crosscheck.errors import ArchiveError

APPLICATION: Final = 0x43524F53
"""What marks the file as ours ("CROS"), at offset 68 of its header (https://www.sqlite.org/fileformat2.html)."""

MAGIC: Final = b"SQLite format 3\0"
APPLICATION_AT: Final = 68

WAIT: Final = 10.0
"""Seconds that a writer waits for another one to end its batch."""

CACHE: Final = 256 * 1024
"""KiB of pages that a writer keeps in memory: one shelf's postings, so that a batch rewrites none from disk."""

KINDS: Final = ("band", "fingerprint", "term")
"""What an article is found by; a table of postings for each."""

SCHEMA: Final = """
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
    band BLOB NOT NULL,             -- the article's rows in the tables below, to remove and to verify them
    fingerprint BLOB NOT NULL,
    term BLOB NOT NULL
) STRICT;
""" + "".join(
    # Postings name no foreign key: enforcing one needs an index by article, which would double the file. They are
    # written and removed with `keys` in one transaction, and `verify` holds one against the other.
    f"CREATE TABLE {kind} (shelf INTEGER, key INTEGER, article INTEGER, PRIMARY KEY (shelf, key, article))"
    " WITHOUT ROWID, STRICT;\n"
    for kind in KINDS
)

MIGRATIONS: Final[list[Callable[[sqlite3.Connection], None]]] = [lambda connection: _run(connection, SCHEMA)]
"""Each brings the schema from the version of its place to the next; an empty file has version 0."""


def is_archive(path: str) -> bool:
    """Whether a file is an archive of ours, by its header."""
    try:
        with open(path, "rb") as file:
            head = file.read(APPLICATION_AT + 4)
    except OSError:
        return False
    return head.startswith(MAGIC) and head[APPLICATION_AT:] == APPLICATION.to_bytes(4, "big")


def connect(path: str, *, write: bool, create: bool = False) -> sqlite3.Connection:
    """Open an archive of the current schema. Raises ArchiveError for what is none, is newer, or cannot be opened."""
    exists = os.path.exists(path)
    if not exists and not create:
        raise ArchiveError(f"there is no archive {path!r}; make it with crosscheck archive add")
    if exists and os.path.isdir(path):
        raise ArchiveError(f"{path!r} is a folder; name the archive's file")
    begun = create and exists and (os.path.getsize(path) == 0 or os.path.exists(f"{path}-journal"))
    if exists and not begun and not is_archive(path):
        raise ArchiveError(f"{path!r} is no archive of crosscheck; name another file")
    try:
        return _opened(path, write, fresh=not exists or begun)
    except sqlite3.Error as error:
        raise ArchiveError(f"cannot open the archive {path!r}: {error}") from None


def _opened(path: str, write: bool, fresh: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=WAIT, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    version = _version(connection)
    if version == 0 and not fresh:
        connection.close()
        raise ArchiveError(f"the archive {path!r} is damaged: it holds no tables; make it anew")
    connection.execute("SELECT 1 FROM sqlite_schema").fetchall()  # a file cut short fails here
    if version > len(MIGRATIONS):
        connection.close()
        raise ArchiveError(
            f"the archive {path!r} has schema {version}, newer than {len(MIGRATIONS)}: install a newer crosscheck"
        )
    if write or version < len(MIGRATIONS):
        _migrate(connection)  # before the log is in use: the mark must stand in the file itself, where others look
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")  # a crash of the machine may lose batches, never halves
        connection.execute(f"PRAGMA cache_size = -{CACHE}")
    if not write:
        connection.execute("PRAGMA query_only = ON")
    return connection


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring the schema up to date, in one transaction; another process may have done it meanwhile."""
    if _version(connection) == len(MIGRATIONS):
        return
    with transaction(connection):
        for version in range(_version(connection), len(MIGRATIONS)):
            MIGRATIONS[version](connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _run(connection: sqlite3.Connection, script: str) -> None:
    """Statements one by one: `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, with the write lock from the beginning. Raises ArchiveError while another process writes, or for
    a full disk."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        hint = "another process writes to it; wait for its end" if "locked" in str(error) else str(error)
        raise ArchiveError(f"cannot write to the archive: {hint}") from None
