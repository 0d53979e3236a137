"""What a run is told: one frozen value with a default for everything."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

FAIL_ON: Final = ("conflict", "drift", "internal", "scope", "never")
"""What can make a run fail. "drift" is a copy whose figure differs from its original's; "never" beats the others."""

DEFAULT_FAIL_ON: Final = frozenset({"conflict", "drift", "internal"})
DEFAULT_MIN_CONFIDENCE: Final = 0.405
"""Share of right findings, 0 to 1, under which a finding is kept but not shown. Of held-out findings at this confidence
and more about one conflict in three and every second difference is right; agreements need more (see `topics.group`)."""

COLORS: Final = ("auto", "always", "never")

FOLDER: Final = "folder"
"""What articles are grouped by where it is no field: the folder that their file is in."""

STORY: Final = "story"
"""The fact that articles are grouped by where nothing else is asked for."""

NARROWEST: Final = 40
"""Columns. A narrower report is a column of broken words."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to scan and what to show.

    `focus` holds paths: everything is compared, but only findings that touch one of them are reported. `group_by` is
    "folder" or the name of a field of records or front matter; articles are compared inside their group only. `fields`
    names the fields of records where they are not those in use: fact ("text", "title", "published", "outlet", "url",
    "id", "story", "language") to the names that hold it, the first that is filled winning. `jobs` is a number of
    processes, 0 for as many as the machine has cores. `published` is the publication date of all inputs, whatever they
    say themselves.
    `stdin_filename` is what the text on standard input is called. `width` is in terminal columns, None for the
    terminal's own. `verbosity` is -1 for quiet, 0, or 1 and more for verbose.
    """

    fail_on: frozenset[str] = DEFAULT_FAIL_ON
    min_confidence: float = DEFAULT_MIN_CONFIDENCE
    focus: tuple[str, ...] = ()
    group_by: str | None = None
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    jobs: int = 0
    published: date | None = None
    stdin_filename: str = "-"
    color: str = "auto"
    width: int | None = None
    verbosity: int = 0

    @property
    def fields_read(self) -> Mapping[str, tuple[str, ...]]:
        """The names of fields to read by: those that articles are grouped by hold their story."""
        if self.group_by in (None, FOLDER, STORY):
            return self.fields
        return {**self.fields, STORY: self.fields.get(self.group_by, (self.group_by,))}
