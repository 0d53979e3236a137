"""Words that mean the same in news are near, siblings exclude each other, and all else is nothing."""

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.lexicon.equivalents import (
    concepts,
    lemma,
    opposed,
    phrase_concepts,
    related,
)
from crosscheck.lexicon.equivalents_data import DATA, FIELDS, lexicon
from crosscheck.lexicon.equivalents_fields import read_fields

spec = importlib.util.spec_from_file_location("lexicon_pairs", Path(__file__).with_name("pairs.py"))
assert spec and spec.loader
tables = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tables)

LEAST_SAME = 0.5
words = st.one_of(
    st.sampled_from(sorted({word for pair in (*tables.SAME, *tables.OPPOSED) for word in pair})), st.text(max_size=15)
)


@pytest.mark.parametrize(("one", "other"), tables.SAME)
def test_equivalents_are_related(one: str, other: str) -> None:
    assert related(one, other) >= LEAST_SAME
    assert not opposed(one, other)


@pytest.mark.parametrize(("one", "other"), tables.TELLINGS)
def test_two_tellings_of_one_fact_share_a_concept_of_news(one: str, other: str) -> None:
    shared = phrase_concepts(one.split()) & phrase_concepts(other.split())
    assert [name for name in shared if "." not in name]
    assert not opposed(one, other)


@pytest.mark.parametrize(("one", "other"), tables.UNRELATED)
def test_strangers_are_neither_related_nor_opposed(one: str, other: str) -> None:
    assert (related(one, other), opposed(one, other)) == (0.0, False)


@pytest.mark.parametrize(("one", "other"), tables.OPPOSED)
def test_siblings_exclude_each_other(one: str, other: str) -> None:
    assert (related(one, other), opposed(one, other)) == (0.0, True)


def test_two_sides_of_one_deed_are_near_and_not_opposed() -> None:
    assert [(related(one, other), opposed(one, other)) for one, other in (
        ("bought", "sold"), ("victory", "loss"),
    )] == [(0.6, False), (0.6, False)]


@pytest.mark.parametrize(("form", "base"), [
    ("deaths", "death"), ("Killed", "kill"), ("men", "man"), ("women", "woman"),
    ("children", "child"), ("cities", "city"), ("studied", "study"), ("studies", "study"), ("stopped", "stop"),
    ("opened", "open"), ("founded", "found"), ("found", "find"), ("left", "leave"), ("lives", "life"),
    ("began", "begin"), ("broke", "break"), ("rose", "rise"), ("fell", "fall"), ("dying", "die"), ("buses", "bus"),
    ("businesses", "business"), ("crises", "crisis"), ("news", "news"), ("series", "series"), ("gas", "gas"),
    ("glasses", "glass"), ("boxes", "box"), ("heroes", "hero"), ("wolves", "wolf"), ("building", "building"),
    ("meeting", "meeting"), ("hiring", "hire"), ("falling", "fall"), ("injured", "injure"), ("visited", "visit"),
    ("staged", "stage"), ("planned", "plan"), ("agreed", "agree"), ("filled", "fill"), ("workers'", "worker"),
    ("worker’s", "worker"), ("sales", "sale"), ("analyses", "analysis"), ("bases", "base"), ("MPs", "mp"),
    ("gases", "gas"), ("Zylotronics", "zylotronic"), ("zylotroned", "zylotroned"), ("hundred", "hundred"),
    ("bring", "bring"), ("", ""), ("status", "status"), ("virus", "virus"), ("houses", "house"), ("prizes", "prize"),
    ("shelves", "shelf"),
])
def test_a_form_comes_to_its_base(form: str, base: str) -> None:
    assert lemma(form) == base


def test_a_phrase_counts_as_one_and_hides_its_words() -> None:
    assert phrase_concepts(["12", "people", "lost", "their", "lives"]) == phrase_concepts(["people"]) | {"dead"}
    assert "lost" in concepts("lost")


def test_a_form_with_a_meaning_of_its_own_goes_before_its_lemma() -> None:
    assert "revenue" in concepts("sales")
    assert related("sales", "sale") == 1.0


def test_phrases_exclude_each_other_where_parts_of_their_own_do() -> None:
    assert opposed("people killed", "people injured")
    assert opposed("investment in the first phase", "total investment")
    assert not opposed("people killed", "residents died")
    assert not opposed("people killed or injured", "people killed")


def test_every_wording_of_the_fields_is_recognised() -> None:
    fields = read_fields(FIELDS)
    missed = {
        wording
        for wording, names in (fields.entries | fields.phrases).items()
        if not {name.lstrip("~") for name in names} <= phrase_concepts(wording.split())
    }
    assert missed == {"found", "shot"}  # usually forms of another verb: find, shoot


def test_the_data_file_is_built_from_the_fields_as_they_are() -> None:
    fields = read_fields(FIELDS)
    forms, described, phrases, _ = DATA.read_text(encoding="utf-8").split("\n\n")
    assert forms.split("\n") == fields.form_lines()
    assert described.split("\n") == fields.concept_lines()
    assert phrases.split("\n") == fields.phrase_lines()
    unlike = {
        word for word, names in fields.entries.items()
        if (line := lexicon().line(word)) is not None and not {*names} <= {*line.split("\t")[0].split()}
    }
    assert unlike == set()


@given(words, words)
def test_nearness_is_symmetric_and_never_beside_opposition(one: str, other: str) -> None:
    assert related(one, other) == related(other, one)
    assert opposed(one, other) == opposed(other, one)
    assert 0.0 <= related(one, other) <= 1.0
    assert not (opposed(one, other) and related(one, other))


@given(words)
def test_a_word_is_itself_in_any_case(word: str) -> None:
    assert related(word, word) == 1.0
    assert not opposed(word, word)
    assert not word.isascii() or related(word, word.upper()) == 1.0


@given(st.lists(words, max_size=20))
def test_the_concepts_of_a_run_hold_nothing_but_those_of_its_parts(run: list[str]) -> None:
    whole = phrase_concepts(run)
    assert phrase_concepts([*run, "the"]) == whole
    assert phrase_concepts([word.upper() for word in run if word.isascii()]) == phrase_concepts(
        [word for word in run if word.isascii()]
    )
