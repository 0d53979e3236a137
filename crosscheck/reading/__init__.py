"""Paths, folders, standard input and files of records, read into articles.

What cannot be read is a `Skipped` with its reason; nothing is dropped in silence, and nothing read raises.
"""

import io
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePath
from typing import BinaryIO, cast

from crosscheck.model import Article, Skipped
from crosscheck.reading.build import Options
from crosscheck.reading.compression import OPENERS, expanded
from crosscheck.reading.encoding import Undecodable
from crosscheck.reading.registry import READERS, not_read
from crosscheck.reading.reports import is_report
from crosscheck.reading.source import BUFFER, NoArticles, Source, Unreadable
from crosscheck.reading.walk import File, Names, Walk, reason_of, suffix_of
from crosscheck.text.clean import printable

__all__ = ["read"]

STDIN = "-"
_LONGEST_REASON = 500  # characters
_STARTS = (  # of an unnamed standard input, and the name of a file of that kind
    (b"{", "-.jsonl"), (b"[", "-.json"), (b"<?xml", "-.xml"), (b"<rss", "-.xml"), (b"<", "-.html"), (b"---", "-.md"),
    (b"+++", "-.md"), (b"%PDF-", "-.pdf"),
)


def read(
    paths: Sequence[str],
    *,
    stdin: BinaryIO | None = None,
    stdin_filename: str = STDIN,
    published: date | None = None,
    fields: Mapping[str, Sequence[str]] | None = None,
) -> Iterator[Article | Skipped]:
    """The articles that the paths hold, lazily, in the order given; folders in the order of names.

    A path is a file, a folder, a pattern ("news/*.txt") or "-", which reads `stdin` (by default this process's) as the
    kind of file that `stdin_filename` names. `published` is the publication date of every article, over any other.
    `fields` names the fields of records where they are not the usual ones: see `crosscheck.reading.build.Options`.
    A file is read once, however often it is named. Nothing is raised for bad input: each is a `Skipped` with a reason.
    """
    options = Options(published, fields or {})
    for found in _all(paths, stdin, stdin_filename, options):
        yield replace(found, reason=printable(found.reason)[:_LONGEST_REASON]) if isinstance(found, Skipped) else found


def _all(
    paths: Sequence[str], stdin: BinaryIO | None, stdin_filename: str, options: Options
) -> Iterator[Article | Skipped]:
    walk = Walk()
    names = Names()
    stdin_read = False
    for path in paths:
        if path != STDIN:
            for each in walk.files([path]):
                name = names.shown(each.path)
                yield from _file(each, name, options) if isinstance(each, File) else (replace(each, path=name),)
        elif not stdin_read:
            stdin_read = True
            yield from _stdin(stdin or sys.stdin.buffer, stdin_filename, options)


def _file(file: File, name: str, options: Options) -> Iterator[Article | Skipped]:
    try:
        with open(file.path, "rb", buffering=0) as stream:
            source = Source(name, io.BufferedReader(stream, BUFFER), file.walked)
            yield from _read(source, file.path, options)
    except OSError as error:  # gone or forbidden since it was listed, or failing while read
        yield Skipped(name, reason_of(error))


def _read(source: Source, name: str, options: Options) -> Iterator[Article | Skipped]:
    """What the reader for a file of this name makes of a source."""
    suffix = suffix_of(name)
    reader = READERS.get(suffix)
    try:
        if reader is None:
            raise Unreadable(not_read(suffix))
        if is_report(source.head()):
            raise NoArticles("a report of crosscheck and no article")
        yield from reader(_expanded(source, name), options)
    except (Unreadable, Undecodable) as error:
        yield source.skipped(error)


def _expanded(source: Source, name: str) -> Source:
    compression = PurePath(name).suffix.lower()
    if compression not in OPENERS:
        return source
    return replace(source, stream=expanded(source.stream, compression))


def _stdin(stream: BinaryIO, name: str, options: Options) -> Iterator[Article | Skipped]:
    """Standard input under the name it was given; without one its first bytes tell records, pages and Markdown."""
    source = Source(name, io.BufferedReader(cast(io.RawIOBase, stream), BUFFER))
    try:
        if name == STDIN:
            start = source.head().removeprefix(BOM_UTF8).lstrip()
            name = next((kind for sign, kind in _STARTS if start.startswith(sign)), name)
        yield from _read(source, name, options)
    except OSError as error:
        yield Skipped(name, reason_of(error))
    finally:
        source.stream.detach()  # the stream stays its owner's to close
