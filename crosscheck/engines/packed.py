"""The claims and findings of very many articles, packed: a tenth of the memory that they take as objects."""

import pickle
import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice
from typing import Final, overload

from crosscheck.model import ArticleId, Claim, ClaimId, Finding

LEVEL: Final = 1
"""zlib's quickest: half the size already, and hardly slower than none."""

KEPT: Final = 256
"""Articles whose claims are at hand as objects."""


def pack(claims: Sequence[Claim]) -> bytes:
    """The claims of one article as `PackedClaims` takes them."""
    return zlib.compress(pickle.dumps(tuple(claims), pickle.HIGHEST_PROTOCOL), LEVEL)


class PackedClaims(Sequence[Claim]):
    """The claims of all articles, in the order in which those were added. They are unpacked as they are asked for: what
    is asked for twice may be two objects, equal ones."""

    def __init__(self) -> None:
        self._packed: dict[ArticleId, bytes] = {}
        self._count = 0
        self.of = lru_cache(KEPT)(self._unpack)
        """The claims of one article. Raises KeyError for one that is not there."""

    def add(self, article: ArticleId, packed: bytes, count: int) -> None:
        """Add the `count` claims of an article (`pack`)."""
        self._packed[article] = packed
        self._count += count

    def _unpack(self, article: ArticleId) -> tuple[Claim, ...]:
        found: tuple[Claim, ...] = pickle.loads(zlib.decompress(self._packed[article]))
        return found

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Claim]:
        return chain.from_iterable(map(self._unpack, self._packed))

    @overload
    def __getitem__(self, index: int) -> Claim: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Claim, ...]: ...

    def __getitem__(self, index: int | slice) -> Claim | tuple[Claim, ...]:
        if isinstance(index, slice):
            return tuple(self)[index]
        place = index + self._count if index < 0 else index
        if not 0 <= place < self._count:
            raise IndexError(index)
        return next(islice(self, place, None))


class _ById(Mapping[ClaimId, Claim]):
    """Packed claims by their ids, which begin with the article's."""

    def __init__(self, claims: PackedClaims) -> None:
        self._claims = claims

    def __getitem__(self, claim: ClaimId) -> Claim:
        own = self._claims.of(ArticleId(claim.rpartition("@")[0]))
        for each in own:
            if each.id == claim:
                return each
        raise KeyError(claim)

    def __iter__(self) -> Iterator[ClaimId]:
        return (claim.id for claim in self._claims)

    def __len__(self) -> int:
        return len(self._claims)


def by_id(claims: Sequence[Claim]) -> Mapping[ClaimId, Claim]:
    """Claims by their ids, packed or not."""
    return _ById(claims) if isinstance(claims, PackedClaims) else {claim.id: claim for claim in claims}


_NUMBERS: Final[dict[str, int]] = {}
"""Every name of a feature met so far, with its number in the order of meeting."""


class Features(Mapping[str, float]):
    """The features of a match, a quarter of the size of a dictionary."""

    __slots__ = ("_names", "_values")

    def __init__(self, features: Mapping[str, float]) -> None:
        self._names = array("H", [_NUMBERS.setdefault(name, len(_NUMBERS)) for name in features])
        self._values = array("d", features.values())

    def __getitem__(self, name: str) -> float:
        number = _NUMBERS.get(name)
        if number is None or number not in self._names:
            raise KeyError(name)
        return self._values[self._names.index(number)]

    def __iter__(self) -> Iterator[str]:
        names = list(_NUMBERS)
        return (names[number] for number in self._names)

    def __len__(self) -> int:
        return len(self._names)


def packed(finding: Finding) -> Finding:
    """An equal finding that takes less memory."""
    return replace(
        finding, matches=tuple(replace(match, features=Features(match.features)) for match in finding.matches)
    )
