"""The flow: paths to articles, claims, topics, comparisons, findings and the report, one call a stage."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO

from crosscheck import __version__, compare, copies, findings, reading, topics
from crosscheck import claims as claims_room
from crosscheck.config import FOLDER, Settings
from crosscheck.model import (
    Article,
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
from crosscheck.text import sentences

Progress = Callable[[str, int, int | None], None]
"""Called with a stage's name, how much of it is done, and how much there is if that is known."""

ENGLISH = "en"


def scan(paths: Sequence[str], settings: Settings, *, stdin: BinaryIO | None = None, progress: Progress | None = None) -> Report:
    """Compare all articles found at the paths with each other.

    Raises CrosscheckError for what the user can put right. What cannot be read is in the report's `skipped`.
    """
    tell = progress or silent
    articles, skipped = read(paths, settings, stdin, tell)
    claims, within = extracted(articles, settings.min_confidence, tell)
    found = copies.find(articles)
    groups = groups_of(articles, settings.group_by)
    tell("comparing", 0, None)
    same_place = aligned(articles, found, claims)
    links = topics.link(claims, compared(topics.candidates(claims, groups), same_place), articles, same_place)
    between = findings.from_topics(topics.group(links), found.origins, settings.min_confidence)
    return Report(
        version=__version__,
        articles=tuple(summary(a, found.origins) for a in articles),
        skipped=tuple(skipped),
        copies=found.groups,
        claims=tuple(claims),
        findings=ordered([*between, *within], settings.focus, {c.id: c for c in claims}),
        min_confidence=settings.min_confidence,
    )


def claims(
    paths: Sequence[str], settings: Settings, *, stdin: BinaryIO | None = None, progress: Progress | None = None
) -> Iterator[tuple[Article, tuple[Claim, ...]] | Skipped]:
    """Every article with its claims, in the order of the paths, one at a time."""
    tell = progress or silent
    for count, item in enumerate(_inputs(paths, settings, stdin)):
        tell("reading", count, None)
        yield item if isinstance(item, Skipped) else (item, extract(item))


def silent(stage: str, done: int, total: int | None) -> None:
    """No progress is wanted."""


def _inputs(paths: Sequence[str], settings: Settings, stdin: BinaryIO | None) -> Iterator[Article | Skipped]:
    return reading.read(
        paths, stdin=stdin, stdin_filename=settings.stdin_filename, published=settings.published, fields=settings.fields_read
    )


def read(
    paths: Sequence[str], settings: Settings, stdin: BinaryIO | None, tell: Progress
) -> tuple[list[Article], list[Skipped]]:  # fmt: skip
    """Every article at the paths, and what was not read."""
    articles: list[Article] = []
    skipped: list[Skipped] = []
    for count, item in enumerate(_inputs(paths, settings, stdin)):
        tell("reading", count, None)
        if isinstance(item, Skipped):
            skipped.append(item)
        else:
            articles.append(item)
    return articles, skipped


def extracted(articles: Sequence[Article], min_confidence: float, tell: Progress) -> tuple[list[Claim], list[Finding]]:
    """The claims of all articles, and what each article says against itself."""
    found: list[Claim] = []
    within: list[Finding] = []
    for count, article in enumerate(articles):
        tell("extracting", count, len(articles))
        split = sentences.split(article) if article.language == ENGLISH else ()
        own = claims_room.extract(article, split)
        found += own
        within += findings.within(compare.internal(article, own, split), own, min_confidence)
    return found, within


def extract(article: Article) -> tuple[Claim, ...]:
    """The claims of one article; none where its language is not read."""
    return claims_room.extract(article, sentences.split(article)) if article.language == ENGLISH else ()


def groups_of(articles: Sequence[Article], group_by: str | None) -> Mapping[str, str]:
    """What each article is compared in: its folder, the field that stands for its story, or everything."""
    if group_by == FOLDER:
        return {a.id: a.path.rpartition("/")[0] for a in articles}
    return {a.id: a.story or "" for a in articles}


def compared(candidates: Iterable[tuple[Claim, Claim]], same_place: Collection[tuple[ClaimId, ClaimId]]) -> list[Comparison]:
    """The candidates that can be compared. The same words in the same place of a copy mean the same, even where "Monday"
    was read by another date of publication."""
    found = []
    for one, other in candidates:
        copied = (one.id, other.id) in same_place or (other.id, one.id) in same_place
        pair = compare.comparison(one, other, copied=copied)
        if pair.verdict.outcome is not Outcome.INCOMPARABLE:
            found.append(pair)
    return found


def aligned(articles: Sequence[Article], found: Copies, claims: Sequence[Claim]) -> set[tuple[ClaimId, ClaimId]]:
    """Claims that stand in the same place of a copy and its original."""
    by_id = {a.id: a for a in articles}
    by_article: dict[str, list[Claim]] = {}
    for claim in claims:
        by_article.setdefault(claim.article, []).append(claim)
    pairs: set[tuple[ClaimId, ClaimId]] = set()
    for edge in {e for g in found.groups for e in g.edges if e.kind is not CopyKind.PASSAGE}:
        words = copies.align(by_id[edge.article], by_id[edge.other])
        others = by_article.get(edge.other, [])
        for claim in by_article.get(edge.article, []):
            span = copies.counterpart(words, claim.start, claim.end)
            if span is not None:
                pairs |= {(claim.id, o.id) for o in others if o.kind == claim.kind and o.start < span[1] and span[0] < o.end}
    return pairs


def summary(article: Article, origins: Mapping[str, str]) -> ArticleSummary:
    """An article as a report lists it."""
    published = article.published
    shown = None
    if published:
        first, last = published.earliest.isoformat(), published.latest.isoformat()
        shown = first if first == last else first[:7] if first[:7] == last[:7] else f"{first}/{last}"
    return ArticleSummary(
        id=article.id, path=article.path, title=article.title, outlet=article.outlet, published=shown,
        published_from=published.source.value if published else None, words=len(article.text.split()), origin=origins[article.id],
    )  # fmt: skip


_ORDER = {"conflict": 0, "internal": 1, "scope": 2, "agreement": 3}


def ordered(found: Sequence[Finding], focus: Sequence[str], claims: Mapping[ClaimId, Claim]) -> tuple[Finding, ...]:
    """The findings that touch the focus, worst kind first, surest first."""
    if focus:
        found = [f for f in found if any(_in_focus(claims[c].article, focus) for g in f.groups for c in g.claims)]
    return tuple(sorted(found, key=lambda f: (_ORDER[f.relation.value], -f.confidence, f.id)))


def _in_focus(article: str, focus: Sequence[str]) -> bool:
    return any(article == f or article.startswith((f.rstrip("/") + "/", f + "#")) for f in focus)


__all__ = ["Comparison", "claims", "scan"]
