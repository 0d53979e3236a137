"""What looks like a date and is none, and years and counts told apart by the words around them."""

import pytest
from reader import readings

NO_DATE = [
    "The firm has 2,000 projects and 2000 workers.",
    "The fire damaged, in 2000 workers' homes, every stove.",
    "She swam 1800 metres and then 1500 m.",
    "They met in room 2012 before flight 1549.",
    "He cited UN Resolution 1973 and Section 2010.",
    "The Russell 2000 fell while Windows 2000 froze.",
    "A 2000-strong crowd watched the 1500-metre race.",
    "It cost $2012, £1999 and 2,023 euros.",
    "It weighs 2020 kg and measures 1950 mm by 2010 mm.",
    "Call 555-2023, 020 7946 2018 or 0800 2023 2024.",
    "The helpline is 1800 555 011.",
    "The staff grew from 1000 to 2000 hires.",
    "Version 2.10.2023 of the program froze.",
    "It is at http://example.org/2023/10/11/story.html now.",
    "The order is 2022/2023-17 and the ratio 16:9.",
    "May said the vote may pass.",
    "He sold nineteen eighty-page books and nineteen hundred homes.",
    "The price rose by two thousand and thirty.",
    "The race was won in 13:05 and the relay in 2:05:48.",
    "With 4:48 remaining he scored, having played 21:34.",
    "MUST WATCH The storm 01:35",
    "May's cabinet met.",
    "They march on. 12 may be hurt. She may 5 times.",
    "April Jones met June Smith and August Wilson.",
    "Will March comes second.",
    "The Long March 5 rocket rose.",
    "The sun set. He sat. They wed.",
    "COVID-19 and the 9/11 attacks changed 24/7 care.",
    "They won 5-4, 3-2 and 6-4, 6-2 in an 8-to-1 vote.",
    "He read John 3:16 aloud.",
    "A time of 2:05:30 won; it took 7:30 minutes.",
    "One in five and two to three, at ten to one odds.",
    "From ten to twelve people came.",
    "He is in his 60s, and it was in the high 60s outside.",
    "USA Today and the Sunday Times reported on Bloody Sunday.",
    "Sheffield Wednesday lost.",
    "The Tonight Show and the Today programme ended.",
    "He hosts This Morning alone.",
    "Rovers, unbeaten, scored twice in the first half against the quarterback's old team.",
    "He finished second. A second later he fell.",
    "The spring broke. Prices fall. They fall in love.",
    "Christmas shopping and Easter eggs bored him.",
    "An overnight train and an overnight success.",
    "Over the past decade, in the past year and over the next year it grew.",
    "The previous eight months, 15 years, a three-month stay, 24 hours.",
    "Two years before the vote, the day after the vote, a month earlier than usual.",
    "Every Friday, each October, on Mondays and every other Sunday.",
    "Several years ago he left.",
    "By the end of the day he was tired.",
]

YEARS_AND_COUNTS = [
    ("He drives a 1970 Ford.", ["1970"]),
    ("In 2010 sales fell to 2010 units.", ["2010"]),
    ("From 2019 levels it rose to 2019 tonnes.", ["2019"]),
    ("The 2012 elections drew 2012 people.", ["2012"]),
    ("A 2008-era rule and the 2009 analysis hold.", ["2008", "2009"]),
    ("In March 12 people died.", ["March"]),
    ("On March 12 people gathered.", ["March 12"]),
    ("In October 2000 workers struck.", ["October"]),
    ("On May 5, 2000 workers struck.", ["May 5"]),
    ("On October 11 and 12 workers struck.", ["October 11"]),
    ("By 2050 emissions will end.", ["2050"]),
    ("In April Jones left; in May she came.", ["April", "May"]),
    ("The Women's March in March drew 5,000.", ["March"]),
    ("A day before Saturday's fire he left.", ["A day before Saturday"]),
    ("In the first half of 2022 Rovers scored twice.", ["first half of 2022"]),
]


@pytest.mark.parametrize("text", NO_DATE)
def test_no_date_is_read(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(("text", "words"), YEARS_AND_COUNTS)
def test_years_and_counts_are_told_apart(text: str, words: list[str]) -> None:
    assert [reading[0] for reading in readings(text)] == words
