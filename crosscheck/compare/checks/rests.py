"""XC302: a whole, its parts and the rest that do not add up; a part that exceeds its whole."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, dimension, firm, is_share, same_measure
from crosscheck.compare.checks.listing import (
    ADDED,
    ALMOST_ALL,
    CONFIDENCE,
    HEDGE,
    LEAST_PARTS,
    NEAR_SHARE,
    Listed,
    all_firm,
    in_a_row,
    listed,
    same_kind,
    unless_it_sums,
)
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.compare.figures import nominal
from crosscheck.model import BlockKind, Claim, Finding, Qualifier, Quantity, Reason

WORDS_TO_PART = 60
"""Characters between a whole and a part of it."""

MOST_PARTS = 4
"""Claims of one sentence among which a whole, its parts and the rest are looked for."""

THE_REST = re.compile(rf"\bthe\s+(?:other|remaining|rest\s*,|remainder\s*,|final)\s+{HEDGE}$", re.IGNORECASE)
"""Before the part that completes a whole: "the other 14"."""

PART_OF = re.compile(r"\s+of\s+(?:the|its|their|his|her|these|those|all)\s+(?:\w+\s+)?", re.IGNORECASE)
"""Between a part and its whole: "25 of the 40"."""

OF_THEM = re.compile(
    rf"\s+(?:\w+\s+){{0,2}}?of\s+(?:them|whom|these|those|the\s(?:{alternatives(cues.VICTIMS)}))\b", re.IGNORECASE
)
"""After the first part of a whole that the sentence before tells: "thirty-one of them"."""

INCLUDING = re.compile(rf"[\s,]+(?:including|among\s+them)\s+(?:the\s+)?{HEDGE}$", re.IGNORECASE)
OF_WHOLE = re.compile(rf"\bof\s+(?:the|its|their|all|those)\s+{HEDGE}$", re.IGNORECASE)
TO_FIRST_PART = re.compile(rf"(?:\s[\w’'-]+){{0,6}},\s{HEDGE}", re.IGNORECASE)
"""Around a whole whose parts follow: "Of the | 250 | places, | 100"."""

WHOLE = 100.0  # percent
ROUNDING_ROOM = 0.5
"""Percentage points that shares may miss the whole beyond their rounding."""

LOOSELY = frozenset({Qualifier.EXACT, Qualifier.ABOUT})
RESIDUE_LEADS = re.compile(rf"\b(?:{alternatives(cues.RESIDUE_LEADS)})\s+{HEDGE}$", re.IGNORECASE)
RESIDUE = re.compile(rf"\s+(?:(?:were|was|are|is|said\sthey)\s+)?(?:{alternatives(cues.RESIDUES)})\b", re.IGNORECASE)
"""Around the last share of a whole: "the remaining 9%", "8% were undecided"."""

HOUSE = re.compile(rf"[\s-](?:{alternatives(cues.SIZE_OF_HOUSE)})(?:s\b|\b)", re.IGNORECASE)
"""After the size of an assembly: "the 61-seat assembly", "61 seats"."""


def wrong_rests(statements: Sequence[Statement]) -> Iterator[Finding]:
    """The wholes of an article that their parts and rests contradict."""
    before: Statement | None = None
    for statement in statements:
        if statement.block is BlockKind.TABLE:
            continue
        claims = [c for c in statement.quantities if dimension(c) in ADDED]
        yield from _with_the_rest(statement, claims)
        yield from _part_above_whole(statement, claims)
        yield from _seats(statement, claims)
        yield from _of_the_whole(statement, claims)
        yield from _shares(statement)
        if before is not None and before.block is statement.block:
            yield from _of_them(before, statement, claims)
        before = statement


def _with_the_rest(statement: Statement, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A whole, its parts, and "the other 14"."""
    for index, rest in enumerate(claims[2:MOST_PARTS], 2):
        if not THE_REST.search(statement.before(rest)) or not all_firm(claims[:index + 1]):
            continue
        one, other, *more = claims[:index]
        whole, part = (other, one) if PART_OF.fullmatch(statement.between(one, other)) else (one, other)
        row = Listed((part, *more, rest), 0, rest.end)
        yield from unless_it_sums(statement, whole, row, least_share=NEAR_SHARE)


