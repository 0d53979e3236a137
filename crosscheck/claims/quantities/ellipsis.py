"""A figure whose unit is left out because the sentence has it: "61.75 cents at one end and 58.25 at the other"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from crosscheck.claims.mention import Mention
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.ages import OLDEST
from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.cues import BEFORE_ELLIPSIS
from crosscheck.lexicon.numerals import SCALES
from crosscheck.lexicon.units import UNITS
from crosscheck.model import Quantity

LINK = re.compile(rf"(?<![a-z])(?:{any_of(BEFORE_ELLIPSIS)}|a close of) $")
"""Words before a figure that leaves out its unit."""
FROM = re.compile(r"(?<![a-z])from $")
REACH = 120
"""Characters between the figure and the one whose unit it takes."""
NEAR = 3.0
"""Times by which the two may differ: further apart, the figures measure different things."""
THOUSAND, LARGE_STEP = 1000.0, 1e5
GOES_ON = re.compile(r"(?: [a-z]{2,12})? to ")
SHARED = frozenset(
    "ratio points index length area mass volume temperature speed power energy time angle data money".split()
)
LATER = re.compile(r" (?:later|after|ago|before|earlier|away)(?![a-z])")
"""What makes a time of the second figure, so that the first has none of it ("killed 3, and 5 days later")."""
MAGNITUDE = re.compile(rf"(?:{any_of(SCALES)}|\d[a-z])")
MAGNITUDE_WORD = re.compile(rf"(?<![a-z])(?:{any_of(SCALES)})(?![a-z])")
PART_OF = re.compile(r" of (?:(?:the|its|their|his|her|our|all|those|these|a|total|planned|whole) ){0,3}")
"""Between a part and the whole whose unit both have."""
WHOLES = frozenset("length area mass volume energy power money".split())
LIST = re.compile(r"(?:,| and|, and| or| &) ")
INDEX = "point"
MEASURING = frozenset(
    {
        "money",
        "ratio",
        "points",
        "index",
        "length",
        "area",
        "mass",
        "volume",
        "temperature",
        "speed",
        "power",
        "energy",
        "consumption",
        "angle",
    }
)
_FACTORS = {unit.name: unit.factor for unit in UNITS}


def completed(sight: Sight, found: list[Mention]) -> list[Mention]:
    """The mentions of a sentence, in order, with the units that their neighbours lend them."""
    if len(found) < 2:
        return found
    found = _parts_of_measures(sight, found)
    if not any(_elliptic(m) for m in found):
        return found
    done: list[Mention] = []
    for index, mention in enumerate(found):
        if not _elliptic(mention):
            done.append(mention)
        elif done and _is_next_age(sight, done[-1], mention):
            done.append(replace(mention, value=_as_age(mention.value)))
        else:
            lender = _lender(sight, done, mention, found[index + 1 : index + 2])
            done.append(_with_unit(mention, lender) if lender else mention)
    return _shared(sight, done)


def _parts_of_measures(sight: Sight, found: list[Mention]) -> list[Mention]:
    """The mentions, with the unit of a whole for the part of it: "7.1 of the 12 kilometres", "14 of its 23 million
    euros", which are millions as well."""
    done = list(found)
    for index, (part, whole) in enumerate(pairwise(found)):
        one, other = part.value, whole.value
        if not (isinstance(one, Quantity) and isinstance(other, Quantity)) or one.dimension != "count" or one.per:
            continue
        if other.dimension in WHOLES and not other.per and PART_OF.fullmatch(sight.low, part.end, whole.lead):
            scale = MAGNITUDE_WORD.search(sight.low, whole.start, whole.end)
            scaled = scale is None or MAGNITUDE.search(sight.low, part.start, part.end)
            done[index] = _with_unit(part, other, 1.0 if scaled or scale is None else float(SCALES[scale.group()]))
    return done


def _shared(sight: Sight, found: list[Mention]) -> list[Mention]:
    """The mentions, with the unit that a figure has for those listed before it: "5, 7 and 9 percent"."""
    following: Mention | None = None
    taken = False
    for index in range(len(found) - 1, -1, -1):
        mention = found[index]
        if following and _elliptic(mention) and _may_share(sight, mention, following, listed=taken):
            value = following.value
            assert isinstance(value, Quantity)
            found[index] = mention = _with_unit(mention, value)
            taken = True
        else:
            taken = False
        following = mention
    return found


def _may_share(sight: Sight, mention: Mention, following: Mention, *, listed: bool) -> bool:
    """Whether a bare figure stands in one list with the next, which has a unit. `listed`: that took its unit so."""
    value, other = mention.value, following.value
    if not isinstance(value, Quantity) or not isinstance(other, Quantity) or other.dimension not in SHARED:
        return False
    link = LIST.fullmatch(sight.low, mention.end, following.lead)
    if link is None or (link.group() == ", " and not listed) or other.per:
        return False
    alike = sight.low[mention.start].isdigit() == sight.low[following.start].isdigit()
    later = other.dimension == "time" and LATER.match(sight.low, following.end, sight.stop)
    return alike and not later and not _scaled(sight, following)


