"""Near copies by datasketch's own MinHash and LSH objects, for batches of some hundreds; all else is looked up."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from crosscheck.copies.hashing import upper_halves
from crosscheck.copies.limits import BANDS, PERMUTATIONS, ROWS
from crosscheck.copies.lookup import Lookup
from crosscheck.copies.search import Pair

if TYPE_CHECKING:
    from datasketch import MinHash  # type: ignore[import-untyped]

SEED = 1
SCHEME = "affine32"


class Objects(Lookup):
    """A `Search` whose candidates come from a `MinHashLSH`."""

    def _candidates(self, rows: Sequence[int]) -> Iterator[Pair]:
        """The pairs that meet in a band."""
        from datasketch import MinHashLSH

        index = MinHashLSH(num_perm=PERMUTATIONS, params=(BANDS, ROWS))
        for row in rows:
            sketch = minhash(self.texts.shingles(row))
            yield from ((one, row) for one in index.query(sketch))
            index.insert(row, sketch, check_duplication=False)


def minhash(shingles: Iterable[int]) -> "MinHash":
    """The MinHash of a text by the hashes of its shingles (`hashing.shingle_hashes`), for any index of datasketch."""
    from datasketch import MinHash

    sketch = MinHash(num_perm=PERMUTATIONS, seed=SEED, scheme=SCHEME, hashfunc=int)
    sketch.update_batch(upper_halves(shingles))
    return sketch
