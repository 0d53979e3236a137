"""Before publication: drafts held against other coverage, which is compared no further than that needs."""

import os
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from itertools import combinations, groupby
from typing import BinaryIO

from crosscheck import __version__, copies, extraction, findings, pipeline, topics
from crosscheck.archive import Archive, is_archive, nearest, terms
from crosscheck.config import Settings
from crosscheck.model import (
    Article,
    ArticleId,
    Claim,
    ClaimId,
    Copies,
    CopyGroup,
    Finding,
    Link,
    Outcome,
    Passage,
    Report,
    Skipped,
)
from crosscheck.pipeline import Progress
from crosscheck.topics.keys import held, kind

PARTNER_AT = 0.1
"""Odds from which a claim may be about the same thing as the draft's: below, no finding is kept even for `-v`."""

PARTNERS = 40
"""Partners of one claim of a draft that are compared with each other, the likeliest: enough to see who agrees, and no
square of a large batch."""

NEAREST = 400
"""Articles whose claims are compared with a draft's, those that share the rarest terms with it; that others are left
out is said. Copies are looked for among all."""

SHARED_WORDS = 5
"""Words in a row from which two copies are said to share them: a shingle."""


@dataclass(frozen=True, slots=True)
class Searched:
    """An archive, or very much other coverage, that drafts were held against: only the candidates were compared."""

    path: str
    articles: int
    candidates: int


@dataclass(frozen=True, slots=True)
class Checked:
    """A report on drafts, and the texts of the articles in it, which a report does not hold."""

    report: Report
    texts: Mapping[ArticleId, str]
    searched: tuple[Searched, ...] = ()


_Known = tuple[Article, tuple[Claim, ...] | None]
"""An article with its claims, where they are known already."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What drafts are held against: articles with their claims, and what could not be read."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    skipped: tuple[Skipped, ...] = ()
    searched: tuple[Searched, ...] = ()

    def narrowed(self, claims: Sequence[Claim], copied: Collection[ArticleId]) -> "Coverage":
        """The same with the claims that are worth comparing with those of the drafts: all, unless there are very many
        articles; then those of the nearest, and of the copies of a draft."""
        if len(self.articles) <= NEAREST:
            return self
        mine, held = _by_article(claims), _by_article(self.claims)
        ids = sorted(held)
        known = [terms(held[name]) for name in ids]
        near = {ids[place] for own in mine.values() for place in nearest(terms(own), known, NEAREST)}
        left = tuple(claim for claim in self.claims if claim.article in near)
        near |= {article.id for article in self.articles if article.id in copied}
        said = Searched("the coverage", len(self.articles), len(near))
        return replace(self, claims=left, searched=(*self.searched, said))


def _by_article(claims: Sequence[Claim]) -> dict[ArticleId, list[Claim]]:
    found: dict[ArticleId, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.article].append(claim)
    return found


def check(
    drafts: Sequence[str], against: Sequence[str], settings: Settings, *, stdin: BinaryIO | None = None,
    progress: Progress | None = None,
) -> Checked:  # fmt: skip
    """Hold the articles at the paths `drafts` against those at the paths `against`.

    The report has every claim of the drafts, the findings that touch one, and the copies that a draft is part of.
    Raises CrosscheckError for what the user can put right. What cannot be read is in the report's `skipped`.
    """
    tell = progress or pipeline.silent
    own, skipped = pipeline.read(drafts, settings, stdin, tell)
    claims, within = pipeline.extracted(own, settings.min_confidence, tell)
    others = _coverage(against, own, claims, settings, stdin, tell)
    found = copies.find([*own, *others.articles])
    tell("comparing", 0, None)
    copied = {name for group in _touching(found, {article.id for article in own}).groups for name in group.articles}
    others = others.narrowed(claims, copied)
    links = _links(own, claims, others, found)
    between = findings.from_topics(topics.group(links), found.origins, settings.min_confidence)
    return _checked(own, claims, others, found, [*between, *within], [*skipped, *others.skipped], settings)


def _coverage(
    against: Sequence[str], drafts: Sequence[Article], claims: Sequence[Claim], settings: Settings,
    stdin: BinaryIO | None, tell: Progress,
) -> Coverage:  # fmt: skip
    """The articles at the paths and the candidates of the archives, without the drafts themselves, which a folder or
    an archive may hold."""
    archives = [path for path in against if is_archive(path)]
    articles, skipped = pipeline.read([path for path in against if path not in archives], settings, stdin, tell)
    found: dict[ArticleId, _Known] = {article.id: (article, None) for article in articles}
    searched = []
    for path in archives:
        held, known = _search(path, drafts, claims)
        searched.append(held)
        found = {**known, **found}
    files = {_file(article) for article in drafts}
    others = [(article, own) for article, own in found.values() if _file(article) not in files]
    fresh = extraction.claims_of((article for article, own in others if own is None), settings, tell)
    read = [claim for article, own in others for claim in (fresh[article.id] if own is None else own)]
    return Coverage(tuple(article for article, _ in others), tuple(read), tuple(skipped), tuple(searched))


def _search(path: str, drafts: Sequence[Article], claims: Sequence[Claim]) -> tuple[Searched, dict[ArticleId, _Known]]:
    """The articles of an archive that may matter to any of the drafts."""
    with Archive(path) as archive:
        numbers: dict[int, None] = {}
        for draft in drafts:
            own = [claim for claim in claims if claim.article == draft.id]
            numbers |= dict.fromkeys(archive.candidates(draft, own).all)
        loaded = list(archive.load(numbers, pipeline.extract))
        return Searched(path, len(archive), len(loaded)), {article.id: (article, own) for article, own in loaded}


def _file(article: Article) -> str:
    """The file an article was read from, under whatever name."""
    return os.path.realpath(article.path) if os.path.exists(article.path) else article.path


def _links(drafts: Sequence[Article], claims: Sequence[Claim], others: Coverage, found: Copies) -> list[Link]:
    """The drafts' claims linked with the others', and the partners of one claim with each other, so that those who
    agree stand on one side."""
    articles = [*drafts, *others.articles]
    everything = [*claims, *others.claims]
    same_place = pipeline.aligned(articles, _touching(found, {article.id for article in drafts}), everything)
    stories = {article.id: article.story for article in articles}
    meanings = topics.Meanings(everything)
    pairs = pipeline.compared(_pairs(claims, others.claims, stories), meanings, same_place)
    links = topics.link(everything, pairs, articles, meanings, same_place)
    partners = pipeline.compared(_partners(links, {claim.id for claim in claims}), meanings, same_place)
    among = topics.link(everything, partners, articles, meanings, same_place)
    return [*links, *(link for link in among if link.comparison.verdict.outcome is Outcome.SAME)]


def _pairs(
    claims: Sequence[Claim], others: Sequence[Claim], stories: Mapping[ArticleId, str | None]
) -> Iterator[tuple[Claim, Claim]]:  # fmt: skip
    """A draft's claim and another's that could be about one thing, in an order that the inputs' does not change.
    Articles of two stories never are."""
    known = [other for other in sorted(others, key=_place) if kind(other) is not None]
    for claim in sorted(claims, key=_place):
        for other in known:
            story, its = stories[claim.article], stories[other.article]
            if (not story or not its or story == its) and held(claim, other):
                yield claim, other


def _place(claim: Claim) -> tuple[str, int, int]:
    return claim.article, claim.start, claim.end


def _partners(links: Sequence[Link], drafts: Collection[ClaimId]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of claims that are each likely about what one claim of a draft is about."""
    partners: dict[ClaimId, list[tuple[float, Claim]]] = defaultdict(list)
    for link in links:
        one, other = link.comparison.one, link.comparison.other
        likely = max(link.agree, link.conflict, link.differ)
        if likely >= PARTNER_AT:
            mine, its = (one, other) if one.id in drafts else (other, one)
            partners[mine.id].append((likely, its))
    told: set[tuple[ClaimId, ClaimId]] = set()
    for known in partners.values():
        likeliest = sorted(known, key=lambda each: (-each[0], each[1].id))[:PARTNERS]
        for one, other in combinations(sorted((its for _, its in likeliest), key=lambda claim: claim.id), 2):
            if one.article != other.article and (one.id, other.id) not in told:
                told.add((one.id, other.id))
                yield one, other


