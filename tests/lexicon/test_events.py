"""Event verbs and event nouns come to one canonical verb."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.lexicon.events import EVENTS, EventWords, event_lemma, find_events


@pytest.mark.parametrize(("word", "event"), [
    ("inaugurated", "inaugurate"), ("inauguration", "inaugurate"), ("opened", "inaugurate"),
    ("opening", "inaugurate"), ("opening ceremony", "inaugurate"), ("signed", "sign"), ("signing", "sign"),
    ("founded", "found"), ("established", "found"), ("killed", "kill"), ("killing", "kill"), ("died", "die"),
    ("deaths", "die"), ("dead", "die"), ("arrested", "arrest"), ("detained", "arrest"), ("charged", "charge"),
    ("indictment", "charge"), ("sentenced", "sentence"), ("acquittal", "acquit"), ("broke out", "break out"),
    ("outbreak", "break out"), ("broke ground", "break ground"), ("groundbreaking", "break ground"),
    ("began", "start"), ("kicked off", "start"), ("started", "start"), ("ended", "end"), ("closure", "close"),
    ("evacuated", "evacuate"), ("left their homes", "evacuate"), ("crashed", "crash"), ("collision", "crash"),
    ("elected", "elect"), ("met", "meet"), ("won", "win"), ("lost their lives", "die"), ("born", "be born"),
    ("Acquired", "buy"), ("takeover", "buy"), ("sold", "sell"), ("resignation", "resign"), ("took place", "hold"),
    ("said", None), ("table of the elements", None), ("hospital", None), ("the", None), ("", None),
])
def test_a_word_or_phrase_comes_to_its_event(word: str, event: str | None) -> None:
    assert event_lemma(word) == event


def test_a_phrase_is_found_once_and_in_place() -> None:
    sentence = "The bridge was opened in May , after 12 people lost their lives when it fell"
    assert find_events(sentence.split()) == (
        EventWords(3, 4, "inaugurate"),
        EventWords(10, 13, "die"),
        EventWords(15, 16, "fall"),
    )


def test_a_wording_belongs_to_one_event_and_is_recognised() -> None:
    wordings = [(wording.strip(), event) for event, text in EVENTS.items() for wording in text.split(",")]
    assert len({wording for wording, _ in wordings}) == len(wordings)
    assert [(wording, event_lemma(wording)) for wording, _ in wordings] == wordings


@given(st.lists(st.text(max_size=12), max_size=30))
def test_events_stand_in_order_and_never_overlap(words: list[str]) -> None:
    found = find_events(words)
    edges = [edge for event in found for edge in (event.start, event.end)]
    assert edges == sorted(edges)
    assert all(event.start < event.end <= len(words) for event in found)
