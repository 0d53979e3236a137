"""XC301: a figure and its conversion beside it that do not match."""

import re
from collections.abc import Iterator, Mapping

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.statements import Statement, alternatives, without_parentheses
from crosscheck.compare.figures import Figure, figure
from crosscheck.compare.quantities import closeness, meet
from crosscheck.model import BlockKind, Claim, Finding, Quantity, Reason

CONFIDENCE = 0.95
LEAST_GAP = 0.04
"""Share by which the nearer ends must differ: converters round to one digit and use 1.6 for a mile."""

LEAST_GAP_OF_FRACTION = 0.15
"""The same for a fraction and its percentage: 28% is told as a quarter, 35% is not."""

ROUNDING_ROOM = 1.02
"""Times half a step that a rounded figure may miss: converters use 1.6 for a mile."""

MOST_ROUNDED = 0.08
"""Share of a figure that its trailing zeros may hide."""

EPSILON = 1e-9

LOOSELY_TOLD = frozenset({"ratio"})
"""Dimensions of which only parentheses tie two figures into one: "one in five (21%)"."""

FAR_OFF = 0.3
"""Closeness below which figures joined by "or" are two things, unless a power of ten apart: a slipped point."""

LIKE = 0.7
"""Closeness from which two figures between commas are taken for one: "210 metres, 890 feet, above"."""

POWER_SLACK = 0.06
"""Share by which a ratio may miss a power of ten and still be a slipped decimal point."""

LOOK_AHEAD = 4
"""Claims after a figure among which its conversion is looked for."""

OTHER_FACTORS = {"mile": (1852.0 / 1609.344,), "pint": (568.26125 / 473.176473,), "ton": (1000.0 / 907.18474,)}
"""The same name for another unit, as a share of the usual one: sea miles, imperial pints, metric tons."""

AT_SEA = re.compile(
    r"nautical|\b(?:knots|sea|ships?|vessels?|boats?|ferry|tanker|wreck|coast|offshore|islands?)\b", re.IGNORECASE
)
"""In an article: its miles may be sea miles."""

HEDGE = rf"(?:(?:{alternatives(cues.HEDGES)})\s+){{0,3}}"

OPENS = re.compile(rf"\.?\s*[(\[]\s*(?:(?:{alternatives(cues.EQUALS)})\s+)?{HEDGE}", re.IGNORECASE)
"""Between a figure and its conversion: "62 acres (about 25 hectares)"."""

MINUS = re.compile(r"\bminus\s$", re.IGNORECASE)
OPENS_LATER = re.compile(rf"(?:\s[\w-]+){{1,4}}\s?\(\s*{HEDGE}", re.IGNORECASE)
"""The same after the thing measured: "62 acres of old forest (about 25 hectares)"."""

BETWEEN_DASHES = re.compile(
    rf"(?:\s(?:deep|long|high|tall|wide|thick|away|across))?\s[–—-]\s(?:or\s)?{HEDGE}", re.IGNORECASE
)
BETWEEN_COMMAS = re.compile(r",\s")
COMMA_FOLLOWS = re.compile(r",\s(?!and\b|or\b|\W?\d)")
DASH_FOLLOWS = re.compile(r"\s[–—-]\s")
BESIDE = re.compile(rf"\s?/\s?|\s?[,–—]\s(?:(?:{alternatives(cues.HEDGES)})\s+){{1,3}}", re.IGNORECASE)
"""Between a figure and its conversion beside it: "62 acres/25 hectares", "62 acres, about 25 hectares,"."""

STANDS_ALONE = re.compile(r"\s*(?:[,.;:)–—]|$)|(?!\s+of\b)\s")
"""After a conversion beside its figure; "of which" would make it a part."""

NOT_TOLD_AGAIN = frozenset({"count", "ratio", "time"})
"""Dimensions of which a second figure in the next sentence is hardly the same in another unit."""

POINTS_BACK = re.compile(
    rf"\s+(?:that|this|it)(?:['’]s|\s(?:is|was|equals|makes|means|comes\sto|amounts\sto))\s+{HEDGE}", re.IGNORECASE
)
"""Between a figure's sentence and its conversion in the next."""

CLOSES = re.compile(r"\s*[)\],;/]")
"""After a conversion in parentheses."""

JOINS = re.compile(
    rf"""\s*,?\s*
         (?: (?:deep|long|high|tall|wide|thick|away|across) ,? \s )?
         (?: (?:which|that|this) \s (?:in \s [\w\s]{{1,30}} \s )? (?:is|equals|makes|comes\sto|amounts\sto)
           | (?P<or>or) | {alternatives(cues.EQUALS)} ) ,? \s+ {HEDGE}""",
    re.VERBOSE | re.IGNORECASE,
)
"""Between a figure and its conversion without parentheses: "62 acres, or about 25 hectares,"."""

