"""XC302: a rest of money whose whole stands further off; a part that exceeds its whole."""

from collections.abc import Iterator

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import alike, counted, dimension, firm, same_measure
from crosscheck.compare.checks.listing import CONFIDENCE, SAID, SHOWN, Row, near_total, off_by, wrong_sum
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.outline import Outline, Sign
from crosscheck.compare.figures import nominal
from crosscheck.model import Finding, Reason

THE_REST = r"\b{rest_before}:?(?: [a-z]+ of)? <rest:Q>"
"""The part that completes a whole: "the other $14 million"."""

OTHERS = "others"
"""In a sentence: its rest is that of another whole ("of the others, 28")."""

FURTHER = 6
"""Sentences before a rest of money in which its whole may stand."""

INCLUDING = r"<whole:Q>[^A-Z.;:()\n]{0,60}?,? (?:including|among them|of (?:whom|them|which)) <part:Q>"
PART_OF = r"<part:Q>(?: [a-z-]+){0,2} (?:out )?of <whole:Q>"


def wrong_rests(lines: Outline) -> Iterator[Finding]:
    """The wholes of an article that their parts and rests contradict."""
    for _, signs in lines.find(THE_REST):
        if OTHERS not in lines.sentence(signs["rest"].at):
            yield from _of_far_whole(lines, signs["rest"])
    yield from _parts_above(lines)


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
