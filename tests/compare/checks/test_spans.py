"""XC304: a length of time, an age or an anniversary and the dates it is told with. Read on 12 June 2024."""

import pytest

from .reading import findings, rules

WRONG = [
    "She led the museum from 1990 to 2004, a reign of 20 years.",
    "She led the museum from 1990 to 2004, 20 years.",
    "Her 20-year reign (1990-2004) is over.",
    "She led the museum for 20 years, from 1990 to 2004.",
    "The 10-day festival from 3 to 20 May 2024 drew crowds.",
    "The festival ran from May 3 to May 20, 2024, ten days.",
    "They marked the 50th anniversary (1975-2024) on Monday.",
    "The club, founded in 1950, marks its 50th anniversary this year.",
    "Mara Lind, aged 45, was born in 1960.",
    "Mara Lind, 45, born in Esk in 1960, leads the group.",
    "Mara Lind (1940-2020) died aged 70.",
    "She signed a four-year contract until June 2030 on Monday.",
    "She has signed a two-year deal to 2029, the club said on Monday.",
    "It was the first flood in 20 years, since 1990.",
    "The dam broke 30 years ago, in 1985.",
    "In 1985, 30 years ago, the dam broke.",
    "The vote was on 3 May, three weeks after the debate of 1 April.",
    "The permit runs from 2018 for 25 years until 2035.",
    "The club marks its centenary this year, having been founded in 1934.",
    "The war of 1991-1995 lasted eight years.",
    "The bridge was closed for 18 months between March 2022 and May 2023.",
    "Mara Lind, 25 (born 1990), leads the group.",
    "Mara Lind, born in 1954, died in 1998 aged 34.",
    "The 12-day strike, which began on 3 May and ended on 30 May, is over.",
    "The strike began on May 3 and ended on May 30, a period of 12 days.",
]

RIGHT = [
    "She led the museum from 1990 to 2004, a reign of 14 years.",
    "She led the museum from 1990 to 2004, a reign of 15 years.",
    "From 1990 to 2004 she spent five years abroad.",
    "Between 1990 and 2004 she won three titles in two years.",
    "The 10-day festival from 3 to 12 May 2024 drew crowds.",
    "The two-week festival from 3 to 16 May 2024 drew crowds.",
    "They marked the 50th anniversary (1974-2024) on Monday.",
    "The club, founded in 1974, marks its 50th anniversary this year.",
    "The club, founded in 1975, will mark its 50th anniversary next year.",
    "Mara Lind, aged 64, was born in 1960.",
    "Mara Lind, born in 1960, was 45 when she joined.",
    "Mara Lind (1940-2020) died aged 79.",
    "She signed a four-year contract until June 2028 on Monday.",
    "She signed a four-year extension until June 2030 on Monday.",
    "It was the first flood in 34 years, since 1990.",
    "It was the first flood in more than 30 years, since 1990.",
    "The dam broke 39 years ago, in 1985.",
    "The vote was on 3 May, a month after the debate of 1 April.",
    "The permit runs from 2018 for 25 years until 2043.",
    "The club marks its centenary this year, having been founded in 1924.",
    "The war of 1991-1995 lasted four years.",
    "The bridge was closed for 10 months between March 2022 and May 2023.",
    "Mara Lind, 34 (born 1990), leads the group.",
    "Mara Lind, born in 1954, died in 1998 aged 44.",
    "The 12-day strike, which began on 3 May and ended on 14 May, is over.",
    "He was jailed for three years in 2019.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_span_that_its_dates_contradict_is_found(text: str) -> None:
    assert rules(text) == ["XC304"]


@pytest.mark.parametrize("text", RIGHT)
def test_a_span_that_its_dates_allow_is_not(text: str) -> None:
    assert rules(text) == []


def test_the_facts_give_the_right_span() -> None:
    (finding,) = findings("She led the museum from 1990 to 2004, a reign of 20 years.")
    assert dict(finding.facts) == {"start": "1990", "end": "2004", "expected": "about 14 years", "stated": "20 years"}
