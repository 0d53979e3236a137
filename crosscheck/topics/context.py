"""Features that need the other pairs: who else fits better, and do the neighbours agree."""

import math
from collections import defaultdict
from collections.abc import Sequence

from crosscheck.model import Comparison, Outcome

NONE = -6.0
"""Log odds that stand for no rival at all."""


def add_rivals(comparisons: Sequence[Comparison], found: Sequence[dict[str, float]], alike: Sequence[float]) -> None:
    """Add to each pair how it stands among the pairs that either claim has in the other's article.

    `alike` are the log odds that a pair is about one thing, values aside. `topic` is that; `rival` the best other
    pair's less this one's; `mutual` whether neither claim has a better partner; `solved` the same for partners whose
    values agree; `choices` how many pairs there are (logarithm); `neighbours` the pairs of the two sentences that
    agree, besides this one.
    """
    by_side: dict[tuple[str, str], list[int]] = defaultdict(list)
    by_sentences: dict[tuple[str, int, str, int], int] = defaultdict(int)
    for index, pair in enumerate(comparisons):
        by_side[pair.one.id, pair.other.article].append(index)
        by_side[pair.other.id, pair.one.article].append(index)
        if pair.verdict.outcome is Outcome.SAME and alike[index] > 0:
            by_sentences[_sentences(pair)] += 1
    best = {side: _two_best(members, alike) for side, members in by_side.items()}
    agreeing = {
        side: _two_best([i for i in members if comparisons[i].verdict.outcome is Outcome.SAME], alike)
        for side, members in by_side.items()
    }
    for index, pair in enumerate(comparisons):
        mine = alike[index]
        sides = ((pair.one.id, pair.other.article), (pair.other.id, pair.one.article))
        rivals = [_other(best[side], index, alike) for side in sides]
        solving = [_other(agreeing[side], index, alike) for side in sides]
        same = pair.verdict.outcome is Outcome.SAME and mine > 0
        found[index] |= {
            "topic": mine,
            "rival": max(rivals) - mine,
            "rival_least": min(rivals) - mine,
            "mutual": float(max(rivals) <= mine),
            "choices": math.log1p(max(len(by_side[side]) for side in sides)),
            "choices_least": math.log1p(min(len(by_side[side]) for side in sides)),
            "solved": max(solving) - mine,
            "solved_odds": max(solving),
            "neighbours": min(3.0, by_sentences[_sentences(pair)] - float(same)),
        }


def _two_best(members: Sequence[int], alike: Sequence[float]) -> tuple[int, ...]:
    """The two likeliest pairs: enough to know the best one besides any given pair."""
    return tuple(sorted(members, key=lambda i: -alike[i])[:2])


def _other(best: Sequence[int], index: int, alike: Sequence[float]) -> float:
    """The likeliest of the pairs that is not the one at `index`."""
    return next((alike[i] for i in best if i != index), NONE)


def _sentences(pair: Comparison) -> tuple[str, int, str, int]:
    return (pair.one.article, pair.one.sentence_start, pair.other.article, pair.other.sentence_start)
