"""Parts in a row, and whether they come to their total (XC302)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import alike, base_unit, counted, dimension, firm, in_measure
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.outline import DATES, Outline, Sign, compiled
from crosscheck.compare.checks.slips import is_slip
from crosscheck.compare.figures import nominal
from crosscheck.model import Claim, Finding, Reason

CONFIDENCE = 0.9

ADDED = frozenset({"count", "money", "mass", "area", "length", "volume", "energy", "power", "time", "votes", "data"})
"""Dimensions whose parts add up."""

SAID, SHOWN = 0.6, 0.75
"""Share of a total that parts must reach, and the inverse at most, where words say that they make it up, and where
only their form shows it; else they are parts of something else."""

ALMOST = 0.9
"""The same where nothing but the figures themselves shows it."""

OPEN = compiled(r"\b{open_list}\b")
"""In a list: it is not the whole, or its figures are not its parts."""

ROUNDING = 1.2
"""Times the largest half step, and the root of how many figures there are, that rounding may take a sum off."""

MOST_PARTS = 30
"""Figures of one list looked at."""

SEPARATOR = compiled(r"(?:[,;](?: (?:and|plus|with|then))?| and| plus| with| as well as) ")
"""Between the parts of a list."""

NUMBER = compiled(
    r"(?:^|(?<= ))(?P<digits>\d{1,3}(?:,\d{3})*(?:\.\d+)?)(?![\w.,-]*[\da-z])"
    r"|^(?:{lead} )?(?P<one>one|an?) (?!(?:{not_one})\b)[a-z]"
)
"""A part whose figure was not read: "the Reds 20", "and a van"."""

ENDS = compiled(
    r"[:.!?–]|\b(?:while|but|although|after|before|compared|versus|who|whose|because|when|where|if|than|to)\b"
)
"""In the words of a list: it is over."""

BRACKETS = compiled(r"\([^()\n]{0,60}\)")
WORDS_BEFORE = 30
"""Characters of a part before its figure, at most: a name."""

LOOSE_ENDS = 1
"""Words in a row that hold no figure, such as the second of "fees and fines", before a list is over."""


@dataclass(frozen=True, slots=True)
class Row:
    """Parts in a row, those whose figure is no claim ("a van", 1), and where the row starts and ends."""

    signs: tuple[Sign, ...]
    others: tuple[tuple[str, float], ...]
    start: int
    end: int

    def __len__(self) -> int:
        return len(self.signs) + len(self.others)

    def sum(self, of: Claim) -> float:
        """What the parts come to, in the measure of a total."""
        figures = [in_measure(s.claim, of) for s in self.signs]
        return sum(nominal(f) for f in figures if f) + sum(size for _, size in self.others)


def row_after(lines: Outline, place: int, kinds: str = "Q") -> Row | None:
    """The parts in a row of which the first is at or after `place` in its sentence; None where there is no part."""
    members, others, end, empty = list[Sign](), list[tuple[str, float]](), place, 0
    for start, stop in _pieces(lines.text, place):
        sign = _figure_of(lines, start, stop)
        if sign is not None:
            if sign.kind not in kinds or (members and not alike(members[0].claim, sign.claim)):
                break
            if members and sign.at - start > WORDS_BEFORE:
                break
            members.append(sign)
        elif not members:
            return None
        elif (number := NUMBER.search(lines.text[start:min(stop, start + WORDS_BEFORE)])) is not None and kinds == "Q":
            others.append((number["digits"] or "one", float((number["digits"] or "1").replace(",", ""))))
        else:
            empty += 1
            if empty > LOOSE_ENDS:
                break
            continue
        end, empty = stop, 0
        if len(members) + len(others) > MOST_PARTS:
            return None
    return Row(tuple(members), tuple(others), members[0].at, end) if members else None


def _pieces(text: str, place: int) -> Iterator[tuple[int, int]]:
    """The pieces of a list from `place` to the end of its clause."""
    stop = text.find("\n", place)
    stop = len(text) if stop < 0 else stop
    bare = BRACKETS.sub(lambda match: "_" * len(match.group()), text[place:stop])
    over = ENDS.search(bare)
    bare = bare[:over.start()] if over else bare
    start = 0
    for gap in SEPARATOR.finditer(bare):
        yield place + start, place + gap.start()
        start = gap.end()
    yield place + start, place + len(bare)


def _figure_of(lines: Outline, start: int, stop: int) -> Sign | None:
    """The figure of a part: the first outside of parentheses, else the one inside."""
    found = [s for s in (lines.signs.get(at) for at in range(start, stop)) if s is not None and s.kind not in DATES]
    inside = [(start + m.start(), start + m.end()) for m in BRACKETS.finditer(lines.text[start:stop])]
    outside = [s for s in found if not any(a <= s.at < z for a, z in inside)]
    return next(iter(outside or found), None)


def off_by(total: Sign, parts: Row, least_share: float, *, said: bool = False) -> float | None:
    """What the parts come to where that cannot be the total and yet is near it, `least_share` of it or more."""
    whole = total.figure
    found = [f for f in (in_measure(s.claim, total.claim) for s in parts.signs) if f is not None]
    if whole is None or whole.low <= 0 or len(found) < len(parts.signs):
        return None
    if not firm(total.claim) or not all(firm(s.claim) for s in parts.signs):
        return None
    exact = parts.sum(total.claim)
    if dimension(total.claim) != "count" and any(told == "one" for told, _ in parts.others):
        return None
    if any(f.low >= whole.high for f in found) or not least_share <= exact / whole.high <= 1 / least_share:
        return None
    counts = dimension(total.claim) == "count" and all(f.half <= 1 for f in (*found, whole))
    slack = 1e-6 * whole.high if counts else ROUNDING * max(f.half for f in (*found, whole)) * (len(found) + 1) ** 0.5
    sums = [exact, sum(nominal(f) for f in found)]
    if not parts.others:
        sums += [sum(map(nominal, found[:n])) for n in range(2, len(found))]  # the list may run on to other things
    if any(abs(size - nominal(whole)) <= slack for size in sums):
        return None
    step = 2 * max(f.half for f in (*found, whole))
    return exact if said or is_slip(nominal(whole), exact, step or 1.0) else None


def near_total(parts: Row, total: Sign) -> bool:
    """Whether parts come near enough to a total to be meant for it."""
    whole = total.figure
    return whole is not None and whole.high > 0 and SHOWN <= parts.sum(total.claim) / whole.high <= 1 / SHOWN


def enumerates(parts: Row) -> bool:
    """Whether figures only number the points of a list: one, two, three."""
    sizes = [s.figure.low for s in parts.signs if s.figure]
    return len(sizes) > 1 and sizes == list(range(1, len(sizes) + 1)) and not any(counted(s.claim) for s in parts.signs)


def of_people(parts: Row) -> bool:
    """Whether all parts are different kinds of people: men, women, children."""
    kinds = [counted(s.claim) for s in parts.signs]
    return not parts.others and len(set(kinds)) == len(kinds) and all(kind in cues.PARTITIONS for kind in kinds)


def wrong_sum(total: Sign, parts: Row, exact: float) -> Iterator[Finding]:
    """The finding that parts do not come to their total."""
    claims = [s.claim for s in parts.signs]
    facts = {
        "parts": in_a_row([c.text for c in claims] + [told for told, _ in parts.others]),
        "expected": figure_in_words(exact, base_unit(total.claim)),
        "stated": total.claim.text,
    }
    groups = ((total.claim,), tuple(claims))
    yield finding("XC302", Reason.SUM_WRONG, total.statement.article, groups, CONFIDENCE, facts)


def in_a_row(parts: Sequence[str]) -> str:
    """ "5, 4 and 2"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)
