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

if TYPE_CHECKING:
    from numpy.typing import NDArray

QUESTIONS = ("topic", "agree", "conflict", "differ")
"""What is asked of a pair: is it about one thing, values aside; is it, given equal values; is it in the same scope,
given unequal ones; is it in whatever scope, given unequal ones. The answer to the first is a feature for the
others."""

DATA = "model.json"
CHUNK = 4096
"""Pairs evaluated at once: bounds the memory for the paths through all trees."""


@cache
def model() -> dict[str, Any]:
    """The fitted model: for each question and kind its features, slopes, trees and calibration."""
    text = resources.files("crosscheck.topics").joinpath(DATA).read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def odds(question: str, pairs: Sequence[Comparison], described: Sequence[Mapping[str, float]]) -> list[float]:
    """The answer to a question about every pair, as a probability, in the order given."""
    return [1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, raw)))) for raw in log_odds(question, pairs, described)]


def log_odds(question: str, pairs: Sequence[Comparison], described: Sequence[Mapping[str, float]]) -> list[float]:
    """The same as the logarithm of the odds. Figures and dates are asked apart."""
    answers = [0.0] * len(pairs)
    for kind in ("quantity", "date"):
        known = model()["questions"][f"{question} {kind}"]
        rows = [i for i, pair in enumerate(pairs) if (pair.one.kind == "date") == (kind == "date")]
        for at in range(0, len(rows), CHUNK):
            chunk = rows[at : at + CHUNK]
            for row, answer in zip(chunk, _evaluate(known, [described[i] for i in chunk]), strict=True):
                answers[row] = float(answer)
    return answers


def conflict_confidence(odds: float) -> float:
    """How sure a conflict between two groups of claims is, given the odds of its likeliest pair: of many pairs the
    likeliest is the one whose odds are overrated most, which the calibration on held-out findings takes back."""
    slope, shift = model()["conflict"]
    bounded = min(max(odds, 1e-9), 1.0 - 1e-9)
    return 1.0 / (1.0 + math.exp(-(slope * math.log(bounded / (1.0 - bounded)) + shift)))


def _evaluate(known: Mapping[str, Any], described: Sequence[Mapping[str, float]]) -> "NDArray[Any]":
    """The calibrated log odds of each pair: the mean of a weighted sum and of one leaf a tree."""
    import numpy as np

    names = known["features"]
    table = np.array([[found.get(name, 0.0) for name in names] for found in described], dtype=np.float64).reshape(
        -1, len(names)
    )
    forest = {
        name: np.asarray(known["trees"][name]) for name in ("feature", "threshold", "left", "right", "value", "root")
    }
    node = np.tile(forest["root"], (len(table), 1))
    rows = np.arange(len(table))[:, None]
    for _ in range(int(known["depth"])):
        feature = forest["feature"][node]
        inner = feature >= 0
        goes_left = table[rows, np.where(inner, feature, 0)] <= forest["threshold"][node]
        node = np.where(inner, np.where(goes_left, forest["left"][node], forest["right"][node]), node)
    linear = known["bias"] + table @ np.asarray(known["slopes"])
    slope, shift = known["calibration"]
    return np.asarray(slope * (linear + forest["value"][node].sum(axis=1)) / 2.0 + shift)
