"""Claim pairs with their labels from hand-labelled story bundles: what the weights of topics are fitted on.

A bundle is a folder with `articles/` and `gold.json` (topics with quoted claims in groups). Every candidate pair of
claims of different articles gets the label of its mentions: agree, conflict, scope or unrelated.
"""

import html
import itertools
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from crosscheck import copies, pipeline, reading, topics
from crosscheck.model import Article, ArticleId, Block, BlockKind, Claim, ClaimId, Comparison, Copies, Outcome
from crosscheck.topics.keys import worthwhile
from crosscheck.topics.match import add_meaning


@dataclass
class Bundle:
    """A story's articles and claims, its candidate pairs with the label of each and, once described, its features."""

    name: str
    folder: Path
    articles: list[Article]
    claims: list[Claim]
    copies: Copies
    comparisons: list[Comparison]
    labels: list[str]
    aligned: set[tuple[ClaimId, ClaimId]] = field(default_factory=set)
    features: list[dict[str, float]] = field(default_factory=list)

    def narrow(self, alike: Sequence[Sequence[float]]) -> None:
        """Keep the pairs that a scan would describe, and describe them. `alike`: what their words mean, by a model
        that has not seen the story."""
        kept = [
            at
            for at, pair in enumerate(self.comparisons)
            if worthwhile(pair.one, pair.other, alike[at][0]) or (pair.one.id, pair.other.id) in self.aligned
        ]
        self.comparisons = [self.comparisons[at] for at in kept]
        self.labels = [self.labels[at] for at in kept]
        self.features = topics.describe(self.claims, self.comparisons, self.articles, self.aligned)
        add_meaning(self.features, [alike[at] for at in kept])


def bundles(folder: Path) -> Iterator[Bundle]:
    """Every bundle below a folder, with all of its candidate pairs."""
    for gold in sorted(folder.glob("*/gold.json")):
        yield _bundle(gold.parent, json.loads(gold.read_text(encoding="utf-8")))


def _bundle(folder: Path, gold: dict) -> Bundle:
    articles = [a for a in reading.read([str(folder / "articles")]) if isinstance(a, Article)]
    claims = [c for a in articles for c in pipeline.extract(a)]
    found = copies.find(articles)
    labels = _labels(articles, claims, gold)
    aligned = pipeline.aligned(articles, found, claims)
    comparisons = pipeline.comparable(topics.candidates(claims, {a.id: "" for a in articles}), aligned)
    told = [_label(labels[c.one.id], labels[c.other.id], gold) for c in comparisons]
    return Bundle(folder.name, folder, articles, claims, found, comparisons, told, aligned)


def sentence_pairs(file: Path) -> Iterator[Bundle]:
    """Stories of two sentences: a claim, and an evidence that supports it or, by another number, refutes it.

    Each line of the file has "claim", "supports" and "refutes". A number that was changed between the two evidences
    conflicts with the claim's where the unchanged one agreed.
    """
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        sides = {
            side: _sentence_story(f"{number}-{side}", row["claim"], row[side]) for side in ("supports", "refutes")
        }
        agreed = {
            pair.one.start
            for pair in sides["supports"].comparisons
            if pair.verdict.outcome is Outcome.SAME and pair.other.text not in _texts(sides["refutes"])
        }
        for side, bundle in sides.items():
            changed = {c.id for c in bundle.claims} - {
                c.id
                for c in bundle.claims
                if c.text in _texts(sides["refutes" if side == "supports" else "supports"])
            }
            bundle.labels = [_sentence_label(pair, side, agreed, changed) for pair in bundle.comparisons]
            yield bundle


def _texts(bundle: Bundle) -> set[str]:
    return {c.text for c in bundle.claims if c.article.endswith("-evidence")}


def _sentence_story(name: str, claim: str, evidence: str) -> Bundle:
    articles = []
    for role, text in (("claim", claim), ("evidence", evidence)):
        articles.append(Article(ArticleId(f"{name}-{role}"), name, text, (Block(0, len(text), BlockKind.BODY),)))
    claims = [c for a in articles for c in pipeline.extract(a)]
    comparisons = pipeline.comparable(topics.candidates(claims, {a.id: "" for a in articles}), ())
    return Bundle(name, Path(), articles, claims, Copies((), {a.id: a.id for a in articles}), comparisons, [])


def _sentence_label(pair: Comparison, side: str, agreed: set[int], changed: set[str]) -> str:
    if pair.verdict.outcome is Outcome.SAME:
        return "agree"
    if pair.one.start in agreed and pair.other.id in changed:
        return "conflict" if side == "refutes" else "agree"
    return "unrelated"


def _label(one: set, other: set, gold: dict) -> str:
    kinds = set()
    for (i, g), (j, h) in itertools.product(one, other):
        if i == j:
            kinds.add("agree" if g == h else gold["topics"][i].get("between_groups", "conflict"))
    return next((k for k in ("conflict", "agree", "scope") if k in kinds), "unrelated")


def fold(text: str) -> str:
    """A text folded so that a quote of a page or Markdown meets the text extracted from it."""
    text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    text = text.translate(str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"'}))
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", text)
    return re.sub(r"\s+", " ", re.sub(r"[*_`#>|\\]", " ", text)).strip().lower()


def _labels(articles: list[Article], claims: list[Claim], gold: dict) -> dict[str, set]:
    """The (topic, group) labels of each claim: those whose mention overlaps it in the folded text."""
    by_name = {Path(a.path).name: a for a in articles}
    folded = {name: fold(a.text) for name, a in by_name.items()}
    spans = []
    for i, topic in enumerate(gold["topics"]):
        for claim in topic["claims"]:
            quote, mention = fold(claim["quote"]), fold(claim["mention"])
            text = folded.get(claim["article"], "")
            for at in (m.start() for m in re.finditer(re.escape(quote), text)):
                start = at + quote.find(mention)
                spans.append((claim["article"], start, start + len(mention), i, claim["group"]))
    found: dict[str, set] = {}
    for claim in claims:
        name = Path(claim.article).name
        article = by_name[name]
        start = len(fold(article.text[: claim.start] + "\u00b6")) - 1
        end = start + len(fold(claim.text))
        found[claim.id] = {(i, g) for a, s, e, i, g in spans if a == name and s < end and start < e}
    return found
