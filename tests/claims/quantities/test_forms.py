"""Every form of number that news writes, as words and what they state."""

import pytest

from claims.making import told

NUMBERS = [
    ("They are nearly a fifth richer.", ["a fifth | 0.2 fraction (ratio), nearly"]),
    ("Sales fell by a third.", ["a third | 0.333333 fraction (ratio)"]),
    ("Sales more than doubled.", ["doubled | 2.. times (multiple), more_than"]),
    ("The two who drowned were brothers.", ["two | 2 count"]),
    ("Output grew (GDP +1.9 on the year).", ["+1.9 | 1.9 count"]),
    ("The stand holds 41,206 seats.", ["41,206 | 41206 count of seat"]),
    ("The bridge carries 12,34,567 vehicles.", ["12,34,567 | 1234567 count of vehicle"]),
    ("The fund has 1.234.567,5 euros.", ["1.234.567,5 euros | 1234567.5 EUR"]),
    ("The town has 25\u00a0400 residents.", ["25\u00a0400 | 25400 count of resident"]),
    ("The town has 1 234 567 residents.", ["1 234 567 | 1234567 count of resident"]),
    ("The prize was R25 000 in cash.", ["R25 000 | 25000 ZAR"]),
    ("It weighs 2½ tonnes.", ["2½ tonnes | 2.5 tonne (mass)"]),
    ("It took 2 1/2 hours.", ["2 1/2 hours | 2.5 hour (time)"]),
    ("The team has a .583 average.", [".583 | 0.583 count of average"]),
    ("Light covers 3×10^8 metres per second.", ["3×10^8 metres per second | 300000000 meter per second (speed)"]),
    ("Twenty-eight thousand six hundred fans came.", ["Twenty-eight thousand six hundred | 28600 count of fan"]),
    ("One hundred and twelve guests slept there.", ["One hundred and twelve | 112 count of guest"]),
    ("The harvest filled twelve hundred crates.", ["twelve hundred | 1200 count of crate"]),
    ("Prices are up three point one per cent.", ["three point one per cent | 3.1 percent (ratio)"]),
    ("A dozen boats sailed.", ["A dozen | 12 count of boat"]),
    ("Two dozen goats escaped.", ["Two dozen | 24 count of goat"]),
    ("Half a million people marched.", ["Half a million | 500000 count of person"]),
    ("A quarter of a million voters stayed away.", ["A quarter of a million | 250000 count of voter"]),
    ("It sold 1.2 million copies.", ["1.2 million | 1200000 count of copy"]),
    ("They spent two and a half million euros.", ["two and a half million euros | 2500000 EUR"]),
    ("The deal is worth three lakh crore rupees.", ["three lakh crore rupees | 3000000000000 INR"]),
    ("The app has 2+ million users.", ["2+ million | 2000000.. count of user, at_least"]),
    ("Several hundred workers walked out.", ["Several hundred | 200..900 count of worker"]),
    ("A couple of thousand fans stayed.", ["A couple of thousand | 2000 count of fan"]),
    ("Thousands of jobs are at risk.", ["Thousands | 1000..10000 count of job"]),
    ("Tens of thousands of homes lost power.", ["Tens of thousands | 10000..100000 count of home"]),
    ("The plan costs hundreds of millions of euros.", ["hundreds of millions of euros | 100000000..1000000000 EUR"]),
    ("The council received zero complaints.", ["zero | 0 count of complaint"]),
]

MAGNITUDES = [
    ("The plant cost $5m.", ["$5m | 5000000 USD"]),
    ("The plant cost $5mn.", ["$5mn | 5000000 USD"]),
    ("The plant cost 56.4bn yen.", ["56.4bn yen | 56400000000 JPY"]),
    ("The plant cost £1.2BN.", ["£1.2BN | 1200000000 GBP"]),
    ("The fund holds €3trn.", ["€3trn | 3000000000000 EUR"]),
    ("Wages rose to $25k.", ["$25k | 25000 USD"]),
    ("The song has 4.3M streams.", ["4.3M | 4300000 count of stream"]),
    ("The app has 5m users.", ["5m | 5000000 count of user"]),
    ("The wave was 5m high.", ["5m | 5 meter (length)"]),
    ("She won the 200m race.", ["200m | 200 meter (length)"]),
    ("He paid Rs 5 crore.", ["Rs 5 crore | 50000000 INR"]),
    ("A 520-million-dollar plant opened.", ["520-million-dollar | 520000000 USD"]),
    ("The $2.07 billion profit fell.", ["$2.07 billion | 2070000000 USD"]),
]

