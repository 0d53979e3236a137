"""A saved report read back: the inverse of `encode`. What can be derived ("why", "summary") is not read."""

from typing import Any, Final

from crosscheck.errors import ReportError
from crosscheck.model import (
    About,
    ArticleId,
    ArticleSummary,
    BlockKind,
    Bounds,
    Claim,
    ClaimId,
    CopyEdge,
    CopyGroup,
    CopyKind,
    Days,
    Decision,
    Finding,
    FindingId,
    Group,
    Judgement,
    Match,
    Modality,
    Moment,
    Passage,
    Qualifier,
    Quantity,
    Reason,
    Relation,
    Report,
    ResolvedFrom,
    Scope,
    Skipped,
    StaleDecision,
    Staleness,
    Status,
)
from crosscheck.reporting.encode import SCHEMA
from crosscheck.reporting.node import Node

KINDS: Final = ("quantity", "rank", "date")


def decode_report(document: Any) -> Report:
    """The report that a parsed JSON document states. Raises ReportError that names the first thing wrong."""
    root = Node.of(document, "")
    schema = root.text("schema")
    if schema != SCHEMA:
        raise ReportError(f"its schema is {schema!r}, this version reads {SCHEMA!r}")
    report = Report(
        version=root.node("tool").text("version"),
        articles=tuple(map(_article, root.nodes("articles"))),
        skipped=tuple(map(_skipped, root.nodes("skipped"))),
        copies=tuple(map(_copies, root.nodes("copies"))),
        claims=tuple(map(decode_claim, root.nodes("claims"))),
        findings=tuple(map(_finding, root.nodes("findings"))),
        min_confidence=root.node("settings").number("min_confidence"),
        stale=tuple(map(_stale, root.nodes("stale_decisions"))) if root.has("stale_decisions") else (),
    )
    _check_references(report)
    return report


def decode_claim(node: Node) -> Claim:
    """An entry of "claims"."""
    kind = node.text("kind")
    if kind not in KINDS:
        raise ReportError(f"{node.place}.kind: {kind!r} is none of {', '.join(KINDS)}")
    value = node.node("value")
    same_as = node.optional_text("same_as")
    return Claim(
        id=ClaimId(node.text("id")), article=ArticleId(node.text("article")), text=node.text("text"),
        start=node.whole("start"), end=node.whole("end"), line=node.whole("line"), column=node.whole("column"),
        sentence=node.text("sentence"), sentence_start=node.whole("sentence_start"),
        block=node.member("block", BlockKind), value=_moment(value) if kind == "date" else _quantity(value),
        about=_about(node.node("about")), same_as=None if same_as is None else ClaimId(same_as),
    )


def _check_references(report: Report) -> None:
    """Every claim that a finding names must be there, and so must its article: all formats rely on it."""
    claims = {claim.id for claim in report.claims}
    articles = {article.id for article in report.articles}
    for claim in report.claims:
        if claim.article not in articles:
            raise ReportError(f"claim {claim.id!r} is of {claim.article!r}, which is not among the articles")
    for finding in report.findings:
        for named in (claim for group in finding.groups for claim in group.claims):
            if named not in claims:
                raise ReportError(f"finding {finding.id!r} names the claim {named!r}, which is not in the report")


def _article(node: Node) -> ArticleSummary:
    return ArticleSummary(
        id=ArticleId(node.text("id")), path=node.text("path"), title=node.optional_text("title"),
        outlet=node.optional_text("outlet"), published=node.optional_text("published"),
        published_from=node.optional_text("published_from"), words=node.whole("words"), origin=node.text("origin"),
        draft="draft" in node.data and node.flag("draft"),
        language=node.text("language") if node.has("language") else "en",
    )


def _skipped(node: Node) -> Skipped:
    return Skipped(node.text("path"), node.text("reason"), by_rule=node.has("by_rule") and node.flag("by_rule"))


