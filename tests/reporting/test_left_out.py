"""What was left out on purpose, such as the pictures in a folder: told in every format, and an error in none."""

import json as stdlib_json
import xml.etree.ElementTree as ElementTree
from dataclasses import replace

from crosscheck.model import Skipped
from crosscheck.reporting import github, json, junit, markdown, sarif, terminal
from crosscheck.reporting.interface import Options

from .making import CLEAN

REPORT = replace(CLEAN, skipped=(Skipped("news", "2 files of kinds that are not read: 2 .png", by_rule=True),))


def test_a_saved_report_keeps_it_apart() -> None:
    assert json.from_dict(json.to_dict(REPORT)) == REPORT


def test_a_terminal_says_that_there_is_some_and_names_it_when_verbose() -> None:
    shown, whole = ("".join(terminal.render(REPORT, Options(width=100, verbosity=level))) for level in (0, 1))

    assert "1 agreement, 1 group of copies; other files left out (-v names them)\nexit 0: nothing" in shown
    assert "NOT READ" not in whole
    assert "LEFT OUT  1\n- news: 2 files of kinds that are not read: 2 .png\n" in whole


def test_junit_has_a_skipped_test_and_no_error() -> None:
    suite = ElementTree.fromstring("".join(junit.render(REPORT, Options()))).find("testsuite")

    assert suite is not None
    assert {key: suite.attrib[key] for key in ("tests", "failures", "errors", "skipped")} == {
        "tests": "2", "failures": "0", "errors": "0", "skipped": "1",
    }


def test_github_annotates_nothing() -> None:
    assert "".join(github.render(REPORT, Options())) == (
        "crosscheck: no conflicts, 1 agreement, 1 group of copies; exit 0\n"
    )


def test_sarif_calls_the_run_successful() -> None:
    run = stdlib_json.loads("".join(sarif.render(REPORT, Options())))["runs"][0]["invocations"][0]

    assert (run["executionSuccessful"], run["exitCode"]) == (True, 0)
    assert [note["level"] for note in run["toolExecutionNotifications"]] == ["note"]


def test_markdown_passes() -> None:
    shown = "".join(markdown.render(REPORT, Options()))

    assert "**passed**, exit status 0" in shown
    assert "* news: 2 files of kinds that are not read: 2 .png (left out on purpose)\n" in shown
