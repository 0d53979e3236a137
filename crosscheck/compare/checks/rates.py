"""XC301: sums of money that one article converts between two currencies at different rates."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosscheck.compare.checks.amounts import amount, base_unit, dimension
from crosscheck.compare.checks.conversions import CLOSES, OPENS
from crosscheck.compare.checks.making import figure_in_words, finding
from crosscheck.compare.checks.statements import Statement
from crosscheck.compare.figures import nominal
from crosscheck.model import BlockKind, Claim, Finding, Quantity, Reason

CONFIDENCE = 0.85

LEAST_APART = 0.15
"""Share by which two rates of one article must differ: rounding takes up to a tenth, and a rate of another day some."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How much of one currency a sum in another was taken for: the least and most that rounding allows."""

    claim: Claim
    converted: Claim
    least: float
    most: float
    stated: float

    def apart(self, other: "Rate") -> bool:
        """Whether two rates cannot be one."""
        low, high = sorted((self, other), key=lambda rate: rate.stated)
        return high.least > low.most * (1 + LEAST_APART)


def unlike_rates(statements: Sequence[Statement]) -> Iterator[Finding]:
    """The conversions of an article that are out of line with the others between the same two currencies."""
    rates: defaultdict[tuple[str, str], list[Rate]] = defaultdict(list)
    for statement in statements:
        for rate in _rates(statement):
            rates[base_unit(rate.claim), base_unit(rate.converted)].append(rate)
    for members in rates.values():
        yield from _out_of_line(statements[0], members)


def _rates(statement: Statement) -> Iterator[Rate]:
    """The sums of a sentence that are followed by another currency in parentheses."""
    if statement.block is BlockKind.TABLE:
        return
    for claim, other in pairwise(statement.quantities):
        if dimension(claim) != "money" or dimension(other) != "money" or base_unit(claim) == base_unit(other):
            continue
        if not OPENS.fullmatch(statement.between(claim, other)) or not CLOSES.match(statement.after(other)):
            continue
        rate = _rate(claim, other) if _per(claim) == _per(other) else None
        if rate is not None:
            yield rate


def _per(claim: Claim) -> str | None:
    return claim.value.per if isinstance(claim.value, Quantity) else None


def _rate(claim: Claim, converted: Claim) -> Rate | None:
    one, other = amount(claim), amount(converted)
    if one is None or other is None or one.low <= 0 or other.low <= 0:
        return None
    first, second = one.admits(converted=True), other.admits(converted=True)
    if first[0] <= 0:
        return None
    return Rate(claim, converted, second[0] / first[1], second[1] / first[0], nominal(other) / nominal(one))


def _out_of_line(statement: Statement, rates: Sequence[Rate]) -> Iterator[Finding]:
    """Rates that most others of their article contradict; of two, the later."""
    for index, rate in enumerate(rates):
        against = [other for other in rates if rate.apart(other)]
        if not against or len(against) * 2 < len(rates) or (len(against) * 2 == len(rates) and index * 2 < len(rates)):
            continue
        expected = against[0].stated * nominal_of(rate.claim)
        facts = {
            "stated": rate.claim.text, "converted": rate.converted.text,
            "expected": figure_in_words(expected, base_unit(rate.converted)),
        }
        groups = ((rate.claim, rate.converted), (against[0].claim, against[0].converted))
        yield finding("XC301", Reason.CONVERSION_WRONG, statement.article, groups, CONFIDENCE, facts)


def nominal_of(claim: Claim) -> float:
    """The middle of what a claim states, in its base unit."""
    figure = amount(claim)
    return nominal(figure) if figure is not None else 0.0
