"""XC302: so much each and so many of them, or so much a month and so many months, that do not make the total told."""

from collections.abc import Iterator

from crosscheck.compare.checks.amounts import base_unit, counted, dimension, firm
from crosscheck.compare.checks.listing import CONFIDENCE
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.outline import Outline, Sign, compiled
from crosscheck.compare.checks.slips import is_slip
from crosscheck.compare.figures import BOUNDS, nominal
from crosscheck.model import Finding, Quantity, Reason

FURTHER = 4  # sentences before a total in which the number of those who share it may stand

PERIODS = {
    "second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86_400.0, "night": 86_400.0, "week": 604_800.0,
    "month": 2_629_746.0, "quarter": 7_889_238.0, "year": 31_556_952.0,
}
"""Seconds of what a rate is per."""

SLACK = 0.04
"""Share by which a product may miss its total: months are not four weeks, and what is each is rounded."""

MOST_OFF = 0.4
"""Ratio of a product and a total below which they are hardly meant for each other, but for a slip of a power of ten."""

POWERS = (0.01, 0.1, 10.0, 100.0, 1000.0)

UP_TO = r"[^A-Z.;:\n]{0,40}?"
TOTAL = r"(?:,| –|\(|:| and)? ?(?:{comes_to})\b ?(?:{lead} )?<total:Q>"

TRAILS = r"(?:,| –|:|\() ?(?:or )?(?:{lead} )?<total:Q> (?:{sum_after})\b"

EACH = (
    r"<many:Q>[^A-Z.;:\n]{0,50}?\b<each:Q>(?: [a-z]+)? (?:{apiece})"
    r"\b[^A-Z.;:\n]{0,30}?" + TRAILS,
    r"<each:Q>(?: [a-z]+)? (?:{apiece})\b[^A-Z.;:\n]{0,40}?\b(?:to|by|for|from)"
    r" <many:Q>" + UP_TO + TOTAL,
    r"<many:Q>[^A-Z.;:\n]{0,40}?,? each (?:of|with|carrying|at|worth|costing) <each:Q>" + UP_TO + TOTAL,
    r"\beach of <many:Q>~\b<each:Q>" + UP_TO + TOTAL,
    r"<many:Q>[^A-Z.;:\n]{0,50}?\b<each:Q> (?:{apiece})\b" + UP_TO + TOTAL,
    r"<each:V>[^A-Z.;:\n]{0,40}?\bto <many:Q>" + UP_TO + TOTAL,
    r"<many:Q>[^A-Z.;:\n]{0,50}?\b{at_each} <each:V>" + UP_TO + TOTAL,
    r"<many:Q>[^A-Z.;:\n]{0,40}? (?:of|at|with|carrying) <each:Q>(?: [a-z]+)? each\b" + UP_TO + TOTAL,
)
"""A number, so much each, and the total: "each of the 40 families got $500, a total of $20,000"."""

OVER_TIME = (
    r"<rate:V>[^A-Z.;:\n]{0,40}?\b(?:for|over|in|during|after|across) (?:{next} )?<time:T>" + UP_TO + TOTAL,
    r"<total:Q>[^A-Z.;:\n]{0,40}?(?:\b(?:over|across|in|for|during) )?(?:{next} )?<time:T>(?:,| –|\()?"
    r" ?(?:or|that is|which is|at|equal to|i\.e\.|about|an average of|averaging) <rate:V>",
    r"<time:T>[^A-Z.;:\n]{0,40}?<total:Q>,? at <rate:V>",
    r"<rate:V>(?:,? or|,? which is|,? making| \()~<total:Q>(?: over| in| for)? ?(?:{next} )?<time:T>",
    r"\bat <rate:V>~\b(?:raise|cost|bring in|earn|pay|make|save|be|yield|take)\b ?<total:Q>(?: over| in| for)?"
    r" ?(?:{next} )?<time:T>",
    r"<time:T>[^A-Z.;:\n]{0,40}?<rate:V>" + UP_TO + TOTAL,
)
"""A rate, a time and the total: "$250 a month for 12 months, or $3,000"."""

SHARED_OUT = (
    r"<total:QV>[^A-Z.;:\n]{0,40}?\b(?:for|among|between|by|to|from) <many:Q>[^A-Z.;:\n]{0,20}?(?:,| –| \() ?"
    r"(?:or|that is|which is|meaning|i\.e\.|equal to) <each:QV>(?: {apiece}\b)?"
)
"""A total, how many share it, and so much for each: "$20,000 for 40 families, or $500 each"."""

PER_HEAD = r"<total:Q>(?:,? or|,? which is|,? that is| \(|,? –) ?<each:V>"
"""A total and how much of it each has, of whom the article tells the number."""

BOTH_RATES = r"<one:V>(?:,? or|,? which is|,? that is| \(|,? equal to|,? equivalent to|,? –) ?<other:V>"
"""One rate told twice: "40 litres a minute, or 2,400 litres an hour"."""


EACH_OF = compiled(r"\b(?:each|apiece|a head|per head|a piece|every one)\b")
SHARED = frozenset({"money", "mass", "area", "length", "volume", "energy", "power"})
"""Dimensions of what each of many may have."""


