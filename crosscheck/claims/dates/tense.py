"""Whether a sentence looks back or ahead where a date stands in it, from the nearest word that tells."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crosscheck.claims.dates.grammar.patterns import by_first_letter
from crosscheck.claims.dates.resolving import Tense
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import tense as words

_MODALS = by_first_letter(words.MODALS)
_END = r"(?![a-z])"
_AHEAD = frozenset({*words.MODALS, *words.WEAK_MODALS, *words.FUTURE_PHRASES, *words.FUTURE_WORDS})
_BACK = frozenset(words.PAST_WORDS)

CUE = re.compile(rf"(?<![a-z])(?:{by_first_letter(_AHEAD | _BACK)}){_END}|'ll{_END}|(?<=[a-z][a-z])ed{_END}")
"""A word that tells the tense, or the end of a verb in -ed. Without groups, so that most words cost one look."""

PARTICIPLE = re.compile(rf"(?:[ ](?:not|also|soon|then|only|be|have)){{0,3}}(?:[ ][a-z]+ed{_END})?")
"""What a modal takes with it: "(will) be published" is no past."""

PERFECT = re.compile(r"[ ](?:not[ ])?have(?![a-z])")
"""After "may" or "could": "(may) have been exposed" looks back."""

WORD_BEFORE = re.compile(r"[a-z'-]+$")
LONGEST_WORD = 20
"""Characters looked at for the word that ends in -ed."""

INFINITIVE = re.compile(r"(?<![a-z])to[ ][a-z]+")
"""In a headline, what is to come: "Plant to open in May"."""

NEXT_WORDS = re.compile(
    rf"""
    (?:'s)? (?: [ ](?!(?:{by_first_letter(words.CLAUSE_WORDS)}){_END})[a-z'-]+ ){{0,2}}?
    [ ] (?: {_MODALS} | (?:is|are)[ ]to | is[ ](?:set|due|expected|scheduled) ) {_END}
    """,
    re.VERBOSE,
)
"""Right after a date: "Friday's vote will"."""

WHEN_IT_WILL = re.compile(
    r",?[ ](?:when|where|which)[ ](?:[a-z'-]+[ ]){0,3}(?:will|(?:is|are)[ ](?:to|due|expected))(?![a-z])"
)
"""Right after a date: "Saturday, when they will"."""

TO_RUN = re.compile(r"(?<![a-z])to[ ][a-z]+(?:[ ][a-z']+){0,5}[ ]$")
"""Right before a deadline: "(the programme) to run (until June)"."""

FOR = re.compile(r"(?<![a-z])(?:for|ahead of)[ ](?:the[ ])?$")
"""Right before a date that is looked forward to: "(tickets) for (Saturday)"."""

NEAR = 50
"""Characters before a date within which a past verb governs it ("said on Friday that it will")."""

NEAR_WORDS = 2
"""Words between the two at most."""

FIRST_LOOK = 70
"""Characters before a date that are looked at first: the telling word mostly is among the last ten."""

REACH = 200
"""Characters before and after a date in which the tense is looked for, within its sentence."""


class Cue(NamedTuple):
    """A word that tells a tense, and where it ends."""

    end: int
    tense: Tense


def tense_at(
    view: View, sentence: tuple[int, int], start: int, end: int, headline: bool = False, deadline: int | None = None
) -> Tense:
    """The tense at `start:end` of a view; "" when no word tells.

    `deadline` is where "by" or "until" stands before the date, if one does: what goes on until then is ahead.
    """
    low, begin, stop = view.low, max(sentence[0], start - REACH), min(sentence[1], end + REACH)
    if deadline is not None and TO_RUN.search(low, max(begin, deadline - NEAR), deadline):
        return "future"
    before = _last_cue(low, max(begin, start - FIRST_LOOK), start) or _last_cue(low, begin, start)
    if before and before.tense == "past" and _governs(low, before.end, start):
        return "past"
    if _looks_ahead(low, begin, start, end, stop, headline):
        return "future"
    if before:
        return "" if before.tense == "past" and deadline is not None else before.tense
    after = next(_cues(low, end, stop), None)
    if after:
        return after.tense
    return "" if deadline is None else "future"


def _looks_ahead(low: str, begin: int, start: int, end: int, stop: int, headline: bool) -> bool:
    """Whether what stands right beside a date says that it is to come."""
    if NEXT_WORDS.match(low, end, stop) or WHEN_IT_WILL.match(low, end, stop):
        return True
    if headline and INFINITIVE.search(low, begin, start):
        return True
    return FOR.search(low, max(begin, start - NEAR), start) is not None


def _last_cue(low: str, begin: int, stop: int) -> Cue | None:
    """The last word of a stretch that tells a tense."""
    last = None
    for cue in _cues(low, begin, stop):
        last = cue
    return last


def _cues(low: str, begin: int, stop: int) -> Iterator[Cue]:
    """The words that tell a tense, in order."""
    match = CUE.search(low, begin, stop)
    while match:
        word, end = match[0], match.end()
        if word == "ed":
            if _is_past(low, match):
                yield Cue(end, "past")
        elif word in _BACK or (word in words.WEAK_MODALS and PERFECT.match(low, end)):
            yield Cue(end, "past")
        else:
            tail = PARTICIPLE.match(low, end, stop)
            end = tail.end() if tail else end
            yield Cue(end, "future")
        match = CUE.search(low, end, stop)


def _is_past(low: str, match: re.Match[str]) -> bool:
    """Whether a word in -ed is a verb's past."""
    word = WORD_BEFORE.search(low, max(0, match.start() - LONGEST_WORD), match.end())
    return word is not None and word[0] not in words.NOT_PAST


def _governs(low: str, end: int, start: int) -> bool:
    """Whether a verb and a date stand in one phrase, with few words and no comma between them."""
    between = low[end:start]
    return len(between) <= NEAR and "," not in between and len(between.split()) <= NEAR_WORDS
