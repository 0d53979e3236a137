"""RSS and Atom feeds: an article an entry, as far as the feed carries its text."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crosscheck.model import Article, Skipped
from crosscheck.reading.build import Options
from crosscheck.reading.markup import text_of
from crosscheck.reading.records import Records
from crosscheck.reading.source import NoArticles, Source, Unreadable

if TYPE_CHECKING:
    from lxml.etree import _Element

_FEEDS = frozenset({"rss", "feed", "RDF"})
_ENTRIES = frozenset({"item", "entry"})
_TEXTS = ("encoded", "content", "description", "summary")  # content:encoded holds the whole, description often a part
_FIELDS = {
    "title": "title", "link": "url", "guid": "id", "id": "id", "pubDate": "published", "published": "published",
    "date": "published", "issued": "published", "updated": "updated", "source": "outlet", "publisher": "outlet",
}


def read_feed(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The articles of a feed's entries."""
    from lxml.etree import XMLSyntaxError, iterparse

    if not source.head().strip():
        raise Unreadable("empty file")
    records = Records(source.path, options)
    outlet: str | None = None
    root, number = "", 0
    try:
        for event, element in iterparse(
            source.stream, events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False,
            huge_tree=False,
        ):
            name = _name(element)
            if event == "start":
                root = root or _checked(name)
            elif name in _ENTRIES:
                number += 1
                yield records.read({"outlet": outlet, **_fields(element)}, number)
                _forget(element)
            elif name == "title" and outlet is None and number == 0 and _is_feeds_own(element):
                outlet = _text(element)
    except XMLSyntaxError as error:
        reason = f"broken XML: {' '.join(str(error).split())[:150]}"
        if not number:
            raise Unreadable(reason) from error
        yield records.skipped(number + 1, f"{reason}; the rest of the file was not read")
    if not number:
        raise NoArticles("a feed without entries")


def _forget(entry: "_Element") -> None:
    """Frees an entry that was read, and those before it, so that a feed of any length takes little memory."""
    entry.clear()
    parent = entry.getparent()
    while parent is not None and entry.getprevious() is not None:
        del parent[0]


def _checked(name: str) -> str:
    if name not in _FEEDS:
        raise NoArticles(f"XML that is no RSS or Atom feed but <{name}>")
    return name


def _fields(entry: "_Element") -> dict[str, object]:
    """An entry as a record with the names that records use."""
    found: dict[str, object] = {}
    texts: dict[str, str] = {}
    for child in entry:
        name = _name(child)
        if name in _TEXTS:
            texts[name] = max(texts.get(name, ""), _content(child), key=len)
        elif name == "link" and child.get("href") and child.get("rel", "alternate") == "alternate":
            found.setdefault("url", child.get("href"))
        elif name == "source":
            found.setdefault("outlet", _text(child) or _text(next(child.iter("{*}title"), None)))
        elif name in _FIELDS:
            found.setdefault(_FIELDS[name], _text(child))
    text = next((texts[name] for name in _TEXTS if texts.get(name, "").strip()), None)
    return {name: value for name, value in {**found, "text": text}.items() if value is not None}


def _content(element: "_Element") -> str:
    """The text of an entry's content, whether escaped HTML, or XHTML in place."""
    from lxml.etree import tostring

    if len(element):
        return text_of(tostring(element, encoding="unicode", with_tail=False))
    return text_of(element.text or "")


def _text(element: "_Element | None") -> str | None:
    if element is None:
        return None
    return " ".join(text_of("".join(str(part) for part in element.itertext())).split()) or None


def _is_feeds_own(title: "_Element") -> bool:
    parent = title.getparent()
    return parent is not None and _name(parent) in ("channel", "feed")


def _name(element: "_Element") -> str:
    """An element's name without its namespace; "" for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
