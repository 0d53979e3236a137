"""The labelled stories of benchmarks/stories hold together."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest
from conftest import ROOT

STORY = """title: A mill burns
domain: disaster
== a1-wire.txt | 2024-05-14
The fire hurt {{nine people|hurt:A}} on {{Tuesday|day:A}}.
== a2-radio.txt | none
In all {{12 people|hurt:B}} were hurt.
== topics
hurt | people hurt in the fire | conflict | the hospital counts more
day | day of the fire
== internal
a1 | weekday | Tuesday | it was a Monday
"""


@pytest.fixture(scope="module")
def bundles() -> ModuleType:
    spec = importlib.util.spec_from_file_location("story_bundles", ROOT / "benchmarks" / "story_bundles.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["story_bundles"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_a_story_becomes_articles_without_marks_and_their_labels(bundles: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "900-mill.story").write_text(STORY, encoding="utf-8")
    bundles.expand(tmp_path / "out", [tmp_path / "900-mill.story"])

    articles = tmp_path / "out" / "900-mill" / "articles"
    assert (articles / "a1-wire.txt").read_text(encoding="utf-8") == (
        "The fire hurt nine people on Tuesday.\nPublished: 14 May 2024\n"
    )
    gold = json.loads((articles.parent / "gold.json").read_text(encoding="utf-8"))
    assert gold["published"] == {"a1-wire.txt": "2024-05-14", "a2-radio.txt": None}
    assert [(t["id"], t["between_groups"], [(c["mention"], c["group"]) for c in t["claims"]]) for t in gold["topics"]] \
        == [("hurt", "conflict", [("nine people", "A"), ("12 people", "B")]), ("day", "conflict", [("Tuesday", "A")])]
    assert gold["internal"][0]["article"] == "a1-wire.txt"


def test_a_mark_without_a_topic_is_an_error(bundles: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "901-mill.story").write_text(STORY.replace("day | day of the fire\n", ""), encoding="utf-8")
    with pytest.raises(bundles.StoryError, match="marked but not listed below topics: day"):
        bundles.read(tmp_path / "901-mill.story")


def test_every_story_can_be_read_and_every_quote_stands_once_in_its_article(bundles: ModuleType) -> None:
    stories = [bundles.read(path) for path in sorted(bundles.STORIES.rglob("*.story"))]
    assert len(stories) >= 190
    for story in stories:
        for claim in (claim for claims in story.claims.values() for claim in claims):
            assert story.texts[claim["article"]].count(claim["quote"]) == 1
            assert claim["quote"].count(claim["mention"]) == 1
