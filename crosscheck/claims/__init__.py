"""Articles to claims: numbers, dates, and what each is about."""

from crosscheck.claims.extract import extract

__all__ = ["extract"]
