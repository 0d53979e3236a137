"""Bad input of more than forty kinds: each is said with a reason, the rest is read, in bounded memory."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crosscheck.model import Article, Skipped
from crosscheck.reading import read

from .bad_inputs import STORY, make

_MEMORY = 1_500_000_000  # bytes of address space, of which the libraries take half
_READ_ALL = f"""
import json, os, resource, sys
from crosscheck.model import Article
from crosscheck.reading import read
resource.setrlimit(resource.RLIMIT_AS, ({_MEMORY}, {_MEMORY}))
found = [
    [name, isinstance(each, Article), each.path if isinstance(each, Article) else each.reason]
    for name in json.load(sys.stdin)
    for each in read([os.path.join(sys.argv[1], name)])
]
json.dump(found, sys.stdout)
"""


def read_apart(folder: Path, names: list[str]) -> list[tuple[str, bool, str]]:
    """What reading each file gives, in a process that may take little memory."""
    run = subprocess.run(
        [sys.executable, "-c", _READ_ALL, str(folder)], input=json.dumps(names), capture_output=True, text=True,
        check=False, env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )
    assert run.returncode == 0, run.stderr[-2000:]
    return [tuple(each) for each in json.loads(run.stdout)]


@pytest.mark.skipif(sys.platform != "linux", reason="makes sockets, pipes and names that only Linux has alike")
def test_every_kind_of_bad_input_is_said_and_none_stops_the_rest(tmp_path: Path) -> None:
    names = make(tmp_path)
    assert len(names) > 40
    (tmp_path / "good.txt").write_bytes(STORY)
    found = read_apart(tmp_path, [*names, "good.txt"])
    assert [name for name, read_well, _ in found if read_well] == ["good.txt"]
    assert {name for name, _, _ in found} == {*names, "good.txt"}
    reasons = [reason for _, read_well, reason in found if not read_well]
    assert all(reason and "\n" not in reason and not reason.startswith("Traceback") for reason in reasons)
    assert all(reason[0].islower() or reason.split()[0].isupper() or reason[0].isdigit() for reason in reasons), reasons


@pytest.mark.skipif(sys.platform != "linux", reason="makes sockets, pipes and names that only Linux has alike")
def test_a_scan_of_them_reports_the_rest_and_ends_with_status_2(tmp_path: Path) -> None:
    names = make(tmp_path)
    (tmp_path / "good.txt").write_bytes(STORY)
    run = subprocess.run(
        [sys.executable, "-m", "crosscheck.cli", "scan", ".", "--format", "json"], cwd=tmp_path, capture_output=True,
        text=True, check=False,
    )
    assert (run.returncode, "Traceback" in run.stderr) == (2, False), run.stderr[-2000:]
    report = json.loads(run.stdout)
    assert [article["path"] for article in report["articles"]] == ["./good.txt"]
    left_out = {"empty-folder", "film.mp4"}  # nothing to read, and a kind that is not read: said of the folder
    said = {skipped["path"].removeprefix("./").partition(":")[0] for skipped in report["skipped"]}
    assert {os.fsencode(name).decode("utf-8", "replace") for name in names} - left_out == said - {"."}


def test_a_folder_of_bad_inputs_is_walked_to_its_end(tmp_path: Path) -> None:
    for name, content in (("a.txt", b""), ("b.txt", STORY), ("c.json", b"[1"), ("d.txt", STORY + b".")):
        (tmp_path / name).write_bytes(content)
    assert [Path(each.path).name for each in read([str(tmp_path)]) if isinstance(each, Article)] == ["b.txt", "d.txt"]


def test_a_file_that_is_gone_when_its_turn_comes_is_said(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_bytes(STORY)
    found = read([str(tmp_path)])
    next(found)
    (tmp_path / "b.txt").unlink()
    reasons = [each.reason if isinstance(each, Skipped) else "read" for each in found]
    assert reasons == ["no such file or folder", "read"]


def test_a_name_that_is_no_text_is_shown_as_one_and_read(tmp_path: Path) -> None:
    for sign in (b"\xfe", b"\xff"):
        with open(os.path.join(os.fsencode(tmp_path), b"a" + sign + b".txt"), "wb") as file:
            file.write(STORY)
    assert [str(each.id).rpartition("/")[2] for each in read([str(tmp_path)]) if isinstance(each, Article)] == [
        "a\ufffd.txt", "a\ufffd.txt-2",
    ]
