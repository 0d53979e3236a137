#!/usr/bin/env python3
"""How fast claims are read: articles and megabytes a second, beside quantulum3 and dateparser in the same run.

    python benchmarks/claims.py ARTICLES.jsonl... [--sample N] [--rounds N]

One process, processor time. Ours is the whole of `crosscheck.claims`: sentences, dates, numbers and what each is about.
The peers do a part of that (quantulum3 quantities, dateparser.search dates) and read a sample, for they are slow;
a peer that is not installed is named and left out. Compare figures of one run only. The last line printed is the
summary as JSON.
"""

import argparse
import importlib
import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from typing import Final

from crosscheck.claims import extract
from crosscheck.model import Article
from crosscheck.reading import read
from crosscheck.text.sentences import split

SAMPLE: Final = 12
"""Articles that the peers read: enough to see an order of magnitude."""

ROUNDS: Final = 3
"""Times that everything of ours is read; the fastest counts, the first only warms caches."""

SEED: Final = 7


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints a line for each reader; 2 where no article could be read."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("articles", nargs="+", help="files of articles, as `crosscheck claims` takes them")
    parser.add_argument("--sample", type=int, default=SAMPLE, help="articles that the peers read")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="times that ours are read")
    options = parser.parse_args(arguments)
    articles = [each for each in read(options.articles) if isinstance(each, Article)]
    if not articles:
        print("no article could be read; give files of articles", file=sys.stderr)
        return 2
    texts = [article.text for article in articles]
    sample = random.Random(SEED).sample(texts, min(options.sample, len(texts)))
    summary = {"articles": len(articles), "characters": round(sum(map(len, texts)) / len(texts))}
    found = 0

    def ours() -> None:
        nonlocal found
        found = sum(len(extract(article, split(article))) for article in articles)

    rates = {"crosscheck claims": rate(ours, texts, options.rounds + 1)}
    for name, reader in peers().items():
        if reader is None:
            print(f"{name} is not installed: left out")
            continue
        rates[name] = rate(over(reader, sample), sample, 1)
    for name, (a_second, megabytes) in rates.items():
        print(f"{name:20} {a_second:8.1f} articles/s  {megabytes:8.3f} MB/s")
    print(json.dumps(summary | {"claims": found} | {name: round(each[0], 1) for name, each in rates.items()}))
    return 0


def rate(job: Callable[[], None], texts: Sequence[str], rounds: int) -> tuple[float, float]:
    """Articles and megabytes a second of processor time, of the fastest round."""
    best = float("inf")
    for _ in range(rounds):
        began = time.process_time()
        job()
        best = min(best, time.process_time() - began)
    size = sum(len(text.encode("utf-8")) for text in texts)
    return len(texts) / best, size / best / 1e6


def over(reader: Callable[[str], object], texts: Sequence[str]) -> Callable[[], None]:
    """The job of reading every text once."""

    def job() -> None:
        for text in texts:
            reader(text)

    return job


def peers() -> dict[str, Callable[[str], object] | None]:
    """The readers that are held beside ours; None for one that is not installed."""
    return {
        "quantulum3": quantulum(),
        "dateparser.search": imported("dateparser.search", "search_dates"),
    }


def quantulum() -> Callable[[str], object] | None:
    """quantulum3 without its classifier, which loads with one old version of scikit-learn alone."""
    parse = imported("quantulum3.parser", "parse")
    if parse is not None:
        importlib.import_module("quantulum3.classifier").USE_CLF = False
    return parse


def imported(module: str, name: str) -> Callable[[str], object] | None:
    """A function of a library that may not be there."""
    try:
        found: Callable[[str], object] = getattr(importlib.import_module(module), name)
    except ImportError:
        return None
    return found


if __name__ == "__main__":
    sys.exit(main())
