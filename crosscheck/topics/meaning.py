"""Claims as vectors of what their words mean, learned from labelled coverage: are two of them about one thing?

A claim is the weighted mean of its words' vectors, each scaled by where the word stands to the figure; two claims are
compared by a small network over the difference and the product of theirs. Figures, names unknown to the vocabulary and
dates are not seen. The word vectors are GloVe's (Pennington, Socher and Manning 2014; Public Domain Dedication), mapped
to few dimensions by `benchmarks/fit_meaning.py`, which fits everything else on labelled stories as well.
"""

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from crosscheck.model import Claim, Quantity
from crosscheck.topics.profile import CALENDAR, WORD

if TYPE_CHECKING:
    from numpy.typing import NDArray

DATA: Final = "meaning.npz"
WORDS: Final = 30
"""Words of a claim that are looked at, those that say what is counted or measured first."""
REACH: Final = 12
"""Content words on either side of a figure that are looked at."""
STEPS: Final = (1, 2, 4, 8)
"""Content words from a figure at which the next place begins."""
SIDE, FUNCTION_WORDS, COUNTED, ATTRIBUTE, EVENT, OWN, PLACES = 5, 10, 20, 21, 22, 23, 24
"""Places of a word: five by distance before the figure, five behind it, the same for function words, then the noun
that is counted, what is measured, what happened, and the words of the figure itself."""
CHUNK: Final = 65_536
"""Pairs compared at once: bounds the memory."""

FUNCTION: Final = frozenset(
    """
    the a an of and to in on at for with by from as is was were be been it its that this he she they his her their had
    has have who which said will would
    """.split()
)
MASKED: Final = CALENDAR - {"year", "month", "week", "day"}
"""Words of figures and dates: two claims are compared for what they tell, not for what they state."""


class Meanings:
    """The vectors of claims, made once; `alike` compares pairs of them."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._row = {claim.id: row for row, claim in enumerate(claims)}
        self._vectors = encode(claims)

    def alike(self, pairs: Sequence[tuple[Claim, Claim]]) -> "NDArray[Any]":
        """For each pair the log odds that both are about one thing, and that they are in one scope as well."""
        import numpy as np

        if not pairs:
            return np.zeros((0, 2), np.float32)
        row, vectors = self._row, self._vectors
        ones = np.array([row[one.id] for one, _ in pairs])
        others = np.array([row[other.id] for _, other in pairs])
        return np.concatenate(
            [
                compare(vectors[ones[at : at + CHUNK]], vectors[others[at : at + CHUNK]])
                for at in range(0, len(pairs), CHUNK)
            ]
        )


def placed(claim: Claim, known: Sequence[str] | dict[str, int]) -> list[tuple[str, int]]:
    """The words of a claim that are `known`, each with its place, those that say what is measured first."""
    at = claim.start - claim.sentence_start
    before = WORD.findall(claim.sentence[:at].lower())[::-1]
    after = WORD.findall(claim.sentence[at + len(claim.text) :].lower())
    counted = claim.value.counted or "" if isinstance(claim.value, Quantity) else ""
    found = [
        (word, place)
        for text, place in (
            (counted, COUNTED), (claim.about.attribute, ATTRIBUTE), (claim.about.event, EVENT), (claim.text, OWN)
        )
        for word in WORD.findall(text.lower())
    ]  # fmt: skip
    found += _side(before, 0) + _side(after, SIDE)
    return [(word, place) for word, place in found if word in known][:WORDS]


def _side(words: Sequence[str], first: int) -> list[tuple[str, int]]:
    """The words on one side of a figure, nearest first, with their places; dates and figures are passed over."""
    found, distance = [], 0
    for word in words:
        if word in MASKED:
            continue
        step = first + sum(distance >= start for start in STEPS)
        function = word in FUNCTION
        found.append((word, step + FUNCTION_WORDS if function else step))
        distance += not function
        if distance > REACH:
            break
    return found


@cache
def data() -> dict[str, Any]:
    """The fitted arrays, the word vectors unpacked, and `index`: the row of each word, the last row for none."""
    import numpy as np

    with resources.files("crosscheck.topics").joinpath(DATA).open("rb") as file, np.load(file) as packed:
        loaded = {name: packed[name] for name in packed.files}
    words = bytes(loaded.pop("words")).decode("utf-8").split("\n")
    vectors = loaded["vectors"].astype(np.float32) * (1 / 127)
    loaded["vectors"] = np.vstack([vectors, np.zeros((1, vectors.shape[1]), np.float32)])
    loaded["attention"] = np.append(loaded["attention"].astype(np.float32), -np.inf)
    return {"index": {word: row for row, word in enumerate(words)}, **loaded}


def encode(claims: Sequence[Claim]) -> "NDArray[Any]":
    """The vectors of claims, of length one, in their order."""
    import numpy as np

    known = data()
    index = known["index"]
    rows = np.full((len(claims), WORDS), len(index))
    places = np.zeros((len(claims), WORDS), np.int64)
    for at, claim in enumerate(claims):
        for column, (word, place) in enumerate(placed(claim, index)):
            rows[at, column], places[at, column] = index[word], place
    attention = np.exp(known["attention"][rows] + known["place_attention"][places])
    scaled = known["vectors"][rows] * known["place_scale"][places] * attention[:, :, None]
    mean = scaled.sum(axis=1) / (attention.sum(axis=1, keepdims=True) + 1e-3)
    mean = mean + np.maximum(mean @ known["inner"].T + known["inner_bias"], 0.0)
    return np.asarray(mean / (np.linalg.norm(mean, axis=1, keepdims=True) + 1e-6))


def compare(ones: "NDArray[Any]", others: "NDArray[Any]") -> "NDArray[Any]":
    """The two log odds of each pair of vectors."""
    import numpy as np

    known = data()
    product = ones * others
    cosine = product.sum(axis=1, keepdims=True)
    seen = np.concatenate([np.abs(ones - others), product * 8.0, cosine], axis=1)
    hidden = np.maximum(seen @ known["hidden"].T + known["hidden_bias"], 0.0)
    return np.asarray(hidden @ known["answer"].T + known["answer_bias"] + cosine * known["cosine_weight"])
