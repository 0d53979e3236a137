"""Typed access to a parsed JSON document: every wrong type says where it stands."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from crosscheck.errors import ReportError

E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True)
class Node:
    """An object of the document and the place it stands at ("claims[3].value"). Every accessor raises ReportError when
    the key is missing or holds another type."""

    data: dict[str, Any]
    place: str

    @classmethod
    def of(cls, data: Any, place: str) -> "Node":
        """The object at a place."""
        if not isinstance(data, dict):
            raise _wrong(place, "an object", data)
        return cls(data, place)

    def node(self, key: str) -> "Node":
        """The object under a key."""
        return Node.of(self._get(key), self._at(key))

    def optional_node(self, key: str) -> "Node | None":
        """The object under a key, None where it is null."""
        return None if self._get(key) is None else self.node(key)

    def nodes(self, key: str) -> Iterator["Node"]:
        """The objects of the list under a key."""
        for index, item in enumerate(self._list(key)):
            yield Node.of(item, f"{self._at(key)}[{index}]")

    def text(self, key: str) -> str:
        """The string under a key."""
        value = self._get(key)
        if not isinstance(value, str):
            raise _wrong(self._at(key), "a string", value)
        return value

    def optional_text(self, key: str) -> str | None:
        """The string under a key, None where it is null."""
        return None if self._get(key) is None else self.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """The strings of the list under a key."""
        items = self._list(key)
        for index, item in enumerate(items):
            if not isinstance(item, str):
                raise _wrong(f"{self._at(key)}[{index}]", "a string", item)
        return tuple(items)

    def whole(self, key: str) -> int:
        """The whole number under a key."""
        value = self._get(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise _wrong(self._at(key), "a whole number", value)
        return value

    def number(self, key: str) -> float:
        """The finite number under a key."""
        value = self._get(key)
        if not isinstance(value, int | float) or isinstance(value, bool) or not _finite(value):
            raise _wrong(self._at(key), "a number", value)
        return float(value)

    def optional_number(self, key: str) -> float | None:
        """The number under a key, None where it is null."""
        return None if self._get(key) is None else self.number(key)

    def optional_pair(self, key: str) -> tuple[float, float] | None:
        """The two numbers of the list under a key, None where it is null."""
        if self._get(key) is None:
            return None
        items = self._list(key)
        if len(items) != 2:
            raise _wrong(self._at(key), "two numbers", items)
        pair = Node(dict(zip("01", items, strict=True)), self._at(key))
        return pair.number("0"), pair.number("1")

    def flag(self, key: str) -> bool:
        """The truth value under a key."""
        value = self._get(key)
        if not isinstance(value, bool):
            raise _wrong(self._at(key), "true or false", value)
        return value

    def member(self, key: str, of: type[E]) -> E:
        """The member of an enum whose value stands under a key."""
        value = self.text(key)
        try:
            return of(value)
        except ValueError:
            known = ", ".join(str(member.value) for member in of)
            raise ReportError(f"{self._at(key)}: {value!r} is none of {known}") from None

    def optional_day(self, key: str) -> date | None:
        """The ISO day under a key, None where it is null."""
        value = self.optional_text(key)
        try:
            return None if value is None else date.fromisoformat(value)
        except ValueError:
            raise _wrong(self._at(key), "a day like 2023-10-11", value) from None

    def has(self, key: str) -> bool:
        """Whether there is such a key: for those that a report may leave out."""
        return key in self.data

    def keys(self) -> Iterator[str]:
        """The keys, as they stand."""
        return iter(self.data)

    def _list(self, key: str) -> list[Any]:
        value = self._get(key)
        if not isinstance(value, list):
            raise _wrong(self._at(key), "a list", value)
        return value

    def _get(self, key: str) -> Any:
        if key not in self.data:
            raise ReportError(f"{self._at(key)}: missing")
        return self.data[key]

    def _at(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place else key


def _finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # an integer beyond the range of floats
        return False


def _wrong(place: str, wanted: str, value: Any) -> ReportError:
    shown = "null" if value is None else repr(value)[:40]
    return ReportError(f"{place or 'the document'}: expected {wanted}, not {shown}")
