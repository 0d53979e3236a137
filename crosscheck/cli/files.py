"""Reports written to files: whole or not at all."""

import os
import stat
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from crosscheck.errors import OutputError, UsageError
from crosscheck.reporting.interface import Format
from crosscheck.reporting.registry import format_for_file


@dataclass(frozen=True, slots=True)
class Target:
    """A file to write and the format its suffix names."""

    path: str
    format: Format


def targets(paths: Sequence[str], formats: Mapping[str, Format]) -> tuple[Target, ...]:
    """The files to write. Raises UsageError or OutputError for what can be seen to fail before any work is done."""
    chosen = tuple(Target(path, format_for_file(path, formats)) for path in paths)
    places = [os.path.realpath(path) for path in paths]
    for index, path in enumerate(paths):
        if places[index] in places[:index]:
            raise UsageError(f"{path!r} is given twice with -o: name two files")
        folder = Path(places[index]).parent
        if not folder.is_dir():
            raise OutputError(f"cannot write {path!r}: there is no folder {str(folder)!r}; make it first")
        if Path(path).is_dir():
            raise OutputError(f"cannot write {path!r}: it is a folder; name a file in it")
        if not os.access(path if os.path.exists(path) else folder, os.W_OK):
            raise OutputError(f"cannot write {path!r}: permission denied")
    return chosen


def write_file(path: str, pieces: Iterable[str]) -> None:
    """Write a file as UTF-8: into a temporary file beside it, then moved into place, so that a reader sees the old one
    or the new one and never a part. Devices and pipes are written as they are. Raises OutputError."""
    place = Path(os.path.realpath(path))  # a link stays a link
    try:
        if place.exists() and not place.is_file():
            with open(place, "w", encoding="utf-8") as device:
                device.writelines(pieces)
        else:
            _replace(place, pieces)
    except OSError as error:
        raise OutputError(f"cannot write {path!r}: {(error.strerror or str(error)).lower()}") from None


def _replace(place: Path, pieces: Iterable[str]) -> None:
    handle, temporary = tempfile.mkstemp(prefix=f".{place.name[:100]}.", suffix=".part", dir=place.parent)
    try:
        with open(handle, "w", encoding="utf-8") as stream:
            stream.writelines(pieces)
            _settle(stream, place)
        os.replace(temporary, place)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _settle(stream: TextIO, place: Path) -> None:
    """Give the file the rights it would have had, and make sure that its bytes are on disk before its name is."""
    mask = os.umask(0)
    os.umask(mask)
    rights = stat.S_IMODE(place.stat().st_mode) if place.exists() else 0o666 & ~mask
    os.fchmod(stream.fileno(), rights)
    stream.flush()
    os.fsync(stream.fileno())
