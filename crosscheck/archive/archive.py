"""An archive as its users see it: add, remove, find, and tell what is in it."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Final

from crosscheck.archive import runs, search
from crosscheck.archive.codec import content_of, reader, unpack_article, unpack_claims
from crosscheck.archive.entries import Entry, absolute
from crosscheck.archive.keys import keys
from crosscheck.archive.search import Candidates
from crosscheck.archive.store import connect, transaction
from crosscheck.errors import ArchiveError
from crosscheck.model import Article, ArticleId, Claim, ClaimId

BATCH: Final = 200
"""Articles from which a transaction ends: what a killed process may have to read again, about a second's work."""

Extract = Callable[[Article], Sequence[Claim]]
"""What reads the claims of an article."""

Prepare = Callable[[Iterator[Article]], Iterable[Sequence[Entry]]]
"""What makes entries of articles: lazily, and as many at a time as is good for it."""


@dataclass(frozen=True, slots=True)
class Added:
    """What adding came to: articles that were new, that replaced what stood in their place before, and that were
    there already."""

    new: int = 0
    changed: int = 0
    known: int = 0

    def __add__(self, other: "Added") -> "Added":
        return Added(self.new + other.new, self.changed + other.changed, self.known + other.known)


@dataclass(frozen=True, slots=True)
class Known:
    """What is in an archive. `bytes` is the size of its file, `stale` counts articles whose claims were read by another
    version, so that they are read again whenever they are needed."""

    articles: int
    claims: int
    outlets: int
    earliest: str | None
    latest: str | None
    bytes: int
    schema: int
    stale: int


