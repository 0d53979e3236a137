"""The likely days of an undated article, from its neighbours."""

from dataclasses import replace
from datetime import date

from reader import article

from crosscheck.claims.dates import find, publication_like
from crosscheck.model import BlockKind, Publication, PublicationSource, ResolvedFrom


def _published(*days: str) -> list[Publication]:
    return [Publication(date.fromisoformat(d), date.fromisoformat(d), PublicationSource.TEXT) for d in days]


def test_the_year_is_that_of_the_nearest_neighbour() -> None:
    whole, sentences = article("The premier met them on October 12. He left.", None)
    guess = publication_like(whole, sentences, _published("2024-01-22", "2023-10-27"))
    assert guess == Publication(date(2023, 10, 12), date(2023, 10, 26), PublicationSource.OTHER_ARTICLES)


def test_the_turn_of_the_year_is_crossed() -> None:
    whole, sentences = article("He left on December 30.", None)
    guess = publication_like(whole, sentences, _published("2024-01-02"))
    assert guess is not None and guess.earliest == date(2023, 12, 30)


def test_neighbours_far_off_say_nothing() -> None:
    whole, sentences = article("He left on October 12.", None)
    assert publication_like(whole, sentences, _published("2023-06-01")) is None


def test_nothing_is_guessed_without_a_day_or_neighbours_or_for_a_dated_article() -> None:
    undated, sentences = article("He left on Tuesday.", None)
    assert publication_like(undated, sentences, _published("2023-06-01")) is None
    undated, sentences = article("He left on October 12.", None)
    assert publication_like(undated, sentences, []) is None
    dated, sentences = article("He left on October 12.", "2023-10-13")
    assert publication_like(dated, sentences, _published("2023-10-13")) is None


def test_an_article_with_a_full_date_of_its_own_needs_no_neighbours() -> None:
    whole, sentences = article("He left on October 12. It is open until March 15, 2026.", None)
    assert publication_like(whole, sentences, _published("2023-10-13")) is None


def test_teasers_of_other_stories_do_not_count() -> None:
    whole, sentences = article("He left on October 12.", None, kind=BlockKind.TEASER)
    assert publication_like(whole, sentences, _published("2023-10-13")) is None


def test_what_is_resolved_with_a_guess_says_so() -> None:
    whole, sentences = article("The premier met them on October 12. He spoke on Tuesday.", None)
    guess = publication_like(whole, sentences, _published("2023-10-27"))
    day, weekday = find(replace(whole, published=guess), sentences)
    assert (day.value.earliest, day.value.resolved_from) == (date(2023, 10, 12), ResolvedFrom.GUESS)
    assert weekday.value.earliest == date(2023, 10, 10)
