"""Who copied whom: groups of articles that share text, and the origins they come to."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from crosscheck.model.article import ArticleId


class CopyKind(StrEnum):
    """How much of one article stands in another."""

    EXACT = "exact"
    NEAR = "near"  # light edits, boilerplate added
    BRIEF = "brief"  # an abridged version
    PASSAGE = "passage"  # whole paragraphs or quotes lifted into another story


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of words that two articles share, as a span in each."""

    article: ArticleId
    start: int
    end: int
    other: ArticleId
    other_start: int
    other_end: int


@dataclass(frozen=True, slots=True)
class CopyEdge:
    """Two articles that share text. `similarity` is the Jaccard coefficient of their word 5-shingles, or, for briefs
    and passages, the share of the smaller side that stands in the other."""

    article: ArticleId
    other: ArticleId
    kind: CopyKind
    similarity: float


@dataclass(frozen=True, slots=True)
class CopyGroup:
    """Articles that share text; `similarity` is the least of its edges."""

    id: str
    kind: CopyKind
    articles: tuple[ArticleId, ...]
    similarity: float
    edges: tuple[CopyEdge, ...] = ()
    passages: tuple[Passage, ...] = ()
    source: ArticleId | None = None  # the likely first: the earliest published, or the one others credit
    credit: str | None = None  # the agency named in the text ("VNA")


@dataclass(frozen=True, slots=True)
class Copies:
    """Every copy group of a batch, and each article's origin ("A", "B", ...: copies share a letter)."""

    groups: tuple[CopyGroup, ...]
    origins: Mapping[ArticleId, str]
