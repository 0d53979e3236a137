"""A weekday is named that the date beside it does not fall on.

Weekday and day of the month stand together ("Tuesday, March 5, 2024"). Without a year the date is read as the one
nearest to the article's publication; if no neighbouring year makes the weekday right, one of the two is wrong.

Flagged: "The hearing is set for Monday, March 5, 2024."
Not flagged: "The hearing is set for Tuesday, March 5, 2024."

What to do: check both in a calendar and with the source; often the year or the month is the slip.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC303",
    name="wrong-weekday",
    severity=Severity.ERROR,
    relation=Relation.INTERNAL,
    explanation=__doc__,
    flagged=(Example("The hearing is set for Monday, March 5, 2024."),),
    passed=(Example("The hearing is set for Tuesday, March 5, 2024."),),
)
