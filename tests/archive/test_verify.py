"""Every kind of damage to an archive is found and named."""

from pathlib import Path

import pytest

from crosscheck.archive import Archive, Problem, verify

from .making import archive, articles


@pytest.fixture
def path(tmp_path: Path) -> Path:
    known = tmp_path / "known.archive"
    archive(known, articles(tmp_path, 3)).__exit__(None, None, None)
    return known


def problems(path: Path, damage: str) -> list[str]:
    """What is found after a statement has done damage; the second article's place is "2nd"."""
    with Archive(str(path), write=True) as opened:
        opened.connection.execute("PRAGMA foreign_keys = OFF")
        place = opened.connection.execute("SELECT place FROM article WHERE id = 2").fetchone()[0]
        first = opened.connection.execute("SELECT place FROM article WHERE id = 1").fetchone()[0]
        opened.connection.execute(damage)
    with Archive(str(path)) as opened:
        return [f"{found.place.replace(place, '2nd').replace(first, '1st')}: {found.what}" for found in verify(opened)]


def test_a_whole_archive_has_no_problem(path: Path) -> None:
    told: list[tuple[int, int]] = []
    with Archive(str(path)) as opened:
        assert list(verify(opened, lambda done, total: told.append((done, total)))) == []
    assert told == [(0, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE article SET record = x'1234' WHERE id = 2", ["2nd: the article cannot be read"]),
        ("UPDATE article SET record = (SELECT record FROM article WHERE id = 1) WHERE id = 2",
         ["2nd: the article is not the one that was added"]),
        ("DELETE FROM claims WHERE article = 2", ["2nd: its claims are missing"]),
        ("UPDATE claims SET record = x'1234' WHERE article = 2", ["2nd: its claims cannot be read"]),
        ("UPDATE claims SET count = 9 WHERE article = 2", ["2nd: it has 2 claims instead of 9"]),
        ("UPDATE posting SET articles = zeroblob(length(articles)) WHERE id < 1 << 47",
         ["1st: it is not found by 32 of its bands", "2nd: it is not found by 32 of its bands"]),
        ("UPDATE posting SET articles = substr(articles, 5)",
         [": the file is damaged: bands of run 0: keys and articles do not go together"]),
        ("DELETE FROM run", [": entries of run 0 belong to no article", "1st: it is found by none of its keys"]),
        ("DELETE FROM keys WHERE article = 2",
         ["2nd: its keys are missing", ": {bands} entries of bands belong to no article"]),
        ("INSERT INTO posting VALUES ((2 << 47) + 4711, x'000000001267', x'02000000')",
         [": 1 entries of terms belong to no article"]),
        ("DELETE FROM article WHERE id = 2",
         [": keys of article 2 has no entry in article", ": claims of article 2 has no entry in article"]),
    ],
)  # fmt: skip
def test_damage_is_named(path: Path, damage: str, told: list[str]) -> None:
    found = problems(path, damage)

    assert found[: len(told)] == [each.format(bands=32) for each in told]


def test_a_damaged_page_is_named(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2:len(data) // 2 + 8192] = b"\xff" * 8192
    path.write_bytes(data)
    with Archive(str(path)) as opened:
        found = list(verify(opened))

    assert found and isinstance(found[0], Problem) and found[0].what.startswith("the file is damaged: ")
