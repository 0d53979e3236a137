"""Numbers in an article: digits and number words with their unit, currency, qualifier and range."""

from crosscheck.claims.quantities.find import find

__all__ = ["find"]
