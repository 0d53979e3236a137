"""Parts that an article lists do not add up to the total it gives with them.

The rule reads a total and its parts where the text itself ties them together: "12 people died: five men and six
women", "$31m in fees and $12m in fines, $48m in all", "of the 40, 12 were rescued and the other 26 drowned", in one
sentence or two; and so much each, or a month, with the number of those and the product. Rounded figures get the room
that rounding needs. Lists that do not claim to be complete ("including", "among them") are compared only if the parts
exceed the whole.

Flagged: "Twelve people died: five men and six women."
Not flagged: "Twelve people died, among them five men and six women."

What to do: find the part or the total that is wrong, or say what is missing from the list.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC302",
    name="wrong-sum",
    severity=Severity.ERROR,
    relation=Relation.INTERNAL,
    explanation=__doc__,
    flagged=(Example("Twelve people died: five men and six women."),),
    passed=(Example("Twelve people died, among them five men and six women."),),
)
