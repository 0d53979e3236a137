"""crosscheck finds copies in a batch of articles, and which numbers and dates they agree or conflict on.

    >>> import crosscheck
    >>> report = crosscheck.scan(["coverage/"])
    >>> [finding.topic for finding in report.findings if finding.relation == "conflict"]
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crosscheck.config import Settings
    from crosscheck.model import Report

__version__ = "0.1.0"
__all__ = ["Report", "Settings", "__version__", "check", "scan"]


def scan(paths: Sequence[str], settings: "Settings | None" = None) -> "Report":
    """Compare all articles at the paths (files, folders, globs, record files) with each other.

    What could not be read is in the report's `skipped`. Raises `crosscheck.errors.CrosscheckError` for what the caller
    can put right.
    """
    from crosscheck import pipeline  # only now: the command line imports this module before it knows what is wanted
    from crosscheck.config import Settings

    return pipeline.scan(paths, settings or Settings())


def check(drafts: Sequence[str], against: Sequence[str], settings: "Settings | None" = None) -> "Report":
    """Hold drafts against other coverage before they are published. Both are paths as for `scan`; `against` may name
    archives too.

    The report has the drafts' claims (their articles are marked `draft`), the findings that touch one, and the copies
    that a draft is part of. What could not be read is in its `skipped`. Raises `crosscheck.errors.CrosscheckError` for
    what the caller can put right.
    """
    from crosscheck import drafts as room
    from crosscheck.config import Settings

    return room.check(drafts, against, settings or Settings()).report


def __getattr__(name: str) -> object:
    """`Report` and `Settings`, imported when asked for."""
    if name == "Report":
        from crosscheck.model import Report

        return Report
    if name == "Settings":
        from crosscheck.config import Settings

        return Settings
    raise AttributeError(f"module 'crosscheck' has no attribute {name!r}")
