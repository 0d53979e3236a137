"""Ages: "Maddon, 66,", "aged 45", "who is 10", "under-16s"."""

import re

from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon import cues

OLDEST = 115
"""Years: no person in the news is older."""
NAME_BEFORE = re.compile(r"[A-Za-zÀ-ɏ'.)\"”]{2}(?:, ?| ?\()$")
END = re.compile(rf",|\)|\.(?= |$)|;|:| (?:{any_of(cues.AFTER_AGE)})(?![a-z])|$")
WHO_IS = re.compile(
    r"(?<![a-z])(?:who|he|she|son|daughter|boy|girl)(?:'s|,? (?:is|was|turned|turns|turning|will be))"
    r"(?: just| only| now| then| about)? $"
)
CLAUSE_END = re.compile(rf"[.,;)]|$| (?:{any_of(cues.AFTER_AGE_SAID)})(?![a-z])")
AGED = re.compile(rf"(?<![a-z])(?:{any_of(cues.AGED)})[ -](?:(?:{any_of(cues.AFTER_AGED)}) )?$")
PLURAL = re.compile(r"s(?![a-z])")
BOUND = re.compile(r"(?<![a-z])(?P<bound>under|over)-?$")


def is_age(sight: Sight, start: int, end: int, ends: tuple[float, float], *, digits: bool) -> bool:
    """Whether a bare number, or a range between two, is an age."""
    if not 0 < ends[0] <= ends[1] <= OLDEST:
        return False
    floor = max(sight.start, start - 24)
    if AGED.search(sight.low, floor, start):
        return True
    if WHO_IS.search(sight.low, floor, start) and CLAUSE_END.match(sight.low, end, sight.stop):
        return True
    name = NAME_BEFORE.search(sight.text, floor, start) if digits else None
    return bool(name and END.match(sight.low, end, sight.stop) and _after_name(sight, name.start() + 2))


def _after_name(sight: Sight, at: int) -> bool:
    """Whether the text ends in a capitalised word of more than two letters, as a person's name does."""
    word, begin = sight.word_before(at)
    word = word.rstrip('"”).').removesuffix("'s")
    return len(word) > 2 and word[0].isupper() and not word.isupper() and not sight.taken.at(begin)


def bounded_age(sight: Sight, start: int, end: int) -> tuple[str, int] | None:
    """ "under-16s", "over 65s": the bound, and where the plural ends."""
    plural = PLURAL.match(sight.low, end, sight.stop)
    found = (
        BOUND.search(sight.low, max(sight.start, start - 6), start - (sight.low[start - 1 : start] == " "))
        if plural
        else None
    )
    return (found["bound"], plural.end()) if found and plural else None
