"""The articles' texts again, for the formats that show articles whole: a report does not hold them."""

from collections.abc import Iterable, Mapping, Sequence

from crosscheck.config import Settings
from crosscheck.model import ArticleId, Skipped
from crosscheck.reporting.interface import Format


def texts_for(formats: Iterable[Format], paths: Sequence[str], settings: Settings) -> Mapping[ArticleId, str]:
    """The text of each article at the paths of a scan, where a format shows it; standard input cannot be read twice.

    Only paths that the user named are read: a saved report may come from anywhere, and what it names is left alone.
    """
    if not any(entry.shows_texts for entry in formats):
        return {}
    from crosscheck import reading

    named = [path for path in paths if path != "-"]
    items = reading.read(named, published=settings.published, fields=settings.fields_read)
    return {item.id: item.text for item in items if not isinstance(item, Skipped)}
