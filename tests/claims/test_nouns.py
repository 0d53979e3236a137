"""What a number counts: the head of the noun phrase after it."""

import pytest

from crosscheck.claims.nouns import counted_noun, is_plural, noun_after_of, singular

SINGULARS = {
    "projects": "project", "countries": "country", "women": "woman", "people": "person", "buses": "bus",
    "churches": "church", "boxes": "box", "heroes": "hero", "crises": "crisis", "wives": "wife", "series": "series",
    "gas": "gas", "business": "business", "policemen": "policeman", "MPs": "mp", "houses": "house", "cases": "case",
}  # fmt: skip

PHRASES = [
    ("12 foreign-invested projects were", "project"),
    ("12 people died", "person"),
    ("12 injured passengers arrived", "passenger"),
    ("12 dead", "dead"),
    ("12 crew members left", "member"),
    ("12 digital and physical copies sold", "copy"),
    ("12 AK 47 rifles were seized", "rifle"),
    ("12 TDs and a goal", "td"),
    ("12-seat council", "seat"),
    ("12 more victims were found", "victim"),
    ("12 men went home", "man"),
    ("12 were hurt", None),
    ("12, and 40 sheep", None),
    ("12 of them", None),
]


@pytest.mark.parametrize(("plural", "expected"), SINGULARS.items())
def test_the_singular_of_a_noun(plural: str, expected: str) -> None:
    assert singular(plural) == expected


@pytest.mark.parametrize("word", ["this", "across", "news", "bus", "crisis", "glass", "his"])
def test_words_that_end_in_s_are_not_all_plurals(word: str) -> None:
    assert not is_plural(word)


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_the_head_of_the_phrase_is_counted(text: str, expected: str | None) -> None:
    found = counted_noun(text, 2, len(text), plural=True)
    assert (found.noun if found else None) == expected


def test_the_phrase_is_kept_as_written() -> None:
    found = counted_noun("264 foreign-invested projects", 3, 29, plural=True)
    assert found is not None and (found.phrase, found.end) == ("foreign-invested projects", 29)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one of its oldest ballparks", "ballpark"),
        ("one of the most daring thefts", "theft"),
        ("one of the 14 counts", "count"),
        ("one of its eleven tanks", "tank"),
        ("one of a kind", None),
    ],
)
def test_of_leads_to_what_a_part_is_of(text: str, expected: str | None) -> None:
    found = noun_after_of(text, 3, len(text))
    assert (found.noun if found else None) == expected


def test_no_word_past_the_stop_is_read() -> None:
    assert counted_noun("12 big projects", 2, 6, plural=True) is None
