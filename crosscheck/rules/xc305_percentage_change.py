"""A percentage, multiple or difference does not follow from the two figures it is given with.

The rule reads a change and the figures before and after it ("rose 25% to 100 from 80", "doubled from 40 to 80", "12
more than the 33 it held"), and a share with its part and whole ("1,900 of 23,700 staff (8%)"), where one sentence
ties all three together. The room that rounding leaves is granted.

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
