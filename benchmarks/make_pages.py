#!/usr/bin/env python3
"""Lay out invented stories as web pages of many kinds, with their gold texts, for `pages.py`.

    python benchmarks/make_pages.py FOLDER

Writes FOLDER in the format that `pages.py` reads: a page for each layout in `page_layouts/`, with a story of
`page_stories.toml` in it and headlines and teasers of the others around it. The layouts are modelled on the kinds of
pages that newsrooms publish: of old and new content systems, of broadcasters, agencies and ministries. The gold text is
the story's body: paragraphs, headings, lists and tables, without captions, bylines and what is around them.
"""

import json
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

HERE: Final = Path(__file__).parent
LAYOUTS: Final = HERE / "page_layouts"
STORIES: Final = HERE / "page_stories.toml"

Story = Mapping[str, Any]
"""A story as the file has it: title, outlet, author, day, caption and body."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes the folder that the one argument names; 2 where there is none."""
    named = sys.argv[1:] if arguments is None else arguments
    if len(named) != 1:
        print("usage: make_pages.py FOLDER", file=sys.stderr)
        return 2
    make(Path(named[0]))
    return 0


def make(folder: Path) -> None:
    """Writes the pages and `ground-truth.json`."""
    stories = tomllib.loads(STORIES.read_text(encoding="utf-8"))["story"]
    environment = Environment(loader=FileSystemLoader(LAYOUTS), autoescape=True, undefined=StrictUndefined)
    (folder / "html").mkdir(parents=True, exist_ok=True)
    truth = {}
    for number, layout in enumerate(sorted(LAYOUTS.glob("[!_]*.html"))):
        story, *others = (stories[(number + step) % len(stories)] for step in range(len(stories)))
        page = environment.get_template(layout.name).render(story=story, others=others, gold=gold(story))
        (folder / "html" / layout.name).write_text(page, encoding="utf-8")
        truth[layout.stem] = {"articleBody": gold(story)}
    (folder / "ground-truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8")


def gold(story: Story) -> str:
    """The text of a story's body, a line a paragraph."""
    return "\n".join(line for part in story["body"] for line in _lines(part))


def _lines(part: str | Mapping[str, Any]) -> list[str]:
    if isinstance(part, str):
        return [part]
    if "h" in part:
        return [str(part["h"])]
    return list(part["list"]) if "list" in part else [" ".join(row) for row in part["table"]]


if __name__ == "__main__":
    sys.exit(main())
