"""In what mood a figure is stated, whether it tells a rise or a fall, and by whom it is said."""

from crosscheck.claims.about.names import bare
from crosscheck.claims.about.tokens import (
    CONJUNCTION,
    DETERMINER,
    NOMINAL,
    NOUN,
    PREPOSITION,
    PRONOUN,
    SIGN,
    VERB,
    Tokens,
)
from crosscheck.lexicon.scopes import (
    CONDITIONAL,
    DOWN,
    ESTIMATE,
    PLANNED,
    PLANNED_TO,
    REPORTING_VERBS,
    TARGET,
    TARGET_OF,
    UP,
)
from crosscheck.model import Modality, Moment, Quantity

NEAR_BEFORE, NEAR_AFTER = 6, 3
"""Words before and after a figure in which a word tells its direction."""
LED_TO = (["to"], ["by"], ["from"])
LONGEST_SPEAKER = 8
"""Words of a speaker worth keeping."""


def modality(tokens: Tokens, clause: tuple[int, int], first: int, last: int) -> Modality:
    """The mood of a clause: a target or a plan before an estimate, an actual figure where nothing says otherwise.

    A condition or a plan counts where it stands before the figure, or right behind it ("300 jobs are planned").
    """
    before = set(tokens.words[clause[0] : first])  # as written: "Will" and "May" are names
    near = before | set(tokens.words[last : min(clause[1], last + NEAR_BEFORE)])
    if near & TARGET or _follows(tokens.lows, clause[0], last, TARGET_OF, "of"):
        return Modality.TARGET
    if near & PLANNED or _follows(tokens.lows, clause[0], first, PLANNED_TO, "to"):
        return Modality.PLANNED
    if before & CONDITIONAL:
        return Modality.CONDITIONAL
    if near & ESTIMATE:
        return Modality.ESTIMATE
    return Modality.ACTUAL


def _follows(lows: list[str], start: int, end: int, words: frozenset[str], link: str) -> bool:
    """Whether one of the words stands before a link ("set to", "goal of")."""
    return any(lows[i] in words and lows[i + 1 : i + 2] == [link] for i in range(start, end))


def direction(tokens: Tokens, clause: tuple[int, int], first: int, last: int, value: Quantity | Moment) -> str:
    """ "up" or "down" for a figure that tells a change: by the words shortly before it, then right after.

    A count tells one only where it is led to ("rose to 31"): "lost their lives" is no fall.
    """
    if isinstance(value, Moment) or (value.dimension == "count" and tokens.lows[first - 1 : first] not in LED_TO):
        return ""
    before = tokens.lows[max(clause[0], first - NEAR_BEFORE) : first]
    after = tokens.lows[last : min(clause[1], last + NEAR_AFTER)]
    for low in [*reversed(before), *after]:
        if low in UP:
            return "up"
        if low in DOWN:
            return "down"
    return ""


def speaker(tokens: Tokens) -> str:
    """Who is said to state what the sentence states, as written; "" where nobody is."""
    lows = tokens.lows
    for index, low in enumerate(lows):
        if low == "according" and lows[index + 1 : index + 2] == ["to"]:
            return _phrase(tokens, index + 2)[0]
        if low in REPORTING_VERBS and tokens.tags[index] == VERB:
            found = _before(tokens, index)
            if found:
                return found
            after, end = _phrase(tokens, index + 1)
            if after and (end == len(lows) or tokens.tags[end] in (SIGN, CONJUNCTION)):
                return after  # "said Ida Marsh, head of", not "said the plant would"
    return ""


def _before(tokens: Tokens, verb: int) -> str:
    """The subject right before a verb of saying."""
    end = verb
    while end > 0 and tokens.lows[end - 1] in ("also", "have", "has", "had"):
        end -= 1
    if end and tokens.lows[end - 1] == ",":
        opening = next((i for i in range(end - 2, 0, -1) if tokens.lows[i] == ","), 0)
        end = opening  # "The company, which has 13 ships, said"
    if end and tokens.tags[end - 1] == PRONOUN:
        return tokens.words[end - 1]
    first = end
    while first > 0 and tokens.tags[first - 1] in NOMINAL and end - first < LONGEST_SPEAKER:
        first -= 1
    if first == end or (first > 0 and tokens.tags[first - 1] == PREPOSITION):
        return ""
    return _named(tokens, first, end)


def _phrase(tokens: Tokens, first: int) -> tuple[str, int]:
    """The noun phrase that begins at a word, as far as the next sign or preposition, and where it ends."""
    while first < len(tokens.tags) and tokens.tags[first] == DETERMINER:
        first += 1
    end = first
    while end < len(tokens.tags) and end - first < LONGEST_SPEAKER and tokens.tags[end] != SIGN:
        if tokens.tags[end] not in NOMINAL and tokens.lows[end] not in ("of", "the", "for", "and"):
            break
        end += 1
    while end > first and tokens.tags[end - 1] not in NOMINAL:
        end -= 1
    if end == first or (tokens.tags[first] == NOUN and tokens.lows[first] in ("that", "it")):
        return "", first
    return _named(tokens, first, end), end


def _named(tokens: Tokens, first: int, end: int) -> str:
    """The words of a speaker; the last without possessive."""
    words = tokens.words[first:end]
    return " ".join([*words[:-1], bare(words[-1])])
