"""A length of time does not match the dates it is given with.

The rule reads a span beside its two ends: "from 1990 to 2004, 15 years", "the 50th anniversary (1975-2024)", "aged
45, born in 1960", "a four-year contract until June 2030", "since 1988, a history of 46 years", "from 9am to 3.30pm,
nine hours". Counting from inside or outside makes a difference of one
year in some of these; the rule grants it where both ways of counting are usual.

Flagged: "She led the museum from 1990 to 2004, a reign of 20 years."
Not flagged: "She led the museum from 1990 to 2004, a reign of 14 years."

What to do: count again from the first date to the last, and correct the span or the date.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC304",
    name="wrong-span",
    severity=Severity.ERROR,
    relation=Relation.INTERNAL,
    explanation=__doc__,
    flagged=(Example("She led the museum from 1990 to 2004, a reign of 20 years."),),
    passed=(Example("She led the museum from 1990 to 2004, a reign of 14 years."),),
)
