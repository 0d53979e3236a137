"""Web pages: trafilatura finds the story in the page; the text is what it extracts, under the page's title."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from crosscheck.model import Article, Skipped
from crosscheck.reading import dates
from crosscheck.reading.blocks import mark
from crosscheck.reading.build import Facts, Options, article
from crosscheck.reading.encoding import clean_characters, decode
from crosscheck.reading.limits import PAGE_BYTES
from crosscheck.reading.metadata import page_facts
from crosscheck.reading.source import Source, Unreadable

if TYPE_CHECKING:
    from trafilatura.settings import Document

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_DECLARATION_REACH = 4096  # bytes; browsers look for it in the first 1024
_FOLDED = re.compile(r"\W+")


def read_page(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The article of a web page."""
    data = source.whole(PAGE_BYTES)
    declared = _DECLARED.search(data[:_DECLARATION_REACH])
    markup = clean_characters(decode(data, declared[1].decode("ascii") if declared else None))
    document = _extract(markup)
    stated = page_facts(markup)
    title = stated.title or _line(document.title)
    facts = Facts(
        title=title,
        outlet=stated.outlet or _line(document.sitename),
        published=stated.published,
        url=stated.url or document.url,
    )
    text = _under_title(title, clean_characters(document.text or ""))
    blocks = mark(text, title=title)
    found = article(source.path, source.path, text, blocks, facts, options, source.stem)
    if found.published is None and dates.parse(document.date):
        guessed = Facts(facts.title, facts.outlet, document.date, url=facts.url)
        found = article(source.path, source.path, text, blocks, guessed, options, source.stem)
    yield found


def _extract(markup: str) -> "Document":
    from trafilatura import bare_extraction

    try:
        document = bare_extraction(
            markup, with_metadata=True, include_comments=False, include_tables=True, favor_recall=True
        )
    except Exception as error:  # whatever a hostile page makes the libraries raise, the other inputs are read
        raise Unreadable(f"the page cannot be parsed ({type(error).__name__})") from error
    if document is None or isinstance(document, dict) or not (document.text or "").strip():
        raise Unreadable("no article text found in the page")
    return document


def _under_title(title: str | None, text: str) -> str:
    """The text with the page's headline as its first line, where extraction left it out."""
    if title is None or _fold(text[:2 * len(title)]).startswith(_fold(title)):
        return text
    return f"{title}\n{text}"


def _line(value: str | None) -> str | None:
    return " ".join(clean_characters(value).split()) or None if value else None


def _fold(text: str) -> str:
    return _FOLDED.sub(" ", text).strip().casefold()
