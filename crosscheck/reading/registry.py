"""Which reader reads which kind of file: a new format is one module and one line here."""

from collections.abc import Callable, Iterator

from crosscheck.model import Article, Skipped
from crosscheck.reading.build import Options
from crosscheck.reading.jsonl import read_jsonl
from crosscheck.reading.markdown import read_markdown
from crosscheck.reading.page import read_page
from crosscheck.reading.plain import read_plain
from crosscheck.reading.source import Source

Reader = Callable[[Source, Options], Iterator[Article | Skipped]]

READERS: dict[str, Reader] = {
    "": read_plain,
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_page,
    ".htm": read_page,
    ".xhtml": read_page,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
}
"""Suffix in lower case to reader; files without a suffix are read as plain text."""


def supported() -> str:
    """The suffixes that are read, for messages."""
    return " ".join(sorted(suffix for suffix in READERS if suffix))
