"""Records that each hold an article: what every format of records shares."""

from collections.abc import Mapping, Sequence

from crosscheck.model import Article, PublicationSource, Skipped
from crosscheck.reading import fields
from crosscheck.reading.blocks import mark
from crosscheck.reading.build import Body, Options, article
from crosscheck.reading.encoding import clean_characters
from crosscheck.reading.limits import ARTICLE_BYTES, ARTICLE_LINES, megabytes
from crosscheck.reading.markup import text_of

_LONGEST_ID = 200  # characters of a record's id that an article's id takes
_MARKUP_FIELDS = ("content_html", "content")  # whose HTML, where it is HTML, is not what an editor would quote


class Records:
    """Makes articles of the records of one file and keeps their ids apart."""

    def __init__(self, path: str, options: Options) -> None:
        self._path = path
        self._options = options
        self._taken: set[str] = set()

    def read(self, record: object, number: int) -> Article | Skipped:
        """The article of the record at line or place `number` (from 1), or why there is none."""
        if not isinstance(record, Mapping):
            return self.skipped(number, f"a record that is no object of named fields but {_kind(record)}")
        named = fields.folded(record)
        text = self._text(named)
        if text is None:
            names = ", ".join(list(fields.names_of("text", self._options))[:4])
            return self.skipped(number, f"a record without a text: none of the fields {names} holds one")
        if not text.strip():
            return self.skipped(number, "a record whose text is empty")
        if len(text) > ARTICLE_BYTES:
            return self.too_large(number)
        if text.count("\n") > ARTICLE_LINES:
            return self.skipped(number, f"a record of more than {ARTICLE_LINES:,} lines, too long for one article")
        return self._article(self._id(named, number), clean_characters(text), named)

    def skipped(self, number: int, reason: str) -> Skipped:
        """The skip of the record at line or place `number`."""
        return Skipped(f"{self._path}:{number}", reason)

    def too_large(self, number: int) -> Skipped:
        """The skip of a record over the limit."""
        return self.skipped(number, f"a record larger than {megabytes(ARTICLE_BYTES)}, too large for one article")

    def _text(self, named: Mapping[str, object]) -> str | None:
        for name in fields.names_of("text", self._options):
            value = named.get(name)
            if isinstance(value, list | tuple) and value and all(isinstance(part, str) for part in value):
                value = "\n\n".join(value)
            if isinstance(value, str) and (value.strip() or name not in _MARKUP_FIELDS):
                return text_of(value) if name in _MARKUP_FIELDS and value.lstrip().startswith("<") else value
        return None

    def _article(self, article_id: str, text: str, named: Mapping[str, object]) -> Article:
        facts = fields.facts(named, self._options, PublicationSource.METADATA)
        return article(article_id, self._path, Body(text, mark(text, title=facts.title)), facts, self._options)

    def _id(self, named: Mapping[str, object], number: int) -> str:
        own = fields.words(fields.fact(named, fields.names_of("id", self._options)))
        base = f"{self._path}#{clean_characters(own)[:_LONGEST_ID] if own else number}"
        unique, count = base, 1
        while unique in self._taken:
            count += 1
            unique = f"{base}-{count}"
        self._taken.add(unique)
        return unique


def has_text(names: Sequence[str], options: Options) -> bool:
    """Whether one of a table's columns holds an article's text."""
    wanted = set(fields.names_of("text", options))
    return any(fields.fold(name) in wanted for name in names)


def _kind(value: object) -> str:
    if value is None:
        return "null"
    return {list: "a list", str: "a string", bool: "true or false"}.get(type(value), "a number")
