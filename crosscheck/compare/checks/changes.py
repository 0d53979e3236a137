"""XC305: a percentage, a multiple or a difference that does not follow from the two figures it is told with."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, permutations

from crosscheck.compare.checks.amounts import alike, base_unit, counted, dimension, in_measure, same_measure
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.outline import Outline, Sign, compiled
from crosscheck.compare.checks.percentages import fits_percent, percent_range
from crosscheck.compare.checks.slips import is_slip
from crosscheck.compare.figures import Figure, nominal
from crosscheck.model import Claim, Finding, Qualifier, Quantity, Reason

CONFIDENCE = 0.9

MULTIPLE_SLACK = 0.2
"""Share by which "doubled" may miss twice."""

FLOOR_SLACK = 0.03
"""The same for "more than doubled", which states a floor."""

SMALL_PRICE, CENT = 1000.0, 0.01
"""Sums of money below which none is rounded, and how exact they are."""

LEAST_LIKENESS = 0.1
"""Ratio below which two figures are hardly the same thing before and after."""

LEAST_MEANT = 0.4
"""Ratio of a stated difference and the one of two figures below which they are hardly meant for each other."""

MEASURES = frozenset({"money", "length", "mass", "area", "volume", "power", "energy"})
"""Dimensions whose unit the second of two figures may leave out."""

UNFIT = frozenset({"temperature", "score", "vote"})
"""Dimensions of which no change in percent is told."""

CHANGE = compiled(r"\b(?:{change}|{greater})\b")
FROM = compiled(r"\b(?:from|between)(?: {lead})*(?: initial| original)* ?$")
TO = compiled(r"\b(?:to|until it reached|and)\b")
OLDER = compiled(
    r"\b(?:{compared}|{older}|not|on|than)(?: [a-z'-]+){0,2} $|\((?:{older}|[DYG]:?)(?: {older}:?)? $|\bD's $"
)
OLDER_FIRST = compiled(
    r"\b(?:after|where|had|was|were|stood|numbered|meant|supposed|expected|budgeted|planned|used|originally|original)\b"
)
NEWER_AFTER = compiled(r"\b(?:now|today|has|have|but|this)\b")
IN_TURN = compiled(r"^(?: (?!and)[a-z]+)? ?(?:in |on )?[DYG],? (?:and|,)[^A-Z]* $")
DATED = compiled(r"^(?: (?:in|on))? [DYG]")
BEYOND = compiled(
    r"^(?: [a-z]+)?(?: {greater}| times)?,? (?:than|short of|shy of|above|below|over|on|from|against|as much as"
    r"|as many as|as high as|{compared})(?: [a-z'-]+| D's){0,4} $"
)
GREATER = compiled(r"^ {greater}\b")
WHEN = compiled(r"^(?: {greater})? than (?:in |on )?[DY],? when(?: [a-z]+){0,3} $")
DIRECTLY = compiled(r"^ (?:from|on|over)(?: {lead})* $")
PRICED = compiled(r"\b(?:premium|discount|mark-up|markup) of $"), compiled(r"^ (?:to|on|over)(?: [a-z'-]+| D's){0,4} $")
AT_ONCE = compiled(r"^,?(?: the| D's| its| an?)* $")
EARLIER = compiled(
    r"[DYG]|\b(?:from|against|compared|versus|instead|not|where|originally|original|now|today|premium|discount"
    r"|that is)\b"
)
CUT = compiled(r"[A-Z;]")
BACK = compiled(r"(?:that|this|the|it|an?) (?:[a-z]+ )?{change}\b|(?:that|this) is")
ANOTHER = compiled(r"[DYG][^A-Z]{0,3} and ")
FIGURE = compiled(r"[QV]")
BREAKS = compiled(r"\b(?:{clause}|including)\b|;|(?<!i\.e)(?<!\be\.g)\.(?!\d)(?! ?e\.)")
OF_WHOM = compiled(r"\bof (?:whom|which|them|these|those|that)(?: [a-z]+)? $")
SHARE_OF = compiled(r"(?! short| shy)(?: [a-z-]+)? ?\b{shares}\b")
ADJUSTED = compiled(r"\b{adjusted}\b")
TIED = compiled(r"(?: [DYG])? ?(?:\(|[,–:]|or\b|\bby\b|which\b|that\b|meaning\b|equal\b|i\.e\.)[^A-Z;]*$")
OF_ANOTHER = compiled(r"(?: {greater})? ?(?:than|on|over|above|below|from|against|compared|as)\b(?! (?:budget|[DYG]))")
MORE = compiled(r"\b(?:more than|over|at least|well over) $")
BY = compiled(
    r"\b(?:by|up|down|another|saves|save|saving|gained|lost|{change} of) $"
    r"|^(?: [a-z-]+)? {greater}\b|^ [a-z-]* ?\b{change}\b"
)
POINTING = compiled(
    r"(?:that|this|it|those)(?: (?:is|was|are|were|represents|represented|marks|means|meant|makes|amounts to|would be)"
    r"|'s) |(?:an? |up |down )"
)
"""The start of a sentence that tells the change of the one before."""

CUE_WINDOW = 30
"""Characters around a percentage in which its word of change stands."""

FAR = 90
"""Characters from a percentage to the figures it belongs to, at most."""

BEFORE = 34
"""Characters before the first of two figures that are looked at."""


@dataclass(frozen=True, slots=True)
class Change:
    """A figure before and a figure after, and the stretch of the outline that they take."""

    old: Sign
    new: Sign
    before: Figure
    after: Figure
    start: int
    end: int
    sure: bool = True  # words tie the two to each other
    loose: bool = False  # nothing says which of the two is the older

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that tell the two, in the order of the text."""
        return tuple(dict.fromkeys(s.claim for s in sorted((self.old, self.new), key=lambda sign: sign.at)))


