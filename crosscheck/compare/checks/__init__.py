"""What an article says against itself: one module a rule."""

from crosscheck.compare.checks.internal import internal

__all__ = ["internal"]
