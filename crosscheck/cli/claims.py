"""`crosscheck claims`: what was read in each article, before anything is compared."""

from collections.abc import Iterable, Iterator
from itertools import tee
from typing import Any

import click

from crosscheck.cli import options
from crosscheck.cli.deliver import file_options, note_skipped, stdout_options
from crosscheck.cli.files import targets, write_file
from crosscheck.cli.manual import Manual
from crosscheck.cli.progress import progress_bar
from crosscheck.cli.streams import stdin_for, write_stdout
from crosscheck.model import Skipped
from crosscheck.reporting.interface import Extracted
from crosscheck.reporting.registry import CLAIMS_FORMATS
from crosscheck.reporting.status import CLEAN, INCOMPLETE


@click.command("claims", cls=Manual)
@click.argument("paths", type=options.PATH, nargs=-1, required=True, metavar="PATHS... | -")
@options.output_options(CLAIMS_FORMATS)
@options.reading_options
@options.screen_options
@options.quiet_option("No notes and no progress.")
@options.verbose_option("Name what was left out on purpose as well.")
def command(paths: tuple[str, ...], format_name: str, outputs: tuple[str, ...], **shared: Any) -> int:
    """Show every number and date that is read in articles: where it stands, its value, and what it is about.

    \b
    Examples
      crosscheck claims draft.md
      crosscheck claims coverage/ --format jsonl | jq -r '[.article, .line, .text] | @tsv'
    """
    settings = options.settings_of(shared)
    files = targets(outputs, CLAIMS_FORMATS)
    from crosscheck import pipeline  # not before the command line is known to make sense

    skipped: list[Skipped] = []
    with progress_bar(settings.verbosity, streaming=True) as progress:
        items = pipeline.claims(paths, settings, stdin=stdin_for(paths), progress=progress)
        streams = tee(_noting(items, skipped), len(files) + 1)
        for target, stream in zip(files, streams, strict=False):
            write_file(target.path, target.format.claims_renderer().render_claims(stream, file_options(settings)))
        shown = CLAIMS_FORMATS[format_name]
        pieces = shown.claims_renderer().render_claims(streams[-1], stdout_options(settings))
        write_stdout(pieces, utf8=shown.name != "terminal")
    note_skipped(skipped, settings.verbosity)
    return CLEAN if all(item.by_rule for item in skipped) else INCOMPLETE


def _noting(items: Iterable[Extracted], skipped: list[Skipped]) -> Iterator[Extracted]:
    for item in items:
        if isinstance(item, Skipped):
            skipped.append(item)
        yield item
