"""One measure in two units: "seven years and six months", "6ft 2in", "2 hours 15 minutes"."""

import re

from crosscheck.claims.quantities.amount import Amount, read_amount
from crosscheck.claims.quantities.measures import Measure
from crosscheck.claims.quantities.ranges import Joined
from crosscheck.claims.quantities.sight import Sight

LINK = re.compile(r"(?:,? and |, | )?(?=[\da-z])")
AND_PART = re.compile(r" and (?:an? )?(?P<part>half|quarter|three-quarters)(?![a-z-]| (?:of|an?|past|to)(?![a-z]))")
PARTS = {"half": 0.5, "quarter": 0.25, "three-quarters": 0.75}
"""two hours and a quarter"""
SMALLER = {
    "year": ("month", "week", "day"), "month": ("week", "day"), "week": ("day",), "day": ("hour", "minute"),
    "hour": ("minute", "second"), "minute": ("second",), "foot": ("inch",), "stone": ("pound",), "pound": ("ounce",),
    "meter": ("centimeter",),
}  # fmt: skip
"""Units in which the rest of a measure is told."""


BARE_RESTS = {"minute": 60.0, "hour": 60.0, "foot": 12.0, "meter": 100.0, "stone": 14.0}
"""How many of the smaller unit make one, where the smaller may be left out ("three minutes twelve")."""
HUNDREDTHS = 100.0
HUNDREDTH = 0.01
INCHES = re.compile(r"(?P<inches>\d{1,2}(?:\.\d)?) ?(?:in|ins)(?![a-z])")
"""6 ft 2 in: "in" is a unit only here."""


def compound(sight: Sight, first: Amount) -> Joined | None:
    """The whole of a measure whose first part is `first`, in the unit of that part."""
    measure = first.measure
    if measure is None or not (measure.unit in SMALLER or (measure.dimension == "money" and measure.factor == 1.0)):
        return None
    part_of = AND_PART.match(sight.low, first.end, sight.stop) if measure.dimension == "time" else None
    if part_of:
        value = first.numeral.low + PARTS[part_of["part"]]
        return Joined(value, value, part_of.end(), None, measure)
    link = LINK.match(sight.low, first.end, sight.stop)
    begin = link.end() if link else first.end
    if begin >= sight.stop or sight.taken.at(begin):
        return None
    inches = INCHES.match(sight.low, begin, sight.stop) if measure.unit == "foot" else None
    if inches:
        feet = round(first.numeral.low + float(inches["inches"]) / 12, 6)
        return Joined(feet, feet, inches.end(), None, measure)
    second = _read(sight, begin)
    if second is None:
        return None
    if second.bare and link is not None and link.group() == " ":
        return _with_bare_rest(sight, first, measure, second)
    if second.measure is None or not _is_part(second.measure, measure):
        return None
    part = second.numeral.low * second.measure.factor / measure.factor
    if not 0 < part < 1:
        return None
    rest, end = _rest(sight, second.end, second.measure)
    value = round(first.numeral.low + part + rest / measure.factor, 6)
    return Joined(value, value, end, None, measure)


def _rest(sight: Sight, at: int, larger: Measure) -> tuple[float, int]:
    """What a third part adds, in the base unit, and where it ends: "two hours, five minutes and 48 seconds"."""
    link = LINK.match(sight.low, at, sight.stop)
    third = _read(sight, link.end()) if link and larger.unit in SMALLER and not sight.taken.at(link.end()) else None
    if third is None or third.measure is None or not _is_part(third.measure, larger):
        return 0.0, at
    added = third.numeral.low * third.measure.factor
    return (added, third.end) if 0 < added < larger.factor else (0.0, at)


def _read(sight: Sight, begin: int) -> Amount | None:
    """The amount at a place, as if nothing stood before it."""
    floor, sight.floor = sight.floor, begin
    try:
        return read_amount(sight, begin, digits=sight.low[begin].isdigit())
    finally:
        sight.floor = floor


def _with_bare_rest(sight: Sight, first: Amount, measure: Measure, second: Amount) -> Joined | None:
    """A measure whose rest leaves its unit out: "three minutes twelve", "39 feet 6", "two pounds eighty"."""
    times = HUNDREDTHS if measure.dimension == "money" else BARE_RESTS.get(measure.unit)
    numeral = second.numeral
    whole = numeral.step == 1 and not numeral.scaled and not numeral.vague
    if times is None or not whole or first.numeral.step < 1 or not 0 < numeral.low < times:
        return None
    if sight.low[second.end : second.end + 1] in ("-", ":", "/", ",") and sight.low[second.end + 1].isalnum():
        return None
    if not sight.ends_phrase(second.end) or sight.low.startswith(" of ", second.end):
        return None
    value = round(first.numeral.low + numeral.low / times, 6)
    return Joined(value, value, second.end, None, measure)


def _is_part(small: Measure, large: Measure) -> bool:
    """Whether a unit tells the rest of a measure in another: months of years, cents of dollars."""
    if large.dimension == "money":
        return small.unit == large.unit and small.factor == HUNDREDTH
    return small.unit in SMALLER[large.unit]
