"""What two values of one thing are to each other, with the reason."""

from dataclasses import dataclass
from enum import StrEnum

from crosscheck.model import Reason


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
