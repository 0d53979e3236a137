"""The named features of a pair: why two claims might be about the same thing, and why not. All are symmetric."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from crosscheck.lexicon.equivalents import lemma, opposed, related
from crosscheck.lexicon.grammar import STOPPERS
from crosscheck.lexicon.scopes import EVOLVING
from crosscheck.model import BlockKind, Claim, Comparison, Modality, Moment, Outcome, Quantity, Reason
from crosscheck.topics.profile import Profile, Rarity

DIMENSIONS = ("count", "money", "ratio", "time", "age", "date", "score", "measure")
SCOPES = {
    Reason.OTHER_TIME: "scope_time",
    Reason.OTHER_PERIOD: "scope_period",
    Reason.OTHER_PART: "scope_part",
    Reason.OTHER_PLACE: "scope_place",
    Reason.OTHER_MODALITY: "scope_modality",
    Reason.OTHER_BASELINE: "scope_baseline",
}
ASIDE = frozenset({BlockKind.TEASER, BlockKind.RELATED, BlockKind.CAPTION, BlockKind.LIST})


MANY_CLAIMS = 20
"""Claims from which an article counts as whole: with fewer there is little else a figure could be compared with."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the features of a pair need of the batch."""

    profiles: Mapping[str, Profile]
    rarity: Rarity
    closeness: Callable[[str, str], float]  # of two articles, 0 to 1
    position: Mapping[str, float]  # of a claim in its article, 0 to 1
    counts: Mapping[str, int]  # claims of each article
    published: Mapping[str, date | None]  # of each article: the last day it may have appeared


def features(comparison: Comparison, setting: Setting) -> dict[str, float]:
    """The features of one pair that need no other pair."""
    one, other = comparison.one, comparison.other
    a, b = setting.profiles[one.id], setting.profiles[other.id]
    rarity = setting.rarity
    found = {
        "sentence": _weighted_overlap(a.sentence, b.sentence, rarity),
        "near": _near(a.near, b.near, rarity),
        "concepts": _near(a.concepts, b.concepts, None),
        "soft": _soft(a.context, b.context),
        "context": _near(dict(a.context), dict(b.context), rarity),
        "adjacent": _adjacent(a, b),
        "reporting": float(a.reporting) + float(b.reporting),
        "anchors": float(_anchors(one)) + float(_anchors(other)),
        "person_apart": float(bool(a.person and b.person and not set(a.person.split()) & set(b.person.split()))),
        "person_same": float(bool(a.person and b.person and set(a.person.split()) & set(b.person.split()))),
        "attribute": _attribute(a, b),
        "names": _weighted_overlap(a.names, b.names, rarity),
        "name_words": _weighted_overlap(a.name_words, b.name_words, rarity),
        "names_apart": float(bool(a.name_words and b.name_words and not a.name_words & b.name_words)),
        "names_missing": float(not a.name_words or not b.name_words),
        "event": _event(a, b),
        "opposed": _opposed(a, b),
        "articles": setting.closeness(one.article, other.article),
        "size": min(1.0, min(setting.counts[one.article], setting.counts[other.article]) / MANY_CLAIMS),
        "positions": abs(setting.position[one.id] - setting.position[other.id]),
        "early": 1.0 - max(setting.position[one.id], setting.position[other.id]),
        "aside": float(one.block in ASIDE) + float(other.block in ASIDE),
        "headline": float(one.block is BlockKind.HEADLINE) + float(other.block is BlockKind.HEADLINE),
        "speaker": _same_words(one.about.speaker, other.about.speaker),
        "direction": _agreeing(one.about.direction, other.about.direction),
        "length": min(len(a.sentence), len(b.sentence)) / 20.0,
        "nearest_name": _nearest_name(one, other),
        **_of_values(comparison, a, b),
        **_of_scope(comparison),
        **_of_time(one, other, setting.published),
    }
    return found


def _nearest_name(one: Claim, other: Claim) -> float:
    """Whether the names nearest to the two figures share a word: 1, -1 where they do not, 0 where one has none."""
    if not one.about.subject or not other.about.subject:
        return 0.0
    left, right = (set(c.about.subject[0].lower().split()) - STOPPERS for c in (one, other))
    return 1.0 if left & right else -1.0


LONG_GAP = 30.0
"""Days between two articles beyond which more days say nothing more."""


def _of_time(one: Claim, other: Claim, published: Mapping[str, date | None]) -> dict[str, float]:
    """How far apart the moments are at which the two figures held, as stated or else by publication.

    `published_gap` and `moment_gap` are logarithms of days (0 for the same day, 1 for a month and more).
    """
    first, second = published.get(one.article), published.get(other.article)
    left, right = _moment(one, first), _moment(other, second)
    return {
        "published_gap": _gap_days(first, second),
        "published_unknown": float(first is None or second is None),
        "moment_gap": _gap_days(left, right),
        "evolving": float(left != right and _evolves(one) and _evolves(other)),
        "rising": _rising(one, other, left, right),
        "moment_stated": float(one.about.scope.as_of is not None) + float(other.about.scope.as_of is not None),
    }


