"""XC302: parts that do not add up to the total told with them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import amount, base_unit, counted, dimension, firm, same_measure
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.statements import Statement, alternatives
from crosscheck.model import BlockKind, Claim, Finding, Reason

CONFIDENCE = 0.9

ADDED = frozenset({"count", "money", "mass", "area", "length", "volume", "energy", "power"})
"""Dimensions whose parts add up."""

LEAST_SHARE = 0.5
"""Share of the total that the parts must reach, and the inverse at most: else they are parts of something else."""

WORDS_TO_LIST = 60
"""Characters between a total and the list of its parts."""

WORDS_IN_PART = 120
"""Characters of one part of a list, from its figure to the next."""

HEDGE = rf"(?:(?:{alternatives(cues.HEDGES)})\s+){{0,3}}"
OPEN_LIST = re.compile(rf"\b(?:{alternatives(cues.OPEN_LIST)})\b", re.IGNORECASE)

LIST_OPENS = re.compile(rf"(?P<mark>[:(,]|\s[–—-]|[–—])\s*(?:with\s+)?(?P<the>the\s+)?{HEDGE}$", re.IGNORECASE)
"""The end of the words between a total and its first part: "eleven counts: ", "12 people (", "40 staff, "."""

PART_BREAK = re.compile(r"(?P<break>,\s+and\s|;\s+and\s|,\s|;\s|\s+and\s|\s+plus\s)\s*", re.IGNORECASE)
"""Between the parts of a list."""

ONE = re.compile(rf"(?:one|an?)\s+(?!(?:{alternatives(cues.NOT_ONE)})\b)[a-z]", re.IGNORECASE)
"""A part of one that is written without a figure: "two buses and a van"."""

CLAUSE_ENDS = re.compile(r"[.!?–—()]|\s-\s")
"""After the last part: the list is over."""

THE_REST = re.compile(rf"\bthe\s+(?:other|remaining|rest\s*,|remainder\s*,|final)\s+{HEDGE}$", re.IGNORECASE)
"""Before the part that completes a whole: "the other 14"."""

PART_OF = re.compile(r"\s+of\s+(?:the|its|their|his|her|these|those|all)\s+(?:\w+\s+)?", re.IGNORECASE)
OF_THEM = re.compile(r"[\s,]+(?:\w+\s+){0,2}of\s+(?:them|whom|which|these|those)\b", re.IGNORECASE)
"""After a part: "25 of the 40", "25 of them", "25 workers of whom"."""

TOTAL_LEADS = re.compile(rf"[\s,]*(?:–|—|-)?\s*(?P<cue>{alternatives(cues.SUM_BEFORE)})\s+{HEDGE}$", re.IGNORECASE)
TOTAL_TRAILS = re.compile(rf"\s+(?:\w+\s+){{0,2}}?(?:{alternatives(cues.SUM_AFTER)})\b", re.IGNORECASE)
"""Around a total after its parts: "making $48.6m in all"."""

INCLUDING = re.compile(rf"[\s,]+(?:including|among\s+them)\s+(?:the\s+)?{HEDGE}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """Parts in a row: their claims, and how many parts of one are written without a figure."""

    claims: tuple[Claim, ...]
    ones: int


def wrong_sums(statement: Statement) -> Iterator[Finding]:
    """The sums of one sentence that do not come out."""
    if statement.block is BlockKind.TABLE:
        return
    claims = [c for c in statement.quantities if dimension(c) in ADDED]
    for index, claim in enumerate(claims):
        yield from _told_in_parts(statement, claim, claims[index + 1:])
        yield from _told_after_parts(statement, claims[:index], claim)
    yield from _with_the_rest(statement, claims)
    yield from _part_above_whole(statement, claims)


def _told_in_parts(statement: Statement, total: Claim, later: Sequence[Claim]) -> Iterator[Finding]:
    """A total, then its parts: "eleven counts: seven of fraud and four of theft"."""
    if not later or not firm(total):
        return
    words = statement.between(total, later[0])
    opens = LIST_OPENS.search(words)
    if opens is None or len(words) > WORDS_TO_LIST or OPEN_LIST.search(words):
        return
    if PART_BREAK.search(words[:opens.start()]) or CLAUSE_ENDS.search(words[:opens.start()]):
        return
    listed = _listed(statement, later)
    if listed is None or not _complete(statement, total, listed, opens["mark"]):
        return
    yield from _unless_it_sums(statement, total, listed)


def _told_after_parts(statement: Statement, earlier: Sequence[Claim], total: Claim) -> Iterator[Finding]:
    """Parts, then their total: "31m in fees and 12m in fines, making 43m in all"."""
    parts = [c for c in earlier if same_measure(c, total)]
    if len(parts) < 2 or not firm(total):
        return
    leads = TOTAL_LEADS.search(statement.between(parts[-1], total))
    trails = TOTAL_TRAILS.match(statement.after(total))
    if leads is None or (not trails and leads["cue"].lower() in cues.NEEDS_SUM_AFTER):
        return
    for one, other in pairwise(parts):
        if not PART_BREAK.search(statement.between(one, other)) or len(statement.between(one, other)) > WORDS_IN_PART:
            return
    if OPEN_LIST.search(statement.article.text[parts[0].start:parts[-1].end]):
        return
    yield from _unless_it_sums(statement, total, Listed(tuple(parts), 0))


def _with_the_rest(statement: Statement, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A whole, a part, and "the other 14"."""
    for index, rest in enumerate(claims[2:], 2):
        lead = statement.article.text[max(statement.start, rest.start - WORDS_TO_LIST):rest.start]
        if not THE_REST.search(lead) or not firm(rest):
            continue
        one, other = claims[index - 2:index]
        if PART_OF.fullmatch(statement.between(one, other)):
            part, whole = one, other
        elif OF_THEM.match(statement.after(other)):
            part, whole = other, one
        else:
            continue
        if index == 2 and firm(part) and firm(whole) and _all_same([part, whole, rest]):
            yield from _unless_it_sums(statement, whole, Listed((part, rest), 0))


