"""Settings and where they come from."""

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from crosscheck.config import Settings, resolve
from crosscheck.config.keys import KEYS
from crosscheck.errors import ConfigurationError

EVERYTHING = """\
fail-on = ["conflict", "scope"]
min-confidence = 0.8
focus = ["drafts", "../lead.md"]
group-by = "folder"
jobs = 2
published = 2024-05-01
color = "never"
width = 100
fields = { text = "body_plain", published = ["went_up", "date"] }
"""

FIELDS = (
    "fields: expected a table with one or more names of fields for each of id, language, outlet, published, story, "
    "text, title, url"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a folder two levels down."""
    deep = tmp_path / "desk" / "story"
    deep.mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(deep)
    return deep


def test_without_a_file_everything_is_default(folder: Path) -> None:
    resolved = resolve({})

    assert (resolved.settings, resolved.file) == (Settings(), None)
    assert set(resolved.sources.values()) == {"default"}


def test_every_key_of_a_file_becomes_a_setting(folder: Path) -> None:
    (folder / "crosscheck.toml").write_text(EVERYTHING, encoding="utf-8")

    assert resolve({}).settings == Settings(
        fail_on=frozenset({"conflict", "scope"}), min_confidence=0.8, focus=("drafts", "../lead.md"), group_by="folder",
        jobs=2, published=date(2024, 5, 1), color="never", width=100,
        fields={"text": ("body_plain",), "published": ("went_up", "date")},
    )


def test_every_key_is_a_setting() -> None:
    assert {key.replace("-", "_") for key in KEYS} <= {field.name for field in fields(Settings)}


def test_an_option_beats_the_file_and_the_file_the_default(folder: Path) -> None:
    file = folder / "crosscheck.toml"
    file.write_text('jobs = 2\ncolor = "never"\n', encoding="utf-8")
    resolved = resolve({"jobs": 5})

    assert (resolved.settings.jobs, resolved.settings.color, resolved.settings.width) == (5, "never", None)
    assert (resolved.sources["jobs"], resolved.sources["color"], resolved.sources["width"]) == (
        "command line", str(file), "default",
    )


def test_a_file_may_begin_with_a_byte_order_mark(folder: Path) -> None:
    (folder / "crosscheck.toml").write_text("jobs = 2\n", encoding="utf-8-sig")

    assert resolve({}).settings.jobs == 2


def test_paths_in_a_file_are_relative_to_the_file(folder: Path) -> None:
    (folder.parent / "crosscheck.toml").write_text('focus = "story/draft.md"\n', encoding="utf-8")

    assert resolve({}).settings.focus == ("draft.md",)


@pytest.mark.parametrize(("files", "used"), [
    ({"crosscheck.toml": "jobs = 1", "desk/crosscheck.toml": "jobs = 2"}, "desk/crosscheck.toml"),
    ({"crosscheck.toml": "jobs = 1"}, "crosscheck.toml"),
    ({"desk/crosscheck.toml": "", "desk/pyproject.toml": "[tool.crosscheck]\njobs = 3"}, "desk/crosscheck.toml"),
    ({"desk/pyproject.toml": "[tool.crosscheck]\njobs = 3"}, "desk/pyproject.toml"),
    ({"desk/pyproject.toml": "[tool.other]", "crosscheck.toml": "jobs = 1"}, "crosscheck.toml"),
    ({"desk/pyproject.toml": "tool = 3"}, None),
    ({"../crosscheck.toml": "jobs = 9"}, None),
])
def test_the_nearest_file_is_used_as_far_as_the_root_of_the_repository(
    files: dict[str, str], used: str | None, folder: Path
) -> None:
    root = folder.parent.parent
    for name, content in files.items():
        (root / name).write_text(content, encoding="utf-8")
    file = resolve({}).file
    for name in files:
        (root / name).unlink()

    assert (file.relative_to(root).as_posix() if file else None) == used


@pytest.mark.parametrize(("content", "message"), [
    ("fail_on = []", "unknown key 'fail_on'; the nearest is 'fail-on'"),
    ("colour = 1", "unknown key 'colour'; the nearest is 'color'"),
    ('decisions = "a.toml"',
     "unknown key 'decisions'; there are fail-on, min-confidence, focus, group-by, fields, jobs, published, color, "
     "width"),
    ("[tool.crosscheck]\njobs = 1",
     "[tool.crosscheck] is for pyproject.toml; here the settings stand without it: take that line out"),
    ("fail-on = []", "fail-on: expected one or more of conflict, drift, internal, scope, never, not []"),
    ('fail-on = "all"', "fail-on: expected one or more of conflict, drift, internal, scope, never, not \"all\""),
    ('fail-on = ["never", "scope"]',
     "fail-on: expected \"never\" alone, or the others without it, not [\"never\", \"scope\"]"),
    ("min-confidence = 2", "min-confidence: expected a number from 0 to 1, not 2"),
    ("min-confidence = true", "min-confidence: expected a number from 0 to 1, not true"),
    ("focus = [1]", "focus: expected a path or a list of paths, not [1]"),
    ("fields = 'text'", f"{FIELDS}, not \"text\""),
    ("[fields]\nheadline = 'h'", f"{FIELDS}, not {{\"headline\": \"h\"}}"),
    ("[fields]\ntext = []", f"{FIELDS}, not {{\"text\": []}}"),
    ("group-by = []", "group-by: expected a text, not []"),
    ("jobs = -1", "jobs: expected a number of processes, or 0 for as many as there are cores, not -1"),
    ("published = 3", "published: expected a day like 2023-10-11, not 3"),
    ("published = 2024-05-01T10:00:00",
     "published: expected a day like 2023-10-11, not \"2024-05-01 10:00:00\""),
    ('color = "red"', "color: expected one of auto, always, never, not \"red\""),
    ("width = 10", "width: expected a number of columns, 40 or more, not 10"),
    ("jobs = ", "no TOML: invalid value (at end of document); correct the file"),
    ("a = " + "[" * 10_000, None),
])
def test_a_file_that_cannot_be_used_is_told_with_the_key(content: str, message: str | None, folder: Path) -> None:
    file = folder / "crosscheck.toml"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(ConfigurationError) as caught:
        resolve({})
    assert str(caught.value).startswith(f"{file}: ")
    assert message is None or str(caught.value) == f"{file}: {message}"


def test_a_file_that_is_named_must_be_there(folder: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve({}, "none.toml")

    assert str(caught.value) == "none.toml: no such file or directory; name a settings file that can be read"


def test_a_pyproject_that_is_named_must_have_the_table(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[project]\n", encoding="utf-8")

    with pytest.raises(ConfigurationError) as caught:
        resolve({}, "pyproject.toml")
    assert str(caught.value) == "pyproject.toml: it has no table [tool.crosscheck]; add one, or name another file"


def test_a_file_in_another_encoding_is_told(folder: Path) -> None:
    (folder / "crosscheck.toml").write_bytes(b'group-by = "\xff"')

    with pytest.raises(ConfigurationError, match="it is not UTF-8; save it as UTF-8"):
        resolve({})
