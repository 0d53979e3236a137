"""Folders give their articles in the order of names, without what a user left out."""

from pathlib import Path

import pytest

from crosscheck.model import Skipped
from crosscheck.reading import read

STORY = "Norvik opened its mill in Varnholt on Monday. It employs 200 people.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fill(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(STORY + name)


def said(*paths: str) -> list[str]:
    return [f"{each.path}: {each.reason}" if isinstance(each, Skipped) else str(each.id) for each in read(paths)]


def test_what_the_ignore_file_names_is_left_out_and_counted(folder: Path) -> None:
    fill(folder, *(f"news/{name}" for name in ("a.txt", "drafts/b.txt", "drafts/c.txt", "keep.md", "x.md", "d/e.txt")))
    (folder / "news/.crosscheckignore").write_text("# not yet\ndrafts/\n*.md\n!keep.md\n/e.txt\n")
    assert said("news") == [
        "news/a.txt", "news/d/e.txt", "news/keep.md", "news: 2 left out by .crosscheckignore",
    ]


def test_an_ignore_file_holds_for_its_own_folder_alone(folder: Path) -> None:
    fill(folder, "one/a.txt", "two/a.txt")
    (folder / "one/.crosscheckignore").write_text("a.txt\n")
    assert said(".") == ["./two/a.txt", ".: 1 left out by .crosscheckignore"]


def test_a_file_named_itself_is_read_whatever_the_ignore_file_says(folder: Path) -> None:
    fill(folder, "a.txt")
    (folder / ".crosscheckignore").write_text("*\n")
    assert said("a.txt") == ["a.txt"]


def test_folders_may_be_deeper_than_calls(folder: Path) -> None:
    deep = folder
    for _ in range(400):
        deep = deep / "d"
        deep.mkdir()
    fill(deep, "a.txt")
    assert said(".") == ["./" + "d/" * 400 + "a.txt"]


def test_patterns_reach_into_folders(folder: Path) -> None:
    fill(folder, "news/a.txt", "news/b/c.txt", "news/b/d.md")
    assert said("news/**/*.txt") == ["news/a.txt", "news/b/c.txt"]


def test_a_name_with_the_signs_of_a_pattern_is_a_name_first(folder: Path) -> None:
    fill(folder, "a[1].txt", "a1.txt")
    assert said("a[1].txt") == ["a[1].txt"]


def test_files_of_other_programs_are_no_articles(folder: Path) -> None:
    fill(folder, "LICENSE", "Makefile", "letter")
    assert said(".") == ["./letter", ".: 2 files of kinds that are not read: 1 LICENSE, 1 Makefile"]


def test_documents_that_may_be_articles_are_missed_and_not_left_out(folder: Path) -> None:
    fill(folder, "a.txt", "b.odt", "mail/c.eml", "d.png")

    assert [each for each in read(["."]) if isinstance(each, Skipped)] == [
        Skipped("./b.odt", "documents of kind .odt are not read; save it as .docx, .html or .txt"),
        Skipped("./mail/c.eml", "documents of kind .eml are not read; save it as .docx, .html or .txt"),
        Skipped(".", "1 file of kinds that are not read: 1 .png", by_rule=True),
    ]
    assert said("mail", "b.odt") == [
        "mail/c.eml: documents of kind .eml are not read; save it as .docx, .html or .txt",
        "b.odt: documents of kind .odt are not read; save it as .docx, .html or .txt",
    ]


def test_a_link_to_what_is_in_the_folder_changes_no_name_and_loops_end(folder: Path) -> None:
    fill(folder, "news/a/z.txt", "news/b.txt")
    (folder / "news/a/loop").symlink_to("..")
    (folder / "news/a/also-b.txt").symlink_to("../b.txt")
    assert said("news") == ["news/a/z.txt", "news/b.txt"]


def test_links_to_what_is_elsewhere_are_followed_after_all_else(folder: Path) -> None:
    fill(folder, "news/z.txt", "news/.store/latest.txt", "other/y.txt")
    (folder / "news/a.txt").symlink_to(".store/latest.txt")
    (folder / "news/more").symlink_to("../other")
    assert said("news") == ["news/z.txt", "news/a.txt", "news/more/y.txt"]
