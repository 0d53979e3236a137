"""What a run is told: one frozen value with a default for everything."""

from dataclasses import dataclass
from datetime import date
from typing import Final

FAIL_ON: Final = ("conflict", "drift", "internal", "scope", "never")
"""What can make a run fail. "drift" is a copy whose figure differs from its original's; "never" beats the others."""

DEFAULT_FAIL_ON: Final = frozenset({"conflict", "drift", "internal"})
DEFAULT_MIN_CONFIDENCE: Final = 0.5
"""Share of right findings, 0 to 1, under which a finding is kept but not shown: more likely wrong than right."""

COLORS: Final = ("auto", "always", "never")

NARROWEST: Final = 40
"""Columns. A narrower report is a column of broken words."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to scan and what to show.

    `focus` holds paths: everything is compared, but only findings that touch one of them are reported. `group_by` is
    "folder" or the name of a record's field; articles are compared inside their group only. `jobs` is a number of
    processes, 0 for as many as the machine has cores. `published` is the publication date of inputs that state none.
    `stdin_filename` is what the text on standard input is called. `width` is in terminal columns, None for the
    terminal's own. `verbosity` is -1 for quiet, 0, or 1 and more for verbose.
    """

    fail_on: frozenset[str] = DEFAULT_FAIL_ON
    min_confidence: float = DEFAULT_MIN_CONFIDENCE
    focus: tuple[str, ...] = ()
    group_by: str | None = None
    jobs: int = 0
    published: date | None = None
    stdin_filename: str = "-"
    color: str = "auto"
    width: int | None = None
    verbosity: int = 0
