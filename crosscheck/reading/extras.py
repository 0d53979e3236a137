"""The libraries that readers stand on: what to install where one is missing, and silence while they work."""

import importlib
import logging
from types import ModuleType

from crosscheck.reading.source import Unreadable

_NOISY = ("trafilatura", "htmldate", "pypdf", "charset_normalizer", "warcio")


def needed(module: str, library: str, extra: str) -> ModuleType:
    """The module of an optional library. Raises `Unreadable` with what to install."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise Unreadable(f"reading this needs {library}: pip install 'crosscheck[{extra}]'") from error


def quiet() -> None:
    """Keeps the libraries' warnings from standard error: what went wrong is said once, as the reason of a skip."""
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.CRITICAL)
