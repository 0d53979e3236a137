"""WARC archives of web pages: an article for each page that was fetched."""

from collections.abc import Iterator
from typing import Any

from crosscheck.model import Article, Skipped
from crosscheck.reading.build import Options
from crosscheck.reading.encoding import Undecodable
from crosscheck.reading.extras import needed
from crosscheck.reading.limits import PAGE_BYTES, megabytes
from crosscheck.reading.page import page_article
from crosscheck.reading.source import NoArticles, Source, Unreadable, damaged

_FETCHED = "200"
_PAGE_TYPES = ("text/html", "application/xhtml+xml")


def read_warc(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The articles of an archive's pages, each under its address. What is no page is passed over."""
    reader = needed("warcio.archiveiterator", "warcio", "warc")
    taken: set[str] = set()
    try:
        for record in reader.ArchiveIterator(source.stream):
            address = _page_address(record)
            if address is not None and address not in taken:
                taken.add(address)
                yield _page(record, address, source, options)
    except Exception as error:  # warcio raises its own errors and Python's on a damaged archive
        if isinstance(error, Unreadable):
            raise
        raise damaged("WARC archive", error) from error
    if not taken:
        raise NoArticles("a WARC archive without a page")


def _page_address(record: Any) -> str | None:
    if record.rec_type != "response" or record.http_headers is None:
        return None
    kind = (record.http_headers.get_header("Content-Type") or "").split(";")[0].strip().lower()
    fetched = record.http_headers.get_statuscode() == _FETCHED
    return record.rec_headers.get_header("WARC-Target-URI") if fetched and kind in _PAGE_TYPES else None


def _page(record: Any, address: str, source: Source, options: Options) -> Article | Skipped:
    place = f"{source.path}#{address}"
    data = record.content_stream().read(PAGE_BYTES + 1)
    if len(data) > PAGE_BYTES:
        return Skipped(place, f"a page larger than {megabytes(PAGE_BYTES)}")
    try:
        return page_article(data, place, source.path, "", options, address)
    except (Unreadable, Undecodable) as error:
        return Skipped(place, str(error))
