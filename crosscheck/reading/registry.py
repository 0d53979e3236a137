"""Which reader reads which kind of file: a new format is one module and one line here."""

from collections.abc import Callable, Iterator

from crosscheck.model import Article, Skipped
from crosscheck.reading.build import Options
from crosscheck.reading.compression import OPENERS
from crosscheck.reading.docx import read_docx
from crosscheck.reading.feed import read_feed
from crosscheck.reading.json_file import read_json
from crosscheck.reading.jsonl import read_jsonl
from crosscheck.reading.markdown import read_markdown
from crosscheck.reading.page import read_page
from crosscheck.reading.parquet import read_parquet
from crosscheck.reading.pdf import read_pdf
from crosscheck.reading.plain import read_plain
from crosscheck.reading.source import Source
from crosscheck.reading.table import read_table
from crosscheck.reading.warc import read_warc

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
    ".json": read_json,
    ".csv": read_table,
    ".tsv": read_table,
    ".tab": read_table,
    ".parquet": read_parquet,
    ".rss": read_feed,
    ".atom": read_feed,
    ".xml": read_feed,
    ".rdf": read_feed,
    ".warc": read_warc,
    ".pdf": read_pdf,
    ".docx": read_docx,
}
"""Suffix in lower case to reader; files without a suffix are read as plain text."""


DOCUMENTS = frozenset({
    ".doc", ".odt", ".rtf", ".wpd", ".pages", ".eml", ".msg", ".epub", ".mht", ".mhtml",
})  # fmt: skip
"""Suffixes of documents that may well be articles, and have no reader: in a folder they are missed, not left out."""


def not_read(suffix: str) -> str:
    """Why a file of a kind without a reader is not read."""
    if suffix in DOCUMENTS:
        return f"documents of kind {suffix} are not read; save it as .docx, .html or .txt"
    return f"files of kind {suffix} are not read; supported are {supported()}"


def supported() -> str:
    """The suffixes that are read, for messages."""
    return f"{' '.join(sorted(suffix for suffix in READERS if suffix))}, each also with {' or '.join(OPENERS)} after it"
