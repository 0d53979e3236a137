"""The clauses of a sentence: stretches with a verb of their own."""

from crosscheck.claims.about.tokens import AUXILIARY, NUMBER, SIGN, VERB, Tokens
from crosscheck.lexicon.scopes import CLAUSE_OPENERS, OPENERS_OF_DATES

BREAKS = frozenset(',;:—–()[]“”"-')
"""Signs at which a clause may end."""
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
        elif (tag == SIGN and low in BREAKS) or (low in CLAUSE_OPENERS and not _dates(tokens, index)):
            pending = pending or (index + 1 if tag == SIGN else index)
    return starts


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
