"""What an editor decided about a finding."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Judgement(StrEnum):
    """What an editor made of a finding."""

    ACCEPTED = "accepted"  # right, and may stay: marked and not counted
    FALSE_MATCH = "false_match"  # wrong: the claims are not about one thing
    CONFIRMED = "confirmed"  # right, and to be corrected: it counts until it is


@dataclass(frozen=True, slots=True)
class Decision:
    """A judgement on the finding of a fingerprint; `rule`, `topic` and `values` say which that was. It holds up to and
    with the day `expires`, or for good."""

    fingerprint: str
    rule: str
    topic: str
    values: tuple[str, ...]
    verdict: Judgement
    reason: str = ""
    author: str = ""
    expires: date | None = None


class Staleness(StrEnum):
    """Why a decision does nothing any more."""

    EXPIRED = "expired"
    UNUSED = "unused"  # no finding has its fingerprint, and none its rule and topic


@dataclass(frozen=True, slots=True)
class StaleDecision:
    """A decision that does nothing, and why."""

    decision: Decision
    why: Staleness
