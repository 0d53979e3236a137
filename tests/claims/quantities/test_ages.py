"""Which bare numbers are ages, by the words around them."""

import pytest

from claims.making import told

AGES = [
    ("The first patient, a fisherman of 33, fell ill.", "33 | 33 year old (age)"),
    ("A woman of eighty-one was hit by a bullet.", "eighty-one | 81 year old (age)"),
    ("The groom is 33.", "33 | 33 year old (age)"),
    ("Mrs Ohlin, who found it in a drain, is 76.", "76 | 76 year old (age)"),
    ("Hilde Brink, his predecessor, is 65.", "65 | 65 year old (age)"),
    ("The youngest of those who survived is twelve.", "twelve | 12 year old (age)"),
    ("The doorman was 61 when he died.", "61 | 61 year old (age)"),
    ("I'm 81 and sleep badly.", "81 | 81 year old (age)"),
    ("He would have been 34 in the autumn.", "34 | 34 year old (age)"),
    ("Brink retires at 65 after a long wait.", "65 | 65 year old (age)"),
    ("At 34 he is the oldest on the team.", "34 | 34 year old (age)"),
    ("The guide, at 49, had done the tour often.", "49 | 49 year old (age)"),
    ("Her novel won, becoming at 71 the oldest winner.", "71 | 71 year old (age)"),
    ("Lindqvist, now 54, is married.", "54 | 54 year old (age)"),
    ("The fitter, fifty-seven, had gone back.", "fifty-seven | 57 year old (age)"),
    ("His friend Silvano R., 46, fell.", "46 | 46 year old (age)"),
    ("One worker (male, 29) died.", "29 | 29 year old (age)"),
    ("Ada Marlowe, 66 of Leeds, fell.", "66 | 66 year old (age)"),
    ("Ada Marlowe, 66, of the Greens, fell.", "66 | 66 year old (age)"),
    ("Ada Marlowe, 66 from Leeds, fell.", "66 | 66 year old (age)"),
]

NO_AGES = [
    ("The guests were 12 from Asia, 27 from Europe and nine from Africa.", "27 | 27 count"),
    ("At the Luala Lodge, 38 of 52 rooms are taken.", "38 | 38 count of room"),
    ("In Hanstad, 27 had left their homes.", "27 | 27 count"),
    ("The Hawks, 14 of them, broke the lock.", "14 | 14 count"),
    ("He fathered three children, two of whom left.", "two | 2 count"),
    ("The police turned over 46 addresses.", "46 | 46.. count of address, more_than"),
    ("The industry median is 10; ours is 31.", "10 | 10 count"),
    ("He got nine years; his finance director, five and a half.", "five and a half | 5.5 count"),
    ("A mother of three was hurt.", "three | 3 count"),
    ("The owner of 12 shops left.", "12 | 12 count of shop"),
    ("The leader of 40 rebels left.", "40 | 40 count of rebel"),
    ("The limit, set in haste, is 76.", "76 | 76 count"),
    ("The doors opened at 11, she said.", "11 | 11 count"),
    ("The index closed at 65, its best.", "65 | 65 count"),
]


@pytest.mark.parametrize(("sentence", "expected"), AGES)
def test_a_number_beside_one_person_is_an_age(sentence: str, expected: str) -> None:
    assert expected in told(sentence)


@pytest.mark.parametrize(("sentence", "expected"), NO_AGES)
def test_a_number_of_things_is_none(sentence: str, expected: str) -> None:
    assert expected in told(sentence)
