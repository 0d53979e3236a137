"""What a figure measures, in the words of its sentence."""

import pytest

from claims.making import claim

ATTRIBUTES = [
    ("The plant has a total investment of USD 1.6 billion.", "USD 1.6 billion", "total investment"),
    ("It covers a vast area of 57 acres.", "57 acres", "vast area"),
    ("Orla opened a $1.6 billion chip factory.", "$1.6 billion", "chip factory"),
    ("Its export value reached 46.9 billion dollars.", "46.9 billion dollars", "export value"),
    ("The toll rose to 31.", "31", "toll"),
    ("Exports to Norway dropped 7%.", "7%", "Exports"),
    ("The cost of the project was $5 million.", "$5 million", "cost of project"),
    ("Interest rates stood at 4.5%.", "4.5%", "Interest rates"),
    ("Population: 9,400", "9,400", "Population"),
    ("They raised $3 million in funding.", "$3 million", "funding"),
    ("It will lay off 10% of its workforce.", "10%", "workforce"),
    ("The satellite weighs 385 kilos.", "385 kilos", "weighs"),
    ("A ticket costs 85,000 rupiah.", "85,000 rupiah", "costs"),
    ("A 40% increase in trade followed.", "40%", "increase in trade"),
    ("The zone drew 264 foreign-invested projects.", "264", "foreign-invested projects"),
    ("They seized 923 rounds of ammunition.", "923", "rounds of ammunition"),
    ("The firm makes 180 million euros ($196 million) in revenue.", "180 million euros", "revenue"),
    ("The dome, which was sheathed in copper, reached 92 feet.", "92 feet", "dome"),
    ("The number of people killed has reached 31.", "31", "number of people"),
]


@pytest.mark.parametrize(("text", "words", "attribute"), ATTRIBUTES)
def test_the_attribute_is_the_phrase_that_is_measured(text: str, words: str, attribute: str) -> None:
    assert claim(text, words).about.attribute == attribute


def test_a_figure_compared_with_is_about_the_same_attribute() -> None:
    text = "Research income reached £186 million, up from £171 million."
    assert claim(text, "£171 million").about.attribute == "Research income"


def test_the_attribute_of_a_date_is_what_the_event_happened_to() -> None:
    assert (
        claim("Orla opened its glass factory on 11 October 2023.", "11 October 2023").about.attribute == "glass factory"
    )
    assert (
        claim("The inauguration ceremony is on 11 October 2023.", "11 October 2023").about.attribute
        == "inauguration ceremony"
    )
