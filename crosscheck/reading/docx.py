"""Word documents: paragraphs and tables in order, headings and lists as their styles say."""

import io
from collections.abc import Iterator
from typing import Any

from crosscheck.model import Article, BlockKind, Skipped
from crosscheck.reading.blocks import Markup, mark
from crosscheck.reading.build import Body, Facts, Options, article
from crosscheck.reading.encoding import clean_characters
from crosscheck.reading.extras import needed
from crosscheck.reading.limits import DOCUMENT_BYTES, EXPANSION, EXPANSION_FREE, megabytes
from crosscheck.reading.source import Source, Unreadable, damaged, one_article

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # an old .doc, and also a .docx under a password
_STYLES = (
    ("Heading", BlockKind.HEADING), ("Title", BlockKind.HEADING), ("List", BlockKind.LIST),
    ("Caption", BlockKind.CAPTION),
)


def read_docx(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The article of a Word document."""
    needed("docx", "python-docx", "docx")
    data = source.whole(DOCUMENT_BYTES, "one document")
    if data.startswith(_OLD_OFFICE):
        raise Unreadable("an old or encrypted Word document; save it as .docx without a password")
    _check_expansion(data)
    try:
        document, text, markup = _read(data)
    except Exception as error:  # python-docx raises zip, XML and key errors on a damaged file
        raise damaged("Word document", error) from error
    if not one_article(text).strip():
        raise Unreadable("a Word document without text")
    properties = document.core_properties
    facts = Facts(title=clean_characters(properties.title or "").strip() or None, created=properties.created)
    body = Body(text, mark(text, title=facts.title, markup=markup))
    yield article(source.path, source.path, body, facts, options, source.stem)


def _check_expansion(data: bytes) -> None:
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            expanded = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise damaged("Word document", error) from error
    if expanded > max(EXPANSION_FREE, EXPANSION * len(data)) or expanded > 5 * DOCUMENT_BYTES:
        raise Unreadable(f"expands to {megabytes(expanded)}, as no document does")


def _read(data: bytes) -> tuple[Any, str, list[Markup]]:
    from docx import Document
    from docx.table import Table

    document = Document(io.BytesIO(data))
    pieces: list[str] = []
    markup: list[Markup] = []
    at = 0
    for item in document.iter_inner_content():
        kind: BlockKind | None
        if isinstance(item, Table):
            written, kind = "\n".join(_row(row) for row in item.rows), BlockKind.TABLE
        else:
            written, kind = item.text, _kind(item)
        piece = clean_characters(written).strip()
        if not piece:
            continue
        if kind is not None:
            markup.append((at, at + len(piece), kind))
        pieces.append(piece)
        at += len(piece) + 2
    return document, "\n\n".join(pieces), markup


def _row(row: Any) -> str:
    return " | ".join(" ".join(cell.text.split()) for cell in row.cells)


def _kind(item: Any) -> BlockKind | None:
    name = item.style.name if item.style is not None else ""
    return next((kind for start, kind in _STYLES if (name or "").startswith(start)), None)
