"""XC305: a percentage, a multiple or a difference that does not follow from the two figures it is told with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crosscheck.compare.checks.amounts import alike, base_unit, counted, dimension, in_measure, same_measure
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.outline import Outline, Sign, compiled
from crosscheck.compare.figures import Figure, nominal
from crosscheck.model import Claim, Finding, Qualifier, Quantity, Reason

CONFIDENCE = 0.9

SLACK_POINTS = 0.3
"""Percentage points that a percentage may miss the figures beyond their rounding: it is often worked out first."""

SLACK_SHARE = 0.05
"""The same as a share of the percentage, for large ones ("up 340%")."""

FRACTION_SLACK = 0.1
"""The same for a fraction, which is told loosely: 28% is a quarter."""

MULTIPLE_SLACK = 0.2
"""Share by which "doubled" may miss twice."""

SMALL_PRICE, CENT = 1000.0, 0.01
"""Sums of money below which none is rounded, and how exact they are."""

LEAST_LIKENESS = 0.1
"""Ratio below which two figures are hardly the same thing before and after."""

UNFIT = frozenset({"temperature", "score", "vote"})
"""Dimensions of which no change in percent is told."""

COMPARED = r"<new:QVPT>≈(?:{compared})(?: {lead})?≈<old:QVPT>"
PAIRS = (
    r"\bfrom (?:an |initial |original |the )*<old:QVPT>≈(?:\bto|\bto reach|until it reached|\band is now|\bnow"
    r" at) <new:QVPT>",
    COMPARED,
    r"<new:QV>,? (?P<link><told:X>(?: the|(?: [DY]'s)?))≈<old:QV>",
    r"<new:QVPT>≈(?P<link><told:PBXQV>(?: [a-z]+)?(?: {greater}| times)?,? (?:than|as much as|as many"
    r" as|{compared}|on))≈<old:QVPT>",
    r"(?:was|were|stood at|had|numbered) <old:QVPT>≈(?:\band|,|but) (?:now|today|this year)≈<new:QVPT>",
    r"<new:QVPT>~(?P<link>\b(?:premium|discount|mark-up|increase|rise|cut) of <told:P> (?:to|on|over|from))≈<old:QVPT>",
    r"<new:QVPT>[^A-Z.;:\n]{0,30}?\((?:{older}|[DYG]:?)(?: {older}:?)? <old:QVPT>\)",
    r"\bwhere ≈<old:QV>≈, ≈<new:QV>≈",
    r"\bhad ≈<old:QV>≈\band has ≈<new:QV>",
    r"\b(?:meant|supposed|expected|budgeted|planned) to ~<old:QV>≈\bbut ≈<new:QV>",
    r"(?P<loose><new:QV> (?:in |on )?[DYG],? (?:and|,) ~<old:QV> (?:in |on )?[DYG])",
    r"<new:QVPT>[^A-Z.;:\n]{0,40}?,? (?:and )?not <old:QVPT>",
)
"""A figure before and a figure after: "from 80 to 100", "100, up from 80", "100, 12 more than the 88"."""

CHANGE = compiled(r"\b{change}\b")
BREAKS = compiled(r"\b{clause}\b|;|\.(?!\d)")
APART = compiled(r"\b(?:while|whereas|but|although|though)\b|;|\.(?!\d)")
SHARE_OF = compiled(r"(?: [a-z-]+)? ?\b{shares}\b")
ADJUSTED = compiled(r"\b{adjusted}\b")
TIED = compiled(r" ?(?:\(|[,–:]|or\b|\bby\b|which\b|that\b|meaning\b|equal\b)[^A-Z;]*$")
ANOTHER = compiled(r"[DYT][^A-Z]{0,3} and ")
OF_ANOTHER = compiled(r"(?: {greater})? ?(?:than|on|over|above|below|from|against|compared)\b(?! (?:budget|[DYG]))")
MORE = compiled(r"\b(?:more than|over|at least|well over) $")
BY = compiled(r"\b(?:by|up|down|of|another) $|^(?: [a-z-]+)? {greater}\b|^ [a-z-]* ?\b{change}\b")
POINTING = compiled(
    r"(?:that|this|it|those)(?: (?:is|was|are|were|represents|represented|marks|means|meant|makes|amounts to|would be)"
    r"|'s) |(?:an? |up |down )"
)
"""The start of a sentence that tells the change of the one before."""

CUE_WINDOW = 30
"""Characters around a percentage in which its word of change stands."""

FAR = 90
"""Characters from a percentage to the figures it belongs to, at most."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure before and a figure after, and the stretch of the outline that they take."""

    old: Sign
    new: Sign
    before: Figure
    after: Figure
    start: int
    end: int
    loose: bool = False  # nothing says which of the two is the older

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that tell the two, in the order of the text."""
        return tuple(dict.fromkeys(s.claim for s in sorted((self.old, self.new), key=lambda sign: sign.at)))


def wrong_changes(lines: Outline) -> Iterator[Finding]:
    """The changes of an article that do not follow from their figures."""
    told: dict[Sign, list[Change]] = {}
    for change in changes(lines):
        for sign in stated(lines, change):
            told.setdefault(sign, []).append(change)
    for sign, tried in told.items():
        line = lines.sentence(sign.at)
        if ADJUSTED.search(line) or any(fits(sign, change) for change in tried):
            continue
        beside = [s for s in lines.line(tried[0].start) if s.kind == sign.kind == "P"]
        if any(fits(other, tried[0]) for other in beside):
            continue
        yield wrong_change(tried[0], sign)


def changes(lines: Outline) -> Iterator[Change]:
    """Every pair of a figure and an older one."""
    for template in PAIRS:
        for match, signs in lines.find(template):
            old, new = signs["old"], signs["new"]
            before, after = _in_measure(old, new), _in_measure(new, old)
            before, after = _exact(old, before), _exact(new, after)
            if before is None or after is None or before.low <= 0 or after.low < 0:
                continue
            if "link" in match.groupdict() and _apart(lines, match, new, old):
                continue
            if template is COMPARED and ANOTHER.search(lines.text[min(old.at, new.at):max(old.at, new.at)]):
                continue
            if _of_one_thing(old, new) and not (nominal(after) and _unlike(nominal(before), nominal(after))):
                yield Change(old, new, before, after, match.start(), match.end(), "loose" in match.groupdict())


def _apart(lines: Outline, match: re.Match[str], new: Sign, old: Sign) -> bool:
    """Whether the older figure stands in another clause than the comparison: "£4m more than in 2024, and gave £22m"."""
    return bool(APART.search(lines.text[new.at:old.at]) or "," in lines.text[match.end("link"):old.at])


def _in_measure(sign: Sign, of: Sign) -> Figure | None:
    """The figure of a sign, in the measure of the other where it tells none itself."""
    return sign.figure if sign.end is not None else in_measure(sign.claim, of.claim) or sign.figure


def _exact(sign: Sign, figure: Figure | None) -> Figure | None:
    """A figure as it is meant: a small price is not rounded, "from $2 to $2.50"."""
    if figure is None or dimension(sign.claim) != "money" or figure.high >= SMALL_PRICE:
        return figure
    return replace(figure, half=min(figure.half, CENT))


def _of_one_thing(old: Sign, new: Sign) -> bool:
    """Whether two figures measure the same; one may leave out its unit."""
    if old.end is None and not (alike(old.claim, new.claim) or same_measure(old.claim, new.claim, loosely=True)):
        return False
    kinds = counted(old.claim), counted(new.claim)
    return dimension(old.claim) not in UNFIT and (old.end is not None or not all(kinds) or kinds[0] == kinds[1])


def _unlike(one: float, other: float) -> bool:
    return min(one, other) < LEAST_LIKENESS * max(one, other)


def stated(lines: Outline, change: Change) -> list[Sign]:
    """The percentages, multiples and differences told of a change: between, right before or right after it."""
    pair = (change.old, change.new)
    found = [s for at, s in lines.signs.items() if change.start <= at < change.end and s not in pair]
    inside = [s for s in found if _says(lines, change, s, change.start, change.end)]
    return inside or [s for s in (_after(lines, change), _before(lines, change)) if s is not None]


def _before(lines: Outline, change: Change) -> Sign | None:
    """ "rose 25% | to 100 from 80"."""
    earlier = [s for s in lines.line(change.start) if s.at < change.start and s.kind not in "DYHGTR"]
    if not earlier:
        return None
    sign = earlier[-1]
    words = lines.text[sign.at + 1:change.start]
    if len(words) > FAR or BREAKS.search(words) or ":" in words:
        return None
    return sign if _says(lines, change, sign, max(0, sign.at - CUE_WINDOW), change.start) else None


def _after(lines: Outline, change: Change) -> Sign | None:
    """ "to 100 from 80, | a rise of 25%", in the same sentence or the next."""
    end = lines.text.find("\n", change.end)
    following = lines.text[change.end:end if end >= 0 else len(lines.text)]
    if not any(change.end + i in lines.signs for i in range(len(following))):
        start = end + 1
        end = lines.text.find("\n", start)
        sentence = lines.text[start:end if end >= 0 else len(lines.text)] if start else ""
        if not POINTING.match(sentence):
            return None
        following, first = sentence, start
    else:
        first = change.end
    later = [lines.signs[first + i] for i in range(len(following)) if first + i in lines.signs]
    later = [s for s in later if s.kind not in "DYHGTR"]
    if not later:
        return None
    sign = later[0]
    words = lines.text[change.end:sign.at]
    if len(words) > FAR or (first == change.end and BREAKS.search(words)):
        return None
    return sign if _says(lines, change, sign, change.end, sign.at + CUE_WINDOW) else None


def _says(lines: Outline, change: Change, sign: Sign, start: int, end: int) -> bool:
    """Whether a sign states the size of a change."""
    lead, tail = lines.text[start:sign.at], lines.text[sign.at + 1:max(end, sign.at + CUE_WINDOW)].split("\n")[0]
    value = sign.claim.value
    if not isinstance(value, Quantity) or (sign.kind == "P" and SHARE_OF.match(tail)):
        return False
    if sign.at >= change.end and OF_ANOTHER.match(tail):
        return False
    if sign.kind in "PX":
        told = CHANGE.search(lead) or CHANGE.match(tail.lstrip(" -")) or compiled(r" ?-?{greater}\b").match(tail)
        inside = change.start <= sign.at < change.end
        plain = inside or sign.kind == "X" or (sign.at >= change.end and TIED.fullmatch(lines.text[change.end:sign.at]))
        return change.old.kind != "P" and value.per is None and bool(told or plain)
    shares = change.old.kind == "P"
    if (sign.kind == "B") is not shares or not (shares or same_measure(sign.claim, change.new.claim, loosely=True)):
        return False
    if sign.kind == "B":
        return bool(CHANGE.search(lead + "|" + tail) or "than" in tail or lead.endswith("by "))
    return bool(BY.search(lead) or BY.search(tail)) and bool(CHANGE.search(lead + "|" + tail) or "than" in tail)


def fits(sign: Sign, change: Change) -> bool:
    """Whether what is stated of a change can be so."""
    value, size = sign.claim.value, sign.figure
    if size is None or not isinstance(value, Quantity):
        return True
    if sign.kind == "P":
        turned = change.loose and fits_percent(sign.claim, size, percent_range(change.after, change.before))
        return turned or fits_percent(sign.claim, size, percent_range(change.before, change.after))
    if sign.kind == "X":
        return _fits_multiple(value, change, sign.statement.before(sign.claim).lower())
    apart = abs(nominal(change.after) - nominal(change.before))
    low, high = size.admits()
    room = change.before.half + change.after.half
    return low - room <= apart + 1e-9 and apart - 1e-9 <= high + room


def fits_percent(claim: Claim, size: Figure, expected: tuple[float, float]) -> bool:
    """Whether a percentage, up or down, can be one of the expected size (least and greatest, in percent)."""
    low, high = sorted(abs(x) for x in size.admits())
    value = claim.value
    fraction = isinstance(value, Quantity) and value.unit != "percent"
    if fraction:
        low = high = abs(nominal(size))
    slack = FRACTION_SLACK * high if fraction else max(SLACK_POINTS, SLACK_SHARE * high)
    return low - slack <= expected[1] and expected[0] <= high + slack


def percent_range(before: Figure, after: Figure) -> tuple[float, float]:
    """The least and greatest size of the change in percent that rounding of both figures allows."""
    (least, most), (low, high) = before.admits(), after.admits()
    if least <= 0:
        return 0.0, float("inf")
    down, up = (low / most - 1) * 100, (high / least - 1) * 100
    sizes = sorted((abs(down), abs(up)))
    return (0.0, sizes[1]) if down <= 0 <= up else (sizes[0], sizes[1])


def _fits_multiple(value: Quantity, change: Change, lead: str) -> bool:
    """Whether a figure can be so many times the other; `lead` are the words before, of which "more than" matters."""
    times, most = value.as_written.low, value.as_written.high or value.as_written.low
    if not times or not most:
        return True
    bigger, smaller = nominal(change.after), nominal(change.before)
    if times < 1:
        times, most, bigger, smaller = 1 / most, 1 / times, smaller, bigger  # "halved": twice the other way
    ratio = bigger / smaller if smaller else float("inf")
    loose = value.qualifier is not Qualifier.EXACT
    low, high = times * (1 - MULTIPLE_SLACK), most * (1 + MULTIPLE_SLACK * (2 if loose else 1))
    unlimited = value.qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST) or MORE.search(lead) is not None
    return low <= ratio and (ratio <= high or unlimited)


def wrong_change(change: Change, stated: Sign) -> Finding:
    """The finding that what is stated of a change is not the one between its figures."""
    unit = base_unit(change.old.claim)
    old, new = nominal(change.before), nominal(change.after)
    if stated.kind == "P":
        expected = figure_in_words(round(abs(new / old - 1) * 100, 1), "percent")
    elif stated.kind == "X":
        expected = f"{max(old, new) / min(old, new):.2g} times" if min(old, new) else "more"
    else:
        expected = figure_in_words(abs(new - old), "percentage point" if stated.kind == "B" else unit)
    facts = {
        "start": figure_in_words(old, unit), "end": figure_in_words(new, unit), "expected": expected,
        "stated": stated.claim.text,
    }
    article = change.old.statement.article
    return finding("XC305", Reason.CHANGE_WRONG, article, (change.claims, (stated.claim,)), CONFIDENCE, facts)
