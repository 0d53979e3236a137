"""Link a figure to the conversion that follows it: "57 acres (23.1 hectares)", "$680m, or 630 million euros"."""

import re
from collections.abc import Sequence

from crosscheck.claims.mention import Mention
from crosscheck.model import Quantity

BRIDGE = re.compile(
    r"""
    [ \u00a0]? [(\[] (?: (?:or|about|around|approximately|roughly|some|nearly|almost|over|just|more|than|under|at|least|i\.e\.|equivalent|to|the|of|up|less|c\.|approx\.?|~|≈|=) [ ]? ){0,4} $   # 57 acres (about 23.1 hectares)
  | , [ ] (?:or|which [ ] is|equivalent [ ] to|equal [ ] to|that [ ] is|i\.e\.) [ ] (?: (?:about|around|approximately|roughly|some|nearly|almost|over|just|more|than|under|at|least) [ ] ){0,3} $
  | [ ]? [/=≈] [ ]? $
  | [ ] (?: or | [–—-] ) [ ] (?: (?:about|around|roughly|some|nearly|almost) [ ] )? $
    """,
    re.VERBOSE,
)
LONGEST_BRIDGE = 48
"""Characters between a figure and its conversion: the longest run of linking words the pattern allows."""


def paired(text: str, mentions: Sequence[Mention]) -> dict[Mention, Mention]:
    """Each conversion in one sentence's mentions, with the figure it converts. Mentions are in order."""
    found: dict[Mention, Mention] = {}
    for one, other in zip(mentions, mentions[1:], strict=False):
        if _convertible(one, other) and other.lead - one.end <= LONGEST_BRIDGE and BRIDGE.match(text[one.end : other.start]):
            found[other] = found.get(one, one)
    return found


def _convertible(one: Mention, other: Mention) -> bool:
    """Whether two neighbours state one dimension in different units."""
    a, b = one.value, other.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return False
    if a.dimension in ("count", "rank", "time", "score", "age"):
        return False
    return a.dimension == b.dimension and a.unit != b.unit
