"""`crosscheck scan`: all against all."""

from datetime import date

import click

from crosscheck.cli import options
from crosscheck.cli.deliver import deliver
from crosscheck.cli.files import targets
from crosscheck.cli.progress import progress_bar
from crosscheck.cli.streams import stdin_for
from crosscheck.config import Settings
from crosscheck.reporting.registry import FORMATS


@click.command("scan", short_help="Compare all articles: copies, agreements, conflicts, internal errors.")
@click.argument("paths", nargs=-1, required=True, metavar="PATHS... | -")
@options.output_options(FORMATS)
@options.fail_option
@options.compare_options
@options.reading_options
@options.display_options
def command(
    paths: tuple[str, ...],
    format_name: str,
    outputs: tuple[str, ...],
    fail_on: tuple[str, ...],
    min_confidence: float,
    focus: tuple[str, ...],
    group_by: str | None,
    published: date | None,
    stdin_filename: str,
    jobs: int,
    color: str,
    width: int | None,
    quiet: bool,
    verbose: int,
) -> int:
    """Compare articles with each other: who copied whom, which numbers and dates agree or conflict, and which article
    contradicts itself.

    PATHS are files, folders, globs, record files that hold many articles, or - for standard input.

    \b
    Examples
      crosscheck scan coverage/
      crosscheck scan coverage/ -o report.json -o report.txt
      crosscheck scan 'wire/*.txt' draft.md --focus draft.md --fail-on conflict
      curl -s https://example.org/story.txt | crosscheck scan - coverage/ --format concise
    """
    settings = Settings(
        fail_on=options.fail_on_of(fail_on), min_confidence=min_confidence, focus=focus, group_by=group_by, jobs=jobs,
        published=published, stdin_filename=stdin_filename, color=color, width=width,
        verbosity=options.verbosity_of(quiet, verbose),
    )
    files = targets(outputs, FORMATS)
    from crosscheck import pipeline  # brings everything: not before the command line is known to make sense

    with progress_bar(settings.verbosity) as progress:
        report = pipeline.scan(paths, settings, stdin=stdin_for(paths), progress=progress)
    return deliver(report, settings, FORMATS[format_name], files, paths)
