"""A measure without a number: "a decade", "the past year", "half an hour", "a mile and a half"."""

import re

from crosscheck.claims.mention import Mention
from crosscheck.claims.nouns import singular
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.amount import read_amount
from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.compound import SMALLER
from crosscheck.claims.quantities.qualify import is_during, qualifier_before
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon import cues
from crosscheck.lexicon.numerals import FRACTIONS
from crosscheck.lexicon.units import BY_WORD, LONE_UNITS
from crosscheck.model import Qualifier

LEAD = re.compile(
    r"""
    (?<![a-z]) (?:
      (?P<part> half | (?:a[ ])? quarter (?:[ ]of)? | three[ -]quarters[ ]of ) [ -] (?:an?[ ])?   # a quarter-century
    | (?P<which> (?:the[ ])? (?: past | last | next | previous | coming | following ) )[ ]   # the past decade
    | (?P<article> an? ) [ ] (?:full[ ]|whole[ ]|good[ ])? ) $
    """,
    re.VERBOSE,
)
PARTS = {"half": 0.5, "quarter": 0.25, "three": 0.75}
AND_PART = re.compile(r" and (?:an? )?(?P<part>half|quarter)(?![a-z])")
AND = re.compile(r" and (?=[\da-z])")
OR_TWO = re.compile(r" or two(?![a-z-])")
AFTER = re.compile(rf" (?:{any_of(cues.AFTER_LONE_TIME)})(?![a-z])|-(?:long|old|wide|high)(?![a-z])")
BEFORE = re.compile(rf"(?<![a-z])(?:{any_of(cues.BEFORE_LONE_UNIT)}) $")
LONGEST_LEAD = 24
"""Characters before the noun in which "three quarters of a" stands."""
LONG = frozenset({"decade", "century", "hour"})
"""Units whose last or next one is a stretch of time rather than a date."""


def lone(sight: Sight, at: int, noun: str) -> Mention | None:
    """The measure whose unit's noun begins at `at`."""
    low = sight.low
    lead = LEAD.search(low, max(sight.floor, at - LONGEST_LEAD), at)
    if lead is None or sight.taken.at(lead.start()):
        return None
    end = at + len(noun)
    or_two = OR_TWO.match(low, end, sight.stop)
    more = AND_PART.match(low, end, sight.stop)
    rest = _rest(sight, lead, noun, end)
    if not (or_two or more or rest or _stands(sight, lead, noun, end)):
        return None
    amount = next(part for word, part in PARTS.items() if word in lead["part"]) if lead["part"] else 1.0
    most = amount
    if or_two:
        most, end = 2.0, or_two.end()
    elif more:
        amount, end = amount + 1 / FRACTIONS[more["part"]], more.end()
        most = amount
    elif rest:
        amount, end = amount + rest[0], rest[1]
        most = amount
    return None if sight.taken.at(end - 1) else _mention(sight, lead, end, noun, amount, most)


def _rest(sight: Sight, lead: re.Match[str], noun: str, end: int) -> tuple[float, int] | None:
    """The part of the unit that a smaller one adds, with its end: "an hour and 33 minutes"."""
    link = AND.match(sight.low, end, sight.stop)
    if link is None or not lead["article"] or sight.taken.at(link.end()):
        return None
    floor, sight.floor = sight.floor, link.end()
    try:
        second = read_amount(sight, link.end(), digits=sight.low[link.end()].isdigit())
    finally:
        sight.floor = floor
    unit = BY_WORD[noun]
    if second is None or second.measure is None or second.measure.unit not in SMALLER.get(unit.name, ()):
        return None
    part = round(second.numeral.low * second.measure.factor / unit.factor, 6)
    return (part, second.end) if 0 < part < 1 else None


def _stands(sight: Sight, lead: re.Match[str], noun: str, end: int) -> bool:
    """Whether the words say how much, rather than when or which."""
    if lead["part"]:
        return True
    if lead["which"]:
        words = lead["which"].split()
        return noun in LONE_UNITS and (noun in LONG or (words[0] == "the" and words[-1] in ("past", "coming")))
    before = BEFORE.search(sight.low, max(sight.start, lead.start() - 10), lead.start())
    return bool(AFTER.match(sight.low, end, sight.stop) or before)


def _mention(sight: Sight, lead: re.Match[str], end: int, noun: str, amount: float, most: float) -> Mention:
    unit = BY_WORD.get(noun) or BY_WORD[singular(noun)]
    qualifier, begin = qualifier_before(sight, lead.start())
    if unit.dimension == "time" and (lead["which"] or is_during(sight, begin, lead.start())):
        qualifier, begin = Qualifier.EXACT, lead.start()
    value = quantity(amount, most, unit=unit.name, dimension=unit.dimension, factor=unit.factor, qualifier=qualifier)
    return Mention(lead.start(), end, begin, value)