ADDS = re.compile(r"\s*(?:,|and|-)?\s*")
"""Between the parts of one measure: "6ft 2in", "5 pounds and 3 ounces"."""

SCALE = re.compile(rf"(?:\d|\b)(?P<scale>{alternatives(cues.SCALES)})\b", re.IGNORECASE)


def wrong_conversions(statement: Statement) -> Iterator[Finding]:
    """The conversions of one sentence that rounding cannot explain."""
    claims = statement.quantities
    for index, claim in enumerate(claims):
        for other in claims[index + 1:index + 1 + LOOK_AHEAD]:
            if statement.block is not BlockKind.TABLE and _converts(statement, claim, other):
                yield from _checked(statement, claim, other)
                break


def wrong_in_next(statement: Statement, following: Statement) -> Iterator[Finding]:
    """The conversion of the last figure of a sentence that opens the next: "three tonnes. That is 6,600 pounds"."""
    if not statement.quantities or not following.quantities or BlockKind.TABLE in (statement.block, following.block):
        return
    claim, other = statement.quantities[-1], following.quantities[0]
    lead = statement.article.text[statement.end:other.start]
    if not POINTS_BACK.fullmatch(lead) or not STANDS_ALONE.match(following.after(other)):
        return
    one, two = claim.value, other.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity) or one.dimension in NOT_TOLD_AGAIN:
        return
    if one.per == two.per and _another_unit(claim, other, one, two) and _plausible(claim, other):
        yield from _checked(statement, claim, other)


def _converts(statement: Statement, claim: Claim, other: Claim) -> bool:
    """Whether the text gives `other` as `claim` in another unit."""
    one, two = claim.value, other.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity) or not _another_unit(claim, other, one, two):
        return False
    if one.per != two.per or (one.dimension == "count" and not _scales_differ(claim, other)):
        return False
    words = statement.between(claim, other)
    if one.dimension == "temperature" and MINUS.search(statement.before(claim)):
        return False  # "minus 10": the sign may stand outside of the figure
    after = statement.after(other)
    if OPENS.fullmatch(words):
        return CLOSES.match(after) is not None and not _is_compound(statement, other)
    if one.dimension in LOOSELY_TOLD or not _plausible(claim, other):
        return False
    if OPENS_LATER.fullmatch(words):
        return after.lstrip().startswith(")") and one.dimension != "time"
    if BESIDE.fullmatch(words) and one.dimension != "time":
        return STANDS_ALONE.match(after) is not None
    if BETWEEN_COMMAS.fullmatch(words) and one.dimension != "time" and one.per is None:
        return COMMA_FOLLOWS.match(after) is not None and _near(claim, other)
    if BETWEEN_DASHES.fullmatch(words) and one.dimension != "time":
        return DASH_FOLLOWS.match(after) is not None
    joined = JOINS.fullmatch(without_parentheses(words))
    return joined is not None and (not joined["or"] or "," in words)


def _another_unit(claim: Claim, other: Claim, one: Quantity, two: Quantity) -> bool:
    if one.dimension != two.dimension or one.base.unit != two.base.unit:
        return False
    return _scales_differ(claim, other) if one.unit == two.unit else True


def _scales_differ(claim: Claim, other: Claim) -> bool:
    """Whether one figure is in lakh or crore and the other in million or billion."""
    scales = [SCALE.search(c.text) for c in (claim, other)]
    names = {match["scale"].lower() for match in scales if match}
    return len(names) == 2 and len(names & cues.INDIAN_SCALES) == 1


def _is_compound(statement: Statement, claim: Claim) -> bool:
    """Whether a claim is the first part of a measure in two units ("6ft 2in")."""
    later = [c for c in statement.quantities if c.start >= claim.end]
    return bool(later) and ADDS.fullmatch(statement.between(claim, later[0])) is not None and _finer(claim, later[0])


def _finer(claim: Claim, other: Claim) -> bool:
    one, two = claim.value, other.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity) or one.base.unit != two.base.unit:
        return False
    return _unit_size(two) < _unit_size(one)


def _unit_size(value: Quantity) -> float:
    if value.low and value.base.low:
        return value.base.low / value.low
    return value.base.high / value.high if value.high and value.base.high else 1.0


def _plausible(claim: Claim, other: Claim) -> bool:
    """Whether two figures can be meant as one: not far off, or off by a power of ten."""
    first, second = _figures(claim, other)
    if first is None or second is None or first.low <= 0 or second.low <= 0:
        return False
    near = closeness(first, second, "")
    if near >= FAR_OFF:
        return True
    return any(abs(near * power - 1) < POWER_SLACK for power in (10.0, 100.0, 1000.0))


