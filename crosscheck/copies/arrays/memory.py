"""Memory and processors for work over many arrays of the same size."""

from os import cpu_count

import numpy as np

_MOST_THREADS = 8
_MOST = 31 << 20
"""Bytes: just below the largest block that glibc's allocator will learn to keep (M_MMAP_THRESHOLD, at most 32 MB)."""


def threads() -> int:
    """How many threads to share work between: NumPy lets go of the interpreter's lock for most of it."""
    return min(_MOST_THREADS, cpu_count() or 1)


def keep_freed_memory() -> None:
    """Let the allocator keep freed arrays: else every array of some megabytes is fetched from the system anew, and half
    the time goes to zeroing its pages. glibc learns it from one large block that is freed; elsewhere this does nothing.
    """
    np.empty(_MOST, np.uint8)