def _part_above_whole(statement: Statement, claims: Sequence[Claim]) -> Iterator[Finding]:
    """A part that exceeds its whole: "12 people, including 14 children"."""
    for index, part in enumerate(claims[1:], 1):
        whole = claims[index - 1]
        total, size = amount(whole), amount(part)
        if total is None or size is None or not same_measure(whole, part) or not (firm(whole) and firm(part)):
            continue
        words = statement.between(whole, part)
        if len(words) > WORDS_TO_LIST or not INCLUDING.search(words) or not _same_kind(whole, part):
            continue
        if size.admits()[0] > total.admits()[1]:
            facts = {"parts": part.text, "expected": part.text, "stated": whole.text}
            yield finding("XC302", Reason.SUM_WRONG, statement.article, ((whole,), (part,)), CONFIDENCE, facts)


def _listed(statement: Statement, claims: Sequence[Claim]) -> Listed | None:
    """The parts that begin with the first claim and follow each other; None when something in the list is no part."""
    text, ones = statement.article.text, 0
    members = [claims[0]]
    position, later = claims[0].end, list(claims[1:])
    while True:
        stop = min(statement.end, position + WORDS_IN_PART)
        over, gap = CLAUSE_ENDS.search(text, position, stop), PART_BREAK.search(text, position, stop)
        if gap is None or (over is not None and over.start() < gap.start()):
            break
        hedged = re.compile(HEDGE, re.IGNORECASE).match(text, gap.end(), statement.end)
        start = hedged.end() if hedged else gap.end()
        if later and gap.end() <= later[0].start <= start:
            members.append(later.pop(0))
            position = members[-1].end
        elif ONE.match(text, gap.end(), statement.end):
            ones, position = ones + 1, gap.end()
        else:
            return None
    end = over.start() if over is not None else min(statement.end, position + WORDS_IN_PART)
    return None if later and later[0].start < end else Listed(tuple(members), ones)


def _complete(statement: Statement, total: Claim, listed: Listed, mark: str) -> bool:
    """Whether a list tells the whole: after a colon any list does, after a comma only one of kinds of people."""
    parts = listed.claims
    stretch = statement.article.text[total.end:parts[-1].end + WORDS_IN_PART]
    end = CLAUSE_ENDS.search(stretch, parts[-1].end - total.end)
    if OPEN_LIST.search(stretch[:end.start()] if end else stretch) or len(parts) + listed.ones < 2:
        return False
    if not _all_same([total, *parts]) or not all(firm(c) for c in parts) or _enumerates(parts):
        return False
    if mark in (":", "–", "—") or mark.strip() in ("–", "—", "-"):
        return True
    kinds = [counted(c) for c in parts]
    return listed.ones == 0 and all(kind in cues.PARTITIONS for kind in kinds) and len(set(kinds)) == len(kinds)


def _unless_it_sums(statement: Statement, total: Claim, listed: Listed) -> Iterator[Finding]:
    whole = amount(total)
    parts = [f for f in (amount(c) for c in listed.claims) if f is not None]
    if whole is None or len(parts) < len(listed.claims) or whole.low <= 0 or any(p.low > whole.high for p in parts):
        return
    low = sum(p.low - p.half for p in parts) + listed.ones
    high = sum(p.high + p.half for p in parts) + listed.ones
    exact = sum((p.low + p.high) / 2 for p in parts) + listed.ones
    if not LEAST_SHARE <= exact / whole.high <= 1 / LEAST_SHARE:
        return
    counts = dimension(total) == "count" and all(p.half <= 1 for p in parts)
    slack = 0.0 if counts else whole.half
    if (counts and exact == whole.low) or (not counts and low - slack <= whole.high and whole.low <= high + slack):
        return
    facts = {
        "parts": _in_words([c.text for c in listed.claims] + ["one"] * listed.ones),
        "expected": figure_in_words(exact, base_unit(total)),
        "stated": total.text,
    }
    yield finding("XC302", Reason.SUM_WRONG, statement.article, ((total,), listed.claims), CONFIDENCE, facts)


def _in_words(parts: Sequence[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def _enumerates(parts: Sequence[Claim]) -> bool:
    """Whether figures only number the points of a list: one, two, three."""
    sizes = [f.low for f in (amount(c) for c in parts) if f is not None]
    return len(sizes) > 1 and sizes == list(range(1, len(sizes) + 1))


def _same_kind(one: Claim, other: Claim) -> bool:
    """Whether two counts are of one noun, or both of people."""
    kinds = counted(one), counted(other)
    people = cues.PEOPLE | cues.PARTITIONS
    return bool(kinds[0]) and (kinds[0] == kinds[1] or (kinds[0] in people and kinds[1] in people))


def _all_same(claims: Sequence[Claim]) -> bool:
    return all(same_measure(claims[0], claim) for claim in claims[1:])
