"""The SQLite file: what is one, opening it, and writing all or nothing."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from urllib.parse import quote

from crosscheck.archive.schema import MIGRATIONS
from crosscheck.errors import ArchiveError

APPLICATION: Final = 0x43524F53
"""What marks the file as ours ("CROS"), at offset 68 of its header (https://www.sqlite.org/fileformat2.html)."""

MAGIC: Final = b"SQLite format 3\0"
APPLICATION_AT: Final = 68

WAIT: Final = 10.0
"""Seconds that a writer waits for another one to end its batch."""

CACHE: Final = 64 * 1024
"""KiB of pages that a writer keeps in memory: what batches change are the last pages and the leaves of two indexes."""

CHECKPOINT: Final = 16_000
"""Pages of the log (of 4 KiB) from which they are put into the file: pages that several batches change are then
written once, and the disk is waited for seldom."""

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
    if write and not _writable(path):
        raise ArchiveError(f"the folder of the archive {path!r} is not there or cannot be written; use another")
    begun = create and exists and (os.path.getsize(path) == 0 or os.path.exists(f"{path}-journal"))
    if exists and not begun and not is_archive(path):
        raise ArchiveError(f"{path!r} is no archive of crosscheck; name another file")
    try:
        return _opened(path, write, fresh=not exists or begun)
    except (sqlite3.Error, ValueError) as error:
        raise ArchiveError(f"cannot open the archive {path!r}: {error}") from None


def _opened(path: str, write: bool, fresh: bool) -> sqlite3.Connection:
    name = _fixed(path) if not write and _sealed(path) else f"file:{quote(path)}"
    connection = sqlite3.connect(name, timeout=WAIT, isolation_level=None, uri=True)
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
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT}")
    if not write:
        connection.execute("PRAGMA query_only = ON")
    return connection


def _sealed(path: str) -> bool:
    """Whether nobody can be writing to an archive that may only be read, as on a disk that is mounted so: a reader
    cannot make the files there that it would meet a writer through."""
    return not _writable(path) and not os.path.exists(f"{path}-wal")


def _writable(path: str) -> bool:
    return os.access(os.path.dirname(os.path.abspath(path)), os.W_OK)


def _fixed(path: str) -> str:
    """What SQLite opens without any file beside it (https://www.sqlite.org/uri.html, "immutable")."""
    return f"file:{quote(path)}?immutable=1"


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
