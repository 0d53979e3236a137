"""How each claim of a draft stands among other coverage: what a check before publication tells."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from crosscheck.model import (
    ArticleId,
    ArticleSummary,
    Claim,
    ClaimId,
    CopyEdge,
    CopyGroup,
    Finding,
    Relation,
    Report,
    Status,
)
from crosscheck.reporting.status import OPEN
from crosscheck.reporting.view import View


class Standing(StrEnum):
    """What others say of what a claim says, the worst first."""

    CONFLICT = "conflict"
    INTERNAL = "internal"
    SCOPE = "scope"
    CORROBORATED = "corroborated"
    COPIED = "copied"  # only articles of the draft's own origin say it
    ALONE = "alone"
    UNCOMPARED = "uncompared"  # a rank, or a date whose year is unknown


WORDS: Final = {
    Standing.CONFLICT: "in conflict", Standing.INTERNAL: "wrong in itself", Standing.SCOPE: "of different scope",
    Standing.CORROBORATED: "corroborated", Standing.COPIED: "only in copies of the same text",
    Standing.ALONE: "stated by nobody else", Standing.UNCOMPARED: "not compared",
}  # fmt: skip
"""How a claim stands, as a table says it."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A draft's claim with what others say: `backing` claims of other origins agree with it, `copies` are those of its
    own; `findings` are what it takes part in, the worst first, and `unsure` those below the confidence."""

    claim: Claim
    standing: Standing
    backing: tuple[Claim, ...]
    copies: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    unsure: tuple[Finding, ...] = ()


def drafts_of(report: Report) -> list[ArticleSummary]:
    """The articles that are about to be published; none in the report of a scan."""
    return [article for article in report.articles if article.draft]


def stands(view: View, draft: ArticleId) -> list[Stand]:
    """Every claim of a draft, in the order of its text."""
    by_claim: dict[ClaimId, list[Finding]] = defaultdict(list)
    for finding in view.report.findings:
        for group in finding.groups:
            for claim in group.claims:
                by_claim[claim].append(finding)
    own = [claim for claim in view.report.claims if claim.article == draft]
    return [_stand(view, claim, by_claim[claim.id]) for claim in sorted(own, key=lambda claim: claim.start)]


TOLD: Final = OPEN | {Status.ACCEPTED}
"""The statuses of findings that say how a claim stands. Of a false match only the sides stay true."""

_RANK: Final = (Relation.CONFLICT, Relation.INTERNAL, Relation.SCOPE, Relation.AGREEMENT)


def _stand(view: View, claim: Claim, found: Sequence[Finding]) -> Stand:
    once = {each.id: each for each in found}.values()
    ranked = sorted(once, key=lambda each: (_RANK.index(each.relation), -each.confidence, each.id))
    unsure = tuple(each for each in ranked if each.status is Status.BELOW_CONFIDENCE)
    ordered = [each for each in ranked if each.status is not Status.BELOW_CONFIDENCE]
    agreeing = _agreeing(view, claim, ordered)
    told = tuple(each for each in ordered if each.status in TOLD)
    backing = tuple(each for each in agreeing if view.origin(each) != view.origin(claim))
    copied = tuple(each for each in agreeing if view.origin(each) == view.origin(claim))
    return Stand(claim, _standing(claim, told, backing, copied), backing, copied, told, unsure)


def _agreeing(view: View, claim: Claim, found: Sequence[Finding]) -> list[Claim]:
    """Claims of articles that are no drafts on the claim's own side of any finding, by origin and place."""
    sides = [group for finding in found if finding.relation is not Relation.INTERNAL for group in finding.groups]
    ids = {each for group in sides if claim.id in group.claims for each in group.claims}
    members = [view.claims[each] for each in ids]
    others = [each for each in members if not view.articles[each.article].draft]
    return sorted(others, key=lambda each: (view.origin(each), each.article, each.start))


def _standing(claim: Claim, found: Sequence[Finding], backing: Sequence[Claim], copied: Sequence[Claim]) -> Standing:
    relations = {finding.relation for finding in found}
    for relation, standing in (
        (Relation.CONFLICT, Standing.CONFLICT),
        (Relation.INTERNAL, Standing.INTERNAL),
        (Relation.SCOPE, Standing.SCOPE),
    ):  # fmt: skip
        if relation in relations and not (standing is Standing.SCOPE and backing):
            return standing
    if backing:
        return Standing.CORROBORATED
    if copied:
        return Standing.COPIED
    return Standing.ALONE if _key()(claim) is not None else Standing.UNCOMPARED


@cache
def _key() -> Callable[[Claim], str | None]:
    """What decides whether a claim is ever compared; imported for drafts alone."""
    from crosscheck.topics.keys import key

    return key


def opposing(view: View, claim: Claim, finding: Finding) -> list[tuple[str, list[Claim]]]:
    """The other sides of a finding: the wording of each value, and the claims that state it."""
    return [(group.value, view.members(group)) for group in finding.groups if claim.id not in group.claims]


@dataclass(frozen=True, slots=True)
class Lift:
    """What a draft shares with one other article, and where in the draft: character spans, apart and in order."""

    group: CopyGroup
    edge: CopyEdge
    other: ArticleId
    spans: tuple[tuple[int, int], ...]


def lifts(view: View, draft: ArticleId) -> list[Lift]:
    """The articles that a draft shares text with, those it shares most with first."""
    found = []
    for group in view.report.copies:
        for edge in group.edges:
            if draft in (edge.article, edge.other):
                other = edge.other if edge.article == draft else edge.article
                found.append(Lift(group, edge, other, _spans(group, draft, other)))
    return sorted(found, key=lambda lift: (-sum(end - start for start, end in lift.spans), lift.other))


def _spans(group: CopyGroup, draft: ArticleId, other: ArticleId) -> tuple[tuple[int, int], ...]:
    """The passages of the draft that it shares with the other."""
    pair = (draft, other)
    mine = [(each.start, each.end) for each in group.passages if (each.article, each.other) == pair]
    its = [(each.other_start, each.other_end) for each in group.passages if (each.other, each.article) == pair]
    return merged([*mine, *its])


def merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The same stretches, apart and in order."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return tuple(apart)


def words_in(text: str, spans: Iterable[tuple[int, int]]) -> int:
    """Words of a text in the stretches."""
    return sum(len(text[start:end].split()) for start, end in spans)
