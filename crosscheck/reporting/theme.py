"""Signs, words and styles: a kind of finding is told by a sign and a word, and only then by a colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign, what stands for it where only ASCII shows, and its style."""

    sign: str
    ascii: str
    style: str

    def shown(self, ascii_only: bool) -> str:
        """The sign that shows."""
        return self.ascii if ascii_only else self.sign


SIGNS: Final[Mapping[str, Sign]] = {
    "conflict": Sign("✗", "x", "bold red"),
    "drift": Sign("✗", "x", "bold red"),
    "internal": Sign("!", "!", "bold magenta"),
    "scope": Sign("~", "~", "yellow"),
    "agreement": Sign("✓", "+", "green"),
    "single_origin": Sign("=", "=", "yellow"),
    "corroborated": Sign("✓", "+", "green"),
    "copied": Sign("=", "=", "cyan"),
    "alone": Sign("○", "o", "yellow"),
    "uncompared": Sign("·", ".", "dim"),
    "copies": Sign("=", "=", "cyan"),
    "skipped": Sign("-", "-", "yellow"),
}

HEADING: Final = "bold"
FAINT: Final = "dim"
VALUE: Final = "bold"
PLACE: Final = "cyan"
FIGURE: Final = "bold underline"
ORIGIN: Final = "bold cyan"
BAD: Final = "bold red"
GOOD: Final = "bold green"

ASCII: Final = str.maketrans({
    "»": ">>", "«": "<<", "·": "-", "…": "...", "“": '"', "”": '"', "–": "-", "→": "->", "≈": "~", "│": "|",
    "─": "-", "×": "x", "≠": "!=",
})
"""What our own words become where only ASCII shows. What is quoted from articles is left to the stream."""
