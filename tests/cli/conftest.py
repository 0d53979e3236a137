"""What the tests of the commands share."""

import pytest

from .making import Run, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command line in this process, with none of this terminal's settings."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "CROSSCHECK_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    return runner(capsys)
