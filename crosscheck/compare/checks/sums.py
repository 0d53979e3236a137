"""XC302: parts that do not add up to the total they are told with."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import alike, counted, dimension
from crosscheck.compare.checks.listing import (
    ADDED,
    ALMOST,
    OPEN,
    SAID,
    SHOWN,
    Row,
    enumerates,
    near_total,
    of_people,
    off_by,
    row_after,
    wrong_sum,
)
from crosscheck.compare.checks.outline import Outline, Sign, compiled
from crosscheck.compare.figures import nominal
from crosscheck.model import Finding

TOTAL_FOLLOWS = (
    r"<last:Q>≈(?:,| –|\(|\band\b)? ?(?<![a-z])(?P<cue>{sum_before}) <total:Q>",
    r"<last:Q>≈(?:,| –|:|\() ?(?:or |making |that is |for )?<total:Q>(?: [a-z-]+){0,2} (?P<cue>{sum_after})\b(?!"
    r" (?:since|this|so|of)\b)",
    r"<last:Q>≈\.?\n(?P<next>(?P<cue>{sum_opens})\b[^A-Z.;\n]{0,20})<total:Q>",
)

SIBLING = compiled(r"(?:[:;,¦\n]|^|\b(?:and|or)) ?(?:{lead} ?)?$")
"""Before a figure that may be the first of a list itself."""

OF_THEM = compiled(r"[A-Z] (?:[a-z]+ )?of (?:them|whom|which|those|these)\b")
OPEN_END = compiled(r"^\W{0,2}{open_end}\b")
PLACED = compiled(r"^(?: [a-z-]+)? (?:from|in|for|to|at|on|by|as|of)\b")
"""After a figure: where this part of a sum goes, or comes from."""

EXACTLY = 1e-9  # share of a total by which its sum may miss it in floating point

LEAD, TAIL = 12, 24
"""Characters before a total and after a list that are looked at."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A total and a list: how near its total the list must come, how many parts it must have, and what else holds."""

    template: str
    share: float
    least: int = 2
    holds: Callable[[Outline, Sign, Row], bool] = lambda lines, total, parts: True


def wrong_sums(lines: Outline) -> Iterator[Finding]:
    """The sums of an article that do not come out."""
    for wording in LISTED:
        yield from _listed(lines, wording)
    for template in TOTAL_FOLLOWS:
        yield from _told_before(lines, template)


def _listed(lines: Outline, wording: Wording) -> Iterator[Finding]:
    """The totals that a list beside them does not come to."""
    for match, signs in lines.find(wording.template):
        total, found = signs["total"], row_after(lines, match.start("list"))
        if found is None or len(found) < wording.least or dimension(total.claim) not in ADDED or enumerates(found):
            continue
        parts = _without(found, total)
        if not _is_open(lines, total, parts, wording) and wording.holds(lines, total, parts):
            exact = off_by(total, parts, wording.share, said=wording.share == SAID)
            if exact is not None and not (of_people(parts) and counted(total.claim) in cues.PARTITIONS - cues.PEOPLE):
                yield from wrong_sum(total, parts, exact)


def _without(found: Row, total: Sign) -> Row:
    """The parts without the total that stands among them or after them: "11 of its 38 games", "25 of the 60 seats"."""
    if total.at <= found.start:
        return found
    return Row(tuple(s for s in found.signs if s.at != total.at), found.others, found.start, found.end)


def _is_open(lines: Outline, total: Sign, parts: Row, wording: Wording) -> bool:
    """Whether words say that a list is not the whole, or that its parts overlap."""
    following = lines.text[parts.end:parts.end + TAIL].split("\n")[0]
    return bool(
        OPEN.search(lines.text[min(total.at, parts.start):parts.end])
        or OPEN_END.search(following)
        or OF_THEM.search(lines.text[parts.start + 1:parts.end])
    )


def _of_people(lines: Outline, total: Sign, parts: Row) -> bool:
    return of_people(parts)


def _elliptic(lines: Outline, total: Sign, parts: Row) -> bool:
    """Whether the parts leave out what they count: the total told it."""
    return not any(counted(s.claim) for s in parts.signs)


def _no_sibling(lines: Outline, total: Sign, parts: Row) -> bool:
    """Whether a total is none of the list itself, as the first of "41 Afghans, 23 Syrians" would be."""
    return of_people(parts) or not SIBLING.search(lines.text[max(0, total.at - LEAD):total.at])


def _tells_all(lines: Outline, total: Sign, parts: Row) -> bool:
    """Whether a list after a comma tells the whole: kinds of people, or where each part of a sum of money goes."""
    ends = [s.at for s in parts.signs[1:]] + [parts.end]
    tails = [lines.text[s.at + 1:end] for s, end in zip(parts.signs, ends, strict=True)]
    placed = len(parts) > 1 and all(PLACED.match(tail) for tail in tails)
    return of_people(parts) or (placed and _no_sibling(lines, total, parts))


LISTED = (
    Wording(r"<total:Q>≈(?: – |: ?|\b{made_up_of}:? )(?:with )?(?:[^A-Z.,;:()\n]{0,14} )?(?P<list><first:Q>)", SAID),
    Wording(r"<total:Q>[^A-Z.;:()\n]{0,40}\((?:[a-z'-]+,? ){0,3}(?P<list><first:Q>)", SHOWN),
    Wording(r"<total:Q>[ -]{house}[^A-Z.;()\n]{0,80}?(?P<list><first:Q>)", SHOWN, least=3),
    Wording(r"(?P<list><first:Q>)≈<part:Q>≈<last:Q>(?: [a-z-]+)? of <total:Q>", ALMOST, least=3),
    Wording(r"<total:Q>[^A-CE-XZ.;:()\n]{0,60}?, (?:with )?(?P<list><first:Q>)", SHOWN, holds=_tells_all),
    Wording(r"<total:Q>(?: \([^()\n]{0,60}\))?; (?:[a-z\'/-]+ ){1,3}(?P<list><first:Q>),", ALMOST, least=3),
    Wording(
        r"(?P<list><first:Q>) [a-z]+ and <second:Q> [a-z]+ (?:[a-z]+ )?(?:among|of|out of|in|make up|are) <total:Q>",
        SHOWN, holds=_of_people,
    ),
    Wording(r"<total:Q>~\.?\n(?P<list><first:Q>) (?:have|has|are|is|were|was|[a-z]+ed)\b", SHOWN, holds=_elliptic),
)
"""Totals and the lists beside them, the surest first."""


def _told_before(lines: Outline, template: str) -> Iterator[Finding]:
    """The totals after their parts."""
    for match, signs in lines.find(template):
        total, last = signs["total"], signs["last"]
        whole, earlier = total.figure, lines.before(last.at + 1, 1 if "next" in match.groupdict() else 0)
        parts = [s for s in earlier if s.kind == "Q" and alike(s.claim, total.claim)]
        if whole is None or len(parts) < 2 or dimension(total.claim) not in ADDED:
            continue
        rows = [Row(tuple(parts[-n:]), (), parts[-n].at, last.at) for n in range(2, len(parts) + 1)]
        fits = any(abs(row.sum(total.claim) - nominal(whole)) <= EXACTLY * nominal(whole) for row in rows)
        if fits or OPEN.search(lines.text[parts[0].at:last.at]):
            continue
        here = "next" not in match.groupdict()
        near = [(row, off_by(total, row, SHOWN, said=here)) for row in rows if near_total(row, total)]
        if near and all(exact is not None for _, exact in near):
            yield from wrong_sum(total, near[0][0], near[0][1] or 0.0)
