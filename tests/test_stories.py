"""Which articles of a very large batch are compared with each other."""

import pytest

from crosscheck import pipeline, stories
from crosscheck.config import Settings
from crosscheck.model import Article, ArticleId, Block, BlockKind, CopyEdge, CopyGroup, CopyKind
from crosscheck.reporting import concise, json, jsonl, markdown, sarif
from crosscheck.reporting.interface import Options


def article(name: str, text: str) -> Article:
    return Article(ArticleId(name), name, text, (Block(0, len(text), BlockKind.BODY),))


ARTICLES = [article(name, "") for name in "abcdef"]
NAMED = {"a": [1, 2, 3], "b": [2, 3], "c": [3, 4, 9], "d": [9, 4], "e": [7], "f": [8]}


def shown(copies: list[CopyGroup]) -> list[tuple[str, list[tuple[str, str]]]]:
    found = stories.told_apart(ARTICLES, NAMED, copies)  # type: ignore[arg-type]
    return [("".join(each.id for each in story.articles), sorted(story.links or ())) for story in found]


def test_few_articles_are_all_compared() -> None:
    (story,) = stories.told_apart(ARTICLES, {}, [])
    assert story.articles == ARTICLES
    assert story.compares(ARTICLES[0].id, ARTICLES[5].id)


def test_articles_that_share_two_rare_names_are_of_one_story(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stories, "ALL_TOGETHER", 5)
    assert shown([]) == [("ab", [("a", "b")]), ("cd", [("c", "d")])]


def test_articles_that_share_text_are_of_one_story(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stories, "ALL_TOGETHER", 5)
    edges = (CopyEdge(ARTICLES[4].id, ARTICLES[3].id, CopyKind.NEAR, 0.9),)
    copies = [CopyGroup("C1", CopyKind.NEAR, (ARTICLES[3].id, ARTICLES[4].id), 0.9, edges)]
    assert shown(copies) == [("ab", [("a", "b")]), ("cde", [("c", "d"), ("d", "e")])]


def test_what_everybody_names_links_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stories, "ALL_TOGETHER", 5)
    monkeypatch.setattr(stories, "COMMON", 2)
    assert shown([]) == [("cd", [("c", "d")])]


def test_a_batch_told_apart_finds_what_is_found_when_all_are_compared(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("batch")
    for number, people in enumerate((212, 212, 340)):
        (folder / f"{number}.txt").write_text(
            f"Mayor Ingrid Solheim of Ostermund said {people} people lost their homes in the flood.\n", "utf-8"
        )
    (folder / "other.txt").write_text("Halvard Brenne sold 90 boats in Kellvik.\n", "utf-8")
    whole = pipeline.scan([str(folder)], Settings())
    monkeypatch.setattr(stories, "ALL_TOGETHER", 1)
    apart = pipeline.scan([str(folder)], Settings())
    assert apart.findings == whole.findings != ()
    assert tuple(apart.claims) == whole.claims
    for render in (json.render, jsonl.render, sarif.render, markdown.render, concise.render):
        assert list(render(apart, Options())) == list(render(whole, Options()))
