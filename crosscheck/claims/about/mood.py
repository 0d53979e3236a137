"""In what mood a figure is stated, and by whom."""

import re
from collections.abc import Sequence

from crosscheck.claims.about.words import Word
from crosscheck.lexicon.scopes import CONDITIONAL, ESTIMATE, PLANNED, SAYING, TARGET
from crosscheck.model import Modality

ACCORDING = re.compile(r"\b[Aa]ccording to (?:the |a |an )?(?P<who>[^,.;:]{2,60})")
SAID = re.compile(
    rf"(?:(?P<before>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){{0,4}}|\b(?:[Oo]fficials|[Pp]olice|[Aa]uthorities|[Rr]esearchers|[Aa]nalysts|[Hh]e|[Ss]he|[Tt]hey)) (?:{'|'.join(SAYING)})\b)"
    rf"|(?:\b(?:{'|'.join(SAYING)}) (?:the )?(?P<after>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){{0,4}}))"
)


def modality(words: Sequence[Word], clause: tuple[int, int]) -> Modality:
    """The mood of a clause: a target or a plan before an estimate, an actual figure where nothing says otherwise."""
    lows = {w.low for w in words if clause[0] <= w.start < clause[1]}
    if lows & TARGET:
        return Modality.TARGET
    if lows & PLANNED:
        return Modality.PLANNED
    if lows & CONDITIONAL:
        return Modality.CONDITIONAL
    if lows & ESTIMATE:
        return Modality.ESTIMATE
    return Modality.ACTUAL


def speaker(text: str, start: int, end: int) -> str:
    """Who is said to state what the sentence states, as written; "" where nobody is."""
    found = ACCORDING.search(text, start, end)
    if found:
        return found["who"].strip()
    said = SAID.search(text, start, end)
    return (said["before"] or said["after"] or "").strip() if said else ""
