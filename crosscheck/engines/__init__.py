"""Running a stage of the flow on more than one process."""

from crosscheck.engines.processes import batched, mapped

__all__ = ["batched", "mapped"]
