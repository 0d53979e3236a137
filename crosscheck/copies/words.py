"""The words of an article that count as its own text: their hashes, their places, and which are names or figures."""

from array import array
from dataclasses import dataclass
from typing import TypeAlias

from crosscheck.copies.folding import ASCII_WORD, FOLDS, UNSPACED, WORD
from crosscheck.model import Article, BlockKind

NOT_SHARED = frozenset({
    BlockKind.METADATA, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.PUBLISHED, BlockKind.CAPTION,
    BlockKind.TEASER, BlockKind.RELATED, BlockKind.BOILERPLATE,
})
"""Blocks that belong to the outlet, the page or another story: no two articles are copies by them."""

_BREAKS = frozenset(".!?…:;\n\r\t\"“”„«»‘*#>|-–—•")
"""Characters after which a capital letter says nothing about a name."""

Ints: TypeAlias = "array[int]"
"""Unsigned integers in one block of memory: small, picklable, and read by NumPy without a copy."""

_MASK = (1 << 64) - 1
_CHARACTER = 0x9E3779B97F4A7C15
_PLACE = 0xD1342543DE82EF95
_FINAL = 0xBF58476D1CE4E5B9


@dataclass(frozen=True, slots=True)
class Words:
    """The counted words of one article: 32-bit hashes, character offsets, and the hashes of its names and figures."""

    hashes: Ints
    starts: Ints
    ends: Ints
    marks: Ints
    unspaced: bool


def character_value(code: int) -> int:
    """A fixed 64-bit value for a code point (the mixer of SplitMix64: Steele, Lea and Flood, OOPSLA 2014)."""
    value = (code + 1) * _CHARACTER & _MASK
    value = (value ^ (value >> 30)) * _FINAL & _MASK
    return value ^ (value >> 27)


def word_hash(word: str) -> int:
    """The 32-bit hash of a folded word: a polynomial over its characters' values modulo 2^64, mixed, upper half."""
    total, power = 0, 1
    for character in word:
        total += character_value(ord(character)) * power
        power = power * _PLACE & _MASK
    total &= _MASK
    return ((total ^ (total >> 32)) * _FINAL & _MASK) >> 32


class _Hashes(dict[str, int]):
    """Every word met so far with its hash: texts repeat their words, so most are computed once."""

    _MOST = 500_000

    def __missing__(self, word: str) -> int:
        if len(self) >= self._MOST:
            self.clear()
        found = self[word] = word_hash(word)
        return found


_HASHES = _Hashes()


def counted_spans(article: Article) -> list[tuple[int, int]]:
    """The stretches of `article.text` that count as its own text, in order."""
    return [(block.start, block.end) for block in article.blocks if block.kind not in NOT_SHARED]


def read_words(article: Article) -> Words:
    """The counted words of an article, whatever its script and length."""
    hashes, starts, ends, marks = array("I"), array("I"), array("I"), set[int]()
    unspaced = 0
    for start, end in counted_spans(article):
        text = article.text[start:end]
        after = -1
        for word, first, last in _split(text):
            value = _HASHES[word]
            hashes.append(value)
            starts.append(start + first)
            ends.append(start + last)
            if _is_mark(text, first, after):
                marks.add(value)
            unspaced += UNSPACED.match(word) is not None
            after = last
    return Words(hashes, starts, ends, array("I", sorted(marks)), unspaced * 2 > len(hashes))


def _split(text: str) -> list[tuple[str, int, int]]:
    """Folded words with their offsets into `text`."""
    if text.isascii():
        return [(match[0].lower(), match.start(), match.end()) for match in ASCII_WORD.finditer(text)]
    pieces = [FOLDS[character] for character in text]
    folded = "".join(pieces)
    if all(len(piece) == 1 for piece in pieces):
        return [(match[0], match.start(), match.end()) for match in WORD.finditer(folded)]
    source = [place for place, piece in enumerate(pieces) for _ in piece]
    return [(match[0], source[match.start()], source[match.end() - 1] + 1) for match in WORD.finditer(folded)]


def _is_mark(text: str, first: int, after: int) -> bool:
    """Whether the word at `first` is a figure, or capital where no sentence begins; `after` ends the word before."""
    if text[first].isdigit():
        return True
    return text[first].isupper() and after >= 0 and text[after] not in _BREAKS and text[first - 1] not in _BREAKS