def _part_above_whole(statement: Statement, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A part that exceeds its whole: "12 people, including 14 children"."""
    for whole, part in pairwise(claims):
        total, size = amount(whole), amount(part)
        if total is None or size is None or not same_measure(whole, part) or not (firm(whole) and firm(part)):
            continue
        words = statement.between(whole, part)
        if len(words) > WORDS_TO_PART or not INCLUDING.search(words) or not same_kind(whole, part):
            continue
        if size.admits()[0] > total.admits()[1]:
            facts = {"stated": whole.text, "parts": part.text, "expected": part.text}
            yield finding("XC302", Reason.SUM_WRONG, statement.article, ((whole,), (part,)), CONFIDENCE, facts)


def _seats(statement: Statement, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The seats of an assembly and how they are shared out, in one sentence."""
    for index, house in enumerate(claims[:-LEAST_PARTS]):
        if not HOUSE.match(statement.after(house)):
            continue
        parts = listed(statement, claims[index + 1:], named=True)
        if parts is None or len(parts.claims) < LEAST_PARTS or not all_firm([house, *parts.claims]):
            continue
        if not parts.is_open(statement, house.end):
            yield from unless_it_sums(statement, house, parts, least_share=NEAR_SHARE)
        return  # what follows are the parts


def _of_the_whole(statement: Statement, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A whole and three parts or more of it: "Of the 250 places, 100 are for nurses, 80 for doctors and 60 for"."""
    if len(claims) <= LEAST_PARTS or not OF_WHOLE.search(statement.before(claims[0])):
        return
    words = statement.between(claims[0], claims[1])
    parts = listed(statement, claims[1:])
    if parts is None or len(parts.claims) < LEAST_PARTS or not TO_FIRST_PART.fullmatch(words):
        return
    if all_firm([claims[0], *parts.claims]) and not parts.is_open(statement, claims[0].start):
        yield from unless_it_sums(statement, claims[0], parts, least_share=ALMOST_ALL)


def _shares(statement: Statement) -> Iterator[Finding]:
    """Shares in percent of which the last says that they are all: "52% yes, 41% no and 8% undecided"."""
    shares = [c for c in statement.quantities if is_share(c) and isinstance(c.value, Quantity) and not c.value.per]
    if len(shares) < LEAST_PARTS:
        return
    last = shares[-1]
    if not RESIDUE_LEADS.search(statement.before(last)) and not RESIDUE.match(statement.after(last)):
        return
    parts = listed(statement, shares)
    figures = [f for f in map(amount, shares) if f is not None]
    if parts is None or len(parts.claims) != len(shares) or len(figures) != len(shares):
        return
    total = sum(map(nominal, figures))
    room = sum(f.half for f in figures) + ROUNDING_ROOM
    if room < abs(total - WHOLE) <= WHOLE * (1 - NEAR_SHARE) and all(s.value.qualifier in LOOSELY for s in shares):
        facts = {"parts": in_a_row([c.text for c in shares]), "expected": f"{total:g}%", "stated": f"{WHOLE:g}%"}
        yield finding("XC302", Reason.SUM_WRONG, statement.article, (tuple(shares),), CONFIDENCE, facts)


def _of_them(before: Statement, statement: Statement, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The parts, in a sentence of their own, of the total that the sentence before ends on."""
    wholes = [c for c in before.quantities if dimension(c) in ADDED]
    if len(wholes) != 1 or not claims or not OF_THEM.match(statement.after(claims[0])):
        return
    parts = listed(statement, claims)
    if parts is None or len(parts.claims) < LEAST_PARTS or not all_firm([wholes[0], *parts.claims]):
        return
    if not parts.is_open(statement, claims[0].start):
        yield from unless_it_sums(statement, wholes[0], parts, least_share=NEAR_SHARE)
