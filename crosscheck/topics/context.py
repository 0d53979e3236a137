"""Features that need the other pairs: who else fits better, and do the neighbours agree."""

from collections import defaultdict
from collections.abc import Sequence

from crosscheck.model import Comparison, Outcome

BASIC = ("near", "concepts", "adjacent", "attribute", "sentence", "name_words", "counted_same")
"""Features whose sum is a first guess of how alike two claims are."""


def resemblance(found: dict[str, float]) -> float:
    """A first guess from words alone, before any weight is fitted: only for ranking rivals."""
    return sum(found[name] for name in BASIC) - found["opposed"] - found["counted_apart"] - 0.5 * found["per_apart"]


def add_rivals(comparisons: Sequence[Comparison], found: Sequence[dict[str, float]]) -> None:
    """Add to each pair how it stands among the pairs that either claim has in the other's article.

    `rival`: the best other pair's resemblance less this one's, the worse of both sides; `solved`: whether either claim
    has an agreeing partner there that resembles it at least nearly as well; `neighbours`: pairs of the two sentences
    that agree, besides this one; `told_apart`: whether one article states both values.
    """
    scores = [resemblance(f) for f in found]
    by_side: dict[tuple[str, str], list[int]] = defaultdict(list)
    by_sentences: dict[tuple[str, int, str, int], int] = defaultdict(int)
    for index, pair in enumerate(comparisons):
        by_side[pair.one.id, pair.other.article].append(index)
        by_side[pair.other.id, pair.one.article].append(index)
        if pair.verdict.outcome is Outcome.SAME:
            by_sentences[_sentences(pair)] += 1
    for index, pair in enumerate(comparisons):
        mine, same = scores[index], pair.verdict.outcome is Outcome.SAME
        rivals = [i for side in ((pair.one.id, pair.other.article), (pair.other.id, pair.one.article)) for i in by_side[side] if i != index]
        best = max((scores[i] for i in rivals), default=-1.0)
        agreeing = max((scores[i] for i in rivals if comparisons[i].verdict.outcome is Outcome.SAME), default=-1.0)
        found[index]["rival"] = best - mine
        found[index]["solved"] = agreeing - mine if agreeing > -1.0 else -2.0
        found[index]["rivals"] = min(10.0, len(rivals)) / 10.0
        found[index]["neighbours"] = min(3.0, by_sentences[_sentences(pair)] - float(same))
        found[index]["resemblance"] = mine


def _sentences(pair: Comparison) -> tuple[str, int, str, int]:
    return (pair.one.article, pair.one.sentence_start, pair.other.article, pair.other.sentence_start)
