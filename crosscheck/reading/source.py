"""An input file on its way to a reader: its name, its bytes, and the skip it becomes where it cannot be read."""

from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from crosscheck.model import Skipped


class Unreadable(Exception):
    """An input that cannot be read; the message is the reason, in lower case."""


@dataclass(frozen=True, slots=True)
class Source:
    """An open input. `path` is the path as given; for a file in a walked folder, the folder as given joined with the
    path inside it."""

    path: str
    stream: BinaryIO
    suffix: str  # in lower case, of the name the format is told by

    @property
    def stem(self) -> str:
        """The file's name without folder and suffix."""
        return PurePath(self.path).stem

    def skipped(self, reason: str) -> Skipped:
        return Skipped(self.path, reason)

    def whole(self, limit: int) -> bytes:
        """All its bytes. Raises `Unreadable` where there are none, or more than `limit`."""
        data = self.stream.read(limit + 1)
        if len(data) > limit:
            raise Unreadable(f"larger than {limit // 1_000_000} MB, too large for one article")
        if not data.strip():
            raise Unreadable("empty file")
        return data
