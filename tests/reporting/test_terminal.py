"""The terminal report, whole and at three widths, and what hostile text cannot do to it."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from crosscheck.model import (
    Article,
    ArticleId,
    Block,
    BlockKind,
    Claim,
    Finding,
    FindingId,
    Publication,
    PublicationSource,
    Report,
    Skipped,
    Status,
)
from crosscheck.reporting import terminal
from crosscheck.reporting.interface import Options
from crosscheck.reporting.terminal.quotes import window

from . import golden
from .hostile import hostile
from .making import CLAIMS, CLEAN, CONFLICT, POST, REPORT, UNSURE

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
COMMAND = ("crosscheck ", "next: ")


def shown(report: Report, options: Options = Options()) -> str:  # noqa: B008 - a frozen value
    return "".join(terminal.render(report, options))


def fits(text: str, width: int) -> bool:
    """Whether every line fits but the commands to paste, which a line break would spoil."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith(COMMAND)]
    return all(cell_len(line) <= width for line in lines)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_report_at_a_width(width: int) -> None:
    options = Options(width=width, inputs=("news", "wire.txt"))
    text = golden.check(f"terminal-{width}.txt", terminal.render(REPORT, options))

    assert fits(text, width)
    assert all(line == line.rstrip() for line in text.splitlines())


def test_the_report_verbose() -> None:
    golden.check("terminal-verbose.txt", terminal.render(REPORT, Options(verbosity=1, inputs=("news", "wire.txt"))))


def test_the_report_quiet() -> None:
    golden.check("terminal-quiet.txt", terminal.render(REPORT, Options(verbosity=-1, saved="out/report.json")))


@pytest.mark.parametrize(("fail_on", "sections"), [
    ("conflict", ["CONFLICTS  1"]),
    ("scope", ["DIFFERENT SCOPE  1"]),
    ("never", []),
])
def test_the_report_quiet_has_what_makes_the_run_fail_alone(fail_on: str, sections: list[str]) -> None:
    quiet = Options(verbosity=-1, fail_on=frozenset({fail_on}))

    assert re.findall(r"^[A-Z ]{5,}  \d+$", shown(replace(REPORT, skipped=()), quiet), re.MULTILINE) == sections


def test_the_report_where_only_ascii_shows() -> None:
    text = golden.check("terminal-ascii.txt", terminal.render(REPORT, Options(ascii_only=True)))

    assert text.isascii()


def test_the_report_of_coverage_that_agrees() -> None:
    golden.check("terminal-clean.txt", terminal.render(CLEAN, Options(inputs=("news", "wire.txt"))))


def test_a_report_of_nothing() -> None:
    empty = Report("0.1.0", (), (Skipped("none.txt", "there is no such file"),), (), (), (), 0.5)

    assert shown(empty) == (
        "crosscheck 0.1.0: no articles\n"
        "\n"
        "NOT READ  1\n"
        "- none.txt: there is no such file\n"
        "\n"
        "no article was read\n"
        "exit 2: 1 input was not read, so the run is incomplete\n"
    )


@pytest.mark.parametrize(("inputs", "pasted"), [
    (("news", "a b.txt"), "crosscheck scan news 'a b.txt' -o report.json"),
    (("-draft.md",), "crosscheck scan ./-draft.md -o report.json"),
    (("-", "news"), None),
    (("new\nline.txt",), None),
])
def test_a_command_is_suggested_only_where_it_works_as_it_stands(inputs: tuple[str, ...], pasted: str | None) -> None:
    text = shown(REPORT, Options(inputs=inputs))

    assert (f"next: {pasted}\n" in text) if pasted else ("-o report.json" not in text)


def test_colour_adds_escapes_and_no_word() -> None:
    plain, colored = shown(REPORT), shown(REPORT, Options(color=True))

    assert "\x1b[" not in plain
    assert colored != plain
    assert [line.rstrip() for line in ESCAPE.sub("", colored).splitlines()] == plain.splitlines()


