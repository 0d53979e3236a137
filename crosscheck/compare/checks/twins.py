"""XC306: the same thing counted twice in one article, once with a slip of the pen."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import counted, dimension, firm, same_measure
from crosscheck.compare.checks.headlines import deeds
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.repeats import READ, contradict, saying
from crosscheck.compare.checks.slips import exchanged
from crosscheck.compare.checks.statements import Statement
from crosscheck.compare.claims import values
from crosscheck.lexicon.equivalents import related
from crosscheck.model import BlockKind, Claim, Finding, Outcome, Quantity, Reason

CONFIDENCE = 0.7

LEAST_DIGITS = 2
"""Digits that a figure must have, trailing zeros left out, for a slip in one of them to show."""

LONG = 3
"""Digits from which on two figures are hardly alike by chance."""

LARGE = 1000
"""Counts from which on the same holds whatever their digits."""

RELATED = 0.5
"""Nearness of two nouns, 0 to 1, from which on they may count the same."""

SHARED_WORDS = 2
"""Content words in common from which on two sentences speak of one thing."""

MOST_ALIKE = 8
"""Figures of one article that may look alike before it tells nothing; it keeps the time linear."""

AROUND = 20
"""Characters before and after a figure in which a word sets it apart."""

EVIDENCE = 4
"""Signs that two figures are meant as one, of which an exchange of digits counts twice."""

DEFINITE = re.compile(r"\b(?:the|all|those|these|its|their|his|her|our)\s$", re.IGNORECASE)
"""Before a figure that the article has told already."""

MEASURED = frozenset({"count", "money", "ratio", "mass", "length", "area", "volume"})
"""Dimensions that are looked at; of all but counts, only what a headline or a caption tells again."""

TOPS = frozenset({BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.CAPTION})
"""Blocks that tell again what the body tells."""

PERSON = re.compile(r"(?:er|or|ist|ian|ant|ent|ee|tory)$")
"""The end of a noun that may name a kind of people."""

PART_OF = re.compile(r"(?: [a-z]+)? of (?:the|them|those|these|whom|which)\b")
TOLD_APART = frozenset(cues.TOLD_APART)
SET_APART = TOLD_APART - {"would", "will", "could", "may", "might", "should", "plan", "plans", "planned", "expected"}
"""The same beside a headline, which tells plans as the text does."""

WORD = re.compile(r"[a-z]+")
Told = tuple[Statement, Claim]


def twins(statements: Sequence[Statement]) -> Iterator[Finding]:
    """The counts of one article of which one looks like a slip of another that counts the same."""
    told = [(s, c) for s in statements if s.block in READ for c in s.quantities if _is_precise(c)]
    claims = [c for s in statements for c in s.quantities]
    done: set[str] = set()
    for one, other in _alike(told):
        members = {one[1].id, other[1].id}
        if members & done or one[0] is other[0] or not _contradict(one, other):
            continue
        if evidence(one, other) >= EVIDENCE and not all(_is_backed(told[1], claims) for told in (one, other)):
            done |= members
            yield finding("XC306", Reason.SAID_TWICE, one[0].article, ((one[1],), (other[1],)), CONFIDENCE, {})


def _contradict(one: Told, other: Told) -> bool:
    """Whether two figures cannot both be right; what is taken up again ("all 87 of its planes") is of no new scope."""
    if contradict(one[1], other[1]):
        return True
    verdict = values(one[1], other[1])
    again = _is_definite(one) or _is_definite(other) or BlockKind.HEADLINE in (one[0].block, other[0].block)
    swapped = exchanged(*_filled(_digits(one[1]), _digits(other[1])))
    return again and swapped and verdict.outcome is Outcome.DIFFERENT and verdict.strict


def _is_definite(told: Told) -> bool:
    """Whether a figure is told as one already known."""
    return DEFINITE.search(told[0].before(told[1])) is not None


def evidence(one: Told, other: Told) -> int:
    """How many signs there are that two figures, in the order of the text, are meant as one; 0 where a word sets one
    apart, or the later is told of a name that is new."""
    tops = bool(TOPS & {one[0].block, other[0].block})
    if any(_is_apart(*told, SET_APART if tops else TOLD_APART) for told in (one, other)):
        return 0
    first, second = saying(one[0]), saying(other[0])
    if (dimension(one[1]) != "count" and not tops) or (tops and not first.words & second.words):
        return 0
    if second.names and not first.names & second.names and not tops:
        return 0
    digits = _digits(one[1]), _digits(other[1])
    return sum((
        2 * exchanged(*_filled(*digits)),
        _kin(counted(one[1]), counted(other[1])),
        len(first.words & second.words) >= SHARED_WORDS or (tops and bool(deeds(*one) & deeds(*other))),
        _is_definite(one) or _is_definite(other),
        tops,
        max(len(d.rstrip("0")) for d in digits) >= LONG or _size(one[1]) >= LARGE,
    ))


def _alike(told: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Pairs of figures of one measure that differ in one digit or in the order of their digits."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, (_, claim) in enumerate(told):
        for key in _keys(claim):
            places[key].append(index)
    found = {pair for alike in places.values() if len(alike) <= MOST_ALIKE for pair in combinations(alike, 2)}
    for i, j in sorted(found):
        if same_measure(told[i][1], told[j][1]):
            yield told[i], told[j]


def _is_precise(claim: Claim) -> bool:
    return dimension(claim) in MEASURED and firm(claim) and len(_digits(claim).rstrip("0")) >= LEAST_DIGITS


def _size(claim: Claim) -> float:
    return (claim.value.as_written.low or 0.0) if isinstance(claim.value, Quantity) else 0.0


def _digits(claim: Claim) -> str:
    """The digits of a figure."""
    return f"{_size(claim):.10g}".replace(".", "")


def _keys(claim: Claim) -> Iterator[tuple[str, ...]]:
    """What two figures share that differ by a slip: their digits in any order, or all but one of them."""
    digits, size = _digits(claim), f"{_size(claim):.8e}".split("e")[1]
    yield size, "".join(sorted(digits))
    for place in range(len(digits)):
        yield size, digits[:place], digits[place + 1:]


def _filled(one: str, other: str) -> tuple[str, str]:
    size = max(len(one), len(other))
    return one.ljust(size, "0"), other.ljust(size, "0")


def _is_backed(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether another sentence tells the same figure."""
    others = (c for c in claims if c.sentence_start != claim.sentence_start and same_measure(c, claim))
    return any(values(claim, other).outcome is Outcome.SAME for other in others)


def _kin(one: str, other: str) -> int:
    """1 for one noun or a near one, 0 where a side tells none, -1 for two."""
    if not one or not other:
        return 0
    people = cues.PEOPLE | cues.JOBS
    if one == other or {one, other} <= cues.JOBS or ({one, other} & {"people", "person"} and {one, other} <= people):
        return 1
    if related(one, other) >= RELATED:
        return 1
    person = {one, other} & {"people", "person"} and any(PERSON.search(noun) for noun in (one, other))
    return 0 if person else -1


def _is_apart(statement: Statement, claim: Claim, words_apart: frozenset[str]) -> bool:
    """Whether words set a figure apart: "another 12", "twelve of the dead"."""
    if PART_OF.match(statement.after(claim)):
        return True
    words = f"{statement.before(claim)[-AROUND:]} {statement.after(claim)[:AROUND]}".lower()
    return not words_apart.isdisjoint(WORD.findall(words))
