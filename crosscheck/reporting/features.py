"""The features of a match in words: what speaks for and against two claims being about the same thing."""

from collections.abc import Mapping
from typing import Final

FOR: Final[Mapping[str, str]] = {
    "sentence": "words in common",
    "concepts": "things named near both figures",
    "soft": "related words near both figures",
    "context": "rare words near both figures",
    "adjacent": "related words right at both figures",
    "meaning": "words of like meaning",
    "meaning_scope": "words of like meaning and scope",
    "clause_soft": "related words in both clauses",
    "shared": "number of words in common",
    "attribute": "what is measured is called alike",
    "name_words": "words of names in common",
    "nearest_name": "the same name stands nearest",
    "event": "the same or a related event",
    "articles": "the articles are alike",
    "granularity_same": "dates of the same precision",
    "digits": "the same digits but for their order or one of them",
    "aligned": "the same place of a copy and its original",
    "neighbours": "other figures of the two sentences agree",
    "mutual": "neither has a better partner in the other's article",
    "closeness": "the values are near each other",
    "topic": "alike, the values aside",
    "specificity": "a value that chance seldom repeats",
}
"""What speaks for it where it is positive, and where it is negative against it: see `OPPOSITE`."""

OPPOSITE: Final[Mapping[str, str]] = {
    "nearest_name": "different names stand nearest",
    "event": "different events",
    "meaning": "words of other meaning",
    "meaning_scope": "words of other meaning or scope",
    "topic": "not alike, the values aside",
}
"""Words for the negative value of a feature of `FOR`."""

AGAINST: Final[Mapping[str, str]] = {
    "kin": "other figures of the kind in one article",
    "opposed": "words near the figures exclude each other",
    "counted_apart": "different things are counted",
    "bare": "one has no unit",
    "magnitude_gap": "orders of magnitude between the values",
    "published_gap": "days between the two publications",
    "moment_gap": "days between the moments that both hold at",
    "scope_time": "different moments",
    "scope_period": "different periods",
    "scope_part": "different parts",
    "scope_place": "different places",
    "scope_modality": "one a fact, the other a plan",
    "scope_baseline": "one current, the other compared with",
    "positions": "far apart in their articles",
    "aside": "stands in a caption, list or teaser",
}
"""What speaks against it."""

NEUTRAL: Final[Mapping[str, str]] = {
    "is_count": "counts of things",
    "ranks": "places in an order",
    "early": "early in their articles",
    "contrast": "words that set another thing beside it",
    "lead_same": "the same word leads up to both figures",
    "kin_wide": "figures of the dimension in one article",
    "kin_wide_least": "figures of the dimension in both articles",
    "evolving": "a figure that grows with time",
    "anchors": "a date in a sentence of figures",
    "length": "length of the shorter sentence",
    "rising": "the later figure is the higher one",
    "qualified": "qualified: about, more than",
    "rival": "the best other partner, less this one",
    "rival_least": "the best other partner of the less contested, less this one",
    "solved": "the best other partner of the same value, less this one",
    "solved_odds": "the best other partner of the same value",
    "choices": "partners to choose from",
    "choices_least": "partners to choose from, of the less contested",
    "size": "figures and dates in the shorter article",
}
"""What is weighed together with others."""

Told = tuple[str, float]
"""A feature in words, and its value."""


def told(features: Mapping[str, float]) -> tuple[list[Told], list[Told], list[Told]]:
    """What speaks for it, what against it, and what else was weighed, the strongest first in each."""
    sides: tuple[list[Told], list[Told], list[Told]] = ([], [], [])
    for name, value in sorted(features.items(), key=lambda item: (-abs(item[1]), item[0])):
        if value:
            side, words = _told(name, value)
            sides[side].append((words, abs(value) if side < 2 else value))
    return sides


def _told(name: str, value: float) -> tuple[int, str]:
    if name in FOR and value > 0:
        return 0, FOR[name]
    if name in OPPOSITE:
        return 1, OPPOSITE[name]
    if name in AGAINST and value > 0:
        return 1, AGAINST[name]
    return 2, FOR.get(name) or AGAINST.get(name) or NEUTRAL.get(name) or name.replace("_", " ")
