"""The names that a figure belongs to."""

import pytest

from claims.making import claim

NEAREST = [
    ("Orla, which has 13,000 workers in Marne, fell behind Lumatek.", "13,000", "Orla"),
    ("While Orla employs 400 people, Lumatek employs 900.", "900", "Lumatek"),
    ("Analysts at Brook & Hart said Orla made $5 million.", "$5 million", "Orla"),
    ("Raj Moreno, 59, lived in Telham.", "59", "Raj Moreno"),
    ("In Telham, Orla built 12 homes.", "12", "Orla"),
]


@pytest.mark.parametrize(("text", "words", "subject"), NEAREST)
def test_the_first_subject_is_the_name_that_the_figure_belongs_to(text: str, words: str, subject: str) -> None:
    assert claim(text, words).about.subject[0] == subject


def test_a_sentence_without_names_takes_those_of_the_one_before() -> None:
    text = "The firm is owned by Lumatek Optical. It employs 400 people."
    assert claim(text, "400").about.subject == ("Lumatek Optical",)


def test_the_first_word_of_a_sentence_is_a_name_only_where_it_is_known() -> None:
    assert claim("Tickets cost $5 in Telham.", "$5").about.subject == ("Telham",)
    assert claim("We like Orla. Orla sold 12 ships.", "12").about.subject[0] == "Orla"


def test_joined_names_stay_whole() -> None:
    assert claim("The Bank of Telham lent $5.", "$5").about.subject == ("Bank of Telham",)


def test_months_and_figures_are_no_names() -> None:
    assert claim("It sold 12 ships for RM400 in May.", "12").about.subject == ()
