"""Ages: "Marlowe, 66,", "aged 45", "who is 10", "under-16s"."""

import re

from crosscheck.claims.nouns import counted_noun
from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon import cues

OLDEST = 115
"""Years: no person in the news is older."""
NAME_BEFORE = re.compile(rf"[A-Za-zÀ-ɏ'.)\"”]{{2}}(?:, ?| ?\()(?:(?:{any_of(cues.ADVERBS_OF_AGE)}) )?$")
END = re.compile(rf",|\)|\.(?= |$)|;|:(?!\d)| (?P<word>{any_of(cues.AFTER_AGE)})(?![a-z])|$")
OF_SOME = re.compile(rf" of (?:{any_of(cues.WHOLES)}|\d)")
"""38 of 52 rooms, 14 of them: a part of so many"""
FROM = re.compile(r" from(?![a-z])")
NAMED_PLACE = re.compile(
    r"(?<![A-Za-z])(?i:in|at|near|across|outside|from|to|for) (?:the )?(?:[A-Z][\w'.-]{1,20} ){0,2}$"
)
"""Before the last word of a name, where it is a place's ("at the Luapula Lodge, 38 had")."""
TURNED_OVER = re.compile(r"turn(?:ed|ing) (?:[a-z]+ )?$")
WHO_IS = re.compile(
    r"(?<![a-z])(?:who|he|she|son|daughter|boy|girl|i)"
    r"(?:'s|'m|,? (?:is|am|was|turned|turns|turning|will be|would be|would have been))"
    r"(?: just| only| now| then| about)? $"
)
IS = re.compile(r"(?P<aside>,)? (?:is|was)(?: just| only| now| then| about)? $")
WHO = re.compile(r", (?:who|his|her|their)(?![a-z])")
WHEN = re.compile(r" when (?:he|she|they|it)(?![a-z])")
OF = re.compile(r" of $")
AT = re.compile(r"(?<![a-z])at (?:about |around )?$")
AT_AGE = re.compile(rf"(?:,|) (?:{any_of(cues.AT_AGE_SUBJECTS)})(?![a-z])")
TURN = re.compile(rf"(?<![a-z])(?:{any_of(cues.LIFE_TURNS)}) at (?:about |around )?$")
BECOMING = re.compile(r"(?<![a-z])(?:becoming|who,?) at $")
EXTREME = re.compile(rf"(?<![a-z])(?:{any_of(cues.EXTREMES)})(?![a-z])")
INITIAL = re.compile(r"[A-Z]\.$")
GROWN = 13
"""Years from which "at 34 he" is an age: up to twelve it may be the hour."""
CLAUSE_REACH = 80
"""Characters before a number in which the subject of its clause stands."""
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
    if OF_SOME.match(sight.low, end, sight.stop):
        return False
    floor = max(sight.start, start - 24)
    if AGED.search(sight.low, floor, start):
        return not (
            TURNED_OVER.search(sight.low, floor, start) and counted_noun(sight.text, end, sight.stop, plural=True)
        )
    if _is_said(sight, floor, start, end) or _at_age(sight, floor, start, end, ends[0]):
        return True
    name = NAME_BEFORE.search(sight.text, floor, start)
    if name is None or ends[1] % 1:
        return False
    ended = END.match(sight.low, end, sight.stop)
    if ended:
        if ended["word"] and _is_part(sight, name.start() + 2, ended["word"]):
            return False
        return (digits and _after_name(sight, name.start() + 2)) or _after_person(sight, name.start() + 2)
    return digits and AND.match(sight.low, end, sight.stop) is not None and _after_relatives(sight, name.start() + 2)


def _is_part(sight: Sight, name_end: int, word: str) -> bool:
    """Whether a number that goes on after a name without a comma is one of several: "12 came from Asia, 27 from
    Europe", "in Hanstad, 27 had left"."""
    if word == "from" and len(FROM.findall(sight.low, sight.start, sight.stop)) > 1:
        return True
    _, begin = sight.word_before(name_end)
    return NAMED_PLACE.search(sight.text, max(sight.start, begin - CLAUSE_REACH), begin) is not None


def _is_said(sight: Sight, floor: int, start: int, end: int) -> bool:
    """Whether the number is what a person is: "she is 10", "the groom is 33", "a fisherman of 33"."""
    if WHEN.match(sight.low, end, sight.stop) and IS.search(sight.low, floor, start):
        return True
    if not CLAUSE_END.match(sight.low, end, sight.stop):
        of = OF.search(sight.low, floor, start)
        if sight.low.startswith("one ", start):
            return False  # "a descendant of one found in 2014"
        return of is not None and counted_noun(sight.text, end, sight.stop, plural=True) is None and _one_of_age(
            sight, of.start()
        )
    if WHO_IS.search(sight.low, floor, start):
        return True
    of = OF.search(sight.low, floor, start)
    if of:
        return _one_of_age(sight, of.start())
    is_ = IS.search(sight.low, floor, start)
    if is_ is None:
        return False
    clause = max(sight.start, is_.start() - CLAUSE_REACH)
    if is_["aside"]:
        return WHO.search(sight.low, clause, is_.start()) is not None
    return _after_person(sight, is_.start()) or EXTREME.search(sight.low, clause, is_.start()) is not None


def _one_of_age(sight: Sight, at: int) -> bool:
    """Whether the text ends in one person who is "of" an age, not of so many things."""
    return sight.word_before(at)[0] not in cues.GROUPS_OF_MEN and _after_person(sight, at)


def _at_age(sight: Sight, floor: int, start: int, end: int, years: float) -> bool:
    """ "retires at 65", "At 34 he is the oldest", "becoming at 71 the oldest winner"."""
    if years < GROWN or not AT.search(sight.low, floor, start):
        return False
    if TURN.search(sight.low, floor, start):
        return any(pattern.match(sight.low, end, sight.stop) for pattern in (END, CLAUSE_END))
    return AT_AGE.match(sight.low, end, sight.stop) is not None or BECOMING.search(sight.low, floor, start) is not None


def _after_name(sight: Sight, at: int) -> bool:
    """Whether the text ends in a capitalised word of more than two letters, as a person's name does."""
    word, begin = sight.word_before(at)
    if INITIAL.fullmatch(word):
        word, begin = sight.word_before(begin)  # "Silvano R., 46"
        word = word.rstrip(",")
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
