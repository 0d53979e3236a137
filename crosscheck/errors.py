"""The error tree. Every error a user can meet is one of these; `cli.main` maps each to its exit code.

    CrosscheckError            2   something the user can put right
    ├── UsageError             2   an option or argument that makes no sense
    ├── ConfigurationError     2   a settings file that cannot be used
    ├── OutputError            2   a report that cannot be written
    ├── ReportError            2   a saved report that cannot be read
    ├── ArchiveError           2   an archive that cannot be read or written
    └── WorkerError            3   a process that died at its work

An input that cannot be read is no error but a value: see `crosscheck.model.Skipped`.
Messages are lower case and say what, where, and what to do next.
"""


class CrosscheckError(Exception):
    """Something went wrong that the user can put right."""

    exit_code = 2


class UsageError(CrosscheckError):
    """An option or argument that makes no sense."""


class ConfigurationError(CrosscheckError):
    """A settings file that cannot be used."""


class OutputError(CrosscheckError):
    """A report that cannot be written."""


class ReportError(CrosscheckError):
    """A saved report that cannot be read."""


class ArchiveError(CrosscheckError):
    """An archive that cannot be read or written."""


class WorkerError(CrosscheckError):
    """A process that died at its work; the message names the article it died of where that can be told."""

    exit_code = 3
