"""What front matter and records call things: an article's facts by the names that newsrooms use for them."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from crosscheck.model import PublicationSource
from crosscheck.reading.build import Facts, Options
from crosscheck.reading.encoding import clean_characters

NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "content", "article", "articlebody", "article_body", "article_text", "full_text", "fulltext",
        "maintext", "main_text", "content_text", "content_html", "story_text", "raw_text", "plain_text",
    ),
    "title": ("title", "headline", "heading", "name"),
    "published": (
        "published", "date", "pubdate", "pub_date", "datepublished", "date_published", "published_at", "publishedat",
        "published_date", "publication_date", "publicationdate", "publish_date", "publishdate", "date_publish",
        "published_time", "pubtime", "created", "created_at", "timestamp", "updated",
    ),
    "outlet": (
        "outlet", "source", "publisher", "site", "sitename", "site_name", "publication", "newspaper", "media",
        "source_name", "domain", "source_domain",
    ),
    "url": ("url", "link", "permalink", "canonical_url", "href"),
    "id": ("id", "_id", "uid", "uuid", "guid", "article_id", "doc_id"),
    "story": ("story", "story_id", "event", "event_id", "cluster", "cluster_id", "topic_id"),
    "language": ("language", "lang"),
}
"""Fact to the names in use for it, folded as `folded` does; the first that is filled wins."""

_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?(?P<shown>[^\[\]|]+)\]\]")  # "[[echo|Harbour Echo]]" in Obsidian
_NESTED = ("params", "extra")  # where Hugo and Zola keep the fields of one's own
_LONGEST_FACT = 2_000  # characters; more is no title, outlet or address


def names_of(what: str, options: Options) -> Sequence[str]:
    """The names of a fact's fields: as configured, else those in use."""
    configured = options.fields.get(what)
    return [fold(name) for name in configured] if configured else NAMES[what]


def fact(fields: Mapping[str, object], names: Sequence[str]) -> object:
    """The first of the named fields that holds something."""
    return next((value for name in names if (value := fields.get(name)) not in (None, "", [], {})), None)


def words(value: object) -> str | None:
    """A field's value as one line of text; a list's first part or a mapping's name ({"name": "Harbour Echo"})."""
    while isinstance(value, list | tuple):  # an unquoted "[[Harbour Echo]]" is a list in a list
        value = value[0] if value else None
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title") or value.get("@value")
    if not isinstance(value, str | int | float | date) or isinstance(value, bool):
        return None
    written = " ".join(clean_characters(str(value)[:_LONGEST_FACT]).split())
    linked = _WIKI_LINK.fullmatch(written)
    return (linked["shown"] if linked else written) or None


def fold(name: object) -> str:
    """A field's name for comparing: "Pub Date" and "pub-date" are "pub_date"."""
    return str(name).strip().lower().replace("-", "_").replace(" ", "_")


def folded(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields by their folded names; the first of two that fold to the same."""
    by_name: dict[str, object] = {}
    for name, value in fields.items():
        by_name.setdefault(fold(name), value)
    for nested in (by_name.get(name) for name in _NESTED):
        if isinstance(nested, Mapping):
            for name, value in nested.items():
                by_name.setdefault(fold(name), value)
    return by_name


def facts(fields: Mapping[str, object], options: Options, source: PublicationSource) -> Facts:
    """The facts that folded fields state."""
    found = {what: fact(fields, names_of(what, options)) for what in NAMES if what not in ("text", "id")}
    published = found.pop("published")
    return Facts(
        published=words(published) if isinstance(published, Mapping | list | tuple) else published,
        source=source,
        **{what: words(value) for what, value in found.items()},
    )
