"""Odds from features by a fitted model that is data: the mean of a
weighted sum and of boosted trees, evaluated with NumPy for all pairs at once.
"""

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from crosscheck.model import Comparison
from crosscheck.topics.forest import forest

if TYPE_CHECKING:
    from numpy.typing import NDArray

QUESTIONS = ("topic", "agree", "conflict", "differ")
"""What is asked of a pair: is it about one thing, values aside; is it, given equal values; is it in the same scope,
given unequal ones; is it in whatever scope, given unequal ones. The answer to the first is a feature for the
others."""

DATA = "model.json"
CHUNK = 1024
"""Pairs evaluated at once: what is known of them stays near the processor."""


@cache
def model() -> dict[str, Any]:
    """The fitted model: for each question and kind its features, slopes, trees and calibration, as arrays."""
    import numpy as np

    text = resources.files("crosscheck.topics").joinpath(DATA).read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    for known in loaded["questions"].values():
        known["trees"] = forest(known["trees"], len(known["features"]))
        known["slopes"] = np.asarray(known["slopes"])
    return loaded


def odds(
    questions: Sequence[str], pairs: Sequence[Comparison], described: Sequence[Mapping[str, float]]
) -> list[list[float]]:
    """The answers to questions about every pair, as probabilities, in the order given."""
    return [
        [1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, raw)))) for raw in answers]
        for answers in log_odds(questions, pairs, described)
    ]


def log_odds(
    questions: Sequence[str], pairs: Sequence[Comparison], described: Sequence[Mapping[str, float]]
) -> list[list[float]]:
    """The same as logarithms of the odds. Figures and dates are asked apart. Questions asked together look at the same
    features."""
    answers = [[0.0] * len(pairs) for _ in questions]
    for kind in ("quantity", "date"):
        asked = [model()["questions"][f"{question} {kind}"] for question in questions]
        rows = [i for i, pair in enumerate(pairs) if (pair.one.kind == "date") == (kind == "date")]
        for at in range(0, len(rows), CHUNK):
            chunk = rows[at : at + CHUNK]
            table = _table([described[i] for i in chunk], asked[0]["features"])
            for known, answer in zip(asked, answers, strict=True):
                for row, found in zip(chunk, _evaluate(known, table).tolist(), strict=True):
                    answer[row] = found
    return answers


def confidence(question: str, odds: float) -> float:
    """How sure a conflict or a difference in whatever scope between two groups of claims is, given the odds of its
    likeliest pair. Of many pairs the likeliest is the one whose odds are overrated most; the calibration takes that
    back. It is of held-out findings, of coverage with as few conflicts as coverage has."""
    slope, shift = model()["findings"][question]
    bounded = min(max(odds, 1e-9), 1.0 - 1e-9)
    return 1.0 / (1.0 + math.exp(-(slope * math.log(bounded / (1.0 - bounded)) + shift)))


def _table(described: Sequence[Mapping[str, float]], names: Sequence[str]) -> "NDArray[Any]":
    """The named features of pairs, a row each."""
    import numpy as np

    return np.array([[found.get(name, 0.0) for name in names] for found in described], dtype=np.float64)


def _evaluate(known: Mapping[str, Any], table: "NDArray[Any]") -> "NDArray[Any]":
    """The calibrated log odds of each row: the mean of a weighted sum and of one leaf a tree."""
    import numpy as np

    linear = known["bias"] + table @ known["slopes"]
    slope, shift = known["calibration"]
    return np.asarray(slope * (linear + known["trees"].sums(table)) / 2.0 + shift)
