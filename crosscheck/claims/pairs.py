"""Link a figure to the conversion that follows it: "57 acres (23.1 hectares)", "$680m, or 630 million euros"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from crosscheck.claims.mention import Mention
from crosscheck.claims.patterns import any_of
from crosscheck.lexicon.cues import CONVERSION_HEDGES
from crosscheck.model import Quantity

HEDGES = any_of(CONVERSION_HEDGES)
BRIDGE = re.compile(
    rf"""
    [)\]]? [ \u00a0]? [(\[] (?: (?:{HEDGES}) [ ]? ){{0,4}} $       # 57 acres (about 23.1 hectares)
  | , [ ] (?:or|which[ ]is|equivalent[ ]to|equal[ ]to|that[ ]is|i\.e\.) [ ]
    (?: (?:{HEDGES}) [ ] ){{0,3}} $                               # 57 acres, or about 23 hectares
  | [ ]? [/=≈] [ ]? $                                            # 10 km / 6 miles
  | [ ] (?: or | [–—-] ) [ ] (?: (?:{HEDGES}) [ ] ){{0,2}} $      # 10 km or 6 miles
    """,
    re.VERBOSE,
)
LONGEST_BRIDGE = 48
"""Characters between a figure and its conversion: the longest run of linking words the pattern allows."""


def paired(text: str, mentions: Sequence[Mention]) -> dict[int, int]:
    """The place of each conversion among one sentence's mentions, with that of the figure it converts."""
    found: dict[int, int] = {}
    for at, (one, other) in enumerate(pairwise(mentions)):
        between = text[one.end : other.start] if other.lead - one.end <= LONGEST_BRIDGE else ""
        if between and _convertible(one, other) and BRIDGE.match(between):
            found[at + 1] = found.get(at, at)
    return found


def _convertible(one: Mention, other: Mention) -> bool:
    """Whether two neighbours state one dimension in different units."""
    a, b = one.value, other.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return False
    if a.dimension in ("count", "rank", "time", "score", "age"):
        return False
    return a.dimension == b.dimension and a.unit != b.unit
