"""What a rule is: a code, a name, a weight, the explanation users read, and examples of both kinds."""

from dataclasses import dataclass
from enum import StrEnum

from crosscheck.model import Relation


class Severity(StrEnum):
    """How a finding of the rule is to be taken, in SARIF's words."""

    ERROR = "error"  # one of the figures is wrong
    WARNING = "warning"  # a person should look
    NOTE = "note"  # good to know


@dataclass(frozen=True, slots=True)
class Example:
    """Text of one article, or of two that are compared, in the order of the sides."""

    text: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `explanation` is its module's docstring: a line that sums it up, then what it means, an example that is
    flagged, one that is not, and what to do."""

    code: str
    name: str
    severity: Severity
    relation: Relation
    explanation: str
    flagged: tuple[Example, ...]
    passed: tuple[Example, ...]

    @property
    def summary(self) -> str:
        """The first line of the explanation, without its full stop."""
        return self.explanation.strip().splitlines()[0].rstrip(".")
