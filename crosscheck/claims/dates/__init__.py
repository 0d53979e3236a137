"""Dates of an article: where they stand, which days they mean, and what they were resolved against."""

from crosscheck.claims.dates.finder import find
from crosscheck.claims.dates.undated import publication_like

__all__ = ["find", "publication_like"]
