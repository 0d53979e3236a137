"""What the stream that a report goes to can show: its width, colour, and characters outside ASCII."""

import os
import shutil
import sys
from collections.abc import Mapping
from typing import Final, TextIO

from crosscheck.config import NARROWEST

WIDEST: Final = 110
"""Columns. Lines longer than this are hard to read, however wide the window is."""

DEFAULT_WIDTH: Final = 80
"""Columns, where nothing says how wide it is: a file or a pipe."""


def colored(choice: str, stream: TextIO | None, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether to colour. `choice` is auto, always or never; auto obeys NO_COLOR, FORCE_COLOR and TERM=dumb in that
    order (https://no-color.org, https://force-color.org), and colours terminals only."""
    if choice != "auto":
        return choice == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return environ.get("TERM") != "dumb" and is_terminal(stream)


def width_of(choice: int | None, stream: TextIO | None) -> int:
    """Columns to fill: as told, else the terminal's own, at most what reads well."""
    if choice is not None:
        return max(choice, NARROWEST)
    columns = shutil.get_terminal_size((DEFAULT_WIDTH, 24)).columns if is_terminal(stream) else DEFAULT_WIDTH
    return min(max(columns, NARROWEST), WIDEST)


def ascii_only(stream: TextIO | None, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether signs outside ASCII would not show: a stream in another encoding, or a dumb terminal."""
    encoding = (getattr(stream, "encoding", None) or "ascii").lower().replace("-", "")
    return not encoding.startswith("utf") or (environ.get("TERM") == "dumb" and is_terminal(stream))


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; a closed or missing one is none."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def stdout() -> TextIO | None:
    """Standard output, None when the process was started without."""
    return sys.stdout
