"""Where a copy's words differ from its original's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from crosscheck.reporting.page.marking import flat

LONGEST: Final = 4_000
"""Words of each side that are compared: beyond, a difference on a page helps nobody."""

CONTEXT: Final = 8
"""Words kept on each side of a difference."""

WORD: Final = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words: "same", "gone" (in the original alone), "new" (in the copy alone), or "cut" for left out."""

    kind: str
    text: str


def difference(original: str, copy: str) -> tuple[Change, ...]:
    """The copy as changes of the original, what both share cut down to the words around each change."""
    from rapidfuzz.distance import Indel

    one, other = WORD.findall(original)[:LONGEST], WORD.findall(copy)[:LONGEST]
    plain = [[word.strip() for word in words] for words in (one, other)]
    changes: list[Change] = []
    for step in Indel.opcodes(plain[0], plain[1]):
        if step.tag == "equal":
            shared = other[step.dest_start:step.dest_end]
            changes += _shortened(shared, first=step.dest_start == 0, last=step.dest_end == len(other))
        elif step.tag == "delete":
            gone = Change("gone", _text(one[step.src_start:step.src_end]))
            changes.insert(len(changes) - (changes[-1:] != [] and changes[-1].kind == "new"), gone)
        else:
            changes.append(Change("new", _text(other[step.dest_start:step.dest_end])))
    return tuple(changes)


def _shortened(words: list[str], *, first: bool, last: bool) -> Iterator[Change]:
    head, tail = (0 if first else CONTEXT), (0 if last else CONTEXT)
    if len(words) <= head + tail + 1:
        yield Change("same", _text(words))
        return
    if head:
        yield Change("same", _text(words[:head]))
    yield Change("cut", f"{len(words) - head - tail} words the same")
    if tail:
        yield Change("same", _text(words[-tail:]))


def _text(words: list[str]) -> str:
    return flat("".join(words).strip())
