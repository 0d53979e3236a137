"""From what the words say to days of the calendar: pure arithmetic against the setting they stand in."""

from crosscheck.claims.dates.resolving.days import Span
from crosscheck.claims.dates.resolving.setting import Interval, Setting, Tense
from crosscheck.claims.dates.resolving.table import depends_on_tense, resolve

__all__ = ["Interval", "Setting", "Span", "Tense", "depends_on_tense", "resolve"]
