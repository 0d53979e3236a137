"""Boosted trees, asked for many rows at once.

No tree is walked. Every condition of a tree that fails rules out the leaves to its left; of those that none has ruled
out, the first is where the row ends. Which leaves all failing conditions on one feature rule out is told by the row's
place among their thresholds alone, so a row costs one line of a table for each feature (QuickScorer: Lucchese et al.,
"QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees", SIGIR 2015).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees over the columns of a table.

    Attributes:
        thresholds: for each column those that it is compared with, rising.
        open: for each column, for so many failing conditions as the line says, the leaves of each tree that they leave
            open, as bits from the left.
        values: for each tree the value of each leaf from the left.
    """

    thresholds: "tuple[NDArray[Any], ...]"
    open: "tuple[NDArray[Any], ...]"
    values: "NDArray[Any]"

    def sums(self, table: "NDArray[Any]") -> "NDArray[Any]":
        """The sum of the trees' values for each row."""
        import numpy as np

        left = np.full((len(table), len(self.values)), -1, self.open[0].dtype)
        for column, thresholds, kept in zip(table.T, self.thresholds, self.open, strict=True):
            if len(thresholds):
                left &= kept[np.searchsorted(thresholds, column)]
        first = np.log2(left & -left).astype(np.intp)
        found: NDArray[Any] = self.values[np.arange(len(self.values)), first].sum(axis=1)
        return found


def forest(trees: Mapping[str, Sequence[Any]], columns: int) -> Forest:
    """Trees from flat lists of their nodes, each tree from its root on and what is left of a node before what is right.

    A row goes left where its `feature` is not above the `threshold`; a leaf has the feature -1 and a `value`; `right`
    is the node to the right, `root` the first node of each tree.
    """
    import numpy as np

    feature, threshold, right, root = (np.asarray(trees[name]) for name in ("feature", "threshold", "right", "root"))
    is_leaf = feature < 0
    tree = np.cumsum(np.isin(np.arange(len(feature)), root)) - 1
    before = np.concatenate([[0], np.cumsum(is_leaf)])
    number = before[:-1] - before[root][tree]
    values = np.zeros((len(root), int(number.max()) + 1))
    values[tree[is_leaf], number[is_leaf]] = np.asarray(trees["value"])[is_leaf]
    beyond = before[right] - before[root][tree]  # of an inner node, the first leaf that is not to its left
    kept = ~((1 << beyond) - (1 << number)).astype(np.min_scalar_type(-1 << values.shape[1]))
    asked = [np.flatnonzero(feature == column) for column in range(columns)]
    asked = [nodes[np.argsort(threshold[nodes], kind="stable")] for nodes in asked]
    return Forest(
        tuple(threshold[nodes] for nodes in asked),
        tuple(_accumulated(kept[nodes], tree[nodes], len(root)) for nodes in asked),
        values,
    )


def _accumulated(kept: "NDArray[Any]", tree: "NDArray[Any]", trees: int) -> "NDArray[Any]":
    """What the first conditions leave open of each tree, from none of them to all."""
    import numpy as np

    lines = np.full((len(kept) + 1, trees), -1, kept.dtype)
    lines[np.arange(len(kept)) + 1, tree] = kept
    return np.bitwise_and.accumulate(lines, axis=0)
