"""`crosscheck config`: the settings that hold here, and where each came from."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

import click

from crosscheck.cli import options
from crosscheck.cli.streams import write_stdout
from crosscheck.config import Resolved, resolve
from crosscheck.config.keys import KEYS
from crosscheck.text.clean import printable


@click.group("config")
def command() -> None:
    """The settings that hold here. They are read from crosscheck.toml, else from [tool.crosscheck] in pyproject.toml,
    in the nearest folder upward as far as the repository's root; an option beats them.

    \b
    Examples
      crosscheck config show
      crosscheck config show -o crosscheck.toml
    """


@command.command("show", short_help="Print every setting as TOML, with where it came from.")
@click.option("--config", type=options.PATH, metavar="FILE", help="Settings file, instead of the one that is found.")
@click.option("-o", "--output", type=options.PATH, metavar="FILE", help="Write them to a file instead.")
def show(config: str | None, output: str | None) -> None:
    """Print every setting as TOML, with where it came from: the output is a settings file. To write one in this folder
    use -o: what a shell's > has emptied is no longer read.

    \b
    Examples
      crosscheck config show
      crosscheck config show --config newsroom.toml
      crosscheck config show -o crosscheck.toml
    """
    resolved = resolve({}, config)
    if output is None:
        write_stdout(_lines(resolved), utf8=True)
        return
    from crosscheck.cli.files import write_file

    write_file(output, _lines(resolved))


def _lines(resolved: Resolved) -> Iterator[str]:
    yield f"# settings file: {printable(str(resolved.file)) if resolved.file else 'none found'}\n"
    values = asdict(resolved.settings)
    stated = {key: _toml(values[key.replace("-", "_")]) for key in KEYS}
    widest = max(len(f"{key} = {value}") for key, value in stated.items() if value)
    for key, value in stated.items():
        source = printable(resolved.sources[key.replace("-", "_")])
        line = f"{key} = {value}" if value else f"# {key} is not set"
        yield f"{line:<{widest}}  # {source}\n"


def _toml(value: Any) -> str:
    """A setting as TOML writes it; "" for one that is not set."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return json.dumps(sorted(value))
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_toml(each)}' for key, each in value.items())} }}" if value else ""
    if isinstance(value, tuple):
        return json.dumps(list(value))
    return json.dumps(value)
