"""The view of a draft before publication, whole and at three widths."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from crosscheck.model import ArticleId, Report, Skipped
from crosscheck.reporting import json as json_format
from crosscheck.reporting import terminal
from crosscheck.reporting.interface import Options
from crosscheck.reporting.json import load
from crosscheck.reporting.standing import Standing, drafts_of, lifts, merged, stands, words_in
from crosscheck.reporting.view import View

from . import golden
from .making import POST, REPORT, TEXTS, named

CHECKED = replace(
    REPORT, skipped=(), articles=tuple(replace(each, draft=each.id == "news/post.md") for each in REPORT.articles)
)
COPIED = replace(
    REPORT, skipped=(), articles=tuple(replace(each, draft=each.id == "news/echo.txt") for each in REPORT.articles)
)
INPUTS = ("news/post.md", "--against", "news", "wire.txt")


def shown(report: Report, options: Options) -> str:
    return "".join(terminal.render(report, options))


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_view_at_a_width(width: int) -> None:
    texts = {ArticleId("news/post.md"): POST}
    options = Options(width=width, inputs=INPUTS, texts=texts)
    text = golden.check(f"check-{width}.txt", terminal.render(CHECKED, options))

    lines = [line for line in text.splitlines() if not line.lstrip().startswith(("crosscheck ", "next: "))]
    assert all(cell_len(line) <= width and line == line.rstrip() for line in lines)


def test_the_view_of_a_copied_draft() -> None:
    texts = {ArticleId(name): text for name, text in TEXTS.items()}
    golden.check("check-copied.txt", terminal.render(COPIED, Options(texts=texts)))


def test_the_view_without_the_texts_quotes_sentences() -> None:
    golden.check("check-saved.txt", terminal.render(COPIED, Options(saved="report.json")))


def test_the_view_where_only_ascii_shows() -> None:
    text = golden.check("check-ascii.txt", terminal.render(COPIED, Options(ascii_only=True)))

    assert text.isascii()


def test_a_quiet_view_has_what_fails_alone() -> None:
    text = shown(CHECKED, Options(verbosity=-1))

    assert "CLAIMS" not in text and "DRAFT" not in text
    assert text.lstrip().startswith("CONFLICTS")


def test_another_wording_of_the_same_is_quoted() -> None:
    agreement = next(each for each in REPORT.findings if each.id == "F5")
    text = shown(replace(CHECKED, findings=(agreement,)), Options(width=100))
    (line,) = [line for line in text.splitlines() if "corroborated by" in line]

    assert line == "  ✓ 2  5:11  7.9 acres         corroborated by 1 other origin: wire.txt (A) as “3.2 hectares”"


@pytest.mark.parametrize(("words", "told"), [(300, "all"), (299, "99%"), (150, "50%")])
def test_only_a_draft_without_a_word_of_its_own_is_copied_whole(words: int, told: str) -> None:
    (lift,) = lifts(View.of(COPIED), ArticleId("news/echo.txt"))
    (passage,) = lift.group.passages
    shared = replace(passage, start=0, end=2 * words, other_start=0, other_end=2 * words)
    articles = tuple(replace(each, words=300) if each.draft else each for each in COPIED.articles)
    report = replace(COPIED, articles=articles, copies=(replace(lift.group, passages=(shared,)),))

    text = shown(report, Options(texts={ArticleId("news/echo.txt"): "a " * 300}))
    assert f"COPIES  {told} of the draft, {words} of 300 words, is word for word another's\n" in text


def test_a_check_whose_draft_was_not_read_says_so_and_nothing_of_the_rest() -> None:
    report = replace(REPORT, findings=(), claims=(), copies=(), skipped=(Skipped("draft.md", "it is empty"),))

    assert shown(report, Options(width=100, inputs=("draft.md", "--against", "news"))) == (
        f"crosscheck {REPORT.version}: no draft held against 3 articles from 2 origins\n\n"
        "NOT READ  1\n- draft.md: it is empty\n\n"
        "no draft was read\nexit 2: 1 input was not read, so the run is incomplete\n"
    )


def test_a_saved_report_of_a_check_is_one_still(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("saved") / "report.json"
    path.write_text("".join(json_format.render(CHECKED, Options())), encoding="utf-8")

    assert [draft.id for draft in drafts_of(load(str(path)))] == ["news/post.md"]
    assert shown(load(str(path)), Options()) == shown(CHECKED, Options())


def test_how_each_claim_of_a_draft_stands() -> None:
    view = View.of(COPIED)
    found = {
        stand.claim.text: (stand.standing, [each.id for each in stand.backing], [each.id for each in stand.copies])
        for stand in stands(view, ArticleId("news/echo.txt"))
    }

    assert found == {
        "$410 million": (Standing.CONFLICT, [], [named("wire.txt", "$410 million")]),
        "May 14": (Standing.CONFLICT, [], []),
        "12,000 vehicles a day": (Standing.COPIED, [], [named("wire.txt", "12,000 vehicles a day")]),
    }


def test_a_claim_that_another_origin_states_is_corroborated_and_one_of_no_finding_is_alone() -> None:
    agreement = next(each for each in REPORT.findings if each.id == "F5")
    view = View.of(replace(CHECKED, findings=(agreement,)))

    assert [(stand.claim.text, stand.standing) for stand in stands(view, ArticleId("news/post.md"))] == [
        ("$480 million", Standing.ALONE),
        ("7.9 acres", Standing.CORROBORATED),
        ("3.9 hectares", Standing.ALONE),
        ("about 300 people", Standing.ALONE),
    ]


def test_what_a_draft_shares_with_an_article_is_told_in_words_of_the_draft() -> None:
    (lift,) = lifts(View.of(COPIED), ArticleId("news/echo.txt"))

    assert (lift.other, lift.spans) == ("wire.txt", ((0, 98),))
    assert words_in(TEXTS["news/echo.txt"], lift.spans) == 18


def test_stretches_that_touch_are_one() -> None:
    assert merged([(5, 9), (0, 3), (2, 4), (9, 11)]) == ((0, 4), (5, 11))
