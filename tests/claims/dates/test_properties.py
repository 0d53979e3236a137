"""What holds of every text: written dates read back, spans are true, nothing is raised, work grows with length."""

import sys
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader import article, mentions, readings

from crosscheck.claims.dates import find
from crosscheck.model import Block, BlockKind, Moment, Sentence

DAYS = st.dates(min_value=date(1700, 1, 1), max_value=date(2099, 12, 31))

STYLES: list[Callable[[date], str]] = [
    lambda d: f"{d:%B} {d.day}, {d.year}",
    lambda d: f"{d:%b}. {d.day}, {d.year}",
    lambda d: f"{d:%b} {d.day} {d.year}",
    lambda d: f"{d.day} {d:%B} {d.year}",
    lambda d: f"{d.day} {d:%b} {d.year}",
    lambda d: f"{d:%A}, {d:%B} {d.day}, {d.year}",
    lambda d: f"{d:%A} {d.day} {d:%B} {d.year}",
    lambda d: f"{d:%B} {d.day}{_ending(d.day)}, {d.year}",
    lambda d: f"{d.day}{_ending(d.day)} of {d:%B} {d.year}",
    lambda d: f"{d.day}{_ending(d.day)} {d:%B}, {d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{d:%Y/%m/%d}",
    lambda d: f"{d:%d-%b-%Y}",
    lambda d: f"{d:%B}".upper() + f" {d.day}, {d.year}",
]


def _ending(day: int) -> str:
    return "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


@given(DAYS, st.sampled_from(STYLES))
def test_a_date_written_out_reads_back_as_itself(day: date, style: Callable[[date], str]) -> None:
    words = style(day)
    assert readings(f"It opened on {words} in Ulm.") == [(words, day.isoformat(), day.isoformat(), day.isoformat())]


@given(
    DAYS, st.sampled_from(["{d.day}/{d.month}/{d.year}", "{d.month}/{d.day}/{d.year}", "{d.day}.{d.month}.{d.year}"])
)
def test_a_date_in_digits_is_one_of_its_two_readings(day: date, style: str) -> None:
    words = style.format(d=day)
    [reading] = readings(f"It opened on {words} in Ulm.")
    swapped = date(day.year, day.day, day.month).isoformat() if day.day <= 12 else day.isoformat()
    assert reading[0] == words and reading[1] in (day.isoformat(), swapped)


@given(DAYS, st.sampled_from(["%B %-d", "%-d %B", "%b. %-d"]))
def test_a_date_without_a_year_is_within_a_year_of_publication(day: date, style: str) -> None:
    [moment] = [m.value for m in mentions(f"It opened on {day.strftime(style)}.") if isinstance(m.value, Moment)]
    if moment.earliest is not None:  # February 29
        assert moment.earliest.day == day.day and moment.earliest.month == day.month
        assert abs((moment.earliest - date(2023, 10, 12)).days) <= 366


@given(st.dates(min_value=date(2022, 11, 1), max_value=date(2024, 9, 1)))
def test_a_weekday_decides_the_year(day: date) -> None:
    [reading] = readings(f"It opens on {day:%A}, {day:%B} {day.day}.")
    assert reading[1] == day.isoformat()


PIECES = st.sampled_from([
    "October", "Oct.", "may", "May", "march", "11", "2023", "'60s", "1950s", "and", "to", "-", "–", "/", ".", ",",
    "the", "of", "last", "this", "week", "year", "Friday", "Fri", "first", "third", "quarter", "half", "a", "two",
    "ago", "later", "before", "at", "7", "p.m.", "05:40", "GMT", "noon", "end", "early", "mid-", "since", "by",
    "between", "FY", "Q3", "century", "20th", "Christmas", "day", "night", "same", "next", "months", "three",
    "ended", "weekend", "\n", "\u00a0", "’", "“", "(", ")", "\u00ad", "٣", "½", "İ", "said", "will", "workers", "0",
    "31", "2023-", "12/", "13",
])  # fmt: skip


@given(st.lists(PIECES, max_size=25).map(" ".join) | st.text(max_size=120) | st.lists(PIECES, max_size=20).map("".join))
def test_any_text_gives_true_spans_in_order(text: str) -> None:
    whole, sentences = article(text)
    last = 0
    for mention in find(whole, sentences):
        assert last <= mention.start < mention.end <= len(text) and 0 <= mention.lead <= mention.start
        assert any(s.start <= mention.lead and mention.end <= s.end for s in sentences)
        moment = mention.value
        assert isinstance(moment, Moment)
        assert (moment.earliest is None) == (moment.latest is None)
        assert moment.earliest is None or moment.latest is None or moment.earliest <= moment.latest
        last = mention.end


@given(st.lists(PIECES, max_size=25).map(" ".join), DAYS)
def test_shifting_a_text_shifts_its_mentions(text: str, day: date) -> None:
    lead = "Nothing here. "
    alone = mentions(text, day.isoformat())
    shifted = mentions(f"{lead}\n{text}", day.isoformat())
    offset = len(lead) + 1
    assert [(m.start + offset, m.end + offset, m.value) for m in alone] == [(m.start, m.end, m.value) for m in shifted]


UNITS = [
    "1", "9 ", "Oct ", "October 11, 2023 ", "2023-", "2023 ", "11/10/", "first week of ", "the end of ", "early ",
    "May ", "last ", "three months to ", "a year ", "between 2009 and ", "'60s ", "1950s and ", "said will ",
    "a.m. ", "12:", "\n", "Friday, ", "in the first half of ", "7 p.m. ", "same period ", "18th and ", "(", "“",
    "d" * 50 + " ", "two days before ",
]  # fmt: skip


class _Calls:
    """Counts the calls that Python makes, which time would only estimate."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, frame: object, event: str, arg: object) -> None:
        self.count += event == "call" or event == "c_call"


def _work(unit: str, characters: int) -> int:
    text = unit * (characters // len(unit))
    whole, _ = article("", None)
    block = Block(0, len(text), BlockKind.BODY)
    article_of = type(whole)(whole.id, whole.path, text, (block,))
    calls = _Calls()
    sys.setprofile(calls)
    try:
        find(article_of, [Sentence(0, len(text), block)])
    finally:
        sys.setprofile(None)
    return calls.count


@pytest.mark.parametrize("unit", UNITS)
def test_work_grows_with_the_length_of_a_repeated_text_not_its_square(unit: str) -> None:
    small, large = _work(unit, 4_000), _work(unit, 16_000)
    assert large <= 4.6 * small + 200
