"""The commands of the guide and the cookbook are run, and what these show is what is printed."""

import re
from functools import cache

import pytest

from .loading import page, script

PAGES = {name: page(name) for name in script("make_cookbook").PAGES}


@cache
def made(name: str) -> str:
    """The page with what its commands print now."""
    text: str = script("make_cookbook").made(name)
    return text


def chapters(text: str) -> dict[str, str]:
    return dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize(("name", "title"), [(name, title) for name, text in PAGES.items() for title in chapters(text)])
def test_a_chapter_shows_what_its_commands_print(name: str, title: str) -> None:
    assert chapters(PAGES[name])[title] == chapters(made(name))[title], "if that is right: python docs/make_cookbook.py"


@pytest.mark.parametrize("name", PAGES)
def test_no_command_of_a_page_goes_wrong(name: str) -> None:
    wrong = ("bug in crosscheck", "Traceback", "command not found", "Usage:", "Error:")

    assert [words for words in wrong if words in made(name)] == []


def test_the_cookbook_has_ten_tasks_each_with_a_command() -> None:
    tasks = chapters(PAGES["cookbook.md"])

    assert len([title for title, text in tasks.items() if "```console\n$ " in text]) >= 10


def test_the_review_of_the_cookbook_decides_what_the_later_tasks_show() -> None:
    decided = chapters(made("cookbook.md"))["Record that something may stand"]

    assert 'verdict = "accepted"' in decided
    assert "(accepted: The company counts tickets, the coast guard heads. (Ada Brandt))" in decided
    assert "1 decision in crosscheck-decisions.toml" in decided
