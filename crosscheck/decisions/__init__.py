"""What editors decided about findings: the decisions file, and what it makes of a report."""

from crosscheck.decisions.apply import apply, expired, stale
from crosscheck.decisions.file import NAME, load, parse
from crosscheck.decisions.rewrite import rewritten

__all__ = ["NAME", "apply", "expired", "load", "parse", "rewritten", "stale"]
