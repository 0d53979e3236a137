"""Paths, folders, standard input and files of records, read into articles.

What cannot be read is a `Skipped` with its reason; nothing is dropped in silence, and nothing read raises.
"""

import io
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from datetime import date
from typing import BinaryIO, cast

from crosscheck.model import Article, Skipped
from crosscheck.reading.build import Options
from crosscheck.reading.encoding import Undecodable
from crosscheck.reading.registry import READERS, supported
from crosscheck.reading.source import Source, Unreadable
from crosscheck.reading.walk import File, Walk, reason_of, suffix_of

__all__ = ["read"]

STDIN = "-"
_SNIFFED = 64  # bytes of an unnamed standard input that tell its kind
_STARTS = ((b"{", ".jsonl"), (b"<", ".html"), (b"---", ".md"), (b"+++", ".md"))


def read(
    paths: Sequence[str],
    *,
    stdin: BinaryIO | None = None,
    stdin_filename: str = STDIN,
    published: date | None = None,
) -> Iterator[Article | Skipped]:
    """The articles that the paths hold, lazily, in the order given; folders in the order of names.

    A path is a file, a folder, a pattern ("news/*.txt") or "-", which reads `stdin` (by default this process's) as the
    kind of file that `stdin_filename` names. `published` is the publication date of every article, over any other.
    A file is read once, however often it is named. Nothing is raised for bad input: each is a `Skipped` with a reason.
    """
    options = Options(published=published)
    walk = Walk()
    stdin_read = False
    for path in paths:
        if path != STDIN:
            for each in walk.files([path]):
                yield from _file(each, options) if isinstance(each, File) else (each,)
        elif not stdin_read:
            stdin_read = True
            yield from _read(_stdin_source(stdin or sys.stdin.buffer, stdin_filename), options)


def _file(file: File, options: Options) -> Iterator[Article | Skipped]:
    try:
        with open(file.path, "rb") as stream:
            yield from _read(Source(file.path, stream, file.suffix), options)
    except OSError as error:  # gone or forbidden since it was listed, or failing while read
        yield Skipped(file.path, reason_of(error))


def _read(source: Source, options: Options) -> Iterator[Article | Skipped]:
    reader = READERS.get(source.suffix)
    if reader is None:
        yield source.skipped(f"files of kind {source.suffix} are not read; supported are {supported()}")
        return
    try:
        yield from reader(source, options)
    except (Unreadable, Undecodable) as error:
        yield source.skipped(str(error))


def _stdin_source(stream: BinaryIO, name: str) -> Source:
    """Standard input under the name it was given; without one its first bytes tell records, pages and Markdown."""
    if name != STDIN:
        return Source(name, stream, suffix_of(name))
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream))
    head = buffered.peek(_SNIFFED).removeprefix(BOM_UTF8).lstrip()
    suffix = next((suffix for start, suffix in _STARTS if head.startswith(start)), "")
    return Source(name, buffered, suffix)