def _rising(one: Claim, other: Claim, left: date | None, right: date | None) -> float:
    """1 where the later figure is the higher one, as tolls are, -1 where it is the lower, 0 on one day or for dates."""
    if (
        left is None
        or right is None
        or left == right
        or isinstance(one.value, Moment)
        or isinstance(other.value, Moment)
    ):
        return 0.0
    first, second = (
        c.value.base.high or c.value.base.low or 0.0 for c in (one, other) if isinstance(c.value, Quantity)
    )
    if first == second:
        return 0.0
    return 1.0 if (first < second) == (left < right) else -1.0


def _evolves(claim: Claim) -> bool:
    """Whether a figure grows while its event goes on: a toll, a burnt area, votes counted."""
    words = (
        claim.about.attribute,
        claim.about.event,
        claim.value.counted or "" if isinstance(claim.value, Quantity) else "",
    )
    return any(lemma(word.lower()) in EVOLVING for part in words for word in part.split())


NUMBER = re.compile(r"\d")


def _anchors(claim: Claim) -> bool:
    """Whether a date stands in a sentence with figures, which it may only date."""
    if not isinstance(claim.value, Moment):
        return False
    at = claim.start - claim.sentence_start
    return bool(NUMBER.search(claim.sentence[:at]) or NUMBER.search(claim.sentence[at + len(claim.text) :]))


def _moment(claim: Claim, published: date | None) -> date | None:
    stated = claim.about.scope.as_of
    return (stated.latest or stated.earliest) if stated else published


def _gap_days(one: date | None, other: date | None) -> float:
    if one is None or other is None:
        return 0.0
    return min(1.0, math.log1p(abs((one - other).days)) / math.log1p(LONG_GAP))


def _weighted_overlap(one: frozenset[str], other: frozenset[str], rarity: Rarity) -> float:
    """Weight of the common words against that of the smaller side and of both: 0 to 1."""
    if not one or not other:
        return 0.0
    common = sum(rarity.of(w) for w in one & other)
    if not common:
        return 0.0
    left, right = sum(rarity.of(w) for w in one), sum(rarity.of(w) for w in other)
    return common / math.sqrt(left * right)


def _near(one: Mapping[str, float], other: Mapping[str, float], rarity: Rarity | None) -> float:
    """Cosine of the near words, weighted by their distance from the figure and their rarity."""
    common = one.keys() & other.keys()
    if not common:
        return 0.0

    def weight(word: str) -> float:
        return rarity.of(word) if rarity else 1.0

    dot = sum(one[w] * other[w] * weight(w) ** 2 for w in common)
    left = math.sqrt(sum((v * weight(w)) ** 2 for w, v in one.items()))
    right = math.sqrt(sum((v * weight(w)) ** 2 for w, v in other.items()))
    return dot / (left * right)


def _soft(one: Sequence[tuple[str, float]], other: Sequence[tuple[str, float]]) -> float:
    """How well the words around one figure are answered by related words around the other, by their nearness: 0 to
    1."""
    if not one or not other:
        return 0.0
    forth = sum(w * max(v * related(x, y) for y, v in other) for x, w in one)
    back = sum(v * max(w * related(x, y) for x, w in one) for y, v in other)
    whole = sum(w * w for _, w in one) + sum(v * v for _, v in other)
    return (forth + back) / whole


ADJACENT_WEIGHT = 0.7
"""Weight from which a near word stands within two words of the figure."""


def _adjacent(a: Profile, b: Profile) -> float:
    """How related the words right at the two figures are: the best pair among those within two words."""
    ones = [w for w, weight in a.context if weight >= ADJACENT_WEIGHT]
    others = [w for w, weight in b.context if weight >= ADJACENT_WEIGHT]
    return max((related(x, y) for x in ones for y in others), default=0.0)


def _attribute(a: Profile, b: Profile) -> float:
    """How related the two attributes are: the mean over the smaller of each word's best partner."""
    if not a.attribute or not b.attribute:
        return 0.0
    small, large = sorted((a.attribute, b.attribute), key=len)
    return sum(max(related(x, y) for y in large) for x in small) / len(small)


def _event(a: Profile, b: Profile) -> float:
    if not a.event or not b.event:
        return 0.0
    return 1.0 if a.event == b.event else (related(a.event, b.event) or -0.5)


