"""A figure and its conversion in the same breath do not match.

A figure is given in two units, or in two ways of writing a large number: "62 acres (25 hectares)", "Rs 40 crore, or
400 million rupees", or per two periods ("$250 a month, or $3,000 a year"). One side may be the other rounded; the rule
speaks where rounding cannot explain the difference. Money in two currencies is only compared with other sums that the
same article converts, because no exchange rate is assumed.

Flagged: "The reserve covers 62 acres (21.5 hectares)."
Not flagged: "The reserve covers 62 acres (25 hectares)."

What to do: convert the figure that the source gave, and correct the other.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC301",
    name="wrong-conversion",
    severity=Severity.ERROR,
    relation=Relation.INTERNAL,
    explanation=__doc__,
    flagged=(Example("The reserve covers 62 acres (21.5 hectares)."),),
    passed=(Example("The reserve covers 62 acres (25 hectares)."),),
)
