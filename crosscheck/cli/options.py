"""The options that commands share, and the settings they come to."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Final, TypeVar

import click

from crosscheck.config import DEFAULT_MIN_CONFIDENCE, FAIL_ON, NARROWEST, Settings, resolve
from crosscheck.errors import UsageError

F = TypeVar("F", bound=Callable[..., Any])

PATH: Final = click.Path(readable=False)
"""A path that is not looked at before it is used: one input that may not be read is no reason to leave all others."""


class Share(click.FloatRange):
    """A number, and called so in messages."""

    name = "number"


class Whole(click.IntRange):
    """A whole number, and called so in messages."""

    name = "whole number"


def _day(value: str) -> date:
    """The day of "2023-10-11"."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is no day like 2023-10-11") from None


def _stack(*options: Callable[[F], F]) -> Callable[[F], F]:
    def decorate(function: F) -> F:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


def output_options(formats: Iterable[str]) -> Callable[[F], F]:
    """--format and --output."""
    return _stack(
        click.option("-f", "--format", "format_name", type=click.Choice(list(formats)), default="terminal",
                     show_default=True, help="What standard output gets."),
        click.option("-o", "--output", "outputs", type=PATH, metavar="FILE", multiple=True,
                     help="Write a report to a file as well, in the format its suffix names. Repeatable."),
    )


screen_options = _stack(
    click.option("--config", type=PATH, metavar="FILE",
                 help="Settings file.  [default: crosscheck.toml or [tool.crosscheck] of pyproject.toml, in the "
                      "nearest folder upward as far as the repository's root]"),
    click.option("--color", type=click.Choice(["auto", "always", "never"]),
                 help="Colour the terminal report. Auto: on a terminal, unless NO_COLOR is set.  [default: auto]"),
    click.option("--width", type=Whole(min=NARROWEST), metavar="COLUMNS",
                 help="Width of the terminal report.  [default: the terminal's own, as far as it reads well]"),
)


def quiet_option(words: str) -> Callable[[F], F]:
    """--quiet, with what it leaves."""
    return click.option("-q", "--quiet", is_flag=True, help=words)


def verbose_option(words: str) -> Callable[[F], F]:
    """--verbose, with what it adds."""
    return click.option("-v", "--verbose", count=True, help=words)


display_options = _stack(
    screen_options,
    quiet_option("Only what makes the run fail; no notes and no progress."),
    verbose_option("Everything, and findings below the confidence as well."),
)

DRIFT = "Drift is a copy whose figure differs from its original's.  [default: conflict, drift, internal]"

fail_option = click.option(
    "--fail-on", type=click.Choice(FAIL_ON), multiple=True, help=f"What makes the exit status 1. Repeatable. {DRIFT}",
)

reading_options = _stack(
    click.option("--published", type=_day, metavar="DATE",
                 help="When the inputs were published, such as 2023-10-11, whatever they say themselves."),
    click.option("--stdin-filename", metavar="NAME", help="What the text on standard input is called."),
    click.option("--jobs", type=Whole(min=0), metavar="N",
                 help="Processes to use; 0 for as many as there are cores.  [default: 0]"),
)

confidence_option = click.option(
    "--min-confidence", type=Share(0, 1), metavar="SHARE",
    help="Findings less sure than this, from 0 to 1, are kept in saved reports and neither shown nor "
         f"counted.  [default: {DEFAULT_MIN_CONFIDENCE}]",
)

compare_options = _stack(
    confidence_option,
    click.option("--focus", type=PATH, multiple=True, metavar="PATH",
                 help="Compare everything, report only findings that touch this file or folder. Repeatable."),
    click.option("--group-by", metavar="folder|FIELD",
                 help="Compare only articles of the same folder, or with the same value in this field of a record or "
                      "front matter.  [default: story, where there is one]"),
)


def settings_of(options: dict[str, Any]) -> Settings:
    """The settings that the shared options come to, with the settings file and the defaults for what is not given.
    Raises UsageError for options that contradict each other, ConfigurationError for the file."""
    given = {name: value for name, value in options.items() if value not in (None, ())}
    config, quiet, verbose = given.pop("config", None), given.pop("quiet", False), given.pop("verbose", 0)
    if quiet and verbose:
        raise UsageError("-q and -v contradict each other: give one of them")
    if "fail_on" in given:
        given["fail_on"] = _fail_on(given["fail_on"])
    if quiet or verbose:
        given["verbosity"] = -1 if quiet else verbose
    return resolve(given, config).settings


def _fail_on(names: Iterable[str]) -> frozenset[str]:
    chosen = frozenset(names)
    if "never" in chosen and len(chosen) > 1:
        others = ", ".join(sorted(chosen - {"never"}))
        raise UsageError(f"--fail-on never contradicts --fail-on {others}: give one of them")
    return chosen
