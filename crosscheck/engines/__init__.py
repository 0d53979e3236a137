"""Running a stage of the flow on more than one process, and keeping what it comes to in little memory."""

from crosscheck.engines.packed import PackedClaims, by_id, pack, packed
from crosscheck.engines.processes import batched, mapped

__all__ = ["PackedClaims", "batched", "by_id", "mapped", "pack", "packed"]
