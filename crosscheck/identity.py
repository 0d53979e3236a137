"""What a finding is, whatever line it stands on and however its figures are worded: its rule, topic and values."""

import hashlib
from collections.abc import Iterable, Sequence
from math import inf

from crosscheck.model import Claim, Moment, Quantity

LENGTH = 16
"""Hexadecimal digits of a fingerprint: 64 bits, so that a newsroom's decisions of years do not meet by chance."""


def fingerprint(rule: str, topic: str, values: Iterable[str]) -> str:
    """A digest of rule, topic and values; the order of the values changes nothing."""
    parts = "\x1f".join([rule, " ".join(topic.split()), *sorted(values)])
    return hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()[:LENGTH]


def value_of(claims: Sequence[Claim]) -> str:
    """What claims that agree state, the same for "nine", "9" and "9 people": the bounds of the most precise of them in
    the base unit, or its days. A further article that says the same less precisely changes nothing."""
    return min(map(_stated, claims))[1]


def kind_of_value(claims: Sequence[Claim]) -> str:
    """What claims measure where nothing names it, and never their figures: the noun counted, else the dimension."""
    for claim in claims:
        if isinstance(claim.value, Quantity) and claim.value.counted:
            return claim.value.counted
    first = claims[0].value
    return first.dimension if isinstance(first, Quantity) else "date"


def _stated(claim: Claim) -> tuple[float, str]:
    """How much room a value leaves, and the value."""
    return _days(claim, claim.value) if isinstance(claim.value, Moment) else _bounds(claim.value)


def _bounds(value: Quantity) -> tuple[float, str]:
    """Room relative to the figure, steps of writing included: "57 acres" and "23.1 hectares" can be held together."""
    low, high, base = value.low, value.high, value.base
    per = f" per {value.per}" if value.per else ""
    room = inf if low is None or high is None else (high - low + value.step) / (abs(high) or 1.0)
    return room, f"{_figure(base.low)}..{_figure(base.high)} {base.unit}{per}"


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"


def _days(claim: Claim, value: Moment) -> tuple[float, str]:
    if value.earliest is None or value.latest is None:
        return inf, value.timex or " ".join(claim.text.lower().split())
    return float((value.latest - value.earliest).days), f"{value.earliest}..{value.latest}"
