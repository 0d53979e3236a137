"""The text as the grammar sees it: lower case, plain spaces, quotes and dashes, the same length as far as can be."""

from bisect import bisect_left
from dataclasses import dataclass

_LOOKALIKES: tuple[tuple[str, str], ...] = (
    ("’", "'"), ("‘", "'"), ("ʼ", "'"), ("´", "'"), ("`", "'"),
    ("–", "-"), ("—", "-"), ("‒", "-"), ("‐", "-"), ("‑", "-"), ("−", "-"), ("―", "-"),
    ("\u00a0", " "), ("\u2009", " "), ("\u202f", " "), ("\u2002", " "), ("\u2003", " "), ("\u2007", " "),
    ("\u200a", " "), ("\u3000", " "), ("∕", "/"), ("⁄", "/"),
)  # fmt: skip
_INVISIBLE_CHARACTERS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LINE_BLANKS = ("\n", "\t", "\r", "\v", "\f")


@dataclass(frozen=True, slots=True)
class View:
    """`low` is what patterns match, `text` the same characters as written.

    `offsets` maps a place in either to the article's text; None when the places are the same.
    """

    low: str
    text: str
    offsets: list[int] | None = None

    def place(self, at: int) -> int:
        """The offset into the article's text."""
        return at if self.offsets is None else self.offsets[at]

    def at(self, place: int) -> int:
        """The view's offset of a place in the article's text."""
        return place if self.offsets is None else bisect_left(self.offsets, place)

    def part(self, start: int, end: int) -> "View":
        """The view of a stretch alone; its places count from its own start."""
        return View(self.low[start:end], self.text[start:end])


def view(text: str) -> View:
    """Fold look-alike characters; leave out those that do not print, remembering where the others stood."""
    offsets = None
    if not text.isascii():
        if any(char in text for char in _INVISIBLE_CHARACTERS):
            offsets = [at for at, char in enumerate(text) if char not in _INVISIBLE_CHARACTERS]
            text = "".join([text[at] for at in offsets])
            offsets.append(offsets[-1] + 1 if offsets else 0)
        for char, plain in _LOOKALIKES:
            text = text.replace(char, plain)
    low = _lower(text)
    for blank in _LINE_BLANKS:
        low = low.replace(blank, " ")
    return View(low, text, offsets)


def _lower(text: str) -> str:
    """Lower case without change of length (some letters have longer lower forms)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join([c if len(c.lower()) != 1 else c.lower() for c in text])
