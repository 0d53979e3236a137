"""What an archive keeps, and what happens when articles come again, change, move and go."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from crosscheck.archive import Added, Archive, Entry, runs, verify
from crosscheck.archive import archive as room
from crosscheck.archive.packing import SLICES
from crosscheck.errors import ArchiveError
from crosscheck.model import Article, Claim
from crosscheck.pipeline import extract

from .making import archive, article, articles, claims_of, ready, text


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "known.archive"


def places(opened: Archive) -> list[str]:
    return [row[0] for row in opened.connection.execute("SELECT place FROM article ORDER BY id")]


def test_articles_come_back_as_they_were_read(tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    known = article(Path("news"), "a.md", "---\noutlet: Echo\ndate: 2024-05-15\n---\n\n# Fire\n\n" + text(1))
    with archive(path, [known]) as opened:
        assert list(opened.load([1], extract)) == [(known, claims_of(known))]


def test_a_place_outside_the_working_folder_is_shown_whole(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = article(tmp_path / "news", "a.txt", text(1))
    with archive(path, [known]) as opened:
        (inside, _), = _loaded_in(tmp_path, opened, monkeypatch)
        (tmp_path / "elsewhere").mkdir()
        (outside, claims), = _loaded_in(tmp_path / "elsewhere", opened, monkeypatch)

    assert inside.id == "news/a.txt"
    assert outside.id == os.path.realpath(tmp_path / "news" / "a.txt")
    assert {claim.article for claim in claims} == {outside.id}
    assert all(claim.id == f"{outside.id}@{claim.start}" for claim in claims)


def _loaded_in(
    folder: Path, opened: Archive, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[Article, tuple[Claim, ...]]]:
    monkeypatch.chdir(folder)
    return list(opened.load([1], extract))


def test_what_is_known_is_not_added_again(tmp_path: Path, path: Path) -> None:
    known = articles(tmp_path / "news", 3)
    moved = article(tmp_path / "copy", "0.txt", text(0))
    with archive(path, known) as opened:
        before = opened.info()

        assert list(opened.add(known, ready)) == [Added(known=3)]
        assert list(opened.add([moved], ready)) == [Added(known=1)]
        assert opened.info() == before


def test_two_equal_articles_of_one_batch_are_one(tmp_path: Path, path: Path) -> None:
    pair = [article(tmp_path, "a.txt", text(1)), article(tmp_path, "b.txt", text(1))]
    with Archive(str(path), write=True, create=True) as opened:
        assert list(opened.add(pair, ready)) == [Added(new=1, known=1)]
        assert [Path(place).name for place in places(opened)] == ["a.txt"]


def test_claims_are_read_of_new_articles_alone(tmp_path: Path, path: Path) -> None:
    asked: list[str] = []

    def noting(found: Iterator[Article]) -> Iterator[list[Entry]]:
        for each in found:
            asked.append(Path(each.path).name)
            yield from ready(iter([each]))

    known = articles(tmp_path, 3)
    with archive(path, known[:2]) as opened:
        list(opened.add(known, noting))

    assert asked == ["2.txt"]


def test_a_changed_file_replaces_what_was_read_from_it(tmp_path: Path, path: Path) -> None:
    with archive(path, articles(tmp_path, 2)) as opened:
        changed = article(tmp_path, "0.txt", text(40))

        assert list(opened.add([changed], ready)) == [Added(changed=1)]
        assert len(opened) == 2
        assert list(verify(opened)) == []


def test_records_of_one_file_stand_apart_and_go_together(tmp_path: Path, path: Path) -> None:
    from crosscheck import reading

    file = tmp_path / "wire.jsonl"
    file.write_text('{"id": "7", "text": "Nine ships sank."}\n{"id": "8", "text": "Ten ships sank."}\n', "utf-8")
    records = [item for item in reading.read([str(file)]) if isinstance(item, Article)]
    with archive(path, records) as opened:
        assert [place.rpartition("/")[2] for place in places(opened)] == ["wire.jsonl#7", "wire.jsonl#8"]
        assert opened.remove(f"{file}#7") == 1
        assert opened.remove(str(file)) == 1
        assert len(opened) == 0


def test_a_folder_is_removed_with_all_it_held_and_nothing_else(tmp_path: Path, path: Path) -> None:
    inside = articles(tmp_path / "news", 3)
    beside = article(tmp_path / "newsroom", "a.txt", text(9))
    with archive(path, [*inside, beside]) as opened:
        assert opened.remove(str(tmp_path / "news")) == 3
        assert [Path(place).name for place in places(opened)] == ["a.txt"]
        assert opened.remove(str(tmp_path / "news")) == 0
        assert list(verify(opened)) == []
        (run,) = runs.runs(opened.connection)
        for kind in range(len(runs.KINDS)):
            parts = [runs.postings(opened.connection, [run], kind, part) for part in range(SLICES)]
            assert {article for part in parts for _, article in part.pairs()} == {4}


def test_standard_input_has_a_place_for_each_text(path: Path) -> None:
    import io

    from crosscheck import reading

    with Archive(str(path), write=True, create=True) as opened:
        for words in (text(1), text(2), text(1)):
            list(opened.add([each for each in reading.read(["-"], stdin=io.BytesIO(words.encode()))
                             if isinstance(each, Article)], ready))
        assert len(opened) == 2
        assert all(place.startswith("-@") for place in places(opened))


def test_claims_of_another_version_are_read_again(tmp_path: Path, path: Path) -> None:
    known = article(tmp_path, "a.txt", text(1))
    with archive(path, [known]) as opened:
        opened.connection.execute("UPDATE claims SET reader = 'older', record = x'00'")
        ((_, claims),) = opened.load([1], extract)

        assert [claim.text for claim in claims] == [claim.text for claim in claims_of(known)]
        assert opened.info().stale == 1
        assert list(verify(opened)) == []


def test_one_writes_and_others_read_meanwhile(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crosscheck.archive.store.WAIT", 0.0)
    known = articles(tmp_path, 4)
    with archive(path, known[:2]) as one, Archive(str(path), write=True) as other, Archive(str(path)) as reader:
        one.connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError, match="another process writes to it"):
            list(other.add(known[2:], ready))
        assert len(reader) == 2
        one.connection.execute("COMMIT")

        assert list(other.add(known[2:], ready)) == [Added(new=2)]
        assert len(reader) == 4


def test_a_damaged_page_is_an_error_that_says_what_to_do(tmp_path: Path, path: Path) -> None:
    archive(path, articles(tmp_path, 30)).__exit__(None, None, None)
    data = bytearray(path.read_bytes())
    data[8192:] = b"\xff" * (len(data) - 8192)
    path.write_bytes(data)

    with pytest.raises(ArchiveError, match="run crosscheck archive verify, or"), Archive(str(path)) as opened:
        list(opened.load(range(30), extract))


def test_a_reader_cannot_write(tmp_path: Path, path: Path) -> None:
    archive(path, articles(tmp_path, 1)).__exit__(None, None, None)
    with Archive(str(path)) as opened, pytest.raises(sqlite3.OperationalError, match="readonly"):
        opened.connection.execute("DELETE FROM article")


def test_a_failure_in_a_batch_leaves_nothing_of_it(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "BATCH", 2)
    known = articles(tmp_path, 4)
    with Archive(str(path), write=True, create=True) as opened:
        adding = opened.add(known, ready)
        assert next(adding) == Added(new=2)
        monkeypatch.setattr(runs, "append", _fail)
        with pytest.raises(RuntimeError):
            next(adding)

        assert len(opened) == 2
        assert list(verify(opened)) == []


def _fail(*_: object) -> None:
    raise RuntimeError
