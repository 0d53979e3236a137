"""The file of an archive: what is one, and how an older one is brought up to date."""

import sqlite3
from pathlib import Path

import pytest

from crosscheck.archive import Archive, is_archive, runs, store, verify
from crosscheck.archive.packing import SLICES
from crosscheck.errors import ArchiveError
from crosscheck.model import Article, Claim
from crosscheck.pipeline import extract

from .making import archive, articles, text


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


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """An archive of three articles, as it was written when schema 1 was the latest."""
    path = tmp_path / "older.archive"
    connection = sqlite3.connect(path)
    connection.executescript(Path(__file__).with_name("schema-1.sql").read_text(encoding="utf-8"))
    connection.close()
    return path


def test_an_archive_of_schema_1_becomes_one_of_today(older: Path, tmp_path: Path) -> None:
    assert is_archive(str(older))
    with Archive(str(older)) as opened:
        assert opened.info().schema == len(store.MIGRATIONS)
        assert list(verify(opened)) == []
        assert [found.text for found, _ in opened.load(range(9), extract)] == [text(number) for number in range(3)]
        migrated = (rows(opened, "keys"), postings(opened))
    with archive(tmp_path / "new", articles(tmp_path / "news", 3)) as opened:
        assert migrated == (rows(opened, "keys"), postings(opened))


def test_claims_of_schema_1_are_kept_as_they_were_read(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Archive(str(older)) as opened:
        ((made_by,),) = opened.connection.execute("SELECT DISTINCT reader FROM claims")
        monkeypatch.setattr("crosscheck.archive.archive.reader", lambda: made_by)
        loaded = [claims for _, claims in opened.load(range(9), never)]

    assert [[claim.text for claim in claims] for claims in loaded] == [["12", "3 hectares"], ["13", "4 hectares"],
                                                                       ["14", "5 hectares"]]


def test_damage_in_an_older_archive_is_left_to_verify(older: Path) -> None:
    with sqlite3.connect(older) as connection:
        connection.execute("UPDATE article SET record = x'00' WHERE id = 2")
    with Archive(str(older)) as opened:
        assert [problem.what for problem in verify(opened)] == ["the article cannot be read"]


def test_articles_are_added_to_a_migrated_archive(older: Path, tmp_path: Path) -> None:
    with archive(older, articles(tmp_path, 5)) as opened:
        assert len(opened) == 5  # three of them are there already, elsewhere
        assert list(verify(opened)) == []


def never(_: Article) -> tuple[Claim, ...]:
    raise AssertionError("the claims were read again")


def rows(opened: Archive, table: str) -> list[tuple[object, ...]]:
    return opened.connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def postings(opened: Archive) -> list[list[tuple[int, int]]]:
    known = runs.runs(opened.connection)
    return [
        [pair for part in range(SLICES) for pair in runs.postings(opened.connection, known, kind, part).pairs()]
        for kind in range(len(runs.KINDS))
    ]


def test_a_later_schema_is_a_step_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "known.archive"
    archive(path, articles(tmp_path, 2)).__exit__(None, None, None)

    def add_desk(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE article ADD COLUMN desk TEXT")

    monkeypatch.setattr(store, "MIGRATIONS", [*store.MIGRATIONS, add_desk])
    with Archive(str(path)) as opened:
        assert opened.info().schema == len(store.MIGRATIONS)
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
        assert (opened.info().schema, len(opened)) == (2, 2)


def test_an_archive_on_a_disk_that_cannot_be_written_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "100% known?.archive"
    archive(path, articles(tmp_path / "news", 2)).__exit__(None, None, None)
    monkeypatch.setattr(store.os, "access", lambda *_: False)
    with Archive(str(path)) as opened:
        assert len(list(opened.load([1, 2], extract))) == 2
        assert sorted(each.name for each in tmp_path.iterdir()) == ["100% known?.archive", "news"]
    with pytest.raises(ArchiveError, match=r"is not there or cannot be written; use another$"):
        Archive(str(path), write=True)


def test_a_newer_schema_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "known.archive"
    with archive(path, articles(tmp_path, 1)) as opened:
        opened.connection.execute("PRAGMA user_version = 99")

    with pytest.raises(ArchiveError, match=r"has schema 99, newer than 2: install a newer crosscheck$"):
        Archive(str(path))
