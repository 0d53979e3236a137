"""What is read is an article; what cannot be read is said, with its reason, and never stops the rest."""

import io
import os
from datetime import date
from pathlib import Path

import pytest

from crosscheck.model import Article, Publication, PublicationSource, Skipped
from crosscheck.reading import read

STORY = "Mill opens in Varnholt\n\nNorvik opened its mill in Varnholt on Monday. It employs 200 people.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def ids(*paths: str) -> list[str]:
    return [str(each.id) if isinstance(each, Article) else f"{each.path}: {each.reason}" for each in read(paths)]


def test_a_folder_is_walked_in_the_order_of_names_and_paths_keep_theirs(folder: Path) -> None:
    for name in ("news/b.txt", "news/a/z.md", "news/a/y.txt", "draft.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(STORY)
    assert ids("news", "draft.txt") == ["news/a/y.txt", "news/a/z.md", "news/b.txt", "draft.txt"]
    assert ids("draft.txt", "./news") == ["draft.txt", "./news/a/y.txt", "./news/a/z.md", "./news/b.txt"]


def test_hidden_files_and_modules_of_other_tools_are_left_out(folder: Path) -> None:
    for name in (".git/x.txt", "node_modules/p/readme.md", ".hidden.txt", "a.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(STORY)
    assert ids(".") == ["./a.txt"]


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    (folder / "a.txt").write_text(STORY)
    assert ids("a.txt", ".", "a.txt", str(folder / "a.txt")) == ["a.txt"]


def test_a_link_to_its_own_folder_ends(folder: Path) -> None:
    (folder / "news").mkdir()
    (folder / "news/a.txt").write_text(STORY)
    (folder / "news/again").symlink_to(folder / "news")
    assert ids("news") == ["news/a.txt"]


def test_patterns_are_expanded(folder: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md"):
        (folder / name).write_text(STORY)
    assert ids("*.txt", "x*.txt") == ["a.txt", "b.txt", "x*.txt: no file matches this pattern"]


def test_pictures_beside_articles_are_counted_and_do_not_make_the_run_incomplete(folder: Path) -> None:
    (folder / "a.txt").write_text(STORY)
    (folder / "one.png").write_bytes(b"\x89PNG")
    (folder / "two.png").write_bytes(b"\x89PNG")
    (folder / "style.css").write_text("p {}")
    assert list(read(["."]))[1:] == [
        Skipped(".", "3 files of kinds that are not read: 2 .png, 1 .css", by_rule=True)
    ]


def test_a_folder_without_an_article_is_said(folder: Path) -> None:
    (folder / "empty").mkdir()
    [skipped] = read(["empty"])
    assert isinstance(skipped, Skipped)
    assert skipped.reason.startswith("no file to read in this folder; supported are ")
    assert not skipped.by_rule


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "empty file"),
        ("blank.txt", b" \n\n ", "empty file"),
        ("empty.jsonl", b"", "empty file"),
        ("nul.txt", b"Mill\0opens", "binary file (a NUL byte at offset 4)"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n0000", "not text but a picture"),
        ("controls.txt", bytes(range(1, 32)) * 9, "binary file (control characters)"),
        (
            "broken.txt", b"The mill\n\xc3\x28 opened",
            "broken UTF-8: byte 0xc3 at offset 9 (line 2), and no other encoding fits; save it as UTF-8",
        ),
        (
            "stray.txt", "Müller’s mill".encode() + b" \xff opened",
            "broken UTF-8: byte 0xff at offset 17 (line 1), and no other encoding fits; save it as UTF-8",
        ),
        ("large.txt", b"The mill opened. " * 1_200_000, "larger than 10 MB, too large for one article"),
        ("front.md", b"---\ntitle: Mill\n---\n", "no text after its front matter"),
        ("page.html", b"<html><body></body></html>", "no article text found in the page"),
        (
            "wide.txt", b"\xff\xfeM\x00\x00",
            "not valid utf-16, which its byte-order mark declares (at byte 4); save it as UTF-8",
        ),
    ],
)
def test_bad_files_are_skipped_with_a_reason(folder: Path, name: str, content: bytes, reason: str) -> None:
    (folder / name).write_bytes(content)
    (folder / "z.txt").write_text(STORY)
    assert ids(name, "z.txt") == [f"{name}: {reason}", "z.txt"]


def test_paths_that_are_no_files_are_skipped_with_a_reason(folder: Path) -> None:
    (folder / "link.txt").symlink_to("gone.txt")
    os.mkfifo(folder / "pipe.txt")
    (folder / "film.mp4").write_bytes(b"....")
    assert ids("none.txt", "link.txt", "pipe.txt", "/dev/null", "film.mp4", "a\0b") == [
        "none.txt: no such file or folder",
        "link.txt: a link to a file that does not exist",
        "pipe.txt: not a file but a named pipe",
        "/dev/null: not a file but a device",
        "film.mp4: files of kind .mp4 are not read; supported are " + _supported(),
        "a\0b: not a path: embedded null byte",
    ]


def _supported() -> str:
    from crosscheck.reading.registry import supported

    return supported()


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Café “Norvik”"), ("utf-8-sig", "Café “Norvik”"), ("utf-16", "Café “Norvik”"),
        ("cp1252", "Café “Norvik” – 5 €"), ("latin-1", "Das Café der Müllers kostet 5 £"),
    ],
)
def test_text_is_decoded_as_written(folder: Path, encoding: str, text: str) -> None:
    (folder / "a.txt").write_bytes(f"{text}\r\n\rIt opened.".encode(encoding))
    [article] = read(["a.txt"])
    assert isinstance(article, Article)
    assert article.text == f"{text}\n\nIt opened."