RANGES = [
    ("Growth of 6-7% is expected.", ["6-7% | 6..7 percent (ratio)"]),
    ("Between 40 and 50 guests left.", ["40 and 50 | 40..50 count of guest"]),
    ("Men aged from 60 to 64 may apply.", ["60 to 64 | 60..64 year old (age)"]),
    ("It will cost 5m-6m euros.", ["5m-6m euros | 5000000..6000000 EUR"]),
    ("It earned Rs 65-80 crore in all.", ["Rs 65-80 crore | 650000000..800000000 INR"]),
    ("It will cost 33-35 billion euros.", ["33-35 billion euros | 33000000000..35000000000 EUR"]),
    ("Four to five thousand people came.", ["Four to five thousand | 4000..5000 count of person"]),
    ("Two or three points were in it.", ["Two or three points | 2..3 point (index)"]),
    ("The tax is between 8% and 15.5% of it.", ["8% and 15.5% | 8..15.5 percent (ratio)"]),
    ("Sales rose from 80 to 110 units.", ["80 to 110 | 80..110 count of unit, from 80 to 110"]),
    ("Results in the range of 2180-2330 are rare.", ["2180-2330 | 2180..2330 count"]),
    (
        "The fund lost $11 billion to $106 billion.",
        ["$11 billion | 11000000000 USD", "$106 billion | 106000000000 USD"],
    ),
    ("The fund will lose $11 billion to $16 billion.", ["$11 billion to $16 billion | 11000000000..16000000000 USD"]),
    (
        "The price fell from $75 per barrel to $45.88.",
        ["$75 per barrel to $45.88 | 45.88..75 USD per barrel, from 75 to 45.88"],
    ),
    (
        "Mileage crept up from 20 mpg in 2008 to 29 mpg.",
        ["20 mpg in 2008 to 29 mpg | 20..29 mile per gallon (consumption), from 20 to 29"],
    ),
    (
        "The seas were between two and a half and three metres.",
        ["two and a half and three metres | 2.5..3 meter (length)"],
    ),
]

PARTS = [
    ("Two-thirds of the voters stayed home.", ["Two-thirds | 0.666667 fraction (ratio) of voter"]),
    ("A third of the population moved.", ["A third | 0.333333 fraction (ratio) of population"]),
    ("One in five deputies lost.", ["One in five | 0.2 fraction (ratio) of deputy"]),
    ("Three out of 10 homes are empty.", ["Three out of 10 | 0.3 fraction (ratio) of home"]),
    ("One driver in seven complained.", ["One driver in seven | 0.142857 fraction (ratio)"]),
    ("Half of its 2,400 staff left.", ["Half | 0.5 fraction (ratio) of staff", "2,400 | 2400 count of staff"]),
    ("He finished third in the race.", ["third | 3 rank"]),
    ("Odds of 8-to-1 were offered.", ["8-to-1 | 8..1 ratio (score)"]),
    ("Exports doubled.", ["doubled | 2 times (multiple)"]),
    ("Orders were three times as high.", ["three times | 3 times (multiple)"]),
    ("He was fined three times.", ["three times | 3 count of time"]),
    ("It is twice as large.", ["twice | 2 times (multiple)"]),
    ("It cost half as much again.", ["half as much again | 1.5 times (multiple)"]),
]

LISTS = [
    ("The vote gave the Union 19 seats.", ["19 | 19 count of seat"]),
    ("The budget gives Northern Rail 40 trains.", ["40 | 40 count of train"]),
    ("Accord has 52 seats, the Left Alliance 13 and Terra 9.", [
        "52 | 52 count of seat", "13 | 13 count", "9 | 9 count"
    ]),
    ("Accord has 41.2 per cent, Forward 24.6, Hearth 15.5.", [
        "41.2 per cent | 41.2 percent (ratio)", "24.6 | 24.6 count", "15.5 | 15.5 count"
    ]),
    ("They passed Resolutions 57, 59, 66, and 68 on growth.", []),
    ("Under Articles 3, 5 and 7 it may.", []),
    ("Bus routes 13, 18 and 72 stop here.", []),
    ("Units 2 and 3 are off; gates 4 to 6 shut.", []),
    ("She numbered 12, 14 and 16 of them.", ["12 | 12 count", "14 | 14 count", "16 | 16 count"]),
]  # fmt: skip

SHARES = [("Fares are a tenth above what they were.", ["a tenth | 0.1 fraction (ratio)"])]

