"""`crosscheck scan`: all against all."""

from typing import Any

import click

from crosscheck.cli import options
from crosscheck.cli.deliver import deliver
from crosscheck.cli.files import targets
from crosscheck.cli.judging import decision_options, judged
from crosscheck.cli.manual import Manual
from crosscheck.cli.progress import progress_bar
from crosscheck.cli.streams import stdin_for
from crosscheck.config.focus import unmet
from crosscheck.errors import UsageError
from crosscheck.reporting.registry import FORMATS


@click.command("scan", cls=Manual)
@click.argument("paths", type=options.PATH, nargs=-1, required=True, metavar="PATHS... | -")
@options.output_options(FORMATS)
@options.fail_option
@options.compare_options
@decision_options
@options.reading_options
@options.display_options
def command(
    paths: tuple[str, ...], format_name: str, outputs: tuple[str, ...], decisions: str | None, strict_decisions: bool,
    **shared: Any,
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
    settings = options.settings_of(shared)
    files = targets(outputs, FORMATS)
    from crosscheck import pipeline  # brings everything: not before the command line is known to make sense

    with progress_bar(settings.verbosity) as progress:
        report = pipeline.scan(paths, settings, stdin=stdin_for(paths), progress=progress)
    focused = bool(settings.focus)
    for path in unmet(settings.focus, (article.id for article in report.articles)):
        raise UsageError(f"the focus {path!r} is no file or folder, and no article of that name was read; correct it")
    report = judged(report, decisions, shared["config"], strict=strict_decisions, focused=focused)
    return deliver(report, settings, FORMATS[format_name], files, paths)
