"""What front matter and records call things: an article's facts by the names that newsrooms use for them."""

from collections.abc import Mapping
from datetime import date

from crosscheck.model import PublicationSource
from crosscheck.reading.build import Facts

TEXT = ("text", "body", "content", "article", "articlebody", "article_body", "full_text", "fulltext", "maintext")
TITLE = ("title", "headline", "heading", "name")
PUBLISHED = (
    "published", "date", "pubdate", "pub_date", "datepublished", "date_published", "published_at", "publishedat",
    "published_date", "publication_date", "publish_date", "publishdate", "created", "created_at", "timestamp",
    "updated",
)
OUTLET = ("outlet", "source", "publisher", "site", "sitename", "site_name", "publication", "newspaper", "domain")
URL = ("url", "link", "permalink", "canonical_url", "href")
STORY = ("story", "story_id", "event", "cluster", "topic_id")
RECORD_ID = ("id", "_id", "uid", "uuid", "guid", "article_id", "doc_id")

_LONGEST_FACT = 2_000  # characters; more is no title, outlet or address


def fact(fields: Mapping[str, object], names: tuple[str, ...]) -> object:
    """The first of the named fields that holds something. Names are compared in lower case."""
    return next((value for name in names if (value := fields.get(name)) not in (None, "", [], {})), None)


def words(value: object) -> str | None:
    """A field's value as one line of text; a list's or mapping's first or named part ({"name": "Harbour Echo"})."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title") or value.get("@value")
    if isinstance(value, list | tuple):
        value = value[0] if value else None
    if not isinstance(value, str | int | float | date) or isinstance(value, bool):
        return None
    return " ".join(str(value)[:_LONGEST_FACT].split()) or None


def folded(fields: Mapping[object, object]) -> dict[str, object]:
    """The fields by their names in lower case; the first of two that differ in case alone."""
    by_name: dict[str, object] = {}
    for name, value in fields.items():
        by_name.setdefault(str(name).strip().lower().replace("-", "_").replace(" ", "_"), value)
    return by_name


def facts(fields: Mapping[str, object], source: PublicationSource) -> Facts:
    """The facts that folded fields state."""
    return Facts(
        title=words(fact(fields, TITLE)),
        outlet=words(fact(fields, OUTLET)),
        published=_scalar(fact(fields, PUBLISHED)),
        story=words(fact(fields, STORY)),
        url=words(fact(fields, URL)),
        source=source,
    )


def _scalar(value: object) -> object:
    return words(value) if isinstance(value, Mapping | list | tuple) else value