def _touching(found: Copies, drafts: AbstractSet[ArticleId]) -> Copies:
    """The copy groups of the drafts, with no edge between two others."""
    groups = tuple(
        replace(
            group,
            edges=tuple(edge for edge in group.edges if edge.article in drafts or edge.other in drafts),
            passages=tuple(each for each in group.passages if each.article in drafts or each.other in drafts),
        )
        for group in found.groups if drafts & set(group.articles)
    )  # fmt: skip
    return Copies(groups, found.origins)


def _with_passages(group: CopyGroup, articles: Mapping[ArticleId, Article]) -> CopyGroup:
    """The group with what each of its edges shares word for word, where that is not known yet."""
    told = {frozenset((each.article, each.other)) for each in group.passages}
    new = [
        passage for edge in group.edges if frozenset((edge.article, edge.other)) not in told
        for passage in _shared(articles[edge.article], articles[edge.other])
    ]
    return replace(group, passages=(*group.passages, *new))


def _shared(one: Article, other: Article) -> Iterator[Passage]:
    """The stretches that stand in both, as long as each goes."""
    for equal, run in groupby(copies.align(one, other), key=lambda each: each.equal):
        words = list(run)
        if equal and len(words) >= SHARED_WORDS:
            first, last = words[0], words[-1]
            yield Passage(one.id, first.start, last.end, other.id, first.other_start, last.other_end)


def _checked(
    drafts: Sequence[Article], claims: Sequence[Claim], others: Coverage, found: Copies,
    all_findings: Sequence[Finding], skipped: Sequence[Skipped], settings: Settings,
) -> Checked:  # fmt: skip
    own = {article.id for article in drafts}
    known = {claim.id: claim for claim in [*claims, *others.claims]}
    mine = {claim.id for claim in claims}
    told = [each for each in all_findings if any(mine & set(group.claims) for group in each.groups)]
    named = {claim for finding in told for group in finding.groups for claim in group.claims}
    named |= {claim for finding in told for match in finding.matches for claim in (match.claim, match.other)}
    articles = [*drafts, *others.articles]
    by_id = {article.id: article for article in articles}
    report = Report(
        version=__version__,
        articles=tuple(replace(pipeline.summary(a, found.origins), draft=a.id in own) for a in articles),
        skipped=tuple(dict.fromkeys(skipped)),
        copies=tuple(_with_passages(group, by_id) for group in _touching(found, own).groups),
        claims=(*claims, *(claim for claim in others.claims if claim.id in named)),
        findings=pipeline.ordered(told, (), known),
        min_confidence=settings.min_confidence,
    )
    return Checked(report, {article.id: article.text for article in articles}, others.searched)
