"""What a figure is per: "a barrel", "/kg", "per 100,000", "annually"."""

import re
from typing import NamedTuple

from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon import units
from crosscheck.lexicon.cues import AFTER_RATE_NOT


class Rate(NamedTuple):
    """What a figure is per, and where that ends."""

    per: str
    end: int


LINK = re.compile(r" ?/ ?(?:each )?|(?: | ?- ?)(?P<word>per|for every|an?|each|every|the)(?: {1,2}|-)")
"""The words between a figure and what it is per."""
FIRST = re.compile(r"[a-z]+|\d[\d,]*")
NOT_A_RATE = re.compile(rf" (?:{any_of(AFTER_RATE_NOT)}|or two|and a (?:half|quarter))(?![a-z])")
"""What makes of "a year" a time ("$5 a year ago")."""
ADVERB = re.compile(r" (annually|yearly|monthly|weekly|daily|hourly|nightly|apiece)(?![a-z])")
SYMBOL_PER = re.compile(rf"/(?P<per>{any_of(units.PER_SYMBOLS)})(?![A-Za-z0-9²³])")
"""kV/cm, A/cm2, g/km"""

_BY_FIRST: dict[str, list[str]] = {}
for _phrase in sorted(units.PER, key=len, reverse=True):
    _BY_FIRST.setdefault(_phrase.split(" ")[0].split("-")[0], []).append(_phrase)
_MEASURES = frozenset(
    {"liter", "kilogram", "ton", "tonne", "hectare", "acre", "kilometer", "square meter", "cubic meter"}
)
"""What a measure may be "a" of: "0.4 milligrams a litre", "three tonnes a hectare"."""
_TIMES = frozenset(
    {"second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century", "season", "quarter"}
)
_ADVERBS = {
    "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour",
    "nightly": "night", "apiece": "unit",
}  # fmt: skip


def is_per(sight: Sight, start: int, end: int) -> bool:
    """Whether a number is what a figure before it is per ("5 cases per 100,000 people")."""
    return sight.low[start:end] in units.PER and sight.low.endswith(
        ("per ", "for every ", "per a "), sight.start, start
    )


def rate_after(sight: Sight, at: int, *, money: bool = False, measured: bool = False) -> Rate | None:
    """What a figure ending at `at` is per. `money`: it is an amount ("$3 a bottle"); `measured`: it has a unit."""
    low, stop = sight.low, sight.stop
    if at >= stop or low[at] not in " -/":
        return None
    if measured and low[at] == "/":
        symbol = SYMBOL_PER.match(sight.text, at, stop)
        if symbol:
            return Rate(units.PER_SYMBOLS[symbol["per"]], symbol.end())
    link = LINK.match(low, at, stop)
    if link is None:
        adverb = ADVERB.match(low, at, stop)
        if adverb and (money or adverb.group(1) != "apiece"):
            return Rate(_ADVERBS[adverb.group(1)], adverb.end())
        return None
    first = FIRST.match(low, link.end(), stop)
    return _named(sight, link["word"] or "/", first, money=money, measured=measured) if first else None


def _named(sight: Sight, word: str, first: re.Match[str], *, money: bool, measured: bool) -> Rate | None:
    low, stop, begin = sight.low, sight.stop, first.start()
    for phrase in _BY_FIRST.get(first.group(), _BY_FIRST.get(first.group().removesuffix("s"), ())):
        end = begin + len(phrase)
        if not low.startswith(phrase, begin) or end > stop:
            continue
        end += low.startswith("s", end)
        if low[end : end + 1].isalnum() or low[end : end + 1] == "-" or NOT_A_RATE.match(low, end, stop):
            continue
        per = units.PER[phrase]
        plainly = word in ("per", "for every", "/")
        if plainly or (word != "the" and (money or per in _TIMES or (measured and per in _MEASURES))):
            return Rate(per, min(end, stop))
        return None
    return None
