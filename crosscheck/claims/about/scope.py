"""What limits a figure: its time, its period, a part, a place, and whether it is the one compared with."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from crosscheck.claims.about.names import Name, owns
from crosscheck.claims.about.tokens import NOMINAL, NOUN, Tokens
from crosscheck.claims.mention import Mention
from crosscheck.claims.patterns import any_of
from crosscheck.lexicon import scopes
from crosscheck.model import Days, Moment, Qualifier, Quantity, Scope

PHASE = re.compile(
    rf"(?<![a-z])(?P<which>{any_of(scopes.PHASE_ORDINALS)}) (?:[a-z]+ )?(?P<what>{any_of(scopes.PHASES)})(?![a-z])"
    rf"|(?<![a-z])phase (?P<number>{any_of(scopes.PHASE_NUMBERS)})(?![a-z])"
)
"""the first phase, second construction stage, phase two"""
BEFORE = re.compile(rf"(?<![a-z])(?P<part>{any_of(scopes.PART_BEFORE)}) (?:[a-z]+ )?[^\w\s]?$")
"""Words right before a figure that name the part it is ("a total of 12", "another 12", "including 12")."""
AFTER = re.compile(rf"(?: (?!or[ ]|and[ ])[a-z-]+)??[ -](?P<part>{any_of(scopes.PART_AFTER)})(?![a-z]| than)")
"""Words right after a figure that do ("12 in total", "12 of them", "12 each")."""
_HEDGED = rf"(?: (?:{any_of(scopes.HEDGES)}))* ?[^\w\s]?$"
BASE_BEFORE = re.compile(rf"(?<![a-z])(?:{any_of(scopes.BASELINE_BEFORE)}){_HEDGED}")
BASE_FROM = re.compile(rf"(?<![a-z])(?:{any_of(scopes.BASELINE_CHANGES)})(?: [\w%$€£.'-]+){{0,4}}? from{_HEDGED}")
"""up from, rose 5% from, cut its workforce from"""
BASE_AFTER = re.compile(rf"[ ,(]{{0,2}}(?:(?:in|for|at|during) )?(?:{any_of(scopes.BASELINE_AFTER)})(?![a-z])")
PART_REACH, BASE_REACH, PHASE_REACH = 32, 64, 90
"""Characters before a figure in which a word names its part, a comparison, a phase."""
LONG = frozenset({"month", "quarter", "half", "season", "year", "decade", "century", "range"})
"""Granularities of dates that are periods rather than moments."""


def scope(
    low: str,
    tokens: Tokens,
    mention: Mention,
    clause: tuple[int, int],
    names: Sequence[Name],
    others: Sequence[Mention],
) -> Scope:
    """The scope of a mention. `low`: the article's text in lower case; `clause`: as indices of tokens; `others`: all
    mentions of the sentence."""
    start = tokens.starts[clause[0]] if clause[0] < len(tokens.starts) else mention.start
    end = tokens.ends[clause[1] - 1] if clause[1] else mention.end
    quantity = isinstance(mention.value, Quantity)
    as_of, period = _times(tokens, mention, (start, end), others) if quantity else (None, None)
    return Scope(
        as_of=as_of,
        period=period,
        part=_part(low, tokens, mention, start, end) if quantity else None,
        place=tuple(dict.fromkeys(name.text for name in names if _is_place(tokens, name, clause))),
        baseline=quantity and _baseline(low, mention, start, end, others),
    )


def _is_place(tokens: Tokens, name: Name, clause: tuple[int, int]) -> bool:
    """Whether a name of the clause stands behind a preposition of place."""
    if not clause[0] <= name.first < clause[1]:
        return False
    if tokens.tags[name.last : name.last + 1] == [NOUN] and not owns(tokens.words[name.last - 1]):
        return False  # "in a German newspaper"
    before = name.first - 1
    while before >= 0 and (
        tokens.lows[before] == "the" or (tokens.tags[before] in NOMINAL and tokens.lows[before] in scopes.REGIONS)
    ):
        before -= 1
    return before >= 0 and tokens.lows[before] in scopes.PLACE_PREPOSITIONS


def _times(
    tokens: Tokens, mention: Mention, clause: tuple[int, int], others: Sequence[Mention]
) -> tuple[Days | None, Days | None]:
    """The nearest day and the nearest longer period of the clause, else what opens the sentence or dates its source."""
    as_of: Days | None = None
    period: Days | None = None
    dates = [other for other in others if isinstance(other.value, Moment)]
    for date in sorted(dates, key=lambda d: (not clause[0] <= d.start < clause[1], _distance(mention, d))):
        value = date.value
        if date is mention or not isinstance(value, Moment) or (value.earliest is None and value.latest is None):
            continue
        if not (clause[0] <= date.start < clause[1] or _governs(tokens, date)) or _of_another(mention, date, others):
            continue
        days = Days(value.earliest, None) if value.qualifier is Qualifier.SINCE else Days(value.earliest, value.latest)
        if value.granularity in LONG or value.qualifier is Qualifier.SINCE:
            period = period or days
        else:
            as_of = as_of or days
    return as_of, period


def _of_another(mention: Mention, date: Mention, others: Sequence[Mention]) -> bool:
    """Whether a date behind the figure stands behind another figure of its kind, whose date it is."""
    if date.start < mention.end or not isinstance(mention.value, Quantity):
        return False
    kind = mention.value.dimension
    return any(
        mention.end <= other.start < date.start and isinstance(other.value, Quantity) and other.value.dimension == kind
        for other in others
    )


def _governs(tokens: Tokens, date: Mention) -> bool:
    """Whether a date holds for its whole sentence: it opens it, or tells when its figures were given."""
    index = bisect_left(tokens.starts, date.lead)
    if index <= 2:
        return True
    return any(low in scopes.REPORTING_VERBS for low in tokens.lows[max(0, index - 3) : index])


def _distance(one: Mention, other: Mention) -> int:
    """Characters between two mentions."""
    return max(other.start - one.end, one.start - other.end)


def _part(low: str, tokens: Tokens, mention: Mention, start: int, end: int) -> str | None:
    """The part of the whole that the words right at the figure name; a phase may stand further before it."""
    floor = max(start, mention.lead - PART_REACH)
    found = BEFORE.search(low, floor, mention.start)
    if found is None and mention.lead < mention.start:
        found = BEFORE.search(low, floor, mention.lead)
    if found:
        return scopes.PART_BEFORE[found["part"]]
    after = AFTER.match(low, mention.end, min(end, mention.end + PART_REACH))
    if after:
        return scopes.PART_AFTER[after["part"]]
    return None if scopes.PHASES.isdisjoint(tokens.lows) else _phase(low, mention, start, end)


def _phase(low: str, mention: Mention, start: int, end: int) -> str | None:
    """The phase of a project named nearest to the figure, with no other figure between them."""
    nearest, least = None, PHASE_REACH
    for phase in PHASE.finditer(low, max(start, mention.start - PHASE_REACH), min(end, mention.end + PART_REACH)):
        between = low[phase.end() : mention.lead] or low[mention.end : phase.start()]
        if len(between) < least and not any(char.isdigit() for char in between):
            nearest, least = phase, len(between)
    if nearest is None:
        return None
    if nearest["number"]:
        return f"{scopes.PHASE_NUMBERS[nearest['number']]} phase"
    return f"{scopes.PHASE_ORDINALS[nearest['which']]} {nearest['what']}"


def _baseline(low: str, mention: Mention, start: int, end: int, others: Sequence[Mention]) -> bool:
    """Whether the figure is the one that another of the sentence is compared with ("from 80", "80 a year earlier")."""
    value = mention.value
    if not isinstance(value, Quantity) or value.change:
        return False
    if BASE_AFTER.match(low, mention.end, end):
        return True
    if not any(
        o is not mention and isinstance(o.value, Quantity) and o.value.dimension == value.dimension for o in others
    ):
        return False
    before = low[max(start - BASE_REACH, mention.lead - BASE_REACH, 0) : mention.lead]
    return BASE_BEFORE.search(before) is not None or ("from" in before and BASE_FROM.search(before) is not None)
