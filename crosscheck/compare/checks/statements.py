"""The sentences of one article with their claims, and the words between these."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from crosscheck.model import Article, BlockKind, Claim, Moment, Quantity, Sentence

UNREAD = frozenset({
    BlockKind.METADATA, BlockKind.CODE, BlockKind.BOILERPLATE, BlockKind.RELATED, BlockKind.BYLINE, BlockKind.PUBLISHED,
})
"""Blocks that state nothing of the story."""

MOST_CLAIMS = 40
"""Claims beyond which a sentence is a table run together, whose figures no wording ties to each other."""

WINDOW = 300
"""Characters looked at before or after a claim; no cue stands further away, and it keeps the time linear."""

PARENTHESIS = re.compile(r"\([^()]{0,200}\)")  # "that comes (at ten million each) to"


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence `article.text[start:end]` with its claims in order, and of these its quantities and its dates."""

    article: Article
    start: int
    end: int
    block: BlockKind
    text: str
    claims: tuple[Claim, ...]
    quantities: tuple[Claim, ...]
    moments: tuple[Claim, ...]

    def between(self, one: Claim, other: Claim) -> str:
        """The words between two claims of the sentence."""
        return self.article.text[one.end:other.start]

    def before(self, claim: Claim) -> str:
        """The words of the sentence before a claim, the last of them where they are many."""
        return self.article.text[max(self.start, claim.start - WINDOW):claim.start]

    def after(self, claim: Claim) -> str:
        """The words of the sentence after a claim, the first of them where they are many."""
        return self.article.text[claim.end:min(self.end, claim.end + WINDOW)]


def statements(article: Article, claims: Iterable[Claim], sentences: Sequence[Sentence]) -> tuple[Statement, ...]:
    """The sentences that make claims, in the order of the text; blocks that state nothing left out."""
    ends = {sentence.start: sentence.end for sentence in sentences}
    told = sorted((c for c in claims if c.block not in UNREAD), key=lambda c: (c.sentence_start, c.start, c.end))
    made = []
    for start, group in groupby(told, key=lambda claim: claim.sentence_start):
        members = tuple(group)
        if len(members) > MOST_CLAIMS:
            continue
        end = max(ends.get(start, start + len(members[0].sentence)), members[-1].end)
        quantities = tuple(claim for claim in members if isinstance(claim.value, Quantity))
        moments = tuple(claim for claim in members if isinstance(claim.value, Moment))
        text, block = article.text[start:end], members[0].block
        made.append(Statement(article, start, end, block, text, members, quantities, moments))
    return tuple(made)


def without_parentheses(words: str) -> str:
    """The words with what stands in parentheses taken out."""
    return PARENTHESIS.sub(" ", words)


def alternatives(words: Iterable[str]) -> str:
    """A pattern for any of the words or phrases, the longest first, with blanks of any kind inside a phrase."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(r"\s".join(re.escape(part) for part in word.split()) for word in ordered)
