"""The passage around a claim: read from files below the folder, as far as they still say it."""

import json
from pathlib import Path

import pytest
from reporting.making import CONFLICT, REPORT, TEXTS

from crosscheck.reporting.view import View
from crosscheck.review.passages import Passages

VIEW = View.of(REPORT)
POST = CONFLICT.groups[1].claims[0]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def sentence(folder: Path, claim: str = "wire.txt@39") -> str:
    view = Passages(folder).around(VIEW, CONFLICT)
    found = view.claims[CONFLICT.groups[0].claims[1]]
    start = found.start - found.sentence_start
    assert found.sentence[start:start + len(found.text)] == found.text
    return found.sentence


def test_the_sentence_after_and_the_one_before_are_shown_with_it(folder: Path) -> None:
    assert sentence(folder) == (
        "The Selby harbour bridge will cost $410 million, the port authority said on Tuesday.\n"
        "It opens on May 4 and carries 12,000 vehicles a day."
    )


def test_a_file_that_has_changed_or_is_gone_leaves_the_sentence_of_the_report(folder: Path) -> None:
    (folder / "wire.txt").write_text("Now. " + TEXTS["wire.txt"], encoding="utf-8")
    own = VIEW.claims[CONFLICT.groups[0].claims[1]].sentence
    assert sentence(folder) == own

    (folder / "wire.txt").unlink()
    assert sentence(folder) == own


def test_files_outside_the_folder_are_left_alone(folder: Path) -> None:
    inner = folder / "news"
    (folder / "link.txt").symlink_to("/etc/hostname")

    assert Passages(inner).file("../wire.txt") is None
    assert Passages(folder).file("/etc/hostname") is None
    assert Passages(folder).file("link.txt") is None
    assert Passages(folder).file("wire.txt") == (folder / "wire.txt").resolve()


def test_a_record_is_found_in_its_file(folder: Path) -> None:
    import crosscheck

    record = {"id": "7", "text": "It rained. The bridge at Selby will cost $410 million. It opens in May."}
    (folder / "all.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    scanned = crosscheck.scan(["all.jsonl"])
    claim = next(claim for claim in scanned.claims if claim.text == "$410 million")
    view = View.of(scanned)

    assert Passages(folder)._widened(claim, view.articles[claim.article].path).sentence == record["text"]
