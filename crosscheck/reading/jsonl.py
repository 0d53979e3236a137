"""JSON lines: an article a line, read line by line, so that a file may be of any length."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from crosscheck.model import Article, Skipped
from crosscheck.reading.build import Options
from crosscheck.reading.encoding import Undecodable, decode
from crosscheck.reading.limits import ARTICLE_BYTES
from crosscheck.reading.records import Records
from crosscheck.reading.source import Source, Unreadable

_CHUNK = 1_000_000  # bytes of an over-long line dropped at a time


def read_jsonl(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The articles of a file of JSON lines; a line that is none is skipped with its number."""
    records = Records(source.path, options)
    any_line = False
    for number, line in _numbered_lines(source.stream):
        place = f"{source.path}:{number}"
        if line is None:
            any_line = True
            yield Skipped(place, f"a line larger than {ARTICLE_BYTES // 1_000_000} MB, too large for one article")
        elif line.strip():
            any_line = True
            try:
                yield records.read(json.loads(decode(line.rstrip())), number)
            except Undecodable as error:
                yield Skipped(place, str(error))
            except (ValueError, RecursionError) as error:
                yield Skipped(place, f"not JSON: {_reason(error)}")
    if not any_line:
        raise Unreadable("empty file")


def _numbered_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """The lines with their numbers from 1; None for a line over the limit, which is read past, not kept."""
    number = 0
    while line := stream.readline(ARTICLE_BYTES + 1):
        number += 1
        if len(line) <= ARTICLE_BYTES or line.endswith(b"\n"):
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)
        yield number, None


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg[:1].lower()}{error.msg[1:]} at column {error.colno}"
    return "nested too deep" if isinstance(error, RecursionError) else "a number too long to read"
