"""An archive as its users see it: add, remove, find, and tell what is in it."""

import os
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from itertools import islice
from types import TracebackType
from typing import Any, Final

from crosscheck.archive import search
from crosscheck.archive.codec import (
    content_of,
    pack_article,
    pack_claims,
    reader,
    unpack_article,
    unpack_claims,
)
from crosscheck.archive.keys import Keys, keys
from crosscheck.archive.search import SHELF, Candidates
from crosscheck.archive.store import KINDS, connect, transaction
from crosscheck.errors import ArchiveError
from crosscheck.model import Article, ArticleId, Claim, ClaimId

BATCH: Final = 200
"""Articles added in one transaction: what a killed process may have to read again, about a second's work."""

Extract = Callable[[Article], Sequence[Claim]]


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

    def add(self, articles: Iterable[Article], extract: Extract) -> Iterator[Added]:
        """Add articles, batch by batch: what each batch came to is yielded when it is safe on disk. `extract` reads the
        claims of an article that is not known yet."""
        remaining = iter(articles)
        while batch := list(islice(remaining, BATCH)):
            yield self._add(batch, extract)

    def _add(self, batch: Sequence[Article], extract: Extract) -> Added:
        contents = {content_of(article): article for article in reversed(batch)}  # the first of two equal ones stays
        new = [(content, article) for content, article in reversed(contents.items()) if not self._holds(content)]
        claims = [tuple(extract(article)) for _, article in new]
        found = keys([article for _, article in new], claims)
        added = changed = 0
        postings: list[tuple[int, Keys]] = []
        with transaction(self.connection):
            for (content, article), own, its in zip(new, claims, found, strict=True):
                if self._holds(content):  # another process was quicker
                    continue
                changed += self._remove("place = ?", [place_of(article, content)])
                postings.append((self._insert(content, article, own, its), its))
                added += 1
            self._post(postings)
        return Added(added - changed, changed, len(batch) - added)

    def _holds(self, content: bytes) -> bool:
        return self.connection.execute("SELECT 1 FROM article WHERE content = ?", (content,)).fetchone() is not None

    def _insert(self, content: bytes, article: Article, claims: Sequence[Claim], found: Keys) -> int:
        published = article.published.latest.isoformat() if article.published else None
        row = (content, place_of(article, content), _text(article.outlet), published, pack_article(article))
        execute = self.connection.execute
        number = execute(
            "INSERT INTO article (content, place, outlet, published, record) VALUES (?, ?, ?, ?, ?)", row
        ).lastrowid
        assert number is not None
        execute("INSERT INTO claims VALUES (?, ?, ?, ?)", (number, reader(), len(claims), pack_claims(claims)))
        execute("INSERT INTO keys VALUES (?, ?, ?, ?)", (number, *(getattr(found, kind).tobytes() for kind in KINDS)))
        return number

    def _post(self, postings: Sequence[tuple[int, Keys]]) -> None:
        """Write the postings of a batch in the order of their table, so that each page is visited once."""
        for kind in KINDS:
            rows = sorted((number // SHELF, key, number) for number, found in postings for key in getattr(found, kind))
            self.connection.executemany(f"INSERT INTO {kind} VALUES (?, ?, ?)", rows)

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
        for number in numbers:
            for kind in KINDS:
                held = execute(f"SELECT {kind} FROM keys WHERE article = ?", (number,)).fetchone()
                rows = [(number // SHELF, key, number) for key in (unpack_keys(held[0]) if held else ())]
                self.connection.executemany(f"DELETE FROM {kind} WHERE shelf = ? AND key = ? AND article = ?", rows)
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
            claims = unpack_claims(packed) if made_by == reader() else tuple(extract(article))
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


def place_of(article: Article, content: bytes) -> str:
    """Where an article stands, from anywhere: its absolute path with the record's id; standard input has no place, so
    that each text from there stands for itself."""
    record = article.id.removeprefix(article.path)
    if os.path.exists(article.path):
        return str(_text(absolute(article.path) + record))
    return str(_text(f"{article.path}@{content.hex()[:12]}{record}"))


def absolute(path: str) -> str:
    """A path without links and detours."""
    return os.path.realpath(path)


def shown_place(place: str) -> str:
    """A place as seen from the working folder, where it lies inside."""
    folder = os.getcwd().rstrip("/") + "/"
    return place.removeprefix(folder)


def unpack_keys(data: bytes) -> "array[int]":
    """The keys that a blob of the table `keys` holds."""
    return array("q", data)


def _text(words: str | None) -> str | None:
    """What SQLite takes as text: halves of characters, as in names that are no UTF-8, have signs in their place."""
    return None if words is None else words.encode("utf-8", "replace").decode("utf-8")


def _renamed(article: Article, name: str, path: str) -> Article:
    return replace(article, id=ArticleId(name), path=path)


def _moved(claim: Claim, name: str) -> Claim:
    def moved(at: ClaimId) -> ClaimId:
        return ClaimId(f"{name}@{at.rpartition('@')[2]}")

    same_as = moved(claim.same_as) if claim.same_as else None
    return replace(claim, id=moved(claim.id), article=ArticleId(name), same_as=same_as)


