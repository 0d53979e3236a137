"""`crosscheck archive` on the command line."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from crosscheck.archive import Known
from crosscheck.config import Settings
from crosscheck.model import Article

from .making import Run

TEXT = "The fire at the Osterby paper mill injured {} people, the fire service of Osterby said.\n"


@pytest.fixture
def news(here: Path) -> Path:
    """Three articles in a folder."""
    (here / "news").mkdir()
    for number in (9, 12, 14):
        (here / "news" / f"{number}.txt").write_text(TEXT.format(number), encoding="utf-8")
    return here / "news"


def test_articles_are_added_once(run: Run, news: Path) -> None:
    first, second = run("archive", "add", "known.archive", "news/"), run("archive", "add", "known.archive", "news/")

    assert (first.status, first.out, first.err) == (0, "added 3 articles; known.archive holds 3 articles\n", "")
    assert second.out == "added 0 articles, 3 there already; known.archive holds 3 articles\n"


def test_a_changed_file_is_replaced(run: Run, news: Path) -> None:
    run("archive", "add", "known.archive", "news/")
    (news / "9.txt").write_text(TEXT.format(10), encoding="utf-8")

    assert run("archive", "add", "known.archive", "news/").out == (
        "added 0 articles, replaced 1 that had changed, 2 there already; known.archive holds 3 articles\n"
    )


def test_what_cannot_be_read_is_said_and_the_rest_is_added(run: Run, news: Path) -> None:
    done = run("archive", "add", "known.archive", "news/", "missing.txt")

    assert done.status == 2
    assert done.out == "added 3 articles; known.archive holds 3 articles\n"
    assert done.err.startswith("crosscheck: skipped missing.txt: ")


def test_records_are_read_by_the_fields_of_the_settings(run: Run, here: Path) -> None:
    (here / "crosscheck.toml").write_text('fields = { text = "plain" }\n', encoding="utf-8")
    (here / "wire.jsonl").write_text(json.dumps({"plain": TEXT.format(9)}) + "\n", encoding="utf-8")

    assert run("archive", "add", "known.archive", "wire.jsonl").out == (
        "added 1 article; known.archive holds 1 article\n"
    )


def test_articles_are_removed_by_path(run: Run, news: Path) -> None:
    run("archive", "add", "known.archive", "news/")
    (news / "9.txt").unlink()

    assert run("archive", "remove", "known.archive", "news/9.txt").out == (
        "removed 1 article; known.archive holds 2 articles\n"
    )
    missing = run("archive", "remove", "known.archive", "news/9.txt", "news")
    assert missing.status == 2
    assert missing.err == "crosscheck: nothing in known.archive was added from news/9.txt; it was left as it is\n"
    assert missing.out == "removed 2 articles; known.archive holds 0 articles\n"


def test_what_is_in_an_archive(run: Run, news: Path) -> None:
    run("archive", "add", "known.archive", "news/", "--published", "2024-05-15")
    lines = run("archive", "info", "known.archive").out.splitlines()
    known = json.loads(run("archive", "info", "known.archive", "--format", "json").out)

    assert lines[:4] == [
        "known.archive", "  articles  3 from 0 named outlets", "  published 2024-05-15 to 2024-05-15",
        f"  claims    {known['claims']}",
    ]  # fmt: skip
    assert (known["articles"], known["schema"], known["stale"]) == (3, 2, 0)
    assert known["bytes"] == os.path.getsize("known.archive")


def test_an_interrupted_command_says_what_was_added_and_goes_on_where_it_stopped(
    run: Run, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from crosscheck import archive, extraction

    def interrupted(articles: Iterator[Article], settings: Settings) -> Iterator[list[archive.Entry]]:
        yield archive.entries([next(articles)], [()])
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("crosscheck.archive.archive.BATCH", 1)
        patch.setattr(extraction, "entries_of", interrupted)
        stopped = run("archive", "add", "known.archive", "news/")

    assert (stopped.status, stopped.out) == (130, "")
    assert stopped.err.startswith(
        "crosscheck: known.archive keeps what is on disk (added 1 article); the same command adds the rest\n"
    )
    assert run("archive", "add", "known.archive", "news/").out == (
        "added 2 articles, 1 there already; known.archive holds 3 articles\n"
    )


@pytest.mark.parametrize(
    ("count", "told"), [(36_864, "36.9 kB"), (999_999, "1,000.0 kB"), (4_012_345_678, "4,012.3 MB")]
)
def test_a_size_is_told_in_the_unit_that_fits(count: int, told: str) -> None:
    from crosscheck.cli.archive import _info

    assert f"  size      {told}, schema 2\n" in list(_info("known.archive", Known(1, 2, 3, None, None, count, 2, 0)))


def test_an_archive_is_verified(run: Run, news: Path) -> None:
    from crosscheck.archive import Archive

    run("archive", "add", "known.archive", "news/")
    whole = run("archive", "verify", "known.archive")
    with Archive("known.archive", write=True) as archive:
        archive.connection.execute("UPDATE article SET record = x'00' WHERE place LIKE '%/12.txt'")
    damaged = run("archive", "verify", "known.archive")

    assert (whole.status, whole.out) == (0, "known.archive is whole: 3 articles\n")
    assert damaged.status == 1
    assert damaged.out == f"known.archive: {os.path.realpath(news)}/12.txt: the article cannot be read\n"
    assert damaged.err == (
        "crosscheck: known.archive: 1 problem; remove what is named and add it again, or make the archive anew\n"
    )


@pytest.mark.parametrize("words", [("info",), ("verify",), ("remove",)])
def test_there_must_be_an_archive(run: Run, here: Path, words: tuple[str, ...]) -> None:
    paths = ("news",) if words == ("remove",) else ()
    done = run("archive", *words, "known.archive", *paths)

    assert (done.status, done.out) == (2, "")
    assert done.err == (
        "crosscheck: there is no archive 'known.archive'; make it with crosscheck archive add\n"
    )
    assert not Path("known.archive").exists()


def test_a_file_of_another_kind_is_left_alone(run: Run, news: Path) -> None:
    before = (news / "9.txt").read_bytes()
    done = run("archive", "add", "news/9.txt", "news/12.txt")

    assert done.status == 2
    assert done.err == "crosscheck: 'news/9.txt' is no archive of crosscheck; name another file\n"
    assert (news / "9.txt").read_bytes() == before
