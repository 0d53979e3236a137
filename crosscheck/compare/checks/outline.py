"""An article with its figures as signs ("rose P from Q to Q"): one pattern reads a wording whatever the figures.

The words are in lower case and the signs are capitals, so that "no figure between" is plain to say in a pattern.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from crosscheck.compare.checks import cues, wordings
from crosscheck.compare.checks.amounts import amount, base_unit, dimension, is_share
from crosscheck.compare.checks.lengths import CLOCK, YEAR_NAMED, ends_of, later, year_of
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.figures import Figure
from crosscheck.compare.granules import Span, named
from crosscheck.model import Article, BlockKind, Claim, Moment, Quantity

SIGNS = {
    "ratio": "P", "points": "B", "index": "B", "multiple": "X", "time": "T", "age": "A", "rank": "R", "score": "S",
    "vote": "S",
}
"""Signs of quantities by dimension; all others are Q, or V where they are per something."""

DATES = frozenset("DYHG")
"""A day or month, a year, a time of the day, and "ten years ago"."""

BARRIER = "¦"
"""Between blocks, and where a table or a sentence of too many figures stands: no wording reaches across."""

NEAR = 60  # characters that a gap of a wording takes at most

MACROS = {
    "~": rf"[^A-Z;\n{BARRIER}]{{0,{NEAR}}}?",
    "≈": rf"[^A-CE-FI-QSU-XZ;\n{BARRIER}]{{0,{NEAR}}}?",
}
"""Gaps inside a sentence: without a figure, and without one but dates, ranks and lengths of time."""

NAMED_SIGN = re.compile(r"<(?P<name>[a-z_]+):(?P<kinds>[A-Z]+)>")
NEGATED = re.compile(r"\[\^[^]]*\]")
AT_END = re.compile(r"\(\?=\[[^]]*\]")
"""In a wording: what forbids a new sentence, and what only asks for its end."""

WORD_LIST = re.compile(r"\{(?P<name>[a-z_]+)\}")
DASHES = re.compile("[-–—]")
SAID_FROM = re.compile(r"\b(?:from|between|by)(?: [a-z]+){0,2} ?$")
TOLD_CHANGE = re.compile(r"\b(?:from|by|passed|was|won)(?: [a-z]+){0,2} ?$")
TWO_ENDS = re.compile(r"[-–—]|\b(?:to|and|until|till|through)\b")
AGO = re.compile(r"\bago$", re.IGNORECASE)

LEAD_WORDS = re.compile(
    rf"""(?:\b(?:a|an|the|its|their|his|her|our|(?<!in\s)all|these|those|this|last\syear's)\s)?
         (?:\b(?:{alternatives(cues.HEDGES)}|exactly|barely|fully|now|already)\s){{0,3}}$""",
    re.VERBOSE,
)
"""Before a figure: words that a wording need not tell apart."""

KEPT_LEAD = re.compile(r"[A-Z]\s+$")
"""Before such words: "12 | more than | 31" is a difference."""

BLANKS = re.compile(r"\s+")
QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "—": "–", "\u2010": "-", "\u2011": "-", BARRIER: " "})
MONTH_OR_DAY = re.compile(
    r"(?<!\d)\d{1,2}(?!\d)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
)
OPENS = re.compile(r"\(\s*$")
CLOSES = re.compile(r"\s*\)")


@dataclass(frozen=True, slots=True)
class Sign:
    """A figure or date in an outline; `end` is 0 or 1 where a claim tells two ("from 80 to 110") and this is one."""

    claim: Claim
    kind: str
    at: int
    statement: Statement
    end: int | None = None

    @property
    def figure(self) -> Figure | None:
        """What it measures, in the base unit: of a claim that tells a change, the end that it stands for."""
        whole, value = amount(self.claim) or later(self.claim), self.claim.value
        if whole is None or self.end is None or not isinstance(value, Quantity):
            return whole
        falls = value.change is not None and value.change[0] > value.change[1]
        size = whole.low if (self.end == 0) is not falls else whole.high
        return Figure(size, size, whole.half, whole.grain, whole.qualifier)

    @property
    def span(self) -> Span | None:
        """The days that it names: of a stretch, its first or last day, month or year."""
        if self.end is not None:
            ends = ends_of(self.statement, self.claim)
            if ends is not None:
                return ends[self.end]
        return named(self.claim.value) if isinstance(self.claim.value, Moment) else None

    @property
    def year(self) -> int | None:
        """The year of a date that names one by its digits."""
        span = self.span if self.end is not None else None
        return span.first.year if span else year_of(self.claim)


@dataclass(frozen=True, slots=True)
class Outline:
    """An article as `text` of words in lower case and signs, one sentence a line.

    `signs` are by their place in it, and `places` these in order; `lines` have for each sentence its start, its end and
    a bit for each kind of sign in it, `mask` has those of all; `found` remembers which have what a wording needs.
    """

    article: Article
    text: str
    signs: dict[int, Sign]
    places: tuple[int, ...]
    lines: tuple[tuple[int, int, int], ...]
    mask: int
    found: dict[tuple[tuple[int, ...], bool], list[tuple[int, int]]]

    def find(self, template: str) -> Iterator[tuple[re.Match[str], dict[str, Sign]]]:
        """Every match of a wording, with its named signs."""
        for start, end in self._stretches(template):
            for match in compiled(template).finditer(self.text, start, end):
                named = {name: self.signs.get(match.start(name)) for name, text in match.groupdict().items() if text}
                yield match, {name: sign for name, sign in named.items() if sign is not None}

    def _stretches(self, template: str) -> list[tuple[int, int]]:
        """The sentences, or runs of them, that have every kind of sign that a wording needs: few have."""
        wanted = needed(template)
        if wanted not in self.found:
            self.found[wanted] = list(self._search(*wanted))
        return self.found[wanted]

    def _search(self, masks: tuple[int, ...], pairs: bool) -> Iterator[tuple[int, int]]:
        run: tuple[int, int] | None = None
        lines = self.lines if _has(self.mask, masks) else ()
        for index, (start, end, mask) in enumerate(lines):
            if pairs and index + 1 < len(lines):
                end, mask = lines[index + 1][1], mask | lines[index + 1][2]
            if not _has(mask, masks):
                continue
            if run is not None and start >= run[1]:
                yield run
                run = None
            run = (start if run is None else run[0]), end
        if run is not None:
            yield run

    def sentence(self, place: int) -> str:
        """The line of the outline that a place is in."""
        start, end = self.bounds(place)
        return self.text[start:end]

    def bounds(self, place: int) -> tuple[int, int]:
        """Where the sentence that a place is in starts and ends."""
        end = self.text.find("\n", place)
        return self.text.rfind("\n", 0, place) + 1, end if end >= 0 else len(self.text)

    def before(self, place: int, sentences: int) -> list[Sign]:
        """The signs of the sentence that a place is in and of some sentences before it, as far as the place."""
        start = place
        for _ in range(sentences + 1):
            start = max(0, self.text.rfind("\n", 0, start))
        return self._between(start, place)

    def line(self, place: int) -> list[Sign]:
        """The signs of the sentence that a place is in, in order."""
        return self._between(*self.bounds(place))

    def _between(self, start: int, end: int) -> list[Sign]:
        places = self.places[bisect_left(self.places, start):bisect_left(self.places, end)]
        return [self.signs[place] for place in places]


def _has(mask: int, masks: tuple[int, ...]) -> bool:
    """Whether there is a sign of each of several choices of kinds."""
    for wanted in masks:  # noqa: SIM110 - a generator takes twice the time here
        if not mask & wanted:
            return False
    return True


def _lines(text: str) -> Iterator[tuple[int, int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line), _mask(frozenset(filter(str.isupper, line)))
        start += len(line) + 1


def _mask(kinds: frozenset[str]) -> int:
    """A bit for each kind of sign."""
    return sum(1 << (ord(kind) - ord("A")) for kind in kinds if "A" <= kind <= "Z")


@cache
def needed(template: str) -> tuple[tuple[int, ...], bool]:
    """The kinds of signs without one of which a wording is nowhere, and whether it reaches into a second sentence."""
    kinds = {_mask(frozenset(match["kinds"])) for match in NAMED_SIGN.finditer(template)}
    return tuple(sorted(kinds)), r"\n" in AT_END.sub("", NEGATED.sub("", template))


@cache
def compiled(template: str) -> re.Pattern[str]:
    """A wording as a pattern: "<name:KINDS>" is a sign, "{name}" a list of `wordings`, "~" and "≈" gaps."""
    text = WORD_LIST.sub(lambda match: f"(?:{alternatives(wordings.LISTS[match['name']])})", template)
    text = NAMED_SIGN.sub(r"(?P<\g<name>>[\g<kinds>])", text)
    for macro, gap in MACROS.items():
        text = text.replace(macro, gap)
    return re.compile(text)


def outline(statements: Sequence[Statement]) -> Outline | None:
    """The outline of an article; None where nothing is stated."""
    if not statements:
        return None
    drawn = _Drawing()
    before: Statement | None = None
    for statement in statements:
        if before is not None:
            passed = statement.article.text[before.end:statement.start].strip()
            drawn.write(f"\n{BARRIER}\n" if before.block is not statement.block else "\n\n" if passed else "\n")
        drawn.statement(statement)
        before = statement
    text = "".join(drawn.pieces)
    mask = _mask(frozenset(s.kind for s in drawn.signs.values()))
    return Outline(statements[0].article, text, drawn.signs, tuple(sorted(drawn.signs)), tuple(_lines(text)), mask, {})


class _Drawing:
    """An outline in the making."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.signs: dict[int, Sign] = {}

    def write(self, words: str) -> None:
        self.pieces.append(words)
        self.length += len(words)

    def statement(self, statement: Statement) -> None:
        """A sentence; a table tells nothing in words."""
        if statement.block is BlockKind.TABLE:
            return self.write(BARRIER)
        place, measured = statement.start, None
        for claim in statement.claims:
            if claim.start < place:
                continue
            words = plain(statement.article.text[place:claim.start])
            closes = CLOSES.match(statement.after(claim)) if OPENS.search(words) else None
            if closes and measured is not None and sign_of(claim) != "V" and _converts(measured, claim):
                self.write(OPENS.sub("", words).rstrip())
                place = claim.end + closes.end()
                continue
            lead = LEAD_WORDS.search(words)
            if lead and not (KEPT_LEAD.search(words[:lead.start()] or "".join(self.pieces[-1:]) + " ")):
                words = words[:lead.start()]
            self.write(words)
            self.claim(statement, claim)
            place, measured = claim.end, claim
        self.write(plain(statement.article.text[place:statement.end]).rstrip())
        return None

    def claim(self, statement: Statement, claim: Claim) -> None:
        """The sign of a claim, or both of one that tells two ends."""
        kind = sign_of(claim)
        lead = "".join(self.pieces[-1:])
        if _has_ends(statement, claim, lead):
            spoken = " and " if " and " in claim.text else "–" if DASHES.search(claim.text) else " to "
            if spoken == " to " and not SAID_FROM.search(lead):
                self.write("from ")
            for end in (0, 1):
                self.signs[self.length] = Sign(claim, kind, self.length, statement, end)
                self.write(kind + (spoken if end == 0 else ""))
            return
        self.signs[self.length] = Sign(claim, kind, self.length, statement)
        self.write(kind if kind != "T" or isinstance(claim.value, Quantity) else f"{kind} later")


def plain(words: str) -> str:
    """Words in lower case, with plain quotes and single blanks, and no letter that might be taken for a sign."""
    return BLANKS.sub(" ", words.translate(QUOTES).lower())


def sign_of(claim: Claim) -> str:
    """The letter of a claim."""
    value = claim.value
    if isinstance(value, Quantity):
        sign = SIGNS.get(value.dimension, "Q") if not (value.dimension == "ratio" and not is_share(claim)) else "P"
        return "V" if value.per and sign in "QP" else sign
    if AGO.search(claim.text):
        return "G"
    if later(claim) is not None:
        return "T"
    if value.granularity == "time":
        return "H"
    return "D" if MONTH_OR_DAY.search(claim.text) or not YEAR_NAMED.search(claim.text) else "Y"


def _has_ends(statement: Statement, claim: Claim, lead: str) -> bool:
    """Whether a claim tells two figures or dates: a change, or a range that words before it make one."""
    value = claim.value
    if isinstance(value, Quantity):
        whole = amount(claim)
        if whole is None or whole.low == whole.high:
            return False
        return value.change is not None or (" to " in claim.text and TOLD_CHANGE.search(lead) is not None)
    if value.granularity == "time":
        return len(CLOCK.findall(claim.text)) == 2
    return TWO_ENDS.search(claim.text, 1) is not None and ends_of(statement, claim) is not None


def _converts(claim: Claim, other: Claim) -> bool:
    """Whether a figure in parentheses tells the one before in another unit."""
    return dimension(claim) == dimension(other) != "" and (
        other.same_as == claim.id or base_unit(claim) != base_unit(other)
    )