def _scaled(sight: Sight, mention: Mention) -> bool:
    """Whether a figure has a magnitude, which the one before it may or may not share."""
    return MAGNITUDE.search(sight.low, mention.start, mention.end) is not None


def _is_next_age(sight: Sight, other: Mention, mention: Mention) -> bool:
    """Whether a bare number goes on a list of ages ("children aged 5, 7 and 9")."""
    value = mention.value
    assert isinstance(value, Quantity)
    if (
        not isinstance(other.value, Quantity)
        or other.value.dimension != "age"
        or "-" in sight.low[other.start : other.end]
    ):
        return False
    years = value.as_written.high or 0.0
    return LIST.fullmatch(sight.low, other.end, mention.lead) is not None and 0 < years <= OLDEST and value.step == 1


def _as_age(value: object) -> Quantity:
    assert isinstance(value, Quantity) and value.as_written.low is not None and value.as_written.high is not None
    low, high = value.as_written.low, value.as_written.high
    return quantity(low, high, unit="year old", dimension="age", qualifier=value.qualifier)


def _elliptic(mention: Mention) -> bool:
    """Whether a mention is a figure of nothing."""
    value = mention.value
    return isinstance(value, Quantity) and value.dimension == "count" and not value.counted and not value.per


def _written_out(mention: Mention) -> bool:
    """Whether a figure is written out as measures are, with decimals, thousands or a magnitude."""
    value = mention.value
    assert isinstance(value, Quantity)
    return value.step < 1 or value.step >= LARGE_STEP or abs(value.as_written.high or 0.0) >= THOUSAND


def _step(mention: Mention) -> float:
    assert isinstance(mention.value, Quantity)
    return mention.value.step


def _lender(sight: Sight, before: Sequence[Mention], mention: Mention, after: Sequence[Mention]) -> Quantity | None:
    """The quantity whose unit the mention takes."""
    floor = max(sight.start, mention.lead - 14)
    link = LINK.search(sight.low, floor, mention.lead)
    if link is None:
        return None
    if before and _goes_on(sight, before[-1], mention):
        value = before[-1].value
        return value if isinstance(value, Quantity) else None
    if not _written_out(mention) or (link.group() == "and " and _step(mention) >= 1):
        return None
    for other in reversed(before):
        if mention.start - other.end > REACH:
            break
        if (
            isinstance(other.value, Quantity)
            and _lends(other.value, mention.value)
            and not _level(sight, other, mention)
        ):
            return other.value
    follows = after[0] if after and FROM.search(sight.low, floor, mention.lead) else None
    if (
        follows
        and isinstance(follows.value, Quantity)
        and sight.low.endswith("to ", sight.start, follows.lead)
        and _lends(follows.value, mention.value)
    ):
        return follows.value
    return None


def _goes_on(sight: Sight, other: Mention, mention: Mention) -> bool:
    """Whether the figure is the end of a change that the one before it begins ("from 31 mpg combined to 34")."""
    if not (FROM.search(sight.low, max(sight.start, other.lead - 8), other.lead) and isinstance(other.value, Quantity)):
        return False
    return (
        GOES_ON.fullmatch(sight.low, other.end, mention.lead) is not None
        and other.value.dimension in MEASURING
        and not _level(sight, other, mention)
    )


def _level(sight: Sight, other: Mention, mention: Mention) -> bool:
    """Whether the figure is the level that a change in percent led to ("rose 8.2% to 3.65")."""
    assert isinstance(other.value, Quantity)
    return other.value.dimension in ("ratio", "points") and sight.low[other.end : mention.lead] == " to "


def _lends(other: Quantity, value: object) -> bool:
    """Whether two figures are written alike, so that one unit serves both."""
    assert isinstance(value, Quantity)
    if other.dimension not in MEASURING:
        return False
    if other.unit == INDEX:
        return value.step < 1
    one, two = abs(other.as_written.high or 0.0), abs(value.as_written.high or 0.0)
    return other.step == value.step and 0 < one <= NEAR * two and 0 < two <= NEAR * one


def _with_unit(mention: Mention, lender: Quantity, times: float = 1.0) -> Mention:
    value = mention.value
    assert isinstance(value, Quantity)
    low, high = value.as_written.low, value.as_written.high
    assert low is not None and high is not None
    low, high = low * times, high * times
    unit = lender.unit.partition(" per ")[0] if lender.per else lender.unit
    factor = _FACTORS.get(unit, 1.0)
    measured = quantity(
        low, high, unit=unit, dimension=lender.dimension, factor=factor, step=value.step * times,
        qualifier=value.qualifier, per=lender.per,
    )  # fmt: skip
    return replace(mention, value=replace(measured, change=value.change))