def test_standard_input_is_read_as_the_kind_its_name_says(folder: Path) -> None:
    markdown = b"---\ntitle: Mill opens\n---\nIt employs 200.\n"
    [article] = read(["-"], stdin=io.BytesIO(markdown), stdin_filename="draft.md")
    assert isinstance(article, Article)
    assert (article.id, article.title) == ("draft.md", "Mill opens")


def test_standard_input_without_a_name_is_known_by_its_start() -> None:
    records = b'{"id": 7, "text": "It employs 200."}\n{"text": "It employs 300."}\n'
    found = read(["-", "-"], stdin=io.BytesIO(records))
    assert [each.id for each in found if isinstance(each, Article)] == ["-#7", "-#2"]
    [plain] = read(["-"], stdin=io.BytesIO(b"It employs 200."))
    assert isinstance(plain, Article)
    assert (plain.id, plain.text) == ("-", "It employs 200.")


def test_the_publication_date_says_where_it_comes_from(folder: Path) -> None:
    (folder / "2024-03-11-mill.txt").write_text(STORY)
    (folder / "text.txt").write_text(STORY.replace("\n\n", "\nVarnholt Post, 12 March 2024\n\n"))
    (folder / "front.md").write_text("---\ndate: 2024-03-13\n---\nPublished: 12 March 2024\n\nIt employs 200.\n")
    (folder / "none.txt").write_text(STORY)

    def published(path: str, given: date | None = None) -> Publication | None:
        [article] = read([path], published=given)
        assert isinstance(article, Article)
        return article.published

    eleventh, twelfth, thirteenth = date(2024, 3, 11), date(2024, 3, 12), date(2024, 3, 13)
    assert published("2024-03-11-mill.txt") == Publication(eleventh, eleventh, PublicationSource.FILE_NAME)
    assert published("text.txt") == Publication(twelfth, twelfth, PublicationSource.TEXT)
    assert published("front.md") == Publication(thirteenth, thirteenth, PublicationSource.FRONT_MATTER)
    assert published("front.md", eleventh) == Publication(eleventh, eleventh, PublicationSource.OPTION)
    assert published("none.txt") is None