def _near(claim: Claim, other: Claim) -> bool:
    """Whether two figures are so near that nothing but their place is needed to take them for one."""
    first, second = _figures(claim, other)
    return first is not None and second is not None and closeness(first, second, "") >= LIKE


def _figures(claim: Claim, other: Claim) -> tuple[Figure | None, Figure | None]:
    one, two = claim.value, other.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return None, None
    return figure(one), figure(two)


def _checked(statement: Statement, claim: Claim, other: Claim) -> Iterator[Finding]:
    first, second = _figures(claim, other)
    one, two = claim.value, other.value
    if first is None or second is None or not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return
    parts = _parts_before(statement, claim)
    first = _sum([*(f for f in (figure(p) for p in parts) if f), first]) if parts else first
    units = OTHER_FACTORS if AT_SEA.search(statement.article.text) else {**OTHER_FACTORS, "mile": ()}
    if _match(first, second, one, two, units):
        return
    converted = first.low / _unit_size(two) if one.dimension != "temperature" else _in_degrees(first.low, two)
    facts = {"stated": claim.text, "expected": figure_in_words(converted, two.unit), "converted": other.text}
    yield finding("XC301", Reason.CONVERSION_WRONG, statement.article, ((claim,), (other,)), CONFIDENCE, facts)


def _parts_before(statement: Statement, claim: Claim) -> list[Quantity]:
    """The coarser parts of the measure that `claim` ends: the feet of "6ft 2in"."""
    earlier = [c for c in statement.quantities if c.end <= claim.start]
    if not earlier or not ADDS.fullmatch(statement.between(earlier[-1], claim)) or not _finer(earlier[-1], claim):
        return []
    value = earlier[-1].value
    return [value] if isinstance(value, Quantity) else []


def _sum(parts: list[Figure]) -> Figure:
    last = parts[-1]
    low, high = sum(p.low for p in parts), sum(p.high for p in parts)
    return Figure(low, high, last.half, last.grain, last.qualifier, last.vague)


def _match(
    first: Figure, second: Figure, one: Quantity, two: Quantity, units: Mapping[str, tuple[float, ...]]
) -> bool:  # fmt: skip
    """Whether rounding, a unit of the same name, or a difference of temperatures explains the two figures."""
    least_gap = LEAST_GAP_OF_FRACTION if one.dimension == "ratio" else LEAST_GAP
    factors = [1.0, *units.get(one.unit, ()), *(1 / f for f in units.get(two.unit, ()))]
    for factor in factors:
        scaled = first.scaled(factor)
        if closeness(scaled, second, one.dimension) >= 1 - least_gap or _rounded(scaled, second):
            return True
    return one.dimension == "temperature" and _same_difference(one, two)


def _rounded(first: Figure, second: Figure) -> bool:
    """Whether one figure, taken as it stands, is the other rounded: it was converted from that, either way."""
    known, told = (_half(f) * ROUNDING_ROOM for f in (first, second))
    (low, high), (least, most) = (f.admits() for f in (first, second))
    stands = first.low - told <= second.high and second.low <= first.high + told
    turned = second.low - known <= first.high and first.low <= second.high + known
    hedged = _is_hedged(first) or _is_hedged(second)
    return stands or turned or (hedged and meet((low, high), (least, most)))


def _is_hedged(figure: Figure) -> bool:
    """Whether a figure admits more than its rounding: "about 60 acres"."""
    low, high = figure.admits()
    return (high - low) / 2 > figure.half * (1 + EPSILON) + EPSILON


def _half(figure: Figure) -> float:
    """Half a step of a figure: of its trailing zeros where it has any."""
    steps = figure.low / figure.grain if figure.grain else 0.5
    zeros = abs(steps - round(steps)) < EPSILON
    return max(figure.half, min(figure.grain / 2, MOST_ROUNDED * figure.low)) if zeros else figure.half


def _same_difference(one: Quantity, two: Quantity) -> bool:
    """Whether two temperatures match as differences: "a rise of 2C (3.6F)"."""
    sizes = [abs(q.low if q.low is not None else q.high or 0.0) for q in (one, two)]
    degrees = [5 / 9 if "fahrenheit" in q.unit else 1.0 for q in (one, two)]
    half = sum(max(q.step, 0.1) / 2 * d for q, d in zip((one, two), degrees, strict=True))
    return abs(sizes[0] * degrees[0] - sizes[1] * degrees[1]) <= half + LEAST_GAP * sizes[0]


def _in_degrees(celsius: float, unit: Quantity) -> float:
    return celsius * 9 / 5 + 32 if "fahrenheit" in unit.unit else celsius
