"""From topics to findings: what is reported, on which rule, how surely, and why."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from heapq import nsmallest

from crosscheck.identity import fingerprint, value_of
from crosscheck.model import (
    ArticleId,
    Claim,
    Finding,
    FindingId,
    Group,
    Link,
    Match,
    Quantity,
    Reason,
    Relation,
    ScopeDifference,
    Status,
)
from crosscheck.naming import name
from crosscheck.retold import told_once
from crosscheck.rivals import contested
from crosscheck.topics import Agreement, Difference, Topics, confidence

SHORT = 8
"""Characters of its fingerprint that name a finding."""
MATCHES = 3
"""Pairs of a finding whose features are kept: each takes two kilobytes, and a topic of many articles has hundreds."""
DRIFT_AT = 0.95
"""Confidence of drift at least: the two figures stand in the same place of one text."""


def from_topics(topics: Topics, origins: Mapping[ArticleId, str], min_confidence: float) -> list[Finding]:
    """The findings of a batch between its articles, those of one claim group never told twice."""
    differences = contested(
        [(d, _difference(d, origins, min_confidence)) for d in told_once(topics.differences)], min_confidence
    )
    told = {
        c
        for f in differences
        if f.relation is Relation.CONFLICT and f.status is Status.REPORTED
        for g in f.groups
        for c in g.claims
    }
    agreements = [
        _agreement(a, origins, min_confidence) for a in topics.agreements if not told.issuperset(c.id for c in a.claims)
    ]
    return told_apart([*differences, *agreements])


def within(found: Iterable[Finding], claims: Iterable[Claim], min_confidence: float) -> list[Finding]:
    """The findings inside one article, each with its status and fingerprint. `claims` are the article's."""
    known = {c.id: c for c in claims}
    marked = []
    for finding in found:
        values = [value_of([known[c]]) for g in finding.groups for c in g.claims]
        status = Status.REPORTED if finding.confidence >= min_confidence else Status.BELOW_CONFIDENCE
        mark = fingerprint(finding.rule, finding.topic, values)
        marked.append(replace(finding, fingerprint=mark, status=status))
    return marked


def told_apart(found: Iterable[Finding]) -> list[Finding]:
    """The findings, those of one fingerprint numbered: a report names none twice."""
    met: Counter[str] = Counter()
    apart = []
    for finding in found:
        met[finding.fingerprint] += 1
        nth = met[finding.fingerprint]
        short = finding.fingerprint[:SHORT]
        apart.append(replace(finding, id=FindingId(short if nth == 1 else f"{short}-{nth}")))
    return apart


def _agreement(found: Agreement, origins: Mapping[ArticleId, str], min_confidence: float) -> Finding:
    group = _group(found.claims, origins)
    single = group.origins == 1
    return _finding(
        "XC401" if single else "XC001",
        Relation.AGREEMENT,
        found.odds,
        (group,),
        found.claims,
        Reason.SINGLE_ORIGIN if single else _best(found.links).comparison.verdict.reason,
        found.links,
        min_confidence,
    )


def _difference(found: Difference, origins: Mapping[ArticleId, str], min_confidence: float) -> Finding:
    """A difference as drift, as one of scope, or as a conflict: in this order, the surest first. Values that differ in
    ordinary use but not in logic (1,200 and "hundreds") are no conflict."""
    aligned = [x for x in found.links if x.features.get("aligned", 0.0) > 0]
    best = max(aligned or found.links, key=lambda x: (x.conflict, x.comparison.one.id, x.comparison.other.id))
    held = {best.comparison.one.id, best.comparison.other.id}
    groups = tuple(_group(side, origins, [c for c in side if c.id in held]) for side in (found.one, found.other))
    claims = (*found.one, *found.other)
    if aligned:
        return _finding(
            "XC103",
            Relation.CONFLICT,
            max(found.conflict, DRIFT_AT),
            groups,
            claims,
            Reason.COPY_DIFFERS,
            found.links,
            min_confidence,
        )
    limited = _limited(found)
    if limited is None and best.comparison.verdict.strict and found.conflict >= found.differ - found.conflict:
        rule = "XC101" if isinstance(best.comparison.one.value, Quantity) else "XC102"
        reason = best.comparison.verdict.reason
        sure = confidence("conflict", found.conflict)
        return _finding(rule, Relation.CONFLICT, sure, groups, claims, reason, found.links, min_confidence)
    reason, facts = limited or _unstated(found, best)
    sure = confidence("differ", found.differ) * (1.0 if limited else UNSTATED_SHARE)
    return _finding("XC201", Relation.SCOPE, sure, groups, claims, reason, found.links, min_confidence, facts)


