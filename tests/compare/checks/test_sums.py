"""XC302: parts and the total told with them."""

import pytest

from .reading import findings, rules

WRONG = [
    "Twelve people died: five men and six women.",
    "Twelve people died – five men, four women and two children.",
    "Twelve people (five men and six women) died.",
    "Twelve people were killed, five men and six women, police said.",
    "The jury convicted her on eleven charges: seven for fraud, two for theft and one for perjury.",
    "The fleet has 40 vehicles: 25 cars, 12 vans and two buses.",
    "The fleet has 40 vehicles: 25 cars, 12 vans and a bus.",
    "The levy raised $31m in fees and $12m in fines, making $48m in all.",
    "The raids led to 14 arrests in Esk, 9 in Lune and 6 in Torvalla, for a total of 31.",
    "The grant gives 1.2 million crowns to roads and 0.9 million crowns to schools, 2.6 million crowns in total.",
    "Of the 40 passengers, 25 were rescued; the other 14 are missing.",
    "Twenty-five of the 40 passengers were rescued and the remaining 14 are missing.",
    "The crew of 40 included 25 sailors; the other 14 were cooks.",
    "Twelve people died, including 14 children.",
    "The 61-seat house has 26 members of the Alliance, nineteen of the Union, eight of the Greens and seven of Terra.",
    "There are 61 seats in the assembly: the Alliance has 26 seats, the Union has 19, Moor has eight and Esk seven.",
    "Lenders gave $20 million in equity and $15 million in debt, a total of $40 million.",
    "The team won 21, drew eight and lost 11 of its 38 games.",
    "It has raised $45 million: $20 million in 2021, $15 million in 2022 and $15 million this year.",
    "Of the 250 places, 100 are for nurses, 80 for doctors and 60 for technicians.",
    "Of those asked, 52% said yes, 41% said no and 12% were undecided.",
    "Some 61% of the power is hydro, 22% is wind and the remaining 27% is gas.",
]

RIGHT = [
    "Twelve people died: five men and seven women.",
    "Twelve people died, among them five men and six women.",
    "Twelve people died, including five men and six women.",
    "Twelve people died, five of them in Esk and six in Lune.",
    "About twelve people died: five men and six women.",
    "He gave three reasons: one, the cost; two, the noise; and three, the dust.",
    "He won four medals: two golds and two silvers.",
    "He won four medals: two golds, a silver and a bronze.",
    "The fleet has 40 vehicles: 25 cars, 12 vans and three buses.",
    "The fleet has 40 vehicles: 25 cars, 12 vans and several buses.",
    "The levy raised $31m in fees and $12m in fines, making $43m in all.",
    "The levy raised $31.2m in fees and $12.4m in fines, for a total of $44m.",
    "The levy raised $31.2m in fees and $12.4m in fines, bringing the total to $90m.",
    "Of the 40 passengers, 25 were rescued; the other 15 are missing.",
    "Of the 40 passengers, 25 were rescued and 12 were hurt.",
    "Two teams: 11 players and two coaches.",
    "Twelve homes burned, including 14 barns and sheds.",
    "The 61-seat house will have 26 members of the Alliance, 19 of the Union, nine of the Greens and seven of Terra.",
    "Thirty-eight people fell ill. Thirty-one of them had no vaccine, three had one dose and four had two doses.",
    "Thirty-eight people fell ill. Thirty-one of them had no vaccine, and 12 were taken to hospital.",
    "There were three bears – two females and one male, a black bear called Bo, who was old.",
    "Lenders gave $20 million in equity and $15 million in debt, a total of $35 million.",
    "Of the 250 places, 100 are for nurses, 80 for doctors and 70 for technicians.",
    "Of the 250 places, 100 are for nurses and 80 for doctors.",
    "The team won 19, drew eight and lost 11 of its 38 games.",
    "The team won 19 and lost 11 of its 38 games.",
    "Of those asked, 52% said yes, 41% said no and 8% were undecided.",
    "Of those asked, 52% read papers and 71% watch the news.",
    "Some 61% of the power is hydro, 22% is wind and the remaining 17% is gas.",
    "In 12 attacks 300 people died, including 40 children.",
    "The club has 40 members: 25 adults and 14 children, plus one honorary member.",
]


@pytest.mark.parametrize("text", WRONG)
def test_parts_that_do_not_add_up_are_found(text: str) -> None:
    assert rules(text) == ["XC302"]


@pytest.mark.parametrize("text", RIGHT)
def test_parts_that_add_up_or_are_not_the_whole_are_not(text: str) -> None:
    assert rules(text) == []


def test_the_facts_give_the_sum() -> None:
    (finding,) = findings("Twelve people died: five men and six women.")
    assert dict(finding.facts) == {"parts": "five and six", "expected": "11", "stated": "Twelve"}
    assert [group.value for group in finding.groups] == ["Twelve", "five and six"]
