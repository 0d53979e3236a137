"""Units, currencies and rates as newspapers write them."""

import pytest

from claims.making import told

MONEY = [
    ("The plant cost US$525 million.", ["US$525 million | 525000000 USD"]),
    ("The plant cost 1.6 billion USD.", ["1.6 billion USD | 1600000000 USD"]),
    ("The plant cost USD1.6bn.", ["USD1.6bn | 1600000000 USD"]),
    ("The plant cost $US160 million.", ["$US160 million | 160000000 USD"]),
    ("The plant cost C $6 million.", ["C $6 million | 6000000 CAD"]),
    ("The plant cost A$30m.", ["A$30m | 30000000 AUD"]),
    ("Bail was $500 US.", ["$500 US | 500 USD"]),
    ("A ticket costs VND 50,000.", ["VND 50,000 | 50000 VND"]),
    ("A ticket costs 50,000 dong.", ["50,000 dong | 50000 VND"]),
    ("The outlay was RM1.41 billion.", ["RM1.41 billion | 1410000000 MYR"]),
    ("The state paid Rs. 500.", ["Rs. 500 | 500 INR"]),
    ("The fine was 30,000 Egyptian pounds.", ["30,000 Egyptian pounds | 30000 EGP"]),
    ("It costs 500 €.", ["500 € | 500 EUR"]),
    ("It made a profit of Y=100 million.", ["Y=100 million | 100000000 JPY"]),
    ("The council got K3.1m for 2022.", ["K3.1m | 3100000 ZMW"]),
    ("A £6 ticket and nine pounds more.", ["£6 | 6 GBP", "nine pounds | 9 GBP"]),
    ("Police found nine pounds of lead.", ["nine pounds | 9 pound (mass)"]),
    ("In Mexico a taco is 20 pesos.", ["20 pesos | 20 MXN"]),
    ("Coffee is 3 dollars 50 cents.", ["3 dollars 50 cents | 3.5 USD"]),
    ("Shares rose to 164p.", ["164p | 164 penny"]),
    ("It cost A$900 a kilo, a billion dollars in all.", [
        "A$900 a kilo | 900 AUD per kilogram", "a billion dollars | 1000000000 AUD"
    ]),
    ("It cost C$900 ($650), or 900 dollars.", ["C$900 | 900 CAD", "$650 | 650 USD", "900 dollars | 900 USD"]),
    ("Losses came to 30 MUSD, or 28.5 MEUR.", ["30 MUSD | 30000000 USD", "28.5 MEUR | 28500000 EUR"]),
    ("It foresees Y24bn of profit.", ["Y24bn | 24000000000 JPY"]),
    ("In Uganda it cost Shs 300.", ["Shs 300 | 300 UGX"]),
    ("It earned 63 cents per share.", ["63 cents per share | 63 cent per share"]),
]  # fmt: skip

RATES = [
    ("Petrol is $2.11 per gallon.", ["$2.11 per gallon | 2.11 USD per gallon"]),
    ("Land is Rs 7.2 lakh an acre.", ["Rs 7.2 lakh an acre | 720000 INR per acre"]),
    ("They offered C$6 (US$4.46) per share.", ["C$6 | 6 CAD per share", "US$4.46 | 4.46 USD"]),
    ("The field reached 10 kV/cm.", ["10 kV/cm | 10 kilovolt per centimeter (voltage)"]),
    ("Sales grow 5 percent a year.", ["5 percent a year | 5 percent per year (ratio)"]),
    ("The satellite sends two terabytes a day.", ["two terabytes a day | 2 terabyte per day (data)"]),
    ("The line carries 62,000 passengers a day.", ["62,000 | 62000 count per day of passenger"]),
    ("Petrol cost $2 a year ago.", ["$2 | 2 USD"]),
    ("The river has 0.4 milligrams a litre.", ["0.4 milligrams a litre | 0.4 milligram per liter (mass)"]),
    ("The field gave 4.35 tonnes a hectare.", ["4.35 tonnes a hectare | 4.35 tonne per hectare (mass)"]),
    ("It broke at 8.2 N/mm².", ["8.2 N/mm² | 8.2 newton per square millimeter (force)"]),
    ("It reads 3,000 pulses per second.", ["3,000 | 3000 count per second of pulse"]),
]

