"""What is reported about a topic, or inside one article."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from crosscheck.model.article import ArticleId
from crosscheck.model.claim import ClaimId
from crosscheck.model.decision import Decision

FindingId = NewType("FindingId", str)


class Relation(StrEnum):
    """What the claims of a finding are to each other."""

    CONFLICT = "conflict"
    SCOPE = "scope"
    AGREEMENT = "agreement"
    INTERNAL = "internal"


class Status(StrEnum):
    """Whether a finding is shown, and what a decision made of it."""

    REPORTED = "reported"
    BELOW_CONFIDENCE = "below_confidence"
    ACCEPTED = "accepted"
    FALSE_MATCH = "false_match"
    CHANGED = "changed"


class Reason(StrEnum):
    """Why a verdict was reached. `crosscheck.reporting` has the sentence for each."""

    SAME_VALUE = "same_value"
    SAME_AFTER_CONVERSION = "same_after_conversion"
    WITHIN_ROUNDING = "within_rounding"
    WITHIN_BOUND = "within_bound"
    SAME_DAYS = "same_days"
    VALUES_APART = "values_apart"
    OUTSIDE_BOUND = "outside_bound"
    DATES_APART = "dates_apart"
    PERCENT_AGAINST_POINTS = "percent_against_points"
    COPY_DIFFERS = "copy_differs"
    OTHER_TIME = "other_time"
    OTHER_PERIOD = "other_period"
    OTHER_PART = "other_part"
    OTHER_PLACE = "other_place"
    OTHER_MODALITY = "other_modality"
    OTHER_BASELINE = "other_baseline"
    TOLD_APART = "told_apart"  # one article states both values, so they are two things
    GREW = "grew"  # a figure that grows with time, and the later article has the higher one
    UNEXPLAINED = "unexplained"  # neither side states what sets it apart: two like things, or one is wrong
    CONVERSION_WRONG = "conversion_wrong"
    SUM_WRONG = "sum_wrong"
    WEEKDAY_WRONG = "weekday_wrong"
    SPAN_WRONG = "span_wrong"
    CHANGE_WRONG = "change_wrong"
    SAID_TWICE = "said_twice"
    SINGLE_ORIGIN = "single_origin"
    OTHER_UNIT = "other_unit"  # not comparable: another dimension, currency, or rate
    UNRESOLVED = "unresolved"  # not comparable: a date whose year could not be found


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that agree with each other: one side of a finding. `value` is how the first of them words the figure: of
    a difference that which is surest to differ, of an agreement the fullest wording."""

    value: str
    claims: tuple[ClaimId, ...]
    origins: int


@dataclass(frozen=True, slots=True)
class Match:
    """Why two claims were taken to be about the same thing: the named features and the score they came to (0 to 1)."""

    claim: ClaimId
    other: ClaimId
    score: float
    features: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to tell an editor. `fingerprint` names the topic and the values, never a line number."""

    id: FindingId
    fingerprint: str
    rule: str
    relation: Relation
    confidence: float
    topic: str
    groups: tuple[Group, ...]
    reason: Reason
    facts: Mapping[str, str] = field(default_factory=dict)  # what the sentence for the reason is filled with
    status: Status = Status.REPORTED
    matches: tuple[Match, ...] = ()
    decision: Decision | None = None  # on it, or on what it was before its values changed


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article as a report lists it."""

    id: ArticleId
    path: str
    title: str | None
    outlet: str | None
    published: str | None  # an ISO day, a month "2023-10", or the days between two "2023-10-27/2023-11-10"
    published_from: str | None
    words: int
    origin: str
    draft: bool = False  # about to be published: what the others were held against
    language: str = "en"  # of any other, only copies are looked for
