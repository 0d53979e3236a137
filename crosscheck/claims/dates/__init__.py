"""Dates of an article: where they stand, which days they mean, and what they were resolved against."""

from crosscheck.claims.dates.finder import find

__all__ = ["find"]
