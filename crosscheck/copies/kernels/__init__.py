"""The work over arrays that takes longest, compiled by numba (the extra `fast`): the same results, several times as
fast. Everything here imports numba, so it is imported inside the function that needs it."""
