"""The words of an article that count as its own text: their hashes, their places, and which are names or figures."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from crosscheck.copies.folding import ASCII_WORD, FOLDS, UNSPACED, WORD
from crosscheck.copies.hashing import word_hash
from crosscheck.model import Article, BlockKind

NOT_SHARED = frozenset({
    BlockKind.METADATA, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.PUBLISHED, BlockKind.CAPTION,
    BlockKind.TEASER, BlockKind.RELATED, BlockKind.BOILERPLATE,
})
"""Blocks that belong to the outlet, the page or another story: no two articles are copies by them."""

BREAKS = frozenset(".!?…:;\n\r\t\"“”„«»‘*#>|-–—•")
"""Characters after which a capital letter says nothing about a name."""

PARAGRAPH = "\n"
"""What stands between two paragraphs. A text with lines of one width has short paragraphs by this, and says less."""

QUOTES = frozenset("\"'“„«‘»")
"""Characters that open what somebody says."""

Ints: TypeAlias = "array[int]"
"""Unsigned integers in one block of memory: small, picklable, and read by NumPy without a copy."""


@dataclass(frozen=True, slots=True)
class Words:
    """The counted words of one article: 32-bit hashes, character offsets, the hashes of its names and figures, the
    number of the first word of each paragraph but the first, and whether that follows a quotation mark."""

    hashes: Ints
    starts: Ints
    ends: Ints
    marks: Ints
    paragraphs: Ints
    spoken: bytes
    unspaced: bool


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
    """The stretches of `article.text` that count as its own text, in order; neighbouring blocks make one."""
    spans: list[tuple[int, int]] = []
    follows = False
    for block in article.blocks:
        counted = block.kind not in NOT_SHARED
        if counted and follows:
            spans[-1] = (spans[-1][0], block.end)
        elif counted:
            spans.append((block.start, block.end))
        follows = counted
    return spans


def read_words(article: Article) -> Words:
    """The counted words of an article, whatever its script and length."""
    hashes, starts, ends, marks = array("I"), array("I"), array("I"), set[int]()
    paragraphs, spoken = array("I"), bytearray()
    unspaced = 0
    for start, end in counted_spans(article):
        shown = _shown(article.text[start:end])
        after = -1
        for word, first, last in shown.words:
            if hashes and (after < 0 or PARAGRAPH in shown.text[after:first]):
                paragraphs.append(len(hashes))
                spoken.append(first > 0 and shown.text[first - 1] in QUOTES)
            value = _HASHES[word]
            hashes.append(value)
            starts.append(start + shown.at(first))
            ends.append(start + shown.at(last - 1) + 1)
            if _is_mark(shown.text, first, after):
                marks.add(value)
            unspaced += UNSPACED.match(word) is not None
            after = last
    return Words(hashes, starts, ends, array("I", sorted(marks)), paragraphs, bytes(spoken), unspaced * 2 > len(hashes))


@dataclass(frozen=True, slots=True)
class _Shown:
    """A text without what only decorates its characters, its folded words with their places in that, and where each of
    its characters stood (None where nothing was left out)."""

    text: str
    words: list[tuple[str, int, int]]
    kept: Sequence[int] | None

    def at(self, place: int) -> int:
        """Where a character stood."""
        return place if self.kept is None else self.kept[place]


def _shown(text: str) -> _Shown:
    if text.isascii():
        return _Shown(text, [(each[0].lower(), each.start(), each.end()) for each in ASCII_WORD.finditer(text)], None)
    pieces = [FOLDS[character] for character in text]
    kept = [place for place, piece in enumerate(pieces) if piece]
    source = [number for number, place in enumerate(kept) for _ in pieces[place]]
    words = [
        (each[0], source[each.start()], source[each.end() - 1] + 1) for each in WORD.finditer("".join(pieces))
    ]
    return _Shown("".join([text[place] for place in kept]), words, kept)


def _is_mark(text: str, first: int, after: int) -> bool:
    """Whether the word at `first` is a figure, or capital where no sentence begins; `after` ends the word before."""
    if text[first].isdigit():
        return True
    return text[first].isupper() and after >= 0 and text[after] not in BREAKS and text[first - 1] not in BREAKS
