"""The words around a figure that qualify it: "more than", "nearly", "or more"."""

import re

from crosscheck.claims.patterns import any_of
from crosscheck.claims.quantities.sight import Sight
from crosscheck.lexicon import cues, qualifiers
from crosscheck.model import Qualifier

WINDOW = 36
"""Characters before a figure in which its qualifier stands: the longest phrase with a filler."""
LONGEST = max(len(phrase.split()) for phrase in qualifiers.BEFORE)
"""Words of the longest phrase."""
_LAST = frozenset(phrase.split()[-1] for phrase in qualifiers.BEFORE) | qualifiers.FILLERS
_SIGNS = "≈~<>≥≤="
AFTER = re.compile(rf" ?(?P<words>{any_of(qualifiers.AFTER, ' +')})(?![a-z0-9])")


def qualifier_before(sight: Sight, at: int) -> tuple[Qualifier, int]:
    """The qualifier that ends at `at`, and where it begins; the exact figure and `at` where there is none."""
    low, floor = sight.low, max(sight.floor, sight.start, at - WINDOW)
    end = at
    while end > floor and low[end - 1] == " ":
        end -= 1
    if end <= floor:
        return Qualifier.EXACT, at
    if low[end - 1] in _SIGNS:
        sign = low[end - 2 : end] if low[end - 2 : end] in qualifiers.BEFORE else low[end - 1]
        return Qualifier(qualifiers.BEFORE.get(sign, "exact")), end - len(sign)
    begin = low.rfind(" ", floor, end) + 1 or floor
    if low[begin:end].lstrip("(“\"'‘[-") not in _LAST:
        return Qualifier.EXACT, at
    return _phrase(low, floor, end) or (Qualifier.EXACT, at)


def _phrase(low: str, floor: int, end: int) -> tuple[Qualifier, int] | None:
    """The longest phrase that ends at `end`, past fillers."""
    window = low[floor:end]
    words = window.split()[-(LONGEST + 2) :]
    for last in range(len(words), max(0, len(words) - 3), -1):
        for first in range(max(0, last - LONGEST), last):
            phrase = " ".join([words[first].lstrip("(“\"'‘[-—"), *words[first + 1 : last]])
            if phrase in qualifiers.BEFORE:
                return Qualifier(qualifiers.BEFORE[phrase]), floor + _nth_from_end(window, words, first)
        if words[last - 1] not in qualifiers.FILLERS:
            return None
    return None


def _nth_from_end(window: str, words: list[str], first: int) -> int:
    """Where the words from `first` on begin in the window."""
    at = len(window)
    for word in reversed(words[first:]):
        at = window.rfind(word, 0, at)
    return at + len(words[first]) - len(words[first].lstrip("(“\"'‘[-—"))


OVER = re.compile(r"over (?:an? )?$")
LASTING = re.compile(rf"(?<![a-z])(?:{any_of(cues.LASTING)}) $")


def is_during(sight: Sight, lead: int, start: int) -> bool:
    """Whether the "over" before a stretch of time means during ("31 hours over six days"), not more than."""
    over = OVER.match(sight.low, lead, start)
    return over is not None and LASTING.search(sight.low, max(sight.floor, sight.start, lead - 12), lead) is None


def qualifier_after(sight: Sight, at: int, start: int) -> tuple[Qualifier, int] | None:
    """The qualifier that begins where a figure ends, or the plus sign in it ("2+ million"), with its end, if any."""
    low = sight.low
    if low.find("+", start + 1, at) > 0:
        return Qualifier(qualifiers.AFTER["+"]), at
    if at >= sight.stop or not (low[at] in "+- o" or low[at] == "p"):
        return None
    found = AFTER.match(low, at, sight.stop)
    if found is None:
        return None
    return Qualifier(qualifiers.AFTER[" ".join(found["words"].split())]), found.end()