def _copies(node: Node) -> CopyGroup:
    source = node.optional_text("source")
    return CopyGroup(
        id=node.text("id"), kind=node.member("kind", CopyKind), articles=tuple(map(ArticleId, node.texts("articles"))),
        similarity=node.number("similarity"), edges=tuple(map(_edge, node.nodes("edges"))),
        passages=tuple(map(_passage, node.nodes("passages"))),
        source=None if source is None else ArticleId(source), credit=node.optional_text("credit"),
    )


def _edge(node: Node) -> CopyEdge:
    return CopyEdge(ArticleId(node.text("article")), ArticleId(node.text("other")), node.member("kind", CopyKind),
                    node.number("similarity"))


def _passage(node: Node) -> Passage:
    return Passage(
        ArticleId(node.text("article")), node.whole("start"), node.whole("end"),
        ArticleId(node.text("other")), node.whole("other_start"), node.whole("other_end"),
    )


def _finding(node: Node) -> Finding:
    facts = node.node("facts")
    return Finding(
        id=FindingId(node.text("id")), fingerprint=node.text("fingerprint"), rule=node.text("rule"),
        relation=node.member("relation", Relation), confidence=node.number("confidence"), topic=node.text("topic"),
        groups=tuple(map(_group, node.nodes("groups"))), reason=node.member("reason", Reason),
        facts={key: facts.text(key) for key in facts.keys()},  # noqa: SIM118 - a Node is no dict
        status=node.member("status", Status), matches=tuple(map(_match, node.nodes("matches"))),
        decision=_decision(node.node("decision")) if node.has("decision") else None,
    )


def _stale(node: Node) -> StaleDecision:
    return StaleDecision(_decision(node.node("decision")), node.member("why", Staleness))


def _decision(node: Node) -> Decision:
    return Decision(
        fingerprint=node.text("fingerprint"), rule=node.text("rule"), topic=node.text("topic"),
        values=node.texts("values"), verdict=node.member("verdict", Judgement), reason=node.text("reason"),
        author=node.text("author"), expires=node.optional_day("expires"),
    )


def _group(node: Node) -> Group:
    return Group(node.text("value"), tuple(map(ClaimId, node.texts("claims"))), node.whole("origins"))


def _match(node: Node) -> Match:
    features = node.node("features")
    return Match(ClaimId(node.text("claim")), ClaimId(node.text("other")), node.number("score"),
                 {key: features.number(key) for key in features.keys()})  # noqa: SIM118 - a Node is no dict


def _quantity(node: Node) -> Quantity:
    return Quantity(
        low=node.optional_number("low"), high=node.optional_number("high"), unit=node.text("unit"),
        dimension=node.text("dimension"), qualifier=node.member("qualifier", Qualifier),
        base=_bounds(node.node("base")), as_written=_bounds(node.node("as_written")), step=node.number("step"),
        counted=node.optional_text("counted"), per=node.optional_text("per"), timex=node.optional_text("timex"),
        change=node.optional_pair("change"),
    )


def _moment(node: Node) -> Moment:
    return Moment(
        earliest=node.optional_day("earliest"), latest=node.optional_day("latest"),
        granularity=node.text("granularity"), qualifier=node.member("qualifier", Qualifier),
        resolved_from=node.member("resolved_from", ResolvedFrom), timex=node.optional_text("timex"),
    )


def _bounds(node: Node) -> Bounds:
    return Bounds(node.optional_number("low"), node.optional_number("high"), node.text("unit"))


def _about(node: Node) -> About:
    return About(
        subject=node.texts("subject"), attribute=node.text("attribute"), event=node.text("event"),
        direction=node.text("direction"), scope=_scope(node.node("scope")),
        modality=node.member("modality", Modality), speaker=node.text("speaker"),
    )


def _scope(node: Node) -> Scope:
    return Scope(as_of=_days(node.optional_node("as_of")), period=_days(node.optional_node("period")),
                 part=node.optional_text("part"), place=node.texts("place"), baseline=node.flag("baseline"))


def _days(node: Node | None) -> Days | None:
    return None if node is None else Days(node.optional_day("earliest"), node.optional_day("latest"))
