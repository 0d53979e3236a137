"""The keys of a settings file: what each may hold, and the setting it becomes."""

import difflib
import json
import os
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from crosscheck.config.settings import COLORS, FAIL_ON, NARROWEST
from crosscheck.errors import ConfigurationError

Reader = Callable[[Any, Path], Any]
"""From a value and the folder of its file to a setting. Raises ValueError with what was expected."""


def _fail_on(value: Any, folder: Path) -> frozenset[str]:
    names = _texts(value)
    if not names or not set(names) <= set(FAIL_ON):
        raise ValueError(f"one or more of {', '.join(FAIL_ON)}")
    if "never" in names and len(set(names)) > 1:
        raise ValueError('"never" alone, or the others without it')
    return frozenset(names)


def _share(value: Any, folder: Path) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError("a number from 0 to 1")
    return float(value)


def _paths(value: Any, folder: Path) -> tuple[str, ...]:
    """Paths are relative to the file that names them; a run knows them relative to where it is."""
    names = _texts(value)
    if names is None:
        raise ValueError("a path or a list of paths")
    return tuple(os.path.relpath(folder / name) for name in names)


def _text(value: Any, folder: Path) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("a text")
    return value


def _fields(value: Any, folder: Path) -> dict[str, tuple[str, ...]]:
    from crosscheck.reading.fields import NAMES  # not before it is asked for: it brings the readers

    names = {fact: _texts(each) for fact, each in value.items()} if isinstance(value, dict) else {"": None}
    if not names.keys() <= NAMES.keys() or not all(names.values()):
        raise ValueError(f"a table with one or more names of fields for each of {', '.join(sorted(NAMES))}")
    return {fact: tuple(each or ()) for fact, each in names.items()}


def _processes(value: Any, folder: Path) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("a number of processes, or 0 for as many as there are cores")
    return value


def _day(value: Any, folder: Path) -> date:
    try:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError("a day like 2023-10-11") from None


def _color(value: Any, folder: Path) -> str:
    if value not in COLORS:
        raise ValueError(f"one of {', '.join(COLORS)}")
    return str(value)


def _columns(value: Any, folder: Path) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < NARROWEST:
        raise ValueError(f"a number of columns, {NARROWEST} or more")
    return value


def _texts(value: Any) -> list[str] | None:
    items = [value] if isinstance(value, str) else value
    return items if isinstance(items, list) and all(isinstance(item, str) for item in items) else None


KEYS: Final[Mapping[str, Reader]] = {
    "fail-on": _fail_on,
    "min-confidence": _share,
    "focus": _paths,
    "group-by": _text,
    "fields": _fields,
    "jobs": _processes,
    "published": _day,
    "color": _color,
    "width": _columns,
}
"""By the name in a file, which is the option's name; the setting has underscores for hyphens."""


def settings_of(table: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """The settings that a file states, by the name of the field. Raises ConfigurationError that names file and key."""
    found = {}
    for key, value in table.items():
        if key not in KEYS:
            raise ConfigurationError(f"{path}: {_unknown(key)}")
        try:
            found[key.replace("-", "_")] = KEYS[key](value, path.parent)
        except ValueError as error:
            written = json.dumps(value, ensure_ascii=False, default=str)
            raise ConfigurationError(f"{path}: {key}: expected {error}, not {written}") from None
    return found


def _unknown(key: str) -> str:
    if key == "tool":
        return "[tool.crosscheck] is for pyproject.toml; here the settings stand without it: take that line out"
    near = difflib.get_close_matches(key, KEYS, n=1)
    return f"unknown key {key!r}; " + (f"the nearest is {near[0]!r}" if near else f"there are {', '.join(KEYS)}")
