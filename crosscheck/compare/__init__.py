"""What two values of one thing are to each other, and what an article says against itself."""

from crosscheck.compare.checks import internal
from crosscheck.compare.claims import comparison, values
from crosscheck.compare.scopes import scope, scope_difference
from crosscheck.model import Outcome, ScopeDifference, Verdict

__all__ = [
    "Outcome", "ScopeDifference", "Verdict", "comparison", "internal", "scope", "scope_difference", "values",
]
