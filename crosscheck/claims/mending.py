"""Words that a line end cuts in two are mended before anything is read: "1.6 mil-" and "lion", "twenty-" and "five"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from crosscheck.lexicon.equivalents import lemma
from crosscheck.lexicon.equivalents_data import lexicon
from crosscheck.model import Article, Sentence

CUT = re.compile(r"(?P<head>[A-Za-z]{1,24})-\n(?P<tail>[a-z]{1,24})")
"""A word with a hyphen at the end of its line; longer "words" are none."""


class Mended(NamedTuple):
    """An article as it is read; `offsets` has the place as written of every character, None if nothing changed."""

    article: Article
    sentences: Sequence[Sentence]
    offsets: list[int] | None = None

    def place(self, at: int) -> int:
        """The place in the text as written."""
        return at if self.offsets is None else self.offsets[at]


def mend(article: Article, sentences: Sequence[Sentence]) -> Mended:
    """The article without the hyphens and line ends inside words; most have none, and are returned as they are."""
    text = article.text
    if "-\n" not in text:
        return Mended(article, sentences)
    dropped = sorted(at for cut in CUT.finditer(text) for at in _dropped(cut))
    if not dropped:
        return Mended(article, sentences)
    gone = set(dropped)
    offsets = [at for at in range(len(text)) if at not in gone]
    before = [0] * (len(text) + 1)
    for at in range(len(text)):
        before[at + 1] = before[at] + (at not in gone)
    moved = [replace(s, start=before[s.start], end=before[s.end]) for s in sentences]
    made = replace(article, text="".join([text[at] for at in offsets]))
    return Mended(made, moved, [*offsets, len(text)])


def _dropped(cut: re.Match[str]) -> tuple[int, ...]:
    """The places that mending takes out: the line end, and the hyphen too where the halves are one known word."""
    hyphen = cut.end("head")
    word = lemma((cut["head"] + cut["tail"]).lower())
    return (hyphen, hyphen + 1) if lexicon().line(word) is not None else (hyphen + 1,)
