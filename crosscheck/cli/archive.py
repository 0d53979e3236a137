"""`crosscheck archive`: known coverage on disk, to hold drafts against."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import click

from crosscheck.cli import options
from crosscheck.cli.deliver import note_skipped
from crosscheck.cli.progress import progress_bar
from crosscheck.cli.streams import note, stdin_for, write_stdout
from crosscheck.text.clean import printable

if TYPE_CHECKING:
    from crosscheck.archive import Added, Known
    from crosscheck.model import Article, Skipped

DONE, PROBLEMS, INCOMPLETE = 0, 1, 2

KILOBYTE: Final = 1_000
MEGABYTE: Final = 1_000_000

quiet_option = options.quiet_option("Print nothing but what is wrong.")


@click.group("archive")
def command() -> None:
    """Known coverage on disk, in one file: check holds a draft against it as it would against the articles' own files,
    and finds the few that matter at once, however many there are.

    \b
    Examples
      crosscheck archive add coverage.archive wire/ local/
      crosscheck check draft.md --against coverage.archive
      crosscheck archive remove coverage.archive wire/withdrawn.txt
    """


@command.command("add", short_help="Add articles; those that are there already are left alone.")
@click.argument("archive", type=options.PATH, metavar="ARCHIVE")
@click.argument("paths", type=options.PATH, nargs=-1, required=True, metavar="PATHS... | -")
@options.reading_options
@quiet_option
def add(archive: str, paths: tuple[str, ...], quiet: bool, **shared: Any) -> int:
    """Add articles to ARCHIVE, which is made if it is not there. PATHS are read as scan reads them.

    An article that is there already, wherever it stood, is not added again; one whose file has changed replaces what
    was read from that file. Articles are safe on disk some hundreds at a time: after an interruption the same command
    adds what is missing.

    \b
    Examples
      crosscheck archive add coverage.archive coverage/
      crosscheck archive add coverage.archive 'wire/2024-*.jsonl' --published 2024-05-15
    """
    settings = options.settings_of({**shared, "quiet": quiet})
    from crosscheck import extraction, reading
    from crosscheck.archive import Added, Archive

    skipped: list[Skipped] = []
    total = Added()
    try:
        with progress_bar(settings.verbosity) as progress, Archive(archive, write=True, create=True) as opened:
            items = reading.read(
                paths, stdin=stdin_for(paths), stdin_filename=settings.stdin_filename, published=settings.published,
                fields=settings.fields_read,
            )  # fmt: skip
            for added in opened.add(_articles(items, skipped), partial(extraction.entries_of, settings=settings)):
                total += added
                if progress is not None:
                    progress("adding", total.new + total.changed + total.known, None)
            held = len(opened)
    except KeyboardInterrupt:  # told below the bar and not on its line
        note(f"{archive} keeps what is on disk ({_added(total)}); the same command adds the rest")
        raise
    note_skipped(skipped, settings.verbosity)
    if not quiet:
        write_stdout([f"{_added(total)}; {printable(archive)} holds {_count(held, 'article')}\n"], utf8=False)
    return INCOMPLETE if any(not each.by_rule for each in skipped) else DONE


def _articles(items: "Iterator[Article | Skipped]", skipped: "list[Skipped]") -> "Iterator[Article]":
    """The articles alone; what was not read is put aside."""
    from crosscheck.model import Skipped

    for item in items:
        if isinstance(item, Skipped):
            skipped.append(item)
        else:
            yield item


def _added(total: "Added") -> str:
    parts = [f"added {_count(total.new, 'article')}"]
    parts += [f"replaced {total.changed:,} that had changed"] if total.changed else []
    parts += [f"{total.known:,} there already"] if total.known else []
    return ", ".join(parts)


@command.command("remove", short_help="Remove articles by their paths.")
@click.argument("archive", type=options.PATH, metavar="ARCHIVE")
@click.argument("paths", type=options.PATH, nargs=-1, required=True, metavar="PATHS...")
@quiet_option
def remove(archive: str, paths: tuple[str, ...], quiet: bool) -> int:
    """Remove from ARCHIVE what was added from PATHS: a file with all its records, one record (FILE#ID), or everything
    in a folder. The files themselves need not be there any more, and are not touched.

    \b
    Examples
      crosscheck archive remove coverage.archive coverage/withdrawn.txt
      crosscheck archive remove coverage.archive 'wire.jsonl#4711' old/
    """
    from crosscheck.archive import Archive

    total, status = 0, DONE
    with Archive(archive, write=True) as opened:
        for path in paths:
            removed = opened.remove(path)
            total += removed
            if not removed:
                note(f"nothing in {archive} was added from {path}; it was left as it is")
                status = INCOMPLETE
        held = len(opened)
    if not quiet:
        words = f"removed {_count(total, 'article')}; {printable(archive)} holds {_count(held, 'article')}\n"
        write_stdout([words], utf8=False)
    return status


@command.command("info", short_help="Say what is in an archive.")
@click.argument("archive", type=options.PATH, metavar="ARCHIVE")
@click.option("-f", "--format", "format_name", type=click.Choice(["terminal", "json"]), default="terminal",
              show_default=True, help="What standard output gets.")
def info(archive: str, format_name: str) -> None:
    """Say how many articles ARCHIVE holds, from when, and how large it is.

    \b
    Examples
      crosscheck archive info coverage.archive
      crosscheck archive info coverage.archive --format json
    """
    from crosscheck.archive import Archive

    with Archive(archive) as opened:
        known = opened.info()
    if format_name == "json":
        write_stdout([json.dumps({"archive": archive, **asdict(known)}, indent=2) + "\n"], utf8=True)
    else:
        write_stdout(_info(archive, known), utf8=False)


def _info(archive: str, known: "Known") -> Iterator[str]:
    dates = f"{known.earliest} to {known.latest}" if known.earliest else "no dates"
    yield f"{printable(archive)}\n"
    yield f"  articles  {known.articles:,} from {_count(known.outlets, 'named outlet')}\n"
    yield f"  published {dates}\n"
    yield f"  claims    {known.claims:,}"
    yield f", of {_count(known.stale, 'article')} by another version: read again when needed\n" if known.stale else "\n"
    yield f"  size      {_size(known.bytes)}, schema {known.schema}\n"


@command.command("verify", short_help="Check that an archive is whole.")
@click.argument("archive", type=options.PATH, metavar="ARCHIVE")
@quiet_option
def verify(archive: str, quiet: bool) -> int:
    """Check that the file is whole, that every article is the one that was added, that its claims stand where they
    say, and that it is found by all its keys. Exit status 1 where anything is wrong.

    \b
    Examples
      crosscheck archive verify coverage.archive
    """
    from crosscheck.archive import Archive
    from crosscheck.archive import verify as problems

    found = 0
    with progress_bar(-1 if quiet else 0) as progress, Archive(archive) as opened:
        for problem in problems(opened, _told(progress)):
            found += 1
            place = f"{problem.place}: " if problem.place else ""
            write_stdout([printable(f"{archive}: {place}{problem.what}") + "\n"], utf8=False)
        held = len(opened) if not found else 0
    if not found and not quiet:
        write_stdout([f"{printable(archive)} is whole: {_count(held, 'article')}\n"], utf8=False)
    elif found:
        note(f"{archive}: {_count(found, 'problem')}; remove what is named and add it again, or make the archive anew")
    return PROBLEMS if found else DONE


def _told(progress: Callable[[str, int, int | None], None] | None) -> Callable[[int, int], None] | None:
    return None if progress is None else lambda done, total: progress("verifying", done, total)


def _size(count: int) -> str:
    """ "36.9 kB", "4,012.3 MB"."""
    return f"{count / MEGABYTE:,.1f} MB" if count >= MEGABYTE else f"{count / KILOBYTE:,.1f} kB"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
