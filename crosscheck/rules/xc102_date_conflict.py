"""Two articles put the same event on dates that cannot both be right.

A date is the days that its words name: a day, a month, "the first half of 2024", "by June". Two dates agree where
one holds the other or both meet at the coarser of the two. Relative dates ("last Friday") are read against the
article's publication date, and a date whose year was guessed weighs less.

Flagged: "The bridge opened on 9 September 2024." and "The bridge opened on 19 September 2024."
Not flagged: "The bridge opened on 9 September 2024." and "The bridge opened in September 2024."

What to do: check the event's own announcement, then correct the wrong date; look first whether a publication date
is wrong.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC102",
    name="date-conflict",
    severity=Severity.ERROR,
    relation=Relation.CONFLICT,
    explanation=__doc__,
    flagged=(Example("The bridge opened on 9 September 2024.", "The bridge opened on 19 September 2024."),),
    passed=(Example("The bridge opened on 9 September 2024.", "The bridge opened in September 2024."),),
)
