"""Whole articles with every claim that they make."""

from pathlib import Path

import pytest

from claims.making import claims
from crosscheck.model import Claim, Moment

CASES = Path(__file__).parent.parent / "cases" / "claims"


@pytest.mark.parametrize("case", sorted(path.stem for path in CASES.glob("*.txt")))
def test_an_article_makes_these_claims_and_no_others(case: str) -> None:
    text = (CASES / f"{case}.txt").read_text("utf-8")
    expected = (CASES / f"{case}.claims").read_text("utf-8")
    assert "".join(f"{told(claim)}\n" for claim in claims(text)) == expected


def told(claim: Claim) -> str:
    """A claim in one line: words, value, and what it is about; what says nothing is left out."""
    about, scope = claim.about, claim.about.scope
    parts = {
        "subject": " + ".join(about.subject),
        "attribute": about.attribute,
        "event": about.event,
        "direction": about.direction,
        "as of": days(scope.as_of),
        "period": days(scope.period),
        "part": scope.part or "",
        "place": " + ".join(scope.place),
        "baseline": "yes" if scope.baseline else "",
        "modality": "" if about.modality.value == "actual" else about.modality.value,
        "speaker": about.speaker,
        "same as": (claim.same_as or "").partition("@")[2],
    }
    said = "; ".join(f"{name}: {value}" for name, value in parts.items() if value)
    words = " ".join(claim.text.split())
    return f"{claim.line}:{claim.column} {words} = {value(claim)} | {said}".rstrip(" |")


def value(claim: Claim) -> str:
    """A claim's value: bounds and unit, or days."""
    found = claim.value
    if isinstance(found, Moment):
        return f"{found.earliest or ''}..{found.latest or ''} {found.timex or ''}".rstrip()
    low, high = ("" if end is None else f"{round(end, 4):.12g}" for end in (found.low, found.high))
    bounds = low if low == high else f"{low}..{high}"
    counted = f" of {found.counted}" if found.counted else ""
    qualifier = "" if found.qualifier.value == "exact" else f", {found.qualifier.value}"
    change = f", from {found.change[0]:.12g} to {found.change[1]:.12g}" if found.change else ""
    return f"{bounds} {found.unit}{counted}{qualifier}{change}"


def days(found: object) -> str:
    """An interval of days."""
    if found is None:
        return ""
    earliest, latest = getattr(found, "earliest", None), getattr(found, "latest", None)
    return str(earliest) if earliest == latest else f"{earliest or ''}..{latest or ''}"
