"""From paths as given to the files they mean: folders walked, globs expanded, nothing read twice.

Folders are walked in the order of names, one folder of each level in memory at a time. Left out without a word, as
every such tool does: hidden files and folders, and `node_modules`. A link is followed, after all else, and the file or
folder that it leads to is read once. What a `.crosscheckignore` names, and files of kinds that are not read, such as
the pictures beside an article, are counted in one note for each folder given; documents that may be articles are told
one by one.
"""

import glob
import os
import stat
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from crosscheck.model import Skipped
from crosscheck.reading.compression import OPENERS
from crosscheck.reading.ignore import RULES_FILE, Rules
from crosscheck.reading.registry import DOCUMENTS, READERS, not_read, supported

_IGNORED_FOLDERS = frozenset({"node_modules", "__pycache__"})
_NO_ARTICLES = frozenset({"makefile", "dockerfile", "license", "licence", "copying", "notice", "authors", "procfile"})
_LEFT_OUT = ""  # the kind under which what a rules file leaves out is counted
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


_Listed = tuple[Iterator[str], tuple[Rules, ...]]
"""The paths in a folder that are still to be looked at, and the rules that hold for them."""


class Names:
    """Paths as they can be shown: a name that is no valid text has signs replaced, and stays unlike every other."""

    def __init__(self) -> None:
        self._replaced: dict[str, str] = {}  # shown to real, for replaced ones alone

    def shown(self, path: str) -> str:
        """The path itself, or what stands for it in reports."""
        try:
            path.encode("utf-8")
            return path
        except UnicodeEncodeError:
            base = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        shown, count = base, 1
        while self._replaced.setdefault(shown, path) != path:
            count += 1
            shown = f"{base}-{count}"
        return shown


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
                yield Skipped(path, not_read(suffix))

    def _folder(self, path: str) -> Iterator[File | Skipped]:
        others: Counter[str] = Counter()
        known = self._known
        yield from self._walk(path, others, ())
        if others.total():
            yield Skipped(path, _note(others), by_rule=self._known > known)
        elif self._known == known:
            yield Skipped(path, f"no file to read in this folder; supported are {supported()}")

    def _walk(self, top: str, others: Counter[str], rules: tuple[Rules, ...]) -> Iterator[File | Skipped]:
        """The files below a folder, and then what links in it lead to and was not met under its own name.

        Its stack is its own, so that no depth of folders is too deep.
        """
        pending = deque([(top, rules)])
        while pending:
            start, rules = pending.popleft()
            stack = [(iter([start]), rules)]
            while stack:
                paths, rules = stack[-1]
                path = next(paths, None)
                if path is None:
                    stack.pop()
                elif path != start and os.path.islink(path):
                    pending.append((path, rules))
                else:
                    inside, found = self._met(path, others, rules, path == top)
                    stack += inside
                    yield from found

    def _met(
        self, path: str, others: Counter[str], rules: tuple[Rules, ...], is_top: bool
    ) -> tuple[list[_Listed], list[File | Skipped]]:
        """What a path in a folder is: the listing of a folder, a file to read, a skip, or none of these."""
        found = self._stat(path)
        if isinstance(found, Skipped):
            return [], [found]
        if stat.S_ISDIR(found.st_mode):
            if not self._is_new(found) and not is_top:
                return [], []
            names, rules, skips = self._list(path, others, rules)
            return [(iter(names), rules)], [*skips]
        suffix = suffix_of(path)
        if not _may_be_article(path) and suffix not in DOCUMENTS:
            others[suffix or os.path.basename(path)] += 1
            return [], []
        self._known += 1
        if not self._is_new(found):
            return [], []
        return [], [Skipped(path, not_read(suffix)) if suffix in DOCUMENTS else File(path, walked=True)]

    def _list(
        self, folder: str, others: Counter[str], rules: tuple[Rules, ...]
    ) -> tuple[list[str], tuple[Rules, ...], list[Skipped]]:
        """The paths in a folder in the order of names, its rules with those above it, and what could not be read."""
        skips: list[Skipped] = []
        try:
            names = sorted(os.listdir(folder))
        except OSError as error:
            return [], rules, [Skipped(folder, reason_of(error))]
        if RULES_FILE in names:
            try:
                rules = (*rules, Rules(folder))
            except (OSError, ValueError) as error:
                skips.append(Skipped(os.path.join(folder, RULES_FILE), f"patterns that cannot be used: {error}"))
        shown = [
            os.path.join(folder, name) for name in names if not name.startswith(".") and name not in _IGNORED_FOLDERS
        ]
        kept = [path for path in shown if not any(each.leave_out(path) for each in rules)]
        others[_LEFT_OUT] += len(shown) - len(kept)
        return kept, rules, skips

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


def _may_be_article(path: str) -> bool:
    """In a folder, a name without a suffix is an article's unless it is a program's convention (Makefile, LICENSE)."""
    suffix = suffix_of(path)
    return suffix in READERS and (suffix != "" or os.path.basename(path).lower() not in _NO_ARTICLES)


def _note(others: Counter[str]) -> str:
    left_out = others.pop(_LEFT_OUT, 0)
    total = others.total()
    most = sorted(others.items(), key=lambda entry: (-entry[1], entry[0]))
    named = ", ".join(f"{count} {kind}" for kind, count in most[:_NAMED_KINDS])
    more = "" if len(most) <= _NAMED_KINDS else ", ..."
    parts = [f"{total} file{'s' * (total != 1)} of kinds that are not read: {named}{more}"] if total else []
    if left_out:
        parts.append(f"{left_out} left out by {RULES_FILE}")
    return "; ".join(parts)
