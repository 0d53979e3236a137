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
        any_line = any_line or line is None or line.strip() != b""
        if line is None:
            yield records.too_large(number)
        elif line.strip():
            yield _record(records, number, line)
    if not any_line:
        raise Unreadable("empty file")


def _record(records: Records, number: int, line: bytes) -> Article | Skipped:
    try:
        return records.read(json.loads(decode(line.rstrip())), number)
    except Undecodable as error:
        return records.skipped(number, str(error))
    except (ValueError, RecursionError) as error:
        return records.skipped(number, f"not JSON: {reason_of_json(error)}")


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


def reason_of_json(error: Exception) -> str:
    """What is wrong with the JSON, in lower case."""
    if isinstance(error, json.JSONDecodeError):
        said = error.msg.removesuffix(" at")  # "Unterminated string starting at"
        return f"{said[:1].lower()}{said[1:]} at column {error.colno}"
    return "nested too deep" if isinstance(error, RecursionError) else "a number too long to read"
