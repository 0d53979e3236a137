"""Readers that need a library of their own: each says which extra to install where it is missing."""

import importlib
from types import ModuleType

from crosscheck.reading.source import Unreadable


def needed(module: str, library: str, extra: str) -> ModuleType:
    """The module of an optional library. Raises `Unreadable` with what to install."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise Unreadable(f"reading this needs {library}: pip install 'crosscheck[{extra}]'") from error
