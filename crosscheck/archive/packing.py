"""Keys and postings as bytes: six for a key, four for the number of an article that has it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

KEY_BITS: Final = 47
KEY_BYTES: Final = 6
ARTICLE_BYTES: Final = 4

FULL: Final = 1_000
"""Articles with one key that a run lists at most. Who has so common a key says nothing, so that a search passes over
it; a list that is full stays as it is, and may name articles that are gone."""

BLOCK: Final = 64
"""Postings of one block or a few more, since no key's list is cut: six blocks fill a page of the file."""

SLICES: Final = 16
"""Parts of the range of keys. No block reaches over the end of one, so that a merge holds one part in memory."""

SLICE_BITS: Final = KEY_BITS - 4


HASH_BITS: Final = 32

_STEP: Final = 0x9E3779B97F4A7C15
_MASK: Final = (1 << 64) - 1


def spread(value: int) -> int:
    """A key of a hash: one of 32 bits is spread over the whole range of keys, so that all slices are of one size
    (Fibonacci hashing: Knuth, The Art of Computer Programming, 6.4)."""
    return value if value >> HASH_BITS else (value * _STEP & _MASK) >> 64 - KEY_BITS


def spread_all(values: "NDArray[np.unsignedinteger]") -> "NDArray[np.uint64]":
    """The same of many."""
    import numpy as np

    wide = values.astype(np.uint64)
    spare = np.uint64(64 - KEY_BITS)
    return np.where(wide >> np.uint64(HASH_BITS), wide, wide * np.uint64(_STEP) >> spare)


@dataclass(frozen=True, slots=True)
class Postings:
    """Keys with the articles that have them, in order of key and then of article."""

    keys: "NDArray[np.uint64]"
    articles: "NDArray[np.uint32]"

    def __len__(self) -> int:
        return len(self.keys)

    def part(self, number: int) -> "Postings":
        """Those of one slice."""
        import numpy as np

        first, last = np.searchsorted(self.keys, [np.uint64(at << SLICE_BITS) for at in (number, number + 1)])
        return Postings(self.keys[first:last], self.articles[first:last])

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Each as a key and an article."""
        return zip(self.keys.tolist(), self.articles.tolist(), strict=True)


def pack_keys(keys: "Iterable[int] | NDArray[np.uint64]") -> bytes:
    """Keys as bytes, in their order."""
    import numpy as np

    wide = (keys if isinstance(keys, np.ndarray) else np.fromiter(keys, np.uint64)).astype(">u8")
    return wide.view(np.uint8).reshape(-1, 8)[:, 8 - KEY_BYTES:].tobytes()


def unpack_keys(data: bytes) -> "NDArray[np.uint64]":
    """The keys again. Raises ValueError for bytes that are none."""
    import numpy as np

    narrow = np.frombuffer(data, np.uint8).reshape(-1, KEY_BYTES)
    wide = np.zeros((len(narrow), 8), np.uint8)
    wide[:, 8 - KEY_BYTES:] = narrow
    return wide.view(">u8").reshape(-1).astype(np.uint64)


def of_articles(numbered: Iterable[tuple[int, bytes]]) -> Postings:
    """The postings of some articles, by their numbers in rising order and their packed keys."""
    import numpy as np

    placed = list(numbered)
    numbers, packed = [number for number, _ in placed], [keys for _, keys in placed]
    counts = [len(data) // KEY_BYTES for data in packed]
    return merged(unpack_keys(b"".join(packed)), np.repeat(np.array(numbers, np.uint32), counts))


def of_blocks(blocks: Iterable[tuple[bytes, bytes]]) -> Postings:
    """The postings of blocks, each with packed keys and packed articles; the articles of one key in rising order.
    Raises ValueError for bytes that are none."""
    import numpy as np

    held = list(blocks)
    keys = unpack_keys(b"".join(keys for keys, _ in held))
    articles = np.frombuffer(b"".join(articles for _, articles in held), "<u4").astype(np.uint32)
    if len(keys) != len(articles):
        raise ValueError("keys and articles do not go together")
    return merged(keys, articles)


def merged(keys: "NDArray[np.uint64]", articles: "NDArray[np.uint32]") -> Postings:
    """Postings in order, of keys whose articles come in rising order, without what is beyond a full list."""
    import numpy as np

    order = np.argsort(keys, kind="stable")
    keys, articles = keys[order], articles[order]
    starts = _starts(keys)
    place = np.arange(len(keys)) - np.repeat(starts, np.diff(np.append(starts, len(keys))))
    kept = place < FULL
    return Postings(keys[kept], articles[kept])


def blocks(postings: Postings) -> Iterator[tuple[int, bytes, bytes]]:
    """Postings cut into blocks: the first key of each, its packed keys and its packed articles."""
    import numpy as np

    if not len(postings):
        return
    starts = _starts(postings.keys)
    part = postings.keys[starts] >> np.uint64(SLICE_BITS)
    window = starts // BLOCK
    fresh = np.append(True, (np.diff(window) != 0) | (np.diff(part) != 0))
    cuts = [*starts[fresh].tolist(), len(postings)]
    keys, articles = pack_keys(postings.keys), postings.articles.astype("<u4").tobytes()
    for start, end in pairwise(cuts):
        yield (
            int(postings.keys[start]), keys[start * KEY_BYTES:end * KEY_BYTES],
            articles[start * ARTICLE_BYTES:end * ARTICLE_BYTES],
        )  # fmt: skip


def span(keys: bytes, wanted: bytes) -> tuple[int, int]:
    """Where the packed keys of a block are the wanted one: first place and the one after the last; both the same where
    it has none."""
    start = keys.find(wanted)
    while start % KEY_BYTES and start >= 0:  # found across the border of two keys
        start = keys.find(wanted, start + 1)
    if start < 0:
        return 0, 0
    last = keys.rfind(wanted, start)
    while last % KEY_BYTES:
        last = keys.rfind(wanted, start, last + KEY_BYTES - 1)
    return start // KEY_BYTES, last // KEY_BYTES + 1


def _starts(keys: "NDArray[np.uint64]") -> "NDArray[np.intp]":
    """Where each distinct key of sorted ones begins."""
    import numpy as np

    if not len(keys):
        return np.zeros(0, np.intp)
    return np.flatnonzero(np.append(True, np.diff(keys) != 0))
