"""Values without logic: what flows between the stages. Frozen and slotted, so that a stage can run in any process."""

from crosscheck.model.article import (
    Article,
    ArticleId,
    Block,
    BlockKind,
    Days,
    Publication,
    PublicationSource,
    Sentence,
    Skipped,
)
from crosscheck.model.claim import (
    About,
    Bounds,
    Claim,
    ClaimId,
    Modality,
    Moment,
    Qualifier,
    Quantity,
    ResolvedFrom,
    Scope,
)
from crosscheck.model.comparison import Comparison, Link, Outcome, ScopeDifference, Verdict
from crosscheck.model.copies import Copies, CopyEdge, CopyGroup, CopyKind, Passage
from crosscheck.model.decision import Decision, Judgement, StaleDecision, Staleness
from crosscheck.model.finding import (
    ArticleSummary,
    Finding,
    FindingId,
    Group,
    Match,
    Reason,
    Relation,
    Status,
)
from crosscheck.model.report import Report

__all__ = [
    "About", "Article", "ArticleId", "ArticleSummary", "Block", "BlockKind", "Bounds", "Claim", "ClaimId", "Comparison",
    "Copies", "CopyEdge", "CopyGroup", "CopyKind", "Days", "Decision", "Finding", "FindingId", "Group", "Judgement",
    "Link", "Match", "Modality", "Moment", "Outcome", "Passage", "Publication", "PublicationSource", "Qualifier",
    "Quantity", "Reason", "Relation", "Report", "ResolvedFrom", "Scope", "ScopeDifference", "Sentence", "Skipped",
    "StaleDecision", "Staleness", "Status", "Verdict",
]
