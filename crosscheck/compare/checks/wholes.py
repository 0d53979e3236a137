"""XC302: shares in percent that are told as all of a whole and do not come to a hundred."""

from collections.abc import Iterator

from crosscheck.compare.checks.listing import CONFIDENCE, OPEN, SHOWN, Row, in_a_row, row_after
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.outline import Outline, Sign, compiled
from crosscheck.compare.figures import nominal
from crosscheck.model import Finding, Qualifier, Quantity, Reason

WHOLE = 100.0  # percent
ROUNDING_ROOM = 0.5
"""Percentage points that shares may miss the whole beyond their rounding."""

WINDOW = 40  # characters around the last share in which a word says that it is the last

RESIDUE_LEADS = compiled(r"\b{rest_before}(?: [a-z]+)? $")
RESIDUE = compiled(r" (?:[a-z]+ )?(?:(?:were|was|are|is|said they|still) )?{residues}\b")
ANSWERS = compiled(r"\b{answers}\b")
LEAST_ANSWERS = 2
"""Answers to a question ("yes", "opposed") from which on three shares are taken for all of them."""

FEMALE, MALE = r"(?:women|girls|females?)", r"(?:men|boys|males?)"
AFTER = r"\b{one}\b~<one:P>~(?:,|\b(?:and|with|against)) ~\b{other}\b~<two:P>"
BEFORE = (
    r"<one:P> (?:of [a-z ]{0,30} )?(?:are |were )?{one}\b~(?:and|,) <two:P> (?:are |were )?{other}\b"
)
SEXES = tuple(
    template.replace("{one}", one).replace("{other}", other)
    for template in (AFTER, BEFORE)
    for one, other in ((FEMALE, MALE), (MALE, FEMALE))
)
"""Two shares that leave no third: "women make up 55% and men 45%"."""


def wrong_wholes(lines: Outline) -> Iterator[Finding]:
    """The shares of an article that do not make up their whole."""
    seen: set[int] = set()
    for place, first in lines.signs.items():
        parts = row_after(lines, place, "P") if first.kind == "P" and place not in seen else None
        if parts is not None and len(parts.signs) > 1:
            seen.update(s.at for s in parts.signs)
            if _are_all(lines, parts):
                yield from _unless_whole(lines, parts)
    for template in SEXES:
        for _, signs in lines.find(template):
            one, two = signs["one"], signs["two"]
            yield from _unless_whole(lines, Row((one, two), (), one.at, two.at))


def _are_all(lines: Outline, parts: Row) -> bool:
    """Whether words say that shares are all of a whole: "52% yes, 41% no and 12% undecided"."""
    last, line = parts.signs[-1].at, lines.sentence(parts.start)
    if OPEN.search(line):
        return False
    if RESIDUE_LEADS.search(lines.text[max(0, last - WINDOW):last]):
        return True
    undecided = RESIDUE.match(lines.text[last + 1:parts.end + WINDOW].split("\n")[0])
    return len(parts.signs) > 2 and (bool(undecided) or len(ANSWERS.findall(line)) >= LEAST_ANSWERS)


def _unless_whole(lines: Outline, parts: Row) -> Iterator[Finding]:
    """The finding that shares do not make up the whole, or exceed it."""
    figures = [s.figure for s in parts.signs if s.figure]
    total, room = sum(map(nominal, figures)), sum(f.half for f in figures) + ROUNDING_ROOM
    if all(_unbounded(s) for s in parts.signs) and room < abs(total - WHOLE) <= WHOLE * (1 - SHOWN):
        claims = tuple(s.claim for s in parts.signs)
        facts = {"parts": in_a_row([c.text for c in claims]), "expected": f"{total:g}%", "stated": f"{WHOLE:g}%"}
        yield finding("XC302", Reason.SUM_WRONG, lines.article, (claims,), CONFIDENCE, facts)


def _unbounded(sign: Sign) -> bool:
    value = sign.claim.value
    return isinstance(value, Quantity) and value.qualifier in (Qualifier.EXACT, Qualifier.ABOUT)
