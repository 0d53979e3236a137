"""A fingerprint outlives what is no change of the story: moved lines, other paths, other words for the same figure."""

import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import crosscheck
from crosscheck.decisions import apply
from crosscheck.model import Decision, Finding, Judgement, Report, Status

COAST_GUARD = """\
Ferry runs aground off Malvik

May 3, 2024

The ferry Sula ran aground off Malvik on Friday with 312 passengers on board, the coast guard said.
All of them were taken ashore in small boats before noon.
"""
COMPANY = """\
Passengers brought ashore at Malvik

May 3, 2024

The ferry Sula ran aground off Malvik with 213 passengers on board, said the shipping company.
The crossing takes 40 minutes (0.9 hours).
"""

Scanned = Callable[..., Report]


@pytest.fixture
def scanned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scanned:
    """Scan texts under names of their own, in the order given."""
    monkeypatch.chdir(tmp_path)

    def scan(**texts: str) -> Report:
        paths = []
        for name, text in texts.items():
            path = Path(*name.split("__")).with_suffix(".txt")
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            paths.append(str(path))
        return crosscheck.scan(paths)

    return scan


def marks(report: Report) -> dict[str, str]:
    return {finding.rule: finding.fingerprint for finding in report.findings if finding.status is Status.REPORTED}


def only(report: Report, rule: str) -> Finding:
    (found,) = [finding for finding in report.findings if finding.rule == rule]
    return found


def accepted(finding: Finding) -> Decision:
    return Decision(finding.fingerprint, finding.rule, finding.topic, tuple(g.value for g in finding.groups),
                    Judgement.ACCEPTED, "asked the port")


def test_the_story_has_a_conflict_and_a_wrong_conversion(scanned: Scanned) -> None:
    assert sorted(marks(scanned(a=COAST_GUARD, b=COMPANY))) == ["XC101", "XC301"]


def wrapped(text: str) -> str:
    """The text as a mail program sends it."""
    return "\n\n".join(textwrap.fill(paragraph, 60) for paragraph in text.split("\n\n"))


@pytest.mark.parametrize("texts", [
    {"b": COMPANY, "a": COAST_GUARD},
    {"news__ferry": COAST_GUARD, "company": COMPANY},
    {"a": COAST_GUARD.replace("2024\n\n", "2024\n\n\n\n"), "b": COMPANY},
    {"a": wrapped(COAST_GUARD), "b": wrapped(COMPANY)},
], ids=["other order", "other paths", "moved lines", "wrapped lines"])
def test_what_is_no_change_of_the_story_changes_no_fingerprint(texts: dict[str, str], scanned: Scanned) -> None:
    assert marks(scanned(**texts)) == marks(scanned(a=COAST_GUARD, b=COMPANY))


def test_another_article_with_the_same_figure_changes_no_fingerprint(scanned: Scanned) -> None:
    before = only(scanned(a=COAST_GUARD, b=COMPANY), "XC101")
    third = COAST_GUARD.replace("the coast guard said", "the harbour master said")
    after = only(scanned(a=COAST_GUARD, b=COMPANY, c=third), "XC101")

    assert sorted(len(group.claims) for group in after.groups) == [1, 2]
    assert after.fingerprint == before.fingerprint


def test_a_changed_figure_changes_it_and_opens_what_was_accepted(scanned: Scanned) -> None:
    before = scanned(a=COAST_GUARD, b=COMPANY)
    decisions = [accepted(finding) for finding in before.findings]
    after = scanned(a=COAST_GUARD, b=COMPANY.replace("213", "231"))
    conflict = only(apply(after, decisions, date(2024, 6, 1)), "XC101")
    conversion = only(apply(after, decisions, date(2024, 6, 1)), "XC301")

    assert conflict.status is Status.CHANGED and conflict.decision == accepted(only(before, "XC101"))
    assert conversion.status is Status.ACCEPTED


def test_no_two_findings_of_a_report_have_one_id(scanned: Scanned) -> None:
    twice = scanned(a=COMPANY, b=COMPANY.replace("Passengers brought ashore at Malvik", "Ferry: the company's account"))
    ids = [finding.id for finding in twice.findings]

    assert len([f for f in twice.findings if f.rule == "XC301"]) == 2
    assert len(set(ids)) == len(ids)