class Archive(AbstractContextManager["Archive"]):
    """An open archive. Articles are numbered in the order they were added."""

    def __init__(self, path: str, *, write: bool = False, create: bool = False) -> None:
        """Open the archive at a path, or with `create` make it. Raises ArchiveError."""
        self.path = path
        self.connection = connect(path, write=write, create=create)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:  # fmt: skip
        """Close it; an error of SQLite on the way is one of the archive."""
        self.connection.close()
        if isinstance(error, sqlite3.DatabaseError):
            raise ArchiveError(
                f"the archive {self.path!r} cannot be used: {error}; run crosscheck archive verify, or make it anew"
            ) from error

    def __len__(self) -> int:
        return int(self.connection.execute("SELECT count(*) FROM article").fetchone()[0])

    def add(self, articles: Iterable[Article], prepare: Prepare) -> Iterator[Added]:
        """Add articles: what has come to be since the last time is yielded when it is safe on disk. `prepare` makes
        entries of those that are not known yet, some at a time."""
        known = 0

        def new() -> Iterator[Article]:
            nonlocal known
            for article in articles:
                if self._holds(content_of(article)):
                    known += 1
                else:
                    yield article

        waiting: list[Entry] = []
        for made in prepare(new()):
            waiting += made
            if len(waiting) >= BATCH:
                yield self.put(waiting) + Added(known=known)
                waiting, known = [], 0
        yield self.put(waiting) + Added(known=known)

    def put(self, batch: Sequence[Entry]) -> Added:
        """Add what was made ready, all of it or nothing, and say what that came to. Raises ArchiveError while another
        process writes, and for a full disk."""
        if not batch:
            return Added()
        with transaction(self.connection):
            number = self._last()
            placed: list[runs.Placed] = []
            replaced = 0
            for entry in batch:
                if self._holds(entry.content):  # another process was quicker, or the batch has it twice
                    continue
                replaced += self._remove("place = ?", [entry.place])
                number += 1
                self._insert(number, entry)
                placed.append((number, entry.keys))
            if placed:
                runs.append(self.connection, placed)
        return Added(len(placed) - replaced, replaced, len(batch) - len(placed))

    def _holds(self, content: bytes) -> bool:
        return self.connection.execute("SELECT 1 FROM article WHERE content = ?", (content,)).fetchone() is not None

    def _last(self) -> int:
        """The highest number that any article has or had: none is given twice."""
        query = "SELECT max(coalesce((SELECT max(id) FROM article), 0), coalesce((SELECT max(last) FROM run), 0))"
        return int(self.connection.execute(query).fetchone()[0])

    def _insert(self, number: int, entry: Entry) -> None:
        execute = self.connection.execute
        row = (number, entry.content, entry.place, entry.outlet, entry.published, entry.record)
        execute("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?)", row)
        execute("INSERT INTO claims VALUES (?, ?, ?, ?)", (number, reader(), entry.count, entry.claims))
        execute("INSERT INTO keys VALUES (?, ?, ?, ?)", (number, *entry.keys))

    def remove(self, path: str) -> int:
        """Remove the article of a place, the records of a file, or everything in a folder, and say how many that were.
        The place need not exist any more. Raises ArchiveError while another process writes."""
        place = absolute(path)
        with transaction(self.connection):
            return self._remove(
                "place = ? OR place = ? OR substr(place, 1, ?) IN (?, ?)",
                [place, path, len(place) + 1, f"{place}/", f"{place}#"],
            )

    def _remove(self, condition: str, values: Sequence[Any]) -> int:
        execute = self.connection.execute
        numbers = [row[0] for row in execute(f"SELECT id FROM article WHERE {condition}", values)]
        known = runs.runs(self.connection) if numbers else []
        for number in numbers:
            run = runs.run_of(known, number)
            held = execute("SELECT band, fingerprint, term FROM keys WHERE article = ?", (number,)).fetchone()
            if run is not None and held is not None:
                runs.remove(self.connection, run, number, held)
            execute("DELETE FROM article WHERE id = ?", (number,))
        return len(numbers)

    def candidates(self, article: Article, claims: Sequence[Claim]) -> Candidates:
        """The articles that may share text with an article, or speak of what it speaks of."""
        return search.candidates(self.connection, keys([article], [claims])[0])

    def load(self, numbers: Iterable[int], extract: Extract) -> Iterator[tuple[Article, tuple[Claim, ...]]]:
        """Articles by number, with their claims, under ids that lead to their files from the working folder. Raises
        ArchiveError for an entry that is damaged."""
        query = (
            "SELECT place, article.record, reader, claims.record FROM article JOIN claims ON article = id WHERE id = ?"
        )
        for number in numbers:
            row = self.connection.execute(query, (number,)).fetchone()
            if row is not None:
                yield self._loaded(row, extract)

    def _loaded(self, row: Sequence[Any], extract: Extract) -> tuple[Article, tuple[Claim, ...]]:
        place, record, made_by, packed = row
        try:
            article = unpack_article(record)
            claims = unpack_claims(packed, article.text) if made_by == reader() else tuple(extract(article))
        except (ValueError, KeyError, TypeError):
            raise ArchiveError(
                f"{self.path}: the entry of {place} is damaged; run crosscheck archive verify, then remove and add it"
            ) from None
        shown = shown_place(place)
        return _renamed(article, shown, shown[: len(shown) - len(article.id) + len(article.path)]), tuple(
            _moved(claim, shown) for claim in claims
        )

    def info(self) -> Known:
        """What is in the archive."""
        execute = self.connection.execute
        articles, outlets, earliest, latest = execute(
            "SELECT count(*), count(DISTINCT outlet), min(published), max(published) FROM article"
        ).fetchone()
        claims, stale = execute("SELECT total(count), total(reader <> ?) FROM claims", (reader(),)).fetchone()
        schema, pages, page = (
            execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "page_count", "page_size")
        )
        return Known(articles, int(claims), outlets, earliest, latest, pages * page, schema, int(stale))


def shown_place(place: str) -> str:
    """A place as seen from the working folder, where it lies inside."""
    folder = os.getcwd().rstrip("/") + "/"
    return place.removeprefix(folder)


def _renamed(article: Article, name: str, path: str) -> Article:
    return replace(article, id=ArticleId(name), path=path)


def _moved(claim: Claim, name: str) -> Claim:
    def moved(at: ClaimId) -> ClaimId:
        return ClaimId(f"{name}@{at.rpartition('@')[2]}")

    same_as = moved(claim.same_as) if claim.same_as else None
    return replace(claim, id=moved(claim.id), article=ArticleId(name), same_as=same_as)


