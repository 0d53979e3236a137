"""Every form of a date in news, with the days and the TIMEX3 value it means. Published on Thursday, 12 October 2023."""

import pytest
from reader import Reading, readings

WRITTEN_OUT: list[tuple[str, list[Reading]]] = [
    ("The bridge opened on October 11, 2023.", [("October 11, 2023", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("The bridge opened on Oct. 11, 2023, in rain.", [("Oct. 11, 2023", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("The bridge opened on 11 October 2023.", [("11 October 2023", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("It opened on the 11th of October, 2023.", [("11th of October, 2023", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("It opened on the ninth of October.", [("ninth of October", "2023-10-09", "2023-10-09", "2023-10-09")]),
    ("It opened on the twenty-second of June 2022.", [
        ("twenty-second of June 2022", "2022-06-22", "2022-06-22", "2022-06-22")]),
    ("He came second in June.", [("June", "2023-06-01", "2023-06-30", "2023-06")]),
    ("It opened on Wednesday, Oct. 11.", [("Wednesday, Oct. 11", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("It opened on Wednesday (October 11).", [("Wednesday (October 11)", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("It opened on Wed 11 Oct in rain.", [("Wed 11 Oct", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("It opened on 11-Oct-2023.", [("11-Oct-2023", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("It opened in October 2023.", [("October 2023", "2023-10-01", "2023-10-31", "2023-10")]),
    ("It opened in Oct. '22 already.", [("Oct. '22", "2022-10-01", "2022-10-31", "2022-10")]),
    (
        "Updated 2023-10-11T05:40:00Z by the desk",
        [("2023-10-11T05:40:00Z", "2023-10-11", "2023-10-11", "2023-10-11T05:40")],
    ),
    ("It opened on 2023-10-11.", [("2023-10-11", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("Published: 1.22.2024", [("1.22.2024", "2024-01-22", "2024-01-22", "2024-01-22")]),
    ("Published 22.1.2024", [("22.1.2024", "2024-01-22", "2024-01-22", "2024-01-22")]),
    ("Published 10/2023", [("10/2023", "2023-10-01", "2023-10-31", "2023-10")]),
    ("It has stood since 2007.", [("2007", "2007-01-01", "2007-12-31", "2007")]),
    ("Built in 1066, it leans.", [("1066", "1066-01-01", "1066-12-31", "1066")]),
    ("They left in '87 for good.", [("'87", "1987-01-01", "1987-12-31", "1987")]),
    ("He won in nineteen ninety-six.", [("nineteen ninety-six", "1996-01-01", "1996-12-31", "1996")]),
    ("In nineteen hundred it opened.", [("nineteen hundred", "1900-01-01", "1900-12-31", "1900")]),
    ("It has stood since nineteen oh five.", [("nineteen oh five", "1905-01-01", "1905-12-31", "1905")]),
    ("The summer of twenty twenty was hot.", [("twenty twenty", "2020-01-01", "2020-12-31", "2020")]),
    ("It shut in two thousand and four.", [("two thousand and four", "2004-01-01", "2004-12-31", "2004")]),
]

WITHOUT_A_YEAR: list[tuple[str, list[Reading]]] = [
    ("It opened on October 3.", [("October 3", "2023-10-03", "2023-10-03", "2023-10-03")]),
    ("It opened on December 3.", [("December 3", "2022-12-03", "2022-12-03", "2022-12-03")]),
    ("It will open on December 3.", [("December 3", "2023-12-03", "2023-12-03", "2023-12-03")]),
    ("It will open on March 3.", [("March 3", "2024-03-03", "2024-03-03", "2024-03-03")]),
    ("The fair opened in November.", [("November", "2022-11-01", "2022-11-30", "2022-11")]),
    ("The fair is to open in November.", [("November", "2023-11-01", "2023-11-30", "2023-11")]),
    ("Prices rose in October last year.", [("October last year", "2022-10-01", "2022-10-31", "2022-10")]),
    ("Prices rose last October.", [("last October", "2022-10-01", "2022-10-31", "2022-10")]),
    ("Work begins next May.", [("next May", "2024-05-01", "2024-05-31", "2024-05")]),
    ("It closed on Tuesday, December 6.", [("Tuesday, December 6", "2022-12-06", "2022-12-06", "2022-12-06")]),
    ("Voting runs until the 20th.", [("20th", "2023-10-20", "2023-10-20", "2023-10-20")]),
    ("He came on Tuesday the 10th.", [("Tuesday the 10th", "2023-10-10", "2023-10-10", "2023-10-10")]),
    ("She left that January day in 2011.", [
        ("January day", "2011-01-01", "2011-01-31", "2011-01-XX"), ("2011", "2011-01-01", "2011-12-31", "2011")]),
]  # fmt: skip

WEEKDAYS: list[tuple[str, list[Reading]]] = [
    ("He spoke on Tuesday.", [("Tuesday", "2023-10-10", "2023-10-10", "2023-10-10")]),
    ("He spoke on Thursday.", [("Thursday", "2023-10-12", "2023-10-12", "2023-10-12")]),
    ("He spoke on Friday.", [("Friday", "2023-10-06", "2023-10-06", "2023-10-06")]),
    ("He will speak on Friday.", [("Friday", "2023-10-13", "2023-10-13", "2023-10-13")]),
    ("On Friday, the board will meet.", [("Friday", "2023-10-13", "2023-10-13", "2023-10-13")]),
    ("The firm said on Tuesday it will close.", [("Tuesday", "2023-10-10", "2023-10-10", "2023-10-10")]),
    ("The firm said it will close on Tuesday.", [("Tuesday", "2023-10-17", "2023-10-17", "2023-10-17")]),
    ("The match has been postponed until Saturday.", [("Saturday", "2023-10-14", "2023-10-14", "2023-10-14")]),
    ("The court has until Friday to rule.", [("Friday", "2023-10-13", "2023-10-13", "2023-10-13")]),
    ("He spoke last Thursday.", [("last Thursday", "2023-10-05", "2023-10-05", "2023-10-05")]),
    ("Polls open next Thursday.", [("next Thursday", "2023-10-19", "2023-10-19", "2023-10-19")]),
    ("He came Friday of last week.", [("Friday of last week", "2023-10-06", "2023-10-06", "2023-10-06")]),
    ("They spoke Monday to Wednesday.", [("Monday to Wednesday", "2023-10-09", "2023-10-11", "2023-10-09/2023-10-11")]),
    ("It rained over the weekend.", [("weekend", "2023-10-07", "2023-10-08", "2023-W40-WE")]),
    ("It will rain this weekend.", [("this weekend", "2023-10-14", "2023-10-15", "2023-W41-WE")]),
]

FROM_TODAY: list[tuple[str, list[Reading]]] = [
    ("It snowed yesterday.", [("yesterday", "2023-10-11", "2023-10-11", "2023-10-11")]),
    ("It snows today.", [("today", "2023-10-12", "2023-10-12", "2023-10-12")]),
    ("It opens tomorrow night.", [("tomorrow night", "2023-10-13", "2023-10-13", "2023-10-13TNI")]),
    ("He died overnight.", [("overnight", "2023-10-12", "2023-10-12", "2023-10-12TNI")]),
    ("She won last night.", [("last night", "2023-10-11", "2023-10-11", "2023-10-11TNI")]),
    ("She won the day before yesterday.", [("day before yesterday", "2023-10-10", "2023-10-10", "2023-10-10")]),
    ("He spoke last week.", [("last week", "2023-10-02", "2023-10-08", "2023-W40")]),
    ("Six deaths were reported in the last week.", [("last week", "2023-10-02", "2023-10-08", "2023-W40")]),
    ("He spoke this month.", [("this month", "2023-10-01", "2023-10-31", "2023-10")]),
    ("He speaks next month.", [("next month", "2023-11-01", "2023-11-30", "2023-11")]),
    ("Prices rise next year.", [("next year", "2024-01-01", "2024-12-31", "2024")]),
    ("They met four years ago.", [("four years ago", "2019-01-01", "2019-12-31", "2019")]),
    ("They met two weeks ago.", [("two weeks ago", "2023-09-25", "2023-10-01", "2023-W39")]),
    ("They met 10 days ago.", [("10 days ago", "2023-10-02", "2023-10-02", "2023-10-02")]),
    ("They met half a century ago.", [("half a century ago", "1973-01-01", "1973-12-31", "1973")]),
    ("They met a year and a half ago.", [("a year and a half ago", "2022-04-01", "2022-04-30", "2022-04")]),
    ("It opens two years from now.", [("two years from now", "2025-01-01", "2025-12-31", "2025")]),
    ("It opens in two weeks' time.", [("two weeks' time", "2023-10-23", "2023-10-29", "2023-W43")]),
    ("It opened earlier this month.", [("earlier this month", "2023-10-01", "2023-10-12", "2023-10")]),
    ("It opens later this year.", [("later this year", "2023-10-12", "2023-12-31", "2023")]),
    ("It rose in the same period last year.", [("same period last year", "2022-01-01", "2022-12-31", "2022")]),
]

PARTS: list[tuple[str, list[Reading]]] = [
    ("It grew in the third quarter of 2022.", [("third quarter of 2022", "2022-07-01", "2022-09-30", "2022-Q3")]),
    ("It grew in Q3 2022 and 2Q22.", [
        ("Q3 2022", "2022-07-01", "2022-09-30", "2022-Q3"), ("2Q22", "2022-04-01", "2022-06-30", "2022-Q2")]),
    ("Fourth-quarter sales fell.", [("Fourth-quarter", "2022-10-01", "2022-12-31", "2022-Q4")]),
    ("It grew in the first half.", [("first half", "2023-01-01", "2023-06-30", "2023-H1")]),
    ("It grew in the first half of last year.", [("first half of last year", "2022-01-01", "2022-06-30", "2022-H1")]),
    ("In the first nine months of 2022 it grew.", [
        ("first nine months of 2022", "2022-01-01", "2022-09-30", "2022-01/2022-09")]),
    ("In the last two months of 2022 it grew.", [
        ("last two months of 2022", "2022-11-01", "2022-12-31", "2022-11/2022-12")]),
    ("It came in the first week of October.", [("first week of October", "2023-10-01", "2023-10-07", "2023-W40")]),
    ("It is on the third Monday in January 2024.", [
        ("third Monday in January 2024", "2024-01-15", "2024-01-15", "2024-01-15")]),
    ("It opens in early 2026.", [("early 2026", "2026-01-01", "2026-04-30", "2026")]),
    ("It opened in mid-2022.", [("mid-2022", "2022-05-01", "2022-08-31", "2022")]),
    ("It opened in early December.", [("early December", "2022-12-01", "2022-12-10", "2022-12")]),
    ("It opened late last year.", [("late last year", "2022-09-01", "2022-12-31", "2022")]),
    ("It opens by the end of June 2024.", [("end of June 2024", "2024-06-21", "2024-06-30", "2024-06")]),
    ("It opens at year-end.", [("year-end", "2023-10-01", "2023-12-31", "2023")]),
    ("It opened in summer 2022.", [("summer 2022", "2022-06-01", "2022-08-31", "2022-SU")]),
    ("It opened last winter.", [("last winter", "2022-12-01", "2023-02-28", "2022-WI")]),
    ("It grew in the 1950s and 60s.", [("1950s and 60s", "1950-01-01", "1969-12-31", "195/196")]),
    ("It grew in the '80s.", [("'80s", "1980-01-01", "1989-12-31", "198")]),
    ("It grew in the mid-1980s.", [("mid-1980s", "1984-01-01", "1986-12-31", "198")]),
    ("It is of the 20th century.", [("20th century", "1900-01-01", "1999-12-31", "19")]),
    ("It is of the 18th and 19th centuries.", [("18th and 19th centuries", "1700-01-01", "1899-12-31", "17/18")]),
    ("In fiscal 2023 it grew.", [("fiscal 2023", "2022-04-01", "2024-03-31", "2023")]),
    ("In FY23 it grew.", [("FY23", "2022-04-01", "2024-03-31", "2023")]),
    ("In 2022-23 it grew.", [("2022-23", "2022-01-01", "2023-12-31", "2022/2023")]),
    ("In the 2022/23 season they won.", [("2022/23", "2022-01-01", "2023-12-31", "2022/2023")]),
]  # fmt: skip

RANGES: list[tuple[str, list[Reading]]] = [
    ("It fell from August to September.", [("August to September", "2023-08-01", "2023-09-30", "2023-08/2023-09")]),
    ("It fell from November to January.", [("November to January", "2022-11-01", "2023-01-31", "2022-11/2023-01")]),
    ("From September 2022 to September 2023 it fell.", [
        ("September 2022 to September 2023", "2022-09-01", "2023-09-30", "2022-09/2023-09")]),
    ("The fair ran Oct. 3-5 in Ulm.", [("Oct. 3-5", "2023-10-03", "2023-10-05", "2023-10-03/2023-10-05")]),
    ("The fair ran from 3 to 5 October.", [("3 to 5 October", "2023-10-03", "2023-10-05", "2023-10-03/2023-10-05")]),
    ("It ran October 30 – November 2, 2022.", [
        ("October 30 – November 2, 2022", "2022-10-30", "2022-11-02", "2022-10-30/2022-11-02")]),
    ("It ran between 2009 and 2012.", [("2009 and 2012", "2009-01-01", "2012-12-31", "2009/2012")]),
    ("It ran 2009–2012.", [("2009–2012", "2009-01-01", "2012-12-31", "2009/2012")]),
    ("The war of 1939-45 ended.", [("1939-45", "1939-01-01", "1945-12-31", "1939/1945")]),
    ("The pact (June 19, 1975 – 2025) holds.", [
        ("June 19, 1975 – 2025", "1975-06-19", "2025-12-31", "1975-06-19/2025")]),
    ("Sales in the three months to June fell.", [
        ("three months to June", "2023-04-01", "2023-06-30", "2023-04/2023-06")]),
    ("Sales in the year ended March 31, 2023 fell.", [
        ("year ended March 31, 2023", "2022-04-01", "2023-03-31", "2022-04/2023-03")]),
    ("It was moved from October to November.", [
        ("October", "2023-10-01", "2023-10-31", "2023-10"), ("November", "2022-11-01", "2022-11-30", "2022-11")]),
]  # fmt: skip

TIMES: list[tuple[str, list[Reading]]] = [
    ("It stopped at 18:03 and 18:16.", [
        ("18:03", "2023-10-12", "2023-10-12", "2023-10-12T18:03"),
        ("18:16", "2023-10-12", "2023-10-12", "2023-10-12T18:16")]),
    ("The 07:33 departure was late, the 7:33 too.", [("07:33", "2023-10-12", "2023-10-12", "2023-10-12T07:33")]),
    ("Demand peaked (15:40) at once.", [("15:40", "2023-10-12", "2023-10-12", "2023-10-12T15:40")]),
    ("18.35 – Turnout was low.", [("18.35", "2023-10-12", "2023-10-12", "2023-10-12T18:35")]),
    ("At 6.40 every morning it leaves.", [("6.40", "2023-10-12", "2023-10-12", "2023-10-12T06:40")]),
    ("The quake struck at 05:40.", [("05:40", "2023-10-12", "2023-10-12", "2023-10-12T05:40")]),
    ("It struck at 7 p.m. Tuesday.", [("7 p.m. Tuesday", "2023-10-10", "2023-10-10", "2023-10-10T19:00")]),
    ("It struck on Tuesday at 7:30pm.", [("Tuesday at 7:30pm", "2023-10-10", "2023-10-10", "2023-10-10T19:30")]),
    ("It is postponed until 15:00 GMT Saturday.", [
        ("15:00 GMT Saturday", "2023-10-14", "2023-10-14", "2023-10-14T15:00")]),
    ("It struck at 1353 (1023 GMT).", [("1353 (1023 GMT)", "2023-10-12", "2023-10-12", "2023-10-12T13:53")]),
    ("It struck at ten to three on Tuesday.", [
        ("ten to three on Tuesday", "2023-10-10", "2023-10-10", "2023-10-10T02:50")]),
    ("It was ten to three, she said.", [("ten to three", "2023-10-12", "2023-10-12", "2023-10-12T02:50")]),
    ("The clock said twenty past six.", [("twenty past six", "2023-10-12", "2023-10-12", "2023-10-12T06:20")]),
    ("By 20 past seven it was over.", [("20 past seven", "2023-10-12", "2023-10-12", "2023-10-12T07:20")]),
    ("It broke loose shortly after four, he said.", [("four", "2023-10-12", "2023-10-12", "2023-10-12T04:00")]),
    ("It came just after four on Tuesday.", [("four on Tuesday", "2023-10-10", "2023-10-10", "2023-10-10T04:00")]),
    ("Shortly after two people left, it shut.", []),
    ("It hit at 8:51 on the evening of October 3.", [
        ("8:51 on the evening of October 3", "2023-10-03", "2023-10-03", "2023-10-03T20:51")]),
    ("It died at 6.40 in the evening.", [("6.40", "2023-10-12", "2023-10-12", "2023-10-12T18:40")]),
    ("It landed at 5:17 a.m. Central European Time.", [
        ("5:17 a.m. Central European Time", "2023-10-12", "2023-10-12", "2023-10-12T05:17")]),
    ("It struck at nine o'clock.", [("nine o'clock", "2023-10-12", "2023-10-12", "2023-10-12T09:00")]),
    ("It struck shortly before midnight on Tuesday.", [
        ("midnight on Tuesday", "2023-10-10", "2023-10-10", "2023-10-10T24:00")]),
    ("It struck on Monday night.", [("Monday night", "2023-10-09", "2023-10-09", "2023-10-09TNI")]),
    ("It struck on the night of October 3.", [("night of October 3", "2023-10-03", "2023-10-03", "2023-10-03TNI")]),
    ("It struck on 3 October 2023 at 04.10 on 5 May.", [
        ("3 October 2023 at 04.10", "2023-10-03", "2023-10-03", "2023-10-03T04:10"),
        ("5 May", "2023-05-05", "2023-05-05", "2023-05-05")]),
]  # fmt: skip

NAMED_DAYS: list[tuple[str, list[Reading]]] = [
    ("It closed on Christmas Day.", [("Christmas Day", "2022-12-25", "2022-12-25", "2022-12-25")]),
    ("It will close on New Year's Eve.", [("New Year's Eve", "2023-12-31", "2023-12-31", "2023-12-31")]),
    ("It closed on New Year's Eve 2019.", [("New Year's Eve 2019", "2019-12-31", "2019-12-31", "2019-12-31")]),
    ("It closed on Good Friday.", [("Good Friday", "2023-04-07", "2023-04-07", "2023-04-07")]),
    ("It opened on July 4.", [("July 4", "2023-07-04", "2023-07-04", "2023-07-04")]),
    ("It shut three days before Christmas.", [
        ("three days before Christmas", "2022-12-22", "2022-12-22", "2022-12-22")]),
    ("It closed on Labor Day weekend 2021.", [("Labor Day weekend 2021", "2021-09-04", "2021-09-06", "2021-W35-WE")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [*WRITTEN_OUT, *WITHOUT_A_YEAR, *WEEKDAYS, *FROM_TODAY, *PARTS, *RANGES, *TIMES, *NAMED_DAYS],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_form_means_these_days(text: str, expected: list[Reading]) -> None:
    assert readings(text) == expected
