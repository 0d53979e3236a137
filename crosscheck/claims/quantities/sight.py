"""One sentence as the readers of numbers see it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from crosscheck.claims.casing import in_title_case
from crosscheck.claims.dates.view import View
from crosscheck.claims.patterns import any_of
from crosscheck.lexicon.grammar import STOPPERS
from crosscheck.lexicon.nonclaims import CONTEST_WORDS, OPENERS, SPORT_WORDS

LONGEST_WORD = 28
"""Characters of a word before a figure that matter: no name or unit is longer, and the bound keeps reading linear."""
FEW_SIGNS = 6
"""Quotes, brackets and blanks that may stand before a sentence's first word."""
NEXT_WORD = re.compile(r" {1,2}([a-z0-9]+)")
CONTEST = re.compile(rf"(?<![a-z])(?:{any_of(CONTEST_WORDS)})(?![a-z])")
SPORT = re.compile(rf"(?<![a-z])(?:{any_of(SPORT_WORDS)})(?![a-z])")
SPORT_ENOUGH = 4
"""Such words in an article from which it is about sport: one or two are said of anything."""


class Sight:
    """The sentence `start` to `stop` of an article.

    `low` is the whole text folded (lower case, plain blanks, dashes and quotes), `text` the same with its capitals,
    `raw` with its own blanks and dashes; a place is the same in all three. `floor` is where the last figure ended: what
    stands before it is spent. Places are the view's, not the article's.
    """

    __slots__ = ("_contest", "_title", "floor", "low", "raw", "start", "stop", "taken", "text", "whole")

    def __init__(self, whole: "Whole", start: int, stop: int, *, title: bool | None) -> None:
        self.whole, self.taken = whole, whole.taken
        self.low, self.text, self.raw = whole.low, whole.text, whole.raw
        self.start, self.stop, self.floor = start, stop, start
        self._title = title
        self._contest: bool | None = None

    @property
    def title(self) -> bool:
        """Whether capitals mean nothing here: a headline, or a line in title case."""
        if self._title is None:
            self._title = in_title_case(self.text, self.start, self.stop)
        return self._title

    @property
    def contest(self) -> bool:
        """Whether a word of the sentence tells a match, a vote or a ruling, or the article is about sport."""
        if self._contest is None:
            self._contest = CONTEST.search(self.low, self.start, self.stop) is not None or self.whole.sport
        return self._contest

    def word_before(self, at: int) -> tuple[str, int]:
        """The word that ends before `at`, past blanks and a hyphen, with its start; "" where there is none."""
        end = at
        while end > self.start and self.low[end - 1] in " -":
            end -= 1
        floor = max(self.start, end - LONGEST_WORD)
        begin = max(self.low.rfind(" ", floor, end) + 1, floor)
        while begin < end and self.text[begin] in OPENERS:
            begin += 1
        return self.text[begin:end], begin

    def ends_phrase(self, at: int) -> bool:
        """Whether no noun can follow: a sign, the end, or a word that begins another phrase."""
        if at >= self.stop or self.low[at] != " ":
            return at >= self.stop or not self.low[at].isalnum()
        found = NEXT_WORD.match(self.low, at, self.stop)
        return found is None or found.group(1) in STOPPERS

    def opens(self, at: int) -> bool:
        """Whether nothing but quotes and brackets stands before `at` in the sentence."""
        return at - self.start <= FEW_SIGNS and not self.text[self.start : at].strip(" \"“‘'([*_-")

    def starts_clause(self, at: int) -> bool:
        """Whether the word at `at` opens a sentence or a quotation, so that its capital means nothing."""
        before = self.text[max(self.start, at - 3) : at].rstrip(" ")
        return not before or before[-1] in '.!?:"“”‘|•()>'


class Taken:
    """Spans in which no number is read, sorted, looked up by place."""

    __slots__ = ("ends", "starts")

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self.starts = [start for start, _ in ordered]
        self.ends = [end for _, end in ordered]
        for index in range(1, len(self.ends)):
            self.ends[index] = max(self.ends[index], self.ends[index - 1])

    def at(self, place: int) -> bool:
        """Whether a place lies in a taken span."""
        return self.end(place) > place

    def end(self, place: int) -> int:
        """The end of the taken span that a place lies in; the place itself where it lies in none."""
        index = bisect_right(self.starts, place) - 1
        return max(place, self.ends[index]) if index >= 0 else place


class Whole:
    """An article's text in its three forms, with what is known of it as a whole."""

    __slots__ = ("_signs", "_sport", "low", "raw", "sterling", "taken", "text")

    def __init__(self, seen: View, written: str, taken: Sequence[tuple[int, int]]) -> None:
        self.low, self.text = seen.low, seen.text
        self.raw = written if seen.offsets is None else "".join([written[at] for at in seen.offsets[:-1]])
        self.sterling = "£" in written
        self.taken = Taken(taken)
        self._signs: dict[str, bool] = {}
        self._sport: bool | None = None

    @property
    def sport(self) -> bool:
        """Whether the article reports on matches."""
        if self._sport is None:
            self._sport = sum(1 for _ in islice(SPORT.finditer(self.low), SPORT_ENOUGH)) == SPORT_ENOUGH
        return self._sport

    def uses(self, sign: str, pattern: re.Pattern[str]) -> bool:
        """Whether `pattern` is found anywhere in the text; asked once for each sign."""
        if sign not in self._signs:
            self._signs[sign] = pattern.search(self.text) is not None
        return self._signs[sign]
