"""The features of a match in words: what spoke for and against two claims being about the same thing."""

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "sentence": ("words that both sentences share", ""),
    "near": ("words that both figures have near them", ""),
    "concepts": ("things named near both figures", ""),
    "soft": ("related words near both figures", ""),
    "context": ("words around both figures, by their rarity", ""),
    "adjacent": ("related words right at both figures", ""),
    "reporting": ("a date of reporting, not of an event", ""),
    "person_apart": ("said of different people", ""),
    "person_same": ("said of the same person", ""),
    "attribute": ("what is measured is called alike", ""),
    "names": ("names that both sentences share", ""),
    "name_words": ("words of names that both sentences share", ""),
    "names_apart": ("no name in common", ""),
    "names_missing": ("one sentence names nobody and nothing", ""),
    "nearest_name": ("the nearest names are the same", "the nearest names differ"),
    "event": ("the same or a related event", "different events"),
    "opposed": ("words near the figures exclude each other", ""),
    "articles": ("how alike the two articles are", ""),
    "positions": ("how far apart the places in the two articles are", ""),
    "early": ("how early in the articles both stand", ""),
    "aside": ("stands in a caption, list or teaser", ""),
    "headline": ("stands in a headline", ""),
    "speaker": ("the same speaker", ""),
    "direction": ("the same direction of change", "opposite directions of change"),
    "length": ("length of the shorter sentence", ""),
    "published_gap": ("days between the two publications", ""),
    "published_unknown": ("a publication date is not known", ""),
    "moment_gap": ("days between the moments that both hold at", ""),
    "moment_stated": ("the moment is stated", ""),
    "rising": ("the later figure is the higher one", "the later figure is the lower one"),
    "same": ("the values agree", ""),
    "closeness": ("how near the values are", ""),
    "specificity": ("how rare such a value is by chance", ""),
    "strict": ("the values exclude each other in logic", ""),
    "counted_same": ("the same is counted", ""),
    "counted_apart": ("different things are counted", ""),
    "counted_missing": ("one does not say what is counted", ""),
    "per_apart": ("rates per different units", ""),
    "unit_same": ("the same unit", ""),
    "qualified": ("qualified: about, more than", ""),
    "changes": ("figures of a change", ""),
    "granularity_same": ("dates of the same precision", ""),
    "guess": ("a date that was guessed", ""),
    "magnitude_gap": ("orders of magnitude between the values", ""),
    "digits": ("the same digits, in another order or but for one", ""),
    "modality_same": ("both stated as fact, or both as a plan or estimate", ""),
    "planned": ("a plan, target or estimate", ""),
    "baseline": ("a figure that is compared with", ""),
    "time_same": ("the same moment", ""),
    "period_same": ("the same period", ""),
    "part_same": ("the same part", "different parts"),
    "place_same": ("the same place", "different places"),
    "scope_time": ("different moments", ""),
    "scope_period": ("different periods", ""),
    "scope_part": ("different parts", ""),
    "scope_place": ("different places", ""),
    "scope_modality": ("one a fact, the other a plan", ""),
    "scope_baseline": ("one current, the other compared with", ""),
    "aligned": ("the same place of a copy and its original", ""),
}
"""By the name of a feature: what it says where it is positive, and where that differs, negative."""

KIND: Final = "is_"
"""Begins the features that only say what kind of values were compared."""


def told(features: Mapping[str, float]) -> list[tuple[str, float]]:
    """The features that say something, the strongest first, each in words with its strength."""
    said = [(name, value) for name, value in features.items() if value and not name.startswith(KIND)]
    return [(in_words(name, value), value) for name, value in sorted(said, key=lambda item: (-abs(item[1]), item[0]))]


def in_words(name: str, value: float) -> str:
    """A feature in words; one without any by its name."""
    positive, negative = WORDS.get(name, ("", ""))
    words = negative if value < 0 and negative else positive
    return words or name.replace("_", " ")
