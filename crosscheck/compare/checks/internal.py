"""Every check inside one article, in the order of the text."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosscheck.compare.checks.ages import wrong_ages
from crosscheck.compare.checks.changes import wrong_changes
from crosscheck.compare.checks.conversions import wrong_conversions, wrong_in_next
from crosscheck.compare.checks.headlines import against_headline
from crosscheck.compare.checks.outline import outline
from crosscheck.compare.checks.products import wrong_products
from crosscheck.compare.checks.rates import unlike_rates
from crosscheck.compare.checks.repeats import repeated
from crosscheck.compare.checks.rests import wrong_rests
from crosscheck.compare.checks.shares import wrong_shares
from crosscheck.compare.checks.spans import wrong_spans
from crosscheck.compare.checks.statements import Statement, statements
from crosscheck.compare.checks.sums import wrong_sums
from crosscheck.compare.checks.totals import wrong_totals
from crosscheck.compare.checks.twins import twins
from crosscheck.compare.checks.weekdays import wrong_weekdays
from crosscheck.compare.checks.wholes import wrong_wholes
from crosscheck.model import Article, Claim, ClaimId, Finding, Sentence


def internal(article: Article, claims: Sequence[Claim], sentences: Sequence[Sentence]) -> tuple[Finding, ...]:
    """What `article` says against itself, in the order of its text. `claims` and `sentences` are its own.

    Each finding has relation INTERNAL, its rule (XC301 to XC306), a confidence (0 to 1) and the facts for its sentence.
    A figure that one check finds wrong is not told again by another.
    """
    told = statements(article, claims, sentences)
    places = {claim.id: claim.start for claim in claims}
    found: dict[frozenset[ClaimId], Finding] = {}
    for finding in _all(told):
        members = frozenset(c for group in finding.groups for c in group.claims)
        if not any(len(members & known) > 1 or members == known for known in found):
            found[members] = finding
    return tuple(sorted(found.values(), key=lambda f: (min(places[c] for g in f.groups for c in g.claims), f.rule)))


def _all(told: Sequence[Statement]) -> Iterator[Finding]:
    for statement in told:
        if len(statement.claims) > 1:
            yield from wrong_conversions(statement)
    for statement, following in pairwise(told):
        yield from wrong_in_next(statement, following)
    lines = outline(told)
    if lines is not None:
        yield from wrong_changes(lines)
        yield from wrong_shares(lines)
        yield from wrong_products(lines)
        yield from wrong_sums(lines)
        yield from wrong_rests(lines)
        yield from wrong_totals(lines)
        yield from wrong_wholes(lines)
        yield from wrong_spans(lines)
        yield from wrong_ages(lines)
    yield from wrong_weekdays(told)
    yield from unlike_rates(told)
    yield from repeated(told)
    yield from against_headline(told)
    yield from twins(told)
