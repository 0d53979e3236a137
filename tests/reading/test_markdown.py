"""Markdown: the text is the file's, its front matter gives the facts, its markup the kinds of blocks."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from crosscheck.model import Article, Publication, PublicationSource
from crosscheck.reading import read

DATED_TITLE = """\
---
title: "Fire update, Friday 7/19/24, 6 a.m."
---

It has burned 41,000 acres.
"""

WHOLE_FILE = """\
---
title: "Mill opens in Varnholt: 200 jobs"
date: 2024-03-13
source: Varnholt Post
url: https://post.example/mill
story: mill
tags: [timber]
---

# Mill opens in Varnholt: 200 jobs

*By Ida Brook*

![The mill at night](mill.jpg)

{{< figure src="gate.jpg" caption="The gate" >}}

VARNHOLT — Norvik opened its mill[^1] in Varnholt on Monday. It employs 200 people.

> [!note] What it costs
> The town paid 5 million crowns for the road.

## Figures

| Year | Workers |
|------|---------|
| 2022 | 150     |

- The first saw ran in 1921
- The second in 1950

```python
workers = 200
```

{% include share.html %}

*Read also: [Storm fells 400 trees](storm)*

[^1]: The ministry's figure.

#timber #varnholt/mills
"""

BLOCKS = [
    ("metadata", '---\ntitle: "'),
    ("headline", "Mill opens in Varnholt: 200 jobs"),
    (
        "metadata",
        '"\ndate: 2024-03-13\nsource: Varnholt Post\nurl: https://post.example/mill\nstory: mill\ntags: [timber]\n---',
    ),
    ("headline", "# Mill opens in Varnholt: 200 jobs"),
    ("byline", "*By Ida Brook*"),
    ("caption", "![The mill at night](mill.jpg)"),
    ("caption", '{{< figure src="gate.jpg" caption="The gate" >}}'),
    ("dateline", "VARNHOLT —"),
    ("body", "Norvik opened its mill[^1] in Varnholt on Monday. It employs 200 people."),
    ("body", "> [!note] What it costs"),
    ("body", "> The town paid 5 million crowns for the road."),
    ("heading", "## Figures"),
    ("table", "| Year | Workers |\n|------|---------|\n| 2022 | 150     |"),
    ("list", "- The first saw ran in 1921"),
    ("list", "- The second in 1950"),
    ("code", "```python\nworkers = 200\n```"),
    ("boilerplate", "{% include share.html %}"),
    ("related", "*Read also: [Storm fells 400 trees](storm)*"),
    ("footnote", "[^1]: The ministry's figure."),
    ("metadata", "#timber #varnholt/mills"),
]


def article(folder: Path, text: str, name: str = "a.md") -> Article:
    (folder / name).write_text(text, encoding="utf-8")
    [found] = read([str(folder / name)])
    assert isinstance(found, Article)
    return found


def test_a_whole_file_is_told_apart_with_the_offsets_of_the_file(tmp_path: Path) -> None:
    found = article(tmp_path, WHOLE_FILE)
    assert found.text == WHOLE_FILE
    assert [(block.kind.value, found.text[block.start:block.end]) for block in found.blocks] == BLOCKS
    day = date(2024, 3, 13)
    assert (found.title, found.outlet, found.url, found.story, found.published) == (
        "Mill opens in Varnholt: 200 jobs", "Varnholt Post", "https://post.example/mill", "mill",
        Publication(day, day, PublicationSource.FRONT_MATTER),
    )


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: Mill opens\ndate: 2024-03-13 08:00:00 +0100\n---\n",
        "---\ntitle: 'Mill opens'\ndate: 13 March 2024\n...\n",
        '+++\ntitle = "Mill opens"\ndate = 2024-03-13T08:00:00+01:00\n+++\n',
        '{\n  "title": "Mill opens",\n  "date": "2024-03-13"\n}\n',
        "---\nTitle: Mill opens\nPub Date: March 13, 2024\n---\n",
    ],
)
def test_front_matter_is_read_in_the_forms_in_use(tmp_path: Path, front: str) -> None:
    found = article(tmp_path, f"{front}\nIt employs 200 people.\n")
    assert found.title == "Mill opens"
    assert found.published is not None
    assert (found.published.earliest, found.published.source) == (date(2024, 3, 13), PublicationSource.FRONT_MATTER)
    assert [b.kind.value for b in found.blocks if b.start >= len(front)] == ["body"]


def test_a_colon_in_an_unquoted_title_does_not_lose_the_front_matter(tmp_path: Path) -> None:
    found = article(tmp_path, "---\ntitle: Mill opens: 200 jobs\noutlet: Varnholt Post\n---\nIt employs 200 people.\n")
    assert (found.title, found.outlet) == ("Mill opens: 200 jobs", "Varnholt Post")


def test_lines_above_a_row_of_dashes_stay_story(tmp_path: Path) -> None:
    found = article(tmp_path, "Norvik opened its mill.\nIt employs 200 people.\n------\nAnzeige:\n")
    assert [(b.kind.value, found.text[b.start:b.end]) for b in found.blocks] == [
        ("body", "Norvik opened its mill."),
        ("body", "It employs 200 people."),
        ("boilerplate", "------"),
        ("boilerplate", "Anzeige:"),
    ]


def test_a_jekyll_file_has_its_date_in_its_name(tmp_path: Path) -> None:
    found = article(tmp_path, "---\nlayout: post\n---\nIt employs 200 people.\n", "2024-03-13-mill-opens.markdown")
    day = date(2024, 3, 13)
    assert found.published == Publication(day, day, PublicationSource.FILE_NAME)


@pytest.mark.parametrize(
    "front",
    [
        "title: " + "[" * 60_000,
        "- " * 30_000,
        "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in pairwise("abcdefghijklm")),
        "date: 2024-13-45\ntitle: !!python/object:os.system x",
    ],
)
def test_hostile_front_matter_costs_nothing_but_itself(tmp_path: Path, front: str) -> None:
    assert article(tmp_path, f"---\n{front}\n---\nIt employs 200 people.\n").text.endswith("It employs 200 people.\n")


def test_a_date_in_a_title_of_front_matter_is_the_articles(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(DATED_TITLE)
    [found] = read([str(tmp_path / "a.md")])
    assert isinstance(found, Article)
    assert found.published == Publication(date(2024, 7, 19), date(2024, 7, 19), PublicationSource.TEXT)
    assert [(block.kind.value, found.text[block.start:block.end]) for block in found.blocks[1:3]] == [
        ("headline", "Fire update"), ("published", "Friday 7/19/24, 6 a.m."),
    ]


def test_markup_is_found_the_same_whether_or_not_the_parser_is_needed(tmp_path: Path) -> None:
    plain = "The mill opened on Monday.\n\nIt employs 200 people.\n"
    for name, text in (("a.md", plain), ("b.md", f"{plain}\n---\n")):
        (tmp_path / name).write_text(text)
    one, other = (found for found in read([str(tmp_path)]) if isinstance(found, Article))
    assert one.blocks == other.blocks[:-1]


@pytest.mark.parametrize(
    "front",
    [
        '+++\ntitle = "Mill"\n[params]\noutlet = "Varnholt Post"\n+++\n',
        '---\npublisher: "[[papers/vp|Varnholt Post]]"\n---\n',
        "---\npublisher: [[Varnholt Post]]\n---\n", "---\nextra:\n  source: Varnholt Post\n---\n",
    ],
)
def test_facts_are_found_where_hugo_zola_and_obsidian_keep_them(tmp_path: Path, front: str) -> None:
    (tmp_path / "a.md").write_text(f"{front}\nIt employs 200 people.\n")
    [found] = read([str(tmp_path / "a.md")])
    assert isinstance(found, Article)
    assert found.outlet == "Varnholt Post"