TWICE = [
    ("It was signed twice.", ["twice | 2 count of time"]),
    ("They lost twice last year.", ["twice | 2 count of time"]),
    ("It is washed twice a month.", ["twice | 2 count per month of time"]),
    ("It made more than twice last year's sum.", ["twice | 2.. times (multiple), more_than"]),
    ("It is twice as big.", ["twice | 2 times (multiple)"]),
    ("Think twice, or once or twice.", []),
]

CLOCKED = [
    ("She won in 2:05:48.", ["2:05:48 | 2.096667 hour (time)"]),
    ("She won in two hours, five minutes and 48 seconds.", [
        "two hours, five minutes and 48 seconds | 2.096667 hour (time)"
    ]),
    ("He ran a mile in 3:47.33.", ["3:47.33 | 3.788833 minute (time)"]),
    ("He scored with 4:48 remaining.", ["4:48 | 4.8 minute (time)"]),
    ("The quake had M5.1, another Mw 6.4.", ["5.1 | 5.1 magnitude (magnitude)", "6.4 | 6.4 magnitude (magnitude)"]),
]  # fmt: skip

RANKS = [
    ("Staff first saw it, as first noted by the Echo.", []),
    ("First, turnout. It was first published then.", []),
    ("The first reported case was at first try.", ["first | 1 rank of case", "first | 1 rank of try"]),
    ("She came first, ahead of Bo.", ["first | 1 rank"]),
    ("It ranks 13th.", ["13th | 13 rank"]),
    ("The third-largest maker is here.", ["third | 3 rank of maker"]),
    ("It is the twenty-first attempt.", ["twenty-first | 21 rank of attempt"]),
    ("She is the No. 2 seed.", ["No. 2 | 2 rank of seed"]),
    ("The song opened at # 1 there.", ["# 1 | 1 rank"]),
    ("He wore number nine.", ["number nine | 9 rank"]),
]

CONTESTS = [
    ("United won 5-4.", ["5-4 | 5..4 score (score)"]),
    ("The court ruled 6-3 against it.", ["6-3 | 6..3 score (score)"]),
    ("City lost two-nil.", ["two-nil | 2..0 score (score)"]),
    ("The club has a 10-5-1 record.", ["10-5-1 | 10..5 score (score)"]),
]

RATINGS = [
    ("It has a rating of 5.9/10 there.", ["5.9/10 | 5.9 of 10 (rating)"]),
    ("It averages 7.8 out of ten.", ["7.8 out of ten | 7.8 of 10 (rating)"]),
    ("The film scored 64/100 with critics.", ["64/100 | 64 of 100 (rating)"]),
    ("The inn is rated 4 out of 5 stars.", ["4 out of 5 | 4 of 5 (rating)"]),
    ("She scored in 8 out of 10 games.", ["8 out of 10 | 0.8 fraction (ratio) of game"]),
]

AGES = [
    ("Ada Marlowe, 66, was there.", ["66 | 66 year old (age)"]),
    ("A man aged 45 was held.", ["45 | 45 year old (age)"]),
    ("A 17-year-old was held.", ["17-year-old | 17 year old (age)"]),
    ("Tickets are free for under-16s.", ["16s | ..16 year old (age), less_than"]),
    ("His daughter, who is 10, sang.", ["10 | 10 year old (age)"]),
    ("Bo Lind (45) scored.", ["45 | 45 year old (age)"]),
    ("12 men aged 20", ["12 | 12 count of man", "20 | 20 year old (age)"]),
    ("The plumber, 47, was there.", ["47 | 47 year old (age)"]),
    ("The father-of-two, 31, was there.", ["two | 2 count", "31 | 31 year old (age)"]),
    ("Her sons, 11 and 15, sang.", ["11 | 11 year old (age)", "15 | 15 year old (age)"]),
    ("Boys aged 5, 7 and 9 sang.", ["5 | 5 year old (age)", "7 | 7 year old (age)", "9 | 9 year old (age)"]),
    ("The total, 47, was low.", ["47 | 47 count"]),
]

SIGNED = [
    ("Sales changed by -5% in May.", ["-5% | -5 percent (ratio)"]),
    ("It was minus 12 degrees celsius.", ["minus 12 degrees celsius | -12 degree celsius (temperature)"]),
    ("Shares moved (+3.2%) early.", ["+3.2% | 3.2 percent (ratio)"]),
]


ALL = [
    *NUMBERS, *MAGNITUDES, *RANGES, *PARTS, *LISTS, *SHARES, *TWICE, *CLOCKED, *RANKS, *CONTESTS, *RATINGS,
    *AGES, *SIGNED,
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_a_written_number_states_its_value(text: str, expected: list[str]) -> None:
    assert told(text) == expected
