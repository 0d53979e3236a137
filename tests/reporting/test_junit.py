"""JUnit XML."""

import xml.etree.ElementTree as ElementTree
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import Report, Status
from crosscheck.reporting import junit
from crosscheck.reporting.interface import Options

from . import golden
from .hostile import hostile
from .making import CONFLICT, REPORT


def suite(report: Report, options: Options = Options()) -> ElementTree.Element:  # noqa: B008 - a frozen value
    found = ElementTree.fromstring("".join(junit.render(report, options))).find("testsuite")
    assert found is not None
    return found


def test_the_suite_of_a_report() -> None:
    golden.check("report.xml", junit.render(REPORT, Options()))


def test_the_counts_are_those_of_the_cases() -> None:
    found = suite(replace(REPORT, findings=(*REPORT.findings, replace(CONFLICT, status=Status.ACCEPTED))))

    assert found.attrib["tests"] == str(len(found.findall("testcase")))
    assert found.attrib["failures"] == str(len(found.findall("testcase/failure")))
    assert found.attrib["errors"] == str(len(found.findall("testcase/error")))
    assert found.attrib["skipped"] == str(len(found.findall("testcase/skipped"))) == "1"


def test_what_fails_follows_the_option() -> None:
    found = suite(REPORT, Options(fail_on=frozenset({"scope"})))

    failed = [case.attrib["classname"] for case in found.findall("testcase") if case.find("failure") is not None]

    assert failed == ["XC201"]


@given(st.text(max_size=30))
def test_hostile_words_are_words(words: str) -> None:
    found = suite(hostile(words))

    assert [case.attrib["classname"] for case in found.findall("testcase")] == ["XC101", "input"]
    assert {element.tag for element in found.iter()} == {"testsuite", "testcase", "failure", "error"}
