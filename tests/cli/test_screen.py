"""What a stream can show."""

import io

import pytest

from crosscheck.cli.screen import ascii_only, colored, width_of


class Stream(io.StringIO):
    """A stream that may be a terminal."""

    def __init__(self, terminal: bool, encoding: str = "utf-8") -> None:
        super().__init__()
        self._terminal, self._encoding = terminal, encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._encoding

    def isatty(self) -> bool:
        return self._terminal


TERMINAL, PIPE = Stream(True), Stream(False)


@pytest.mark.parametrize(("choice", "stream", "environ", "color"), [
    ("auto", TERMINAL, {"TERM": "xterm"}, True),
    ("auto", PIPE, {"TERM": "xterm"}, False),
    ("auto", None, {}, False),
    ("auto", TERMINAL, {"TERM": "dumb"}, False),
    ("auto", TERMINAL, {"TERM": "xterm", "NO_COLOR": "1"}, False),
    ("auto", TERMINAL, {"TERM": "xterm", "NO_COLOR": ""}, True),
    ("auto", PIPE, {"FORCE_COLOR": "1"}, True),
    ("auto", PIPE, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ("always", PIPE, {"NO_COLOR": "1", "TERM": "dumb"}, True),
    ("never", TERMINAL, {"FORCE_COLOR": "1"}, False),
])
def test_colour(choice: str, stream: Stream | None, environ: dict[str, str], color: bool) -> None:
    assert colored(choice, stream, environ) is color


@pytest.mark.parametrize(("stream", "environ", "ascii_signs"), [
    (TERMINAL, {"TERM": "xterm"}, False),
    (TERMINAL, {"TERM": "dumb"}, True),
    (PIPE, {"TERM": "dumb"}, False),
    (Stream(True, "latin-1"), {"TERM": "xterm"}, True),
    (Stream(False, "UTF-8"), {}, False),
    (None, {}, True),
])
def test_signs(stream: Stream | None, environ: dict[str, str], ascii_signs: bool) -> None:
    assert ascii_only(stream, environ) is ascii_signs


def test_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")

    assert width_of(None, TERMINAL) == 110
    assert width_of(None, PIPE) == 80
    assert width_of(200, PIPE) == 200
    assert width_of(20, TERMINAL) == 40
