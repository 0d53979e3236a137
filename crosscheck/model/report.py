"""The result of a run: everything a report in any format is made from."""

from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.model.article import Skipped
from crosscheck.model.claim import Claim
from crosscheck.model.copies import CopyGroup
from crosscheck.model.decision import StaleDecision
from crosscheck.model.finding import ArticleSummary, Finding


@dataclass(frozen=True, slots=True)
class Report:
    """What a scan found. Everything is sorted, so that the order of the inputs changes nothing but `articles`."""

    version: str
    articles: tuple[ArticleSummary, ...]
    skipped: tuple[Skipped, ...]
    copies: tuple[CopyGroup, ...]
    claims: Sequence[Claim]
    findings: tuple[Finding, ...]
    min_confidence: float
    stale: tuple[StaleDecision, ...] = ()  # decisions that do nothing, where the run was told to fail on them
