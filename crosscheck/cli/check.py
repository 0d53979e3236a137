"""`crosscheck check`: a draft against other coverage, before it is published."""

from collections.abc import Iterator
from typing import Any

import click

from crosscheck.cli import options
from crosscheck.cli.deliver import deliver
from crosscheck.cli.files import targets
from crosscheck.cli.judging import file_option, judged
from crosscheck.cli.manual import Manual
from crosscheck.cli.progress import progress_bar
from crosscheck.cli.streams import note, stdin_for
from crosscheck.reporting.interface import AGAINST
from crosscheck.reporting.registry import FORMATS


class _Greedy(Manual):
    """Takes every path after --against, up to the next option: a shell writes many there for one pattern, and none of
    them may become a draft."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments with --against before each of its paths."""
        return super().parse_args(ctx, list(_spread(args)))


def _spread(args: list[str]) -> Iterator[str]:
    following = wanted = False
    for index, word in enumerate(args):
        if word == "--":
            yield from args[index:]
            return
        if word == AGAINST:
            following = wanted = True
            yield word
        elif word.startswith("-") and word != "-":
            following = False
            yield word
        else:
            if following and not wanted:
                yield AGAINST
            wanted = False
            yield word


@click.command("check", cls=_Greedy)
@click.argument("drafts", type=options.PATH, nargs=-1, required=True, metavar="DRAFT... | -")
@click.option(AGAINST, type=options.PATH, multiple=True, required=True, metavar="PATHS...",
              help="The other coverage: files, folders, globs, record files, archives or -, up to the next option.")
@options.output_options(FORMATS)
@options.fail_option
@options.confidence_option
@file_option
@options.reading_options
@options.display_options
def command(
    drafts: tuple[str, ...], against: tuple[str, ...], format_name: str, outputs: tuple[str, ...],
    decisions: str | None, **shared: Any,
) -> int:
    """Hold drafts against other coverage before they are published: which of a draft's numbers and dates are
    corroborated, by how many origins, which conflict with whom, which are of different scope, and which nobody else
    states; how much of a draft is word for word another's; and where a draft contradicts itself.

    The other articles are not compared with each other; that is what scan does. A draft that stands among PATHS is not
    held against itself.

    \b
    Examples
      crosscheck check draft.md --against sources/
      crosscheck check draft.md --against wire/*.txt local/ --fail-on conflict
      crosscheck check draft.md --against coverage.archive
      crosscheck check drafts/ --against coverage.jsonl -o report.json -o report.html
      pbpaste | crosscheck check - --against sources/
    """
    settings = options.settings_of(shared)
    files = targets(outputs, FORMATS)
    from crosscheck import drafts as room  # brings everything: not before the command line is known to make sense

    with progress_bar(settings.verbosity) as progress:
        checked = room.check(drafts, against, settings, stdin=stdin_for([*drafts, *against]), progress=progress)
    report = judged(checked.report, decisions, shared["config"], strict=False)
    if settings.verbosity >= 0:
        for archive in checked.searched:
            if archive.candidates == archive.articles:
                continue
            note(f"{archive.path}: {archive.candidates:,} of {archive.articles:,} articles are near enough to compare")
    inputs = (*drafts, AGAINST, *against)
    return deliver(report, settings, FORMATS[format_name], files, inputs, texts=checked.texts)
