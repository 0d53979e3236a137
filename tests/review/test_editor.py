"""The command that opens a file at a line."""

from pathlib import Path

import pytest

from crosscheck.review.editor import command_for, open_at

PATH = Path("/desk/-odd name.txt")


@pytest.mark.parametrize(("environ", "command"), [
    ({"EDITOR": "vim"}, ["vim", "+7", str(PATH)]),
    ({"EDITOR": "/usr/bin/nano -w"}, ["/usr/bin/nano", "-w", "+7", str(PATH)]),
    ({"EDITOR": "vim", "VISUAL": "code --wait"}, ["code", "--wait", "--goto", f"{PATH}:7"]),
    ({"EDITOR": "hx"}, ["hx", f"{PATH}:7"]),
    ({"EDITOR": "gedit"}, ["gedit", str(PATH)]),
])
def test_the_editor_is_told_the_line_where_it_can_be(environ: dict[str, str], command: list[str]) -> None:
    assert command_for(PATH, 7, environ) == command


def test_without_an_editor_there_is_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)

    assert command_for(PATH, 7, {}) is None


def test_what_goes_wrong_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "no-such-editor")
    assert open_at(PATH, 7) == "cannot run 'no-such-editor': no such file or directory; name another in EDITOR"
    monkeypatch.setenv("VISUAL", "true")
    assert open_at(PATH, 7) == ""
