"""The file of an archive: what is one, and how an older one is brought up to date."""

import sqlite3
from pathlib import Path

import pytest

from crosscheck.archive import Archive, is_archive, store
from crosscheck.errors import ArchiveError

from .making import archive, articles


def test_a_new_archive_is_known_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "known.archive"
    archive(path, articles(tmp_path, 1)).__exit__(None, None, None)
    other = tmp_path / "other.db"
    sqlite3.connect(other).executescript("CREATE TABLE t (x); INSERT INTO t VALUES (1);").close()

    assert is_archive(str(path))
    assert not is_archive(str(other))
    assert not is_archive(str(tmp_path))
    assert not is_archive(str(tmp_path / "0.txt"))
    assert not is_archive(str(tmp_path / "missing"))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing", "there is no archive '{path}'; make it with crosscheck archive add"),
        ("folder", "'{path}' is a folder; name the archive's file"),
        ("text.txt", "'{path}' is no archive of crosscheck; name another file"),
        ("empty", "'{path}' is no archive of crosscheck; name another file"),
        ("cut", "cannot open the archive '{path}': database disk image is malformed"),
    ],
)
def test_what_is_no_archive_is_said(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.txt").write_text("nine", encoding="utf-8")
    (tmp_path / "empty").touch()
    archive(tmp_path / "known", articles(tmp_path, 1)).__exit__(None, None, None)
    (tmp_path / "cut").write_bytes((tmp_path / "known").read_bytes()[:72])
    path = tmp_path / name

    with pytest.raises(ArchiveError) as raised:
        Archive(str(path))
    assert str(raised.value) == message.format(path=path)


def test_an_older_schema_is_migrated_and_nothing_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "known.archive"
    archive(path, articles(tmp_path, 2)).__exit__(None, None, None)

    def add_desk(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE article ADD COLUMN desk TEXT")

    monkeypatch.setattr(store, "MIGRATIONS", [*store.MIGRATIONS, add_desk])
    with Archive(str(path)) as opened:
        assert opened.info().schema == 2
        assert opened.connection.execute("SELECT desk FROM article").fetchall() == [(None,), (None,)]


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "known.archive"
    archive(path, articles(tmp_path, 2)).__exit__(None, None, None)

    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM article")
        raise sqlite3.OperationalError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(store, "MIGRATIONS", [*store.MIGRATIONS, fail])
        with pytest.raises(ArchiveError, match="disk full"):
            Archive(str(path))
    with Archive(str(path)) as opened:
        assert (opened.info().schema, len(opened)) == (1, 2)


def test_a_newer_schema_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "known.archive"
    with archive(path, articles(tmp_path, 1)) as opened:
        opened.connection.execute("PRAGMA user_version = 99")

    with pytest.raises(ArchiveError, match=r"has schema 99, newer than 1: install a newer crosscheck$"):
        Archive(str(path))
