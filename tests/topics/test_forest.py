"""Trees asked for many rows at once."""

import json
from importlib import resources

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.topics import score
from crosscheck.topics.forest import forest

COLUMNS = 3
VALUES = st.integers(-3, 3).map(float)


@st.composite
def nodes(draw: st.DrawFn, most: int = 15) -> dict[str, list[float]]:
    """One tree of up to so many leaves, as flat lists."""
    if most == 1 or draw(st.booleans()):
        return {"feature": [-1], "threshold": [0.0], "right": [0], "value": [draw(VALUES)]}
    room = draw(st.integers(1, most - 1))
    left, right = draw(nodes(room)), draw(nodes(most - room))
    to_left, to_right = 1, 1 + len(left["feature"])
    return {
        "feature": [draw(st.integers(0, COLUMNS - 1)), *left["feature"], *right["feature"]],
        "threshold": [draw(VALUES), *left["threshold"], *right["threshold"]],
        "right": [to_right, *(to_left + at for at in left["right"]), *(to_right + at for at in right["right"])],
        "value": [0.0, *left["value"], *right["value"]],
    }


def together(trees: list[dict[str, list[float]]]) -> dict[str, list[float]]:
    """Trees one after the other, with their roots."""
    lists: dict[str, list[float]] = {"feature": [], "threshold": [], "right": [], "value": [], "root": []}
    for tree in trees:
        first = len(lists["feature"])
        lists["root"].append(first)
        lists["right"] += [first + at for at in tree["right"]]
        for name in ("feature", "threshold", "value"):
            lists[name] += tree[name]
    return lists


def walked(tree: dict[str, list[float]], row: list[float]) -> float:
    """Where a row ends, from the root down."""
    at = 0
    while (feature := tree["feature"][at]) >= 0:
        at = at + 1 if row[feature] <= tree["threshold"][at] else tree["right"][at]
    return tree["value"][at]


@given(
    st.lists(nodes(), min_size=1, max_size=4),
    st.lists(st.lists(st.integers(-4, 4).map(float), min_size=COLUMNS, max_size=COLUMNS), min_size=1, max_size=6),
)
def test_rows_end_where_they_do_when_each_tree_is_walked(
    trees: list[dict[str, list[float]]], rows: list[list[float]]
) -> None:
    found = forest(together(trees), COLUMNS).sums(np.array(rows))
    assert found.tolist() == [sum(walked(tree, row) for tree in trees) for row in rows]


@pytest.mark.parametrize("question", sorted(score.model()["questions"]))
def test_the_fitted_trees_stand_in_order(question: str) -> None:
    text = resources.files("crosscheck.topics").joinpath(score.DATA).read_text(encoding="utf-8")
    known = json.loads(text)["questions"][question]
    feature, right = known["trees"]["feature"], known["trees"]["right"]
    for root, end in zip(known["trees"]["root"], [*known["trees"]["root"][1:], len(feature)], strict=True):
        leaves = [at for at in range(root, end) if feature[at] < 0]
        assert all(right[at] == at for at in leaves)
        assert all(at + 1 < right[at] < end for at in range(root, end) if feature[at] >= 0)
        assert 2 * len(leaves) == end - root + 1
    assert max(feature) < len(known["features"])
