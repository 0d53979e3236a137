"""Two dates of one event."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.compare import Outcome, values
from crosscheck.model import Claim, Moment, Qualifier, Reason, ResolvedFrom

from .making import claim, day, moment, month, quantity, year

QUARTER = moment(date(2024, 10, 1), date(2024, 12, 31), "quarter", "2024-Q4")
THURSDAY = Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-WXX-4")
FRIDAY_NIGHT = Moment(None, None, "time", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-WXX-5TNI")
YEARLESS = Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING, "XXXX-10-11")


def at(clock: str, qualifier: Qualifier = Qualifier.EXACT) -> Moment:
    return moment(date(2024, 8, 9), date(2024, 8, 9), "time", f"2024-08-09T{clock}", qualifier)


SAME = [
    ("a day", day(2023, 10, 11), day(2023, 10, 11)),
    ("a day and its month", day(2023, 10, 11), month(2023, 10)),
    ("a month and its year", month(2023, 10), year(2023)),
    ("a deadline and a day before it", month(2024, 6, Qualifier.BY), day(2024, 5, 20)),
    ("a deadline and its last day", month(2024, 6, Qualifier.BY), day(2024, 6, 30)),
    ("not before", month(2024, 6, Qualifier.AFTER), month(2024, 7)),
    ("since", year(2007, Qualifier.SINCE), month(2007, 3)),
    ("around a day", day(2024, 3, 5, Qualifier.ABOUT), day(2024, 3, 7)),
    ("no year", YEARLESS, day(2023, 10, 11)),
    ("no year, its month", YEARLESS, month(2023, 10)),
    ("weekdays of no known week", THURSDAY, THURSDAY),
    ("a weekday and its date", FRIDAY_NIGHT, day(2023, 10, 13)),
    ("since the middle of a month", moment(date(2017, 11, 11), None, "month", None, Qualifier.SINCE),
     day(2017, 11, 13, Qualifier.SINCE)),
    ("a week that runs into the month", moment(date(2024, 4, 29), date(2024, 5, 5), "week"), month(2024, 5)),
    ("times of day", at("21:40"), at("21:42")),
    ("about an hour", at("21:00", Qualifier.ABOUT), at("21:25")),
    ("about a time of day", at("21:40", Qualifier.ABOUT), at("21:49")),
    ("time zones", at("21:40+09:00"), at("12:40Z")),
]

DIFFERENT = [
    ("days", day(2024, 9, 9), day(2024, 9, 19), Reason.DATES_APART, True),
    ("months", month(2024, 9), month(2024, 10), Reason.DATES_APART, True),
    ("years", year(2014), year(2015), Reason.DATES_APART, True),
    ("a deadline and a later quarter", month(2024, 6, Qualifier.BY), QUARTER, Reason.OUTSIDE_BOUND, True),
    ("two deadlines", year(2030, Qualifier.BY), year(2035, Qualifier.BY), Reason.OUTSIDE_BOUND, False),
    ("long before a deadline", year(2035, Qualifier.BY), year(2025), Reason.OUTSIDE_BOUND, False),
    ("since another year", year(2007, Qualifier.SINCE), year(2008), Reason.OUTSIDE_BOUND, True),
    ("no year, another day", YEARLESS, day(2023, 10, 12), Reason.DATES_APART, False),
    ("weekdays of no known week", THURSDAY, FRIDAY_NIGHT, Reason.DATES_APART, False),
    ("a guess", day(2023, 10, 11, source=ResolvedFrom.GUESS), day(2023, 11, 10), Reason.DATES_APART, False),
    ("times of day", at("21:40"), at("22:40"), Reason.DATES_APART, True),
    ("about a time of day", at("21:40", Qualifier.ABOUT), at("22:00"), Reason.DATES_APART, False),
    ("ranges that hardly meet", moment(date(2024, 1, 1), date(2024, 1, 10), "range"),
     moment(date(2024, 1, 9), date(2024, 1, 20), "range"), Reason.DATES_APART, False),
]


@pytest.mark.parametrize(("one", "other"), [c[1:] for c in SAME], ids=[c[0] for c in SAME])
def test_dates_that_can_be_one_day_are_the_same(one: Moment, other: Moment) -> None:
    assert values(claim(one), claim(other)).outcome is Outcome.SAME


@pytest.mark.parametrize(("one", "other", "reason", "strict"), [c[1:] for c in DIFFERENT])
def test_dates_that_cannot_be_one_day_differ(one: Moment, other: Moment, reason: Reason, strict: bool) -> None:
    verdict = values(claim(one), claim(other))
    assert (verdict.outcome, verdict.reason, verdict.strict) == (Outcome.DIFFERENT, reason, strict)


def said(words: str, timex: str, *, year: bool = True) -> Claim:
    """A claim of the day and time that a timex says, or of none, worded so."""
    on = date.fromisoformat(timex[:10]) if year else None
    return claim(moment(on, on, "time" if "T" in timex else "day", timex), text=words)


OPEN = [
    ("the year is not told", "26 June", "2025-06-26", "26 June 2024", "2024-06-26", Outcome.SAME),
    ("the years are told", "26 June 2025", "2025-06-26", "26 June 2024", "2024-06-26", Outcome.DIFFERENT),
    ("another day", "25 June", "2025-06-25", "26 June 2024", "2024-06-26", Outcome.DIFFERENT),
    ("a leap day", "29 February", "2024-02-29", "28 February 2023", "2023-02-28", Outcome.DIFFERENT),
    ("the week is not told", "Sunday", "2025-04-13", "6 April", "2025-04-06", Outcome.INCOMPARABLE),
    ("the week is told", "last Sunday", "2025-04-13", "6 April", "2025-04-06", Outcome.DIFFERENT),
    ("the day is not told", "9:40 p.m.", "2025-04-13T21:40", "9.40pm on Sunday", "2025-04-06T21:40", Outcome.SAME),
    ("the half of the day is not told", "half past five", "2025-04-06T05:30", "5.30 p.m.", "2025-04-06T17:30",
     Outcome.SAME),
    ("both halves are told", "5.30 a.m.", "2025-04-06T05:30", "5.30 p.m.", "2025-04-06T17:30", Outcome.DIFFERENT),
    ("hours to 24", "05:30", "2025-04-06T05:30", "5.30 p.m.", "2025-04-06T17:30", Outcome.DIFFERENT),
    ("two zones", "9:10 a.m. Eastern", "2025-04-06T09:10", "14:10 BST", "2025-04-06T14:10", Outcome.SAME),
    ("two zones, another time", "9:10 a.m. Eastern", "2025-04-06T09:10", "15:25 BST", "2025-04-06T15:25",
     Outcome.DIFFERENT),
    ("a zone in parentheses", "1:53 p.m. local time (0923 GMT)", "2025-04-06T13:53", "09:23 GMT", "2025-04-06T09:23",
     Outcome.SAME),
    ("one side's zone", "10:42 UTC", "2025-05-13T10:42", "12:42 yesterday afternoon", "2025-05-13T12:42", Outcome.SAME),
    ("one side's zone, other minutes", "10:42 UTC", "2025-05-13T10:42", "12:59 yesterday", "2025-05-13T12:59",
     Outcome.DIFFERENT),
    ("two times of one weekday", "4 a.m. on Sunday", "2025-04-06T04:00", "5.40 a.m. on Sunday", "2025-04-06T05:40",
     Outcome.DIFFERENT),
    ("a zone in words", "5:17 a.m. Central European Time", "2025-04-06T05:17", "0417 GMT", "2025-04-06T04:17",
     Outcome.SAME),
    ("past midnight in another zone", "11:25 p.m. EST on Monday", "2025-01-13T23:25", "0425 GMT on Tuesday",
     "2025-01-14T04:25", Outcome.SAME),
]  # fmt: skip


@pytest.mark.parametrize(("words", "timex", "other_words", "other", "outcome"), [c[1:] for c in OPEN],
                         ids=[c[0] for c in OPEN])  # fmt: skip
def test_what_the_words_leave_open_is_not_held_against_a_date(
    words: str, timex: str, other_words: str, other: str, outcome: Outcome
) -> None:
    one, two = said(words, timex), said(other_words, other)
    assert (values(one, two).outcome, values(two, one).outcome) == (outcome, outcome)


def test_a_month_without_a_year_is_not_compared_with_that_of_another() -> None:
    one = claim(month(2025, 10), text="October")
    assert values(one, claim(month(2024, 10), text="October 2024")).outcome is Outcome.INCOMPARABLE
    assert values(one, claim(month(2024, 9), text="September 2024")).outcome is Outcome.DIFFERENT


def test_days_without_a_year_are_told_apart_by_the_clock() -> None:
    one, other = (said(f"{t} on 3 October", f"XXXX-10-03T{t}", year=False) for t in ("11:00", "12:50"))
    assert values(one, other).outcome is Outcome.DIFFERENT


def test_a_date_that_could_not_be_resolved_is_not_compared() -> None:
    unknown = Moment(None, None, "day", Qualifier.EXACT, ResolvedFrom.NOTHING)
    verdict = values(claim(unknown), claim(day(2024, 1, 1)))
    assert (verdict.outcome, verdict.reason) == (Outcome.INCOMPARABLE, Reason.UNRESOLVED)


def test_a_date_and_a_number_are_not_compared() -> None:
    assert values(claim(year(2024)), claim(quantity(2024))).outcome is Outcome.INCOMPARABLE


def test_closeness_of_dates_falls_with_the_days_between() -> None:
    found = [values(claim(day(2024, 9, 9)), claim(day(2024, 9, d))).closeness for d in (9, 10, 16, 30)]
    assert found == pytest.approx([1.0, 7 / 8, 7 / 14, 7 / 28])


moments = st.builds(
    lambda start, days, granularity, qualifier: moment(
        start, date.fromordinal(min(start.toordinal() + days, date.max.toordinal())), granularity, None, qualifier),
    st.dates(), st.integers(0, 400),
    st.sampled_from(["day", "week", "weekend", "month", "quarter", "year", "century", "range", "time", "other"]),
    st.sampled_from(list(Qualifier)),
)


@given(moments, moments)
def test_comparison_is_symmetric(one: Moment, other: Moment) -> None:
    forward, backward = values(claim(one), claim(other)), values(claim(other), claim(one))
    assert forward == backward
    assert 0 <= forward.closeness <= 1


@given(moments)
def test_a_date_is_the_same_as_itself(one: Moment) -> None:
    assert values(claim(one), claim(one)).outcome is Outcome.SAME
