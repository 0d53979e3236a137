"""What the tests of the commands share."""

from pathlib import Path

import pytest

from .making import Run, runner


@pytest.fixture
def here(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that commands run in."""
    return tmp_path_factory.mktemp("here")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, here: Path) -> Run:
    """Run a command line in this process, in an empty folder, with none of this terminal's settings."""
    monkeypatch.chdir(here)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "CROSSCHECK_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return runner(capsys)
