"""A month or year that holds a finer date stated elsewhere: weak evidence that both date one thing."""

from collections.abc import Mapping

from crosscheck.model import Comparison, Moment, Outcome

COARSE = frozenset({"month", "season", "quarter", "half", "year", "decade", "century"})
"""Granularities that hold so many days that one of them is met by chance."""
UNLIKE = -1.5
"""Log odds that two claims are about one thing, by the meaning of their words, below which a date that holds the other
says nothing. Of six such pairs in labelled coverage that were taken to agree none did; above, nearly all."""
HELD_ODDS = 0.1
"""Odds at most that such a pair is of one thing."""


def only_holds(pair: Comparison, features: Mapping[str, float]) -> bool:
    """Whether the one date merely holds the other: the year in which something else happened."""
    one, other = pair.one.value, pair.other.value
    if not isinstance(one, Moment) or not isinstance(other, Moment) or pair.verdict.outcome is not Outcome.SAME:
        return False
    kinds = {one.granularity, other.granularity}
    return len(kinds) > 1 and bool(kinds & COARSE) and features.get("meaning", 0.0) < UNLIKE
