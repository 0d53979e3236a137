"""Named entities by their capitals: no model, one pass over an article."""

import re
from collections.abc import Sequence

from crosscheck.lexicon.grammar import STOPPERS, TITLES
from crosscheck.model import Sentence

NAME = re.compile(
    r"""
    (?<![\w’'-])
    [A-ZÀ-ÖØ-ÞĐ][\w’'&-]*\.?                                     # Hanoi, U, AT&T
    (?: [ \u00a0] (?: (?:of|the|de|del|la|al|bin|van|von|der|da|dos|du|el|ibn|and|for|on) [ \u00a0] ){0,2} [A-ZÀ-ÖØ-ÞĐ] [\w’'&-]* ){0,6}   # Bank of England
    """,
    re.VERBOSE,
)
JOINERS = frozenset("and for on".split())
CALENDAR = frozenset(
    """january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday
    wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun christmas easter""".split()
)
NOT_NAMES = STOPPERS | CALENDAR | frozenset("photo said i'm we're it's there's yes no ok pm am gmt est edt read also published updated".split())


class Entities:
    """The names of one article. A word that opens a sentence is a name only where the article also has it inside one."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self.text = text
        self.sentences = sentences
        self._inside: set[str] | None = None
        self._cache: dict[int, tuple[tuple[str, int, int], ...]] = {}

    def of(self, index: int) -> tuple[tuple[str, int, int], ...]:
        """The names of a sentence with their spans, in order."""
        if index not in self._cache:
            self._cache[index] = self._find(self.sentences[index])
        return self._cache[index]

    def _find(self, sentence: Sentence) -> tuple[tuple[str, int, int], ...]:
        found = []
        for hit in NAME.finditer(self.text, sentence.start, sentence.end):
            name, start = _trimmed(hit.group(), hit.start())
            if not name or (start <= sentence.start + 1 and " " not in name and not self._known(name)):
                continue
            found.append((name, start, start + len(name)))
        return tuple(found)

    def _known(self, name: str) -> bool:
        """Whether a word that opens a sentence is a name elsewhere in the article, or looks like nothing else."""
        if any(c.isupper() for c in name[1:]):
            return True
        if self._inside is None:
            self._inside = set()
            for sentence in self.sentences:
                for hit in NAME.finditer(self.text, sentence.start + 1, sentence.end):
                    self._inside.update(hit.group().replace("’s", "").replace("'s", "").split())
        return name in self._inside


def _trimmed(name: str, start: int) -> tuple[str, int]:
    """A name without possessive, titles and opening words that are capitalised for their place alone."""
    for ending in ("’s", "'s", "’", "'", "."):
        name = name.removesuffix(ending)
    parts = name.split(" ")
    while parts and (parts[0].lower().rstrip(".") in NOT_NAMES or parts[0].lower().rstrip(".") in TITLES):
        start += len(parts[0]) + 1
        parts.pop(0)
    while parts and parts[-1].lower() in NOT_NAMES:
        parts.pop()
    return " ".join(parts), start
