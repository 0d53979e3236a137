"""The words before a date: where they begin and what they make of it."""

import pytest
from reader import mentions

QUALIFIED = [
    ("It opens by 2035.", "by ", "by"),
    ("It opens no later than March 31, 2024.", "no later than ", "by"),
    ("It opens by the end of June 2024.", "by the ", "by"),
    ("It has run since 2007.", "since ", "since"),
    ("It has run since the 1950s.", "since the ", "since"),
    ("It runs until 2025.", "until ", "until"),
    ("It runs through June 2024.", "through ", "until"),
    ("It stood before 2010.", "before ", "before"),
    ("It stood until after 2011.", "after ", "after"),
    ("It stood around 1900.", "around ", "about"),
    ("It opened in about 1850.", "about ", "about"),
    ("It opened nearly a year ago.", "nearly ", "about"),
    ("It opened more than a year ago.", "more than ", "before"),
    ("It opened in 2010.", "", "exact"),
    ("It rained over the weekend.", "", "exact"),
    ("Everybody has a view about last Sunday.", "", "exact"),
    ("That is 1,200 more than a year ago.", "", "exact"),
    ("It had ten crew as of June 2023.", "", "exact"),
    ("It opens from 9am to 5pm.", "", "exact"),
    ("It lasted from 2005 to 2010.", "", "exact"),
]


@pytest.mark.parametrize(("text", "lead", "qualifier"), QUALIFIED)
def test_words_before_a_date_qualify_it(text: str, lead: str, qualifier: str) -> None:
    [mention] = mentions(text)
    assert (text[mention.lead : mention.start], mention.value.qualifier.value) == (lead, qualifier)


def test_a_deadline_keeps_the_whole_year() -> None:
    [mention] = mentions("It opens by 2035.")
    assert (str(mention.value.earliest), str(mention.value.latest)) == ("2035-01-01", "2035-12-31")