def _opposed(a: Profile, b: Profile) -> float:
    """Whether words close to the figures exclude each other (dead, injured)."""
    ones = [w for w, weight in a.near.items() if weight >= ADJACENT_WEIGHT]
    others = [w for w, weight in b.near.items() if weight >= ADJACENT_WEIGHT]
    shared = set(ones) & set(others)
    return float(any(opposed(x, y) for x in ones if x not in shared for y in others if y not in shared))


def _same_words(one: str, other: str) -> float:
    left, right = set(one.lower().split()), set(other.lower().split())
    return float(bool(left & right))


def _agreeing(one: str, other: str) -> float:
    """1 where both say the same, -1 where they contradict, 0 where one is silent."""
    if not one or not other:
        return 0.0
    return 1.0 if one == other else -1.0


def _of_values(comparison: Comparison, a: Profile, b: Profile) -> dict[str, float]:
    one, other = comparison.one.value, comparison.other.value
    verdict = comparison.verdict
    found = {f"is_{name}": 0.0 for name in DIMENSIONS}
    found |= {
        "same": float(verdict.outcome is Outcome.SAME),
        "closeness": verdict.closeness,
        "specificity": verdict.specificity,
        "strict": float(verdict.strict),
        "counted_same": 0.0,
        "counted_apart": 0.0,
        "counted_missing": 0.0,
        "per_apart": 0.0,
        "unit_same": 0.0,
        "qualified": 0.0,
        "changes": 0.0,
        "granularity_same": 0.0,
        "guess": 0.0,
        "magnitude_gap": 0.0,
        "digits": 0.0,
    }
    if isinstance(one, Moment) and isinstance(other, Moment):
        found["is_date"] = 1.0
        found["granularity_same"] = float(one.granularity == other.granularity)
        found["guess"] = float("guess" in (one.resolved_from.value, other.resolved_from.value))
        found["qualified"] = float(one.qualifier != other.qualifier)
        return found
    assert isinstance(one, Quantity) and isinstance(other, Quantity)
    name = "ratio" if one.dimension == "points" else one.dimension
    found[f"is_{name}" if name in DIMENSIONS else "is_measure"] = 1.0
    found["per_apart"] = float(one.per != other.per)
    found["unit_same"] = float(one.unit == other.unit)
    found["qualified"] = float(one.qualifier.value != "exact") + float(other.qualifier.value != "exact")
    found["changes"] = float(one.change is not None) + float(other.change is not None)
    found["magnitude_gap"] = _gap(one, other)
    found["digits"] = _same_digits(one, other)
    if one.dimension == "count":
        found |= _counted(a.counted, b.counted)
    return found


def _counted(one: str, other: str) -> dict[str, float]:
    if not one or not other:
        return {"counted_missing": 1.0}
    near = related(one, other)
    return {"counted_same": near, "counted_apart": float(near == 0.0)}


def _gap(one: Quantity, other: Quantity) -> float:
    """Orders of magnitude between two figures, at most 3."""
    ones = [abs(v) for v in (one.base.low, one.base.high) if v]
    others = [abs(v) for v in (other.base.low, other.base.high) if v]
    if not ones or not others:
        return 0.0
    return min(3.0, abs(math.log10(max(ones) / max(others))))


def _same_digits(one: Quantity, other: Quantity) -> float:
    """Whether two figures are one slip of the pen apart: the same digits in another order, or one digit changed."""
    left, right = (f"{abs(v.as_written.high or 0):.0f}".rstrip("0") for v in (one, other))
    if left == right or len(left) != len(right) or len(left) < 2:
        return 0.0
    return float(sorted(left) == sorted(right) or sum(x != y for x, y in zip(left, right, strict=True)) == 1)


def _of_scope(comparison: Comparison) -> dict[str, float]:
    """Each kind of scope: 1 where both sides state different limits, 0.5 where one alone does."""
    found = dict.fromkeys(SCOPES.values(), 0.0)
    one, other = comparison.one.about, comparison.other.about
    if comparison.scope:
        found[SCOPES[comparison.scope.reason]] = 1.0 if comparison.scope.stated_by_both else 0.5
    found["modality_same"] = float(one.modality is other.modality)
    found["planned"] = float(one.modality is not Modality.ACTUAL) + float(other.modality is not Modality.ACTUAL)
    found["baseline"] = float(one.scope.baseline) + float(other.scope.baseline)
    found["time_same"] = float(one.scope.as_of is not None and one.scope.as_of == other.scope.as_of)
    found["period_same"] = float(one.scope.period is not None and one.scope.period == other.scope.period)
    found["part_same"] = _agreeing(one.scope.part or "", other.scope.part or "")
    found["place_same"] = _overlapping(one.scope.place, other.scope.place)
    return found


def _overlapping(one: Sequence[str], other: Sequence[str]) -> float:
    if not one or not other:
        return 0.0
    return 1.0 if set(one) & set(other) else -1.0
