"""What a search for shared text offers, whether it looks everything up or sketches first."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from crosscheck.copies.boilerplate import Sharing, Stretch
from crosscheck.copies.compare import Common, Cover, Marks
from crosscheck.copies.limits import FAST_WORDS, LOOKUP_WORK, OBJECTS_ARTICLES, WINDOW
from crosscheck.copies.shelf import Shelf
from crosscheck.copies.texts import Texts

if TYPE_CHECKING:
    from crosscheck.copies.arrays.work import Work

Pair = tuple[int, int]
"""Two rows of the shelf, the lesser first."""


class Measured(NamedTuple):
    """What a pair has in common, and how much of it stands in the other, boilerplate left out of the latter."""

    common: Common
    cover: Cover
    marks: Marks


class Search(Protocol):
    """Where shared text is found among the rows of a shelf. Rows given to it have a shingle at least."""

    @property
    def texts(self) -> Texts:
        """The rows one by one."""

    def near(self, rows: Sequence[int]) -> Iterable[Common]:
        """The pairs of near copies, exactly verified, sorted."""

    def marks(self, pairs: Sequence[Pair]) -> Iterable[Marks]:
        """The names and figures of each pair (sorted)."""

    def sharing(self, rows: Sequence[int], origin: Sequence[int]) -> Sharing:
        """The pairs of different origins that share a run of SEEN_WORDS words which is no boilerplate, sorted."""

    def measure(self, pairs: Sequence[Pair], boilerplate: Mapping[int, list[Stretch]]) -> Iterable[Measured]:
        """The pairs (sorted), measured."""

    def differing(self, pairs: Sequence[Pair]) -> Sequence[int]:
        """How many distinct words stand in only one of each pair (sorted)."""


def choose(shelf: Shelf, window: int = WINDOW) -> Search:
    """The search that costs least for a batch: plain lookup, datasketch's objects, or arrays. They find the same, but
    that a sketch may miss a pair of near copies (see `limits.BANDS`) which lookup finds. A `window` of 0 says that
    nothing but near copies will be asked for."""
    if len(shelf) * len(shelf.hashes) <= LOOKUP_WORK:
        from crosscheck.copies.lookup import Lookup

        return Lookup(shelf)
    if len(shelf) <= OBJECTS_ARTICLES:
        from crosscheck.copies.objects import Objects

        return Objects(shelf)
    from crosscheck.copies.arrays.search import Arrays

    return Arrays(shelf, _work(len(shelf.hashes)), window)


def _work(words: int) -> "Work":
    """What does the work over arrays: kernels, where numba is installed and the batch worth importing it."""
    from crosscheck.copies.arrays.work import BY_NUMPY

    if words < FAST_WORDS:
        return BY_NUMPY
    try:
        from crosscheck.copies.kernels.work import BY_NUMBA
    except ImportError:
        return BY_NUMPY
    return BY_NUMBA
