"""The flow: paths to articles, claims, topics, comparisons, findings and the report, one call a stage."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO

from crosscheck import __version__, compare, copies, findings, reading, stories, topics, undated
from crosscheck.config import FOLDER, Settings
from crosscheck.config.focus import in_focus
from crosscheck.engines import by_id, packed
from crosscheck.extraction import STAGE, Gathered, Progress, extract, gather, streamed, within
from crosscheck.model import (
    Article,
    ArticleId,
    ArticleSummary,
    Claim,
    ClaimId,
    Comparison,
    Copies,
    CopyKind,
    Finding,
    Outcome,
    Report,
    Skipped,
)

Pairs = Collection[tuple[ClaimId, ClaimId]]
"""Claims that stand in the same place of a copy and its original."""


def scan(
    paths: Sequence[str], settings: Settings, *, stdin: BinaryIO | None = None, progress: Progress | None = None
) -> Report:
    """Compare all articles found at the paths with each other.

    Raises CrosscheckError for what the user can put right. What cannot be read is in the report's `skipped`.
    """
    tell = progress or silent
    kept = gather(_inputs(paths, settings, stdin, tell), settings, tell)
    found = copies.join(kept.sketches)
    same_place = _aligned(kept, found)
    between = _between(kept, found, same_place, settings, tell)
    claims = kept.claims if len(kept.articles) > stories.ALL_TOGETHER else tuple(kept.claims)
    return Report(
        version=__version__,
        articles=tuple(summary(a, found.origins, kept.words[a.id]) for a in kept.articles),
        skipped=tuple(kept.skipped),
        copies=found.groups,
        claims=claims,
        findings=ordered(findings.told_apart([*between, *kept.within]), settings.focus, by_id(claims)),
        min_confidence=settings.min_confidence,
    )


def claims(
    paths: Sequence[str], settings: Settings, *, stdin: BinaryIO | None = None, progress: Progress | None = None
) -> Iterator[tuple[Article, tuple[Claim, ...]] | Skipped]:
    """Every article with its claims, in the order of the paths, as they are read."""
    tell = progress or silent
    return streamed(_inputs(paths, settings, stdin, tell), settings, tell)


def silent(stage: str, done: int, total: int | None) -> None:
    """No progress is wanted."""


def _inputs(
    paths: Sequence[str], settings: Settings, stdin: BinaryIO | None, tell: Progress
) -> Iterator[Article | Skipped]:  # fmt: skip
    items = reading.read(
        paths, stdin=stdin, stdin_filename=settings.stdin_filename, published=settings.published,
        fields=settings.fields_read,
    )  # fmt: skip
    return undated.dated(_counted(items, tell))


def _counted(items: Iterable[Article | Skipped], tell: Progress) -> Iterator[Article | Skipped]:
    """The inputs, each told as it is read: dating waits for a whole story before it hands the first one on."""
    for count, item in enumerate(items):
        tell("reading", count, None)
        yield item


def read(
    paths: Sequence[str], settings: Settings, stdin: BinaryIO | None, tell: Progress
) -> tuple[list[Article], list[Skipped]]:  # fmt: skip
    """Every article at the paths, and what was not read."""
    articles: list[Article] = []
    skipped: list[Skipped] = []
    for item in _inputs(paths, settings, stdin, tell):
        if isinstance(item, Skipped):
            skipped.append(item)
        else:
            articles.append(item)
    return articles, skipped


def extracted(articles: Sequence[Article], min_confidence: float, tell: Progress) -> tuple[list[Claim], list[Finding]]:
    """The claims of all articles, and what each article says against itself."""
    found: list[Claim] = []
    told: list[Finding] = []
    for count, article in enumerate(articles):
        tell(STAGE, count, len(articles))
        own, against_itself = within(article, min_confidence)
        found += own
        told += against_itself
    return found, told


def _between(kept: Gathered, found: Copies, same_place: Pairs, settings: Settings, tell: Progress) -> list[Finding]:
    """The findings between articles, group by group: what is said of one story depends on no other, and the pairs of
    one are forgotten before the next."""
    groups = _grouped(kept.articles, settings.group_by)
    compared_in = [story for group in groups for story in stories.told_apart(group, kept.names, found.groups)]
    told: list[Finding] = []
    for count, story in enumerate(compared_in):
        tell("comparing", count, len(compared_in))
        articles = story.articles
        claims = [claim for article in articles for claim in kept.claims.of(article.id)]
        candidates = topics.candidates(claims, {a.id: "" for a in articles})
        meanings = topics.Meanings(claims)
        within_story = ((c, o) for c, o in candidates if story.compares(c.article, o.article))
        pairs = compared(within_story, meanings, same_place)
        links = topics.link(claims, pairs, articles, meanings, same_place)
        own = findings.from_topics(topics.group(links), found.origins, settings.min_confidence)
        told += own if story.links is None else map(packed, own)
    return told


def _grouped(articles: Sequence[Article], group_by: str | None) -> list[list[Article]]:
    """The articles in the groups that are compared within: of one folder, of one story, or all together."""
    groups: dict[str, list[Article]] = {}
    for article in articles:
        group = article.path.rpartition("/")[0] if group_by == FOLDER else article.story or ""
        groups.setdefault(group, []).append(article)
    return [groups[name] for name in sorted(groups)]


def compared(
    candidates: Iterable[tuple[Claim, Claim]], meanings: topics.Meanings, same_place: Pairs
) -> list[Comparison]:  # fmt: skip
    """The promising candidates that can be compared."""
    return comparable(topics.promising(candidates, meanings, same_place), same_place)


def comparable(pairs: Iterable[tuple[Claim, Claim]], same_place: Pairs) -> list[Comparison]:
    """The pairs that can be compared. The same words in the same place of a copy mean the same, even where "Monday" was
    read by another date of publication."""
    found = []
    for one, other in pairs:
        copied = (one.id, other.id) in same_place or (other.id, one.id) in same_place
        pair = compare.comparison(one, other, copied=copied)
        if pair.verdict.outcome is not Outcome.INCOMPARABLE:
            found.append(pair)
    return found


def aligned(articles: Sequence[Article], found: Copies, claims: Sequence[Claim]) -> set[tuple[ClaimId, ClaimId]]:
    """Claims that stand in the same place of a copy and its original. `articles` have their texts."""
    by_article: dict[ArticleId, list[Claim]] = {article.id: [] for article in articles}
    for claim in claims:
        by_article[claim.article].append(claim)
    return _same_place([copies.sketch(articles)], by_article.__getitem__, found)


def _aligned(kept: Gathered, found: Copies) -> set[tuple[ClaimId, ClaimId]]:
    return _same_place(kept.sketches, kept.claims.of, found)


def _same_place(
    sketches: Iterable[copies.Sketches], claims: Callable[[ArticleId], Sequence[Claim]], found: Copies
) -> set[tuple[ClaimId, ClaimId]]:  # fmt: skip
    edges = {(e.article, e.other) for g in found.groups for e in g.edges if e.kind is not CopyKind.PASSAGE}
    pairs: set[tuple[ClaimId, ClaimId]] = set()
    for (one, other), words in zip(edges, copies.align_sketches(sketches, edges), strict=True):
        for claim in claims(one):
            span = copies.counterpart(words, claim.start, claim.end)
            if span is not None:
                start, end = span
                pairs |= {
                    (claim.id, o.id) for o in claims(other) if o.kind == claim.kind and o.start < end and start < o.end
                }
    return pairs


def summary(article: Article, origins: Mapping[ArticleId, str], words: int | None = None) -> ArticleSummary:
    """An article as a report lists it. `words` is how many it has where its text is not at hand."""
    published = article.published
    shown = None
    if published:
        first, last = published.earliest.isoformat(), published.latest.isoformat()
        shown = first if first == last else first[:7] if first[:7] == last[:7] else f"{first}/{last}"
    return ArticleSummary(
        id=article.id, path=article.path, title=article.title, outlet=article.outlet, published=shown,
        published_from=published.source.value if published else None, origin=origins[article.id],
        words=len(article.text.split()) if words is None else words, language=article.language,
    )  # fmt: skip


_ORDER = {"conflict": 0, "internal": 1, "scope": 2, "agreement": 3}


def ordered(found: Sequence[Finding], focus: Sequence[str], claims: Mapping[ClaimId, Claim]) -> tuple[Finding, ...]:
    """The findings that touch the focus, worst kind first, surest first."""
    if focus:
        found = [f for f in found if any(in_focus(claims[c].article, focus) for g in f.groups for c in g.claims)]
    return tuple(sorted(found, key=lambda f: (_ORDER[f.relation.value], -f.confidence, f.id)))


__all__ = [
    "Progress", "aligned", "claims", "comparable", "compared", "extract", "extracted", "ordered", "read", "scan",
    "silent", "summary",
]
