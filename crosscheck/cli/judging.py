"""The decisions file on the command line: which one holds, and what it makes of a report."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from crosscheck.cli import options
from crosscheck.cli.streams import note
from crosscheck.config.files import find, working_folder
from crosscheck.model import Decision, Report, Staleness

F = TypeVar("F", bound=Callable[..., Any])

file_option = click.option(
    "--decisions", type=options.PATH, metavar="FILE",
    help="What editors decided about findings.  [default: crosscheck-decisions.toml beside the settings file, or in "
         "this folder where there is none]",
)


def decision_options(function: F) -> F:
    """--decisions and --strict-decisions."""
    strict = click.option(
        "--strict-decisions", is_flag=True,
        help="Fail as well when a decision does nothing: it has expired, or nothing has its topic and values any more.",
    )
    return file_option(strict(function))


def decisions_path(given: str | None, config: str | None) -> Path:
    """The decisions file, whether it is there or not. `given` and `config` are the options, None where not given."""
    from crosscheck.decisions import NAME

    if given is not None:
        return Path(given)
    settings = Path(config) if config is not None else find(working_folder())
    return _near(settings.parent / NAME) if settings is not None else Path(NAME)


def decisions_at(path: Path, *, needed: bool) -> tuple[Decision, ...]:
    """The decisions of a file; none where it is not there, unless it is needed. Raises ConfigurationError."""
    from crosscheck.decisions import load

    return load(path) if needed or path.exists() else ()


def judged(report: Report, given: str | None, config: str | None, *, strict: bool, focused: bool = False) -> Report:
    """The report as the decisions make it. Where there is no decisions file it stays as it is. `focused` says that the
    report leaves findings out, so that no decision can be called unused. Raises ConfigurationError."""
    path = decisions_path(given, config)
    if given is None and not path.exists():
        return report
    from crosscheck.decisions import apply

    marked = apply(report, decisions_at(path, needed=True), date.today(), strict=strict)
    unused = [entry for entry in marked.stale if entry.why is Staleness.UNUSED]
    if focused and unused:
        note(f"{path}: with --focus no decision is called unused")
        marked = replace(marked, stale=tuple(entry for entry in marked.stale if entry.why is not Staleness.UNUSED))
    return marked


def _near(path: Path) -> Path:
    """A path below the working folder as seen from there: so it reads in messages."""
    relative = os.path.relpath(path)
    return path if relative.startswith(os.pardir) else Path(relative)
