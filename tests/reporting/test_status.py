"""The exit status: one function of the report and of what is to fail."""

from dataclasses import replace

import pytest

from crosscheck.config import DEFAULT_FAIL_ON
from crosscheck.model import Finding, Skipped, Status
from crosscheck.reporting.status import counts, exit_status

from .making import AGREEMENT, CLEAN, CONFLICT, DRIFT, INTERNAL, REPORT, SCOPE, SINGLE, UNSURE


@pytest.mark.parametrize(("findings", "fail_on", "status"), [
    ((), DEFAULT_FAIL_ON, 0),
    ((CONFLICT,), DEFAULT_FAIL_ON, 1),
    ((DRIFT,), DEFAULT_FAIL_ON, 1),
    ((INTERNAL,), DEFAULT_FAIL_ON, 1),
    ((SCOPE, AGREEMENT, SINGLE), DEFAULT_FAIL_ON, 0),
    ((UNSURE,), DEFAULT_FAIL_ON, 0),
    ((CONFLICT,), {"drift"}, 0),
    ((DRIFT,), {"conflict"}, 0),
    ((DRIFT,), {"drift"}, 1),
    ((SCOPE,), {"scope"}, 1),
    ((INTERNAL,), {"conflict", "drift", "scope"}, 0),
    ((CONFLICT, DRIFT, INTERNAL), {"never"}, 0),
    ((replace(CONFLICT, status=Status.ACCEPTED),), DEFAULT_FAIL_ON, 0),
    ((replace(CONFLICT, status=Status.FALSE_MATCH),), DEFAULT_FAIL_ON, 0),
    ((replace(CONFLICT, status=Status.CHANGED),), DEFAULT_FAIL_ON, 1),
])
def test_exit_status(findings: tuple[Finding, ...], fail_on: frozenset[str], status: int) -> None:
    assert exit_status(replace(CLEAN, findings=findings), fail_on) == status


def test_an_input_that_was_not_read_beats_findings_and_never() -> None:
    report = replace(REPORT, skipped=(Skipped("a.txt", "the file is empty"),))

    assert exit_status(report, DEFAULT_FAIL_ON) == 2
    assert exit_status(report, {"never"}) == 2


def test_what_was_left_out_on_purpose_makes_no_run_incomplete() -> None:
    pictures = Skipped("news", "3 files of kinds that are not read: 3 .png", by_rule=True)

    assert exit_status(replace(CLEAN, skipped=(pictures,)), DEFAULT_FAIL_ON) == 0
    assert exit_status(replace(CLEAN, skipped=(pictures,), findings=(CONFLICT,)), DEFAULT_FAIL_ON) == 1
    assert exit_status(replace(REPORT, skipped=(pictures, *REPORT.skipped)), DEFAULT_FAIL_ON) == 2
    assert counts(replace(CLEAN, skipped=(pictures,)))["skipped"] == 0
    assert counts(replace(CLEAN, skipped=(pictures,)))["left_out"] == 1


def test_counts() -> None:
    assert counts(REPORT) == {
        "articles": 3, "origins": 2, "skipped": 1, "left_out": 0, "copies": 1, "claims": 12, "conflicts": 2, "drift": 1,
        "internal": 1, "scope": 1, "agreements": 1, "single_origin": 1, "below_confidence": 1, "decided": 0,
    }