MEASURES = [
    ("The site covers 57 acres.", ["57 acres | 57 acre (area)"]),
    ("The site covers 200,000 square meters.", ["200,000 square meters | 200000 square meter (area)"]),
    ("The estate has 3923sq m.", ["3923sq m | 3923 square meter (area)"]),
    ("The flat has 32m2.", ["32m2 | 32 square meter (area)"]),
    ("It fell 1,180 km away.", ["1,180 km | 1180 kilometer (length)"]),
    ("He is 6 ft 2 in tall.", ["6 ft 2 in | 6.166667 foot (length)"]),
    ("The gorilla weighed 181-kg.", ["181-kg | 181 kilogram (mass)"]),
    ("The tank holds 4 megalitres.", ["4 megalitres | 4 megaliter (volume)"]),
    ("It was 21.5°C at noon.", ["21.5°C | 21.5 degree celsius (temperature)"]),
    ("It was 70 degrees Fahrenheit.", ["70 degrees Fahrenheit | 70 degree fahrenheit (temperature)"]),
    ("Winds of 155mph hit.", ["155mph | 155 mile per hour (speed)"]),
    ("The farm makes 1.2GW.", ["1.2GW | 1.2 gigawatt (power)"]),
    ("The farm made 30 terawatt hours.", ["30 terawatt hours | 30 terawatt hour (energy)"]),
    ("The file has 54GB.", ["54GB | 54 gigabyte (data)"]),
    ("It lasted seven years and six months.", ["seven years and six months | 7.5 year (time)"]),
    ("It rained for three straight days.", ["three straight days | 3 day (time)"]),
    ("The farm has 17 wooded acres.", ["17 wooded acres | 17 acre (area)"]),
    ("It took 5+ years.", ["5+ years | 5.. year (time), at_least"]),
    ("He lived there for a decade.", ["a decade | 1 decade (time)"]),
    ("It took half an hour.", ["half an hour | 0.5 hour (time)"]),
    ("They waited a day and a half.", ["a day and a half | 1.5 day (time)"]),
    ("He lived half a mile away.", ["half a mile | 0.5 mile (length)"]),
    ("Turnout rose 4 percentage points.", ["4 percentage points | 4 percentage point (points)"]),
    ("Rates rose 25 basis points.", ["25 basis points | 25 basis point (points)"]),
    ("Support fell by 2 %-points.", ["2 %-points | 2 percentage point (points)"]),
    ("A magnitude-6.1 quake struck.", ["6.1 | 6.1 magnitude (magnitude)"]),
]

PARTS = [
    ("It took three-quarters of an hour.", ["three-quarters of an hour | 0.75 hour (time)"]),
    ("It runs for nearly two-thirds of a mile.", ["two-thirds of a mile | 0.666667 mile (length), nearly"]),
    ("A tenth of a second parted them.", ["A tenth of a second | 0.1 second (time)"]),
    ("It fell by two tenths of a percentage point.", [
        "two tenths of a percentage point | 0.2 percentage point (points)"
    ]),
    ("It took a little over a quarter of an hour.", ["a quarter of an hour | 0.25 hour (time), just_over"]),
    ("The road has 7.1 of the 12 kilometres.", [
        "7.1 | 7.1 kilometer (length)", "12 kilometres | 12 kilometer (length)"
    ]),
    ("Some 462 million of the 742 million francs went.", [
        "462 million | 462000000 CHF, about", "742 million francs | 742000000 CHF"
    ]),
    ("He restored 37 of its 96 stone figures.", ["37 | 37 count of figure", "96 | 96 count of figure"]),
    ("The krone lost nearly half a per cent.", ["half a per cent | 0.5 percent (ratio), nearly"]),
    ("It rose half a percentage point.", ["half a percentage point | 0.5 percentage point (points)"]),
    ("The rate is a quarter point lower.", ["a quarter point | 0.25 percentage point (points)"]),
    ("He weighs 12 stone.", ["12 stone | 12 stone (mass)"]),
]  # fmt: skip

