"""Settings files: `crosscheck.toml`, or the table `[tool.crosscheck]` of `pyproject.toml`."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from crosscheck.errors import ConfigurationError

NAME: Final = "crosscheck.toml"
SHARED: Final = "pyproject.toml"
ROOTS: Final = (".git", ".hg", ".jj", ".svn")
"""What marks the root of a repository: settings above it belong to something else."""


def find(start: Path) -> Path | None:
    """The settings file that holds for a folder: of the nearest folder upward that has one, as far as the repository's
    root. Raises ConfigurationError for a file that cannot be read."""
    folder = start.resolve()
    for place in (folder, *folder.parents):
        if (place / NAME).is_file():
            return place / NAME
        if (place / SHARED).is_file() and _table(place / SHARED) is not None:
            return place / SHARED
        if any((place / root).exists() for root in ROOTS):
            return None
    return None


def working_folder() -> Path:
    """The folder that the process works in. Raises ConfigurationError where it has been removed meanwhile."""
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise ConfigurationError("the working folder is not there any more; go to one that is") from None


def read(path: Path) -> Mapping[str, Any]:
    """The keys and values of a settings file. Raises ConfigurationError."""
    table = _table(path)
    if table is None:
        raise ConfigurationError(f"{path}: it has no table [tool.crosscheck]; add one, or name another file")
    return table


def _table(path: Path) -> Mapping[str, Any] | None:
    document = _document(path)
    if path.name != SHARED:
        return document
    tool = document.get("tool")
    table = tool.get("crosscheck") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


def _document(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ConfigurationError(f"{path}: {reason}; name a settings file that can be read") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path}: it is not UTF-8; save it as UTF-8") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        words = str(error)
        raise ConfigurationError(f"{path}: no TOML: {words[:1].lower()}{words[1:]}; correct the file") from None
