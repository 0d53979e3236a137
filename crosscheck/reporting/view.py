"""A report looked up and sorted for telling: the worst first."""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Final

from crosscheck.engines import by_id
from crosscheck.model import (
    ArticleId,
    ArticleSummary,
    Claim,
    ClaimId,
    CopyGroup,
    CopyKind,
    Finding,
    FindingId,
    Group,
    Relation,
    Report,
    Status,
)
from crosscheck.reporting.sentences import in_a_row
from crosscheck.reporting.status import OPEN, kind_of

ROUNDING: Final = 1e-6
"""What a hundredth may lose in binary: 0.29 is 28.999... hundredths."""

LONGEST_ID: Final = 8
"""Characters of an id that a person can type."""


@dataclass(frozen=True, slots=True)
class View:
    """A report with its claims and articles by id."""

    report: Report
    claims: Mapping[ClaimId, Claim]
    articles: Mapping[ArticleId, ArticleSummary]
    handles: Mapping[FindingId, str]  # what each finding is called in a command

    @classmethod
    def of(cls, report: Report) -> "View":
        """The view of a report."""
        return cls(
            report,
            by_id(report.claims),
            {article.id: article for article in report.articles},
            _handles(report.findings),
        )

    def findings(self, *kinds: str, statuses: Iterable[Status] = OPEN) -> list[Finding]:
        """The findings of these kinds (see `kind_of`) and statuses, the surest first, then by topic and id."""
        wanted = frozenset(statuses)
        chosen = [finding for finding in self.report.findings if finding.status in wanted and kind_of(finding) in kinds]
        return sorted(chosen, key=lambda finding: (-finding.confidence, finding.topic, finding.id))

    def agreements(self, statuses: Iterable[Status] = OPEN) -> list[Finding]:
        """What articles agree on, what most origins back first; what one origin alone states comes last."""
        found = self.findings("agreement", "single_origin", statuses=statuses)
        return sorted(found, key=lambda finding: (kind_of(finding), -sum(group.origins for group in finding.groups)))

    def members(self, group: Group) -> list[Claim]:
        """The claims of one side, by origin and place."""
        claims = [self.claims[claim] for claim in group.claims]
        return sorted(claims, key=lambda claim: (self.origin(claim), claim.article, claim.start))

    def evidence(self, group: Group) -> list[Claim]:
        """The same, those in the sentence that its value is told from first."""
        told = self.claims[group.claims[0]]
        sentence = told.article, told.sentence_start
        return sorted(self.members(group), key=lambda claim: (claim.article, claim.sentence_start) != sentence)

    def origin(self, claim: Claim) -> str:
        """The letter of the article that a claim stands in."""
        return self.articles[claim.article].origin


def _handles(findings: Collection[Finding]) -> Mapping[FindingId, str]:
    """What each finding is called in a command: its id, or where that is long the beginning of its fingerprint, as far
    as it takes to name one alone. Two of one fingerprint keep their ids."""
    fingerprints = sorted(finding.fingerprint for finding in findings)
    shared: dict[str, int] = {}
    for one, other in pairwise(fingerprints):
        common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
        shared[one], shared[other] = max(shared.get(one, 0), common), max(shared.get(other, 0), common)
    found = {}
    for finding in findings:
        length = max(LONGEST_ID, shared.get(finding.fingerprint, 0) + 1)
        short = len(finding.id) <= LONGEST_ID or length > len(finding.fingerprint)
        found[finding.id] = finding.id if short else finding.fingerprint[:length]
    return found


def confidence(finding: Finding) -> str:
    """A confidence with two decimals, never more than it is: 0.996 is not certainty."""
    return f"{math.floor(finding.confidence * 100 + ROUNDING) / 100:.2f}"


def place(claim: Claim) -> str:
    """Where a claim stands, as editors and terminals link it: path:line:column."""
    return f"{claim.article}:{claim.line}:{claim.column}"


def copy_words(group: CopyGroup) -> str:
    """What kind of copies a group holds, and how much they share."""
    return _COPIES[group.kind].format(share=f"{math.floor(group.similarity * 100 + ROUNDING)}%")


def relation_word(finding: Finding) -> str:
    """What a finding is, in a word or two."""
    if kind_of(finding) == "drift":
        return "copy differs"
    if kind_of(finding) == "single_origin":
        return "single origin"
    if finding.relation is Relation.INTERNAL:
        return _ERRORS.get(finding.rule, _WORDS[Relation.INTERNAL])
    return _WORDS[finding.relation]


def title(finding: Finding) -> str:
    """What a finding is about: its topic, or for an error inside one article the figures that are at odds, since the
    rest of the title says already what is wrong with them."""
    if finding.relation is Relation.INTERNAL:
        return in_a_row(list(dict.fromkeys(group.value for group in finding.groups)))
    return finding.topic


_COPIES: Mapping[CopyKind, str] = {
    CopyKind.EXACT: "copy, word for word",
    CopyKind.NEAR: "copy, {share} the same",
    CopyKind.BRIEF: "abridged copy, {share} of the shorter is in the longer",
    CopyKind.PASSAGE: "lifted passage, {share} of the shorter is in the longer",
}

_WORDS: Mapping[Relation, str] = {
    Relation.CONFLICT: "conflict",
    Relation.SCOPE: "different scope",
    Relation.AGREEMENT: "agreement",
    Relation.INTERNAL: "internal error",
}

_ERRORS: Mapping[str, str] = {
    "XC301": "wrong conversion",
    "XC302": "wrong sum",
    "XC303": "wrong weekday",
    "XC304": "wrong length of time",
    "XC305": "wrong change or share",
    "XC306": "said twice, differently",
}
"""What a rule of an article's own errors finds, as an editor would call it."""
