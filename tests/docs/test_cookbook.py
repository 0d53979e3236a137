"""The cookbook's commands are run, and what it shows is what is printed."""

import re

import pytest

from .loading import page, script

PAGE = page("cookbook.md")


@pytest.fixture(scope="module")
def made() -> str:
    """The page with what its commands print now."""
    text: str = script("make_cookbook").made(PAGE)
    return text


def chapters(text: str) -> dict[str, str]:
    return dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("title", chapters(PAGE))
def test_a_task_prints_what_the_page_shows(title: str, made: str) -> None:
    assert chapters(PAGE)[title] == chapters(made)[title], "if that is right: python docs/make_cookbook.py"


def test_no_command_of_the_page_goes_wrong(made: str) -> None:
    assert len(chapters(made)) >= 10
    assert [words for words in ("bug in crosscheck", "Traceback", "command not found", "Usage:") if words in made] == []


def test_the_review_of_the_page_decides_what_the_later_tasks_show(made: str) -> None:
    decided = chapters(made)["Record that something may stand"]

    assert 'verdict = "accepted"' in decided
    assert "(accepted: The company counts tickets, the coast guard heads. (Ada Brandt))" in decided
    assert "1 decision in crosscheck-decisions.toml" in decided