UNSTATED_SHARE = 0.9
"""Share of its confidence that a difference of scope keeps where nothing that is stated tells the two sides apart."""

TOLD_APART_BELOW = 0.4
"""Odds of a conflict from which two values in one article are taken for a correction, not for two things."""

LIMITING = frozenset({Reason.OTHER_TIME, Reason.OTHER_PERIOD, Reason.OTHER_PART})
"""Scopes that, where both sides state them, explain any difference."""


Told = tuple[Reason, Mapping[str, str]]
"""A reason with its facts."""


def _limited(found: Difference) -> Told | None:
    """What tells the two sides apart beyond doubt: a limit that both state in the likeliest pair, two values that one
    article states side by side, or a count that grows, where the later article has the higher one."""
    likeliest = found.links[0]
    scope = likeliest.comparison.scope
    if scope and scope.stated_by_both and scope.reason in LIMITING:
        return scope.reason, _limits(scope, likeliest, found)
    if found.told_apart and found.conflict < TOLD_APART_BELOW:
        return _told_apart(found)
    if likeliest.features.get("evolving", 0.0) > 0 and likeliest.features.get("rising", 0.0) > 0:
        return Reason.GREW, {}
    return None


def _unstated(found: Difference, best: Link) -> Told:
    """What may tell two sides apart of which one alone, or neither, states a limit."""
    if best.comparison.scope:
        return best.comparison.scope.reason, _limits(best.comparison.scope, best, found)
    return _told_apart(found) if found.told_apart else (Reason.UNEXPLAINED, {})


def _told_apart(found: Difference) -> Told:
    both = {c.article for c in found.one} & {c.article for c in found.other}
    return Reason.TOLD_APART, {"article": min(both)}


def _limits(scope: ScopeDifference, link: Link, found: Difference) -> Mapping[str, str]:
    """The limits of a pair in the order of the two sides; a pair knows no sides."""
    ordered = any(c.id == link.comparison.one.id for c in found.one)
    return {"one": scope.one, "other": scope.other} if ordered else {"one": scope.other, "other": scope.one}


def _best(links: Sequence[Link]) -> Link:
    return max(links, key=lambda x: (x.agree, x.comparison.one.id, x.comparison.other.id))


def _finding(
    rule: str,
    relation: Relation,
    confidence: float,
    groups: Sequence[Group],
    claims: Sequence[Claim],
    reason: Reason,
    links: Iterable[Link],
    min_confidence: float,
    facts: Mapping[str, str] | None = None,
) -> Finding:
    topic = name(claims)
    known = {c.id: c for c in claims}
    mark = fingerprint(rule, topic, [value_of([known[c] for c in g.claims]) for g in groups])
    status = Status.REPORTED if confidence >= min_confidence else Status.BELOW_CONFIDENCE
    return Finding(
        id=FindingId(mark[:SHORT]),
        fingerprint=mark,
        rule=rule,
        relation=relation,
        confidence=round(confidence, 4),
        topic=topic,
        groups=tuple(groups),
        reason=reason,
        facts=dict(facts or {}),
        status=status,
        matches=_matches(links, relation),
    )


def _matches(links: Iterable[Link], relation: Relation) -> tuple[Match, ...]:
    """The surest pairs, with the features that they were matched by."""

    def score(link: Link) -> float:
        return link.agree if relation is Relation.AGREEMENT else link.conflict

    surest = nsmallest(MATCHES, links, key=lambda x: (-score(x), x.comparison.one.id, x.comparison.other.id))
    return tuple(
        Match(
            x.comparison.one.id,
            x.comparison.other.id,
            round(score(x), 4),
            {k: round(v, 4) for k, v in x.features.items() if v},
        )
        for x in surest
    )


def _group(claims: Sequence[Claim], origins: Mapping[ArticleId, str], held: Sequence[Claim] = ()) -> Group:
    """One side, as a claim words it that is held against the other side, or else in the fullest wording."""
    value = max(held or claims, key=lambda c: (len(c.text), c.text, c.id)).text
    in_order = sorted(claims, key=lambda c: (c.article, c.start))
    first = next(c for c in in_order if c.text == value)
    ordered = (first, *(c for c in in_order if c is not first))
    return Group(value, tuple(c.id for c in ordered), len({origins[c.article] for c in claims}))
