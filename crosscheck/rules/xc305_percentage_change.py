"""A percentage does not follow from the two figures it is given with.

The rule reads a change in percent, the figure before and the figure after where one sentence ties all three
together. The room that rounding of all three leaves is granted.

Flagged: "Sales rose 25% to 110 million crowns from 80 million crowns."
Not flagged: "Sales rose 25% to 100 million crowns from 80 million crowns."

What to do: divide the new figure by the old one, and find which of the three is wrong.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC305",
    name="wrong-percentage-change",
    severity=Severity.ERROR,
    relation=Relation.INTERNAL,
    explanation=__doc__,
    flagged=(Example("Sales rose 25% to 110 million crowns from 80 million crowns."),),
    passed=(Example("Sales rose 25% to 100 million crowns from 80 million crowns."),),
)
