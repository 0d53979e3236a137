"""One measure in two units: "seven years and six months", "6ft 2in", "2 hours 15 minutes"."""

import re

from crosscheck.claims.quantities.amount import Amount, read_amount
from crosscheck.claims.quantities.ranges import Joined
from crosscheck.claims.quantities.sight import Sight

LINK = re.compile(r"(?:,? and |, | )?(?=[\da-z])")
SMALLER = {
    "year": ("month", "week", "day"), "month": ("week", "day"), "week": ("day",), "day": ("hour", "minute"),
    "hour": ("minute", "second"), "minute": ("second",), "foot": ("inch",), "stone": ("pound",), "pound": ("ounce",),
    "meter": ("centimeter",),
}  # fmt: skip
"""Units in which the rest of a measure is told."""


def compound(sight: Sight, first: Amount) -> Joined | None:
    """The whole of a measure whose first part is `first`, in the unit of that part."""
    measure = first.measure
    if measure is None or measure.unit not in SMALLER or measure.factor <= 0:
        return None
    link = LINK.match(sight.low, first.end, sight.stop)
    begin = link.end() if link else first.end
    if begin >= sight.stop or sight.taken.at(begin):
        return None
    floor, sight.floor = sight.floor, begin
    try:
        second = read_amount(sight, begin, digits=sight.low[begin].isdigit())
    finally:
        sight.floor = floor
    if second is None or second.measure is None or second.measure.unit not in SMALLER[measure.unit]:
        return None
    part = second.numeral.low * second.measure.factor / measure.factor
    if not 0 < part < 1:
        return None
    value = round(first.numeral.low + part, 6)
    return Joined(value, value, second.end, None, measure)