def wrong_changes(lines: Outline) -> Iterator[Finding]:
    """The changes of an article that do not follow from their figures."""
    for start, _, mask in lines.lines:
        line = lines.line(start) if mask else []
        figures = [s for s in line if s.kind in "QVPXBT" and s.figure is not None]
        for sign in figures:
            if sign.end is None and sign.kind in "PXBQV":
                yield from _checked(lines, sign, figures)


def _checked(lines: Outline, sign: Sign, figures: list[Sign]) -> Iterator[Finding]:
    """The finding that a sign tells a change that its figures do not make."""
    found = [c for c in _pairs(lines, sign, figures) if _says(lines, c, sign)] or list(_lone_pair(lines, sign))
    if not found or any(fits(sign, c) for c in found):
        return
    if not GREATER.match(lines.text[sign.at + 1:sign.at + CUE_WINDOW]) and any(_is_share(sign, c) for c in found):
        return
    change = next((c for c in found if (c.sure and _plausible(sign, c)) or _slipped(sign, c)), None)
    start = max(lines.text.rfind("\n", 0, sign.at) + 1, sign.at - FAR)
    if change is None or ADJUSTED.search(lines.text[start:sign.at + CUE_WINDOW].split("\n")[0]):
        return
    others = [s for s in figures if s is not sign and s.kind == sign.kind == "P"]
    pair = {change.old.at, change.new.at}
    plain = [s for s in figures if s.kind in "QV" and sign.kind == "P"]
    chance = [c for c in _all_pairs(plain) if {c.old.at, c.new.at} != pair]
    if not any(fits(s, change) for s in others) and not any(fits(sign, c) for c in chance):
        yield wrong_change(change, sign)


def _pairs(lines: Outline, sign: Sign, figures: list[Sign]) -> Iterator[Change]:
    """The pairs of figures that a sign may tell the change of, the likeliest first."""
    kinds, text = {"P": "QVT", "X": "QVPT", "B": "PQ"}.get(sign.kind, "QVT"), lines.text
    fit = [s for s in figures if s is not sign and s.kind in kinds]
    left, right = [s for s in fit if s.at < sign.at], [s for s in fit if s.at > sign.at]
    if right:
        gap, old = text[sign.at + 1:right[0].at], right[0]
        new = next((s for s in reversed(left) if _of_one_thing(old, s)), None)
        if new is not None and old.end is None and _is_beyond(lines, sign, gap):
            beside = text[new.at + 1:sign.at]
            tied = len(beside) <= FAR and not BREAKS.search(beside) and not FIGURE.search(beside)
            yield from _change(old, new, sure=tied)
        if len(right) > 1 and len(gap) <= FAR and not BREAKS.search(gap) and ":" not in gap:
            yield from _linked(lines, right[0], right[1], sign)
    if len(left) > 1:
        last, gap = left[-1], text[left[-1].at + 1:sign.at]
        other = next((s for s in reversed(left[:-1]) if _of_one_thing(s, last)), None)
        if other is not None and len(gap) <= FAR and not BREAKS.search(gap):
            yield from _linked(lines, other, last, sign)
    if not left and len(right) < 2:
        yield from _of_sentence_before(lines, sign)


