"""The clauses of a sentence: stretches with a verb of their own."""

from crosscheck.claims.about.tokens import AUXILIARY, NUMBER, SIGN, VERB, Tokens
from crosscheck.lexicon.scopes import CLAUSE_OPENERS, OPENERS_OF_DATES

BREAKS = frozenset(',;:—–()[]“”"-')
"""Signs at which a clause may end."""
INNER = frozenset(",:-")
"""Those that also stand inside figures and words."""
FINITE = frozenset({AUXILIARY, VERB})


def clause_starts(tokens: Tokens) -> list[int]:
    """The index at which each clause begins, in order. A stretch without a verb belongs to its neighbour."""
    starts, verbal = [0], False
    pending = 0
    for index, (low, tag) in enumerate(zip(tokens.lows, tokens.tags, strict=True)):
        if tag in FINITE:
            if pending and verbal:
                starts.append(pending)
            verbal, pending = True, 0
        elif (tag == SIGN and low in BREAKS and not _inside(tokens, index)) or (
            low in CLAUSE_OPENERS and not _dates(tokens, index)
        ):
            pending = pending or (index + 1 if tag == SIGN else index)
    return starts


def _inside(tokens: Tokens, index: int) -> bool:
    """Whether a comma, colon or hyphen stands inside a figure or word ("98,000", "9:40", "four-lane")."""
    return (
        tokens.lows[index] in INNER
        and 0 < index < len(tokens.lows) - 1
        and tokens.ends[index - 1] == tokens.starts[index]
        and tokens.ends[index] == tokens.starts[index + 1]
    )


def clause(starts: list[int], index: int, length: int) -> tuple[int, int]:
    """The clause, as token indices, that a token belongs to."""
    first, last = 0, length
    for start in starts:
        if start <= index:
            first = start
        else:
            last = start
            break
    return first, last


def _dates(tokens: Tokens, index: int) -> bool:
    """Whether a word stands before a figure or a date that it is a preposition of ("since 2021")."""
    return tokens.lows[index] in OPENERS_OF_DATES and tokens.tags[index + 1 : index + 2] == [NUMBER]
