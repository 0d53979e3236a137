#!/usr/bin/env python3
"""Turn the labelled stories of benchmarks/stories into story bundles: articles and a gold.json each.

    python benchmarks/story_bundles.py OUTPUT [STORY...]

A .story file is one invented story as its writer labelled it, in sections that begin with "== ":

    title: Ferry sinks off Maro
    domain: disaster
    == a1-outlet.txt | 2024-03-05          an article and its date of publication, or "none"
    At least {{31 people|deaths:A}} ...    a mention, its topics and, in each, the group of its value
    == topics
    deaths | people killed | conflict | why  what two groups of a topic are to each other: conflict or scope
    == copies
    near a1 a3
    == internal
    a2 | conversion | 57 acres (32.1 hectares) | why

Mentions of one group agree; a mention that stands in no topic is about nothing that another article tells.
"""

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from crosscheck import reading
from crosscheck.model import Article

STORIES = Path(__file__).with_name("stories")
ABUNDANT, ORDINARY = STORIES / "abundant", STORIES / "ordinary"
"""Stories in which conflicts abound, to learn from, and those with as few as coverage has."""
NEWS = STORIES / "news.json"
"""Labels of public news clusters: each claim as the record it stands in, its start and end, and its group."""
MARK = re.compile(r"\{\{(.+?)\|([^{}|]+?)\}\}", re.DOTALL)
REACHES = (*range(40, 400, 20), 30, 20, 10, 0)
"""Characters on either side of a mention that are tried for a quote which stands in its article once."""


class StoryError(ValueError):
    """A story that is labelled wrongly: which, where and how."""


@dataclass
class Story:
    """A story's articles without their marks, and its labels in the form of gold.json."""

    name: str
    title: str
    domain: str
    texts: dict[str, str] = field(default_factory=dict)
    published: dict[str, str | None] = field(default_factory=dict)
    claims: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    topics: list[list[str]] = field(default_factory=list)
    copies: list[list[str]] = field(default_factory=list)
    internal: list[list[str]] = field(default_factory=list)

    def article(self, short: str) -> str:
        """The file name that "a2" stands for."""
        found = [name for name in self.texts if name == short or name.startswith(f"{short}-")]
        if len(found) != 1:
            raise StoryError(f"{self.name}: no one article is called {short!r}")
        return found[0]

    def gold(self) -> dict[str, Any]:
        """The labels as gold.json holds them."""
        return {
            "title": self.title,
            "domain": self.domain,
            "published": self.published,
            "copies": [{"kind": kind, "articles": [self.article(x) for x in names]} for kind, *names in self.copies],
            "topics": [
                {"id": name, "about": about, "claims": self.claims[name], "between_groups": between or "conflict",
                 "why": why}
                for name, about, between, why in self.topics
            ],
            "internal": [
                {"article": self.article(short), "kind": kind, "quote": quote, "why": why}
                for short, kind, quote, why in self.internal
            ],
        }  # fmt: skip


