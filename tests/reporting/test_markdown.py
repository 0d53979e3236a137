"""Markdown for job summaries."""

import html
import re
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from crosscheck.model import ClaimId, FindingId, Status
from crosscheck.reporting import markdown
from crosscheck.reporting.interface import Options
from crosscheck.reporting.markdown import escaped
from crosscheck.text.clean import printable

from . import golden
from .hostile import hostile
from .making import CLAIMS, CONFLICT, REPORT

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def test_the_summary_of_a_report() -> None:
    golden.check("report.md", markdown.render(REPORT, Options()))


def test_every_finding_has_a_sign_and_a_bold_title() -> None:
    rendered = PARSER.render("".join(markdown.render(REPORT, Options())))

    assert re.findall(r"<p>(.) <strong>([a-z ]+):", rendered) == [
        ("✗", "copy differs"), ("✗", "conflict"), ("!", "wrong conversion"), ("~", "different scope")
    ]


def test_a_side_of_many_places_names_the_first() -> None:
    claims = tuple(replace(CLAIMS[0], id=ClaimId(f"c{number}"), start=number) for number in range(60))
    groups = (replace(CONFLICT.groups[0], claims=tuple(claim.id for claim in claims)), CONFLICT.groups[1])
    report = replace(REPORT, claims=(*CLAIMS, *claims), findings=(replace(CONFLICT, groups=groups),))

    assert "|  |  | … and 54 more places |  |\n" in "".join(markdown.render(report, Options()))


@given(st.text() | st.text("\\`*_{}[]<>()#+-.!|~$&:@^=/wx1 \n"))
def test_hostile_words_are_shown_as_they_are(words: str) -> None:
    rendered = re.sub("<!-- -->", "", PARSER.renderInline("x" + escaped(words)))

    assert html.unescape(rendered).split() == ("x" + " ".join(printable(words).split())).split()


@pytest.mark.parametrize(("words", "shown"), [
    ("paid $3m and $4m", r"paid \$3m and \$4m"),
    ("see https://example.org or www.example.org", r"see https\://example.org or www\.example.org"),
    ("@desk and #12, # 1", "@<!-- -->desk and #<!-- -->12, # 1"),
    (":skull: in wire.txt:12:5", r"\:skull: in wire.txt:12:5"),
    ("<script>&amp;", r"\<script\>\&amp;"),
    ("# 0", r"\# 0"),
    ("a | b\n\n# c", r"a \| b # c"),
])
def test_escapes(words: str, shown: str) -> None:
    assert escaped(words) == shown


@example("#\r0")
@given(st.text(max_size=30))
def test_a_report_of_hostile_words_keeps_its_tables(words: str) -> None:
    rendered = PARSER.render("".join(markdown.render(hostile(words), Options())))
    cells = [row.count("<td") for row in rendered.split("<tr>")]

    assert set(cells) <= {0, 3, 4, 5}
    assert not re.search("<(script|img|a|code|h1|h4|del)\\b", rendered.replace("<code>F1</code>", ""))


def test_what_an_editor_decided_is_marked() -> None:
    text = "".join(markdown.render(replace(REPORT, findings=(replace(CONFLICT, status=Status.ACCEPTED),)), Options()))

    assert "`F1`, accepted)" in text
    assert "no conflicts" in text


def test_a_large_report_stays_below_what_github_takes() -> None:
    many = tuple(replace(CONFLICT, id=FindingId(f"F{number}")) for number in range(3000))
    text = "".join(markdown.render(replace(REPORT, findings=many), Options()))

    assert len(text.encode()) < 2**20
    assert "… and 2950 more; the JSON report has them all." in text
