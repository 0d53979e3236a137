"""XC305: a percentage, multiple or difference and the two figures it is told with."""

import pytest

from .reading import findings, rules

WRONG = [
    "Sales rose 25% to 110 million crowns from 80 million crowns.",
    "Sales rose 25%, to 110 million crowns from 80 million crowns a year ago.",
    "Sales rose by 25% from $80 million to $110 million.",
    "Sales grew 24%, from $165 million to $190 million.",
    "Sales rose to $2.16bn from $2.04bn, an increase of 9%.",
    "Sales stood at $2.16bn, up 9% from $2.04bn.",
    "Sales of $2.16bn were reported, 9% more than the $2.04bn of last year.",
    "Staff fell from 400 to 300, a drop of 35%.",
    "In all 440,000 guests came, against 400,000 last year: up 24%.",
    "By then 20,800 pupils had signed up, compared with 20,000 in 2023, an increase of 6.1 per cent.",
    "The fee doubled from $40 to $60.",
    "The fee was halved from $40 to $30.",
    "The party went up by four seats, from 22 seats to 28 seats.",
    "Some 1,900 of its 23,700 staff (12%) will go.",
    "Of 400 shops asked, 34 (18.5%) had sprinklers.",
    "It will cut 12% of its 23,700 staff, or 1,900 people.",
    "The $12 million is 5.2% of a budget of $34 million.",
    "Output went from 2,400 tonnes to 3,000 tonnes – a 40% increase.",
    "Calls rose by a third, from 300 to 450.",
    "The party won 45 seats, 12 more than the 31 it held.",
    "The party won 45 seats, eight fewer than its 57 of last year.",
    "Average rents climbed 6.5 per cent to £1,350 a month from £1,200.",
    "Turnout was 61%, up four points from 55% in 2019.",
    "Staff numbered 1,350, up 250 from 1,200 a year ago.",
    "She beat him by 1,204 votes, 20,512 to 19,208.",
    "The Gulls won by 13 points, 88-70.",
    "Calls tripled from 12 to 24.",
    "Staff numbered 2,400, up from 1,800, a 50% increase.",
    "The mine dug 12,000 tonnes in 2023 against 10,000 tonnes in 2022, 35% more.",
    "It made a profit of $4.2m, up 40% on last year's $3.6m.",
    "Turnout rose eight percentage points to 64% from 58%.",
    "Turnout rose to 64% from 58%, an increase of eight percentage points.",
    "Underlying profit fell from £78.2 million to £61.3 million, a reduction of 27 per cent.",
    "The wage floor was lifted from $5.00 to $5.40 an hour, i.e. by 10%, which adds to inflation.",
    "By August the city had seen 4,318 cases, 210% more than the 2,055 of the same weeks of last year.",
    "The price is $45 a kilo, i.e. £36, 27 per cent above the $37 of last season.",
    "It more than doubled its share, from 9.6% to 18.2%.",
    "It drew 38,600 people in its 32nd year, 8% more than the 33,900 of 2022.",
]

RIGHT = [
    "By August the city had seen 4,318 cases, 110% more than the 2,055 of the same weeks of last year.",
    "Fees are 26% up to £800,000, 20% to £4.5m and 14.5% above that.",
    "It sold 10.2 million phones, 39% fewer than a year ago, including 4 million of one, up from 2 million in May.",
    "The plant cost €7.2bn, of which the state gave €1.8bn, so 25 per cent.",
    "Profit jumped 48% to 142 million euros, above a consensus of 131 million.",
    "Some 5.4 million people flew, 9 per cent more than in 2022 but still short of the 5.7 million of 2019.",
    "It costs $38.5 million after insurance, and its profit in the quarter was $84 million, down 31%.",
    "Cash was $88m; debt, $145m. Also trading: Karri up 34% on its results.",
    "Thefts reached 14,820 in Esk, an increase of 27%, and 9,360 in Lune, 22% more than a year earlier.",
    "After a dip to $6,000 it is now at $6,116, a $795 loss on the day.",
    "It fell 14% to $5,920 before bouncing back to $7,265.",
    "Sales rose 25% to 100 million crowns from 80 million crowns.",
    "Sales rose by 38% from $80 million to $110 million.",
    "Sales rose to $2.16bn from $2.04bn, an increase of 6%.",
    "Sales rose to $2.16bn from $2.04bn, an increase of 9% at constant exchange rates.",
    "Sales stood at $2.16bn, up 5.9% from $2.04bn.",
    "Staff fell from 400 to 300, a drop of 25%.",
    "Staff fell from about 400 to 300, a drop of 20%.",
    "In all 440,000 guests came to the 31 shows, against 400,000 last year: up 10%.",
    "The fee more than doubled from $40 to $90.",
    "The fee doubled from $40 to $80.",
    "The party went up by four seats, from 22 seats to 26 seats.",
    "Prices rose 5% as wages went from $20 to $30.",
    "The rate rose from 4% to 5%.",
    "Sales rose to $110 million from $80 million, and 25% of them were online.",
    "Some 1,900 of its 23,700 staff (8%) will go.",
    "Of 400 shops asked, 34 (8.5%) had sprinklers.",
    "It will cut 8% of its 23,700 staff, or 1,900 people.",
    "The $1.8 million is 5.2% of a budget of $34 million.",
    "Output went from 2,400 tonnes to 3,000 tonnes – a 25% increase.",
    "The party won 45 seats, 12 more than the 33 it held.",
    "The party won 45 seats, 12 more than in 2019.",
    "The party won 45 seats, eight fewer than its 53 of last year.",
    "Turnout was 61%, up six points from 55% in 2019.",
    "Staff numbered 1,350, up 150 from 1,200 a year ago.",
    "She beat him by 1,304 votes, 20,512 to 19,208.",
    "The Gulls won by 13 points, 88-75.",
    "The Gulls led by 13 points before they lost 88-75.",
    "Calls rose by a half, from 300 to 450.",
    "Staff numbered 2,400, up from 1,800, a 33% increase.",
    "The mine dug 12,000 tonnes in 2023 against 10,000 tonnes in 2022, 20% more.",
    "It made a profit of $4.2m, up 17% on last year's $3.6m.",
    "Turnout rose six percentage points to 64% from 58%.",
    "Prices rose 4% to $20 from last year and $30 the year before.",
    "Exports rose 3% to $40 million and imports 2% to $50 million.",
]


@pytest.mark.parametrize("text", WRONG)
def test_a_change_that_does_not_follow_is_found(text: str) -> None:
    assert rules(text) == ["XC305"]


@pytest.mark.parametrize("text", RIGHT)
def test_a_change_that_follows_or_is_of_something_else_is_not(text: str) -> None:
    assert rules(text) == []


def test_the_facts_give_the_right_percentage() -> None:
    (finding,) = findings("Sales rose to $2.16bn from $2.04bn, an increase of 9%.")
    assert dict(finding.facts) == {
        "start": "2.04 billion USD", "end": "2.16 billion USD", "expected": "5.9%", "stated": "9%",
    }
