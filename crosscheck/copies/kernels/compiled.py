"""How a kernel is compiled: once a machine, and beside other threads."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit  # type: ignore[import-untyped, import-not-found, unused-ignore]

Kernel = TypeVar("Kernel", bound=Callable[..., Any])


def compiled(function: Kernel) -> Kernel:
    """Compile a function over arrays and numbers at its first call, keep the machine code for later runs where there is
    a folder to write it to, and let go of the interpreter's lock while it runs. (What was kept is compiled anew when
    the function's own file has changed; after a change of `limits.py` in a checkout, touch the kernels.)"""
    try:
        return cast(Kernel, njit(nogil=True, cache=True)(function))
    except RuntimeError:  # no such folder
        return cast(Kernel, njit(nogil=True)(function))


def inlined(function: Kernel) -> Kernel:
    """Put a function into the kernels that call it, where a call for each word would cost more than its work."""
    return cast(Kernel, njit(inline="always")(function))
