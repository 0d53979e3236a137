"""Records that each hold an article: what every format of records shares."""

from collections.abc import Mapping

from crosscheck.model import Article, PublicationSource, Skipped
from crosscheck.reading import fields
from crosscheck.reading.blocks import mark
from crosscheck.reading.build import Options, article
from crosscheck.reading.encoding import clean_characters
from crosscheck.reading.limits import ARTICLE_BYTES

_LONGEST_ID = 200  # characters of a record's id that an article's id takes


class Records:
    """Makes articles of the records of one file and keeps their ids apart."""

    def __init__(self, path: str, options: Options) -> None:
        self._path = path
        self._options = options
        self._taken: set[str] = set()

    def read(self, record: object, number: int) -> Article | Skipped:
        """The article of the record at line or place `number` (from 1), or why there is none."""
        place = f"{self._path}:{number}"
        if not isinstance(record, Mapping):
            return Skipped(place, f"a record that is no object of named fields but {_kind(record)}")
        named = fields.folded(record)
        text = next((value for name in fields.TEXT if isinstance(value := named.get(name), str)), None)
        if text is None:
            return Skipped(place, f"a record without a text: none of the fields {', '.join(fields.TEXT[:4])} in it")
        if not text.strip():
            return Skipped(place, "a record whose text is empty")
        if len(text) > ARTICLE_BYTES:
            return Skipped(place, f"a record larger than {ARTICLE_BYTES // 1_000_000} MB, too large for one article")
        return self._article(self._id(named, number), clean_characters(text), named)

    def _article(self, article_id: str, text: str, named: Mapping[str, object]) -> Article:
        facts = fields.facts(named, PublicationSource.METADATA)
        return article(article_id, self._path, text, mark(text, title=facts.title), facts, self._options)

    def _id(self, named: Mapping[str, object], number: int) -> str:
        own = fields.words(fields.fact(named, fields.RECORD_ID))
        base = f"{self._path}#{clean_characters(own)[:_LONGEST_ID] if own else number}"
        unique, count = base, 1
        while unique in self._taken:
            count += 1
            unique = f"{base}-{count}"
        self._taken.add(unique)
        return unique


def _kind(value: object) -> str:
    if value is None:
        return "null"
    return {list: "a list", str: "a string", bool: "true or false"}.get(type(value), "a number")
