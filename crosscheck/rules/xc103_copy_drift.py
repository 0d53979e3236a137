"""A copied sentence has another figure or date than its original.

Two articles share most of their text, and in sentences that are otherwise the same a figure differs: a slip in
copying, or a correction that reached one of the two alone. This is the most certain kind of conflict, since the
wording shows that both speak of one thing.

Flagged: "It holds 41 million litres, the agency said." and "It holds 14 million litres, the agency said."
Not flagged: "It holds 41 million litres, the agency said." and "It holds 41m litres, the agency said."

What to do: compare with the source that both copy; if the original was corrected, carry the correction over.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC103",
    name="copy-drift",
    severity=Severity.ERROR,
    relation=Relation.CONFLICT,
    explanation=__doc__,
    flagged=(
        Example("It holds 41 million litres, the agency said.", "It holds 14 million litres, the agency said."),
    ),
    passed=(Example("It holds 41 million litres, the agency said.", "It holds 41m litres, the agency said."),),
)
