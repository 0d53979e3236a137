"""Two articles state the same quantity of the same thing with figures that cannot both be right.

Each figure is an interval: 27 is exactly 27, "about 40" admits 38, "at least 31" rules out 27, "more than 2,000"
admits 2,150. The rule asks for positive evidence that thing, measure, time and part are the same; where that is
unknown it is silent. A percentage against the same number of percentage points is a conflict as well.

Flagged: "Rescuers pulled 31 people from the mine." and "Rescuers pulled 37 people from the mine."
Not flagged: "More than 2,000 homes lost power." and "Some 2,150 homes lost power."

What to do: ask the source of one side, correct the wrong figure, or record a decision if the two are different
things.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC101",
    name="quantity-conflict",
    severity=Severity.ERROR,
    relation=Relation.CONFLICT,
    explanation=__doc__,
    flagged=(Example("Rescuers pulled 31 people from the mine.", "Rescuers pulled 37 people from the mine."),),
    passed=(Example("More than 2,000 homes lost power.", "Some 2,150 homes lost power."),),
)
