"""A rule in words, and a finding's whole reasoning."""

import pytest

from crosscheck.errors import UsageError
from crosscheck.reporting import explanation
from crosscheck.reporting.interface import Options
from crosscheck.rules import RULES

from . import golden
from .making import CONFLICT, REPORT


@pytest.mark.parametrize("name", ["F1", "F2", "F3"])
def test_a_finding_explained(name: str) -> None:
    golden.check(f"explain-{name}.txt", explanation.render_finding(REPORT, name, Options()))


def test_a_finding_is_found_by_id_or_by_the_beginning_of_its_fingerprint() -> None:
    assert [explanation.find(REPORT, name) for name in ("F1", "f1", "4f2a", CONFLICT.fingerprint)] == [CONFLICT] * 4


def test_a_finding_that_is_not_there_is_answered_with_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        explanation.find(REPORT, "F12")

    assert str(caught.value) == (
        "the report has no finding 'F12'; the nearest is F2; list them with: crosscheck show REPORT.json"
    )


@pytest.mark.parametrize("code", RULES)
def test_a_rule_is_explained_in_its_own_words(code: str) -> None:
    text = "".join(explanation.render_rule(code, Options(width=80)))

    assert text.split()[:2] == [code, RULES[code].name]
    assert " ".join(RULES[code].explanation.split()) in " ".join(text.split())
    assert all(len(line) <= 80 for line in text.splitlines())


@pytest.mark.parametrize("width", [50, 100])
def test_every_rule_is_listed(width: int) -> None:
    text = " ".join("".join(explanation.render_rules(Options(width=width))).split())

    assert all(f"{rule.code} {rule.name} {rule.summary}" in text for rule in RULES.values())
