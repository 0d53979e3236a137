"""JSON files: an array of articles, read one by one; an object that is an article, or holds an array of them."""

import codecs
import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from crosscheck.model import Article, Skipped
from crosscheck.reading import fields
from crosscheck.reading.build import Options
from crosscheck.reading.encoding import decode
from crosscheck.reading.jsonl import reason_of_json
from crosscheck.reading.limits import ARTICLE_BYTES, JSON_BYTES, megabytes
from crosscheck.reading.records import Records
from crosscheck.reading.source import NoArticles, Source, Unreadable

_LISTS = ("articles", "items", "data", "results", "records", "documents", "docs", "stories", "entries", "news")
_CHUNK = 1_000_000  # bytes read at a time
_DECODER = json.JSONDecoder()


def read_json(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The articles of a JSON file."""
    if source.head().removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"["):
        yield from _array(_Window(source.stream), source, options)
        return
    data = source.stream.read(JSON_BYTES + 1)
    if len(data) > JSON_BYTES:
        raise Unreadable(f"larger than {megabytes(JSON_BYTES)} and no array; write a record a line and call it .jsonl")
    yield from _whole(data, source, options)


def _whole(data: bytes, source: Source, options: Options) -> Iterator[Article | Skipped]:
    if not data.strip():
        raise Unreadable("empty file")
    try:
        value = json.loads(decode(data))
    except (ValueError, RecursionError) as error:
        line = f" of line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise Unreadable(f"not JSON: {reason_of_json(error)}{line}") from error
    records = Records(source.path, options)
    for number, record in enumerate(_records(value, options), start=1):
        yield records.read(record, number)


def _records(value: object, options: Options) -> list[object]:
    """The records in a value. Raises `NoArticles` where there are none."""
    if isinstance(value, list) and value:  # an array that does not start as one in UTF-8
        return value
    if isinstance(value, Mapping):
        if _holds_text(value, options):
            return [value]
        named = fields.folded(value)
        found = next((inner for name in _LISTS if isinstance(inner := named.get(name), list)), None)
        if found:
            return found
    raise NoArticles(f"JSON without articles: no array of records, and none under {', '.join(_LISTS[:4])}")


def _holds_text(record: object, options: Options) -> bool:
    if not isinstance(record, Mapping):
        return False
    return isinstance(fields.fact(fields.folded(record), fields.names_of("text", options)), str)


def _array(window: "_Window", source: Source, options: Options) -> Iterator[Article | Skipped]:
    records = Records(source.path, options)
    window.advance()
    number = 0
    while (sign := window.sign()) != "]":
        if sign == ",":
            window.advance()
            continue
        number += 1
        try:
            value = window.value() if sign else _ends_early()
        except (ValueError, RecursionError) as error:
            yield records.skipped(number, f"{_reason(error)}; the rest of the file was not read")
            return
        if number == 1 and source.walked and not _holds_text(value, options):
            raise NoArticles("JSON without articles: its first record holds no text")
        yield records.read(value, number)
    if number == 0:
        raise NoArticles("an empty array")


def _reason(error: Exception) -> str:
    """Why a record cannot be read; its column is the window's, and says nothing."""
    return str(error) if isinstance(error, _TooLarge) else f"not JSON: {reason_of_json(error).split(' at column')[0]}"


def _ends_early() -> object:
    raise json.JSONDecodeError("The array has no end", "", 0)


class _TooLarge(ValueError):
    """A record over the limit."""


class _Window:
    """The part of a stream's text that holds the next record; it grows as needed, and drops what was read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._text = ""
        self._at = 0
        self._ended = False

    def sign(self) -> str:
        """The next character that is not blank, which stays; "" at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at].isspace():
                self._at += 1
            if self._at < len(self._text) or self._ended:
                return self._text[self._at:self._at + 1]
            self._grow()

    def advance(self) -> None:
        """Past the next sign."""
        self.sign()
        self._at += 1

    def value(self) -> object:
        """The record that starts here. Raises ValueError where it is no JSON, or over the limit."""
        while True:
            try:
                value, self._at = _DECODER.raw_decode(self._text, self._at)
                return value
            except json.JSONDecodeError:
                if self._ended:
                    raise
                if len(self._text) - self._at > ARTICLE_BYTES:
                    raise _TooLarge(f"a record over {megabytes(ARTICLE_BYTES)}, or without an end") from None
                self._grow()

    def _grow(self) -> None:
        """At least doubles the part not yet read, so that a long record is parsed a few times, not once a chunk."""
        data = self._stream.read(max(_CHUNK, len(self._text) - self._at))
        self._ended = not data
        self._text = self._text[self._at:] + self._decoded(data)
        self._at = 0

    def _decoded(self, data: bytes) -> str:
        try:
            return self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            raise Unreadable("broken UTF-8 in JSON; save it as UTF-8 (the rest of the file was not read)") from error