DRINKS = [
    ("It holds 16 fluid ounces.", ["16 fluid ounces | 16 fluid ounce (volume)"]),
    ("A can of 12 fl oz is the smallest.", ["12 fl oz | 12 fluid ounce (volume)"]),
    ("He drank 8 fl. oz. of beer.", ["8 fl. oz. | 8 fluid ounce (volume)"]),
    ("They sold 31,000 pints of bitter.", ["31,000 pints | 31000 pint (volume)"]),
    ("The steak weighs 16 ounces.", ["16 ounces | 16 ounce (mass)"]),
]

COUNTED = [
    ("The zone drew 264 foreign-invested projects.", ["264 | 264 count of project"]),
    ("A three-course meal was served.", ["three | 3 count of course"]),
    (
        "The list has four-, five- and six-cylinder engines.",
        ["four | 4 count of cylinder", "five | 5 count of cylinder", "six | 6 count of cylinder"],
    ),
    (
        "It makes six million 330ml cans.",
        ["six million | 6000000 count of can", "330ml | 330 milliliter (volume)"],
    ),
    ("It is one of the region's oldest theatres.", ["one | 1 count of theatre"]),
    ("Eleven of its 18 coaches derailed.", ["Eleven | 11 count of coach", "18 | 18 count of coach"]),
    ("Fourteen dead, dozens hurt.", ["Fourteen | 14 count of dead", "dozens | 12..100 count of hurt"]),
    ("Two plainclothes officers came.", ["Two | 2 count of officer"]),
    ("It sold digital and physical goods to 12 old and new clients.", ["12 | 12 count of client"]),
    ("He won 38 doubles titles.", ["38 | 38 count of title"]),
    ("It has 40 sales staff.", ["40 | 40 count of staff"]),
    ("It sells in 28 individual U.S. states.", ["28 | 28 count of state"]),
    ("It split the two countries' air forces.", ["two | 2 count of country"]),
    ("The ranking of 29 makes him proud.", ["29 | 29 count"]),
    ("At least one case was found.", ["one | 1.. count of case, at_least"]),
    ("There were no deaths.", ["no deaths | 0 count of death"]),
    ("Nobody was hurt.", ["Nobody | 0 count of injured"]),
    ("Three were hurt; one fell ill.", ["Three | 3 count", "one | 1 count"]),
    ("Three were hurt; one remains in hospital.", ["Three | 3 count", "one | 1 count"]),
    ("Of its waste, 2,600 tonnes and 300 sits there.", ["2,600 tonnes | 2600 tonne (mass)", "300 | 300 count"]),
    ("It cost 12 lives.", ["12 | 12 count of life"]),
    ("# Seven things to know", ["Seven | 7 count of thing"]),
]

