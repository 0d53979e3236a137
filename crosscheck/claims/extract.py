"""Read every claim of one article: dates first, so that a year is never a count, numbers, and what they are about."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby

from crosscheck.claims import dates, quantities
from crosscheck.claims.about import Describer
from crosscheck.claims.mention import Mention
from crosscheck.claims.pairs import paired
from crosscheck.model import Article, Claim, ClaimId, Sentence
from crosscheck.text.lines import LineIndex


def extract(article: Article, sentences: Sequence[Sentence]) -> tuple[Claim, ...]:
    """The claims of an article, in the order of its text. `sentences` are its own, sorted.

    Pure and linear in the length of the text, so that articles can be read in any process.
    """
    moments = dates.find(article, sentences)
    numbers = quantities.find(article, sentences, [(m.start, m.end) for m in moments])
    mentions = sorted([*moments, *numbers], key=lambda m: (m.start, m.end))
    if not mentions:
        return ()
    describer = Describer(article, sentences)
    lines = LineIndex(article.text)
    starts = [sentence.start for sentence in sentences]
    claims: list[Claim] = []
    for index, group in groupby(mentions, lambda mention: bisect_right(starts, mention.start) - 1):
        claims += _of_sentence(article, sentences[index], describer, index, list(group), lines)
    return tuple(claims)


def _of_sentence(
    article: Article, sentence: Sentence, describer: Describer, index: int, found: list[Mention], lines: LineIndex
) -> list[Claim]:
    """The claims of one sentence; a conversion is about what its figure is about."""
    text = article.text[sentence.start : sentence.end]
    partner = paired(article.text, found)
    abouts = describer.sentence(index, found)
    ids = [ClaimId(f"{article.id}@{mention.start}") for mention in found]
    made = []
    for at, mention in enumerate(found):
        line, column = lines.place(mention.start)
        other = partner.get(at)
        made.append(
            Claim(
                id=ids[at],
                article=article.id,
                text=article.text[mention.start : mention.end],
                start=mention.start,
                end=mention.end,
                line=line,
                column=column,
                sentence=text,
                sentence_start=sentence.start,
                block=sentence.block.kind,
                value=mention.value,
                about=abouts[at if other is None else other],
                same_as=None if other is None else ids[other],
            )
        )
    return made
