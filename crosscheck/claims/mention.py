"""What the readers of numbers and of dates hand on: a span of an article with its value."""

from dataclasses import dataclass

from crosscheck.model import Moment, Quantity


@dataclass(frozen=True, slots=True)
class Mention:
    """`text[start:end]` states `value`. The span has the expression with its unit ("57 acres", "October 11, 2023").

    `lead` is where the words that qualify it begin ("approximately", "by"), `start` when there are none.
    """

    start: int
    end: int
    lead: int
    value: Quantity | Moment
