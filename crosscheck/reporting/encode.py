"""The values of a report as plain objects, in the order and under the names of the schema `crosscheck.report/1`."""

import math
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from crosscheck.model import (
    About,
    ArticleSummary,
    Bounds,
    Claim,
    ClaimId,
    CopyEdge,
    CopyGroup,
    Days,
    Decision,
    Finding,
    Match,
    Moment,
    Passage,
    Quantity,
    Report,
    Scope,
    Skipped,
    StaleDecision,
)
from crosscheck.reporting.sentences import why
from crosscheck.reporting.status import counts

SCHEMA: Final = "crosscheck.report/1"
LARGEST_WHOLE: Final = 2**53
"""Up to here a whole float is written as an integer; above, floats have gaps and an integer would feign precision."""

Object = dict[str, Any]


def encode_header(report: Report) -> Object:
    """What a report says of itself before its lists."""
    return {
        "schema": SCHEMA,
        "tool": {"name": "crosscheck", "version": report.version},
        "settings": {"min_confidence": _number(report.min_confidence)},
    }


def encode_summary(report: Report) -> Object:
    """How many there are of everything."""
    return dict(counts(report))


def encode_article(article: ArticleSummary) -> Object:
    """An entry of "articles"."""
    return {
        "id": article.id, "path": article.path, "title": article.title, "outlet": article.outlet,
        "published": article.published, "published_from": article.published_from, "words": article.words,
        "origin": article.origin, **({"draft": True} if article.draft else {}),
        **({"language": article.language} if article.language != "en" else {}),
    }


def encode_skipped(skipped: Skipped) -> Object:
    """An entry of "skipped"."""
    return {"path": skipped.path, "reason": skipped.reason, **({"by_rule": True} if skipped.by_rule else {})}


def encode_copies(group: CopyGroup) -> Object:
    """An entry of "copies"."""
    return {
        "id": group.id, "kind": group.kind.value, "articles": list(group.articles),
        "similarity": _number(group.similarity), "source": group.source, "credit": group.credit,
        "edges": [_edge(edge) for edge in group.edges], "passages": [_passage(passage) for passage in group.passages],
    }


def encode_claim(claim: Claim) -> Object:
    """An entry of "claims", and a line of `crosscheck claims --format jsonl`."""
    value = _quantity(claim.value) if isinstance(claim.value, Quantity) else _moment(claim.value)
    return {
        "id": claim.id, "article": claim.article, "kind": claim.kind, "text": claim.text,
        "start": claim.start, "end": claim.end, "line": claim.line, "column": claim.column,
        "sentence": claim.sentence, "sentence_start": claim.sentence_start, "block": claim.block.value,
        "value": value, "about": _about(claim.about), "same_as": claim.same_as,
    }


def encode_finding(finding: Finding, claims: Mapping[ClaimId, Claim]) -> Object:
    """An entry of "findings". `claims` are the report's, by id; "why" is written from them."""
    return {
        "id": finding.id, "fingerprint": finding.fingerprint, "rule": finding.rule,
        "relation": finding.relation.value, "confidence": _number(finding.confidence), "topic": finding.topic,
        "groups": [
            {"value": group.value, "claims": list(group.claims), "origins": group.origins} for group in finding.groups
        ],
        "why": why(finding, claims), "reason": finding.reason.value, "facts": dict(sorted(finding.facts.items())),
        "status": finding.status.value, "matches": [_match(match) for match in finding.matches],
        **({"decision": _decision(finding.decision)} if finding.decision else {}),
    }


def encode_stale(stale: StaleDecision) -> Object:
    """An entry of "stale_decisions"."""
    return {"why": stale.why.value, "decision": _decision(stale.decision)}


def _decision(decision: Decision) -> Object:
    return {
        "fingerprint": decision.fingerprint, "rule": decision.rule, "topic": decision.topic,
        "values": list(decision.values), "verdict": decision.verdict.value, "reason": decision.reason,
        "author": decision.author, "expires": _day(decision.expires),
    }


def _match(match: Match) -> Object:
    features = {name: _number(value) for name, value in sorted(match.features.items())}
    return {"claim": match.claim, "other": match.other, "score": _number(match.score), "features": features}


def _edge(edge: CopyEdge) -> Object:
    return {"article": edge.article, "other": edge.other, "kind": edge.kind.value,
            "similarity": _number(edge.similarity)}


def _passage(passage: Passage) -> Object:
    return {"article": passage.article, "start": passage.start, "end": passage.end, "other": passage.other,
            "other_start": passage.other_start, "other_end": passage.other_end}


def _quantity(value: Quantity) -> Object:
    return {
        "low": _number(value.low), "high": _number(value.high), "unit": value.unit, "dimension": value.dimension,
        "counted": value.counted, "qualifier": value.qualifier.value, "base": _bounds(value.base),
        "as_written": _bounds(value.as_written), "step": _number(value.step), "per": value.per, "timex": value.timex,
        "change": None if value.change is None else [_number(figure) for figure in value.change],
    }


def _moment(value: Moment) -> Object:
    return {
        "earliest": _day(value.earliest), "latest": _day(value.latest), "granularity": value.granularity,
        "timex": value.timex, "qualifier": value.qualifier.value, "resolved_from": value.resolved_from.value,
    }


def _about(about: About) -> Object:
    return {
        "subject": list(about.subject), "attribute": about.attribute, "event": about.event,
        "direction": about.direction, "scope": _scope(about.scope), "modality": about.modality.value,
        "speaker": about.speaker,
    }


def _scope(scope: Scope) -> Object:
    return {"as_of": _days(scope.as_of), "period": _days(scope.period), "part": scope.part,
            "place": list(scope.place), "baseline": scope.baseline}


def _bounds(bounds: Bounds) -> Object:
    return {"low": _number(bounds.low), "high": _number(bounds.high), "unit": bounds.unit}


def _days(days: Days | None) -> Object | None:
    return None if days is None else {"earliest": _day(days.earliest), "latest": _day(days.latest)}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _number(value: float | None) -> float | int | None:
    """A float as JSON has it. JSON has no infinity: a bound that is not finite is an open one."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if float(value).is_integer() and abs(value) <= LARGEST_WHOLE else value
