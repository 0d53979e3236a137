"""Annotations of GitHub Actions."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import FindingId, Report
from crosscheck.reporting import github
from crosscheck.reporting.interface import Options

from .hostile import hostile
from .making import CLAIMS, CLEAN, CONFLICT, REPORT, SCOPE

LINES = """\
::error file=news/echo.txt,line=2,endLine=2,col=13,endColumn=19,title=XC103 copy differs::copy differs: opening of \
the bridge: the text is copied and the figure is not: wire.txt has May 4, news/echo.txt prints May 14 \
[May 4 in wire.txt:2:13]
::error file=news/post.md,line=5,endLine=5,col=11,endColumn=20,title=XC301 wrong conversion::wrong conversion: \
7.9 acres is 3.2 hectares, not 3.9 hectares [3.9 hectares in news/post.md:5:22]
::error file=news/echo.txt,line=1,endLine=1,col=36,endColumn=48,title=XC101 conflict::conflict: cost of the bridge: \
$410 million and $480 million are 17%25 apart, more than their wording allows [$480 million in news/post.md:3:40]
::notice file=news/post.md,line=5,endLine=5,col=62,endColumn=78,title=XC201 different scope::different scope: people \
who work on the bridge: said of different parts: the bridge, the deck [640 people in wire.txt:4:35]
::error file=news/empty.txt,title=not read::the file is empty
crosscheck: 2 conflicts (1 in a copy), 1 internal error, 1 scope difference, 1 agreement, 1 claim of one origin only, \
1 group of copies, 1 input was not read; exit 2
"""

COMMAND = re.compile(r"::(error|warning|notice) file=[^:,]*(,[a-zA-Z]+=[^:,]*)*::.*")


def shown(report: Report, options: Options = Options()) -> str:  # noqa: B008 - a frozen value
    return "".join(github.render(report, options))


def test_each_problem_is_an_annotation_at_its_place() -> None:
    assert shown(REPORT) == LINES


def test_nothing_wrong_is_no_annotation() -> None:
    assert shown(CLEAN) == "crosscheck: no conflicts, 1 agreement, 1 group of copies; exit 0\n"


def test_what_makes_the_run_fail_is_an_error() -> None:
    report = replace(CLEAN, findings=(SCOPE,))

    assert shown(report).startswith("::notice ")
    assert shown(report, Options(fail_on=frozenset({"scope"}))).startswith("::error ")


@pytest.mark.parametrize(("count", "annotated"), [(10, 10), (11, 10), (40, 10)])
def test_no_more_annotations_than_github_shows_and_the_rest_is_counted(count: int, annotated: int) -> None:
    findings = tuple(
        replace(CONFLICT, id=FindingId(f"F{number}"), confidence=number / 100, topic=f"topic {number}")
        for number in range(count)
    )
    text = shown(replace(CLEAN, findings=findings))

    assert re.findall(r"topic (\d+)", text) == [str(count - 1 - number) for number in range(annotated)]
    more = f"{count - 10} more at the level error are not annotated; the other formats have all\n"
    assert (more in text) == (count > 10)


def test_a_claim_over_two_lines_has_no_columns() -> None:
    claims = tuple(replace(claim, text="$410\nmillion") if claim.text == "$410 million" else claim for claim in CLAIMS)

    assert shown(replace(CLEAN, claims=claims, findings=(CONFLICT,))).startswith(
        "::error file=news/echo.txt,line=1,endLine=2,title=XC101 conflict::"
    )


@given(st.text(max_size=30))
def test_hostile_words_cannot_end_a_command_or_begin_one(words: str) -> None:
    lines = shown(hostile(words)).split("\n")

    assert [bool(COMMAND.fullmatch(line)) for line in lines] == [True, True, False, False]
