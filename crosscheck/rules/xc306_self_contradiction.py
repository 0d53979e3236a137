"""One article states the same thing twice, with figures or dates that cannot both be right.

Two sentences of the article, or its headline and its text, say the same thing of the same subject in nearly the
same words, and the figures differ by more than their wording allows. What the article itself sets apart (another
day, a part, a correction) is not flagged.

Flagged: "The fire destroyed 40 houses in Esk, the mayor said. In all the fire destroyed 47 houses in Esk."
Not flagged: "The fire destroyed 40 houses in Esk on Monday. By Tuesday the fire had destroyed 47 houses in Esk."

What to do: decide which figure holds, and correct the other, headline and captions included.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC306",
    name="self-contradiction",
    severity=Severity.ERROR,
    relation=Relation.INTERNAL,
    explanation=__doc__,
    flagged=(
        Example("The fire destroyed 40 houses in Esk, the mayor said. In all the fire destroyed 47 houses in Esk."),
    ),
    passed=(
        Example("The fire destroyed 40 houses in Esk on Monday. By Tuesday the fire had destroyed 47 houses in Esk."),
    ),
)
