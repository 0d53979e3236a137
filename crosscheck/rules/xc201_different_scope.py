"""Two articles give different figures for the same thing, and both may be right.

The reason is one of these: another moment (a toll that rises), another period (nine months, the year), a part
against the whole, another place, a plan or target against a fact, or the figure that something is compared with; or
one article states both figures. It is no conflict, but a reader who meets both figures should learn what sets them
apart. Where nothing stated explains the difference, the finding says so: then one of the two may be wrong.

Found: "By Monday 14 people were known to be dead." and "By Tuesday 23 people were known to be dead."
Not found: "By Monday 14 people were known to be dead." and "By Monday 23 people were known to be dead.", a
conflict.

What to do: make sure that your text names the limit ("by Monday", "first phase"), and use the newer or fuller
figure.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC201",
    name="different-scope",
    severity=Severity.NOTE,
    relation=Relation.SCOPE,
    explanation=__doc__,
    flagged=(
        Example("By Monday 14 people were known to be dead.", "By Tuesday 23 people were known to be dead."),
    ),
    passed=(Example("By Monday 14 people were known to be dead.", "By Monday 23 people were known to be dead."),),
)
