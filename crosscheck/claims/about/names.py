"""Named entities by their capitals: no model, a look at a word's other places in the article."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from crosscheck.claims.about.tokens import DETERMINER, NAME, NUMBER, OF, Tokens
from crosscheck.claims.casing import in_title_case
from crosscheck.lexicon.equivalents import lemma
from crosscheck.lexicon.equivalents_data import lexicon
from crosscheck.lexicon.grammar import STOPPERS, TITLES
from crosscheck.lexicon.nonclaims import STREETS
from crosscheck.lexicon.scopes import NEVER_NAMES
from crosscheck.model import BlockKind, Sentence

INSIDE = re.compile(r"(?<=[a-z0-9,;)’'] )[A-ZÀ-ÖØ-Þ][\w&]*(?:['’.-][\w&]+)*")
"""Capitalised words inside a sentence: there a capital means a name."""
STOPS = frozenset('.!?”"')
TITLE_BLOCKS = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})
NAME_JOINERS = frozenset(
    {"of", "&", "de", "del", "la", "al", "bin", "van", "von", "der", "da", "dos", "du", "el", "ibn"}
)
"""Words that may stand inside a name ("Bank of England")."""


NO_NAMES = NEVER_NAMES | TITLES | STOPPERS


class Name(NamedTuple):
    """A named entity with the indices of its tokens."""

    text: str
    first: int
    last: int


class NameSpotter:
    """Tells names in one article. A capital at the start of a sentence or in a title counts only for known names."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self.text = text
        self.sentences = sentences
        self._inside: frozenset[str] | None = None

    @property
    def inside(self) -> frozenset[str]:
        """The words that are capitalised inside sentences, without possessive; titles do not count."""
        if self._inside is None:
            found: set[str] = set()
            for sentence in self.sentences:
                if not self._is_title(sentence):
                    found.update(INSIDE.findall(self.text, sentence.start, sentence.end))
            self._inside = frozenset(bare(word) for word in found)
        return self._inside

    def _is_title(self, sentence: Sentence) -> bool:
        """Whether a line is a title: none that ends as a sentence does."""
        if self.text[sentence.end - 1] in STOPS:
            return False
        return sentence.block.kind in TITLE_BLOCKS or in_title_case(self.text, sentence.start, sentence.end)

    def checker(self, *, title: bool) -> "Checker":
        """What decides in one sentence whether a capitalised word is a name."""
        return Checker(self, title)


class Checker:
    """Decides whether a capitalised word of one sentence is a name."""

    __slots__ = ("spotter", "title")

    def __init__(self, spotter: NameSpotter, title: bool) -> None:
        self.spotter, self.title = spotter, title

    def __call__(self, word: str, opening: bool) -> bool:
        plain = bare(word)
        low = plain.lower().rstrip(".")
        if low in NO_NAMES or len(low) < 2:
            return False
        if not (opening or self.title):
            return True
        if plain in self.spotter.inside or (not plain.isupper() and any(c.isupper() for c in plain[1:])):
            return True
        return opening and not self.title and not low.endswith("ly") and lexicon().line(lemma(low)) is None


APOSTROPHES = "’'"


def owns(word: str) -> bool:
    """Whether a word is a possessive ("Berlin's", "workers'")."""
    return word[-1] in APOSTROPHES or (word[-1] == "s" and word[-2:-1] in ("’", "'"))


def bare(word: str) -> str:
    """A word without possessive."""
    if word[-1] in APOSTROPHES:
        return word[:-1]
    return word[:-2] if word[-1] in "sS" and word[-2:-1] in ("’", "'") else word


def names(tokens: Tokens) -> list[Name]:
    """The named entities of a sentence, in order, but those inside figures and dates; a street's "Avenue" is none."""
    found: list[Name] = []
    index, tags = 0, tokens.tags
    while index < len(tags):
        if tags[index] != NAME:
            index += 1
            continue
        first = index
        index = _end(tokens, first)
        text = " ".join([*tokens.words[first : index - 1], bare(tokens.words[index - 1])])
        if index > first + 1 or text.lower().rstrip(".") not in STREETS:
            found.append(Name(text, first, index))
    return found


def _end(tokens: Tokens, first: int) -> int:
    """Where the name that begins at `first` ends: at a possessive, a sign, or a word that joins nothing."""
    words, tags = tokens.words, tokens.tags
    index = first + 1
    while index < len(tags):
        if owns(words[index - 1]) and not (words[index - 1][-1] in APOSTROPHES and tags[index] == NAME):
            return index
        if tags[index] == NAME:
            index += 1
        elif _joins(tokens, index):
            index += 2 if tags[index + 1] == NAME else 3
        elif tags[index] == NUMBER and words[index].isdigit() and len(words[index]) < 4 and tokens.touching(index):
            index += 1
            return index
        else:
            return index
    return index


def _joins(tokens: Tokens, index: int) -> bool:
    """Whether a small word inside a name joins two parts of it."""
    words, tags = tokens.words, tokens.tags
    if index + 1 >= len(tags) or words[index] not in NAME_JOINERS:
        return False
    if tags[index + 1] == NAME:
        return True
    return tags[index] == OF and tags[index + 1] == DETERMINER and index + 2 < len(tags) and tags[index + 2] == NAME
