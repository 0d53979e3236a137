"""Whether an archive is whole: the file, every article against its hash, and every posting against its article."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from crosscheck.archive.archive import Archive, unpack_keys
from crosscheck.archive.codec import content_of, reader, unpack_article, unpack_claims
from crosscheck.archive.search import SHELF
from crosscheck.archive.store import KINDS


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in an archive: where (an article's place, or "" for the file), and what."""

    place: str
    what: str


def verify(archive: Archive, progress: Callable[[int, int], None] | None = None) -> Iterator[Problem]:
    """Everything that is wrong; nothing for a whole archive. `progress` is told how many articles are done, of how
    many."""
    connection = archive.connection
    try:
        yield from _file(connection)
        yield from _articles(connection, len(archive), progress)
        yield from _postings(connection)
    except sqlite3.DatabaseError as error:
        yield Problem("", f"the file is damaged: {error}")


def _file(connection: sqlite3.Connection) -> Iterator[Problem]:
    for (words,) in connection.execute("PRAGMA integrity_check(20)"):
        if words != "ok":
            yield Problem("", f"the file is damaged: {words}")
    for table, number, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("", f"{table} of article {number} has no entry in {parent}")


def _articles(
    connection: sqlite3.Connection, total: int, progress: Callable[[int, int], None] | None
) -> Iterator[Problem]:  # fmt: skip
    query = (
        "SELECT id, place, content, article.record, reader, count, claims.record, band, fingerprint, term FROM article"
        " LEFT JOIN claims ON claims.article = id LEFT JOIN keys ON keys.article = id"
    )
    for done, row in enumerate(connection.execute(query)):
        if progress is not None:
            progress(done, total)
        what = _article(row) or _keys(connection, row[0], row[7:])
        if what:
            yield Problem(row[1], what)


def _article(row: tuple[Any, ...]) -> str:
    """What is wrong with an article and its claims; "" for nothing."""
    _, _, content, record, made_by, count, packed = row[:7]
    try:
        article = unpack_article(record)
    except (ValueError, KeyError, TypeError):
        return "the article cannot be read"
    if content_of(article) != content:
        return "the article is not the one that was added"
    if packed is None:
        return "its claims are missing"
    if made_by != reader():
        return ""
    try:
        claims = unpack_claims(packed)
    except (ValueError, KeyError, TypeError):
        return "its claims cannot be read"
    if len(claims) != count:
        return f"it has {len(claims)} claims instead of {count}"
    misplaced = [claim for claim in claims if article.text[claim.start:claim.end] != claim.text]
    return f"{len(misplaced)} of its claims are not where they say" if misplaced else ""


def _keys(connection: sqlite3.Connection, number: int, blobs: tuple[bytes | None, ...]) -> str:
    """Whether an article is found by all its keys."""
    for kind, blob in zip(KINDS, blobs, strict=True):
        if blob is None:
            return "its keys are missing"
        query = f"SELECT 1 FROM {kind} WHERE shelf = ? AND key = ? AND article = ?"
        missing = sum(
            connection.execute(query, (number // SHELF, key, number)).fetchone() is None for key in unpack_keys(blob)
        )
        if missing:
            return f"it is not found by {missing} of its {kind}s"
    return ""


def _postings(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Postings that no article has: with each key of each article found, any further one is too many."""
    for kind in KINDS:
        stated = int(connection.execute(f"SELECT total(length({kind})) / 8 FROM keys").fetchone()[0])
        held = int(connection.execute(f"SELECT count(*) FROM {kind}").fetchone()[0])
        if held > stated:
            yield Problem("", f"{held - stated} entries of {kind}s belong to no article")
