"""From paths as given to the files they mean: folders walked, globs expanded, nothing read twice.

Folders are walked in the order of names, one level in memory at a time. Left out without a word, as every such tool
does: hidden files and folders, and `node_modules`. A link is followed, but the file or folder it leads to is read once.
Files of kinds that are not read, such as the pictures beside an article, are counted in one note for each folder given.
"""

import glob
import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from crosscheck.model import Skipped
from crosscheck.reading.compression import OPENERS
from crosscheck.reading.registry import READERS, supported

_IGNORED_FOLDERS = frozenset({"node_modules", "__pycache__"})
_NO_ARTICLES = frozenset({"makefile", "dockerfile", "license", "licence", "copying", "notice", "authors", "procfile"})
_NAMED_KINDS = 5  # kinds of files named in a note; the rest are summed up

_KINDS = (
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


@dataclass(frozen=True, slots=True)
class File:
    """A file to read, by its path as given. `walked` is set where it was met in a folder rather than named."""

    path: str
    walked: bool = False


class Walk:
    """The files that paths mean, each once, in a settled order."""

    def __init__(self) -> None:
        self._seen: set[tuple[int, int]] = set()  # device and inode: small, whatever the length of paths
        self._known = 0  # how often a file to read was met in a folder, new or not

    def files(self, paths: Sequence[str]) -> Iterator[File | Skipped]:
        """The files, in the order of `paths`; what a path or folder holds that is no file to read becomes a skip."""
        for path in paths:
            yield from self._path(path)

    def _path(self, path: str) -> Iterator[File | Skipped]:
        if not os.path.lexists(path) and glob.has_magic(path):
            matches = sorted(glob.glob(path, recursive=True))
            if not matches:
                yield Skipped(path, "no file matches this pattern")
            for match in matches:
                yield from self._path(match)
            return
        found = self._stat(path)
        if isinstance(found, Skipped):
            yield found
        elif stat.S_ISDIR(found.st_mode):
            yield from self._folder(path)
        elif self._is_new(found):
            suffix = suffix_of(path)
            if suffix in READERS:
                yield File(path)
            else:
                yield Skipped(path, f"files of kind {suffix} are not read; supported are {supported()}")

    def _folder(self, path: str) -> Iterator[File | Skipped]:
        others: Counter[str] = Counter()
        known = self._known
        yield from self._walk(path, others)
        if others:
            yield Skipped(path, _note(others), by_rule=self._known > known)
        elif self._known == known:
            yield Skipped(path, f"no file to read in this folder; supported are {supported()}")

    def _walk(self, folder: str, others: Counter[str]) -> Iterator[File | Skipped]:
        try:
            names = sorted(os.listdir(folder))
        except OSError as error:
            yield Skipped(folder, reason_of(error))
            return
        for name in names:
            if name.startswith(".") or name in _IGNORED_FOLDERS:
                continue
            path = os.path.join(folder, name)
            found = self._stat(path)
            if isinstance(found, Skipped):
                yield found
            elif stat.S_ISDIR(found.st_mode):
                if self._is_new(found):
                    yield from self._walk(path, others)
            elif (suffix := suffix_of(name)) in READERS and _is_text_name(name, suffix):
                self._known += 1
                if self._is_new(found):
                    yield File(path, walked=True)
            else:
                others[suffix or name] += 1

    def _stat(self, path: str) -> os.stat_result | Skipped:
        try:
            found = os.stat(path)
        except FileNotFoundError:
            dangling = os.path.islink(path)
            return Skipped(path, "a link to a file that does not exist" if dangling else "no such file or folder")
        except (OSError, ValueError) as error:
            return Skipped(path, reason_of(error))
        for is_kind, name in _KINDS:
            if is_kind(found.st_mode):
                return Skipped(path, f"not a file but {name}")
        return found

    def _is_new(self, found: os.stat_result) -> bool:
        key = (found.st_dev, found.st_ino)
        new = key not in self._seen
        self._seen.add(key)
        return new


def suffix_of(path: str) -> str:
    """The suffix in lower case that tells a file's format, "" where it has none; of "a.jsonl.gz" it is ".jsonl"."""
    name = PurePath(path)
    return name.suffix.lower() if name.suffix.lower() not in OPENERS else PurePath(name.stem).suffix.lower()


def reason_of(error: Exception) -> str:
    """Why the system refused, in lower case."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return f"not a path: {error}"


def _is_text_name(name: str, suffix: str) -> bool:
    """In a folder, a name without a suffix is an article's unless it is a program's convention (Makefile, LICENSE)."""
    return suffix != "" or name.lower() not in _NO_ARTICLES


def _note(others: Counter[str]) -> str:
    total = sum(others.values())
    most = sorted(others.items(), key=lambda entry: (-entry[1], entry[0]))
    named = ", ".join(f"{count} {kind}" for kind, count in most[:_NAMED_KINDS])
    more = "" if len(most) <= _NAMED_KINDS else ", ..."
    return f"{total} file{'s' * (total != 1)} of kinds that are not read: {named}{more}"
