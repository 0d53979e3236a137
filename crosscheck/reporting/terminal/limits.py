"""How much of a large report a screen shows: the worst first, and how many more there are."""

from collections.abc import Sequence
from typing import Final, TypeVar

from crosscheck.reporting.terminal.canvas import Canvas
from crosscheck.reporting.theme import FAINT

CONFLICTS: Final = 10
INTERNAL: Final = 10
SCOPE: Final = 5
AGREEMENTS: Final = 12
COPIES: Final = 8
SOURCES: Final = 20
SKIPPED: Final = 10
DECIDED: Final = 5
"""Entries of each section: together a report stays within a few screens, whatever the batch."""

QUOTED: Final = 2
"""Claims of one side that are quoted; the rest agree with them."""

NAMED: Final = 4
"""Further places of one side, or articles of one copy group, that are named."""

PASSAGE: Final = 160
"""Characters of a shared passage that are quoted: two lines of 80 columns."""

T = TypeVar("T")


def first(canvas: Canvas, entries: Sequence[T], limit: int) -> Sequence[T]:
    """The entries to show: as many as the limit, all of them when verbose."""
    return entries if canvas.options.verbosity > 0 else entries[:limit]


def more(canvas: Canvas, hidden: int, what: str) -> None:
    """Say how many entries were not shown, and how to see them."""
    if hidden > 0:
        canvas.line(canvas.own(f"… and {hidden:,} more {what} (-v shows all)", FAINT), indent=2, hang=2)
