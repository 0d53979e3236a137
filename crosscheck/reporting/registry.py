"""The formats there are: one line each."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

from crosscheck.errors import UsageError
from crosscheck.reporting.interface import Format

_ALL: Final = (
    Format("terminal", "crosscheck.reporting.terminal", (".txt",)),
    Format("concise", "crosscheck.reporting.concise"),
    Format("json", "crosscheck.reporting.json", (".json",)),
    Format("jsonl", "crosscheck.reporting.jsonl", (".jsonl", ".ndjson")),
    Format("sarif", "crosscheck.reporting.sarif", (".sarif",)),
    Format("junit", "crosscheck.reporting.junit", (".xml",)),
    Format("github", "crosscheck.reporting.github"),
    Format("markdown", "crosscheck.reporting.markdown", (".md",)),
    Format("html", "crosscheck.reporting.page", (".html", ".htm"), shows_texts=True),
)

FORMATS: Final[Mapping[str, Format]] = {entry.name: entry for entry in _ALL}

CLAIMS_FORMATS: Final[Mapping[str, Format]] = {name: FORMATS[name] for name in ("terminal", "json", "jsonl")}
"""The formats that can also tell what was extracted before anything is compared."""


def format_for_file(path: str, formats: Mapping[str, Format] = FORMATS) -> Format:
    """The format that a file's suffix names. Raises UsageError for a suffix that names none."""
    suffix = PurePath(path).suffix.lower()
    for entry in formats.values():
        if suffix in entry.suffixes:
            return entry
    known = " ".join(suffix for entry in formats.values() for suffix in entry.suffixes)
    raise UsageError(f"cannot tell a report format from the name {path!r}: end it in one of {known}")
