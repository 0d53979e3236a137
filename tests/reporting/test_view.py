"""What findings are called, and in which order they are told."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import FindingId
from crosscheck.reporting.explanation import find
from crosscheck.reporting.view import View, confidence

from .making import CONFLICT, REPORT


def test_a_short_id_is_the_name_and_a_long_one_gives_way_to_the_fingerprint() -> None:
    long = replace(CONFLICT, id=FindingId("XC101@news/post.md@60"), fingerprint="0123456789ab")
    like = replace(CONFLICT, id=FindingId("XC101@news/post.md@70"), fingerprint="0123456789ff")

    assert View.of(replace(REPORT, findings=(CONFLICT, long))).handles == {"F1": "F1", long.id: "01234567"}
    assert View.of(replace(REPORT, findings=(like, long))).handles == {like.id: "0123456789f", long.id: "0123456789a"}


@given(st.lists(st.text("0123456789abcdef", min_size=16, max_size=16), max_size=12))
def test_every_name_finds_its_finding(fingerprints: list[str]) -> None:
    findings = tuple(
        replace(CONFLICT, id=FindingId(f"a long name {number}"), fingerprint=fingerprint)
        for number, fingerprint in enumerate(fingerprints)
    )
    report = replace(REPORT, findings=findings)
    handles = View.of(report).handles

    assert [find(report, handles[finding.id]) for finding in findings] == list(findings)


def test_a_confidence_is_never_told_higher_than_it_is() -> None:
    told = [confidence(replace(CONFLICT, confidence=value)) for value in (0.0, 0.29, 0.5, 0.996, 0.99999, 1.0)]

    assert told == ["0.00", "0.29", "0.50", "0.99", "0.99", "1.00"]


def test_the_surest_come_first_whatever_their_order() -> None:
    view = View.of(replace(REPORT, findings=tuple(reversed(REPORT.findings))))

    assert [finding.id for finding in view.findings("conflict", "drift", "scope")] == ["F2", "F1", "F4"]
