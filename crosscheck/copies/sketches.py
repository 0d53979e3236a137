"""The sketch of an article: all that finding copies needs of it, small, and picklable from one process to another."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from crosscheck.copies.credits import read_credit
from crosscheck.copies.limits import SHINGLE, UNSPACED_GRAIN
from crosscheck.copies.words import Ints, Words, read_words
from crosscheck.model import Article, ArticleId


@dataclass(frozen=True, slots=True)
class Sketch:
    """An article's counted words and provenance: about 6 bytes a word besides its fixed part.

    Attributes:
        hashes: the 32-bit hash of each word, in order.
        gaps: characters between the end of the word before (or the start of the text) and each word.
        lengths: characters of each word.
        marks: the distinct hashes of names and figures, sorted.
        grain: how many words count as one (1; more in scripts without spaces, where a word is a character).
    """

    id: ArticleId
    hashes: Ints
    gaps: Ints
    lengths: Ints
    marks: Ints
    grain: int
    published: tuple[date, date] | None = None
    outlet: str | None = None
    credit: str | None = None

    def spans(self) -> list[tuple[int, int]]:
        """Character offsets of every word in the article's text."""
        found, place = [], 0
        for gap, length in zip(self.gaps, self.lengths, strict=True):
            found.append((place + gap, place + gap + length))
            place += gap + length
        return found


def sketch(article: Article) -> Sketch:
    """Sketch one article, in any process."""
    return from_words(article, read_words(article))


def from_words(article: Article, words: Words) -> Sketch:
    """Pack an article's words, however they were read."""
    gaps = [start - end for start, end in zip(words.starts, [0, *words.ends], strict=False)]
    lengths = [end - start for start, end in zip(words.starts, words.ends, strict=True)]
    published = article.published
    return Sketch(
        id=article.id,
        hashes=words.hashes,
        gaps=_smallest(gaps),
        lengths=_smallest(lengths),
        marks=words.marks,
        grain=UNSPACED_GRAIN if words.unspaced else 1,
        published=(published.earliest, published.latest) if published else None,
        outlet=article.outlet,
        credit=read_credit(article),
    )


def _smallest(values: Sequence[int]) -> Ints:
    """The values in bytes where they fit, else in 32-bit words."""
    return array("B" if max(values, default=0) < 256 else "I", values)


Shingle = tuple[int, ...]


def shingles(hashes: Sequence[int]) -> list[Shingle]:
    """The word shingles of a text in order; a text shorter than a shingle is one shingle by itself."""
    if len(hashes) <= SHINGLE:
        return [tuple(hashes)] if len(hashes) else []
    return list(zip(*(hashes[shift:] for shift in range(SHINGLE)), strict=False))
