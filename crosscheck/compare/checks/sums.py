"""XC302: parts that do not add up to the total told right before or after them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import counted, dimension, firm, same_measure
from crosscheck.compare.checks.listing import (
    ADDED,
    ALMOST_ALL,
    CLAUSE_ENDS,
    HEDGE,
    LEAST_PARTS,
    LEAST_SHARE,
    NEAR_SHARE,
    OPEN_LIST,
    PART_BREAK,
    WORDS_IN_PART,
    Listed,
    all_firm,
    enumerates,
    listed,
    unless_it_sums,
)
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.model import BlockKind, Claim, Finding

WORDS_TO_LIST = 60
"""Characters between a total and the list of its parts."""

LIST_OPENS = re.compile(rf"(?P<mark>[:(,]|\s[–—-]|[–—])\s*(?:with\s+)?(?:the\s+)?{HEDGE}$", re.IGNORECASE)
"""The end of the words between a total and its first part: "eleven counts: ", "12 people (", "40 staff, "."""

COMPLETE_MARKS = frozenset(":–—-")
"""After these, a list tells the whole; after a comma or a parenthesis only one of kinds of people does."""

OF_ITS = re.compile(r"(?:\s\w+)?\sof\s(?:its|their|his|her|the)\s(?:\w+\s)?", re.IGNORECASE)
"""Between the last of several parts and their whole: "won 19, drew eight and lost 11 | of its | 38 games"."""

TOTAL_LEADS = re.compile(rf"[\s,]*[–—-]?\s*(?P<cue>{alternatives(cues.SUM_BEFORE)})\s+{HEDGE}$", re.IGNORECASE)
TOTAL_FOLLOWS = re.compile(rf"(?:,|\s[–—-])\s{HEDGE}$", re.IGNORECASE)
TOTAL_TRAILS = re.compile(
    rf"\s+(?:\w+\s+){{0,2}}?(?:{alternatives(cues.SUM_AFTER)})\b(?!\s(?:since|this|so)\b)", re.IGNORECASE
)
"""Around a total after its parts: "making $48.6m in all"."""


def wrong_sums(statement: Statement) -> Iterator[Finding]:
    """The sums of one sentence that do not come out."""
    if statement.block is BlockKind.TABLE:
        return
    claims = [c for c in statement.quantities if dimension(c) in ADDED]
    told: set[Claim] = set()
    for index, claim in enumerate(claims):
        parts = None if claim in told else _parts_after(statement, claim, claims[index + 1:])
        if parts is not None:
            told.update(parts.claims)
            yield from unless_it_sums(statement, claim, parts)
        yield from _told_after_parts(statement, claims[:index], claim)


def _parts_after(statement: Statement, total: Claim, later: Sequence[Claim]) -> Listed | None:
    """The complete list of parts after a total: "eleven counts: seven of fraud and four of theft"."""
    if not later or not firm(total):
        return None
    words = statement.between(total, later[0])
    opens = LIST_OPENS.search(words)
    if opens is None or len(words) > WORDS_TO_LIST or OPEN_LIST.search(words):
        return None
    if PART_BREAK.search(words[:opens.start()]) or CLAUSE_ENDS.search(words[:opens.start()]):
        return None
    parts = listed(statement, later)
    return parts if parts is not None and _complete(statement, total, parts, opens["mark"].strip()) else None


def _complete(statement: Statement, total: Claim, parts: Listed, mark: str) -> bool:
    """Whether a list tells the whole."""
    if parts.length < 2 or parts.is_open(statement, total.end):
        return False
    if not all_firm([total, *parts.claims]) or enumerates(parts.claims):
        return False
    kinds = [counted(c) for c in parts.claims]
    people = parts.ones == 0 and all(kind in cues.PARTITIONS for kind in kinds) and len(set(kinds)) == len(kinds)
    return people if mark not in COMPLETE_MARKS else not (people and counted(total) in cues.PARTITIONS - cues.PEOPLE)


def _told_after_parts(statement: Statement, earlier: Sequence[Claim], total: Claim) -> Iterator[Finding]:
    """Parts, then their total: "31m in fees and 12m in fines, making 43m in all"."""
    parts = [c for c in earlier if same_measure(c, total)]
    if len(parts) < 2 or not firm(total):
        return
    words, trails = statement.between(parts[-1], total), TOTAL_TRAILS.match(statement.after(total))
    leads = TOTAL_LEADS.search(words)
    strong = leads is not None and leads["cue"].lower() not in cues.NEEDS_SUM_AFTER
    if OF_ITS.fullmatch(words):
        row = listed(statement, parts, named=True)
        whole = row is not None and len(row.claims) == len(parts) >= LEAST_PARTS
        if row is not None and whole and not row.is_open(statement, parts[0].start):
            yield from unless_it_sums(statement, total, row, least_share=ALMOST_ALL)
        return
    if not strong and not (trails and (leads or TOTAL_FOLLOWS.search(words))):
        return
    gaps = [statement.between(one, other) for one, other in pairwise(parts)]
    if not all(PART_BREAK.search(gap) and len(gap) <= WORDS_IN_PART for gap in gaps):
        return
    row = Listed(tuple(parts), 0, parts[-1].end)
    if not row.is_open(statement, parts[0].start):
        yield from unless_it_sums(statement, total, row, least_share=LEAST_SHARE if leads else NEAR_SHARE)
