"""The event that a figure or a date belongs to: the nearest event word, of its clause first."""

from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.claims.about.tokens import NAME, NUMBER, SIGN, VERB, Tokens
from crosscheck.lexicon.equivalents import SKIPPED, lemma
from crosscheck.lexicon.events import event_lemma, longest_event, longest_wordings

NAMING = frozenset({NAME, NUMBER, SIGN})
OTHER_CLAUSE = 20.0
"""Words that an event of another clause counts as further away."""
TELLING = 10.0
"""Words that "announced" counts as further away: it mostly dates the telling, not what is told."""
BEHIND = 1.5
"""Words that an event behind the figure counts as further away than one before it."""
NOUN_PENALTY = 1.0
"""Words that an event noun counts as further away than a verb."""


class EventPlace(NamedTuple):
    """An event with the indices of its tokens."""

    lemma: str
    first: int
    last: int
    verb: bool


def events(tokens: Tokens) -> list[EventPlace]:
    """The events of a sentence, but in its figures, dates and names, where "March" is no march."""
    tags, all_lows = tokens.tags, tokens.lows
    kept = [i for i, tag in enumerate(tags) if tag not in NAMING and all_lows[i] not in SKIPPED]
    lows = [all_lows[i] for i in kept]
    lemmas = [lemma(low) for low in lows]
    phrases = longest_wordings()
    found: list[EventPlace] = []
    past = 0
    for at, base in enumerate(lemmas):
        if at < past:
            continue
        named, length = longest_event(lemmas, at) if base in phrases else (None, 0)
        named, length = named or event_lemma(lows[at]), length or 1
        if named:
            past = at + length
            found.append(EventPlace(named, kept[at], kept[past - 1] + 1, tags[kept[at]] == VERB))
    return found


def nearest(found: Sequence[EventPlace], first: int, last: int, clause: tuple[int, int]) -> EventPlace | None:
    """The event nearest to the tokens `first` to `last`; None where there is none."""
    best, least = None, float("inf")
    for place in found:
        distance = float(first - place.last) if place.last <= first else place.first - last + BEHIND
        if not clause[0] <= place.first < clause[1]:
            distance += OTHER_CLAUSE
        if place.lemma == "announce":
            distance += TELLING
        if not place.verb:
            distance += NOUN_PENALTY
        if distance < least:
            best, least = place, distance
    return best