def test_what_an_editor_decided_is_marked_and_not_dropped() -> None:
    accepted = replace(REPORT, findings=(replace(CONFLICT, status=Status.ACCEPTED),))
    changed = replace(REPORT, findings=(replace(CONFLICT, status=Status.CHANGED),))

    assert (
        "DECIDED  1\n✗ conflict: cost of the bridge: $410 million and $480 million  F1\n    accepted\n"
    ) in shown(accepted)
    assert "no conflicts" in shown(accepted)
    assert "changed since it was accepted" in shown(changed)


def many(count: int) -> Report:
    """As many conflicts, from nearly certain to as good as refuted."""
    findings = tuple(
        Finding(FindingId(f"F{number}"), f"{number:012}", "XC101", CONFLICT.relation, 1 - number / (2 * count),
                f"topic {number}", CONFLICT.groups, CONFLICT.reason)
        for number in range(count)
    )
    return replace(REPORT, findings=findings)


def test_a_large_report_shows_the_surest_and_says_how_many_more_there_are() -> None:
    text = shown(many(40))

    assert re.findall(r"topic (\d+)", text) == [str(number) for number in range(10)]
    assert "… and 30 more conflicts (-v shows all)" in text
    assert re.findall(r"topic (\d+)", shown(many(40), Options(verbosity=1))) == [str(number) for number in range(40)]


def test_of_very_many_sources_those_of_the_worst_findings_are_shown() -> None:
    one = REPORT.articles[0]
    others = tuple(replace(one, id=ArticleId(f"a{number}.txt"), origin=f"O{number}") for number in range(90))
    text = shown(replace(REPORT, articles=(*others, *REPORT.articles), findings=(CONFLICT,), copies=()))
    sources = text.split("SOURCES")[1].split("CONFLICTS")[0]

    assert [article.id for article in REPORT.articles if article.id not in sources] == []
    assert "… and 73 more articles (-v shows all)" in sources


def test_below_confidence_is_told_when_verbose_alone() -> None:
    report = replace(REPORT, findings=(UNSURE,))

    assert "people who work on the deck" not in shown(report)
    assert "1 below confidence 0.5 (-v shows them)" in " ".join(shown(report).split())
    assert "below confidence" in shown(report, Options(verbosity=1)).split("CONFLICTS")[1]


@given(st.text(max_size=60), st.sampled_from([40, 60, 80]))
def test_hostile_words_neither_crash_nor_reach_the_terminal_nor_break_the_width(words: str, width: int) -> None:
    report = hostile(words)
    text = shown(report, Options(width=width, verbosity=1))

    assert all(char == "\n" or char.isprintable() for char in text)
    assert fits(text, width)


def test_markup_is_words() -> None:
    assert "[bold red]cost[/] :skull: [link=file:///etc/passwd]" in shown(
        replace(REPORT, findings=(replace(CONFLICT, topic="[bold red]cost[/] :skull: [link=file:///etc/passwd]"),))
    )


def article_and_claims() -> tuple[Article, tuple[Claim, ...]]:
    from datetime import date

    published = Publication(date(2024, 4, 11), date(2024, 4, 11), PublicationSource.FRONT_MATTER)
    article = Article(ArticleId("news/post.md"), "news/post.md", POST, (Block(0, len(POST), BlockKind.BODY),),
                      "Bridge bill grows", "Morning Post", published)
    return article, tuple(claim for claim in CLAIMS if claim.article == article.id)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_claims_at_a_width(width: int) -> None:
    item = article_and_claims()
    text = golden.check(f"claims-{width}.txt", terminal.render_claims([item], Options(width=width)))

    assert fits(text, width)


def test_an_article_without_claims_says_so() -> None:
    article = Article(ArticleId("a.txt"), "a.txt", "Nothing here.\n", ())

    assert "".join(terminal.render_claims([(article, ())], Options())) == "a.txt  no date, no numbers or dates\n\n"


@given(st.integers(0, 400), st.integers(1, 300), st.integers(0, 400))
def test_a_window_lies_in_its_sentence_and_is_no_longer_than_its_room(before: int, words: int, after: int) -> None:
    length = before + words + after
    start, end = window([(before, before + words)], length, 240)

    assert 0 <= start < end <= length
    assert end - start <= 240
    assert start <= before < end
