"""None of something that news counts: "no deaths", "nobody was hurt", "none has died"."""

import re

from crosscheck.claims.mention import Mention
from crosscheck.claims.nouns import singular
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.build import quantity
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon.nonclaims import HARMED, HARMS

NO_HARM = re.compile(rf"no (?:reports of |one )?(?:[a-z]+ )??(?P<noun>{any_of(HARMS)})(?![a-z])")
"""no deaths, no serious injuries"""
NOBODY = re.compile(
    rf"""
    (?P<who> no[ -]?one | nobody | none ) (?: [ ]of[ ](?:the|them|those|these)(?:[ ][a-z]+)? )? (?: [ ]else )?
    (?: [ ](?:aboard|on[ ]board) )? [ ] (?: (?:was|were|is|are|has|have|had|been|yet|so[ ]far)[ ] ){{0,3}}
    (?P<verb> {any_of(HARMED)} ) (?![a-z])
    """,
    re.VERBOSE,
)
"""nobody was hurt, none of them died"""


def zero(sight: Sight, at: int, word: str) -> Mention | None:
    """The statement that there were none of the killed or hurt, whose first word begins at `at`."""
    if word == "no":
        found = NO_HARM.match(sight.low, at, sight.stop)
        if found:
            return Mention(at, found.end(), at, quantity(0, 0, counted=singular(found["noun"])))
    found = NOBODY.match(sight.low, at, sight.stop)
    if found is None:
        return None
    return Mention(at, found.end("who"), at, quantity(0, 0, counted=HARMED[found["verb"]]))
