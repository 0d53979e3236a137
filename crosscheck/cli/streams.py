"""The three standard streams: reports to stdout, everything else to stderr, and neither can make the program fail."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from io import TextIOWrapper
from typing import BinaryIO, cast

from crosscheck.errors import OutputError, UsageError
from crosscheck.text.clean import printable


def note(message: str) -> None:
    """One line to stderr. A closed stderr is no reason to stop."""
    with suppress(OSError, ValueError, AttributeError):  # closed pipe, closed file, no stderr at all
        print(f"crosscheck: {printable(message)}", file=sys.stderr, flush=True)


def write_stdout(pieces: Iterable[str], *, utf8: bool) -> None:
    """Write to stdout as the pieces come; `utf8` whatever the locale, for formats that are defined so.

    A reader that closes the pipe early (`| head`) has what it wants: the rest is not written, and nothing is raised.
    Raises OutputError when stdout cannot be written for another reason, such as a full disk.
    """
    if sys.stdout is None:  # started with stdout closed
        return
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8" if utf8 else None, errors="replace")
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        silence_stdout()
    except OSError as error:
        silence_stdout()
        reason = (error.strerror or str(error)).lower()
        raise OutputError(f"cannot write the report to standard output: {reason}") from None


def silence_stdout() -> None:
    """Point stdout at nothing, so that what is left in its buffer raises nothing when the process ends."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def stdin_for(paths: Iterable[str]) -> BinaryIO | None:
    """Standard input as bytes when "-" is among the paths. Raises UsageError where the process has none."""
    if "-" not in paths:
        return None
    if sys.stdin is None:
        raise UsageError("standard input is closed; name a file instead of -")
    if sys.stdin.isatty():
        note("reading from the terminal; end with ctrl-d")
        return cast(BinaryIO, getattr(sys.stdin.buffer, "raw", sys.stdin.buffer))  # two buffers would want two ctrl-ds
    return sys.stdin.buffer
