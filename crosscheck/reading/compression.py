"""Compressed files: read as they expand, and no further than a limit, so that a bomb costs little."""

import io
import os
from collections.abc import Callable
from typing import IO, Any, BinaryIO, cast

from crosscheck.reading.extras import needed
from crosscheck.reading.limits import EXPANSION, EXPANSION_FREE
from crosscheck.reading.source import BUFFER, Unreadable, damaged


def _gzip(stream: BinaryIO) -> BinaryIO:
    import gzip

    return cast(BinaryIO, gzip.GzipFile(fileobj=stream, mode="rb"))


def _zstd(stream: BinaryIO) -> BinaryIO:
    zstandard = needed("zstandard", "zstandard", "zstd")
    return cast(BinaryIO, zstandard.ZstdDecompressor(max_window_size=2**27).stream_reader(stream))


OPENERS: dict[str, Callable[[BinaryIO], BinaryIO]] = {".gz": _gzip, ".zst": _zstd}
"""Suffix of a compressed file to what expands it."""


def expanded(stream: BinaryIO, suffix: str) -> io.BufferedReader:
    """What a compressed stream expands to. Reading it raises `Unreadable` where it is damaged or expands too far."""
    return io.BufferedReader(_Expanding(OPENERS[suffix](stream), stream), BUFFER)


class _Expanding(io.RawIOBase):
    """A decompressed stream that is held to a limit."""

    def __init__(self, inner: IO[bytes], compressed: BinaryIO) -> None:
        self._inner = inner
        self._compressed = compressed
        self._expanded = 0

    def readable(self) -> bool:
        return True

    def readinto(self, view: Any) -> int:
        """Fills a writable buffer; how many bytes were put into it, 0 at the end."""
        try:
            data = self._inner.read(len(view))
        except Exception as error:  # zstandard's own error cannot be named where it is not installed
            raise damaged("compressed file", error) from error
        self._expanded += len(data)
        if self._expanded > EXPANSION_FREE and self._expanded > EXPANSION * max(1, self._taken()):
            raise Unreadable(f"expands to more than {EXPANSION} times its size, as no text does")
        view[:len(data)] = data
        return len(data)

    def _taken(self) -> int:
        try:
            return os.fstat(self._compressed.fileno()).st_size
        except (OSError, AttributeError):  # not a file but a stream: count what was taken from it
            return self._compressed.tell()
