"""XC306: a headline that the first sentences of its article contradict."""

from collections.abc import Iterator, Sequence

from crosscheck.compare.checks import cues
from crosscheck.compare.checks.amounts import counted, dimension, firm, same_measure
from crosscheck.compare.checks.making import finding
from crosscheck.compare.checks.repeats import WORD, Saying, contradict, saying
from crosscheck.compare.checks.statements import Statement
from crosscheck.compare.claims import values
from crosscheck.lexicon.equivalents import phrase_concepts
from crosscheck.model import BlockKind, Claim, Finding, Outcome, Reason

CONFIDENCE = 0.8

LEAD_SENTENCES = 3
"""Sentences after the headline that tell the same story; further down, other events are told."""

LEAST_CLOSENESS = 0.5
"""Ratio of the two figures at least: a slip or an older toll is not far off, a part of the whole is."""

LEAST_SHARED = 2
"""Words and concepts that headline and sentence must share beside the noun that is counted."""


def against_headline(statements: Sequence[Statement]) -> Iterator[Finding]:
    """The counts of a headline that the lead gives otherwise."""
    headlines = [s for s in statements if s.block is BlockKind.HEADLINE]
    lead = [s for s in statements if s.block is BlockKind.BODY][:LEAD_SENTENCES]
    for headline in headlines[:1]:
        told = [c for s in lead for c in s.claims]
        for claim in headline.quantities:
            if dimension(claim) == "count" and firm(claim) and not _agrees(claim, told):
                yield from _against_lead(headline, claim, lead)


def _against_lead(headline: Statement, claim: Claim, lead: Sequence[Statement]) -> Iterator[Finding]:
    head = saying(headline)
    for statement in lead:
        said = saying(statement)
        if head.apart or said.apart:
            continue
        for other in statement.quantities:
            if firm(other) and not _agrees(other, headline.claims) and _same_thing(head, claim, said, other):
                groups = ((claim,), (other,))
                yield finding("XC306", Reason.SAID_TWICE, headline.article, groups, CONFIDENCE, {})
                return


def _same_thing(head: Saying, claim: Claim, said: Saying, other: Claim) -> bool:
    """Whether a count of the headline and one of the lead count the same: one noun, one deed, shared words."""
    if not same_measure(claim, other) or not _one_noun(claim, other) or not contradict(claim, other):
        return False
    if values(claim, other).closeness < LEAST_CLOSENESS:
        return False
    told = deeds(head.statement, claim) & deeds(said.statement, other)
    return bool(told) and len(told) + len(head.words & said.words) >= LEAST_SHARED


def _one_noun(claim: Claim, other: Claim) -> bool:
    nouns = counted(claim), counted(other)
    if nouns[0] == nouns[1] or (nouns[0] in cues.JOBS and nouns[1] in cues.JOBS):
        return True
    return nouns[0] in ("", *cues.PEOPLE) and nouns[1] in cues.PEOPLE


def deeds(statement: Statement, claim: Claim) -> frozenset[str]:
    """What befell the counted, by the words from the claim before to the claim after."""
    before = [c.end for c in statement.claims if c.end <= claim.start]
    after = [c.start for c in statement.claims if c.start >= claim.end]
    text = statement.article.text
    start, end = max(before, default=statement.start), min(after, default=statement.end)
    words = WORD.findall(f"{text[start:claim.start]} {text[claim.end:end]}")
    return phrase_concepts(words) & cues.FATES


def _agrees(claim: Claim, others: Sequence[Claim]) -> bool:
    return any(values(claim, other).outcome is Outcome.SAME for other in others)
