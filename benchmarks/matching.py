"""How long matching and comparing take: story by story, and in one batch that grows to 100,000 claims.

    python benchmarks/matching.py [--claims N]

The stories are those of benchmarks/stories. For the growing batch they are repeated with other names, as coverage of
other events: nothing says which articles belong together, so that the candidates come from the index alone. Times are
processor seconds of one process; reading and extracting are not counted.
"""

import argparse
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from story_bundles import expand

from crosscheck import pipeline, reading, topics
from crosscheck.model import Article, ArticleId, Claim, ClaimId

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
Story = tuple[list[Article], list[Claim]]


def stories() -> Iterator[Story]:
    """The articles and claims of every story."""
    with tempfile.TemporaryDirectory() as scratch:
        expand(Path(scratch))
        for folder in sorted(Path(scratch).iterdir()):
            articles = [a for a in reading.read([str(folder / "articles")]) if isinstance(a, Article)]
            yield articles, [claim for article in articles for claim in pipeline.extract(article)]


def renamed(story: Story, number: int) -> Story:
    """A story as that of another event: other articles, and names that no other story has."""
    articles = [replace(a, id=ArticleId(f"{a.id}~{number}")) for a in story[0]]
    claims = []
    for claim in story[1]:
        article = ArticleId(f"{claim.article}~{number}")
        subject = tuple(" ".join(f"{word}{number}" for word in name.split()) for name in claim.about.subject)
        about = replace(claim.about, subject=subject)
        claims.append(replace(claim, id=ClaimId(f"{article}@{claim.start}"), article=article, about=about))
    return articles, claims


def matched(articles: Sequence[Article], claims: Sequence[Claim]) -> tuple[float, int]:
    """Seconds to match and compare the claims, and how many pairs were described."""
    start = time.process_time()
    meanings = topics.Meanings(claims)
    pairs = pipeline.compared(topics.candidates(claims, {a.id: "" for a in articles}), meanings, ())
    topics.group(topics.link(claims, pairs, articles, meanings))
    return time.process_time() - start, len(pairs)


def main() -> None:
    """Time and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=SIZES[-1], help="claims of the largest batch")
    most = parser.parse_args().claims
    known = list(stories())
    matched(*known[0])  # the model is loaded once
    times = [matched(*story) for story in known]
    count = sum(len(articles) for articles, _ in known)
    seconds = sum(taken for taken, _ in times)
    print(f"story by story: {count} articles, {sum(len(c) for _, c in known)} claims, {sum(n for _, n in times)} pairs")
    print(f"  {1000 * seconds / count:.2f} ms an article")
    for size in (s for s in SIZES if s <= most):
        articles: list[Article] = []
        claims: list[Claim] = []
        number = 0
        while len(claims) < size:
            more, told = renamed(known[number % len(known)], number)
            articles += more
            claims += told
            number += 1
        seconds, pairs = matched(articles, claims)
        each = 1e6 * seconds / len(claims)
        print(f"  one batch of {len(claims):7,} claims: {seconds:7.2f} s, {pairs:9,} pairs, {each:6.0f} us a claim")


if __name__ == "__main__":
    main()
