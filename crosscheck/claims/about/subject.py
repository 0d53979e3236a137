"""Which of a sentence's names a figure belongs to."""

from collections.abc import Sequence

from crosscheck.claims.about.names import Name
from crosscheck.claims.about.tokens import Tokens
from crosscheck.lexicon.scopes import PLACE_PREPOSITIONS

MAX_SUBJECTS = 4
"""Names kept as a claim's subject, the likeliest first."""
OTHER_CLAUSE, BEHIND, IN_PLACE, SPEAKS = 30, 6, 8, 12
"""Words that a name counts as further away: in another clause, behind the figure, as a place, as who says it."""


def ordered(
    tokens: Tokens, names: Sequence[Name], first: int, last: int, clause: tuple[int, int], speaker: str
) -> tuple[str, ...]:
    """The names, those that the figure at tokens `first` to `last` belongs to first."""

    def distance(name: Name) -> int:
        found = first - name.last if name.last <= first else name.first - last + BEHIND
        if not clause[0] <= name.first < clause[1]:
            found += OTHER_CLAUSE
        if name.first and tokens.lows[name.first - 1] in PLACE_PREPOSITIONS:
            found += IN_PLACE
        if speaker and name.text in speaker:
            found += SPEAKS
        return found

    outside = [name for name in names if not first <= name.first < last]
    return tuple(dict.fromkeys(name.text for name in sorted(outside, key=distance)))[:MAX_SUBJECTS]
