"""Web pages: trafilatura finds the story in the page; the text is what it extracts, under the page's title."""

import re
from collections.abc import Iterator
from dataclasses import replace

from crosscheck.model import Article, Skipped
from crosscheck.reading.blocks import mark
from crosscheck.reading.build import Body, Facts, Options, article
from crosscheck.reading.encoding import clean_characters, decode
from crosscheck.reading.extraction import Extracted, extract, leads_of
from crosscheck.reading.limits import PAGE_BYTES, PAGE_TAGS
from crosscheck.reading.liveblog import live_blog
from crosscheck.reading.metadata import Page, parse_page
from crosscheck.reading.page_lines import lines_in_source
from crosscheck.reading.page_tree import made_ready
from crosscheck.reading.source import Source, Unreadable

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_DECLARATION_REACH = 4096  # bytes; browsers look for it in the first 1024
_SHORT_TEXT = 400  # characters; where a page yields less, the text in its JSON-LD may be the longer
_SCRIPT, _SCRIPT_END = "<script", "</script"
_FOLDED = re.compile(r"\W+")


def read_page(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The article of a web page."""
    yield page_article(source.whole(PAGE_BYTES, "one page"), source.path, source.path, source.stem, options)


def page_article(
    data: bytes, article_id: str, path: str, stem: str, options: Options, address: str | None = None
) -> Article:
    """The article in a page's bytes. Raises `Unreadable` or `Undecodable` where there is none."""
    declared = _DECLARED.search(data[:_DECLARATION_REACH])
    markup = clean_characters(decode(data, declared[1].decode("ascii") if declared else None))
    if _tags(markup) > PAGE_TAGS:
        raise Unreadable(f"a page of more than {PAGE_TAGS:,} tags, too large for one article")
    page = parse_page(markup)
    live = live_blog(page.linked)
    if live is not None:
        return article(article_id, path, live, page.facts, options, stem)
    found = _extract(markup, page)
    facts = _merged(page.facts, found, address)
    text = _under_title(facts.title, found.text)
    body = Body(text, mark(text, title=facts.title), lines_in_source(text, markup))
    return article(article_id, path, body, facts, options, stem)


def _tags(markup: str) -> int:
    """How many tags a page has outside its scripts."""
    count = at = 0
    while (start := markup.find(_SCRIPT, at)) >= 0:
        count += markup.count("<", at, start)
        at = markup.find(_SCRIPT_END, start)
        if at < 0:
            return count
    return count + markup.count("<", at)


def _extract(markup: str, page: Page) -> Extracted:
    """What is found in the page. Raises `Unreadable` where that is nothing."""
    try:
        ready = made_ready(page.tree) if page.tree is not None else markup
        found = extract(ready, leads_of(page.tree) if page.tree is not None else ())
    except Exception as error:  # whatever a hostile page makes the libraries raise, the other inputs are read
        raise Unreadable(f"the page cannot be parsed ({type(error).__name__})") from error
    text = found.text if len(found.text) >= _SHORT_TEXT else max(found.text, page.stated_text, key=len)
    if not text.strip():
        raise Unreadable("no article text found in the page")
    return replace(found, text=clean_characters(text))


def _merged(stated: Facts, found: Extracted, address: str | None) -> Facts:
    """What the page states, filled up with what trafilatura concludes."""
    return Facts(
        title=stated.title or _line(found.title),
        outlet=stated.outlet or _line(found.outlet),
        published=stated.published,
        created=found.date,
        url=stated.url or address or found.url,
        language=stated.language,
    )


def _under_title(title: str | None, text: str) -> str:
    """The text with the page's headline as its first line, where extraction left it out."""
    if title is None or _fold(text[:2 * len(title)]).startswith(_fold(title)):
        return text
    return f"{title}\n{text}"


def _line(value: str | None) -> str | None:
    return " ".join(clean_characters(value).split()) or None if value else None


def _fold(text: str) -> str:
    return _FOLDED.sub(" ", text).strip().casefold()
