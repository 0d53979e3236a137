"""Running the command line in this process, with a pipeline that hands out a report made by hand."""

import sys
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

import crosscheck
from crosscheck.cli.main import main
from crosscheck.config import Settings
from crosscheck.model import Report
from crosscheck.reporting.interface import Extracted


@dataclass
class Pipeline:
    """What the commands call, and what they called it with."""

    report: Report | BaseException
    items: tuple[Extracted, ...] = ()
    settings: list[Settings] = field(default_factory=list)
    paths: list[tuple[str, ...]] = field(default_factory=list)
    stdin: list[Any] = field(default_factory=list)

    def scan(self, paths: Any, settings: Settings, *, stdin: Any = None, progress: Any = None) -> Report:
        self._note(paths, settings, stdin)
        if isinstance(self.report, BaseException):
            raise self.report
        return self.report

    def claims(self, paths: Any, settings: Settings, *, stdin: Any = None, progress: Any = None) -> Iterator[Extracted]:
        self._note(paths, settings, stdin)
        yield from self.items

    def _note(self, paths: Any, settings: Settings, stdin: Any) -> None:
        self.paths.append(tuple(paths))
        self.settings.append(settings)
        self.stdin.append(stdin)


@dataclass(frozen=True)
class Done:
    """A finished command."""

    status: int
    out: str
    err: str


Run = Callable[..., Done]


def install(monkeypatch: pytest.MonkeyPatch, pipeline: Pipeline) -> Pipeline:
    """Put a pipeline in the place of the real one."""
    module = types.ModuleType("crosscheck.pipeline")
    module.scan = pipeline.scan  # type: ignore[attr-defined]
    module.claims = pipeline.claims  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "crosscheck.pipeline", module)
    monkeypatch.setattr(crosscheck, "pipeline", module, raising=False)
    return pipeline


def runner(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command line and say how it ended."""

    def run(*arguments: str) -> Done:
        status = main(list(arguments))
        out, err = capsys.readouterr()
        return Done(status, out, err)

    return run
