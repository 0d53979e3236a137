"""Plain text: one article a file."""

from collections.abc import Iterator

from crosscheck.model import Article, Skipped
from crosscheck.reading.blocks import mark
from crosscheck.reading.build import Body, Facts, Options, article
from crosscheck.reading.encoding import decode
from crosscheck.reading.limits import ARTICLE_BYTES
from crosscheck.reading.source import Source


def read_plain(source: Source, options: Options) -> Iterator[Article | Skipped]:
    """The article of a plain text file; its text is the file's."""
    text = decode(source.whole(ARTICLE_BYTES))
    yield article(source.path, source.path, Body(text, mark(text)), Facts(), options, source.stem)
