"""How long something took, as clocks show it ("2:05:48", "3:47.33", "4:48 remaining"), and quakes as "M6.4"."""

import re

from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.parts import Form
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.units import BY_WORD

CLOCKED = re.compile(
    r"""
    (?P<hours> [1-9] ) : (?P<minutes> [0-5]\d ) : (?P<seconds> [0-5]\d ) (?! [:\d] | [ ]?[ap]\.?m )      # 2:05:48
  | (?P<most> [1-9]\d? ) : (?P<left> [0-5]\d (?: \.\d{1,3} )? ) (?! [:\d] | [ ]?[ap]\.?m )               # 3:47.33
    (?: (?<= \.\d ) | (?<= \.\d\d ) | (?<= \.\d\d\d ) | (?= [ ](?:remaining|left|to[ ]play|to[ ]go)(?![a-z]) ) )
    """,
    re.VERBOSE,
)
QUAKE = re.compile(r"(?<![A-Za-z\d])M[wLbs]? ?$")
"""M(6.4), Mw (6.4)"""
STRENGTH = re.compile(r"\d\.\d(?!\d|\.\d|[ ]?[a-z%]{1,2}(?![a-z]))")
LONGEST_SIGN = 4
"""Characters of "Mw ", with what stands before it."""


def clocked(sight: Sight, at: int) -> Form | None:
    """The time taken or left whose digits begin at `at`; "at 2:05:48" is a time of day."""
    found = CLOCKED.match(sight.low, at, sight.stop)
    if found is None or sight.low.endswith("at ", sight.start, at) or sight.low[at - 1 : at] in (":", "."):
        return None
    unit = BY_WORD["hour" if found["hours"] else "minute"]
    if found["hours"]:
        amount = int(found["hours"]) + int(found["minutes"]) / 60 + int(found["seconds"]) / 3600
        step = 1 / 3600
    else:
        amount = int(found["most"]) + float(found["left"]) / 60
        step = 10.0 ** -len(found["left"].partition(".")[2]) / 60
    value = quantity(amount, amount, unit=unit.name, dimension=unit.dimension, factor=unit.factor, step=step)
    return Form(at, found.end(), value)


def quake(sight: Sight, at: int) -> Form | None:
    """The magnitude of an earthquake at `at`, where the sign of its scale stands before it."""
    sign = QUAKE.search(sight.text, max(sight.floor, at - LONGEST_SIGN), at)
    found = STRENGTH.match(sight.low, at, sight.stop) if sign else None
    if found is None:
        return None
    strength = float(found.group())
    return Form(at, found.end(), quantity(strength, strength, unit="magnitude", dimension="magnitude", step=0.1))
