"""XC302: a total and its parts, found by their figures and the words that tie them together."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import alike, counted, dimension, firm, in_measure
from crosscheck.compare.checks.listing import ADDED, Row, enumerates, of_people, wrong_sum
from crosscheck.compare.checks.outline import BARRIER, Outline, Sign, compiled
from crosscheck.compare.checks.slips import is_slip
from crosscheck.compare.figures import Figure, nominal
from crosscheck.model import Finding

MOST_PARTS = 8
"""Parts of one total that are tried."""

WINDOW = 24
"""Figures looked at before and after a total; it keeps the time linear."""

REACH = 2
"""Sentences from a total to its farthest part."""

MANY = 3
"""Parts from which on a list is a sign of its own."""

SAID = 0.6
"""Ratio of a sum and its total at least where words tie them; else only a slip of the pen is told."""

LISTED = 0.8
"""The same of a list whose form alone shows that it makes up the total."""

ROUNDING = 1.5
"""Times the root of the squares of half a step of each figure that rounding may take a sum off."""

BESIDE = 40
"""Characters before and after a figure in which words say that it is a total or the rest."""

TOTAL_BEFORE = compiled(
    r"\b{total_before}\b[^A-Z\n]{0,16}$|= ?$|\b(?:taking|takes|took|bringing|brings|brought)\b[^A-Z\n]{0,30}\bto $"
)
TOTAL_AFTER = compiled(r"^(?:[ -][a-z'-]+){0,4}? {total_after}\b(?! of\b)")
PARTS_FOLLOW = compiled(r"\b{parts_follow}\b[^A-Z;\n]{0,25}$|[:(–][^A-Z;\n]{0,25}$|, with (?:[a-z]+ ){0,2}$")
MADE_UP = compiled(r"\b{made_up_of}\b[^A-Z;\n]{0,25}$")
SEPARATES = compiled(r"[,;(\n]|\band\b|\bplus\b|\b(?:are|is)\b")
CLAUSE = compiled(r"\n|\b(?:where|who|when|while|if|although|but)\b")
OF_THEM = compiled(r" ?\bof (?:whom|which|them|these|those)\b")
ANOTHER = compiled(r"\b(?:followed by|ahead of|behind|against|compared|up from|down from|than|after|instead)\b")
REST_BEFORE = compiled(r"\b{rest_word}\b[^A-Z\n]{0,20}$")
REST_AFTER = compiled(r"^(?: [a-z'-]+){0,2} {rest_left}\b")
LEAVES = compiled(r"\b(?:leaving|leaves|left)\b")
LEFT_OUT = compiled(r"\b(?:rest|remainder|others?)\b")
NOT_ALL = compiled(r"\b{not_all}\b")
OF = compiled(r"\b(?:of|from|among)(?: the| its| their)? $")
PLACE = re.compile(r"(?: [a-z-]+)? (?P<place>from|in|for|to|at|on|by)\b")
OUT_OF = compiled(r"(?: [a-z-]+){0,2} (?:out )?of (?:the |its |their )?")
NO_PART = compiled(r"\b(?:of|than|until|till) (?:(?:the|its|their|all|some|about|a|an) )*$")


@dataclass(frozen=True, slots=True)
class Part:
    """A figure that may be part of a total, in its measure."""

    sign: Sign
    figure: Figure


@dataclass(frozen=True, slots=True)
class Sum:
    """A total and parts beside it, what these come to, and whether that is right, or looks like a slip."""

    total: Sign
    parts: tuple[Sign, ...]
    exact: float
    right: bool
    slip: bool
    whole_list: bool

    @property
    def first(self) -> bool:
        """Whether the total is told before its parts."""
        return self.total.at < self.parts[0].at

    @property
    def close(self) -> bool:
        """Whether parts make up their total, or miss it as a slip would."""
        return self.right or self.slip

    @property
    def exceeds(self) -> bool:
        """Whether parts come to more than their total, so that no part left out explains it."""
        return self.total.figure is not None and self.exact > nominal(self.total.figure)

    @property
    def near(self) -> bool:
        """Whether parts come so near to their total that a list of them needs no words."""
        whole = self.total.figure
        return whole is not None and LISTED <= self.exact / nominal(whole) <= 1 / LISTED

    @property
    def start(self) -> int:
        """Where the first figure stands."""
        return min(self.total.at, self.parts[0].at)

    @property
    def end(self) -> int:
        """Where the last figure stands."""
        return max(self.total.at, self.parts[-1].at)

    @property
    def members(self) -> frozenset[int]:
        """The places of all figures."""
        return frozenset({self.total.at, *(s.at for s in self.parts)})


def wrong_totals(lines: Outline) -> Iterator[Finding]:
    """The totals of an article that their parts miss."""
    sums = [found for stretch in _stretches(lines) for found in _sums(lines, stretch)]
    right = [s.members for s in sums if s.right and _tied(lines, s)]
    told: set[int] = set()
    for found in sorted((s for s in sums if not s.right), key=lambda s: (s.end - s.start, -len(s.parts))):
        if found.members & told or any(len(found.members & known) > 1 for known in right):
            continue
        row = Row(found.parts, (), found.start, found.end)
        if _tied(lines, found) and not _is_open(lines, found) and not enumerates(row):
            told |= found.members
            yield from wrong_sum(found.total, row, found.exact)


def _stretches(lines: Outline) -> Iterator[list[tuple[int, Sign]]]:
    """The figures of each run of sentences that nothing parts, with the number of their sentence."""
    run: list[tuple[int, Sign]] = []
    for number, (start, end, mask) in enumerate(lines.lines):
        if lines.text[start:end] == BARRIER:
            yield run
            run = []
        elif mask:
            run += [(number, s) for s in lines.line(start) if s.kind == "Q" and s.end is None and s.figure]
    yield run


def _sums(lines: Outline, run: list[tuple[int, Sign]]) -> Iterator[Sum]:
    """Every total of a run with the figures before or after it that come to it, or near it."""
    for index, (number, total) in enumerate(run):
        whole = total.figure
        if whole is None or dimension(total.claim) not in ADDED or not firm(total.claim):
            continue
        later, earlier = run[index + 1:index + 1 + WINDOW], run[max(0, index - WINDOW):index]
        after = [p for n, s in later if n - number <= REACH for p in _kin(total, s)][:MOST_PARTS]
        before = [p for n, s in earlier if number - n <= REACH for p in _kin(total, s)][-MOST_PARTS:]
        own = range(*lines.bounds(total.at))
        follow = _in_list(lines, [p.sign for p in after if p.sign.at in own])
        precede = _in_list(lines, [p.sign for p in before if p.sign.at in own][::-1])
        gap = lines.text[before[-1].sign.at + 1:total.at] if before else "\n"
        first = before[-1:] if OUT_OF.fullmatch(gap) or ("\n" not in gap and OF.search(gap)) else []
        for size in range(2, MOST_PARTS + 1):
            yield from _sum(total, whole, after[:size], size, size == follow)
            yield from _sum(total, whole, before[-size:], size, size == precede)
            yield from _sum(total, whole, first and first + after[:size - 1], size, size - 1 == follow)


def _in_list(lines: Outline, signs: list[Sign]) -> int:
    """How many figures, from the first, stand in a row of one list."""
    for size, (one, other) in enumerate(pairwise(signs), start=1):
        gap = lines.text[min(one.at, other.at) + 1:max(one.at, other.at)]
        if not SEPARATES.search(gap) or (")" in gap and "(" not in gap):
            return size
    return len(signs)


def _kin(total: Sign, sign: Sign) -> Iterator[Part]:
    """A figure as a part of a total, where it is one by its measure."""
    if total.claim is not sign.claim and firm(sign.claim) and alike(total.claim, sign.claim):
        figure = in_measure(sign.claim, total.claim) or sign.figure
        if figure is not None:
            yield Part(sign, figure)


def _one_kind(lines: Outline, found: Sum) -> bool:
    """Whether what is counted goes together: one noun, kinds of people, or parts that words take out of their total."""
    one = counted(found.total.claim)
    nouns = {counted(s.claim) for s in found.parts} - {"", one}
    if not one or nouns <= cues.PARTITIONS or (one in cues.PEOPLE and nouns <= cues.PEOPLE | cues.PARTITIONS):
        return True
    if found.first:
        return OF_THEM.search(lines.text[found.total.at:found.end]) is not None
    return len(nouns) == 1 or (found.slip and found.whole_list and len(nouns) == len(found.parts))


def _sum(total: Sign, whole: Figure, parts: list[Part], size: int, whole_list: bool) -> Iterator[Sum]:
    """So many parts as the sum that they make, where it comes near the total."""
    stated = nominal(whole)
    if len(parts) < size or any(nominal(p.figure) >= stated for p in parts):
        return
    exact = sum(nominal(p.figure) for p in parts)
    if not SAID <= exact / stated <= 1 / SAID:
        return
    figures = [whole, *(p.figure for p in parts)]
    right = abs(exact - stated) <= _slack(total, figures)
    slip = not right and is_slip(stated, exact, 2 * max(f.half for f in figures) or 1.0)
    yield Sum(total, tuple(p.sign for p in parts), exact, right, slip, whole_list)


def _slack(total: Sign, figures: list[Figure]) -> float:
    """What rounding may take a sum off; small counts are not rounded."""
    if dimension(total.claim) == "count" and all(f.half <= 1 for f in figures):
        return 1e-6
    return ROUNDING * math.hypot(*(f.half for f in figures))


def _is_open(lines: Outline, found: Sum) -> bool:
    """Whether words say that a list is not all, or that its figures are no parts."""
    return NOT_ALL.search(lines.text[found.start:found.end + 1]) is not None


def _tied(lines: Outline, found: Sum) -> bool:
    """Whether words or form tie parts to their total; of few words, only a slip is told."""
    text, parts = lines.text, found.parts
    if not _one_kind(lines, found) or ANOTHER.search(text[found.start:parts[0].at]):
        return False
    if not all(SEPARATES.search(text[a.at + 1:b.at]) for a, b in pairwise(parts)):
        return False
    if any(NO_PART.search(_before(lines, s)) for s in parts):
        return False
    if parts[0].at < found.total.at < parts[1].at:
        enough = len(parts) >= MANY or (found.slip and (found.exceeds or _is_rest(lines, found)))
        return enough and found.close and not CLAUSE.search(text[found.start:found.end])
    return _tied_after(lines, found) if found.first else _tied_before(lines, found)


def _tied_before(lines: Outline, found: Sum) -> bool:
    """Whether a total after its parts is called one: "altogether 90", "the remaining 20 of the 90"."""
    total, last, spread = found.total, found.parts[-1], lines.text.count("\n", found.start, found.end)
    said = TOTAL_BEFORE.search(_before(lines, total)) or TOTAL_AFTER.match(_after(lines, total))
    if said:
        return found.close or (found.whole_list and spread == 0)
    left = OUT_OF.fullmatch(lines.text[last.at + 1:total.at]) and _is_rest(lines, found)
    return bool(left) and found.slip and spread == 0


def _tied_after(lines: Outline, found: Sum) -> bool:
    """Whether parts after their total are told as such: a rest, a list that words or its form open, kinds of people."""
    text, total, parts = lines.text, found.total, found.parts
    spread, between = text.count("\n", found.start, found.end), text[total.at + 1:parts[0].at]
    of = OF.search(_before(lines, total))
    if _is_rest(lines, found):
        taken = of or OF_THEM.search(text[found.start:found.end]) or LEAVES.search(text[parts[-2].at:parts[-1].at])
        return (bool(taken) or spread == 1) and found.close
    if spread == 1 and "\n" in between and _fills(lines, found):
        return found.slip and found.near
    if spread or not (found.close or found.whole_list):
        return False
    if of_people(Row(parts, (), found.start, found.end)) or MADE_UP.search(between):
        return True
    kinds = {counted(s.claim) for s in parts} - {""}
    excess = OF_THEM.match(_after(lines, parts[0])) and found.exceeds
    listed = len(parts) >= MANY and "(" not in text[found.start:found.end]
    placed = found.exceeds and found.whole_list and between.endswith(", ") and _in_places(lines, parts)
    follows = PARTS_FOLLOW.search(between) or excess or placed or listed or (of and kinds and kinds <= cues.PARTITIONS)
    return bool(follows) and (found.right or (found.slip and found.near))


def _in_places(lines: Outline, parts: Sequence[Sign]) -> bool:
    """Whether the same preposition follows every part: "3,900 from Esk and 2,700 from the villages"."""
    found = [PLACE.match(_after(lines, part)) for part in parts]
    return all(found) and len({match["place"] for match in found if match}) == 1


def _fills(lines: Outline, found: Sum) -> bool:
    """Whether many parts are all figures of their sentence, and their total the last of the one before."""
    if len(found.parts) < MANY or LEFT_OUT.search(lines.sentence(found.end)):
        return False
    own, others = (tuple(s for s in lines.line(place) if s.kind == "Q") for place in (found.start, found.end))
    return own[-1:] == (found.total,) and others == found.parts


def _is_rest(lines: Outline, found: Sum) -> bool:
    """Whether the last part is told as what remains."""
    last = found.parts[-1]
    words = lines.text[found.parts[-2].at + 1:last.at]
    return bool(REST_BEFORE.search(words) or REST_AFTER.match(_after(lines, last)))


def _before(lines: Outline, sign: Sign) -> str:
    """The words of its sentence right before a figure."""
    return lines.text[max(0, sign.at - BESIDE):sign.at].split("\n")[-1]


def _after(lines: Outline, sign: Sign) -> str:
    """The words of its sentence right after a figure."""
    return lines.text[sign.at + 1:sign.at + 1 + BESIDE].split("\n")[0]
