"""What a web page states of itself: JSON-LD, OpenGraph and other meta elements, time elements."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosscheck.reading import dates, fields
from crosscheck.reading.build import Facts
from crosscheck.reading.markup import text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPES = frozenset(
    {"article", "newsarticle", "reportagenewsarticle", "blogposting", "liveblogposting", "analysisnewsarticle",
     "opinionnewsarticle", "backgroundnewsarticle", "reviewnewsarticle", "webpage", "report", "techarticle"}
)
_DATE_NAMES = re.compile(r"date|time(?!r|line)|publish|byline|meta\b|posted|dateline", re.IGNORECASE)
_LONGEST_DATE_LINE = 120  # characters of an element that shows who wrote a story and when
_BARS = "|-–—·:"
_DEEPEST = 8  # levels of JSON-LD looked into
_META_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "pubdate",
    "publishdate", "publish-date", "publish_date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued",
    "dcterms.created", "parsely-pub-date", "sailthru.date", "article.published", "citation_publication_date",
    "citation_date", "cxenseparse:recs:publishtime", "originalpublicationdate", "release_date",
)
_META_OUTLETS = ("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher", "twitter:site")
_META_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title", "headline")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page states of itself: its facts, its JSON-LD by folded names, and the text its JSON-LD holds; and the
    tree of its elements, None where it cannot be parsed."""

    facts: Facts
    linked: Mapping[str, object]
    tree: "HtmlElement | None" = None

    @property
    def stated_text(self) -> str:
        """The article's text as its JSON-LD has it, which some pages show by script alone; "" where it has none."""
        text = self.linked.get("articlebody")
        return text_of(text).strip() if isinstance(text, str) else ""


def parse_page(markup: str) -> Page:
    """What a page's own metadata states; what it does not state is None."""
    from lxml.etree import LxmlError
    from lxml.html import HTMLParser, document_fromstring

    try:  # the text is decoded already, whatever encoding it declares
        tree = document_fromstring(markup.encode("utf-8"), HTMLParser(encoding="utf-8"))
    except (LxmlError, ValueError):
        return Page(Facts(), {})
    linked = _linked_data(tree)
    metas = _metas(tree)
    published = fields.words(linked.get("datepublished")) or _first(metas, _META_DATES) or _time(tree)
    facts = Facts(
        title=_headline(tree) or fields.words(linked.get("headline")) or _first(metas, _META_TITLES),
        outlet=fields.words(linked.get("publisher")) or _outlet(metas) or _named_in_title(tree),
        published=published if dates.parse(published) else _shown_date(tree),
        url=_canonical(tree) or _first(metas, ("og:url",)),
        language=fields.words(tree.get("lang")),
    )
    return Page(facts, linked, tree)


def _linked_data(tree: "HtmlElement") -> dict[str, object]:
    """The article that a page's JSON-LD describes."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                data = json.loads(script.text_content())
            except (ValueError, RecursionError):
                continue
            for item in _objects(data, _DEEPEST):
                types = item.get("@type")
                names = types if isinstance(types, list) else [types]
                if any(str(name).lower() in _ARTICLE_TYPES for name in names) and "datePublished" in item:
                    return fields.folded({str(name): value for name, value in item.items()})
    return {}


def _objects(data: object, depth: int) -> Iterator[Mapping[object, object]]:
    """The objects in JSON-LD, outermost first."""
    if depth == 0:
        return
    if isinstance(data, Mapping):
        yield data
    inner = data.values() if isinstance(data, Mapping) else data if isinstance(data, list) else ()
    for value in inner:
        yield from _objects(value, depth - 1)


def _metas(tree: "HtmlElement") -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = meta.get("content")
        if name and content and content.strip():
            found.setdefault(name.strip().lower(), content)
    return found


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return fields.words(fields.fact(metas, names))


def _outlet(metas: Mapping[str, str]) -> str | None:
    name = _first(metas, _META_OUTLETS)
    return name.removeprefix("@") if name and not name.startswith("http") else None


def _time(tree: "HtmlElement") -> str | None:
    """The date of the first time element that is the page's: in its article or head, not in a list of other stories."""
    for time in tree.iter("time"):
        inside = {ancestor.tag for ancestor in time.iterancestors()}
        written = time.get("datetime") or time.text_content()
        if not inside & {"aside", "nav", "footer", "li"} and dates.parse(written):
            return fields.words(written)
    return None


def _shown_date(tree: "HtmlElement") -> str | None:
    """The date in the page's first short element that is named for it ("byline", "post-date"), or is a header."""
    for element in tree.iter("div", "p", "span", "li", "small", "em", "header"):
        named = f"{element.get('class', '')} {element.get('id', '')} {element.get('itemprop', '')}"
        if element.tag != "header" and _DATE_NAMES.search(named) is None:
            continue
        written = " ".join(element.text_content()[:_LONGEST_DATE_LINE + 1].split())
        found = next(dates.find(written, 0, len(written)), None)
        if found is not None and found.earliest == found.latest and len(written) <= _LONGEST_DATE_LINE:
            return written
    return None


def _headline(tree: "HtmlElement") -> str | None:
    """The page's one first-level heading."""
    headings = [" ".join(heading.text_content().split()) for heading in tree.iter("h1")]
    headings = [heading for heading in headings if heading]
    return headings[0] if len(headings) == 1 else None


def _named_in_title(tree: "HtmlElement") -> str | None:
    """The outlet in "Mill opens | Varnholt Post", where the part before the bar is the page's heading."""
    written, heading = " ".join((tree.findtext(".//title") or "").split()), _headline(tree)
    if heading is None or not written.startswith(heading):
        return None
    name = written[len(heading):]
    return name.lstrip(" ").lstrip(_BARS).strip() or None if name.lstrip(" ")[:1] in _BARS else None


def _canonical(tree: "HtmlElement") -> str | None:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            return fields.words(link.get("href"))
    return None
