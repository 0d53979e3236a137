"""What two claims are to each other: their values, their scopes, and how sure it is that both are about one thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from crosscheck.model.claim import Claim
from crosscheck.model.finding import Reason


class Outcome(StrEnum):
    """Whether two values can both be right."""

    SAME = "same"
    DIFFERENT = "different"
    INCOMPARABLE = "incomparable"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The comparison of two values; the same whichever comes first.

    `closeness` (0 to 1) is how near the figures are as written: 1 where they are equal or their ranges meet, else the
    ratio of the nearer ends (numbers) or a falling function of the days between (dates); 0 when incomparable.
    `specificity` (0 to 1) is how much the vaguer of the two says: 20 is said of anything, 41,206 of one thing.
    `strict` says that a difference is one in logic (27 against "at least 31"), not only in ordinary use (6,500 against
    "more than 2,000"), and that no date in it was guessed.
    """

    outcome: Outcome
    reason: Reason
    closeness: float = 0.0
    specificity: float = 0.0
    strict: bool = False


@dataclass(frozen=True, slots=True)
class ScopeDifference:
    """How two scopes differ. `one` and `other` are the limits in words, "" for the side that states none."""

    reason: Reason
    one: str
    other: str

    @property
    def stated_by_both(self) -> bool:
        """Whether both sides state a limit, which is far better evidence than one alone."""
        return bool(self.one and self.other)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two claims of different articles with what their values and scopes are to each other."""

    one: Claim
    other: Claim
    verdict: Verdict
    scope: ScopeDifference | None


@dataclass(frozen=True, slots=True)
class Link:
    """A comparison with the odds that its claims are about the same thing (0 to 1), by what they turn out to be.

    `agree`: the same thing, given that the values agree; `conflict`: the same thing in the same scope, given that they
    do not; `differ`: the same thing, in whatever scope. `features` are the named reasons.
    """

    comparison: Comparison
    agree: float
    conflict: float
    differ: float
    features: Mapping[str, float] = field(default_factory=dict)
