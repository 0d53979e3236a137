"""What two values of one thing are to each other, with the reason: the values themselves stand in the model."""

from crosscheck.model import Outcome, Verdict

__all__ = ["Outcome", "Verdict"]
