"""The progress bar: late, on a terminal only, and gone afterwards."""

import pytest

from crosscheck.cli.progress import DELAY, Bar, progress_bar


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_short_work_shows_no_bar() -> None:
    clock = Clock()
    bar = Bar(clock)
    clock.now += DELAY / 2
    bar.report("reading", 1, 10)

    assert not bar.shown


def test_long_work_shows_a_bar_until_it_is_closed(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    bar = Bar(clock)
    clock.now += DELAY
    bar.report("reading", 1, 10)
    bar.report("comparing", 5, None)
    assert bar.shown

    print("what is printed meanwhile")
    bar.close()
    assert not bar.shown
    assert capsys.readouterr().out == "what is printed meanwhile\n"


@pytest.mark.parametrize("verbosity", [-1, 0])
def test_there_is_none_where_stderr_is_no_terminal(verbosity: int) -> None:
    with progress_bar(verbosity) as report:
        assert report is None
