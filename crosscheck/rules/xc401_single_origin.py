"""Several articles state a thing, and all of them derive from one text.

The statement looks well supported, but every article that makes it copies the same original: a wire story, a
release, a passage that was lifted. That is one source, however many sites print it.

Found: "The plant will employ 900 people, Norda said." and "The plant will employ 900 people, Norda said."
Not found: "The plant will employ 900 people, Norda said." and "Norda plans for 900 staff at the plant, the mayor
told us."

What to do: do not call it confirmed by several outlets; look for a source of its own, or name the original.
"""

from crosscheck.model import Relation
from crosscheck.rules.rule import Example, Rule, Severity

RULE = Rule(
    code="XC401",
    name="single-origin",
    severity=Severity.NOTE,
    relation=Relation.AGREEMENT,
    explanation=__doc__,
    flagged=(
        Example("The plant will employ 900 people, Norda said.", "The plant will employ 900 people, Norda said."),
    ),
    passed=(
        Example("The plant will employ 900 people, Norda said.",
                "Norda plans for 900 staff at the plant, the mayor told us."),
    ),
)
