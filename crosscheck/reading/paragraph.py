"""A paragraph and what is asked of it: is it a sentence, a name, a list item?"""

import re
from dataclasses import dataclass

from crosscheck.model import BlockKind

_PATTERN_REACH = 300  # characters of a paragraph that patterns look at, from either end: keeps them linear
_PROSE_WORDS = 15  # a paragraph of so many words is story, whatever it ends in
_PROSE_SENTENCE_WORDS = 3  # and one that ends like a sentence, from so many
_NAME_WORDS = range(2, 5)

_TERMINATORS = frozenset(".!?…")
_CLOSERS = "\"'”’»)]*_ "
_JOINERS = frozenset({"of", "the", "and", "de", "van", "von", "der", "la", "al", "bin", "for", "&"})
_LEADING_SIGNS = re.compile(r"[^\w©@(\[]*")
_LIST_MARK = re.compile(r"(?:[-*•●▪◦·]|\d{1,2}[.)])\s")  # "- item", "2. item"
_SEPARATED = re.compile(r"\s[|•·●▪]\s")  # "Bus fares frozen | Rovers win": headlines in one line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`text` stands at `start:end` of the article, `share` (0 to 1) of the page down."""

    start: int
    end: int
    text: str
    opening: str  # its start in lower case, without the signs before the first word
    closing: str  # its last characters
    words: int
    share: float
    markup: BlockKind | None = None  # what the format's own markup says it is

    @property
    def is_prose(self) -> bool:
        """Whether it reads as sentences rather than as a line of a page."""
        if self.words >= _PROSE_WORDS and not self.is_separated:
            return True
        return self.words >= _PROSE_SENTENCE_WORDS and self.ends_sentence

    @property
    def ends_sentence(self) -> bool:
        return self.closing.rstrip(_CLOSERS)[-1:] in _TERMINATORS

    @property
    def is_list_item(self) -> bool:
        return self.markup is BlockKind.LIST or _LIST_MARK.match(self.text) is not None

    @property
    def is_separated(self) -> bool:
        """Whether bars or bullets part it: "Bus fares frozen | Rovers win"."""
        return _SEPARATED.search(self.text[:_PATTERN_REACH]) is not None

    @property
    def is_capitalised(self) -> bool:
        """Whether every word of it is a name's: "The Strait Observer", "Lucian Abara"."""
        words = self.text.strip("*_# ").split()
        return bool(words) and all(word[0].isupper() or word in _JOINERS for word in words)

    @property
    def is_name(self) -> bool:
        """Whether it may be a person's name: two to four capitalised words of letters alone."""
        words = self.text.strip("*_ ").split()
        letters = "".join(words).translate({ord(sign): "" for sign in "-.'’"})
        return len(words) in _NAME_WORDS and letters.isalpha() and not letters.isupper() and self.is_capitalised


def paragraph(text: str, start: int, end: int, share: float, markup: BlockKind | None = None) -> Paragraph:
    """The paragraph at `text[start:end]`."""
    own = text[start:end]
    signs = _LEADING_SIGNS.match(own[:_PATTERN_REACH])
    opening = own[signs.end() if signs else 0:][:_PATTERN_REACH].lower()
    return Paragraph(start, end, own, opening, own[-_PATTERN_REACH:], len(own.split()), share, markup)
