"""PDF documents: the text of all pages as one article."""

import io
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from crosscheck.model import Article, Skipped
from crosscheck.reading.blocks import mark
from crosscheck.reading.build import Body, Facts, Options, article
from crosscheck.reading.encoding import clean_characters
from crosscheck.reading.extras import needed, quiet
from crosscheck.reading.limits import ARTICLE_BYTES, DOCUMENT_BYTES, DOCUMENT_PAGES, megabytes
from crosscheck.reading.source import Source, Unreadable, damaged, one_article

_RUNNING = 3  # pages on which a line at the top or bottom must stand to be the document's, not the story's


def read_pdf(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The article of a PDF document."""
    needed("pypdf", "pypdf", "pdf")
    quiet()

    data = source.whole(DOCUMENT_BYTES, "one document")
    try:
        pages, facts = _read(io.BytesIO(data))
    except Unreadable:
        raise
    except Exception as error:  # pypdf raises many kinds on a damaged file, its own and Python's
        raise damaged("PDF", error) from error
    text = clean_characters("\n\n".join(page for page in _without_running_lines(pages) if page))
    if not one_article(text).strip():
        raise Unreadable("a PDF without text; its pages are pictures, which need text recognition first")
    yield article(source.path, source.path, Body(text, mark(text)), facts, options, source.stem)


def _read(stream: Any) -> tuple[list[str], Facts]:
    from pypdf import PdfReader

    reader = PdfReader(stream, strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("an encrypted PDF; save it without its password")
    if len(reader.pages) > DOCUMENT_PAGES:
        raise Unreadable(f"a PDF of {len(reader.pages)} pages, more than {DOCUMENT_PAGES}, too long for one article")
    pages: list[str] = []
    size = 0
    for page in reader.pages:
        pages.append(page.extract_text() or "")
        size += len(pages[-1])
        if size > ARTICLE_BYTES:
            raise Unreadable(f"a PDF with more than {megabytes(ARTICLE_BYTES)} of text, too large for one article")
    return pages, _facts(reader)


def _facts(reader: Any) -> Facts:
    """The document's own data. Its title is left aside: it is the name of a template or file as often as not."""
    try:
        created = reader.metadata.creation_date if reader.metadata else None
    except (ValueError, AttributeError, TypeError):  # a date that is none
        created = None
    return Facts(created=created)


def _without_running_lines(pages: Sequence[str]) -> Iterator[str]:
    """The pages without the lines at top and bottom that they share, such as the outlet's name."""
    lines = [[line.rstrip() for line in page.strip().split("\n")] for page in pages]
    ends = Counter(line for page in lines for line in {page[0], page[-1]} if line.strip())
    for page in lines:
        while page and ends[page[0]] >= _RUNNING:
            page = page[1:]
        while page and ends[page[-1]] >= _RUNNING:
            page = page[:-1]
        yield "\n".join(page)
