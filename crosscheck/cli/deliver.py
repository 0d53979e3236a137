"""A finished report to where it was asked for: files first, then standard output."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from crosscheck.cli.files import Target, write_file
from crosscheck.cli.screen import ascii_only, colored, is_terminal, stdout, width_of
from crosscheck.cli.streams import note, write_stdout
from crosscheck.cli.texts import texts_for
from crosscheck.config import Settings
from crosscheck.errors import OutputError
from crosscheck.model import ArticleId, Report, Skipped
from crosscheck.reporting.interface import Format, Options
from crosscheck.reporting.status import exit_status

NOTES = 20
"""How many skipped inputs are named one by one on stderr, unless all are asked for."""

FILE_WIDTH = 100
"""Columns of a terminal report that goes to a file."""


def deliver(
    report: Report,
    settings: Settings,
    shown: Format,
    files: Sequence[Target],
    inputs: Sequence[str] = (),
    saved: str | None = None,
    texts: Mapping[ArticleId, str] | None = None,
) -> int:
    """Write a report everywhere it was asked for and return the exit status. `inputs` are the paths it was made from,
    `saved` is the file it was loaded from, `texts` are the articles' where they are at hand. Raises OutputError."""
    saved = saved or next((target.path for target in files if target.format.name == "json"), None)
    known: dict[str, Any] = {"inputs": tuple(inputs), "saved": saved, "texts": texts}
    if texts is None:
        known["texts"] = texts_for([shown, *(target.format for target in files)], inputs, settings)
    failed: list[OutputError] = []
    for target in files:
        try:
            write_file(target.path, target.format.renderer().render(report, replace(file_options(settings), **known)))
        except OutputError as error:  # what was found is told all the same: the scan may have taken an hour
            failed.append(error)
    if not (shown.name == "terminal" and is_terminal(stdout())):
        note_skipped(report.skipped, settings.verbosity)
    options = replace(stdout_options(settings), **known)
    write_stdout(shown.renderer().render(report, options), utf8=shown.name != "terminal")
    for earlier in failed[:-1]:
        note(str(earlier))
    if failed:
        raise failed[-1]
    return exit_status(report, settings.fail_on)


def stdout_options(settings: Settings) -> Options:
    """How to render for standard output as it is."""
    return Options(
        width=width_of(settings.width, stdout()),
        color=colored(settings.color, stdout()),
        ascii_only=ascii_only(stdout()),
        verbosity=settings.verbosity,
        fail_on=settings.fail_on,
    )


def file_options(settings: Settings) -> Options:
    """How to render for a file."""
    return Options(
        width=settings.width or FILE_WIDTH,
        verbosity=settings.verbosity,
        fail_on=settings.fail_on,
    )


def note_skipped(skipped: Iterable[Skipped], verbosity: int) -> None:
    """Name the inputs that were not read on stderr, each with its reason; what was left out on purpose when verbose."""
    told = [item for item in skipped if not item.by_rule or verbosity > 0]
    named = told if verbosity > 0 else told[:NOTES]
    for item in named:
        note(f"{'left out' if item.by_rule else 'skipped'} {item.path}: {item.reason}")
    if len(told) > len(named):
        note(f"skipped {len(told) - len(named):,} more inputs (-v names them all)")
