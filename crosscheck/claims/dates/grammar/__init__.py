"""The wording of dates: where one begins, and what its words say before they are placed in the calendar."""

from crosscheck.claims.dates.grammar.scan import find_all, read_alone

__all__ = ["find_all", "read_alone"]
