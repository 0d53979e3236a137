#!/usr/bin/env python3
"""Hold the reading of web pages against gold texts, beside plain trafilatura.

    python benchmarks/pages.py FOLDER [--verbose]

FOLDER is in the format of the public article-extraction-benchmark (scrapinghub/article-extraction-benchmark):
`ground-truth.json` has for each page's key its `articleBody`, and `html/KEY.html.gz` is the page. Where that benchmark
is not at hand, `make_pages.py` writes a folder of invented pages in twenty layouts.

Measured as that benchmark measures: the words of both texts as shingles of four, counted with repetition; hits, surplus
and misses of a page are scaled to a sum of one; precision and recall are means over pages, F1 is theirs. Of an article
only the story counts: its body with headings, lists, tables and datelines, not captions, bylines or what is around it.
The last line printed is the summary as JSON.
"""

import argparse
import gzip
import json
import re
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from crosscheck.model import Article, BlockKind
from crosscheck.reading import read

SHINGLE: Final = 4
"""Words in a shingle, as in the public benchmark."""

STORY: Final = (BlockKind.BODY, BlockKind.HEADING, BlockKind.LIST, BlockKind.TABLE, BlockKind.DATELINE)

Counts = tuple[float, float, float]
"""Shingles found, surplus and missed, as shares of their sum."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs both extractors over the pages; 2 where the folder is not of the format."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--verbose", action="store_true", help="print each page's F1 by both")
    options = parser.parse_args(arguments)
    truth_file = options.folder / "ground-truth.json"
    if not truth_file.is_file():
        print(f"{truth_file} is missing; see the format above", file=sys.stderr)
        return 2
    truth = {key: page.get("articleBody") or "" for key, page in json.loads(truth_file.read_text("utf-8")).items()}
    summary = {}
    by_page: dict[str, list[float]] = {}
    for name, extract in EXTRACTORS.items():
        counts = {key: compare(gold, extract(page_of(options.folder, key))) for key, gold in truth.items()}
        for key, each in counts.items():
            by_page.setdefault(key, []).append(scores([each])["f1"])
        summary[name] = scores(list(counts.values()))
        print(f"{name:12} " + "  ".join(f"{figure} {value:.3f}" for figure, value in summary[name].items()))
    if options.verbose:
        for key, values in sorted(by_page.items(), key=lambda entry: entry[1]):
            print(key, "  ".join(f"{value:.3f}" for value in values))
    print(json.dumps(summary))
    return 0


def page_of(folder: Path, key: str) -> Path:
    """The file of a page, compressed or not."""
    packed = folder / "html" / f"{key}.html.gz"
    return packed if packed.exists() else packed.with_suffix("")


def by_crosscheck(page: Path) -> str:
    """The story as crosscheck reads it; "" where it is skipped."""
    found = next(read([str(page)]))
    if not isinstance(found, Article):
        return ""
    return "\n".join(found.text[block.start:block.end] for block in found.blocks if block.kind in STORY)


def by_trafilatura(page: Path) -> str:
    """The page's text by trafilatura with its settings as they come, without comments."""
    import trafilatura

    data = page.read_bytes()
    return trafilatura.extract(gzip.decompress(data) if page.suffix == ".gz" else data, include_comments=False) or ""


EXTRACTORS: Final[dict[str, Callable[[Path], str]]] = {"crosscheck": by_crosscheck, "trafilatura": by_trafilatura}


def compare(gold: str, found: str) -> Counts:
    """How the shingles of a text meet those of the gold text."""
    wanted, given = shingles(gold), shingles(found)
    hits, surplus, missed = (wanted & given).total(), (given - wanted).total(), (wanted - given).total()
    total = hits + surplus + missed
    return (hits / total, surplus / total, missed / total) if total else (0.0, 0.0, 0.0)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words of a text; of a shorter text, all its words."""
    words = re.findall(r"\w+", text)
    if not words:
        return Counter()
    return Counter(tuple(words[at:at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1)))


def scores(pages: Sequence[Counts]) -> dict[str, float]:
    """Mean precision over the pages with a text found, mean recall over those with a gold text, and their F1."""
    precisions = [hits / (hits + surplus) for hits, surplus, _ in pages if hits + surplus > 0]
    recalls = [hits / (hits + missed) for hits, _, missed in pages if hits + missed > 0]
    precision = statistics.mean(precisions) if precisions else 0.0
    recall = statistics.mean(recalls) if recalls else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"f1": round(f1, 4), "precision": round(precision, 4), "recall": round(recall, 4)}


if __name__ == "__main__":
    sys.exit(main())
