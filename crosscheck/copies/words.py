"""The words of an article that count as its own text: their hashes, their places, and which are names or figures."""

from array import array
from collections.abc import Iterator
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

Ints: TypeAlias = "array[int]"
"""Unsigned integers in one block of memory: small, picklable, and read by NumPy without a copy."""


@dataclass(frozen=True, slots=True)
class Words:
    """The counted words of one article: 32-bit hashes, character offsets, and the hashes of its names and figures."""

    hashes: Ints
    starts: Ints
    ends: Ints
    marks: Ints
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
    unspaced = 0
    for start, end in counted_spans(article):
        for word, first, last, marked in _split(article.text[start:end]):
            value = _HASHES[word]
            hashes.append(value)
            starts.append(start + first)
            ends.append(start + last)
            if marked:
                marks.add(value)
            unspaced += UNSPACED.match(word) is not None
    return Words(hashes, starts, ends, array("I", sorted(marks)), unspaced * 2 > len(hashes))


_Word = tuple[str, int, int, bool]
"""A folded word, its offsets, and whether it is a name or a figure."""


def _split(text: str) -> Iterator[_Word]:
    if text.isascii():
        after = -1
        for match in ASCII_WORD.finditer(text):
            first = match.start()
            yield match[0].lower(), first, match.end(), _is_mark(text, first, after)
            after = match.end()
        return
    pieces = [FOLDS[character] for character in text]
    kept = [place for place, piece in enumerate(pieces) if piece]
    shown = "".join([text[place] for place in kept])
    source = [number for number, place in enumerate(kept) for _ in pieces[place]]
    after = -1
    for match in WORD.finditer("".join(pieces)):
        first, last = source[match.start()], source[match.end() - 1]
        yield match[0], kept[first], kept[last] + 1, _is_mark(shown, first, after)
        after = last + 1


def _is_mark(text: str, first: int, after: int) -> bool:
    """Whether the word at `first` is a figure, or capital where no sentence begins; `after` ends the word before."""
    if text[first].isdigit():
        return True
    return text[first].isupper() and after >= 0 and text[after] not in BREAKS and text[first - 1] not in BREAKS
