"""CSV and TSV: an article a row, the first row naming the columns."""

import csv
import io
from collections.abc import Iterator

from crosscheck.model import Article, Skipped
from crosscheck.reading.build import Options
from crosscheck.reading.encoding import encoding_of
from crosscheck.reading.limits import ARTICLE_BYTES, megabytes
from crosscheck.reading.records import Records, has_text
from crosscheck.reading.source import NoArticles, Source, Unreadable

_SEPARATORS = ",;\t|"


def read_table(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The articles of a table's rows; one that is none is skipped with its line."""
    head = source.head()
    if not head.strip():
        raise Unreadable("empty file")
    text = io.TextIOWrapper(source.stream, encoding=encoding_of(head), newline="")
    try:
        yield from _articles(text, source, options)
    finally:
        text.detach()  # the stream is its opener's to close


def _articles(text: io.TextIOWrapper, source: Source, options: Options) -> Iterator[Article | Skipped]:
    csv.field_size_limit(ARTICLE_BYTES)
    lines = _lines(text)
    try:
        header = next((line for line in lines if line.strip()), "")
        separator = max(_SEPARATORS, key=header.count)
        names = next(csv.reader([header], delimiter=separator), [])
    except _BROKEN as error:
        raise Unreadable(_reason(error)) from error
    if not has_text(names, options):
        raise NoArticles(f"a table without a column of texts: it has {', '.join(names[:8]) or 'none'}")
    records = Records(source.path, options)
    rows = csv.reader(lines, delimiter=separator)
    number = 1
    while True:
        try:
            row = next(rows, None)
        except _BROKEN as error:
            yield records.skipped(number + 1, f"{_reason(error)}; the rest of the file was not read")
            return
        if row is None:
            return
        if any(cell.strip() for cell in row):
            yield records.read(dict(zip(names, row, strict=False)), number + 1)
        number = 1 + rows.line_num


class _TooLong(ValueError):
    """A line over the limit."""


_BROKEN = (csv.Error, _TooLong, UnicodeDecodeError)


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    while line := text.readline(ARTICLE_BYTES + 1):
        if len(line) > ARTICLE_BYTES and not line.endswith("\n"):
            raise _TooLong
        yield line


def _reason(error: Exception) -> str:
    if isinstance(error, _TooLong) or "field larger" in str(error):
        return f"a cell larger than {megabytes(ARTICLE_BYTES)}, too large for one article"
    if isinstance(error, UnicodeDecodeError):
        return f"broken {error.encoding}; save the table as UTF-8"
    return f"not a table: {error}"
