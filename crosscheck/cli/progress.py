"""A progress bar on stderr: on a terminal only, and only when the work takes long enough to wonder."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from crosscheck.cli.screen import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

DELAY: Final = 0.5
"""Seconds before the bar appears: shorter work needs none."""

Report = Callable[[str, int, int | None], None]
"""What a stage calls: its name, how much is done, and of how much where that is known."""


class Bar:
    """The bar, drawn from the first report after the delay on."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun = clock()
        self._progress: Progress | None = None
        self._tasks: dict[str, TaskID] = {}

    def report(self, stage: str, done: int, total: int | None) -> None:
        """Show how far a stage is."""
        if self._clock() - self._begun < DELAY:
            return
        progress = self._started()
        if stage not in self._tasks:
            self._tasks[stage] = progress.add_task(stage, total=total)
        progress.update(self._tasks[stage], completed=done, total=total)

    def close(self) -> None:
        """Take the bar off the screen."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None

    @property
    def shown(self) -> bool:
        """Whether the bar is on the screen."""
        return self._progress is not None

    def _started(self) -> "Progress":
        if self._progress is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

            # rich would lead what is printed to stdout around the bar, which is to say to stderr
            self._progress = Progress(
                TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
                console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False
            )
            self._progress.start()
        return self._progress


@contextmanager
def progress_bar(verbosity: int, *, streaming: bool = False) -> Iterator[Report | None]:
    """What to report progress to: None when stderr is no terminal, or when asked to be quiet. `streaming` says that the
    output appears bit by bit: on a terminal that is progress enough, and a bar would run through it."""
    if verbosity < 0 or not is_terminal(sys.stderr) or (streaming and is_terminal(sys.stdout)):
        yield None
        return
    bar = Bar()
    try:
        yield bar.report
    finally:
        bar.close()
