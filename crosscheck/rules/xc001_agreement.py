"""Two or more articles state the same thing, and their figures or dates agree.

Agreement is measured on what the words allow, after conversion to one unit: rounding, "about" and "more than" are
part of a statement. The finding counts origins, not articles: ten prints of one wire story are one source.

Found: "The park covers 120 acres." and "The park covers about 49 hectares."
Not found: "The park covers 120 acres." and "The lake covers 120 acres.", which are two things.

What to do: nothing. If all agreeing articles are of one origin, the statement has one source (see XC401).
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC001",
    name="agreement",
    severity=Severity.NOTE,
    relation=Relation.AGREEMENT,
    explanation=__doc__,
    flagged=(Example("The park covers 120 acres.", "The park covers about 49 hectares."),),
    passed=(Example("The park covers 120 acres.", "The lake covers 120 acres."),),
)
