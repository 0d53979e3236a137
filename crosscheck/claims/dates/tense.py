"""Whether a sentence looks back or ahead where a date stands in it, from the nearest word that tells."""

import re

from crosscheck.claims.dates.grammar.patterns import by_first_letter
from crosscheck.claims.dates.resolving.setting import Tense
from crosscheck.claims.dates.view import View
from crosscheck.lexicon import tense as words

_MODALS = by_first_letter(words.MODALS)
_WEAK = by_first_letter(words.WEAK_MODALS)

CUE = re.compile(
    rf"""
    (?P<future> (?: (?<![a-z])(?: {_MODALS} ) | (?<![a-z])(?: {_WEAK} )(?=[ ][a-z])(?![ ](?:not[ ])?have) | 'll ) (?![a-z])
                (?: [ ](?:not|also|soon|then|only|be|have)){{0,3}} (?: [ ][a-z]+ed (?![a-z]) )?
              | (?<![a-z])(?: {by_first_letter(words.FUTURE_PHRASES)} ) (?![a-z]) (?: [ ][a-z]+ed (?![a-z]) )?
              | (?<![a-z])(?: {by_first_letter(words.FUTURE_WORDS)} ) (?![a-z]) )
  | (?P<past> (?<![a-z])(?: {by_first_letter(words.PAST_WORDS)} ) (?![a-z])
            | (?<=[a-z][a-z])ed (?![a-z]) )
    """,
    re.VERBOSE,
)
"""A word that tells the tense; a modal takes its participle with it ("will be published")."""

INFINITIVE = re.compile(r"(?<![a-z])to[ ][a-z]+")
"""In a headline, what is to come: "Plant to open in May"."""

WHEN_IT_WILL = re.compile(
    r",?[ ](?:when|where|which)[ ](?:[a-z'-]+[ ]){0,3}(?:will|is to|are to|is expected|are expected|is due|are due)(?![a-z])"
)
"""Right after a date: "Saturday, when they will"."""

_CLAUSE = r"(?:when|while|that|which|who|after|before|as|and|but|it|he|she|they|we|i|you)(?![a-z])"
NEXT_WORDS = re.compile(
    rf"(?:'s)?(?:[ ](?!{_CLAUSE})[a-z'-]+){{0,2}}?[ ](?:{_MODALS}|is to|are to|is set|is due|is expected|is scheduled)(?![a-z])"
)
"""Right after a date: "Friday's vote will"."""

NEAR = 50
"""Characters before a date within which a past verb governs it ("said on Friday that it will")."""

REACH = 200
"""Characters before and after a date in which the tense is looked for, within its sentence."""


TO_RUN = re.compile(r"(?<![a-z])to[ ][a-z]+(?:[ ][a-z']+){0,5}[ ]$")
"""Right before a deadline: "(the programme) to run (until June)"."""

FOR = re.compile(r"(?<![a-z])(?:for|ahead of)[ ](?:the[ ])?$")
"""Right before a date that is looked forward to: "(tickets) for (Saturday)"."""


def tense_at(
    view: View, sentence: tuple[int, int], start: int, end: int, headline: bool = False, deadline: int | None = None
) -> Tense:
    """The tense at `start:end`; "" when no word tells. `deadline` is where "by" or "until" stands before it, if one does."""
    if deadline is not None and TO_RUN.search(view.low, max(sentence[0], deadline - NEAR), deadline):
        return "future"
    low, begin, stop = view.low, max(sentence[0], start - REACH), min(sentence[1], end + REACH)
    last = None
    for match in CUE.finditer(low, begin, start):
        if match["future"] or _is_past(low, match):
            last = match
    if last and last["past"] and start - last.end() <= NEAR and _adjacent(low, last.end(), start):
        return "past"
    if NEXT_WORDS.match(low, end, stop) or WHEN_IT_WILL.match(low, end, stop):
        return "future"
    if headline and INFINITIVE.search(low, begin, start):
        return "future"
    if FOR.search(low, max(begin, start - NEAR), start):
        return "future"
    if last and last["past"] and deadline is not None:
        return ""
    if last:
        return "past" if last["past"] else "future"
    for match in CUE.finditer(low, end, stop):
        if match["future"] or _is_past(low, match):
            return "past" if match["past"] else "future"
    return "" if deadline is None else "future"


def _is_past(low: str, match: re.Match[str]) -> bool:
    """Whether a word in -ed is a verb's past."""
    if match["past"] != "ed":
        return True
    word = re.search(r"[a-z'-]+$", low[max(0, match.start() - 20) : match.end()])
    return word is not None and word[0] not in words.NOT_PAST


def _adjacent(low: str, end: int, start: int) -> bool:
    """Whether a verb and a date stand in one phrase: at most two words between them."""
    return len(low[end:start].split()) <= 2 and "," not in low[end:start]