BULK = [
    ("Farmers brought in 27.4 Mt.", ["27.4 Mt | 27.4 megatonne (mass)"]),
    ("He climbed 2 Mt Kora routes.", ["2 | 2 count of route"]),
    ("They sowed 6.3 Mha.", ["6.3 Mha | 6.3 megahectare (area)"]),
    ("The field yields 180 kb/d.", ["180 kb/d | 180 kilobarrel (volume)"]),
    ("The field holds 740 mmbbl.", ["740 mmbbl | 740 megabarrel (volume)"]),
    ("The mine sold 186,000 ounces of gold.", ["186,000 ounces | 186000 troy ounce (mass)"]),
    ("The bun weighs 6 ounces.", ["6 ounces | 6 ounce (mass)"]),
    ("It took an hour and 33 minutes.", ["an hour and 33 minutes | 1.55 hour (time)"]),
    ("It took an hour and two men.", ["an hour | 1 hour (time)", "two | 2 count of man"]),
    ("It burned for three minutes twelve.", ["three minutes twelve | 3.2 minute (time)"]),
    ("It rose to 39 feet 6.", ["39 feet 6 | 39.5 foot (length)"]),
    ("It costs two euros eighty.", ["two euros eighty | 2.8 EUR"]),
    ("The mass lasted two hours and a quarter.", ["two hours and a quarter | 2.25 hour (time)"]),
    ("It took 0.7 h to mend.", ["0.7 h | 0.7 hour (time)"]),
    ("Nine degree courses shut.", ["Nine | 9 count of course"]),
    ("They seized six US tons.", ["six US tons | 6 ton (mass)"]),
    ("In five minutes twelve men left.", ["five minutes | 5 minute (time)", "twelve | 12 count of man"]),
    ("It took 10 minutes 30 of them.", ["10 minutes | 10 minute (time)", "30 | 30 count"]),
    ("It is 0.3 of an inch thick.", ["0.3 of an inch | 0.3 inch (length)"]),
    ("In Orla 28.3in fell.", ["28.3in | 28.3 inch (length)"]),
    ("It cost 412,000 Westmarch dollars.", ["412,000 Westmarch dollars | 412000 USD"]),
    ("It spent 14 of its 23 million euros.", ["14 | 14000000 EUR", "23 million euros | 23000000 EUR"]),
    ("The prize of 11,000 goes to her.", ["11,000 | 11000 count"]),
]

MILLIONS = [
    ("Some 5.3m cubic metres of mud ran out.", ["5.3m cubic metres | 5300000 cubic meter (volume), about"]),
    ("They brewed 1.1m hl.", ["1.1m hl | 1100000 hectoliter (volume)"]),
    ("It cost $3 million. Traffic was 5.4m.", ["$3 million | 3000000 USD", "5.4m | 5400000 count"]),
    ("It cost $3 million. The snow was 5.4m deep.", ["$3 million | 3000000 USD", "5.4m | 5.4 meter (length)"]),
    (
        "It cost $3 million. It ran 20 km. The wave was 5.4m.",
        ["$3 million | 3000000 USD", "20 km | 20 kilometer (length)", "5.4m | 5.4 meter (length)"],
    ),
    ("The quota is 1.45m t.", ["1.45m t | 1450000 tonne (mass)"]),
    ("The port moves 3.6m TEU.", ["3.6m | 3600000 count"]),
    ("It cost $3 million. He ran the 200m.", ["$3 million | 3000000 USD", "200m | 200 meter (length)"]),
    ("The guidance is €280-310m.", ["€280-310m | 280000000..310000000 EUR"]),
    ("It lost two and three quarter million.", ["two and three quarter million | 2750000 count"]),
    ("It lost three quarters of a billion euros.", ["three quarters of a billion euros | 750000000 EUR"]),
]

SHARED = [
    (
        "The highest offer was 61.75 cents, while the lowest was 58.25.",
        ["61.75 cents | 61.75 cent", "58.25 | 58.25 cent"],
    ),
    (
        "The index lost 51.3 points to 3,902.60.",
        ["51.3 points | 51.3 point (index)", "3,902.60 | 3902.6 point (index)"],
    ),
    (
        "They fell 5, 7 and 9 percent.",
        ["5 | 5 percent (ratio)", "7 | 7 percent (ratio)", "9 percent | 9 percent (ratio)"],
    ),
    ("The stock rose 8.2% to 3.65.", ["8.2% | 8.2 percent (ratio)", "3.65 | 3.65 count"]),
]


ALL = MONEY + RATES + MEASURES + PARTS + DRINKS + COUNTED + BULK + MILLIONS + SHARED


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_a_figure_is_read_with_what_it_measures(text: str, expected: list[str]) -> None:
    assert told(text) == expected