def _lone_pair(lines: Outline, sign: Sign) -> Iterator[Change]:
    """The only two figures of one measure in the sentence of a percentage of change, or there and in the one before,
    where words tell one of another time."""
    text, start = lines.text, lines.text.rfind("\n", 0, sign.at) + 1
    lead, tail = text[max(start, sign.at - CUE_WINDOW):sign.at], text[sign.at + 1:sign.at + CUE_WINDOW].split("\n")[0]
    told = CHANGE.search(CUT.split(lead)[-1]) or CHANGE.match(tail.lstrip(" -"))
    if sign.kind != "P" or not told or SHARE_OF.match(tail) or OF_ANOTHER.match(tail):
        return
    here = lines.line(sign.at)
    figures = [s for s in here if s.kind in "QV" and s.figure is not None]
    if len(figures) < 2 and text[start - 2:start - 1] not in ("", "\n") and (figures or BACK.match(text[start:])):
        start = text.rfind("\n", 0, start - 1) + 1
        here = list(dict.fromkeys([*lines.before(sign.at, 1), *here]))
        figures = [s for s in here if s.kind in "QV" and s.figure is not None]
    pairs = [(a, b) for a, b in combinations(figures, 2) if _of_one_thing(a, b)]
    alone = sum(s.kind == "P" for s in here) == 1
    if alone and len(pairs) == 1 and EARLIER.search(text[start:max(sign.at, pairs[0][1].at + CUE_WINDOW)]):
        yield from _change(*pairs[0], sure=False, loose=True)


def _is_beyond(lines: Outline, sign: Sign, gap: str) -> bool:
    """Whether the words after a sign lead to the older figure: "20% more than"."""
    if sign.kind == "X":
        return bool(BEYOND.match(gap) or AT_ONCE.match(gap))
    if sign.kind in "QV":
        if GREATER.match(gap):
            return BEYOND.match(gap) is not None
        return bool(DIRECTLY.match(gap) and BY.search(lines.text[max(0, sign.at - CUE_WINDOW):sign.at]))
    if WHEN.match(gap):
        return True
    priced = PRICED[0].search(lines.text[max(0, sign.at - CUE_WINDOW):sign.at]) and PRICED[1].match(gap)
    return bool(BEYOND.match(gap) or priced)


def _of_sentence_before(lines: Outline, sign: Sign) -> Iterator[Change]:
    start = lines.text.rfind("\n", 0, sign.at) + 1
    if start and POINTING.match(lines.text[start:sign.at + 1]):
        earlier = [s for s in lines.line(start - 2) if s.kind in "QVPT" and s.figure is not None]
        if len(earlier) > 1 and lines.text[start - 2] != "\n":
            yield from _linked(lines, earlier[-2], earlier[-1], sign)


def _linked(lines: Outline, one: Sign, other: Sign, sign: Sign) -> Iterator[Change]:
    """Two figures in the order of the text as a figure before and one after, where words between them say so."""
    text = lines.text
    gap, lead = text[one.at + 1:other.at], text[max(0, one.at - BEFORE):one.at].split("\n")[-1]
    if not _of_one_thing(one, other) or len(gap) > FAR or "P" in gap:
        return
    if one.end is not None:
        if not lead.endswith("by "):
            yield from _change(one, other)
    elif (FROM.search(lead) and TO.search(gap)) or (OLDER_FIRST.search(lead) and NEWER_AFTER.search(gap)):
        yield from _change(one, other)
    elif IN_TURN.match(gap) and sign.at > other.at and DATED.match(text[other.at + 1:sign.at]):
        yield from _change(one, other, loose=True)
    elif ANOTHER.search(gap):
        return
    elif OLDER.search(gap):
        yield from _change(other, one, sure=not BREAKS.search(gap))
    elif OLDER_FIRST.search(lead + gap):
        yield from _change(one, other, sure=False, loose=True)


def _change(old: Sign, new: Sign, *, sure: bool = True, loose: bool = False) -> Iterator[Change]:
    before, after = _in_measure(old, new), _in_measure(new, old)
    before, after = _exact(old, before), _exact(new, after)
    if before is None or after is None or before.low <= 0 or after.low < 0:
        return
    if not nominal(after) or not _unlike(nominal(before), nominal(after)):
        yield Change(old, new, before, after, min(old.at, new.at), max(old.at, new.at) + 1, sure, loose)


def _is_share(sign: Sign, change: Change) -> bool:
    """Whether a percentage is the share that one figure is of the other."""
    size = sign.figure
    if sign.kind != "P" or size is None or not nominal(change.after):
        return False
    shares = nominal(change.after) / nominal(change.before) * 100, nominal(change.before) / nominal(change.after) * 100
    return any(abs(share - abs(nominal(size))) <= 2 * size.half for share in shares)


def _plausible(sign: Sign, change: Change) -> bool:
    """Whether a difference is near enough to that of two figures to be meant for it."""
    if sign.kind not in "QV" or sign.figure is None:
        return True
    apart, stated = abs(nominal(change.after) - nominal(change.before)), abs(nominal(sign.figure))
    return min(apart, stated) >= LEAST_MEANT * max(apart, stated)


