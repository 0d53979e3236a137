"""Findings inside one article, and how their figures are told."""

import hashlib
from collections.abc import Mapping, Sequence

from crosscheck.model import Article, Claim, Finding, FindingId, Group, Quantity, Reason, Relation

IRREGULAR = {"foot": "feet", "square foot": "square feet", "cubic foot": "cubic feet", "inch": "inches"}
HEADS = (" per ", " of ")  # "mile per hour" is "miles per hour"
SIGNIFICANT_DIGITS = 4
"""Digits of a figure that a sentence for people shows."""

SCALE_NAMES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def finding(
    rule: str, reason: Reason, article: Article, groups: Sequence[Sequence[Claim]], confidence: float,
    facts: Mapping[str, str],
) -> Finding:
    """A finding inside `article`; each group of claims is one side. Confidence is from 0 to 1."""
    members = [claim for group in groups for claim in group]
    topic = topic_of(members)
    values = " | ".join(claim.text for claim in members)
    digest = hashlib.sha256(f"{rule}|{article.id}|{topic}|{values}".encode("utf-8", "replace")).hexdigest()[:16]
    return Finding(
        id=FindingId(f"{rule}@{members[0].id}"),
        fingerprint=digest,
        rule=rule,
        relation=Relation.INTERNAL,
        confidence=confidence,
        topic=topic,
        groups=tuple(Group(" and ".join(c.text for c in group), tuple(c.id for c in group), 1) for group in groups),
        reason=reason,
        facts=dict(facts),
    )


def topic_of(claims: Sequence[Claim]) -> str:
    """What the claims are about, in words: the first attribute, counted noun or event that is told."""
    for claim in claims:
        value = claim.value
        counted = value.counted if isinstance(value, Quantity) else None
        told = claim.about.attribute or counted or claim.about.event
        if told:
            return told
    first = claims[0].value
    return first.dimension if isinstance(first, Quantity) else "date"


def figure_in_words(size: float, unit: str) -> str:
    """A figure with its unit as people write it: "25.09 hectares", "56.4 billion INR", "60"."""
    shown = f"{round_to_digits(size):,.10g}"
    for scale, name in SCALE_NAMES:
        if abs(size) >= scale:
            shown = f"{round_to_digits(size / scale):,.10g} {name}"
            break
    if unit == "percent":
        return f"{shown}%"
    return shown if unit in ("count", "rank", "score") else f"{shown} {plural(unit) if abs(size) != 1 else unit}"


def round_to_digits(size: float) -> float:
    """A size rounded to the digits shown; whole numbers below a million are kept whole."""
    whole = round(size)
    if abs(size - whole) < 1e-9 * max(1.0, abs(size)) and abs(whole) < 1e6:
        return float(whole)
    return float(f"{size:.{SIGNIFICANT_DIGITS}g}")


def plural(unit: str) -> str:
    """The plural of an English unit name; currency codes stay as they are."""
    for head in HEADS:
        if head in unit:
            first, rest = unit.split(head, 1)
            return f"{plural(first)}{head}{rest}"
    if unit in IRREGULAR:
        return IRREGULAR[unit]
    if unit.startswith("degree "):
        return f"degrees {unit.removeprefix('degree ').title()}"
    return unit if unit.isupper() or unit.endswith("s") else f"{unit}s"
