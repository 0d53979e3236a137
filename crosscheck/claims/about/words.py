"""A sentence as words with their places: what every reader of `about` looks at."""

import re
from dataclasses import dataclass

from crosscheck.lexicon.grammar import STOPPERS

WORD = re.compile(r"[^\W_]+(?:[’'.&-][^\W_]+)*[.]?")
CLAUSE = re.compile(r"[;:—–()]|,(?=\s)|\s-\s|\s(?:and|but|while|whereas|although|which|who|where|when|after|before|as)\s")


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its span in the article and its lower-case form without a possessive."""

    text: str
    low: str
    start: int
    end: int

    @property
    def content(self) -> bool:
        """Whether it carries meaning of its own."""
        return self.low not in STOPPERS and not self.low[0].isdigit()


def words(text: str, start: int, end: int) -> list[Word]:
    """The words of `text[start:end]`."""
    found = []
    for hit in WORD.finditer(text, start, end):
        raw = hit.group()
        if raw.endswith(".") and not (len(raw) > 2 and raw[-3] == "." or len(raw) == 2):
            raw = raw[:-1]
        low = raw.lower().replace("’", "'")
        found.append(Word(raw, low[:-2] if low.endswith("'s") else low, hit.start(), hit.start() + len(raw)))
    return found


def clause(text: str, start: int, end: int, at: int, stop: int) -> tuple[int, int]:
    """The clause of `text[start:end]` around the span at:stop."""
    first, last = start, end
    for hit in CLAUSE.finditer(text, start, end):
        if hit.end() <= at:
            first = hit.end()
        elif hit.start() >= stop:
            last = hit.start()
            break
    return first, last
