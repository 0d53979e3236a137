"""An input file on its way to a reader: its name, its bytes, and the skip it becomes where it cannot be read."""

import io
import re
from dataclasses import dataclass
from pathlib import PurePath

from crosscheck.model import Skipped
from crosscheck.reading.limits import ARTICLE_BYTES, ARTICLE_LINES, megabytes

_LONGEST_REASON = 150  # characters
_BYTES_SHOWN = re.compile(r"\s\(b'[^']*'\)")  # "not a gzipped file (b'no')"


class Unreadable(Exception):
    """An input that cannot be read; the message is the reason, in lower case."""


def damaged(what: str, error: Exception) -> Unreadable:
    """What is told of a file that a library could not read: `what` it is, and the library's reason in our manner."""
    reason = _BYTES_SHOWN.sub("", " ".join(str(error).split()))[:_LONGEST_REASON] or type(error).__name__
    return Unreadable(f"damaged {what}: {reason if reason[1:2].isupper() else reason[:1].lower() + reason[1:]}")


class NoArticles(Unreadable):
    """A file of a kind that may hold articles but holds something else, such as a settings file in JSON."""


def one_article(text: str) -> str:
    """The text itself. Raises `Unreadable` where it is longer than an article."""
    if len(text) > ARTICLE_BYTES:
        raise Unreadable(f"larger than {megabytes(ARTICLE_BYTES)}, too large for one article")
    if text.count("\n") > ARTICLE_LINES:
        raise Unreadable(f"more than {ARTICLE_LINES:,} lines, too long for one article")
    return text


BUFFER = 262_144
"""Bytes of a stream at hand at once: enough to tell a file's encoding, and its columns."""


@dataclass(frozen=True, slots=True)
class Source:
    """An open input. `path` is the path as given; for a file in a walked folder, the folder as given joined with the
    path inside it."""

    path: str
    stream: io.BufferedReader
    walked: bool = False  # met in a folder rather than named

    @property
    def stem(self) -> str:
        """The file's name without folder and suffix."""
        return PurePath(self.path).stem

    def skipped(self, error: Exception) -> Skipped:
        """The skip of the whole file. A file met in a folder that holds no articles is left out by rule."""
        return Skipped(self.path, str(error), by_rule=self.walked and isinstance(error, NoArticles))

    def head(self) -> bytes:
        """Its first bytes, as many as are at hand, without taking them."""
        return self.stream.peek()

    def whole(self, limit: int, what: str = "one article") -> bytes:
        """All its bytes. Raises `Unreadable` where there are none, or more than `limit`."""
        data = self.stream.read(limit + 1)
        if len(data) > limit:
            raise Unreadable(f"larger than {megabytes(limit)}, too large for {what}")
        if not data.strip():
            raise Unreadable("empty file")
        return data
