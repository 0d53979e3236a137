"""XC302: a whole, its parts and the rest that do not add up; a part that exceeds its whole."""

from collections.abc import Iterator

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import alike, counted, dimension, firm, same_measure
from crosscheck.compare.checks.listing import CONFIDENCE, SAID, SHOWN, Row, near_total, off_by, wrong_sum
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.outline import Outline, Sign, compiled
from crosscheck.compare.figures import nominal
from crosscheck.model import Finding, Reason

THE_REST = r"\b{rest_before}:?(?: [a-z]+ of)? <rest:Q>"
REMAINS = r"<rest:Q>(?: [a-z]+)? (?:remain|remained|(?:are|is|were|was) still|are left)\b"
"""The part that completes a whole: "the other 14", "14 remain"."""

OF, LEAD = compiled(r"\b(?:of|among|out of|from)(?: (?:the|its|their|all|some))* $"), 16
"""Before a whole that is told after its first part: "15 of the 66", in so many characters."""

OTHERS = "others"
"""In a sentence: its rest is that of another whole ("of the others, 28")."""

FURTHER = 6
"""Sentences before a rest of money in which its whole may stand."""

INCLUDING = r"<whole:Q>[^A-Z.;:()\n]{0,60}?,? (?:including|among them|of (?:whom|them|which)) <part:Q>"
PART_OF = r"<part:Q>(?: [a-z-]+){0,2} (?:out )?of <whole:Q>"


def wrong_rests(lines: Outline) -> Iterator[Finding]:
    """The wholes of an article that their parts and rests contradict."""
    for template in (THE_REST, REMAINS):
        for _, signs in lines.find(template):
            if OTHERS not in lines.sentence(signs["rest"].at):
                yield from _with_rest(lines, signs["rest"], elliptic=template is REMAINS)
    yield from _parts_above(lines)


def _with_rest(lines: Outline, rest: Sign, *, elliptic: bool) -> Iterator[Finding]:
    """A whole, its parts and the rest, in one sentence or two; of money, the whole may stand further off."""
    for sentences in (0, 1):
        known = _of_one_measure(lines, rest, sentences)
        if len(known) < 2:
            continue
        whole = max(known, key=_size)
        parts = [s for s in known if s is not whole]
        if whole is not known[0] and not OF.search(lines.text[:whole.at][-LEAD:]):
            return
        if not _kin(whole, parts, rest, near=sentences == 0) or (elliptic and any(counted(s.claim) for s in parts)):
            return
        row = Row((*parts, rest), (), parts[0].at, rest.at)
        exact = off_by(whole, row, SHOWN)
        if exact is not None:
            yield from wrong_sum(whole, row, exact)
        if exact is not None or (sentences == 0 and row.sum(whole.claim) <= _size(whole)):
            return
    yield from _of_far_whole(lines, rest)


def _of_one_measure(lines: Outline, rest: Sign, sentences: int) -> list[Sign]:
    """The figures before a rest that may be its whole and the parts beside it."""
    return [s for s in lines.before(rest.at, sentences) if s.kind == "Q" and alike(s.claim, rest.claim) and s.figure]


def _size(sign: Sign) -> float:
    return nominal(sign.figure) if sign.figure is not None else 0.0


def _of_far_whole(lines: Outline, rest: Sign) -> Iterator[Finding]:
    """A part and a rest of money whose whole stands some sentences before: the only figure there that comes near."""
    parts = _of_one_measure(lines, rest, 0)
    if dimension(rest.claim) != "money" or len(parts) != 1:
        return
    row = Row((parts[0], rest), (), parts[0].at, rest.at)
    far = [s for s in _of_one_measure(lines, rest, FURTHER) if s not in parts and dimension(s.claim) == "money"]
    near = {_size(s): s for s in far if near_total(row, s)}
    for whole in list(near.values()) if len(near) == 1 else ():
        exact = off_by(whole, row, SHOWN)
        if exact is not None:
            yield from wrong_sum(whole, row, exact)


def _kin(whole: Sign, parts: list[Sign], rest: Sign, *, near: bool) -> bool:
    """Whether a rest may be counted among a whole: in another sentence, only with the same noun or none."""
    one, other = counted(whole.claim), counted(rest.claim)
    if near:
        return not one or not other or _one_kind(one, other)
    return other in ("", "missing", one, *(counted(s.claim) for s in parts))


def _one_kind(one: str, other: str) -> bool:
    """Whether two counts are of one noun, or both of people."""
    people = cues.PEOPLE | cues.PARTITIONS
    return bool(one) and (one == other or (one in people and other in people))


def _parts_above(lines: Outline) -> Iterator[Finding]:
    """A part that exceeds its whole: "12 people, including 14 children", "26 of the 24"."""
    for template in (INCLUDING, PART_OF):
        for _, signs in lines.find(template):
            whole, part = signs["whole"].claim, signs["part"].claim
            if not (same_measure(whole, part) and firm(whole) and firm(part)) or dimension(whole) != "count":
                continue
            if _size(signs["part"]) <= _size(signs["whole"]) or not _meant(template, signs["whole"], signs["part"]):
                continue
            facts = {"stated": whole.text, "parts": part.text, "expected": part.text}
            groups = ((whole,), (part,))
            yield finding("XC302", Reason.SUM_WRONG, lines.article, groups, CONFIDENCE, facts)


def _meant(template: str, whole: Sign, part: Sign) -> bool:
    """Whether a greater part is meant as a part: of one kind of thing, or not far above its whole."""
    if template is INCLUDING:
        return _one_kind(counted(whole.claim), counted(part.claim))
    return bool(counted(whole.claim)) and _size(part) * SAID <= _size(whole)
