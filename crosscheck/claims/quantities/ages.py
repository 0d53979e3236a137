"""Ages: "Marlowe, 66,", "aged 45", "who is 10", "under-16s"."""

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
DETERMINED = re.compile(r"(?:(?<![a-z])(?:the|an?|his|her|their|my|our|its|and)|['’]s?) (?:[a-z-]{2,16} ){0,3}$")
PARENT = re.compile(r"(?:mother|father|mum|mom|dad|parent)[ -]of[ -][a-z]+$")
DETERMINER_REACH = 48
"""Characters before a noun in which its article or owner stands."""
AND = re.compile(r",? (?:and|&) \d{1,3}(?![\w.,-]*\d)")
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
    if name is None:
        return False
    if END.match(sight.low, end, sight.stop):
        return _after_name(sight, name.start() + 2) or _after_person(sight, name.start() + 2)
    return AND.match(sight.low, end, sight.stop) is not None and _after_relatives(sight, name.start() + 2)


def _after_name(sight: Sight, at: int) -> bool:
    """Whether the text ends in a capitalised word of more than two letters, as a person's name does."""
    word, begin = sight.word_before(at)
    word = word.rstrip('"”).').removesuffix("'s")
    return len(word) > 2 and word[0].isupper() and not word.isupper() and not sight.taken.at(begin)


def _after_person(sight: Sight, at: int) -> bool:
    """Whether the text ends in a noun of one person that an article or an owner stands before ("the comedian")."""
    if PARENT.search(sight.low, max(sight.start, at - 24), at):
        return True
    word, begin = sight.word_before(at)
    person = word in cues.PERSONS or (word.endswith(cues.PERSON_ENDINGS) and word not in cues.NOT_PERSONS)
    if not person or len(word) <= 2:
        return word in cues.RELATIVES
    return DETERMINED.search(sight.low, max(sight.start, begin - DETERMINER_REACH), begin) is not None


def _after_relatives(sight: Sight, at: int) -> bool:
    return sight.word_before(at)[0] in cues.RELATIVES


def bounded_age(sight: Sight, start: int, end: int) -> tuple[str, int] | None:
    """ "under-16s", "over 65s": the bound, and where the plural ends."""
    plural = PLURAL.match(sight.low, end, sight.stop)
    found = (
        BOUND.search(sight.low, max(sight.start, start - 6), start - (sight.low[start - 1 : start] == " "))
        if plural
        else None
    )
    return (found["bound"], plural.end()) if found and plural else None
