"""An article's habit of writing 11/10/2023: the day first, or the month."""

import re

from crosscheck.claims.dates.grammar.patterns import DAY, MONTH
from crosscheck.claims.dates.view import View
from crosscheck.lexicon.calendar import SOUTHERN_OUTLETS
from crosscheck.lexicon.outlets import DAY_FIRST_DOMAINS, MONTH_FIRST_OUTLETS

_PAIR = re.compile(r"(?<![\d/.-])(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?P=mark)(?:19|20)?\d\d(?![\d/])")
_DAY_MONTH = re.compile(rf"(?<![\d.,]){DAY}[ ](?:of[ ])?{MONTH}")
_MONTH_DAY = re.compile(rf"(?<![a-z]){MONTH}[ ]{DAY}(?![\d:%])")


def day_first(view: View, outlet: str | None) -> tuple[bool | None, bool]:
    """Whether the day comes first (None: nothing tells), and whether the article's own numeric dates say so.

    In order: other numeric dates in which one number is above 12; dates with the month's name; the outlet's country.
    """
    for match in _PAIR.finditer(view.low):
        first, second = int(match["first"]), int(match["second"])
        if (first > 12) != (second > 12) and max(first, second) <= 31:
            return first > 12, True
    written = sum(1 for _ in _DAY_MONTH.finditer(view.low)) - sum(1 for _ in _MONTH_DAY.finditer(view.low))
    if written:
        return written > 0, False
    name = (outlet or "").lower()
    if name.endswith(DAY_FIRST_DOMAINS):
        return True, False
    if any(part in name for part in MONTH_FIRST_OUTLETS):
        return False, False
    return None, False


def is_southern(outlet: str | None) -> bool:
    """Whether the outlet's summer is in January."""
    return (outlet or "").lower().endswith(SOUTHERN_OUTLETS)
