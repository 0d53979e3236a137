"""Odds from features by weights that are data."""

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib import resources

QUESTIONS = ("agree", "conflict", "differ")


@cache
def weights() -> dict[str, dict[str, float]]:
    """The fitted weights: for each question a bias and a weight a feature."""
    text = resources.files("crosscheck.topics").joinpath("weights.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, float]] = json.loads(text)["questions"]
    return loaded


def odds(question: str, found: Mapping[str, float]) -> float:
    """The answer to a question about a pair, as a probability."""
    known = weights()[question]
    total = known["bias"] + sum(known.get(name, 0.0) * value for name, value in found.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))
