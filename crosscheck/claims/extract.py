"""Read every claim of one article: dates first, so that a year is never a count, numbers, and what they are about."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import groupby

from crosscheck.claims import dates, quantities
from crosscheck.claims.about import Describer
from crosscheck.claims.mending import mend
from crosscheck.claims.mention import Mention
from crosscheck.claims.pairs import paired
from crosscheck.model import About, Article, Claim, ClaimId, Sentence
from crosscheck.text.lines import LineIndex


def extract(article: Article, sentences: Sequence[Sentence]) -> tuple[Claim, ...]:
    """The claims of an article, in the order of its text. `sentences` are its own, sorted.

    Pure and linear in the length of the text, so that articles can be read in any process.
    """
    mended = mend(article, sentences)
    read, stretches = mended.article, mended.sentences
    moments = dates.find(read, stretches)
    numbers = quantities.find(read, stretches, [(m.start, m.end) for m in moments])
    mentions = sorted([*moments, *numbers], key=lambda m: (m.start, m.end))
    if not mentions:
        return ()
    describer = Describer(read, stretches)
    lines = LineIndex(article.text)
    starts = [sentence.start for sentence in stretches]
    claims: list[Claim] = []
    for index, group in groupby(mentions, lambda mention: bisect_right(starts, mention.start) - 1):
        found = list(group)
        abouts = describer.sentence(index, found)
        partner = paired(read.text, found)
        written = [(mended.place(mention.start), mended.place(mention.end - 1) + 1) for mention in found]
        claims += _of_sentence(article, sentences[index], found, written, abouts, partner, lines)
    return tuple(claims)


def _of_sentence(
    article: Article,
    sentence: Sentence,
    found: Sequence[Mention],
    written: Sequence[tuple[int, int]],
    abouts: Sequence[About],
    partner: Mapping[int, int],
    lines: LineIndex,
) -> list[Claim]:
    """The claims of one sentence, at their places as written; a conversion is about what its figure is about."""
    text = article.text[sentence.start : sentence.end]
    ids = [ClaimId(f"{article.id}@{start}") for start, _ in written]
    made = []
    for at, (mention, (start, end)) in enumerate(zip(found, written, strict=True)):
        line, column = lines.place(start)
        other = partner.get(at)
        made.append(
            Claim(
                id=ids[at],
                article=article.id,
                text=article.text[start:end],
                start=start,
                end=end,
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
