"""What limits a figure: its time, its period, a part, a place, and whether it is the one compared with."""

import re
from collections.abc import Sequence

from crosscheck.claims.mention import Mention
from crosscheck.lexicon.scopes import BASELINE_AFTER, BASELINE_BEFORE, PARTS
from crosscheck.model import Days, Moment, Quantity, Qualifier, Scope

_PARTS = "|".join(re.escape(p).replace(r"\ ", " ") for p in sorted(PARTS, key=len, reverse=True))
PART = re.compile(rf"\b(?:{_PARTS})\b", re.IGNORECASE)
BASE_BEFORE = re.compile(rf"\b(?:{'|'.join(BASELINE_BEFORE)})(?: (?:about|around|just|the|a|an|nearly|some|only))*\s?[^\w\s]?$", re.IGNORECASE)
BASE_AFTER = re.compile(rf"[^.;,]{{0,40}}?\b(?:{'|'.join(BASELINE_AFTER)})\b", re.IGNORECASE)
PLACE = re.compile(r"\b(?:in|at|near|across|outside|from) (?:the )?((?:[A-Z][\w’'-]*)(?: (?:of )?[A-Z][\w’'-]*){0,3})")
PART_REACH = 28
"""Characters on either side of a figure in which a word names the part it is of."""
LONG = frozenset({"month", "quarter", "half", "season", "year", "decade", "century", "range"})
MORE_THAN = re.compile(r"\bmore than$|\bfewer than$|\bless than$|\bhigher than$|\blower than$", re.IGNORECASE)


def scope(text: str, mention: Mention, clause: tuple[int, int], sentence: tuple[int, int], dates: Sequence[Mention]) -> Scope:
    """The scope of a mention, from its clause first and its sentence for the time."""
    as_of, period = _times(mention, clause, dates)
    return Scope(
        as_of=as_of,
        period=period,
        part=_part(text, mention, clause),
        place=tuple(dict.fromkeys(m.group(1) for m in PLACE.finditer(text, *clause) if not _in_dates(m.start(1), dates))),
        baseline=_baseline(text, mention, clause),
    )


def _in_dates(at: int, dates: Sequence[Mention]) -> bool:
    return any(d.start <= at < d.end for d in dates)


def _times(mention: Mention, clause: tuple[int, int], dates: Sequence[Mention]) -> tuple[Days | None, Days | None]:
    """The nearest date of a day, and the nearest longer period, of the clause first, then of the sentence."""
    as_of: Days | None = None
    period: Days | None = None
    near = sorted(dates, key=lambda d: (not (clause[0] <= d.start < clause[1]), _distance(mention, d)))
    for date in near:
        value = date.value
        if date is mention or not isinstance(value, Moment) or (value.earliest is None and value.latest is None):
            continue
        days = _open(value)
        if value.granularity in LONG or value.qualifier in (Qualifier.SINCE,):
            period = period or days
        else:
            as_of = as_of or days
    return as_of, period


def _open(value: Moment) -> Days:
    if value.qualifier is Qualifier.SINCE:
        return Days(value.earliest, None)
    return Days(value.earliest, value.latest)


def _distance(one: Mention, other: Mention) -> int:
    return max(other.start - one.end, one.start - other.end)


def _part(text: str, mention: Mention, clause: tuple[int, int]) -> str | None:
    """The nearest word in the clause that names a part: before the figure or shortly after it."""
    lead = text[max(clause[0], mention.lead - PART_REACH) : mention.lead]
    tail = text[mention.end : min(clause[1], mention.end + PART_REACH)]
    found = [(len(lead) - m.end(), m.group()) for m in PART.finditer(lead)] + [(m.start(), m.group()) for m in PART.finditer(tail)]
    within = [(0, m.group()) for m in PART.finditer(text, mention.lead, mention.end)]
    nearest = min([*found, *within], default=None)
    return PARTS[nearest[1].lower()] if nearest else None


def _baseline(text: str, mention: Mention, clause: tuple[int, int]) -> bool:
    """Whether the figure is the one that another is compared with ("from 80", "80 a year earlier")."""
    if isinstance(mention.value, Quantity) and mention.value.change:
        return False
    before = text[max(0, mention.lead - 30) : mention.lead].rstrip()
    if BASE_BEFORE.search(before) and not MORE_THAN.search(before):
        return True
    return bool(BASE_AFTER.match(text, mention.end, clause[1]))
