"""Read every claim of one article: dates first, so that a year is never a count, numbers, and what they are about."""

from bisect import bisect_right
from collections.abc import Sequence

from crosscheck.claims import dates, quantities
from crosscheck.claims.about import Describer
from crosscheck.claims.mention import Mention
from crosscheck.claims.pairs import paired
from crosscheck.model import About, Article, Claim, ClaimId, Sentence
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
    starts = [s.start for s in sentences]
    by_sentence: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_sentence.setdefault(bisect_right(starts, mention.start) - 1, []).append(mention)
    claims: list[Claim] = []
    for index, found in sorted(by_sentence.items()):
        partner = paired(article.text, found)
        described = dict(zip(found, describer.sentence(index, found), strict=True))
        for mention in found:
            other = partner.get(mention)
            about = described[other] if other else described[mention]
            claims.append(_claim(article, sentences[index], mention, about, lines, other))
    return tuple(claims)


def _id(article: Article, mention: Mention) -> ClaimId:
    return ClaimId(f"{article.id}@{mention.start}")


def _claim(
    article: Article, sentence: Sentence, mention: Mention, about: About, lines: LineIndex, partner: Mention | None
) -> Claim:
    line, column = lines.place(mention.start)
    return Claim(
        id=_id(article, mention),
        article=article.id,
        text=article.text[mention.start : mention.end],
        start=mention.start,
        end=mention.end,
        line=line,
        column=column,
        sentence=article.text[sentence.start : sentence.end],
        sentence_start=sentence.start,
        block=sentence.block.kind,
        value=mention.value,
        about=about,
        same_as=_id(article, partner) if partner else None,
    )
