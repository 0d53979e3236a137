"""The named features of a pair: why two claims might be about the same thing, and why not. All are symmetric."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from operator import mul

from crosscheck.lexicon.kinship import Kinship
from crosscheck.model import BlockKind, Claim, Comparison, Moment
from crosscheck.topics.features import words
from crosscheck.topics.features.limits import of_scope
from crosscheck.topics.features.standing import Standing, of_standing
from crosscheck.topics.features.times import of_time
from crosscheck.topics.features.values import of_values
from crosscheck.topics.profile import Profile, Rarity

ASIDE = frozenset({BlockKind.TEASER, BlockKind.RELATED, BlockKind.CAPTION, BlockKind.LIST})
MANY_CLAIMS = 20
"""Claims from which an article counts as whole: with fewer there is little else a figure could be compared with."""
LONG_SENTENCE = 20.0
"""Content words of a sentence that count as one in `length`."""
NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the features of a pair need of the batch."""

    profiles: Mapping[str, Profile]
    rarity: Rarity
    kinship: Kinship
    lengths: Mapping[str, tuple[float, float]]  # of each claim's context and concepts (`words.length`)
    closeness: Callable[[str, str], float]  # of two articles, 0 to 1
    position: Mapping[str, float]  # of a claim in its article, 0 to 1
    counts: Mapping[str, int]  # claims of each article
    published: Mapping[str, date | None]  # of each article: the last day it may have appeared
    standing: Standing


def features(comparison: Comparison, setting: Setting) -> dict[str, float]:
    """The features of one pair that need no other pair."""
    one, other = comparison.one, comparison.other
    a, b = setting.profiles[one.id], setting.profiles[other.id]
    return {
        **_of_words(comparison, setting),
        **words.of_clauses(a, b, setting.kinship),
        **_of_names(a, b, setting.rarity),
        **_of_places(one, other, setting),
        **of_values(comparison, a, b),
        **of_scope(comparison),
        **of_time(one, other, setting.published),
        **of_standing(one, other, setting.standing),
    }


def _of_words(comparison: Comparison, setting: Setting) -> dict[str, float]:
    one, other, rarity, kinship = comparison.one.id, comparison.other.id, setting.rarity, setting.kinship
    a, b = setting.profiles[one], setting.profiles[other]
    contexts, concepts = map(mul, setting.lengths[one], setting.lengths[other])
    return {
        "sentence": words.weighted_overlap(a.sentence, b.sentence, rarity),
        "concepts": words.near(a.concepts, b.concepts, concepts),
        "soft": words.soft(a.context, b.context, kinship),
        "context": words.near(a.context, b.context, contexts, rarity),
        "adjacent": words.adjacent(a, b, kinship),
        "attribute": words.attribute(a, b, kinship),
        "event": words.event(a, b),
        "opposed": words.opposed_words(a, b, kinship),
        "length": min(len(a.sentence), len(b.sentence)) / LONG_SENTENCE,
    }


def _of_names(a: Profile, b: Profile, rarity: Rarity) -> dict[str, float]:
    """Whom and what the sentences name."""
    return {
        "name_words": words.weighted_overlap(a.name_words, b.name_words, rarity),
        "nearest_name": (1.0 if a.nearest & b.nearest else -1.0) if a.nearest and b.nearest else 0.0,
    }


def _of_places(one: Claim, other: Claim, setting: Setting) -> dict[str, float]:
    """Where the claims stand in their articles, and who says them."""
    return {
        "anchors": float(_anchors(one)) + float(_anchors(other)),
        "articles": setting.closeness(one.article, other.article),
        "size": min(1.0, min(setting.counts[one.article], setting.counts[other.article]) / MANY_CLAIMS),
        "positions": abs(setting.position[one.id] - setting.position[other.id]),
        "early": 1.0 - max(setting.position[one.id], setting.position[other.id]),
        "aside": float(one.block in ASIDE) + float(other.block in ASIDE),
    }


def _anchors(claim: Claim) -> bool:
    """Whether a date stands in a sentence with figures, which it may only date."""
    if not isinstance(claim.value, Moment):
        return False
    at = claim.start - claim.sentence_start
    return bool(NUMBER.search(claim.sentence[:at]) or NUMBER.search(claim.sentence[at + len(claim.text) :]))
