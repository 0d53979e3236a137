"""The last day of a judgement, as it is typed."""

from datetime import date

import pytest

from crosscheck.review.days import last_day

TODAY = date(2024, 6, 1)


@pytest.mark.parametrize(("words", "day"), [
    ("", None), ("  ", None), ("2027-01-31", date(2027, 1, 31)), ("2024-06-01", TODAY), ("30d", date(2024, 7, 1)),
    ("1 day", date(2024, 6, 2)), ("2 Weeks", date(2024, 6, 15)), ("2w", date(2024, 6, 15)),
])
def test_a_day_or_a_time_from_today(words: str, day: date | None) -> None:
    assert last_day(words, TODAY) == day


@pytest.mark.parametrize(("words", "message"), [
    ("tomorrow", "'tomorrow' is no day like 2027-01-31 and no time like 30d or 2 weeks"),
    ("2024-02-30", "'2024-02-30' is no day like 2027-01-31 and no time like 30d or 2 weeks"),
    ("99999w", "'99999w' is no day like 2027-01-31 and no time like 30d or 2 weeks"),
    ("2024-05-31", "2024-05-31 is over"),
])
def test_what_is_no_day_to_come_is_refused(words: str, message: str) -> None:
    with pytest.raises(ValueError) as refused:
        last_day(words, TODAY)

    assert str(refused.value) == message
