"""`crosscheck explain`: rules and findings."""

from pathlib import Path

import pytest
from decisions.making import on
from reporting.making import CONFLICT, REPORT

from crosscheck.decisions import rewritten
from crosscheck.model import Judgement
from crosscheck.reporting import json
from crosscheck.reporting.interface import Options
from crosscheck.rules import RULES

from .making import Run


@pytest.fixture
def saved(tmp_path: Path) -> str:
    path = tmp_path / "report.json"
    path.write_text("".join(json.render(REPORT, Options())), encoding="utf-8")
    return str(path)


def test_a_rule_by_its_code_in_any_case(run: Run) -> None:
    assert run("explain", "xc101") == run("explain", "XC101")
    assert run("explain", "XC101").out.startswith("XC101 quantity-conflict  error\n")


def test_no_argument_lists_the_rules(run: Run) -> None:
    assert [line.split()[0] for line in run("explain").out.splitlines() if line.startswith("XC")] == list(RULES)


def test_a_finding_of_a_saved_report(saved: str, run: Run) -> None:
    done = run("explain", "F3", saved)

    assert done.status == 0
    assert "why: 7.9 acres is 3.2 hectares, not 3.9 hectares" in done.out


def test_a_finding_is_told_with_what_was_decided_about_it(saved: str, run: Run, here: Path) -> None:
    (here / "crosscheck-decisions.toml").write_text(rewritten("", [on(CONFLICT)]), encoding="utf-8")
    (here / "other.toml").write_text(rewritten("", [on(CONFLICT, Judgement.FALSE_MATCH)]), encoding="utf-8")

    assert (
        "VERDICT  conflict, confidence 0.94, accepted\n"
        "  decided: accepted: two estimates of one cost (Ada Brandt)\n"
    ) in run("explain", "F1", saved).out
    assert "confidence 0.94, false match\n" in run("explain", "F1", saved, "--decisions", "other.toml").out
    assert run("explain", "F1", saved, "--decisions", "none.toml").status == 2


@pytest.mark.parametrize(("arguments", "message"), [
    (("XC999",), "crosscheck: there is no rule XC999; the nearest is XC401; list them with: crosscheck explain\n"),
    (("F3",), "crosscheck: 'F3' is no rule code like XC101; to explain a finding name its report as well: "
              "crosscheck explain F3 report.json\n"),
    (("report.json",), "crosscheck: report.json is a report: name one of its findings before it, from: "
                       "crosscheck show report.json\n"),
])
def test_what_cannot_be_explained_is_answered_with_what_can(arguments: tuple[str, ...], message: str, run: Run) -> None:
    done = run("explain", *arguments)

    assert (done.status, done.out, done.err) == (2, "", message)


def test_a_rule_is_explained_whether_a_report_is_named_or_not(saved: str, run: Run) -> None:
    assert run("explain", "XC103", saved) == run("explain", "XC103")


def test_a_finding_that_the_report_does_not_have(saved: str, run: Run) -> None:
    assert run("explain", "F99", saved).err.startswith("crosscheck: the report has no finding 'F99'; the nearest is F")
