"""docs/benchmarks.md: the tables and what they say."""

import os
import platform
from collections.abc import Mapping, Sequence

INTRODUCTION = """\
# Finding copies: speed, recall, growth

Written by `python benchmarks/copies --write`. Please run it on a machine of your own: ratios carry over better than
seconds.

Everyone gets the same {texts:,} texts of about 2.6 KB: stories of their own, and copies of some of them (exact, in
other case and spacing, lightly edited, rewritten in part, abridged, with an outlet's closing words, and a paragraph
lifted into another story). Shingles are five words in lower case, signatures 128 permutations in 32 bands of 4, the
threshold is a Jaccard coefficient of 0.5. Each contender runs in a process of its own, one after the other in each of
several rounds; shown are medians ({rounds}), on {cores} cores with Python {python}. Processor seconds are those of
all threads and processes together: on a machine that does other work meanwhile, as this one did, they say more than
seconds. Imports (and, for `fast`, loading what was compiled) are stated apart. Memory is what the work takes at its
peak beyond the texts; text-dedup does most of its work in two further processes, whose memory is not counted.

`crosscheck` finds the same as the others, pairs of near copies, and verifies every candidate exactly. `crosscheck, all
kinds` also finds briefs and passages, aligns them, and tells groups and origins: what `crosscheck scan` does. `fast` is
the extra of that name: `pip install "crosscheck[fast]"`.
"""

SPEED = "## Speed"
PAIRS = """\
## Pairs of near copies

Against every pair there is, found without any sketch. There a word is `\\w+`; crosscheck splits at underscores too and
folds accents and curly quotes, so that a pair very near the threshold may fall on its other side. A contender's own
similarity says what it reports at 0.7 and 0.8; text-dedup tells none, so its clusters count at every level."""
PLANTED = """\
## Briefs and passages

A signature of a whole text cannot see that a part of it stands in another."""
GROWTH = """\
## Growth

Of finding copies alone, in one run each; `benchmarks/end_to_end.py` measures whole scans."""

def written(tables: Mapping[str, str], missing: Sequence[str], texts: int, runs: Mapping[str, int]) -> str:
    """The whole page: what each heading stands over, and how often each contender ran."""
    most = max(runs.values())
    fewer = [f"{name}: {count}" for name, count in runs.items() if count < most]
    rounds = "; ".join([f"rounds: {most}", *fewer])
    introduction = INTRODUCTION.format(
        texts=texts, rounds=rounds, cores=os.cpu_count(), python=platform.python_version()
    )
    parts = [introduction.rstrip()]
    for heading, found in tables.items():
        parts += [heading, found]
    if missing:
        parts.append(f"Not measured here: {', '.join(missing)}.")
    return "\n\n".join(parts) + "\n"


def compiling(seconds: float) -> str:
    """What is said of the time that numba compiles."""
    return (
        f"The first run after an installation compiles the kernels of `fast`, which took {seconds:.1f} s here; later "
        "runs load them."
    )