def read(path: Path) -> Story:
    """A story from its file. Raises StoryError for a mark without a topic or a mention that cannot be quoted."""
    head, *sections = re.split(r"^== *", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    told = dict(re.findall(r"^(\w+): *(.*)$", head, flags=re.MULTILINE))
    story = Story(path.stem, told.get("title", path.stem), told.get("domain", ""))
    for section in sections:
        name, _, body = section.partition("\n")
        lines = [line for line in body.splitlines() if line.strip()]
        match name.strip():
            case "topics":
                story.topics = [_columns(line, 4) for line in lines]
            case "copies":
                story.copies = [line.split() for line in lines]
            case "internal":
                story.internal = [_columns(line, 4) for line in lines]
            case header:
                _add_article(story, header, body)
    unknown = story.claims.keys() - {topic[0] for topic in story.topics}
    if unknown:
        raise StoryError(f"{story.name}: marked but not listed below topics: {', '.join(sorted(unknown))}")
    return story


def _columns(line: str, count: int) -> list[str]:
    found = [part.strip() for part in line.split("|")]
    return [*found, *[""] * count][:count]


def _add_article(story: Story, header: str, body: str) -> None:
    """The article without its marks, and a labelled claim for each mark and topic."""
    name, _, published = (part.strip() for part in header.partition("|"))
    text, marks = _unmarked(body.strip("\n") + "\n")
    story.texts[name] = text
    story.published[name] = published if published and published != "none" else None
    for start, end, labels in marks:
        quote = _quote(text, start, end, tags=name.endswith(".html"))
        if quote is None:
            raise StoryError(f"{story.name}: {name}: no quote for {text[start:end]!r} stands there once")
        for label in labels.split(","):
            topic, _, group = label.strip().partition(":")
            claim = {"article": name, "quote": quote, "mention": text[start:end], "group": group.strip() or "A"}
            story.claims.setdefault(topic.strip(), []).append(claim)


def _unmarked(body: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without marks, and where each marked mention stands in it."""
    pieces: list[str] = []
    marks: list[tuple[int, int, str]] = []
    at = length = 0
    for found in MARK.finditer(body):
        pieces += [body[at : found.start()], found[1]]
        length += found.start() - at
        marks.append((length, length + len(found[1]), found[2]))
        length += len(found[1])
        at = found.end()
    return "".join([*pieces, body[at:]]), marks


def _quote(text: str, start: int, end: int, *, tags: bool) -> str | None:
    """The words around a mention that stand in the text once and hold the mention once, inside its line and tags."""
    for first, last in _windows(text, start, end):
        if tags:
            first = max(first, text.rfind(">", first, start) + 1)
            closed = text.find("<", end, last)
            last = closed if closed >= 0 else last
        quote = text[first:last]
        if text.count(quote) == 1 and quote.count(text[start:end]) == 1:
            return quote
    return None


def _windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Stretches around a mention: to both sides inside its line by whole words, else to one side."""
    line = text.rfind("\n", 0, start) + 1
    closed = text.find("\n", end)
    closed = closed if closed >= 0 else len(text)
    for reach in REACHES:
        first, last = max(line, start - reach), min(closed, end + reach)
        while first > line and text[first - 1].isalnum():
            first -= 1
        while last < closed and text[last].isalnum():
            last += 1
        yield first, last
    yield from ((first, end) for first in range(start, -1, -1))
    yield from ((start, last) for last in range(end, len(text)))


def expand(output: Path, stories: Sequence[Path] = ()) -> None:
    """Write the bundle of every story, or of those that are named, below a folder."""
    for path in stories or sorted(STORIES.rglob("*.story")):
        story = read(path)
        folder = output / story.name / "articles"
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in story.texts.items():
            (folder / name).write_text(text, encoding="utf-8")
        for article in reading.read([str(folder)]):
            if isinstance(article, Article) and article.published is None:
                _show_date(Path(article.path), story.published[Path(article.path).name])
        gold = json.dumps(story.gold(), indent=1, ensure_ascii=False)
        (folder.parent / "gold.json").write_text(gold + "\n", encoding="utf-8")


def _show_date(file: Path, published: str | None) -> None:
    """Write an article's date below its headline: an outlet's page shows it, and many writers left it to the header."""
    if published:
        headline, _, body = file.read_text(encoding="utf-8").partition("\n")
        file.write_text(f"{headline}\nPublished: {date.fromisoformat(published):%d %B %Y}\n{body}", encoding="utf-8")


def expand_news(output: Path, records: Path) -> None:
    """Write the bundles of the labelled news clusters below a folder. `records`: the file of their articles, a JSON
    object a line; only places in them are kept with the labels."""
    known = {row["id"]: row for row in map(json.loads, records.read_text(encoding="utf-8").splitlines())}
    for story, topics in json.loads(NEWS.read_text(encoding="utf-8")).items():
        folder = output / f"news-{story}" / "articles"
        folder.mkdir(parents=True, exist_ok=True)
        claims = [claim for topic in topics for claim in topic["claims"]]
        texts = {}
        for name in sorted({claim[0] for claim in claims}):
            row = known[name]
            told = {"date": row["published"], "outlet": row["outlet"]}  # titles are not labelled
            head = "".join(f"{key}: {json.dumps(value)}\n" for key, value in told.items() if value)
            texts[name] = f"---\n{head}---\n\n{row['text']}\n"
            (folder / f"{name}.md").write_text(texts[name], encoding="utf-8")
        gold = {"topics": [_news_topic(topic, texts, known) for topic in topics], "copies": [], "internal": []}
        (folder.parent / "gold.json").write_text(json.dumps(gold), encoding="utf-8")


def _news_topic(topic: dict[str, Any], texts: dict[str, str], known: dict[str, Any]) -> dict[str, Any]:
    """A labelled topic with a quote for each claim, whose place is known by its offsets."""
    claims = []
    for name, start, end, group in topic["claims"]:
        shift = len(texts[name]) - len(known[name]["text"]) - 1
        quote = _quote(texts[name], start + shift, end + shift, tags=False)
        if quote is not None:
            mention = known[name]["text"][start:end]
            claims.append({"article": f"{name}.md", "quote": quote, "mention": mention, "group": group})
    return {"id": topic["id"], "about": topic["about"], "between_groups": topic["between"], "claims": claims}


def main() -> None:
    """Expand what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=Path)
    parser.add_argument("stories", type=Path, nargs="*")
    args = parser.parse_args()
    expand(args.output, args.stories)


if __name__ == "__main__":
    main()
