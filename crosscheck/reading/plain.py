"""Plain text: one article a file."""

from collections.abc import Iterator

from crosscheck.model import Article, Skipped
from crosscheck.reading.blocks import mark
from crosscheck.reading.build import Body, Facts, Options, article
from crosscheck.reading.encoding import clean_characters, decode
from crosscheck.reading.limits import ARTICLE_BYTES
from crosscheck.reading.source import Source, Unreadable, one_article


def read_plain(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The article of a plain text file; its text is the file's."""
    text = one_article(clean_characters(decode(source.whole(ARTICLE_BYTES))))
    if not text.strip():  # a byte-order mark alone, or unusual blanks
        raise Unreadable("empty file")
    yield article(source.path, source.path, Body(text, mark(text)), Facts(), options, source.stem)
