"""Score pairs of claims: features of each, then what needs the others, then the odds."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from crosscheck.lexicon.kinship import Kinship
from crosscheck.model import Article, Claim, ClaimId, Comparison, Link
from crosscheck.topics import score
from crosscheck.topics.coarse import HELD_ODDS, only_holds
from crosscheck.topics.context import add_rivals
from crosscheck.topics.features import Setting, features
from crosscheck.topics.features.standing import standing
from crosscheck.topics.features.words import length
from crosscheck.topics.meaning import Meanings
from crosscheck.topics.profile import Profile, Rarity, profile

SAME_SENTENCE = 0.8
"""Weighted share of common words from which two aligned sentences are one sentence, edited or not."""


def describe(
    claims: Sequence[Claim],
    comparisons: Sequence[Comparison],
    articles: Sequence[Article],
    aligned: Collection[tuple[ClaimId, ClaimId]],
) -> list[dict[str, float]]:
    """The features of every pair that need no other pair. `aligned`: pairs in the same place of a copy and its
    original."""
    profiles: dict[str, Profile] = {c.id: profile(c) for c in claims}
    rarity = Rarity(claims, profiles)
    setting = Setting(
        profiles,
        rarity,
        Kinship(word for each in profiles.values() for word in each.compared()),
        {claim: (length(each.context, rarity), length(each.concepts)) for claim, each in profiles.items()},
        Closeness(claims, profiles),
        _positions(claims),
        Counter(c.article for c in claims),
        _published(articles),
        standing(claims),
    )
    found = [features(c, setting) for c in comparisons]
    for pair, each in zip(comparisons, found, strict=True):
        same_place = (pair.one.id, pair.other.id) in aligned or (pair.other.id, pair.one.id) in aligned
        each["aligned"] = float(same_place and each["sentence"] >= SAME_SENTENCE)
    return found


def link(
    claims: Sequence[Claim],
    comparisons: Sequence[Comparison],
    articles: Sequence[Article],
    meanings: Meanings,
    aligned: Collection[tuple[ClaimId, ClaimId]] = (),
) -> list[Link]:
    """Every comparison with the odds that its claims are about one thing."""
    if not comparisons:
        return []
    found = describe(claims, comparisons, articles, aligned)
    add_meaning(found, meanings.alike([(pair.one, pair.other) for pair in comparisons]).tolist())
    add_rivals(comparisons, found, score.log_odds(["topic"], comparisons, found)[0])
    agree, conflict, differ = score.odds(["agree", "conflict", "differ"], comparisons, found)
    return [
        Link(
            pair,
            min(agree[i], HELD_ODDS) if only_holds(pair, found[i]) else agree[i],
            conflict[i],
            differ[i],
            features=found[i],
        )
        for i, pair in enumerate(comparisons)
    ]


def add_meaning(found: Sequence[dict[str, float]], alike: Sequence[Sequence[float]]) -> None:
    """Add to each pair the log odds that its claims are about one thing, and in one scope, by what their words mean."""
    for each, (meaning, scope) in zip(found, alike, strict=True):
        each |= {"meaning": meaning, "meaning_scope": scope}


class Closeness:
    """How alike two articles are: the weighted overlap of the words of their claims' sentences."""

    def __init__(self, claims: Sequence[Claim], profiles: Mapping[str, Profile]) -> None:
        words: dict[str, set[str]] = defaultdict(set)
        for claim in claims:
            words[claim.article] |= profiles[claim.id].sentence
        self._words = words
        self._known: dict[tuple[str, str], float] = {}

    def __call__(self, one: str, other: str) -> float:
        pair = (min(one, other), max(one, other))
        if pair not in self._known:
            a, b = self._words[pair[0]], self._words[pair[1]]
            self._known[pair] = len(a & b) / (len(a) * len(b)) ** 0.5 if a and b else 0.0
        return self._known[pair]


def _positions(claims: Sequence[Claim]) -> dict[str, float]:
    """Where each claim stands in its article: 0 at the first claim, towards 1 at the last."""
    last: dict[str, int] = defaultdict(lambda: 1)
    for claim in claims:
        last[claim.article] = max(last[claim.article], claim.start)
    return {c.id: c.start / last[c.article] for c in claims}


def _published(articles: Sequence[Article]) -> dict[str, date | None]:
    return {a.id: a.published.latest if a.published else None for a in articles}
