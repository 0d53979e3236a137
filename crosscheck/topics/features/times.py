"""When two figures held: as stated, or else by the publication of their articles."""

import math
from collections.abc import Mapping
from datetime import date

from crosscheck.lexicon.equivalents import lemma
from crosscheck.lexicon.scopes import EVOLVING
from crosscheck.model import Claim, Moment, Quantity

LONG_GAP = 30.0
"""Days between two articles beyond which more days say nothing more."""


def of_time(one: Claim, other: Claim, published: Mapping[str, date | None]) -> dict[str, float]:
    """How far apart the moments are at which the two figures held, as stated or else by publication.

    `published_gap` and `moment_gap` are logarithms of days (0 for the same day, 1 for a month and more).
    """
    first, second = published.get(one.article), published.get(other.article)
    left, right = _moment(one, first), _moment(other, second)
    return {
        "published_gap": _gap_days(first, second),
        "moment_gap": _gap_days(left, right),
        "evolving": float(left != right and _evolves(one) and _evolves(other)),
        "rising": _rising(one, other, left, right),
    }


def _rising(one: Claim, other: Claim, left: date | None, right: date | None) -> float:
    """1 where the later figure is the higher one, as tolls are, -1 where it is the lower, 0 on one day or for dates."""
    if (
        left is None
        or right is None
        or left == right
        or isinstance(one.value, Moment)
        or isinstance(other.value, Moment)
    ):
        return 0.0
    first, second = (
        c.value.base.high or c.value.base.low or 0.0 for c in (one, other) if isinstance(c.value, Quantity)
    )
    if first == second:
        return 0.0
    return 1.0 if (first < second) == (left < right) else -1.0


def _evolves(claim: Claim) -> bool:
    """Whether a figure grows while its event goes on: a toll, a burnt area, votes counted."""
    words = (
        claim.about.attribute,
        claim.about.event,
        claim.value.counted or "" if isinstance(claim.value, Quantity) else "",
    )
    return any(lemma(word.lower()) in EVOLVING for part in words for word in part.split())


def _moment(claim: Claim, published: date | None) -> date | None:
    stated = claim.about.scope.as_of
    return (stated.latest or stated.earliest) if stated else published


def _gap_days(one: date | None, other: date | None) -> float:
    if one is None or other is None:
        return 0.0
    return min(1.0, math.log1p(abs((one - other).days)) / math.log1p(LONG_GAP))
