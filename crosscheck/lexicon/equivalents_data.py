"""The data file of equivalents, read once: tables of forms, concepts and phrases, and words as sorted lines.

`equivalents.txt` has four parts with an empty line between them, columns parted by tabs: irregular forms (form, base);
concepts of the fields (name, neighbours, opposites); phrases (first word, then "other words=concepts" for each); words
(word, concepts, neighbours, antonyms). All is parsed when it is asked for: loading costs no more than splitting lines.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

DATA = Path(__file__).with_name("equivalents.txt")
FIELDS = Path(__file__).with_name("fields")

# what stands before a name in the column of a word's concepts
VERB = "+"  # alone: the word is a verb
FORM = "="  # the base of an inflected form that has concepts of its own ("sales")
LOOSE = "~"  # a concept that the word means only in context

SAME = 1.0
LOOSE_SHARE = 0.75  # a word that means a concept only in context brings it this near
SYNONYM_SHARE = 0.9  # two synonyms of WordNet come to the product, 0.81: its senses are wider than the fields'
CLEAR_MEANINGS = 3  # a word that means more concepts than these means each a little less surely
AMBIGUOUS_SHARE = 0.9


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a word: its concepts with their share, the names next to them with their nearness, its antonyms.

    For a concept of the fields `own` is itself, and `apart` the concepts that exclude it.
    """

    own: dict[str, float] = field(default_factory=dict)
    near: dict[str, float] = field(default_factory=dict)
    apart: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A known phrase by the words after its first, with the names of its concepts as the data file has them."""

    rest: tuple[str, ...]
    names: tuple[str, ...]


NOTHING = Entry()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The data file: what follows a form, a concept or the first word of a phrase, and the lines of the words."""

    forms: dict[str, str]
    columns: dict[str, str]
    phrases: dict[str, str]
    lines: list[str]

    def line(self, word: str) -> str | None:
        """The columns after a word, or None for a word that is not in the file."""
        start = word + "\t"
        at = bisect_left(self.lines, start)
        if at < len(self.lines) and self.lines[at].startswith(start):
            return self.lines[at][len(start):]
        return None

    def is_verb(self, word: str) -> bool:
        """Whether a word is the base form of a verb."""
        columns = self.line(word)
        return columns is not None and columns.startswith(VERB)

    def concept(self, name: str) -> Entry:
        """A concept of the fields; nothing for a name of WordNet."""
        return parse_concept(name, self.columns[name]) if name in self.columns else NOTHING

    def phrases_from(self, word: str) -> tuple[Phrase, ...]:
        """The phrases that begin with a word."""
        return parse_phrases(self.phrases[word]) if word in self.phrases else ()

    def entry(self, columns: str) -> Entry:
        """The entry of a word from the columns after it."""
        own, near, apart = (*columns.split("\t"), "", "")[:3]
        names = [name for name in own.split() if name != VERB and not name.startswith(FORM)]
        return self.joined(names, parse_weights(near), frozenset(apart.split()))

    def joined(self, names: Iterable[str], near: dict[str, float], apart: frozenset[str]) -> Entry:
        """An entry from names of concepts, with the neighbours of the concepts filled in."""
        own: dict[str, float] = {}
        for name, share in self.shares(names):
            own[name] = share
            for other, weight in self.concept(name).near.items():
                near[other] = max(share * weight, near.get(other, 0.0))
        return Entry(own, near, apart)

    def shares(self, names: Iterable[str]) -> Iterable[tuple[str, float]]:
        """How surely a word means each of its concepts."""
        names = list(names)
        clear = sum(name in self.columns for name in names) <= CLEAR_MEANINGS
        for name in names:
            plain = name.removeprefix(LOOSE)
            if plain not in self.columns:
                yield plain, SYNONYM_SHARE
            else:
                yield plain, LOOSE_SHARE if plain != name else SAME if clear else AMBIGUOUS_SHARE


@cache
def lexicon() -> Lexicon:
    """The data file, read once a process."""
    lines = DATA.read_text(encoding="utf-8").split("\n")
    concepts = lines.index("") + 1
    phrases = lines.index("", concepts) + 1
    words = lines.index("", phrases) + 1
    return Lexicon(
        forms=dict(split_first(line) for line in lines[: concepts - 1]),
        columns=dict(split_first(line) for line in lines[concepts: phrases - 1]),
        phrases=dict(split_first(line) for line in lines[phrases: words - 1]),
        lines=lines[words:-1],
    )


def split_first(line: str) -> tuple[str, str]:
    """The first column of a line, and the rest."""
    first, _, rest = line.partition("\t")
    return first, rest


@cache
def parse_concept(name: str, columns: str) -> Entry:
    """A concept from its neighbours and opposites."""
    near, apart = columns.split("\t")
    return Entry({name: SAME}, parse_weights(near), frozenset(apart.split()))


@cache
def parse_phrases(columns: str) -> tuple[Phrase, ...]:
    """The phrases that begin with one word, from what stands after it."""
    pairs = (column.split("=") for column in columns.split("\t"))
    return tuple(Phrase(tuple(rest.split(" ")), tuple(names.split(" "))) for rest, names in pairs)


def parse_weights(text: str) -> dict[str, float]:
    """Names with their nearness, written in tenths: "open.v:5"."""
    pairs = (item.rpartition(":") for item in text.split())
    return {name: int(weight) / 10 for name, _, weight in pairs}
