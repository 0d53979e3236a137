"""Every check inside one article, in the order of the text."""

from collections.abc import Iterator, Sequence

from crosscheck.compare.checks.ages import wrong_ages
from crosscheck.compare.checks.changes import wrong_changes
from crosscheck.compare.checks.compared import wrong_comparisons
from crosscheck.compare.checks.contracts import wrong_terms
from crosscheck.compare.checks.conversions import wrong_conversions
from crosscheck.compare.checks.differences import wrong_differences
from crosscheck.compare.checks.headlines import against_headline
from crosscheck.compare.checks.rates import unlike_rates
from crosscheck.compare.checks.repeats import repeated
from crosscheck.compare.checks.rests import wrong_rests
from crosscheck.compare.checks.shares import wrong_shares
from crosscheck.compare.checks.spans import wrong_spans
from crosscheck.compare.checks.statements import Statement, statements
from crosscheck.compare.checks.sums import wrong_sums
from crosscheck.compare.checks.weekdays import wrong_weekdays
from crosscheck.model import Article, Claim, Finding, Sentence


def internal(article: Article, claims: Sequence[Claim], sentences: Sequence[Sentence]) -> tuple[Finding, ...]:
    """What `article` says against itself, in the order of its text. `claims` and `sentences` are its own.

    Each finding has relation INTERNAL, its rule (XC301 to XC306), a confidence (0 to 1) and the facts for its sentence.
    """
    told = statements(article, claims, sentences)
    places = {claim.id: claim.start for claim in claims}
    found = {(f.rule, f.groups): f for f in _all(told)}
    return tuple(sorted(found.values(), key=lambda f: (places[f.groups[0].claims[0]], f.rule)))


def _all(told: Sequence[Statement]) -> Iterator[Finding]:
    for statement in told:
        if len(statement.claims) < 2:
            continue  # all but weekdays and repeats hold two figures of one sentence against each other
        yield from wrong_conversions(statement)
        yield from wrong_sums(statement)
        yield from wrong_changes(statement)
        yield from wrong_comparisons(statement)
        yield from wrong_differences(statement)
        yield from wrong_shares(statement)
        yield from wrong_spans(statement)
        yield from wrong_terms(statement)
        yield from wrong_ages(statement)
    yield from wrong_rests(told)
    yield from wrong_weekdays(told)
    yield from unlike_rates(told)
    yield from repeated(told)
    yield from against_headline(told)