def _slipped(sign: Sign, change: Change) -> bool:
    """Whether a percentage looks like a slip of the one between the figures."""
    size = sign.figure
    if sign.kind != "P" or size is None or not size.half or not nominal(change.after):
        return False
    found = abs(nominal(change.after) / nominal(change.before) - 1) * 100
    turned = abs(nominal(change.before) / nominal(change.after) - 1) * 100 if change.loose else found
    return any(is_slip(nominal(size), expected, 2 * size.half) for expected in (found, turned))


def _all_pairs(figures: list[Sign]) -> Iterator[Change]:
    """Every two figures of one measure: one that fits by chance is no proof, but casts doubt."""
    for one, other in permutations(figures, 2):
        if alike(one.claim, other.claim) and one.end == other.end is None:
            yield from _change(one, other)


def _in_measure(sign: Sign, of: Sign) -> Figure | None:
    """The figure of a sign, in the measure of the other where it tells none itself."""
    if _left_out(sign, of) and sign.figure is not None and isinstance(of.claim.value, Quantity):
        written, base = of.claim.value.as_written.low, of.claim.value.base.low
        return sign.figure.scaled(base / written) if written and base else None
    return sign.figure if sign.end is not None else in_measure(sign.claim, of.claim) or sign.figure


def _exact(sign: Sign, figure: Figure | None) -> Figure | None:
    """A figure as it is meant: a small price is not rounded, "from $2 to $2.50"."""
    if figure is None or dimension(sign.claim) != "money" or figure.high >= SMALL_PRICE:
        return figure
    return replace(figure, half=min(figure.half, CENT))


def _of_one_thing(old: Sign, new: Sign) -> bool:
    """Whether two figures measure the same; one may leave out its unit."""
    if (old.end is None) != (new.end is None) or dimension(old.claim) in UNFIT:
        return False
    if old.end is not None:
        return old.claim is new.claim
    if _left_out(old, new) or _left_out(new, old):
        return True
    if not (alike(old.claim, new.claim) or same_measure(old.claim, new.claim, loosely=True)):
        return False
    kinds = counted(old.claim), counted(new.claim)
    return not all(kinds) or kinds[0] == kinds[1] or _counts_of(old) or _counts_of(new)


def _left_out(sign: Sign, of: Sign) -> bool:
    """Whether a bare number takes the unit of the other: "96 kilometres instead of 118"."""
    bare = dimension(sign.claim) == "count" and not counted(sign.claim)
    return bare and sign.kind == "Q" and of.kind in "QV" and dimension(of.claim) in MEASURES


def _counts_of(sign: Sign) -> bool:
    """Whether what follows a figure is no noun that it counts: "the 2,055 of the same weeks"."""
    return sign.statement.after(sign.claim).startswith(" of ")


def _unlike(one: float, other: float) -> bool:
    return min(one, other) < LEAST_LIKENESS * max(one, other)


def _says(lines: Outline, change: Change, sign: Sign) -> bool:
    """Whether a sign states the size of a change."""
    text = lines.text
    line = text.rfind("\n", 0, sign.at) + 1
    lead, tail = text[max(line, sign.at - CUE_WINDOW):sign.at], text[sign.at + 1:sign.at + CUE_WINDOW].split("\n")[0]
    value = sign.claim.value
    if not isinstance(value, Quantity) or (sign.kind == "P" and (SHARE_OF.match(tail) or OF_WHOM.search(lead))):
        return False
    if sign.at >= change.end and OF_ANOTHER.match(tail):
        return False
    if sign.kind in "PX":
        told = CHANGE.search(lead) or CHANGE.match(tail.lstrip(" -")) or sign.claim.text[0] in "+-−±"
        inside = change.start <= sign.at < change.end
        plain = inside or sign.kind == "X" or (sign.at >= change.end and TIED.fullmatch(text[change.end:sign.at]))
        if change.old.kind == "P":
            return sign.kind == "X" and change.old.end is not None
        return value.per is None and bool(told or plain)
    shares = change.old.kind == "P"
    if sign.kind == "B":
        return bool(CHANGE.search(lead + "|" + tail) or "than" in tail or lead.endswith("by "))
    if shares or not change.sure or not same_measure(sign.claim, change.new.claim, loosely=True):
        return False
    if counted(sign.claim) not in ("", counted(change.new.claim), counted(change.old.claim)):
        return False
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
    unlimited = value.qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST) or MORE.search(lead) is not None
    low, high = times * (1 - MULTIPLE_SLACK), most * (1 + MULTIPLE_SLACK * (2 if loose else 1))
    if unlimited:
        low = times * (1 - FLOOR_SLACK)
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
