"""Who copied whom: copies, briefs and lifted passages in a batch of articles, and the origins they come to.

`find` takes articles; `sketch` and `join` are its two halves, for articles that are read in other processes or are too
many to hold: sketches are small and picklable, and the join needs nothing else.
"""

from collections.abc import Iterable

from crosscheck.copies.align import Aligned, align, align_sketches, counterpart, differences
from crosscheck.copies.join import join, similar
from crosscheck.copies.sketches import Sketches, sketch
from crosscheck.model import Article, Copies

__all__ = [
    "Aligned", "Sketches", "align", "align_sketches", "counterpart", "differences", "find", "join", "similar", "sketch",
]


def find(articles: Iterable[Article]) -> Copies:
    """Find every copy group of a batch and each article's origin. The order of the articles changes nothing; their ids
    must differ."""
    return join([sketch(articles)])
