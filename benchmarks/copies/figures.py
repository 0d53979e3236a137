"""What the runs come to, as tables in Markdown."""

import math
import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from corpus import Corpus

LEVELS = (0.5, 0.7, 0.8)
BRIEFS, PASSAGES = frozenset({"brief"}), frozenset({"passage", "quote"})
BASE = "gaoya"

Runs = Mapping[str, Sequence[Mapping[str, Any]]]


def speed(runs: Runs, texts: int) -> str:
    """Seconds, articles a second and memory of each contender, and how many times as fast as two of them it is: by
    seconds, and by processor seconds."""
    own = {name: median(runs[name], "seconds") for name in runs}
    lines = []
    for name, each in runs.items():
        times = [
            " / ".join(f"{median(runs[other], key) / median(each, key):.1f}" for key in ("seconds", "busy_seconds"))
            if other in runs else "-" for other in (BASE, "datasketch, bulk")
        ]
        lines.append([
            f"{name} {each[0]['version']}", f"{median(each, 'import_seconds'):.2f}", f"{own[name]:.2f}",
            f"{texts / own[name]:,.0f}", f"{median(each, 'busy_seconds'):.2f}", f"{median(each, 'megabytes'):.0f}",
            *times,
        ])
    heads = [
        "", "import, s", "work, s", "articles a second", "processor, s", "memory, MB", "times gaoya",
        "times datasketch bulk",
    ]
    return table(heads, lines)


def recall(runs: Runs, known: Corpus) -> str:
    """Recall and precision of the pairs at each level. A contender's own similarity says what it reports above the
    first level; what tells none reports the same everywhere."""
    lines = []
    for name, each in runs.items():
        if name.startswith("crosscheck, all"):
            continue
        pairs = each[0]["pairs"]
        cells = []
        for level in LEVELS:
            wanted = {pair for pair, jaccard in known.pairs.items() if jaccard >= level}
            reported = {pair for pair, own in pairs.items() if level == LEVELS[0] or math.isnan(own) or own >= level}
            right = len(wanted & reported)
            found = len(wanted & pairs.keys())
            cells += [f"{found / len(wanted):.4f}", f"{right / max(len(reported), 1):.4f}"]
        lines.append([name, *cells])
    heads = ["", *(f"{what} at {level}" for level in LEVELS for what in ("recall", "precision"))]
    return table(heads, lines)


def planted(runs: Runs, known: Corpus) -> str:
    """How many planted briefs and lifted passages each contender brings together with what they were made from."""
    lines = []
    for name, each in runs.items():
        cells = []
        for kinds in (BRIEFS, PASSAGES):
            made = [
                (min(number, source), max(number, source))
                for number, (kind, source) in enumerate(zip(known.kinds, known.sources, strict=True))
                if kind in kinds and source >= 0
            ]
            cells.append(f"{sum(pair in each[0]['pairs'] for pair in made) / max(len(made), 1):.3f} of {len(made):,}")
        lines.append([name, *cells])
    return table(["", "briefs found", "lifted passages found"], lines)


def growth(grown: Mapping[tuple[str, int], Mapping[str, Any]]) -> str:
    """Time and memory as the number of articles grows, and with it that of the pairs there are."""
    lines = [
        [name, f"{size:,}", f"{len(found['pairs']):,}", f"{found['seconds']:.1f}", f"{found['busy_seconds']:.1f}",
         f"{found['megabytes']:.0f}", f"{1e3 * found['busy_seconds'] / size:.2f}",
         f"{1e3 * found['megabytes'] / size:.1f}"]
        for (name, size), found in grown.items()
    ]
    heads = ["", "articles", "pairs told", "work, s", "processor, s", "memory, MB", "ms an article", "KB an article"]
    return table(heads, lines)


def median(runs: Sequence[Mapping[str, Any]], key: str) -> float:
    """The median of one figure over the rounds."""
    return statistics.median(run[key] for run in runs)


def table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """A table in Markdown; figures stand to the right."""
    marks = ["---", *["---:"] * (len(heads) - 1)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, marks, *lines))