def wrong_products(lines: Outline) -> Iterator[Finding]:
    """The products of an article that do not come out."""
    for template in EACH:
        for _, signs in lines.find(template):
            many, each, total = signs["many"], signs["each"], signs["total"]
            count = many.figure
            counts = dimension(many.claim) == "count" and counted(many.claim) and firm(many.claim)
            if count is not None and counts and dimension(each.claim) != "count":
                yield from _unless(each, many, total, nominal(count))
    for template in OVER_TIME:
        for _, signs in lines.find(template):
            rate, time, total = signs["rate"], signs["time"], signs["total"]
            length, period = time.figure, _period(rate)
            if length is not None and period and _exact(time):
                yield from _unless(rate, time, total, nominal(length) / period)
    for match, signs in lines.find(SHARED_OUT):
        many, each = signs["many"], signs["each"]
        count, told = many.figure, each.kind == "V" or match.group().endswith(("each", "apiece", "head", "person"))
        if told and count is not None and counted(many.claim) and firm(many.claim) and _period(each) is None:
            yield from _unless(each, many, signs["total"], nominal(count))
    for _, signs in lines.find(PER_HEAD):
        yield from _per_head(lines, signs["total"], signs["each"])
    yield from _rates(lines)
    yield from _each(lines)


def _each(lines: Outline) -> Iterator[Finding]:
    """The totals of sentences that tell how many there are and what each has, where a slip parts the three."""
    for start, end, mask in lines.lines:
        if not mask or not EACH_OF.search(lines.text, start, end):
            continue
        told = [s for s in lines.line(start) if s.kind in "QV" and s.figure is not None and firm_or_rate(s)]
        many = [s for s in told if dimension(s.claim) == "count" and counted(s.claim)]
        sizes = [s for s in told if dimension(s.claim) in SHARED]
        if len(many) == 1 and len(sizes) == 2:
            each, total = sorted(sizes, key=lambda s: nominal(s.figure) if s.figure else 0.0)
            if many[0].figure is not None and each.figure is not None and total.figure is not None:
                product = nominal(each.figure) * nominal(many[0].figure)
                if is_slip(nominal(total.figure), product, 2 * total.figure.half or 1.0):
                    yield from _unless(each, many[0], total, nominal(many[0].figure))


def firm_or_rate(sign: Sign) -> bool:
    """Whether a figure is told exactly, per something or not."""
    value = sign.claim.value
    return isinstance(value, Quantity) and value.qualifier not in BOUNDS and value.low == value.high


def _per_head(lines: Outline, total: Sign, each: Sign) -> Iterator[Finding]:
    """The finding that a total is not so much for each of those whose number the sentences around tell."""
    around = lines.before(total.at, FURTHER) + lines.line(total.at)
    many = [s for s in around if s.kind == "Q" and counted(s.claim) == _per(each)]
    if _period(each) is None and len({s.figure for s in many}) == 1 and many[0].figure is not None:
        yield from _unless(each, many[0], total, nominal(many[0].figure))


def _unless(each: Sign, many: Sign, total: Sign, times: float) -> Iterator[Finding]:
    """The finding that so many times so much is not the total."""
    size, whole = each.figure, total.figure
    if size is None or whole is None or not _one_unit(each, total) or not _states(total):
        return
    expected = nominal(size) * times
    low, high = (x * times for x in size.admits())
    least, most = whole.admits()
    agrees = low * (1 - SLACK) <= most and least <= high * (1 + SLACK)
    if expected <= 0 or agrees or not _meant(expected, nominal(whole)):
        return
    facts = {
        "parts": f"{many.claim.text} times {each.claim.text}", "stated": total.claim.text,
        "expected": figure_in_words(expected, base_unit(total.claim)),
    }
    groups = ((total.claim,), (each.claim, many.claim))
    yield finding("XC302", Reason.SUM_WRONG, total.statement.article, groups, CONFIDENCE, facts)


def _states(total: Sign) -> bool:
    """Whether a total is one figure, be it per something."""
    value = total.claim.value
    return isinstance(value, Quantity) and value.qualifier not in BOUNDS and value.low == value.high


def _one_unit(each: Sign, total: Sign) -> bool:
    """Whether a rate and a total are in one unit; a bare number takes that of money."""
    bare = dimension(each.claim) == "count" and not counted(each.claim) and dimension(total.claim) == "money"
    return bare or base_unit(each.claim) == base_unit(total.claim)


def _meant(one: float, other: float) -> bool:
    """Whether two figures are near enough to be meant for one, or a slip of a power of ten apart."""
    ratio = one / other if other else 0.0
    return MOST_OFF <= ratio <= 1 / MOST_OFF or any(abs(ratio / power - 1) < SLACK for power in POWERS)


def _rates(lines: Outline) -> Iterator[Finding]:
    """One rate told per two periods."""
    for _, signs in lines.find(BOTH_RATES):
        one, other = signs["one"], signs["other"]
        periods = _period(one), _period(other)
        first, second = one.figure, other.figure
        if not all(periods) or first is None or second is None or periods[0] == periods[1]:
            continue
        if base_unit(one.claim) != base_unit(other.claim) or dimension(one.claim) == "ratio":
            continue
        times = (periods[1] or 1.0) / (periods[0] or 1.0)
        low, high = (x * times for x in first.admits(converted=True))
        least, most = second.admits(converted=True)
        expected = nominal(first) * times
        if (low * (1 - SLACK) <= most and least <= high * (1 + SLACK)) or not _meant(expected, nominal(second)):
            continue
        facts = {
            "stated": one.claim.text, "converted": other.claim.text,
            "expected": f"{figure_in_words(expected, base_unit(other.claim))} a {_per(other)}",
        }
        groups = ((one.claim,), (other.claim,))
        yield finding("XC301", Reason.CONVERSION_WRONG, one.statement.article, groups, CONFIDENCE, facts)


def _per(sign: Sign) -> str:
    value = sign.claim.value
    return (value.per or "") if isinstance(value, Quantity) else ""


def _period(sign: Sign) -> float | None:
    """Seconds of what a rate is per; None for "per share"."""
    return PERIODS.get(_per(sign))


def _exact(sign: Sign) -> bool:
    return isinstance(sign.claim.value, Quantity) and firm(sign.claim)
